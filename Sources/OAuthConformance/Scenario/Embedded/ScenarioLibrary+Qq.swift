// Made of Scenarios/qq by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let qq: [EmbeddedFile] = [
        EmbeddedFile(
            "qq/aged-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/aged-code",
  "title": "The code is redeemed eleven minutes late",
  "why": "The same as an expired code, by the provider's own clock.",
  "provider": "qq",
  "requires": ["acceptsVirtualClock"],
  "steps": [{ "authorize": "approve" }, { "advance": "11m" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "100019" },
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["token-request/single-redemption-no-auth-probing"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/callback-twice-at-once.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/callback-twice-at-once",
  "title": "The same callback is delivered twice at the same time",
  "why": "Two handlers that both find the attempt pending redeem its code twice.",
  "provider": "qq",
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
            "qq/callback-twice.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/callback-twice",
  "title": "The same callback is delivered twice",
  "why": "Browsers and handlers open a callback twice; providers revoke what a replayed code has yielded.",
  "provider": "qq",
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
            "qq/chain-of-three-months.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/chain-of-three-months",
  "title": "A session ends three months after its sign-in, however often it was refreshed",
  "why": "QQ counts from the login; a client that refreshes for ever must ask for a new one then.",
  "provider": "qq",
  "requires": ["refresh", "acceptsVirtualClock"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": "59d" },
    { "userinfo": {} },
    { "refresh": {} },
    { "advance": "91d" },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "needsSignIn",
    "checks": ["token-response/form-encoded-success", "refresh/invalid-grant-is-terminal"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/dead-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/dead-refresh-token",
  "title": "The refresh token is dead",
  "why": "A client that keeps sending a dead token is throttled, and its user is never asked to sign in.",
  "provider": "qq",
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
            "qq/denied-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/denied-otherwise",
  "title": "The provider fails in four ways and says so in the callback",
  "why": "Providers also answer server_error, temporarily_unavailable and codes of their own; the caller must learn which.",
  "provider": { "name": "qq", "set": { "cancelMode": "rfc6749" } },
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
            "qq/denied-rfc6749.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/denied-rfc6749",
  "title": "The person refuses, and the standard error comes back",
  "why": "A gateway in front of QQ may speak the standard; the client must cope with both.",
  "provider": { "name": "qq", "set": { "cancelMode": "rfc6749" } },
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
            "qq/denied-usercancel.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/denied-usercancel",
  "title": "The person refuses on a phone: usercancel comes back",
  "why": "The mobile pages answer usercancel in place of error.",
  "provider": { "name": "qq", "set": { "cancelMode": "usercancel" } },
  "steps": [{ "authorize": "deny" }, { "callback": {} }],
  "expect": { "outcome": "cancelled", "requests": [{ "to": "token", "count": 0 }] }
}

"""##
        ),
        EmbeddedFile(
            "qq/denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/denied",
  "title": "The person closes the window, and nothing calls back",
  "why": "At QQ a refusal never reaches the redirect URI; a client that only waits for it waits for ever.",
  "provider": "qq",
  "steps": [{ "authorize": "deny" }, { "callback": {} }],
  "expect": { "outcome": "cancelled", "requests": [{ "to": "token", "count": 0 }] }
}

"""##
        ),
        EmbeddedFile(
            "qq/expired-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/expired-code",
  "title": "The code expired before it was redeemed",
  "why": "A person who leaves the consent page open overnight returns with a dead code.",
  "provider": "qq",
  "bundles": ["smoke"],
  "script": [{ "on": "token", "when": { "grant": "authorization_code", "nth": 1 }, "do": { "expireCode": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "100019" },
    "requests": [{ "to": "token", "count": 1 }, { "to": "userinfo", "count": 0 }],
    "checks": [
      "token-request/single-redemption-no-auth-probing",
      "token-request/redirect-uri-identical",
      "token-response/error-with-200"
    ]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/html-answer-to-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/html-answer-to-refresh",
  "title": "A refresh is answered with an HTML page",
  "why": "A firewall's page is no reason to sign anybody out.",
  "provider": "qq",
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
            "qq/html-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/html-answer",
  "title": "The token endpoint answers an HTML page",
  "why": "Captive portals and firewalls answer a page where a token was expected.",
  "provider": "qq",
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
            "qq/jsonp-me.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/jsonp-me",
  "title": "/me answers JSONP",
  "why": "QQ wraps the openid in a call of a function; cutting it out with a regular expression breaks on the next space.",
  "provider": "qq",
  "script": [{ "on": "openid", "do": { "jsonp": { "callback": "callback" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "openid", "count": 1 }, { "to": "userinfo", "count": 1 }],
    "checks": ["token-response/form-encoded-success"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/log-output.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/log-output",
  "title": "A sign-in, calls, a refresh and a failure are logged",
  "why": "Logs are copied and kept; what a client writes must hold no credential.",
  "provider": "qq",
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
  "expect": { "outcome": { "error": "100019" }, "checks": ["secrets-hygiene/no-secrets-in-logs"] }
}

"""##
        ),
        EmbeddedFile(
            "qq/many-sign-ins.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/many-sign-ins",
  "title": "Twenty sign-ins are begun",
  "why": "Twenty states show whether they can be guessed; one does not.",
  "provider": "qq",
  "steps": [{ "repeat": { "times": 20, "steps": [{ "authorize": "approve" }] } }],
  "expect": { "outcome": "done", "checks": ["authorization-request/state-present-and-unguessable"] }
}

"""##
        ),
        EmbeddedFile(
            "qq/no-user-agent.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/no-user-agent",
  "title": "A request without User-Agent is answered 403",
  "why": "Gitee and GitHub refuse what does not say who it is; a client that sends no User-Agent never signs anybody in there.",
  "provider": "qq",
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
            "qq/odd-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/odd-code",
  "title": "The code holds reserved characters, or is very long",
  "why": "Other providers' codes have slashes and pluses; what arrives must be sent as it is.",
  "provider": "qq",
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
    "outcome": { "error": "100019" },
    "requests": [{ "to": "token", "count": 3 }],
    "checks": ["callback/code-decoded-exactly-once"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/outage.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/outage",
  "title": "A refresh meets an outage",
  "why": "A provider that is down for a minute must not sign out everybody.",
  "provider": "qq",
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
            "qq/redirect-with-query.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/redirect-with-query",
  "title": "The redirect URI has a query of its own",
  "why": "Apps carry the page to return to in the redirect URI; both requests must name it alike.",
  "provider": "qq",
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
            "qq/redirected-token-request-302.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/redirected-token-request-302",
  "title": "The token endpoint redirects, and GET would do",
  "why": "Many libraries turn a redirected POST into a GET; the code then stands in an address.",
  "provider": "qq",
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
            "qq/redirected-token-request.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/redirected-token-request",
  "title": "The token endpoint redirects",
  "why": "A client that follows takes its secret and the code to the other address.",
  "provider": "qq",
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
            "qq/removed-from-account.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/removed-from-account",
  "title": "The person removes the app from the account",
  "why": "All tokens die at once; the client must ask for a new sign-in, once.",
  "provider": "qq",
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
            "qq/restart-after-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/restart-after-refresh",
  "title": "The client crashes right after a refresh",
  "why": "What was not stored is lost; the old refresh token is dead.",
  "provider": "qq",
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
            "qq/revoked-for-ever.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/revoked-for-ever",
  "title": "Every token is refused, new ones too",
  "why": "An app that was removed from the account meets 401 for ever; refreshing again and again gets it blocked.",
  "provider": "qq",
  "requires": ["refresh"],
  "script": [{ "on": "openid", "do": { "revokeToken": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "unauthorized",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "openid", "count": 2 }],
    "checks": ["resource/401-refresh-once-then-stop"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/revoked-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/revoked-token",
  "title": "The access token was revoked, the refresh token was not",
  "why": "A person changes the password; the provider kills access tokens, and one refresh mends it.",
  "provider": "qq",
  "requires": ["refresh"],
  "script": [{ "on": "openid", "when": { "nth": 2 }, "do": { "revokeToken": {} } }],
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
            "qq/sign-in.json",
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
            "qq/state-altered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/state-altered",
  "title": "The callback comes back with another state",
  "why": "Somebody else's callback signs this person in to somebody else's account.",
  "provider": "qq",
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
            "qq/state-missing.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/state-missing",
  "title": "The callback comes back without a state, with an empty one, with two",
  "why": "An attacker who cannot guess the state leaves it out.",
  "provider": "qq",
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
            "qq/two-attempts.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/two-attempts",
  "title": "Two sign-ins overlap and finish in reverse order",
  "why": "Two tabs, one client: each code needs the verifier of its own attempt.",
  "provider": "qq",
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
