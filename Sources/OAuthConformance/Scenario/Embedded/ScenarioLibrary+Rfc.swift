// Made of Scenarios/rfc by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let rfc: [EmbeddedFile] = [
        EmbeddedFile(
            "rfc/another-provider.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/another-provider",
  "title": "The client is switched to another provider",
  "why": "One store and one pending attempt for all providers hand the secrets of one to the other.",
  "provider": "rfc",
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
            "rfc/basic-credentials.json",
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
            "rfc/bearer-in-header.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/bearer-in-header",
  "title": "The token stands in the header",
  "why": "A token in a URL stands in logs, histories and referrers.",
  "provider": "rfc",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/bearer-in-header"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/broken-json.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/broken-json",
  "title": "The answer is no JSON object",
  "why": "Proxies cut answers short and glue them together.",
  "provider": "rfc",
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
            "rfc/browser-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/browser-address",
  "title": "What the client puts into the browser",
  "why": "Five sign-ins show the challenge, the redirect URI, the parameters; none holds a secret.",
  "provider": "rfc",
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
            "rfc/cacheable-profile.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/cacheable-profile",
  "title": "The profile is marked as cacheable",
  "why": "A cache on disk keeps profiles and tokens after the sign-out.",
  "provider": "rfc",
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
          "body": "{\"sub\":\"1000001\",\"login\":\"mock-dev\",\"name\":null}"
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
            "rfc/call-given-up.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/call-given-up",
  "title": "A call is given up while its refresh is under way",
  "why": "A screen that is closed must not take the refresh of everybody along.",
  "provider": "rfc",
  "requires": ["refresh", "cancels", "parallel", "acceptsVirtualClock"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 3600 },
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
            "rfc/calls-with-bodies.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/calls-with-bodies",
  "title": "Calls with bodies wait for a refresh",
  "why": "A body that is a stream is empty when it is sent again.",
  "provider": "rfc",
  "requires": ["refresh", "api", "parallel", "acceptsVirtualClock"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token" }, "do": { "delay": { "seconds": 0.05 } } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 3600 },
    {
      "parallel": [
        { "api": { "path": "/notes" } },
        {
          "api": {
            "method": "POST",
            "path": "/orders",
            "content_type": "application/json",
            "body": "{\"order\":1}"
          }
        },
        {
          "api": {
            "method": "PUT",
            "path": "/profile",
            "content_type": "text/plain",
            "body": "two"
          }
        }
      ]
    }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "api", "count": 3 }],
    "checks": ["refresh/waiters-replayed-once"]
  }
}

