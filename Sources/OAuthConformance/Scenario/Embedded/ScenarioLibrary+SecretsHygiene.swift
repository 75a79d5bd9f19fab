// Made of Scenarios/secrets-hygiene by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let secretsHygiene: [EmbeddedFile] = [
        EmbeddedFile(
            "secrets-hygiene/another-provider.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "another-provider",
  "title": "The client is switched to another provider",
  "why": "One store and one pending attempt for all providers hand the secrets of one to the other.",
  "providers": ["gitee", "gitlab", "rfc"],
  "requires": ["persistent"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "switchProvider": "gitlab" },
    { "userinfo": {} },
    { "callback": { "of": 2 } },
    { "authorize": "approve" },
    { "callback": {} }
  ],
  "expect": { "outcome": "signedIn", "checks": ["secrets-hygiene/credentials-bound-to-issuer"] },
  "overrides": {
    "gitlab": {
      "steps": [
        { "authorize": "approve" },
        { "callback": {} },
        { "authorize": "approve" },
        { "switchProvider": "gitee" },
        { "userinfo": {} },
        { "callback": { "of": 2 } },
        { "authorize": "approve" },
        { "callback": {} }
      ]
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "secrets-hygiene/echoing-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "echoing-errors",
  "title": "The provider's errors repeat the code",
  "why": "Messages end in logs and screenshots.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "script": [
    {
      "on": "token",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 400,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"invalid_request\",\"error_description\":\"unknown code {{code}}\"}"
        }
      }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": { "set": { "state": "{{state}}x" } } }
  ],
  "expect": {
    "outcome": { "error": "state_mismatch" },
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["secrets-hygiene/no-secrets-in-errors"]
  }
}

"""##
        ),
        EmbeddedFile(
            "secrets-hygiene/log-output.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "log-output",
  "title": "A sign-in, calls, a refresh and a failure are logged",
  "why": "Logs are copied and kept; what a client writes must hold no credential.",
  "providers": ["gitee", "gitlab", "qq"],
  "requires": ["hasLogSink"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "refresh": {} },
    { "userinfo": {} },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": { "set": { "code": "dead-code-00000000" } } }
  ],
  "expect": { "outcome": { "error": "invalid_grant" }, "checks": ["secrets-hygiene/no-secrets-in-logs"] },
  "overrides": { "gitee": { "bundles": ["smoke"] }, "qq": { "expect": { "outcome": { "error": "100019" } } } }
}

"""##
        ),
        EmbeddedFile(
            "secrets-hygiene/sign-out-github.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/sign-out",
  "title": "The person signs out at GitHub",
  "why": "GitHub wants DELETE with a JSON body, which many libraries drop.",
  "provider": "github",
  "requires": ["revoke"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "revocation", "count": 1 }],
    "checks": ["revocation/provider-specific-shape", "revocation/200-for-unknown-token"]
  }
}

"""##
        ),
        EmbeddedFile(
            "secrets-hygiene/sign-out.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "sign-out",
  "title": "The person signs out",
  "why": "The next person at the device must find nothing.",
  "providers": ["gitee", "gitlab", "rfc"],
  "requires": ["revoke"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "revoke": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "userinfo", "count": 1 }],
    "checks": ["secrets-hygiene/sign-out-leaves-nothing"]
  },
  "overrides": {
    "gitlab": {
      "expect": {
        "checks": [
          "secrets-hygiene/sign-out-leaves-nothing",
          "revocation/form-post-with-token",
          "revocation/refresh-token-revoked"
        ]
      }
    },
    "rfc": {
      "expect": {
        "checks": [
          "secrets-hygiene/sign-out-leaves-nothing",
          "revocation/form-post-with-token",
          "revocation/refresh-token-revoked",
          "revocation/200-for-unknown-token"
        ]
      }
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "secrets-hygiene/state-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "state-again",
  "title": "A callback comes with the state of a sign-in that is over",
  "why": "An old callback must not begin another session.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "requires": ["sendsState"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "callback": { "set": { "code": "another-code-0001" } } },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["secrets-hygiene/attempt-material-single-use"]
  }
}

"""##
        ),
    ]
}
