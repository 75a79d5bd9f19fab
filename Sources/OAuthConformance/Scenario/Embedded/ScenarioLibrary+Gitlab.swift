// Made of Scenarios/gitlab by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let gitlab: [EmbeddedFile] = [
        EmbeddedFile(
            "gitlab/aged-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/aged-code",
  "title": "The code is redeemed eleven minutes late",
  "why": "The same as an expired code, by the provider's own clock.",
  "provider": "gitlab",
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
            "gitlab/callback-twice-at-once.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/callback-twice-at-once",
  "title": "The same callback is delivered twice at the same time",
  "why": "Two handlers that both find the attempt pending redeem its code twice.",
  "provider": "gitlab",
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
            "gitlab/callback-twice.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/callback-twice",
  "title": "The same callback is delivered twice",
  "why": "Browsers and handlers open a callback twice; providers revoke what a replayed code has yielded.",
  "provider": "gitlab",
  "bundles": ["smoke"],
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
            "gitlab/calls-at-once.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/calls-at-once",
  "title": "Twenty calls meet an expired token at the same time",
  "why": "Where refresh tokens rotate, the second refresh presents a dead one and everybody is signed out.",
  "provider": "gitlab",
  "bundles": ["smoke"],
  "requires": ["refresh", "parallel", "acceptsVirtualClock"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token" }, "do": { "delay": { "seconds": 0.05 } } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 7200 },
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
            "gitlab/client-refused-at-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/client-refused-at-refresh",
  "title": "The client's own credentials are refused at a refresh",
  "why": "A secret that was replaced yesterday is the operator's business; the person's session is still good.",
  "provider": "gitlab",
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
            "gitlab/dead-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/dead-refresh-token",
  "title": "The refresh token is dead",
  "why": "A client that keeps sending a dead token is throttled, and its user is never asked to sign in.",
  "provider": "gitlab",
  "bundles": ["smoke"],
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
            "gitlab/denied-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/denied-otherwise",
  "title": "The provider fails in four ways and says so in the callback",
  "why": "Providers also answer server_error, temporarily_unavailable and codes of their own; the caller must learn which.",
  "provider": "gitlab",
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
            "gitlab/denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/denied",
  "title": "The person refuses",
  "why": "Half of the people who reach a consent page for the first time leave it.",
  "provider": "gitlab",
  "steps": [{ "authorize": "deny" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "access_denied" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/error-redirect-surfaces"]
  },
  "fixtures": ["gitlab/authorize-deny.har"]
}

"""##
        ),
        EmbeddedFile(
            "gitlab/error-with-200.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/error-with-200",
  "title": "An error comes with status 200",
  "why": "QQ and GitHub answer every error with 200; other providers' gateways do it too.",
  "provider": "gitlab",
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
            "gitlab/expired-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/expired-code",
  "title": "The code expired before it was redeemed",
  "why": "A person who leaves the consent page open overnight returns with a dead code.",
  "provider": "gitlab",
  "bundles": ["smoke"],
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
            "gitlab/form-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/form-answer",
  "title": "The token answer is a form",
  "why": "GitHub and QQ answer a form where JSON was expected.",
  "provider": "gitlab",
  "script": [{ "on": "token", "do": { "encode": { "as": "form" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/form-encoded-success"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/html-answer-to-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/html-answer-to-refresh",
  "title": "A refresh is answered with an HTML page",
  "why": "A firewall's page is no reason to sign anybody out.",
  "provider": "gitlab",
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
            "gitlab/html-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/html-answer",
  "title": "The token endpoint answers an HTML page",
  "why": "Captive portals and firewalls answer a page where a token was expected.",
  "provider": "gitlab",
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
            "gitlab/jsonp-me.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/jsonp-me",
  "title": "The profile call answers JSONP",
  "why": "QQ does so for everybody; a gateway in front of the other providers may do it too.",
  "provider": "gitlab",
  "script": [{ "on": "userinfo", "do": { "jsonp": { "callback": "callback" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "requests": [{ "to": "userinfo", "count": 1 }] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/last-seconds.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/last-seconds",
  "title": "A call is made three seconds before the token expires",
  "why": "A token that is good when the request leaves may be dead when it arrives.",
  "provider": { "name": "gitlab", "set": { "accessTokenLifetime": "3600" } },
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
            "gitlab/lifetime-as-text.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/lifetime-as-text",
  "title": "expires_in is a string",
  "why": "QQ and a good many gateways write the number as text.",
  "provider": { "name": "gitlab", "set": { "accessTokenLifetime": "3600" } },
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
            "gitlab/log-output.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/log-output",
  "title": "A sign-in, calls, a refresh and a failure are logged",
  "why": "Logs are copied and kept; what a client writes must hold no credential.",
  "provider": "gitlab",
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
            "gitlab/many-sign-ins.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/many-sign-ins",
  "title": "Twenty sign-ins are begun",
  "why": "Twenty states show whether they can be guessed; one does not.",
  "provider": "gitlab",
  "steps": [{ "repeat": { "times": 20, "steps": [{ "authorize": "approve" }] } }],
  "expect": { "outcome": "done", "checks": ["authorization-request/state-present-and-unguessable"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/no-lifetime.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/no-lifetime",
  "title": "The token answer has no expires_in",
  "why": "The member is optional; GitLab left it out for years.",
  "provider": { "name": "gitlab", "set": { "accessTokenLifetime": "none" } },
  "bundles": ["smoke"],
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
            "gitlab/no-new-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/no-new-refresh-token",
  "title": "A refresh brings no new refresh token",
  "why": "Providers that do not rotate leave it out, send null, or an empty string.",
  "provider": "gitlab",
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
            "gitlab/no-user-agent.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/no-user-agent",
  "title": "A request without User-Agent is answered 403",
  "why": "Gitee and GitHub refuse what does not say who it is; a client that sends no User-Agent never signs anybody in there.",
  "provider": "gitlab",
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
            "gitlab/odd-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/odd-code",
  "title": "The code holds reserved characters, or is very long",
  "why": "Other providers' codes have slashes and pluses; what arrives must be sent as it is.",
  "provider": "gitlab",
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
            "gitlab/odd-secret.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/odd-secret",
  "title": "The client's secret has characters that forms encode",
  "why": "Secrets are random bytes in Base64 often enough; a plus that is left as it is becomes a space.",
  "provider": "gitlab",
  "client": { "secret": "s+e/c=r&e%t ~x1" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }],
  "expect": { "outcome": "signedIn", "checks": ["token-request/form-body-fully-encoded"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/odd-token-type.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/odd-token-type",
  "title": "token_type is written bEARER",
  "why": "The RFC compares it without case; API gateways know one spelling of the scheme.",
  "provider": "gitlab",
  "bundles": ["smoke"],
  "script": [{ "on": "token", "do": { "edit": { "set": { "token_type": "bEARER" } } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/token-type-case"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/outage.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/outage",
  "title": "A refresh meets an outage",
  "why": "A provider that is down for a minute must not sign out everybody.",
  "provider": "gitlab",
  "bundles": ["smoke"],
  "requires": ["refresh"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": { "serverError": { "status": 502 } }
    },
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 2 },
      "do": { "rateLimit": { "retryAfter": 30 } }
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
            "gitlab/rate-limit-date.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/rate-limit-date",
  "title": "Retry-After names a date",
  "why": "The header may hold a date in place of seconds.",
  "provider": "gitlab",
  "requires": ["acceptsVirtualClock"],
  "script": [
    {
      "on": "userinfo",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 429,
          "headers": {
            "Date": "Tue, 20 Jan 2026 00:00:00 GMT",
            "Retry-After": "Tue, 20 Jan 2026 00:01:30 GMT"
          }
        }
      }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "userinfo": {} },
    { "advance": 91 },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "userinfo", "count": 2 }],
    "checks": ["resource/rate-limit-honoured"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/rate-limit-lower-case.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/rate-limit-lower-case",
  "title": "Retry-After is written in lower case",
  "why": "Names of headers have no case; HTTP/2 writes them all in lower case.",
  "provider": "gitlab",
  "requires": ["acceptsVirtualClock"],
  "script": [
    {
      "on": "userinfo",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 429,
          "headers": { "retry-after": "120", "content-type": "text/plain" },
          "body": "Retry later\n"
        }
      }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "advance": 90 },
    { "userinfo": {} },
    { "advance": 31 },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "userinfo", "count": 2 }],
    "checks": ["resource/rate-limit-honoured"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/rate-limit.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/rate-limit",
  "title": "The profile call is throttled for half a minute",
  "why": "GitLab answers 429 with Retry-After; a client that goes on is blocked.",
  "provider": "gitlab",
  "bundles": ["smoke"],
  "requires": ["acceptsVirtualClock"],
  "script": [{ "on": "userinfo", "when": { "nth": 1 }, "do": { "rateLimit": { "retryAfter": 30 } } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "userinfo": {} },
    { "advance": 31 },
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
            "gitlab/redirect-with-query.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/redirect-with-query",
  "title": "The redirect URI has a query of its own",
  "why": "Apps carry the page to return to in the redirect URI; both requests must name it alike.",
  "provider": "gitlab",
  "bundles": ["smoke"],
  "client": { "redirect_uri": "http://127.0.0.1:7001/callback?next=%2Fa" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 1, "parameters": { "redirect_uri": "{{redirect_uri}}" } }],
    "checks": ["token-request/redirect-uri-identical"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/redirected-token-request.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/redirected-token-request",
  "title": "The token endpoint redirects",
  "why": "A client that follows takes its secret and the code to the other address.",
  "provider": "gitlab",
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
            "gitlab/removed-from-account.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/removed-from-account",
  "title": "The person removes the app from the account",
  "why": "All tokens die at once; the client must ask for a new sign-in, once.",
  "provider": "gitlab",
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
            "gitlab/restart-after-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/restart-after-refresh",
  "title": "The client crashes right after a refresh",
  "why": "What was not stored is lost; the old refresh token is dead.",
  "provider": "gitlab",
  "bundles": ["smoke"],
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
            "gitlab/revoked-for-ever.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/revoked-for-ever",
  "title": "Every token is refused, new ones too",
  "why": "An app that was removed from the account meets 401 for ever; refreshing again and again gets it blocked.",
  "provider": "gitlab",
  "requires": ["refresh"],
  "bundles": ["smoke"],
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
            "gitlab/revoked-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/revoked-token",
  "title": "The access token was revoked, the refresh token was not",
  "why": "A person changes the password; the provider kills access tokens, and one refresh mends it.",
  "provider": "gitlab",
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
            "gitlab/scope-narrowed.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/scope-narrowed",
  "title": "The granted scope is narrower, wider, and left out",
  "why": "People untick boxes; providers add scopes or say nothing.",
  "provider": "gitlab",
  "requires": ["exposesScopes"],
  "client": { "scope": ["read_user", "read_api"] },
  "script": [
    { "on": "token", "when": { "nth": 1 }, "do": { "edit": { "set": { "scope": "read_user" } } } },
    {
      "on": "token",
      "when": { "nth": 2 },
      "do": { "edit": { "set": { "scope": "read_user read_api extra" } } }
    },
    { "on": "token", "when": { "nth": 3 }, "do": { "edit": { "omit": ["scope"] } } }
  ],
  "steps": [
    { "authorize": { "decision": "approve", "scopes": ["read_user"] } },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} }
  ],
  "expect": {
    "outcome": { "is": "signedIn", "scope": ["read_user", "read_api"] },
    "checks": ["token-response/granted-scope-reported"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/scope-separators.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/scope-separators",
  "title": "The granted scope is joined with commas, listed in an array, in another order",
  "why": "Each provider writes scopes in its own way.",
  "provider": "gitlab",
  "requires": ["exposesScopes"],
  "client": { "scope": ["read_user", "read_api"] },
  "script": [
    { "on": "token", "when": { "nth": 1 }, "do": { "edit": { "set": { "scope": "read_api,read_user" } } } },
    { "on": "token", "when": { "nth": 2 }, "do": { "edit": { "set": { "scope": "read_user, read_api" } } } },
    { "on": "token", "when": { "nth": 3 }, "do": { "edit": { "set": { "scope": ["read_user", "read_api"] } } } },
    { "on": "token", "when": { "nth": 4 }, "do": { "edit": { "set": { "scope": ["read_api read_user"] } } } },
    { "on": "token", "when": { "nth": 5 }, "do": { "edit": { "set": { "scope": "Read_User,read_api" } } } }
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
    "outcome": { "is": "signedIn", "scope": ["Read_User", "read_api"] },
    "checks": ["token-response/scope-separator-variants"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/short-life.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/short-life",
  "title": "The token lives for thirty seconds",
  "why": "A margin longer than the token's life refreshes at every call.",
  "provider": { "name": "gitlab", "set": { "accessTokenLifetime": "30" } },
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
            "gitlab/sign-in.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/sign-in",
  "title": "Sign in with GitLab",
  "why": "The happy path: all else is judged against it.",
  "provider": "gitlab",
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
            "gitlab/state-altered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/state-altered",
  "title": "The callback comes back with another state",
  "why": "Somebody else's callback signs this person in to somebody else's account.",
  "provider": "gitlab",
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
            "gitlab/state-missing.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/state-missing",
  "title": "The callback comes back without a state, with an empty one, with two",
  "why": "An attacker who cannot guess the state leaves it out.",
  "provider": "gitlab",
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
            "gitlab/two-attempts.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/two-attempts",
  "title": "Two sign-ins overlap and finish in reverse order",
  "why": "Two tabs, one client: each code needs the verifier of its own attempt.",
  "provider": "gitlab",
  "bundles": ["smoke"],
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
