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
            "gitee/another-provider.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/another-provider",
  "title": "The client is switched to another provider",
  "why": "One store and one pending attempt for all providers hand the secrets of one to the other.",
  "provider": "gitee",
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
  "expect": { "outcome": "signedIn", "checks": ["secrets-hygiene/credentials-bound-to-issuer"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/bearer-in-header.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/bearer-in-header",
  "title": "The token stands in the header",
  "why": "A token in a URL stands in logs, histories and referrers.",
  "provider": "gitee",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/bearer-in-header"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/broken-json.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/broken-json",
  "title": "The answer is no JSON object",
  "why": "Proxies cut answers short and glue them together.",
  "provider": "gitee",
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
            "gitee/browser-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/browser-address",
  "title": "What the client puts into the browser",
  "why": "Five sign-ins show the challenge, the redirect URI, the parameters; none holds a secret.",
  "provider": "gitee",
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
            "gitee/cacheable-profile.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/cacheable-profile",
  "title": "The profile is marked as cacheable",
  "why": "A cache on disk keeps profiles and tokens after the sign-out.",
  "provider": "gitee",
  "script": [
    {
      "on": "userinfo",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": {
            "Content-Type": "application/json",
            "Cache-Control": "private, max-age=60",
            "ETag": "\"a1\""
          },
          "body": "{\"id\":1000001,\"login\":\"mock-dev\",\"name\":null,\"email\":null}"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "userinfo", "count": 2 }],
    "checks": ["transport/nothing-cached"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/call-given-up.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/call-given-up",
  "title": "A call is given up while its refresh is under way",
  "why": "A screen that is closed must not take the refresh of everybody along.",
  "provider": "gitee",
  "requires": ["refresh", "cancels", "parallel", "acceptsVirtualClock"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 86400 },
    {
      "during": {
        "hold": "token",
        "step": { "userinfo": {} },
        "abandon": true,
        "meanwhile": [{ "userinfo": {} }]
      }
    },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["refresh/shared-refresh-survives-cancellation"]
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
            "gitee/code-and-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/code-and-error",
  "title": "The callback has a code and an error",
  "why": "The error is the safe half of it.",
  "provider": "gitee",
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
            "gitee/code-behind-hash.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/code-behind-hash",
  "title": "The code stands behind #",
  "why": "Some servers answer in the fragment; the state must be compared there too.",
  "provider": "gitee",
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
            "gitee/coded-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/coded-answer",
  "title": "The token answer has a content coding that was not offered, then comes in slices",
  "why": "Compressed bytes read as text are garbage.",
  "provider": "gitee",
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
            "gitee/connection-closed-in-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/connection-closed-in-refresh",
  "title": "The connection closes before a refresh is answered",
  "why": "Stacks send a POST again on a new connection.",
  "provider": "gitee",
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
            "gitee/cut-answers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/cut-answers",
  "title": "The token answer ends in the middle",
  "why": "Half an answer may look like a whole one.",
  "provider": "gitee",
  "requires": ["hasTimeout"],
  "client": { "timeout": 0.3 },
  "script": [
    { "on": "token", "when": { "nth": 1 }, "do": { "fault": { "kind": "truncateBody", "at": 40 } } },
    { "on": "token", "when": { "nth": 2 }, "do": { "fault": { "kind": "resetMidBody", "at": 40 } } },
    { "on": "token", "when": { "nth": 3 }, "do": { "fault": { "kind": "contentLengthTooLong" } } }
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
    "outcome": ["transient", "timedOut", "protocolError"],
    "checks": ["transport/connection-cut-mid-body"]
  }
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
            "gitee/duplicate-members.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/duplicate-members",
  "title": "The answer has two access tokens",
  "why": "Two readers of one answer may see two tokens.",
  "provider": "gitee",
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
            "gitee/echoing-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/echoing-errors",
  "title": "The provider's errors repeat the code",
  "why": "Messages end in logs and screenshots.",
  "provider": "gitee",
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
            "gitee/empty-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/empty-callback",
  "title": "The callback has neither a code nor an error",
  "why": "Bookmarked callbacks and broken proxies bring nothing.",
  "provider": "gitee",
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
            "gitee/endpoint-with-query.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/endpoint-with-query",
  "title": "The authorization endpoint has a query of its own",
  "why": "Tenants and regions are named there.",
  "provider": "gitee",
  "client": { "endpoints": { "authorization": "{{authorization}}?tenant=a%20b" } },
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/endpoint-query-retained"] }
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
            "gitee/errors-with-4xx.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/errors-with-4xx",
  "title": "Errors with 400, 401 and 403",
  "why": "invalid_grant and invalid_client ask for different help.",
  "provider": "gitee",
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
            "gitee/extra-parameters.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/extra-parameters",
  "title": "The callback has parameters that nobody knows",
  "why": "Providers add session_state, authuser and a tail of #_=_.",
  "provider": "gitee",
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
            "gitee/five-verifiers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/five-verifiers",
  "title": "Five sign-ins, five verifiers",
  "why": "A verifier that is used again or can be guessed protects nothing.",
  "provider": "gitee",
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
            "gitee/forbidden.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/forbidden",
  "title": "Calls are answered 403",
  "why": "A new token has the same permissions.",
  "provider": "gitee",
  "script": [
    {
      "on": "userinfo",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 403,
          "headers": {
            "Content-Type": "application/json",
            "WWW-Authenticate": "Bearer error=\"insufficient_scope\", scope=\"repo\""
          },
          "body": "{\"error\":\"insufficient_scope\"}"
        }
      }
    },
    {
      "on": "userinfo",
      "when": { "nth": 2 },
      "do": {
        "respond": {
          "status": 403,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"message\":\"403 Forbidden\"}"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "userinfo": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["resource/403-does-not-refresh"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/foreign-issuer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/foreign-issuer",
  "title": "The callback names another issuer",
  "why": "In a mix-up attack the callback of one provider is made to look like another's.",
  "provider": "gitee",
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
            "gitee/forged-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/forged-error",
  "title": "A forged error comes before the genuine callback",
  "why": "Any page can open a callback; it must not end somebody else's sign-in.",
  "provider": "gitee",
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
            "gitee/form-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/form-error",
  "title": "An error is written as a form, with status 200",
  "why": "GitHub does so unless JSON is asked for.",
  "provider": "gitee",
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
            "gitee/huge-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/huge-answer",
  "title": "The token answer is eight megabytes long",
  "why": "An answer without end fills the memory.",
  "provider": "gitee",
  "script": [{ "on": "token", "do": { "fault": { "kind": "hugeBody", "bytes": 8388608 } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "protocolError", "checks": ["transport/bounded-body"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/issuer-not-promised.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/issuer-not-promised",
  "title": "The callback names the right issuer, which nobody promised",
  "why": "Providers send iss without a word about it.",
  "provider": "gitee",
  "steps": [{ "authorize": "approve" }, { "callback": { "set": { "iss": "{{issuer}}" } } }],
  "expect": { "outcome": "signedIn", "checks": ["callback/iss-correct-but-unadvertised"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/issuer-spelt-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/issuer-spelt-otherwise",
  "title": "The issuer differs in a slash, or in case",
  "why": "Two issuers that differ in a slash may be two providers.",
  "provider": "gitee",
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
            "gitee/large-identifier.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/large-identifier",
  "title": "The profile's identifier is 2^53 + 1",
  "why": "It is the first integer that a double cannot hold; its neighbour is another person.",
  "provider": "gitee",
  "script": [
    {
      "on": "userinfo",
      "do": { "edit": { "set": { "id": 9007199254740993, "email": "dev@example.com", "name": "Mock Dev" } } }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/user-id-kept-exactly"] }
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
            "gitee/late-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/late-callback",
  "title": "The callback comes three quarters of an hour late",
  "why": "A window that was left open must not end in a sign-in that nobody waits for.",
  "provider": "gitee",
  "requires": ["hasTimeout", "acceptsVirtualClock"],
  "steps": [
    { "authorize": "approve" },
    { "advance": "45m" },
    { "callback": {} },
    { "authorize": "approve" },
    { "advance": "45m" },
    { "authorize": "approve" },
    { "callback": {} }
  ],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/timeout-ends-the-flow"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/late-instance.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/late-instance",
  "title": "Another instance comes when the token has been rotated",
  "why": "Its own refresh token is dead; the store holds a living one.",
  "provider": "gitee",
  "requires": ["refresh", "hasSibling", "sharesStore", "acceptsVirtualClock"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "other": [{ "userinfo": {} }] },
    { "advance": 86400 },
    { "userinfo": {} },
    { "other": [{ "userinfo": {} }] },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["refresh/loser-must-not-wipe-winner"]
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
            "gitee/loopback-strays.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/loopback-strays",
  "title": "Stray requests reach the port before the callback does",
  "why": "Browsers ask for an icon, extensions send OPTIONS, scanners say nothing.",
  "provider": "gitee",
  "requires": ["listens"],
  "client": { "redirect_uri": "http://127.0.0.1:0/callback" },
  "steps": [
    { "authorize": "approve" },
    { "stray": { "method": "GET", "path": "/favicon.ico" } },
    { "stray": { "method": "GET", "path": "/" } },
    { "stray": { "method": "OPTIONS", "query": true } },
    { "stray": {} },
    { "stray": { "method": "GET", "path": "/other", "query": true } },
    { "callback": {} }
  ],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/loopback-ignores-stray-requests"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/loopback-twice.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/loopback-twice",
  "title": "A native client signs in twice through a port of its own",
  "why": "A fixed port is taken by somebody else, an open one waits for anybody.",
  "provider": "gitee",
  "requires": ["listens"],
  "client": { "redirect_uri": "http://127.0.0.1:0/callback" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/loopback-literal-and-port"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/lost-fork.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/lost-fork",
  "title": "The answer to a fork is lost",
  "why": "A fork that may have happened must not be made twice.",
  "provider": "gitee",
  "requires": ["api"],
  "script": [{ "on": "api", "do": { "loseReply": {} } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    {
      "api": {
        "method": "POST",
        "path": "/repos/acme/tool/forks",
        "content_type": "application/json",
        "body": "{}"
      }
    }
  ],
  "expect": {
    "outcome": "unknownOutcome",
    "requests": [{ "to": "api", "count": 1 }],
    "checks": ["resource/replay-not-duplicated"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/lost-token-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/lost-token-answer",
  "title": "The answer to a code is lost",
  "why": "The code is spent, and its tokens are somewhere on the wire.",
  "provider": "gitee",
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
            "gitee/lower-case-headers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/lower-case-headers",
  "title": "Headers come in lower case",
  "why": "HTTP/2 writes every name so.",
  "provider": "gitee",
  "requires": ["refresh", "acceptsVirtualClock"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": {
        "respond": {
          "status": 429,
          "headers": { "content-type": "text/plain", "retry-after": "120" },
          "body": ""
        }
      }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "advance": 30 },
    { "refresh": {} },
    { "advance": 100 },
    { "refresh": {} }
  ],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 2 }],
    "checks": ["transport/header-names-case-insensitive"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/lying-labels.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/lying-labels",
  "title": "JSON is labelled as something else",
  "why": "Proxies rewrite labels or drop them.",
  "provider": "gitee",
  "script": [
    { "on": "token", "when": { "nth": 1 }, "do": { "edit": { "contentType": "text/html" } } },
    { "on": "token", "when": { "nth": 2 }, "do": { "edit": { "contentType": "text/plain" } } },
    { "on": "token", "when": { "nth": 3 }, "do": { "edit": { "contentType": "text/javascript" } } },
    {
      "on": "token",
      "when": { "nth": 4 },
      "do": { "edit": { "contentType": "application/json;charset=UTF-8" } }
    },
    { "on": "token", "when": { "nth": 5 }, "do": { "edit": { "contentType": "APPLICATION/JSON" } } },
    { "on": "token", "when": { "nth": 6 }, "do": { "edit": { "contentType": "" } } }
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
    { "callback": {} }
  ],
  "expect": { "outcome": "signedIn", "checks": ["token-response/content-type-lies"] }
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
            "gitee/marks-and-space.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/marks-and-space",
  "title": "A byte order mark and white space stand around the answer",
  "why": "Script languages leave them in front of JSON.",
  "provider": "gitee",
  "script": [
    { "on": "token", "when": { "nth": 1 }, "do": { "edit": { "prefix": "﻿" } } },
    { "on": "token", "when": { "nth": 2 }, "do": { "edit": { "prefix": "\r\n" } } },
    {
      "on": "token",
      "when": { "nth": 3 },
      "do": {
        "edit": {
          "suffix": "                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                "
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
  "expect": { "outcome": "signedIn", "checks": ["token-response/bom-whitespace-charset"] }
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
            "gitee/no-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/no-refresh-token",
  "title": "The sign-in yields no refresh token, and the token runs out",
  "why": "A refresh with nothing in it only fetches an error.",
  "provider": { "name": "gitee", "set": { "accessTokenLifetime": "60" } },
  "requires": ["acceptsVirtualClock"],
  "script": [{ "on": "token", "do": { "edit": { "omit": ["refresh_token"] } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "advance": 61 }, { "userinfo": {} }],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 0 }],
    "checks": ["refresh/no-refresh-token-means-sign-in"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/no-token-in-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/no-token-in-answer",
  "title": "The answer has no usable access token",
  "why": "Null, an empty text, a number, another spelling: none of them is a token.",
  "provider": "gitee",
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
            "gitee/no-token-type.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/no-token-type",
  "title": "The answer has no token_type",
  "why": "QQ and others leave it out.",
  "provider": "gitee",
  "script": [{ "on": "token", "do": { "edit": { "omit": ["token_type"] } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/token-type-missing"] }
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
            "gitee/odd-challenges.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/odd-challenges",
  "title": "401 comes without a challenge, and with two",
  "why": "Gitee sends none, proxies add one of their own.",
  "provider": "gitee",
  "requires": ["refresh"],
  "script": [
    {
      "on": "userinfo",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 401,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"message\":\"401 Unauthorized\"}"
        }
      }
    },
    {
      "on": "userinfo",
      "when": { "nth": 3 },
      "do": {
        "respond": {
          "status": 401,
          "headers": {
            "Content-Type": "application/json",
            "WWW-Authenticate": "Basic realm=\"proxy, inner\", Bearer error=\"invalid_token\""
          },
          "body": "{\"message\":\"401 Unauthorized\"}"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 2 }],
    "checks": ["resource/401-without-challenge"]
  }
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
            "gitee/odd-descriptions.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/odd-descriptions",
  "title": "The provider explains its refusal in many ways",
  "why": "Chinese, plus signs, an emoji, bytes that are no UTF-8, a page, eight kilobytes.",
  "provider": "gitee",
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
            "gitee/odd-lifetimes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/odd-lifetimes",
  "title": "The lifetime is zero, negative, null, huge, no number",
  "why": "Real servers send all of these.",
  "provider": "gitee",
  "requires": ["refresh"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": { "edit": { "set": { "expires_in": 0 } } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 2 },
      "do": { "edit": { "set": { "expires_in": -1 } } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 3 },
      "do": { "edit": { "set": { "expires_in": 3599.5 } } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 4 },
      "do": { "edit": { "set": { "expires_in": null } } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 5 },
      "do": { "edit": { "set": { "expires_in": 1000000000000 } } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 6 },
      "do": { "edit": { "set": { "expires_in": "abc" } } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 7 },
      "do": { "edit": { "set": { "expires_in": "3600abc" } } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 8 },
      "do": { "edit": { "set": { "expires_in": true } } }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
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
  "expect": { "outcome": "signedIn", "checks": ["token-response/expires-in-zero-or-odd"] }
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
            "gitee/odd-token-types.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/odd-token-types",
  "title": "The token is of another type",
  "why": "A token of another type sent as Bearer is a token given away.",
  "provider": "gitee",
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
            "gitee/opaque-tokens.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/opaque-tokens",
  "title": "Tokens hold reserved characters, or are very long",
  "why": "A token is the provider's text; decoded, trimmed or cut it is another one.",
  "provider": "gitee",
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": { "edit": { "set": { "access_token": "a/b+c%2Bd.e~f==" } } }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 2 },
      "do": {
        "edit": {
          "set": {
            "access_token": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
          }
        }
      }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": ["done", "unauthorized", "needsSignIn"],
    "checks": ["token-response/opaque-token-preserved"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/other-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/other-address",
  "title": "The callback arrives at another address",
  "why": "An address that begins like the right one may be another handler's.",
  "provider": "gitee",
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
            "gitee/plain-http.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/plain-http",
  "title": "The token endpoint is plain HTTP on another machine",
  "why": "Everybody on the way reads the code, the secret and the token.",
  "provider": "gitee",
  "client": { "endpoints": { "token": "http://oauth.example.test/token" } },
  "steps": [{ "authorize": "approve" }],
  "expect": { "outcome": { "error": "insecure_endpoint" }, "checks": ["transport/tls-only"] }
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
            "gitee/redirected-call.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/redirected-call",
  "title": "A call is redirected to another origin",
  "why": "Whoever can make a provider redirect gets the token.",
  "provider": "gitee",
  "script": [
    {
      "on": "userinfo",
      "do": {
        "respond": {
          "status": 302,
          "headers": { "Location": "http://localhost:{{port}}/elsewhere" }
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "protocolError", "checks": ["resource/no-token-to-other-origin"] }
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
            "gitee/refresh-of-narrow-grant.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/refresh-of-narrow-grant",
  "title": "A narrow grant is refreshed",
  "why": "A refresh that asks for more than was granted ends the session.",
  "provider": "gitee",
  "requires": ["refresh"],
  "client": { "scope": ["user_info", "projects"] },
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code" },
      "do": { "edit": { "set": { "scope": "user_info" } } }
    }
  ],
  "steps": [{ "authorize": { "decision": "approve", "scopes": ["user_info"] } }, { "callback": {} }, { "refresh": {} }],
  "expect": {
    "outcome": "signedIn",
    "checks": ["refresh/scope-not-widened", "token-response/granted-scope-reported"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/refresh-refused-oddly.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/refresh-refused-oddly",
  "title": "A dead refresh token is answered with status 200",
  "why": "GitHub and QQ answer every error with 200.",
  "provider": "gitee",
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
            "gitee/several-scopes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/several-scopes",
  "title": "Three scopes are asked for",
  "why": "Providers separate scopes with spaces; a comma list is one unknown scope.",
  "provider": "gitee",
  "client": { "scope": ["user_info", "projects", "emails"] },
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
            "gitee/sign-in-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/sign-in-again",
  "title": "A second sign-in while a session is there",
  "why": "A layer that adds the old token to every request spoils the new sign-in.",
  "provider": "gitee",
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
            "gitee/sign-out-during-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/sign-out-during-refresh",
  "title": "The person signs out while a refresh is under way",
  "why": "The late result must not sign in again.",
  "provider": "gitee",
  "requires": ["refresh", "revoke", "parallel"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "during": { "hold": "token", "step": { "refresh": {} }, "then": [{ "revoke": {} }] } },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["refresh/sign-out-during-refresh"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/sign-out-unrevoked.json",
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
        EmbeddedFile(
            "gitee/sign-out.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/sign-out",
  "title": "The person signs out",
  "why": "The next person at the device must find nothing.",
  "provider": "gitee",
  "requires": ["revoke"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "userinfo", "count": 1 }],
    "checks": ["secrets-hygiene/sign-out-leaves-nothing"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/silent-provider.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/silent-provider",
  "title": "The token endpoint accepts the request and says nothing",
  "why": "A client without a time limit waits for ever.",
  "provider": "gitee",
  "requires": ["hasTimeout"],
  "client": { "timeout": 0.3 },
  "script": [{ "on": "token", "do": { "fault": { "kind": "hang" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": ["timedOut", "transient"], "checks": ["transport/bounded-wait"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/sparse-profile.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/sparse-profile",
  "title": "The profile has null and missing members",
  "why": "People hide their address and leave their name out.",
  "provider": "gitee",
  "script": [
    {
      "on": "userinfo",
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"id\":1000001,\"login\":\"mock-dev\",\"name\":null,\"email\":null}"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/profile-null-fields"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/state-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/state-again",
  "title": "A callback comes with the state of a sign-in that is over",
  "why": "An old callback must not begin another session.",
  "provider": "gitee",
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
            "gitee/throttled-refresh-date.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/throttled-refresh-date",
  "title": "A refresh is answered 429 with a date",
  "why": "The header may hold a date in place of seconds.",
  "provider": "gitee",
  "requires": ["refresh", "acceptsVirtualClock"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": {
        "respond": {
          "status": 429,
          "headers": {
            "Date": "Tue, 20 Jan 2026 00:00:00 GMT",
            "Retry-After": "Tue, 20 Jan 2026 00:01:30 GMT"
          },
          "body": ""
        }
      }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "advance": 5 },
    { "refresh": {} },
    { "advance": 90 },
    { "refresh": {} }
  ],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 2 }],
    "checks": ["transport/429-at-token-endpoint"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/throttled-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/throttled-refresh",
  "title": "A refresh is answered 429",
  "why": "A client that goes on refreshing is blocked for longer.",
  "provider": "gitee",
  "requires": ["refresh", "acceptsVirtualClock"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": { "respond": { "status": 429, "headers": { "Retry-After": "30" }, "body": "" } }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "advance": 5 },
    { "refresh": {} },
    { "advance": 40 },
    { "refresh": {} }
  ],
  "expect": {
    "outcome": "signedIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 2 }],
    "checks": ["transport/429-at-token-endpoint"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/token-endpoint-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/token-endpoint-down",
  "title": "The token endpoint answers 503 to a code",
  "why": "The code may be spent; sent again it is refused, and its tokens are revoked.",
  "provider": "gitee",
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
            "gitee/token-in-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/token-in-callback",
  "title": "A token is pushed through the callback",
  "why": "An attacker gives the client a token of his own account.",
  "provider": "gitee",
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
            "gitee/token-request-form.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/token-request-form",
  "title": "The token request is a form",
  "why": "JSON bodies and queries are not what the endpoint reads.",
  "provider": "gitee",
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
        EmbeddedFile(
            "gitee/two-instances.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/two-instances",
  "title": "Two instances of the client need a refresh at the same time",
  "why": "An app and its extension share one store.",
  "provider": "gitee",
  "requires": ["refresh", "hasSibling", "sharesStore", "acceptsVirtualClock"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token" }, "do": { "delay": { "seconds": 0.05 } } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 86400 },
    { "parallel": [{ "userinfo": {} }, { "other": [{ "userinfo": {} }] }] }
  ],
  "expect": {
    "outcome": "done",
    "requests": [
      { "to": "token", "grant": "refresh_token", "count": 1 },
      { "to": "userinfo", "count": 2 }
    ],
    "checks": ["refresh/cross-process-coordination"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitee/unknown-members.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/unknown-members",
  "title": "The answer has members that nobody knows",
  "why": "Providers add members, nested ones too.",
  "provider": "gitee",
  "script": [
    {
      "on": "token",
      "do": {
        "edit": {
          "set": {
            "id_token": "e30.e30.",
            "refresh_token_expires_in": 15897600,
            "account": { "id": 1, "roles": ["a", "b"] },
            "big": 12345678901234567890
          }
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["token-response/unknown-fields-ignored"] }
}

"""##
        ),
        EmbeddedFile(
            "gitee/vendor-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/vendor-errors",
  "title": "Errors in vendors' envelopes",
  "why": "WeChat answers errcode, Facebook an object, Slack ok:false.",
  "provider": "gitee",
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
            "gitee/window-closed.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitee/window-closed",
  "title": "The window is closed while a session is there",
  "why": "A person who closes a window wants no alarm and keeps the session.",
  "provider": "gitee",
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
