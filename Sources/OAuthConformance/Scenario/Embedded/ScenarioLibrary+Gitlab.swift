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
            "gitlab/another-provider.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/another-provider",
  "title": "The client is switched to another provider",
  "why": "One store and one pending attempt for all providers hand the secrets of one to the other.",
  "provider": "gitlab",
  "requires": ["persistent"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "authorize": "approve" },
    { "switchProvider": "gitee" },
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
            "gitlab/bearer-in-header.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/bearer-in-header",
  "title": "The token stands in the header",
  "why": "A token in a URL stands in logs, histories and referrers.",
  "provider": "gitlab",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/bearer-in-header"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/broken-json.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/broken-json",
  "title": "The answer is no JSON object",
  "why": "Proxies cut answers short and glue them together.",
  "provider": "gitlab",
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
            "gitlab/browser-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/browser-address",
  "title": "What the client puts into the browser",
  "why": "Five sign-ins show the challenge, the redirect URI, the parameters; none holds a secret.",
  "provider": "gitlab",
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
            "gitlab/cacheable-profile.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/cacheable-profile",
  "title": "The profile is marked as cacheable",
  "why": "A cache on disk keeps profiles and tokens after the sign-out.",
  "provider": "gitlab",
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
          "body": "{\"id\":\"1000001\",\"username\":\"mock-dev\",\"email\":null}"
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
            "gitlab/call-given-up.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/call-given-up",
  "title": "A call is given up while its refresh is under way",
  "why": "A screen that is closed must not take the refresh of everybody along.",
  "provider": "gitlab",
  "requires": ["refresh", "cancels", "parallel", "acceptsVirtualClock"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 7200 },
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
            "gitlab/code-and-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/code-and-error",
  "title": "The callback has a code and an error",
  "why": "The error is the safe half of it.",
  "provider": "gitlab",
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
            "gitlab/code-behind-hash.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/code-behind-hash",
  "title": "The code stands behind #",
  "why": "Some servers answer in the fragment; the state must be compared there too.",
  "provider": "gitlab",
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
            "gitlab/coded-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/coded-answer",
  "title": "The token answer has a content coding that was not offered, then comes in slices",
  "why": "Compressed bytes read as text are garbage.",
  "provider": "gitlab",
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
            "gitlab/connection-closed-in-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/connection-closed-in-refresh",
  "title": "The connection closes before a refresh is answered",
  "why": "Stacks send a POST again on a new connection.",
  "provider": "gitlab",
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
            "gitlab/cut-answers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/cut-answers",
  "title": "The token answer ends in the middle",
  "why": "Half an answer may look like a whole one.",
  "provider": "gitlab",
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
            "gitlab/device-codes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-codes",
  "title": "The user code has a hyphen, the complete address is missing",
  "why": "A person types what is shown.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    {
      "on": "device_authorization",
      "do": { "edit": { "set": { "user_code": "WXYZ-2345" }, "omit": ["verification_uri_complete"] } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/codes-shown-correctly"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-denied",
  "title": "The person refuses at the other device",
  "why": "The person has said no.",
  "provider": "gitlab",
  "requires": ["device"],
  "steps": [{ "device": "deny" }],
  "expect": { "outcome": { "error": "access_denied" }, "checks": ["device/access-denied-stops"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-disabled.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-disabled",
  "title": "The app may not use the device flow",
  "why": "The error of the first request must reach the person.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    {
      "on": "device_authorization",
      "do": {
        "respond": {
          "status": 400,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"device_flow_disabled\",\"error_description\":\"Device Flow must be explicitly enabled for this App\"}"
        }
      }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": {
    "outcome": { "error": "device_flow_disabled" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["device/unknown-errors-terminal"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-expired.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-expired",
  "title": "The provider says that the device code ran out",
  "why": "A forgotten screen must not poll for ever.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
      "do": { "refuse": { "error": "expired_token" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "expired", "checks": ["device/expiry-stops-polling"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-interval-lowered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-interval-lowered",
  "title": "slow_down names an interval, later a smaller one",
  "why": "Read as the new one it may be shorter than the old.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "do": {
        "respond": {
          "status": 400,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"slow_down\",\"interval\":10}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 3 },
      "do": {
        "respond": {
          "status": 400,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"slow_down\",\"interval\":7}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 4 },
      "do": { "refuse": { "error": "authorization_pending" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/interval-never-lowered"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-never-approved.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-never-approved",
  "title": "Nobody enters the code",
  "why": "The client must stop when expires_in is over.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    { "on": "device_authorization", "do": { "edit": { "set": { "expires_in": 62 } } } },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code" },
      "do": { "refuse": { "error": "authorization_pending" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "expired", "checks": ["device/expiry-stops-polling"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-no-interval.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-no-interval",
  "title": "The device answer has no interval, then one of zero",
  "why": "Read as zero it makes a client that polls without a pause.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    { "on": "device_authorization", "when": { "nth": 1 }, "do": { "edit": { "omit": ["interval"] } } },
    { "on": "device_authorization", "when": { "nth": 2 }, "do": { "edit": { "set": { "interval": 0 } } } },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 4 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 5 },
      "do": { "refuse": { "error": "authorization_pending" } }
    }
  ],
  "steps": [{ "device": "approve" }, { "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/default-interval-five"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-odd-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-odd-error",
  "title": "A poll is answered with an error of the provider's own",
  "why": "Every code but two ends the flow.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
      "do": { "refuse": { "error": "incorrect_device_code" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": { "error": "incorrect_device_code" }, "checks": ["device/unknown-errors-terminal"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-outage.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-outage",
  "title": "Polls meet an outage",
  "why": "The person is typing the code meanwhile.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
      "do": { "serverError": { "status": 503 } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 3 },
      "do": { "fault": { "kind": "closeBeforeResponse" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": ["signedIn", "providerError"], "checks": ["device/network-failure-backs-off"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-pending.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-pending",
  "title": "authorization_pending comes with five statuses",
  "why": "GitHub says it with 200, others with 400, 401, 403 or 428.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"authorization_pending\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
      "do": {
        "respond": {
          "status": 400,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"authorization_pending\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 3 },
      "do": {
        "respond": {
          "status": 401,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"authorization_pending\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 4 },
      "do": {
        "respond": {
          "status": 403,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"authorization_pending\"}"
        }
      }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 5 },
      "do": {
        "respond": {
          "status": 428,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"authorization_pending\"}"
        }
      }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/pending-and-errors-with-200"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/device-slow-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/device-slow-down",
  "title": "The provider says slow_down twice",
  "why": "A client that goes on at the old pace never gets in.",
  "provider": "gitlab",
  "requires": ["device"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
      "do": { "refuse": { "error": "slow_down" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 3 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 4 },
      "do": { "refuse": { "error": "authorization_pending" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 5 },
      "do": { "refuse": { "error": "slow_down" } }
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 6 },
      "do": { "refuse": { "error": "authorization_pending" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/slow-down-adds-five-and-sticks"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/duplicate-members.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/duplicate-members",
  "title": "The answer has two access tokens",
  "why": "Two readers of one answer may see two tokens.",
  "provider": "gitlab",
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
            "gitlab/echoing-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/echoing-errors",
  "title": "The provider's errors repeat the code",
  "why": "Messages end in logs and screenshots.",
  "provider": "gitlab",
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
            "gitlab/empty-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/empty-callback",
  "title": "The callback has neither a code nor an error",
  "why": "Bookmarked callbacks and broken proxies bring nothing.",
  "provider": "gitlab",
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
            "gitlab/endpoint-with-query.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/endpoint-with-query",
  "title": "The authorization endpoint has a query of its own",
  "why": "Tenants and regions are named there.",
  "provider": "gitlab",
  "client": { "endpoints": { "authorization": "{{authorization}}?tenant=a%20b" } },
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/endpoint-query-retained"] }
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
            "gitlab/errors-with-4xx.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/errors-with-4xx",
  "title": "Errors with 400, 401 and 403",
  "why": "invalid_grant and invalid_client ask for different help.",
  "provider": "gitlab",
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
            "gitlab/extra-parameters.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/extra-parameters",
  "title": "The callback has parameters that nobody knows",
  "why": "Providers add session_state, authuser and a tail of #_=_.",
  "provider": "gitlab",
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
            "gitlab/five-verifiers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/five-verifiers",
  "title": "Five sign-ins, five verifiers",
  "why": "A verifier that is used again or can be guessed protects nothing.",
  "provider": "gitlab",
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
            "gitlab/forbidden.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/forbidden",
  "title": "Calls are answered 403",
  "why": "A new token has the same permissions.",
  "provider": "gitlab",
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
            "gitlab/foreign-issuer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/foreign-issuer",
  "title": "The callback names another issuer",
  "why": "In a mix-up attack the callback of one provider is made to look like another's.",
  "provider": "gitlab",
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
            "gitlab/forged-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/forged-error",
  "title": "A forged error comes before the genuine callback",
  "why": "Any page can open a callback; it must not end somebody else's sign-in.",
  "provider": "gitlab",
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
            "gitlab/form-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/form-error",
  "title": "An error is written as a form, with status 200",
  "why": "GitHub does so unless JSON is asked for.",
  "provider": "gitlab",
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
            "gitlab/huge-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/huge-answer",
  "title": "The token answer is eight megabytes long",
  "why": "An answer without end fills the memory.",
  "provider": "gitlab",
  "script": [{ "on": "token", "do": { "fault": { "kind": "hugeBody", "bytes": 8388608 } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "protocolError", "checks": ["transport/bounded-body"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/issuer-spelt-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/issuer-spelt-otherwise",
  "title": "The issuer differs in a slash, or in case",
  "why": "Two issuers that differ in a slash may be two providers.",
  "provider": "gitlab",
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
            "gitlab/late-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/late-callback",
  "title": "The callback comes three quarters of an hour late",
  "why": "A window that was left open must not end in a sign-in that nobody waits for.",
  "provider": "gitlab",
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
            "gitlab/late-instance.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/late-instance",
  "title": "Another instance comes when the token has been rotated",
  "why": "Its own refresh token is dead; the store holds a living one.",
  "provider": "gitlab",
  "requires": ["refresh", "hasSibling", "sharesStore", "acceptsVirtualClock"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "other": [{ "userinfo": {} }] },
    { "advance": 7200 },
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
            "gitlab/loopback-strays.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/loopback-strays",
  "title": "Stray requests reach the port before the callback does",
  "why": "Browsers ask for an icon, extensions send OPTIONS, scanners say nothing.",
  "provider": "gitlab",
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
            "gitlab/loopback-twice.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/loopback-twice",
  "title": "A native client signs in twice through a port of its own",
  "why": "A fixed port is taken by somebody else, an open one waits for anybody.",
  "provider": "gitlab",
  "requires": ["listens"],
  "client": { "redirect_uri": "http://127.0.0.1:0/callback" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/loopback-literal-and-port"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/lost-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/lost-refresh",
  "title": "The answer to a refresh is lost, and the old token works once more",
  "why": "The provider keeps the old token until the new one is used.",
  "provider": { "name": "gitlab", "set": { "refreshRotation": "onFirstUse" } },
  "requires": ["refresh"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token", "nth": 1 }, "do": { "loseReply": {} } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "advance": 10 },
    { "refresh": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 2 }],
    "checks": ["refresh/lost-response-recovery"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/lost-token-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/lost-token-answer",
  "title": "The answer to a code is lost",
  "why": "The code is spent, and its tokens are somewhere on the wire.",
  "provider": "gitlab",
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
            "gitlab/lower-case-headers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/lower-case-headers",
  "title": "Headers come in lower case",
  "why": "HTTP/2 writes every name so.",
  "provider": "gitlab",
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
            "gitlab/lying-labels.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/lying-labels",
  "title": "JSON is labelled as something else",
  "why": "Proxies rewrite labels or drop them.",
  "provider": "gitlab",
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
            "gitlab/marks-and-space.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/marks-and-space",
  "title": "A byte order mark and white space stand around the answer",
  "why": "Script languages leave them in front of JSON.",
  "provider": "gitlab",
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
            "gitlab/no-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/no-refresh-token",
  "title": "The sign-in yields no refresh token, and the token runs out",
  "why": "A refresh with nothing in it only fetches an error.",
  "provider": { "name": "gitlab", "set": { "accessTokenLifetime": "60" } },
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
            "gitlab/no-token-in-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/no-token-in-answer",
  "title": "The answer has no usable access token",
  "why": "Null, an empty text, a number, another spelling: none of them is a token.",
  "provider": "gitlab",
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
            "gitlab/no-token-type.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/no-token-type",
  "title": "The answer has no token_type",
  "why": "QQ and others leave it out.",
  "provider": "gitlab",
  "script": [{ "on": "token", "do": { "edit": { "omit": ["token_type"] } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/token-type-missing"] }
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
            "gitlab/odd-challenges.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/odd-challenges",
  "title": "401 comes without a challenge, and with two",
  "why": "Gitee sends none, proxies add one of their own.",
  "provider": "gitlab",
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
            "gitlab/odd-descriptions.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/odd-descriptions",
  "title": "The provider explains its refusal in many ways",
  "why": "Chinese, plus signs, an emoji, bytes that are no UTF-8, a page, eight kilobytes.",
  "provider": "gitlab",
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
            "gitlab/odd-lifetimes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/odd-lifetimes",
  "title": "The lifetime is zero, negative, null, huge, no number",
  "why": "Real servers send all of these.",
  "provider": "gitlab",
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
            "gitlab/odd-token-types.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/odd-token-types",
  "title": "The token is of another type",
  "why": "A token of another type sent as Bearer is a token given away.",
  "provider": "gitlab",
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
            "gitlab/opaque-tokens.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/opaque-tokens",
  "title": "Tokens hold reserved characters, or are very long",
  "why": "A token is the provider's text; decoded, trimmed or cut it is another one.",
  "provider": "gitlab",
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
            "gitlab/other-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/other-address",
  "title": "The callback arrives at another address",
  "why": "An address that begins like the right one may be another handler's.",
  "provider": "gitlab",
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
            "gitlab/plain-http.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/plain-http",
  "title": "The token endpoint is plain HTTP on another machine",
  "why": "Everybody on the way reads the code, the secret and the token.",
  "provider": "gitlab",
  "client": { "endpoints": { "token": "http://oauth.example.test/token" } },
  "steps": [{ "authorize": "approve" }],
  "expect": { "outcome": { "error": "insecure_endpoint" }, "checks": ["transport/tls-only"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/public-client.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/public-client",
  "title": "The client has no secret",
  "why": "A public client says who it is, and sends no secret, not even an empty one.",
  "provider": "gitlab",
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
            "gitlab/redirected-call.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/redirected-call",
  "title": "A call is redirected to another origin",
  "why": "Whoever can make a provider redirect gets the token.",
  "provider": "gitlab",
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
            "gitlab/refresh-of-narrow-grant.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/refresh-of-narrow-grant",
  "title": "A narrow grant is refreshed",
  "why": "A refresh that asks for more than was granted ends the session.",
  "provider": "gitlab",
  "requires": ["refresh"],
  "client": { "scope": ["read_user", "read_api"] },
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code" },
      "do": { "edit": { "set": { "scope": "read_user" } } }
    }
  ],
  "steps": [{ "authorize": { "decision": "approve", "scopes": ["read_user"] } }, { "callback": {} }, { "refresh": {} }],
  "expect": {
    "outcome": "signedIn",
    "checks": ["refresh/scope-not-widened", "token-response/granted-scope-reported"]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/refresh-refused-oddly.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/refresh-refused-oddly",
  "title": "A dead refresh token is answered with status 200",
  "why": "GitHub and QQ answer every error with 200.",
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
  "bundles": ["smoke"],
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
            "gitlab/several-scopes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/several-scopes",
  "title": "Three scopes are asked for",
  "why": "Providers separate scopes with spaces; a comma list is one unknown scope.",
  "provider": "gitlab",
  "client": { "scope": ["read_user", "read_api", "openid"] },
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
            "gitlab/sign-in-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/sign-in-again",
  "title": "A second sign-in while a session is there",
  "why": "A layer that adds the old token to every request spoils the new sign-in.",
  "provider": "gitlab",
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
            "gitlab/sign-out-during-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/sign-out-during-refresh",
  "title": "The person signs out while a refresh is under way",
  "why": "The late result must not sign in again.",
  "provider": "gitlab",
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
            "gitlab/sign-out-provider-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/sign-out-provider-down",
  "title": "The person signs out while the provider is down",
  "why": "Whoever signs out on a train must be signed out.",
  "provider": "gitlab",
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
            "gitlab/sign-out-unavailable.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/sign-out-unavailable",
  "title": "A revocation is answered 503",
  "why": "The token still lives; success would be a lie.",
  "provider": "gitlab",
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
            "gitlab/sign-out.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/sign-out",
  "title": "The person signs out",
  "why": "The next person at the device must find nothing.",
  "provider": "gitlab",
  "requires": ["revoke"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "userinfo", "count": 1 }],
    "checks": [
      "secrets-hygiene/sign-out-leaves-nothing",
      "revocation/form-post-with-token",
      "revocation/refresh-token-revoked"
    ]
  }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/silent-provider.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/silent-provider",
  "title": "The token endpoint accepts the request and says nothing",
  "why": "A client without a time limit waits for ever.",
  "provider": "gitlab",
  "requires": ["hasTimeout"],
  "client": { "timeout": 0.3 },
  "script": [{ "on": "token", "do": { "fault": { "kind": "hang" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": ["timedOut", "transient"], "checks": ["transport/bounded-wait"] }
}

"""##
        ),
        EmbeddedFile(
            "gitlab/sparse-profile.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/sparse-profile",
  "title": "The profile has null and missing members",
  "why": "People hide their address and leave their name out.",
  "provider": "gitlab",
  "script": [
    {
      "on": "userinfo",
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"id\":\"1000001\",\"username\":\"mock-dev\",\"email\":null}"
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
            "gitlab/state-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/state-again",
  "title": "A callback comes with the state of a sign-in that is over",
  "why": "An old callback must not begin another session.",
  "provider": "gitlab",
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
            "gitlab/throttled-refresh-date.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/throttled-refresh-date",
  "title": "A refresh is answered 429 with a date",
  "why": "The header may hold a date in place of seconds.",
  "provider": "gitlab",
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
            "gitlab/throttled-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/throttled-refresh",
  "title": "A refresh is answered 429",
  "why": "A client that goes on refreshing is blocked for longer.",
  "provider": "gitlab",
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
            "gitlab/token-endpoint-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/token-endpoint-down",
  "title": "The token endpoint answers 503 to a code",
  "why": "The code may be spent; sent again it is refused, and its tokens are revoked.",
  "provider": "gitlab",
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
            "gitlab/token-in-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/token-in-callback",
  "title": "A token is pushed through the callback",
  "why": "An attacker gives the client a token of his own account.",
  "provider": "gitlab",
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
            "gitlab/token-request-form.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/token-request-form",
  "title": "The token request is a form",
  "why": "JSON bodies and queries are not what the endpoint reads.",
  "provider": "gitlab",
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
        EmbeddedFile(
            "gitlab/two-instances.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/two-instances",
  "title": "Two instances of the client need a refresh at the same time",
  "why": "An app and its extension share one store.",
  "provider": "gitlab",
  "requires": ["refresh", "hasSibling", "sharesStore", "acceptsVirtualClock"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token" }, "do": { "delay": { "seconds": 0.05 } } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 7200 },
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
            "gitlab/unknown-members.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/unknown-members",
  "title": "The answer has members that nobody knows",
  "why": "Providers add members, nested ones too.",
  "provider": "gitlab",
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
            "gitlab/vendor-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/vendor-errors",
  "title": "Errors in vendors' envelopes",
  "why": "WeChat answers errcode, Facebook an object, Slack ok:false.",
  "provider": "gitlab",
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
            "gitlab/who-shows-the-page.json",
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
        EmbeddedFile(
            "gitlab/window-closed.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "gitlab/window-closed",
  "title": "The window is closed while a session is there",
  "why": "A person who closes a window wants no alarm and keeps the session.",
  "provider": "gitlab",
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
