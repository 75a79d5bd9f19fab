// Made of Scenarios/revocation by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let revocation: [EmbeddedFile] = [
        EmbeddedFile(
            "revocation/sign-out-lost.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/sign-out-lost",
  "title": "The answer to a revocation is lost",
  "why": "Whoever signs out is signed out, whatever the network does.",
  "provider": "rfc",
  "requires": ["revoke"],
  "script": [{ "on": "revocation", "do": { "fault": { "kind": "reset" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": { "outcome": "needsSignIn", "checks": ["revocation/local-sign-out-always-works"] }
}

"""##
        ),
        EmbeddedFile(
            "revocation/sign-out-of-dead-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/sign-out-of-dead-token",
  "title": "The token to revoke is gone already",
  "why": "404 says that what was wanted is so.",
  "provider": "github",
  "requires": ["revoke"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revokeTokens": {} }, { "revoke": {} }],
  "expect": { "outcome": "revoked", "checks": ["revocation/200-for-unknown-token"] }
}

"""##
        ),
        EmbeddedFile(
            "revocation/sign-out-provider-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "sign-out-provider-down",
  "title": "The person signs out while the provider is down",
  "why": "Whoever signs out on a train must be signed out.",
  "providers": ["gitlab", "rfc"],
  "requires": ["revoke"],
  "script": [{ "on": "revocation", "do": { "serverError": { "status": 500 } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["revocation/local-sign-out-always-works"]
  }
}

"""##
        ),
        EmbeddedFile(
            "revocation/sign-out-unavailable.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "sign-out-unavailable",
  "title": "A revocation is answered 503",
  "why": "The token still lives; success would be a lie.",
  "providers": ["gitlab", "rfc"],
  "requires": ["revoke"],
  "script": [
    {
      "on": "revocation",
      "do": { "respond": { "status": 503, "headers": { "Retry-After": "60" }, "body": "" } }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revoke": {} }],
  "expect": { "outcome": "pendingRevocation", "checks": ["revocation/503-retry-after"] }
}

"""##
        ),
        EmbeddedFile(
            "revocation/sign-out-unrevoked.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/sign-out-unrevoked",
  "title": "The person signs out where tokens cannot be revoked",
  "why": "Gitee has no revocation endpoint; the session is gone all the same.",
  "provider": "gitee",
  "requires": ["revoke"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["revocation/local-sign-out-always-works"]
  }
}

"""##
        ),
    ]
}
