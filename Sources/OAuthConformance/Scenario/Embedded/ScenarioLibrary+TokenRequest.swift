// Made of Scenarios/token-request by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let tokenRequest: [EmbeddedFile] = [
        EmbeddedFile(
            "token-request/aged-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "aged-code",
  "title": "The code is redeemed eleven minutes late",
  "why": "The same as an expired code, by the provider's own clock.",
  "providers": ["gitee", "gitlab", "qq"],
  "requires": ["acceptsVirtualClock"],
  "steps": [{ "authorize": "approve" }, { "advance": "11m" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "invalid_grant" },
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["token-request/single-redemption-no-auth-probing"]
  },
  "overrides": { "qq": { "expect": { "outcome": { "error": "100019" } } } }
}

"""##
        ),
        EmbeddedFile(
            "token-request/basic-credentials.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/basic-credentials",
  "title": "The client authenticates with Basic, its secret holds reserved characters",
  "why": "The identifier and the secret are form-encoded before they become Base64.",
  "provider": "rfc",
  "client": { "id": "a:b c", "secret": "p+w/%:é~~??>>", "auth": "client_secret_basic" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "signedIn",
    "checks": ["token-request/basic-credentials-form-encoded", "token-request/one-auth-method"]
  }
}

"""##
        ),
        EmbeddedFile(
            "token-request/expired-code-github.json",
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
            "token-request/expired-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "expired-code",
  "title": "The code expired before it was redeemed",
  "why": "A person who leaves the consent page open overnight returns with a dead code.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "script": [
    { "on": "token", "when": { "grant": "authorization_code", "nth": 1 }, "do": { "expireCode": {} } }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "invalid_grant" },
    "requests": [{ "to": "token", "count": 1 }, { "to": "userinfo", "count": 0 }],
    "checks": ["token-request/single-redemption-no-auth-probing", "token-request/redirect-uri-identical"]
  },
  "overrides": {
    "gitlab": { "bundles": ["smoke"] },
    "qq": {
      "bundles": ["smoke"],
      "expect": {
        "outcome": { "error": "100019" },
        "checks": [
          "token-request/single-redemption-no-auth-probing",
          "token-request/redirect-uri-identical",
          "token-response/error-with-200"
        ]
      }
    },
    "rfc": {
      "script": [{ "on": "token", "do": { "expireCode": {} } }],
      "expect": {
        "requests": [{ "to": "token", "count": 1 }],
        "checks": ["token-request/single-redemption-no-auth-probing"]
      }
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "token-request/lost-token-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "lost-token-answer",
  "title": "The answer to a code is lost",
  "why": "The code is spent, and its tokens are somewhere on the wire.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "script": [{ "on": "token", "when": { "nth": 1 }, "do": { "loseReply": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "transient",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["token-request/no-blind-retry-of-code"]
  }
}

"""##
        ),
        EmbeddedFile(
            "token-request/odd-secret.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "odd-secret",
  "title": "The client's secret has characters that forms encode",
  "why": "Secrets are random bytes in Base64 often enough; a plus that is left as it is becomes a space.",
  "providers": ["gitee", "gitlab"],
  "client": { "secret": "s+e/c=r&e%t ~x1" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }],
  "expect": { "outcome": "signedIn", "checks": ["token-request/form-body-fully-encoded"] },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "token-request/public-client.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "public-client",
  "title": "The client has no secret",
  "why": "A public client says who it is, and sends no secret, not even an empty one.",
  "providers": ["gitlab", "rfc"],
  "client": { "kind": "public" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "signedIn",
    "checks": ["token-request/one-auth-method", "token-request/no-empty-parameters"]
  }
}

"""##
        ),
        EmbeddedFile(
            "token-request/redirect-with-query.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "redirect-with-query",
  "title": "The redirect URI has a query of its own",
  "why": "Apps carry the page to return to in the redirect URI; both requests must name it alike.",
  "providers": ["gitlab", "qq"],
  "client": { "redirect_uri": "http://127.0.0.1:7001/callback?next=%2Fa" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 1, "parameters": { "redirect_uri": "{{redirect_uri}}" } }],
    "checks": ["token-request/redirect-uri-identical"]
  },
  "overrides": { "gitlab": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "token-request/sign-in-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "sign-in-again",
  "title": "A second sign-in while a session is there",
  "why": "A layer that adds the old token to every request spoils the new sign-in.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
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
            "token-request/sign-in-github.json",
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
            "token-request/sign-in-qq.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/sign-in",
  "title": "Sign in with QQ: form answer, JSONP openid, profile",
  "why": "The happy path: all else is judged against it.",
  "provider": "qq",
  "bundles": ["smoke"],
  "requires": ["authorization_code", "userinfo"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [
      {
        "to": "token",
        "grant": "authorization_code",
        "count": 1,
        "parameters": { "redirect_uri": "{{redirect_uri}}", "client_id": "{{client_id}}" }
      },
      { "to": "userinfo", "count": 1 },
      { "to": "openid", "count": 1 }
    ],
    "checks": [
      "token-request/redirect-uri-identical",
      "token-request/code-verifier-matches-challenge",
      "resource/user-agent-present",
      "token-response/form-encoded-success"
    ]
  }
}

"""##
        ),
        EmbeddedFile(
            "token-request/sign-in-rfc.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/sign-in",
  "title": "Sign in as the RFCs have it",
  "why": "The happy path: all else is judged against it.",
  "provider": "rfc",
  "bundles": ["smoke"],
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
            "token-request/sign-in.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "sign-in",
  "title": "Sign in with Gitee",
  "why": "The happy path: all else is judged against it.",
  "providers": ["gitee", "gitlab"],
  "bundles": ["smoke"],
  "requires": ["authorization_code", "userinfo"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [
      {
        "to": "token",
        "grant": "authorization_code",
        "count": 1,
        "parameters": { "redirect_uri": "{{redirect_uri}}", "client_id": "{{client_id}}" }
      },
      { "to": "userinfo", "count": 1 }
    ],
    "checks": [
      "token-request/redirect-uri-identical",
      "token-request/code-verifier-matches-challenge",
      "resource/user-agent-present"
    ]
  },
  "overrides": { "gitlab": { "title": "Sign in with GitLab" } }
}

"""##
        ),
        EmbeddedFile(
            "token-request/token-endpoint-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "token-endpoint-down",
  "title": "The token endpoint answers 503 to a code",
  "why": "The code may be spent; sent again it is refused, and its tokens are revoked.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "script": [{ "on": "token", "do": { "serverError": { "status": 503 } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "transient",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["token-request/no-blind-retry-of-code", "transport/5xx-and-gateway-pages"]
  }
}

"""##
        ),
        EmbeddedFile(
            "token-request/token-request-form.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "token-request-form",
  "title": "The token request is a form",
  "why": "JSON bodies and queries are not what the endpoint reads.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
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
        EmbeddedFile(
            "token-request/two-attempts.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "two-attempts",
  "title": "Two sign-ins overlap and finish in reverse order",
  "why": "Two tabs, one client: each code needs the verifier of its own attempt.",
  "providers": ["gitee", "gitlab", "qq"],
  "requires": ["canRunTwoAttempts"],
  "steps": [
    { "authorize": "approve" },
    { "authorize": "approve" },
    { "callback": { "of": 2 } },
    { "callback": { "of": 1 } }
  ],
  "expect": {
    "outcome": "signedIn",
    "checks": ["token-request/code-verifier-matches-challenge", "token-request/redirect-uri-identical"]
  },
  "overrides": { "gitlab": { "bundles": ["smoke"] } }
}

"""##
        ),
    ]
}
