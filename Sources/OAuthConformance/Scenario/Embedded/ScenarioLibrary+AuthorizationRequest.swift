// Made of Scenarios/authorization-request by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let authorizationRequest: [EmbeddedFile] = [
        EmbeddedFile(
            "authorization-request/browser-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "browser-address",
  "title": "What the client puts into the browser",
  "why": "Five sign-ins show the challenge, the redirect URI, the parameters; none holds a secret.",
  "providers": ["gitee", "github", "gitlab", "qq", "rfc"],
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
            "authorization-request/endpoint-with-query.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "endpoint-with-query",
  "title": "The authorization endpoint has a query of its own",
  "why": "Tenants and regions are named there.",
  "providers": ["gitee", "gitlab", "rfc"],
  "client": { "endpoints": { "authorization": "{{authorization}}?tenant=a%20b" } },
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/endpoint-query-retained"] }
}

"""##
        ),
        EmbeddedFile(
            "authorization-request/five-verifiers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "five-verifiers",
  "title": "Five sign-ins, five verifiers",
  "why": "A verifier that is used again or can be guessed protects nothing.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
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
            "authorization-request/loopback-twice.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "loopback-twice",
  "title": "A native client signs in twice through a port of its own",
  "why": "A fixed port is taken by somebody else, an open one waits for anybody.",
  "providers": ["gitee", "gitlab", "rfc"],
  "requires": ["listens"],
  "client": { "redirect_uri": "http://127.0.0.1:0/callback" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/loopback-literal-and-port"] }
}

"""##
        ),
        EmbeddedFile(
            "authorization-request/many-sign-ins.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "many-sign-ins",
  "title": "Twenty sign-ins are begun",
  "why": "Twenty states show whether they can be guessed; one does not.",
  "providers": ["gitee", "gitlab", "qq"],
  "steps": [{ "repeat": { "times": 20, "steps": [{ "authorize": "approve" }] } }],
  "expect": { "outcome": "done", "checks": ["authorization-request/state-present-and-unguessable"] },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "authorization-request/odd-identifier.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/odd-identifier",
  "title": "The client identifier and the redirect URI hold reserved characters",
  "why": "A plus that is left as it is arrives as a space.",
  "provider": "rfc",
  "client": { "id": "app+1=a&b c/ü?", "redirect_uri": "http://127.0.0.1:7001/callback?next=%2Fa&plus=1+1" },
  "steps": [{ "authorize": "approve" }],
  "expect": { "outcome": "done", "checks": ["authorization-request/parameters-once-and-encoded"] }
}

"""##
        ),
        EmbeddedFile(
            "authorization-request/several-scopes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "several-scopes",
  "title": "Three scopes are asked for",
  "why": "Providers separate scopes with spaces; a comma list is one unknown scope.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
  "client": { "scope": ["user_info", "projects", "emails"] },
  "steps": [{ "authorize": "approve" }],
  "expect": {
    "outcome": "done",
    "checks": [
      "authorization-request/scope-space-delimited",
      "authorization-request/parameters-once-and-encoded"
    ]
  },
  "overrides": {
    "github": { "client": { "scope": ["user", "repo", "gist"] } },
    "gitlab": { "client": { "scope": ["read_user", "read_api", "openid"] } },
    "rfc": { "client": { "scope": ["profile", "email", "read"] } }
  }
}

"""##
        ),
        EmbeddedFile(
            "authorization-request/who-shows-the-page.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/who-shows-the-page",
  "title": "Who shows the provider's page",
  "why": "In a web view the app can read the person's password.",
  "provider": "gitlab",
  "steps": [{ "authorize": "approve" }],
  "expect": { "outcome": "done", "checks": ["authorization-request/external-user-agent"] }
}

"""##
        ),
    ]
}