"""##
        ),
        EmbeddedFile(
            "rfc/code-and-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/code-and-error",
  "title": "The callback has a code and an error",
  "why": "The error is the safe half of it.",
  "provider": "rfc",
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
            "rfc/code-behind-hash.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/code-behind-hash",
  "title": "The code stands behind #",
  "why": "Some servers answer in the fragment; the state must be compared there too.",
  "provider": "rfc",
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
            "rfc/coded-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/coded-answer",
  "title": "The token answer has a content coding that was not offered, then comes in slices",
  "why": "Compressed bytes read as text are garbage.",
  "provider": "rfc",
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
            "rfc/connection-closed-in-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/connection-closed-in-refresh",
  "title": "The connection closes before a refresh is answered",
  "why": "Stacks send a POST again on a new connection.",
  "provider": "rfc",
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
            "rfc/cut-answers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/cut-answers",
  "title": "The token answer ends in the middle",
  "why": "Half an answer may look like a whole one.",
  "provider": "rfc",
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
            "rfc/denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/denied",
  "title": "The person refuses",
  "why": "Half of the people who reach a consent page for the first time leave it.",
  "provider": "rfc",
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
            "rfc/device-after-sleep.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-after-sleep",
  "title": "The machine sleeps for two minutes during each poll",
  "why": "A laptop that wakes up must not make up for the polls it has missed.",
  "provider": "rfc",
  "requires": ["device", "acceptsVirtualClock"],
  "script": [
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
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 3 },
      "do": { "refuse": { "error": "authorization_pending" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/monotonic-clock"] },
  "latency": { "token": 120 }
}

"""##
        ),
        EmbeddedFile(
            "rfc/device-codes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-codes",
  "title": "The user code has a hyphen, the complete address is missing",
  "why": "A person types what is shown.",
  "provider": "rfc",
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
            "rfc/device-denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-denied",
  "title": "The person refuses at the other device",
  "why": "The person has said no.",
  "provider": "rfc",
  "requires": ["device"],
  "steps": [{ "device": "deny" }],
  "expect": { "outcome": { "error": "access_denied" }, "checks": ["device/access-denied-stops"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/device-disabled.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-disabled",
  "title": "The app may not use the device flow",
  "why": "The error of the first request must reach the person.",
  "provider": "rfc",
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
            "rfc/device-expired.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-expired",
  "title": "The provider says that the device code ran out",
  "why": "A forgotten screen must not poll for ever.",
  "provider": "rfc",
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
            "rfc/device-interval-lowered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-interval-lowered",
  "title": "slow_down names an interval, later a smaller one",
  "why": "Read as the new one it may be shorter than the old.",
  "provider": "rfc",
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
            "rfc/device-long-interval.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-long-interval",
  "title": "The interval is 31 seconds, and answers take four",
  "why": "Counted from the request, a slow answer makes the next poll early.",
  "provider": { "name": "rfc", "set": { "deviceInterval": "31", "deviceLifetime": "900" } },
  "bundles": ["smoke"],
  "requires": ["device", "acceptsVirtualClock"],
  "script": [
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
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 3 },
      "do": { "refuse": { "error": "authorization_pending" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/waits-full-interval-after-response"] },
  "latency": { "token": 4 }
}

"""##
        ),
        EmbeddedFile(
            "rfc/device-never-approved.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-never-approved",
  "title": "Nobody enters the code",
  "why": "The client must stop when expires_in is over.",
  "provider": "rfc",
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
            "rfc/device-no-interval.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-no-interval",
  "title": "The device answer has no interval, then one of zero",
  "why": "Read as zero it makes a client that polls without a pause.",
  "provider": "rfc",
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
            "rfc/device-odd-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-odd-error",
  "title": "A poll is answered with an error of the provider's own",
  "why": "Every code but two ends the flow.",
  "provider": "rfc",
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
            "rfc/device-outage.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-outage",
  "title": "Polls meet an outage",
  "why": "The person is typing the code meanwhile.",
  "provider": "rfc",
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
            "rfc/device-pending.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-pending",
  "title": "authorization_pending comes with five statuses",
  "why": "GitHub says it with 200, others with 400, 401, 403 or 428.",
  "provider": "rfc",
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
            "rfc/device-slow-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-slow-down",
  "title": "The provider says slow_down twice",
  "why": "A client that goes on at the old pace never gets in.",
  "provider": "rfc",
  "bundles": ["smoke"],
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
            "rfc/duplicate-members.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/duplicate-members",
  "title": "The answer has two access tokens",
  "why": "Two readers of one answer may see two tokens.",
  "provider": "rfc",
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
            "rfc/echoing-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/echoing-errors",
  "title": "The provider's errors repeat the code",
  "why": "Messages end in logs and screenshots.",
  "provider": "rfc",
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
            "rfc/empty-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/empty-callback",
  "title": "The callback has neither a code nor an error",
  "why": "Bookmarked callbacks and broken proxies bring nothing.",
  "provider": "rfc",
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
            "rfc/endpoint-with-query.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/endpoint-with-query",
  "title": "The authorization endpoint has a query of its own",
  "why": "Tenants and regions are named there.",
  "provider": "rfc",
  "client": { "endpoints": { "authorization": "{{authorization}}?tenant=a%20b" } },
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/endpoint-query-retained"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/errors-with-4xx.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/errors-with-4xx",
  "title": "Errors with 400, 401 and 403",
  "why": "invalid_grant and invalid_client ask for different help.",
  "provider": "rfc",
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
            "rfc/expired-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/expired-code",
  "title": "The code expired before it was redeemed",
  "why": "A person who leaves the consent page open overnight returns with a dead code.",
  "provider": "rfc",
  "script": [{ "on": "token", "do": { "expireCode": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "invalid_grant" },
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["token-request/single-redemption-no-auth-probing"]
  }
}

"""##
        ),
        EmbeddedFile(
            "rfc/extra-parameters.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/extra-parameters",
  "title": "The callback has parameters that nobody knows",
  "why": "Providers add session_state, authuser and a tail of #_=_.",
  "provider": "rfc",
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
            "rfc/five-verifiers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/five-verifiers",
  "title": "Five sign-ins, five verifiers",
  "why": "A verifier that is used again or can be guessed protects nothing.",
  "provider": "rfc",
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
            "rfc/forbidden.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/forbidden",
  "title": "Calls are answered 403",
  "why": "A new token has the same permissions.",
  "provider": "rfc",
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
            "rfc/foreign-issuer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/foreign-issuer",
  "title": "The callback names another issuer",
  "why": "In a mix-up attack the callback of one provider is made to look like another's.",
  "provider": "rfc",
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
            "rfc/forged-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/forged-error",
  "title": "A forged error comes before the genuine callback",
  "why": "Any page can open a callback; it must not end somebody else's sign-in.",
  "provider": "rfc",
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
            "rfc/form-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/form-error",
  "title": "An error is written as a form, with status 200",
  "why": "GitHub does so unless JSON is asked for.",
  "provider": "rfc",
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
            "rfc/huge-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/huge-answer",
  "title": "The token answer is eight megabytes long",
  "why": "An answer without end fills the memory.",
  "provider": "rfc",
  "script": [{ "on": "token", "do": { "fault": { "kind": "hugeBody", "bytes": 8388608 } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "protocolError", "checks": ["transport/bounded-body"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/issuer-left-out.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/issuer-left-out",
  "title": "The callback has no iss although the metadata promises it",
  "why": "Where iss is promised, an attacker leaves it out.",
  "provider": "rfc",
  "steps": [{ "authorize": "approve" }, { "callback": { "omit": ["iss"] } }],
  "expect": {
    "outcome": { "error": "issuer_mismatch" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/iss-missing-when-advertised"]
  }
}

"""##
        ),
        EmbeddedFile(
            "rfc/issuer-spelt-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/issuer-spelt-otherwise",
  "title": "The issuer differs in a slash, or in case",
  "why": "Two issuers that differ in a slash may be two providers.",
  "provider": "rfc",
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
            "rfc/late-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/late-callback",
  "title": "The callback comes three quarters of an hour late",
  "why": "A window that was left open must not end in a sign-in that nobody waits for.",
  "provider": "rfc",
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
            "rfc/late-instance.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/late-instance",
  "title": "Another instance comes when the token has been rotated",
  "why": "Its own refresh token is dead; the store holds a living one.",
  "provider": "rfc",
  "requires": ["refresh", "hasSibling", "sharesStore", "acceptsVirtualClock"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "other": [{ "userinfo": {} }] },
    { "advance": 3600 },
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
            "rfc/loopback-strays.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/loopback-strays",
  "title": "Stray requests reach the port before the callback does",
  "why": "Browsers ask for an icon, extensions send OPTIONS, scanners say nothing.",
  "provider": "rfc",
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
            "rfc/loopback-twice.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/loopback-twice",
  "title": "A native client signs in twice through a port of its own",
  "why": "A fixed port is taken by somebody else, an open one waits for anybody.",
  "provider": "rfc",
  "requires": ["listens"],
  "client": { "redirect_uri": "http://127.0.0.1:0/callback" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/loopback-literal-and-port"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/lost-post.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/lost-post",
  "title": "The answer to a POST is lost",
  "why": "What may have happened must not happen twice.",
  "provider": "rfc",
  "requires": ["api"],
  "script": [{ "on": "api", "do": { "loseReply": {} } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    {
      "api": {
        "method": "POST",
        "path": "/orders",
        "content_type": "application/json",
        "body": "{\"order\":1}"
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
            "rfc/lost-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/lost-refresh",
  "title": "The answer to a refresh is lost, and the old token is dead",
  "why": "The provider rotates strictly.",
  "provider": "rfc",
  "requires": ["refresh"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token", "nth": 1 }, "do": { "loseReply": {} } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "advance": 600 },
    { "refresh": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 2 }],
    "checks": ["refresh/lost-response-recovery"]
  }
}

"""##
        ),
        EmbeddedFile(
            "rfc/lost-token-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/lost-token-answer",
  "title": "The answer to a code is lost",
  "why": "The code is spent, and its tokens are somewhere on the wire.",
  "provider": "rfc",
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
            "rfc/lower-case-headers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/lower-case-headers",
  "title": "Headers come in lower case",
  "why": "HTTP/2 writes every name so.",
  "provider": "rfc",
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
            "rfc/lying-labels.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/lying-labels",
  "title": "JSON is labelled as something else",
  "why": "Proxies rewrite labels or drop them.",
  "provider": "rfc",
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
            "rfc/marks-and-space.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/marks-and-space",
  "title": "A byte order mark and white space stand around the answer",
  "why": "Script languages leave them in front of JSON.",
  "provider": "rfc",
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
            "rfc/no-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/no-refresh-token",
  "title": "The sign-in yields no refresh token, and the token runs out",
  "why": "A refresh with nothing in it only fetches an error.",
  "provider": { "name": "rfc", "set": { "accessTokenLifetime": "60" } },
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
            "rfc/no-token-in-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/no-token-in-answer",
  "title": "The answer has no usable access token",
  "why": "Null, an empty text, a number, another spelling: none of them is a token.",
  "provider": "rfc",
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
            "rfc/no-token-type.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/no-token-type",
  "title": "The answer has no token_type",
  "why": "QQ and others leave it out.",
  "provider": "rfc",
  "script": [{ "on": "token", "do": { "edit": { "omit": ["token_type"] } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/token-type-missing"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/no-user-agent.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/no-user-agent",
  "title": "A request without User-Agent is answered 403",
  "why": "A client that sends no User-Agent never signs anybody in at GitHub.",
  "provider": "rfc",
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
            "rfc/odd-challenges.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/odd-challenges",
  "title": "401 comes without a challenge, and with two",
  "why": "Gitee sends none, proxies add one of their own.",
  "provider": "rfc",
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
            "rfc/odd-descriptions.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/odd-descriptions",
  "title": "The provider explains its refusal in many ways",
  "why": "Chinese, plus signs, an emoji, bytes that are no UTF-8, a page, eight kilobytes.",
  "provider": "rfc",
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
            "rfc/odd-identifier.json",
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
            "rfc/odd-lifetimes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/odd-lifetimes",
  "title": "The lifetime is zero, negative, null, huge, no number",
  "why": "Real servers send all of these.",
  "provider": "rfc",
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
            "rfc/odd-token-types.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/odd-token-types",
  "title": "The token is of another type",
  "why": "A token of another type sent as Bearer is a token given away.",
  "provider": "rfc",
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
            "rfc/opaque-tokens.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/opaque-tokens",
  "title": "Tokens hold reserved characters, or are very long",
  "why": "A token is the provider's text; decoded, trimmed or cut it is another one.",
  "provider": "rfc",
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
            "rfc/other-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/other-address",
  "title": "The callback arrives at another address",
  "why": "An address that begins like the right one may be another handler's.",
  "provider": "rfc",
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
            "rfc/plain-http.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/plain-http",
  "title": "The token endpoint is plain HTTP on another machine",
  "why": "Everybody on the way reads the code, the secret and the token.",
  "provider": "rfc",
  "client": { "endpoints": { "token": "http://oauth.example.test/token" } },
  "steps": [{ "authorize": "approve" }],
  "expect": { "outcome": { "error": "insecure_endpoint" }, "checks": ["transport/tls-only"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/public-client.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/public-client",
  "title": "The client has no secret",
  "why": "A public client says who it is, and sends no secret, not even an empty one.",
  "provider": "rfc",
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
            "rfc/redirected-call.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/redirected-call",
  "title": "A call is redirected to another origin",
  "why": "Whoever can make a provider redirect gets the token.",
  "provider": "rfc",
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
            "rfc/refresh-of-narrow-grant.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/refresh-of-narrow-grant",
  "title": "A narrow grant is refreshed",
  "why": "A refresh that asks for more than was granted ends the session.",
  "provider": "rfc",
  "requires": ["refresh"],
  "client": { "scope": ["profile", "email"] },
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code" },
      "do": { "edit": { "set": { "scope": "profile" } } }
    }
  ],
  "steps": [{ "authorize": { "decision": "approve", "scopes": ["profile"] } }, { "callback": {} }, { "refresh": {} }],
  "expect": {
    "outcome": "signedIn",
    "checks": ["refresh/scope-not-widened", "token-response/granted-scope-reported"]
  }
}

"""##
        ),
        EmbeddedFile(
            "rfc/refresh-refused-oddly.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/refresh-refused-oddly",
  "title": "A dead refresh token is answered with status 200",
  "why": "GitHub and QQ answer every error with 200.",
  "provider": "rfc",
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
            "rfc/several-scopes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/several-scopes",
  "title": "Three scopes are asked for",
  "why": "Providers separate scopes with spaces; a comma list is one unknown scope.",
  "provider": "rfc",
  "client": { "scope": ["profile", "email", "read"] },
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
            "rfc/sign-in-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/sign-in-again",
  "title": "A second sign-in while a session is there",
  "why": "A layer that adds the old token to every request spoils the new sign-in.",
  "provider": "rfc",
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
            "rfc/sign-in.json",
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
            "rfc/sign-out-during-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/sign-out-during-refresh",
  "title": "The person signs out while a refresh is under way",
  "why": "The late result must not sign in again.",
  "provider": "rfc",
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
            "rfc/sign-out-lost.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/sign-out-lost",
  "title": "The answer to a revocation is lost",
  "why": "Whoever signs out is signed out, whatever the network does.",
  "provider": "rfc",
  "requires": ["revoke"],
  "script": [{ "on": "revocation", "do": { "fault": { "kind": "reset" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": { "outcome": "needsSignIn", "checks": ["revocation/local-sign-out-always-works"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/sign-out-provider-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/sign-out-provider-down",
  "title": "The person signs out while the provider is down",
  "why": "Whoever signs out on a train must be signed out.",
  "provider": "rfc",
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
            "rfc/sign-out-unavailable.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/sign-out-unavailable",
  "title": "A revocation is answered 503",
  "why": "The token still lives; success would be a lie.",
  "provider": "rfc",
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
            "rfc/sign-out.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/sign-out",
  "title": "The person signs out",
  "why": "The next person at the device must find nothing.",
  "provider": "rfc",
  "requires": ["revoke"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "userinfo", "count": 1 }],
    "checks": [
      "secrets-hygiene/sign-out-leaves-nothing",
      "revocation/form-post-with-token",
      "revocation/refresh-token-revoked",
      "revocation/200-for-unknown-token"
    ]
  }
}

"""##
        ),
        EmbeddedFile(
            "rfc/silent-provider.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/silent-provider",
  "title": "The token endpoint accepts the request and says nothing",
  "why": "A client without a time limit waits for ever.",
  "provider": "rfc",
  "requires": ["hasTimeout"],
  "client": { "timeout": 0.3 },
  "script": [{ "on": "token", "do": { "fault": { "kind": "hang" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": ["timedOut", "transient"], "checks": ["transport/bounded-wait"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/sparse-profile.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/sparse-profile",
  "title": "The profile has null and missing members",
  "why": "People hide their address and leave their name out.",
  "provider": "rfc",
  "script": [
    {
      "on": "userinfo",
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"sub\":\"1000001\",\"login\":\"mock-dev\",\"name\":null}"
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
            "rfc/state-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/state-again",
  "title": "A callback comes with the state of a sign-in that is over",
  "why": "An old callback must not begin another session.",
  "provider": "rfc",
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
            "rfc/state-altered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/state-altered",
  "title": "The callback comes back with another state",
  "why": "Somebody else's callback signs this person in to somebody else's account.",
  "provider": "rfc",
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
            "rfc/throttled-refresh-date.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/throttled-refresh-date",
  "title": "A refresh is answered 429 with a date",
  "why": "The header may hold a date in place of seconds.",
  "provider": "rfc",
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
            "rfc/throttled-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/throttled-refresh",
  "title": "A refresh is answered 429",
  "why": "A client that goes on refreshing is blocked for longer.",
  "provider": "rfc",
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
            "rfc/token-endpoint-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/token-endpoint-down",
  "title": "The token endpoint answers 503 to a code",
  "why": "The code may be spent; sent again it is refused, and its tokens are revoked.",
  "provider": "rfc",
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
            "rfc/token-in-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/token-in-callback",
  "title": "A token is pushed through the callback",
  "why": "An attacker gives the client a token of his own account.",
  "provider": "rfc",
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
            "rfc/token-request-form.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/token-request-form",
  "title": "The token request is a form",
  "why": "JSON bodies and queries are not what the endpoint reads.",
  "provider": "rfc",
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
            "rfc/two-instances.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/two-instances",
  "title": "Two instances of the client need a refresh at the same time",
  "why": "An app and its extension share one store.",
  "provider": "rfc",
  "requires": ["refresh", "hasSibling", "sharesStore", "acceptsVirtualClock"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token" }, "do": { "delay": { "seconds": 0.05 } } }],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "advance": 3600 },
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
            "rfc/unknown-members.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/unknown-members",
  "title": "The answer has members that nobody knows",
  "why": "Providers add members, nested ones too.",
  "provider": "rfc",
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
            "rfc/vendor-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/vendor-errors",
  "title": "Errors in vendors' envelopes",
  "why": "WeChat answers errcode, Facebook an object, Slack ok:false.",
  "provider": "rfc",
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
            "rfc/wider-scope.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/wider-scope",
  "title": "A call needs a wider scope",
  "why": "Asked for the new scope alone, the person loses the old one.",
  "provider": "rfc",
  "script": [
    {
      "on": "userinfo",
      "when": { "nth": 1 },
      "do": {
        "respond": {
          "status": 403,
          "headers": {
            "Content-Type": "application/json",
            "WWW-Authenticate": "Bearer error=\"insufficient_scope\", scope=\"write\""
          },
          "body": "{\"error\":\"insufficient_scope\"}"
        }
      }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "authorize": "approve" }],
  "expect": { "outcome": "done", "checks": ["resource/insufficient-scope-step-up"] }
}

"""##
        ),
        EmbeddedFile(
            "rfc/window-closed.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/window-closed",
  "title": "The window is closed while a session is there",
  "why": "A person who closes a window wants no alarm and keeps the session.",
  "provider": "rfc",
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
