// Made of Scenarios/gitee by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let gitee: [EmbeddedFile] = [
        EmbeddedFile(
            "gitee/aged-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/aged-code",
  "title": "The code is redeemed eleven minutes late",
  "why": "The same as an expired code, by the provider's own clock.",
  "provider": "gitee",
  "requires": ["acceptsVirtualClock"],
  "steps": [{ "authorize": "approve" }, { "advance": "11m" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "invalid_grant" },
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["token-request/single-redemption-no-auth-probing"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/callback-twice-at-once.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/callback-twice-at-once",
  "title": "The same callback is delivered twice at the same time",
  "why": "Two handlers that both find the attempt pending redeem its code twice.",
  "provider": "gitee",
  "requires": ["parallel"],
  "script": [{ "on": "token", "do": { "delay": { "seconds": 0.05 } } }],
  "steps": [{ "authorize": "approve" }, { "parallel": [{ "callback": {} }, { "callback": {} }] }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/duplicate-delivery-redeems-once"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/callback-twice.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/callback-twice",
  "title": "The same callback is delivered twice",
  "why": "Browsers and handlers open a callback twice; providers revoke what a replayed code has yielded.",
  "provider": "gitee",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/duplicate-delivery-redeems-once"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/calls-at-once.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/calls-at-once",
  "title": "Twenty calls meet an expired token at the same time",
  "why": "Where refresh tokens rotate, the second refresh presents a dead one and everybody is signed out.",
  "provider": "gitee",
  "requires": ["refresh", "parallel", "acceptsVirtualClock"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token" }, "do": { "delay": { "seconds": 0.05 } } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 86400 },
    { "parallel": [{ "repeat": { "times": 20, "steps": [{ "userinfo": {} }] } }] }
  ],
  "expect": {
    "outcome": "done",
    "requests": [
      { "to": "token", "grant": "refresh_token", "count": 1 },
      { "to": "userinfo", "count": 20 }
    ],
    "checks": ["refresh/single-flight"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/client-refused-at-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/client-refused-at-refresh",
  "title": "The client's own credentials are refused at a refresh",
  "why": "A secret that was replaced yesterday is the operator's business; the person's session is still good.",
  "provider": "gitee",
  "requires": ["refresh"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": { "refuse": { "error": "invalid_client" } }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }, { "refresh": {} }],
  "expect": { "outcome": "signedIn", "checks": ["refresh/invalid-grant-is-terminal"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/dead-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/dead-refresh-token",
  "title": "The refresh token is dead",
  "why": "A client that keeps sending a dead token is throttled, and its user is never asked to sign in.",
  "provider": "gitee",
  "requires": ["refresh"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token", "nth": 1 }, "do": { "revokeRefreshToken": {} } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "refresh": {} },
    { "userinfo": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["refresh/invalid-grant-is-terminal"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/denied-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/denied-otherwise",
  "title": "The provider fails in four ways and says so in the callback",
  "why": "Providers also answer server_error, temporarily_unavailable and codes of their own; the caller must learn which.",
  "provider": "gitee",
  "script": [
    {
      "on": "authorization",
      "when": { "nth": 1 },
      "do": { "deny": { "error": "server_error", "error_description": "the database is away" } }
    },
    { "on": "authorization", "when": { "nth": 2 }, "do": { "deny": { "error": "temporarily_unavailable" } } },
    {
      "on": "authorization",
      "when": { "nth": 3 },
      "do": { "deny": { "error": "tenant_suspended", "error_description": "this tenant is suspended" } }
    },
    {
      "on": "authorization",
      "when": { "nth": 4 },
      "do": { "deny": { "error": "access_denied", "error_description": "用户拒绝" } }
    }
  ],
  "steps": [
    { "authorize": "deny" },
    { "callback": {} },
    { "authorize": "deny" },
    { "callback": {} },
    { "authorize": "deny" },
    { "callback": {} },
    { "authorize": "deny" },
    { "callback": {} }
  ],
  "expect": {
    "outcome": { "error": "access_denied", "error_description": "用户拒绝" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/error-redirect-surfaces"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/denied",
  "title": "The person refuses",
  "why": "Half of the people who reach a consent page for the first time leave it.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "steps": [{ "authorize": "deny" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "access_denied" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/error-redirect-surfaces"]
  },
  "fixtures": ["gitee/authorize-deny.har"]
}

"""##
        ),
        EmbeddedFile(
            "gitee/error-with-200.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/error-with-200",
  "title": "An error comes with status 200",
  "why": "QQ and GitHub answer every error with 200; other providers' gateways do it too.",
  "provider": "gitee",
  "script": [
    {
      "on": "token",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"bad_verification_code\",\"error_description\":\"The code passed is incorrect or expired.\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "nth": 2 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"bad_verification_code\"}"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "bad_verification_code" },
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["token-response/error-with-200"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/expired-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/expired-code",
  "title": "The code expired before it was redeemed",
  "why": "A person who leaves the consent page open overnight returns with a dead code.",
  "provider": "gitee",
  "script": [{ "on": "token", "when": { "grant": "authorization_code", "nth": 1 }, "do": { "expireCode": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "invalid_grant" },
    "requests": [{ "to": "token", "count": 1 }, { "to": "userinfo", "count": 0 }],
    "checks": [
      "token-request/single-redemption-no-auth-probing",
      "token-request/redirect-uri-identical"
    ]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/form-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/form-answer",
  "title": "The token answer is a form",
  "why": "GitHub and QQ answer a form where JSON was expected.",
  "provider": "gitee",
  "script": [{ "on": "token", "do": { "encode": { "as": "form" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/form-encoded-success"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/html-answer-to-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/html-answer-to-refresh",
  "title": "A refresh is answered with an HTML page",
  "why": "A firewall's page is no reason to sign anybody out.",
  "provider": "gitee",
  "requires": ["refresh"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "text/html; charset=utf-8" },
          "body": "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action=\"/login?x=1&y=2\"></form></body></html>"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }, { "advance": "10m" }, { "refresh": {} }],
  "expect": { "outcome": "signedIn", "checks": ["token-response/html-with-200"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/html-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/html-answer",
  "title": "The token endpoint answers an HTML page",
  "why": "Captive portals and firewalls answer a page where a token was expected.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "script": [
    {
      "on": "token",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "text/html; charset=utf-8" },
          "body": "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action=\"/login?x=1&y=2\"></form></body></html>"
        }
      }
    },
    {
      "on": "token",
      "when": { "nth": 2 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action=\"/login?x=1&y=2\"></form></body></html>"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "invalid_response" },
    "requests": [{ "to": "token", "count": 2 }, { "to": "userinfo", "count": 0 }],
    "checks": ["token-response/html-with-200"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/jsonp-me.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/jsonp-me",
  "title": "The profile call answers JSONP",
  "why": "QQ does so for everybody; a gateway in front of the other providers may do it too.",
  "provider": "gitee",
  "script": [{ "on": "userinfo", "do": { "jsonp": { "callback": "callback" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "requests": [{ "to": "userinfo", "count": 1 }] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/last-seconds.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/last-seconds",
  "title": "A call is made three seconds before the token expires",
  "why": "A token that is good when the request leaves may be dead when it arrives.",
  "provider": { "name": "gitee", "set": { "accessTokenLifetime": "3600" } },
  "bundles": ["smoke"],
  "requires": ["refresh", "acceptsVirtualClock"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "advance": 3597 }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [
      { "to": "token", "grant": "refresh_token", "count": 1 },
      { "to": "userinfo", "count": 1 }
    ],
    "checks": ["refresh/expiry-margin"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/lifetime-as-text.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/lifetime-as-text",
  "title": "expires_in is a string",
  "why": "QQ and a good many gateways write the number as text.",
  "provider": { "name": "gitee", "set": { "accessTokenLifetime": "3600" } },
  "bundles": ["smoke"],
  "requires": ["refresh", "acceptsVirtualClock"],
  "script": [{ "on": "token", "when": { "nth": 1 }, "do": { "edit": { "set": { "expires_in": "3600" } } } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 2400 },
    { "userinfo": {} },
    { "advance": 1205 },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["token-response/expires-in-string"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/log-output.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/log-output",
  "title": "A sign-in, calls, a refresh and a failure are logged",
  "why": "Logs are copied and kept; what a client writes must hold no credential.",
  "provider": "gitee",
  "bundles": ["smoke"],
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
  "expect": { "outcome": { "error": "invalid_grant" }, "checks": ["secrets-hygiene/no-secrets-in-logs"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/many-sign-ins.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/many-sign-ins",
  "title": "Twenty sign-ins are begun",
  "why": "Twenty states show whether they can be guessed; one does not.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "steps": [{ "repeat": { "times": 20, "steps": [{ "authorize": "approve" }] } }],
  "expect": { "outcome": "done", "checks": ["authorization-request/state-present-and-unguessable"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/no-lifetime.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/no-lifetime",
  "title": "The token answer has no expires_in",
  "why": "The member is optional; GitLab left it out for years.",
  "provider": { "name": "gitee", "set": { "accessTokenLifetime": "none" } },
  "requires": ["refresh"],
  "script": [{ "on": "userinfo", "when": { "nth": 2 }, "do": { "revokeToken": {} } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": "12h" },
    { "userinfo": {} },
    { "advance": "12h" },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["token-response/expires-in-missing"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/no-new-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/no-new-refresh-token",
  "title": "A refresh brings no new refresh token",
  "why": "Providers that do not rotate leave it out, send null, or an empty string.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "requires": ["refresh"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 2 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"refresh_token\":null}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 3 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"refresh_token\":\"\"}"
        }
      }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "refresh": {} },
    { "refresh": {} },
    { "refresh": {} }
  ],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 4 }],
    "checks": ["refresh/omitted-refresh-token-kept"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/no-user-agent.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/no-user-agent",
  "title": "A request without User-Agent is answered 403",
  "why": "Gitee and GitHub refuse what does not say who it is; a client that sends no User-Agent never signs anybody in there.",
  "provider": "gitee",
  "bundles": ["smoke"],
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
            "gitee/odd-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/odd-code",
  "title": "The code holds reserved characters, or is very long",
  "why": "Other providers' codes have slashes and pluses; what arrives must be sent as it is.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "steps": [
    { "authorize": "approve" },
    { "callback": { "set": { "code": "4/0AbC+d%2F=~" } } },
    { "authorize": "approve" },
    { "callback": { "omit": ["code"], "append": "&code=4/0AbC%2Bd%252F=~%2541" } },
    { "authorize": "approve" },
    {
      "callback": {
        "set": {
          "code": "c0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0de"
        }
      }
    }
  ],
  "expect": {
    "outcome": { "error": "invalid_grant" },
    "requests": [{ "to": "token", "count": 3 }],
    "checks": ["callback/code-decoded-exactly-once"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/odd-secret.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/odd-secret",
  "title": "The client's secret has characters that forms encode",
  "why": "Secrets are random bytes in Base64 often enough; a plus that is left as it is becomes a space.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "client": { "secret": "s+e/c=r&e%t ~x1" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }],
  "expect": { "outcome": "signedIn", "checks": ["token-request/form-body-fully-encoded"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/odd-token-type.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/odd-token-type",
  "title": "token_type is written bEARER",
  "why": "The RFC compares it without case; API gateways know one spelling of the scheme.",
  "provider": "gitee",
  "script": [{ "on": "token", "do": { "edit": { "set": { "token_type": "bEARER" } } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/token-type-case"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/outage.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/outage",
  "title": "A refresh meets an outage",
  "why": "A provider that is down for a minute must not sign out everybody.",
  "provider": "gitee",
  "requires": ["refresh"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "refresh_token", "first": 2 },
      "do": { "serverError": { "status": 502 } }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "refresh": {} },
    { "advance": "2m" },
    { "refresh": {} },
    { "advance": "10m" },
    { "refresh": {} }
  ],
  "expect": { "outcome": "signedIn", "checks": ["refresh/transient-failure-keeps-session"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/rate-limit.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/rate-limit",
  "title": "The profile call is throttled with a 403",
  "why": "Gitee answers 403 in plain text, which looks like a missing permission.",
  "provider": "gitee",
  "requires": ["acceptsVirtualClock"],
  "script": [{ "on": "userinfo", "when": { "nth": 1 }, "do": { "rateLimit": {} } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "userinfo": {} },
    { "advance": 61 },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "userinfo", "count": 2 }, { "to": "token", "count": 1 }],
    "checks": ["resource/rate-limit-honoured"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/redirected-token-request-302.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/redirected-token-request-302",
  "title": "The token endpoint redirects, and GET would do",
  "why": "Many libraries turn a redirected POST into a GET; the code then stands in an address.",
  "provider": "gitee",
  "script": [{ "on": "token", "do": { "respond": { "status": 302, "headers": { "Location": "/elsewhere" } } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "protocolError",
    "requests": [{ "to": "other", "count": 0 }],
    "checks": ["transport/token-endpoint-redirect-refused"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/redirected-token-request.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/redirected-token-request",
  "title": "The token endpoint redirects",
  "why": "A client that follows takes its secret and the code to the other address.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "script": [
    {
      "on": "token",
      "do": { "respond": { "status": 307, "headers": { "Location": "{{origin}}/elsewhere" } } }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "protocolError",
    "requests": [{ "to": "token", "count": 1 }, { "to": "other", "count": 0 }],
    "checks": ["transport/token-endpoint-redirect-refused"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/removed-from-account.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/removed-from-account",
  "title": "The person removes the app from the account",
  "why": "All tokens die at once; the client must ask for a new sign-in, once.",
  "provider": "gitee",
  "requires": ["refresh"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "revokeTokens": {} },
    { "userinfo": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["refresh/invalid-grant-is-terminal", "resource/401-refresh-once-then-stop"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/restart-after-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/restart-after-refresh",
  "title": "The client crashes right after a refresh",
  "why": "What was not stored is lost; the old refresh token is dead.",
  "provider": "gitee",
  "requires": ["refresh", "persistent"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "restartClient": {} },
    { "refresh": {} },
    { "userinfo": {} }
  ],
  "expect": { "outcome": "done", "checks": ["refresh/rotation-persisted-before-use"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/revoked-for-ever.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/revoked-for-ever",
  "title": "Every token is refused, new ones too",
  "why": "An app that was removed from the account meets 401 for ever; refreshing again and again gets it blocked.",
  "provider": "gitee",
  "requires": ["refresh"],
  "script": [{ "on": "userinfo", "do": { "revokeToken": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "unauthorized",
    "requests": [
      { "to": "token", "grant": "refresh_token", "count": 1 },
      { "to": "userinfo", "count": 2 }
    ],
    "checks": ["resource/401-refresh-once-then-stop"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/revoked-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/revoked-token",
  "title": "The access token was revoked, the refresh token was not",
  "why": "A person changes the password; the provider kills access tokens, and one refresh mends it.",
  "provider": "gitee",
  "requires": ["refresh"],
  "script": [{ "on": "userinfo", "when": { "nth": 2 }, "do": { "revokeToken": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["resource/401-refresh-once-then-stop"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/scope-narrowed.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/scope-narrowed",
  "title": "The granted scope is narrower, wider, and left out",
  "why": "People untick boxes; providers add scopes or say nothing.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "requires": ["exposesScopes"],
  "client": { "scope": ["user_info", "projects"] },
  "script": [
    { "on": "token", "when": { "nth": 1 }, "do": { "edit": { "set": { "scope": "user_info" } } } },
    {
      "on": "token",
      "when": { "nth": 2 },
      "do": { "edit": { "set": { "scope": "user_info projects extra" } } }
    },
    { "on": "token", "when": { "nth": 3 }, "do": { "edit": { "omit": ["scope"] } } }
  ],
  "steps": [
    { "authorize": { "decision": "approve", "scopes": ["user_info"] } },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} }
  ],
  "expect": {
    "outcome": { "is": "signedIn", "scope": ["user_info", "projects"] },
    "checks": ["token-response/granted-scope-reported"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/scope-separators.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/scope-separators",
  "title": "The granted scope is joined with commas, listed in an array, in another order",
  "why": "Each provider writes scopes in its own way.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "requires": ["exposesScopes"],
  "client": { "scope": ["user_info", "projects"] },
  "script": [
    { "on": "token", "when": { "nth": 1 }, "do": { "edit": { "set": { "scope": "projects,user_info" } } } },
    { "on": "token", "when": { "nth": 2 }, "do": { "edit": { "set": { "scope": "user_info, projects" } } } },
    { "on": "token", "when": { "nth": 3 }, "do": { "edit": { "set": { "scope": ["user_info", "projects"] } } } },
    { "on": "token", "when": { "nth": 4 }, "do": { "edit": { "set": { "scope": ["projects user_info"] } } } },
    { "on": "token", "when": { "nth": 5 }, "do": { "edit": { "set": { "scope": "User_Info,projects" } } } }
  ],
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
  "expect": {
    "outcome": { "is": "signedIn", "scope": ["User_Info", "projects"] },
    "checks": ["token-response/scope-separator-variants"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/short-life.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/short-life",
  "title": "The token lives for thirty seconds",
  "why": "A margin longer than the token's life refreshes at every call.",
  "provider": { "name": "gitee", "set": { "accessTokenLifetime": "30" } },
  "requires": ["refresh", "acceptsVirtualClock"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "userinfo": {} },
    { "advance": 27 },
    { "userinfo": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["refresh/expiry-margin"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/sign-in.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/sign-in",
  "title": "Sign in with Gitee",
  "why": "The happy path: all else is judged against it.",
  "provider": "gitee",
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
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/state-altered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/state-altered",
  "title": "The callback comes back with another state",
  "why": "Somebody else's callback signs this person in to somebody else's account.",
  "provider": "gitee",
  "bundles": ["smoke"],
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
            "gitee/state-missing.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/state-missing",
  "title": "The callback comes back without a state, with an empty one, with two",
  "why": "An attacker who cannot guess the state leaves it out.",
  "provider": "gitee",
  "bundles": ["smoke"],
  "requires": ["sendsState"],
  "steps": [
    { "authorize": "approve" },
    { "callback": { "omit": ["state"] } },
    { "callback": { "set": { "state": "" } } },
    { "callback": { "append": "&state=again" } }
  ],
  "expect": {
    "outcome": { "error": "state_mismatch" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/state-missing-rejected"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/two-attempts.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/two-attempts",
  "title": "Two sign-ins overlap and finish in reverse order",
  "why": "Two tabs, one client: each code needs the verifier of its own attempt.",
  "provider": "gitee",
  "requires": ["canRunTwoAttempts"],
  "steps": [
    { "authorize": "approve" },
    { "authorize": "approve" },
    { "callback": { "of": 2 } },
    { "callback": { "of": 1 } }
  ],
  "expect": {
    "outcome": "signedIn",
    "checks": [
      "token-request/code-verifier-matches-challenge",
      "token-request/redirect-uri-identical"
    ]
  }
}

"""##
        ),
    ]
}
