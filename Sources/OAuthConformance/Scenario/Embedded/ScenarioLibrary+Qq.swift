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
            "qq/broken-json.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/broken-json",
  "title": "The answer is no JSON object",
  "why": "Proxies cut answers short and glue them together.",
  "provider": "qq",
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": { "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "" } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 2 },
      "do": { "respond": { "status": 204, "headers": { "Content-Type": "application/json" }, "body": "" } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 3 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "[]"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 4 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "[{\"access_token\":\"x\",\"token_type\":\"Bearer\"}]"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 5 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "\"x\""
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 6 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "null"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 7 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"x\""
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 8 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"x\",\"token_type\":\"Bearer\"}{\"a\":1}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 9 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"x\",\"token_type\":\"Bearer\"};"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 10 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": ")]}'{\"access_token\":\"x\",\"token_type\":\"Bearer\"}"
        }
      }
    }
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
    { "callback": {} },
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
    "outcome": { "error": "invalid_response" },
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["token-response/non-object-or-broken-json"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/browser-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/browser-address",
  "title": "What the client puts into the browser",
  "why": "Five sign-ins show the challenge, the redirect URI, the parameters; none holds a secret.",
  "provider": "qq",
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
            "qq/code-and-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/code-and-error",
  "title": "The callback has a code and an error",
  "why": "The error is the safe half of it.",
  "provider": "qq",
  "steps": [{ "authorize": "approve" }, { "callback": { "set": { "error": "server_error" } } }],
  "expect": {
    "outcome": { "error": "server_error" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/error-wins-over-code"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/code-behind-hash.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/code-behind-hash",
  "title": "The code stands behind #",
  "why": "Some servers answer in the fragment; the state must be compared there too.",
  "provider": "qq",
  "script": [
    { "on": "authorization", "when": { "nth": 1 }, "do": { "tamperState": {} } },
    { "on": "authorization", "do": { "codeInFragment": {} } }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": ["signedIn", "rejected", "protocolError", "noPendingFlow"],
    "checks": ["callback/code-in-fragment"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/coded-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/coded-answer",
  "title": "The token answer has a content coding that was not offered, then comes in slices",
  "why": "Compressed bytes read as text are garbage.",
  "provider": "qq",
  "script": [
    {
      "on": "token",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json", "Content-Encoding": "gzip" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"Bearer\"}"
        }
      }
    },
    { "on": "token", "when": { "nth": 2 }, "do": { "fault": { "kind": "slice", "bytes": 7, "gap": 0 } } }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["transport/compression-and-framing"] }
}

"""##
        ),
        EmbeddedFile(
            "qq/connection-closed-in-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/connection-closed-in-refresh",
  "title": "The connection closes before a refresh is answered",
  "why": "Stacks send a POST again on a new connection.",
  "provider": "qq",
  "requires": ["refresh"],
  "script": [
    { "on": "token", "when": { "nth": 1 }, "do": { "fault": { "kind": "closeAfterResponse" } } },
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": { "fault": { "kind": "closeBeforeResponse" } }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }, { "advance": "1h" }, { "refresh": {} }],
  "expect": { "outcome": ["signedIn", "needsSignIn", "providerError"], "checks": ["transport/stale-connection"] }
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
            "qq/duplicate-members.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/duplicate-members",
  "title": "The answer has two access tokens",
  "why": "Two readers of one answer may see two tokens.",
  "provider": "qq",
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"{{access_token}}\",\"access_token\":\"at-second-00000001\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": ["done", "unauthorized", "needsSignIn", "providerError"],
    "checks": ["token-response/duplicate-keys"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/echoing-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/echoing-errors",
  "title": "The provider's errors repeat the code",
  "why": "Messages end in logs and screenshots.",
  "provider": "qq",
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
            "qq/empty-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/empty-callback",
  "title": "The callback has neither a code nor an error",
  "why": "Bookmarked callbacks and broken proxies bring nothing.",
  "provider": "qq",
  "steps": [
    { "authorize": "approve" },
    { "callback": { "omit": ["code"] } },
    { "authorize": "approve" },
    { "callback": { "set": { "code": "" } } },
    { "authorize": "approve" },
    { "callback": { "omit": ["code", "state"] } }
  ],
  "expect": {
    "outcome": ["rejected", "protocolError"],
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/empty-callback-is-an-error"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/errors-with-4xx.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/errors-with-4xx",
  "title": "Errors with 400, 401 and 403",
  "why": "invalid_grant and invalid_client ask for different help.",
  "provider": "qq",
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": {
        "respond": {
          "status": 400,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"invalid_grant\",\"error_description\":\"grant gone\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 2 },
      "do": {
        "respond": {
          "status": 401,
          "headers": {
            "Content-Type": "application/json",
            "WWW-Authenticate": "Basic realm=\"token\""
          },
          "body": "{\"error\":\"invalid_client\",\"error_description\":\"who are you\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 3 },
      "do": {
        "respond": {
          "status": 400,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"tenant_locked\",\"error_description\":\"ask your admin\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 4 },
      "do": {
        "respond": {
          "status": 403,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"invalid_scope\",\"error_description\":\"too much\"}"
        }
      }
    }
  ],
  "steps": [
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
    "outcome": { "error": "invalid_scope", "error_description": "too much", "status": 403 },
    "requests": [{ "to": "token", "count": 4 }],
    "checks": ["token-response/error-4xx-json-preserved"]
  }
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
            "qq/extra-parameters.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/extra-parameters",
  "title": "The callback has parameters that nobody knows",
  "why": "Providers add session_state, authuser and a tail of #_=_.",
  "provider": "qq",
  "steps": [
    { "authorize": "approve" },
    { "callback": { "append": "&session_state=9f1c&authuser=0&prompt=none&x=1&x=2#_=_" } }
  ],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 1, "parameters": { "redirect_uri": "{{redirect_uri}}" } }],
    "checks": ["callback/unknown-parameters-ignored"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/forged-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/forged-error",
  "title": "A forged error comes before the genuine callback",
  "why": "Any page can open a callback; it must not end somebody else's sign-in.",
  "provider": "qq",
  "requires": ["sendsState"],
  "steps": [
    { "authorize": "approve" },
    {
      "callback": {
        "omit": ["code"],
        "set": { "error": "access_denied", "state": "forged-by-somebody-else" }
      }
    },
    { "callback": {} }
  ],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/error-with-wrong-state-ignored"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/form-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/form-error",
  "title": "An error is written as a form, with status 200",
  "why": "GitHub does so unless JSON is asked for.",
  "provider": "qq",
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": {
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8"
          },
          "body": "error=bad_verification_code&error_description=The+code+passed+is+incorrect+or+expired.&error_uri=https%3A%2F%2Fdocs.example.test%2Ferrors%23bad-code"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": {
      "error": "bad_verification_code",
      "error_description": "The code passed is incorrect or expired."
    },
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["token-response/form-encoded-error-with-200"]
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
            "qq/huge-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/huge-answer",
  "title": "The token answer is eight megabytes long",
  "why": "An answer without end fills the memory.",
  "provider": "qq",
  "script": [{ "on": "token", "do": { "fault": { "kind": "hugeBody", "bytes": 8388608 } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "protocolError", "checks": ["transport/bounded-body"] }
}

"""##
        ),
        EmbeddedFile(
            "qq/issuer-not-promised.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/issuer-not-promised",
  "title": "The callback names the right issuer, which nobody promised",
  "why": "Providers send iss without a word about it.",
  "provider": "qq",
  "steps": [{ "authorize": "approve" }, { "callback": { "set": { "iss": "{{issuer}}" } } }],
  "expect": { "outcome": "signedIn", "checks": ["callback/iss-correct-but-unadvertised"] }
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
            "qq/lost-token-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/lost-token-answer",
  "title": "The answer to a code is lost",
  "why": "The code is spent, and its tokens are somewhere on the wire.",
  "provider": "qq",
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
            "qq/no-token-in-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/no-token-in-answer",
  "title": "The answer has no usable access token",
  "why": "Null, an empty text, a number, another spelling: none of them is a token.",
  "provider": "qq",
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 2 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":null,\"token_type\":\"Bearer\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 3 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"\",\"token_type\":\"Bearer\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 4 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":123,\"token_type\":\"Bearer\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 5 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"accessToken\":\"x\"}"
        }
      }
    }
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
    "outcome": { "error": "invalid_response" },
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["token-response/missing-access-token"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/no-token-type.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/no-token-type",
  "title": "QQ's answer has no token_type",
  "why": "It can only mean Bearer.",
  "provider": "qq",
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["token-response/token-type-missing"] }
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
            "qq/odd-descriptions.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/odd-descriptions",
  "title": "The provider explains its refusal in many ways",
  "why": "Chinese, plus signs, an emoji, bytes that are no UTF-8, a page, eight kilobytes.",
  "provider": "qq",
  "steps": [
    { "authorize": "approve" },
    {
      "callback": {
        "omit": ["code"],
        "append": "&error=access_denied&error_description=The+user+said+no"
      }
    },
    { "authorize": "approve" },
    {
      "callback": {
        "omit": ["code"],
        "append": "&error=access_denied&error_description=%E7%94%A8%E6%88%B7%E6%8B%92%E7%BB%9D%F0%9F%99%85"
      }
    },
    { "authorize": "approve" },
    { "callback": { "omit": ["code"], "append": "&error=server_error&error_description=%FF%FE%80broken" } },
    { "authorize": "approve" },
    {
      "callback": {
        "omit": ["code"],
        "append": "&error=server_error&error_description=%3Cb%3Eno%3C%2Fb%3E"
      }
    },
    { "authorize": "approve" },
    {
      "callback": {
        "omit": ["code"],
        "append": "&error=access_denied&error_description=long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+"
      }
    }
  ],
  "expect": {
    "outcome": { "error": "access_denied" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/localised-error-description"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/odd-token-types.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/odd-token-types",
  "title": "The token is of another type",
  "why": "A token of another type sent as Bearer is a token given away.",
  "provider": "qq",
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"mac\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 2 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"DPoP\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 3 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"N_A\"}"
        }
      }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} }
  ],
  "expect": {
    "outcome": { "error": "token_type_unsupported" },
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["token-response/token-type-unknown-rejected"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/other-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/other-address",
  "title": "The callback arrives at another address",
  "why": "An address that begins like the right one may be another handler's.",
  "provider": "qq",
  "steps": [
    { "authorize": "approve" },
    { "callback": { "target": "http://127.0.0.1:7001/callback2" } },
    { "callback": { "target": "http://evil.example/callback" } },
    { "callback": { "target": "http://127.0.0.1:7002/callback" } },
    { "callback": { "target": "HTTP://127.0.0.1:7001/callback" } }
  ],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/redirect-target-verified"]
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
            "qq/plain-http.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/plain-http",
  "title": "The token endpoint is plain HTTP on another machine",
  "why": "Everybody on the way reads the code, the secret and the token.",
  "provider": "qq",
  "client": { "endpoints": { "token": "http://oauth.example.test/token" } },
  "steps": [{ "authorize": "approve" }],
  "expect": { "outcome": { "error": "insecure_endpoint" }, "checks": ["transport/tls-only"] }
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
            "qq/refresh-refused-oddly.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/refresh-refused-oddly",
  "title": "A dead refresh token is answered with status 200",
  "why": "GitHub and QQ answer every error with 200.",
  "provider": "qq",
  "requires": ["refresh"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"bad_refresh_token\",\"error_description\":\"The refresh token passed is incorrect or expired.\"}"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }, { "userinfo": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["refresh/error-200-is-terminal"]
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
            "qq/state-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/state-again",
  "title": "A callback comes with the state of a sign-in that is over",
  "why": "An old callback must not begin another session.",
  "provider": "qq",
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
            "qq/token-endpoint-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/token-endpoint-down",
  "title": "The token endpoint answers 503 to a code",
  "why": "The code may be spent; sent again it is refused, and its tokens are revoked.",
  "provider": "qq",
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
            "qq/token-in-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/token-in-callback",
  "title": "A token is pushed through the callback",
  "why": "An attacker gives the client a token of his own account.",
  "provider": "qq",
  "steps": [
    { "authorize": "approve" },
    { "callback": { "omit": ["code", "state"], "set": { "access_token": "pushed-by-somebody-else" } } },
    {
      "callback": {
        "omit": ["code", "state"],
        "append": "#access_token=pushed-by-somebody-else&token_type=bearer"
      }
    },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["callback/tokens-in-callback-not-adopted"]
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
        EmbeddedFile(
            "qq/vendor-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/vendor-errors",
  "title": "Errors in vendors' envelopes",
  "why": "WeChat answers errcode, Facebook an object, Slack ok:false.",
  "provider": "qq",
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"errcode\":40029,\"errmsg\":\"invalid code\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 2 },
      "do": {
        "respond": {
          "status": 400,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":{\"message\":\"Invalid code\",\"type\":\"OAuthException\",\"code\":190}}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 3 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"ok\":false,\"error\":\"invalid_code\"}"
        }
      }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "callback": {} }
  ],
  "expect": {
    "outcome": { "error": "invalid_code" },
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["token-response/wrapped-or-vendor-errors"]
  }
}

"""##
        ),
        EmbeddedFile(
            "qq/window-closed.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "qq/window-closed",
  "title": "The window is closed while a session is there",
  "why": "A person who closes a window wants no alarm and keeps the session.",
  "provider": "qq",
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "authorize": "close" },
    { "cancelled": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/user-cancel-is-distinct"]
  }
}

"""##
        ),
    ]
}
