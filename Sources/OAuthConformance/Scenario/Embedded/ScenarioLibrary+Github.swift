// Made of Scenarios/github by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let github: [EmbeddedFile] = [
        EmbeddedFile(
            "github/browser-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/browser-address",
  "title": "What the client puts into the browser",
  "why": "Five sign-ins show the challenge, the redirect URI, the parameters; none holds a secret.",
  "provider": "github",
  "requires": ["sendsPKCE"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "authorize": "approve" },
    { "authorize": "approve" },
    { "authorize": "approve" }
  ],
  "expect": {
    "outcome": "done",
    "checks": [
      "authorization-request/pkce-s256-challenge",
      "authorization-request/redirect-uri-exact-and-clean",
      "authorization-request/parameters-once-and-encoded",
      "authorization-request/no-secret-in-front-channel"
    ]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/denied",
  "title": "The person refuses",
  "why": "Half of the people who reach a consent page for the first time leave it.",
  "provider": "github",
  "steps": [{ "authorize": "deny" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "access_denied" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/error-redirect-surfaces"]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/expired-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/expired-code",
  "title": "The code expired before it was redeemed",
  "why": "A person who leaves the consent page open overnight returns with a dead code.",
  "provider": "github",
  "script": [{ "on": "token", "do": { "expireCode": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "bad_verification_code" },
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["token-request/single-redemption-no-auth-probing", "token-response/error-with-200"]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/five-verifiers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/five-verifiers",
  "title": "Five sign-ins, five verifiers",
  "why": "A verifier that is used again or can be guessed protects nothing.",
  "provider": "github",
  "requires": ["sendsPKCE"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} }
  ],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/pkce-verifier-well-formed"] }
}

"""##
        ),
        EmbeddedFile(
            "github/foreign-issuer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/foreign-issuer",
  "title": "The callback names another issuer",
  "why": "In a mix-up attack the callback of one provider is made to look like another's.",
  "provider": "github",
  "script": [{ "on": "authorization", "do": { "foreignIssuer": { "issuer": "https://other.example" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "deny" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "issuer_mismatch" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/iss-mismatch-rejected"]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/issuer-spelt-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/issuer-spelt-otherwise",
  "title": "The issuer differs in a slash, or in case",
  "why": "Two issuers that differ in a slash may be two providers.",
  "provider": "github",
  "steps": [{ "authorize": "approve" }, { "callback": { "set": { "iss": "{{issuer}}/" } } }],
  "expect": {
    "outcome": { "error": "issuer_mismatch" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/iss-compared-without-normalising"]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/no-user-agent.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/no-user-agent",
  "title": "A request without User-Agent is answered 403",
  "why": "A client that sends no User-Agent never signs anybody in at GitHub.",
  "provider": "github",
  "script": [
    { "on": "token", "do": { "requireUserAgent": {} } },
    { "on": "userinfo", "do": { "requireUserAgent": {} } }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/user-agent-present"] }
}

"""##
        ),
        EmbeddedFile(
            "github/several-scopes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/several-scopes",
  "title": "Three scopes are asked for",
  "why": "Providers separate scopes with spaces; a comma list is one unknown scope.",
  "provider": "github",
  "client": { "scope": ["user", "repo", "gist"] },
  "steps": [{ "authorize": "approve" }],
  "expect": {
    "outcome": "done",
    "checks": [
      "authorization-request/scope-space-delimited",
      "authorization-request/parameters-once-and-encoded"
    ]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/sign-in-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/sign-in-again",
  "title": "A second sign-in while a session is there",
  "why": "A layer that adds the old token to every request spoils the new sign-in.",
  "provider": "github",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 2 }],
    "checks": ["token-request/no-stale-bearer-attached"]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/sign-in.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/sign-in",
  "title": "Sign in with GitHub",
  "why": "The happy path: all else is judged against it.",
  "provider": "github",
  "requires": ["authorization_code", "userinfo"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [
      {
        "to": "token",
        "grant": "authorization_code",
        "count": 1,
        "parameters": { "redirect_uri": "{{redirect_uri}}" }
      },
      { "to": "userinfo", "count": 1 }
    ],
    "checks": [
      "token-request/redirect-uri-identical",
      "token-request/code-verifier-matches-challenge",
      "resource/user-agent-present",
      "token-request/accept-json"
    ]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/state-altered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/state-altered",
  "title": "The callback comes back with another state",
  "why": "Somebody else's callback signs this person in to somebody else's account.",
  "provider": "github",
  "requires": ["sendsState"],
  "script": [{ "on": "authorization", "do": { "tamperState": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "state_mismatch" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/state-mismatch-rejected"]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/token-request-form.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/token-request-form",
  "title": "The token request is a form",
  "why": "JSON bodies and queries are not what the endpoint reads.",
  "provider": "github",
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": [
      "token-request/post-and-form-content-type",
      "token-request/accept-json",
      "token-request/no-empty-parameters",
      "token-request/one-auth-method"
    ]
  }
}

"""##
        ),
    ]
}
