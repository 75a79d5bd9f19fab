// Made of Scenarios/transport by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let transport: [EmbeddedFile] = [
        EmbeddedFile(
            "transport/cacheable-profile.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "cacheable-profile",
  "title": "The profile is marked as cacheable",
  "why": "A cache on disk keeps profiles and tokens after the sign-out.",
  "providers": ["gitee", "gitlab", "rfc"],
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
  },
  "overrides": {
    "gitlab": {
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
      ]
    },
    "rfc": {
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
      ]
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "transport/coded-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "coded-answer",
  "title": "The token answer has a content coding that was not offered, then comes in slices",
  "why": "Compressed bytes read as text are garbage.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "transport/connection-closed-in-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "connection-closed-in-refresh",
  "title": "The connection closes before a refresh is answered",
  "why": "Stacks send a POST again on a new connection.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "requires": ["refresh"],
  "script": [
    { "on": "token", "when": { "nth": 1 }, "do": { "fault": { "kind": "closeAfterResponse" } } },
    {
      "on": "token",
      "when": { "grant": "refresh_token", "nth": 1 },
      "do": { "fault": { "kind": "closeBeforeResponse" } }
    }
  ],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "advance": "1h" },
    { "refresh": {} }
  ],
  "expect": {
    "outcome": ["signedIn", "needsSignIn", "providerError"],
    "checks": ["transport/stale-connection"]
  }
}

"""##
        ),
        EmbeddedFile(
            "transport/cut-answers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "cut-answers",
  "title": "The token answer ends in the middle",
  "why": "Half an answer may look like a whole one.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "transport/huge-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "huge-answer",
  "title": "The token answer is eight megabytes long",
  "why": "An answer without end fills the memory.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "script": [{ "on": "token", "do": { "fault": { "kind": "hugeBody", "bytes": 8388608 } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "protocolError", "checks": ["transport/bounded-body"] }
}

"""##
        ),
        EmbeddedFile(
            "transport/lower-case-headers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "lower-case-headers",
  "title": "Headers come in lower case",
  "why": "HTTP/2 writes every name so.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "transport/plain-http.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "plain-http",
  "title": "The token endpoint is plain HTTP on another machine",
  "why": "Everybody on the way reads the code, the secret and the token.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "client": { "endpoints": { "token": "http://oauth.example.test/token" } },
  "steps": [{ "authorize": "approve" }],
  "expect": { "outcome": { "error": "insecure_endpoint" }, "checks": ["transport/tls-only"] }
}

"""##
        ),
        EmbeddedFile(
            "transport/redirected-token-request-302.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "redirected-token-request-302",
  "title": "The token endpoint redirects, and GET would do",
  "why": "Many libraries turn a redirected POST into a GET; the code then stands in an address.",
  "providers": ["gitee", "qq"],
  "script": [
    { "on": "token", "do": { "respond": { "status": 302, "headers": { "Location": "/elsewhere" } } } }
  ],
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
            "transport/redirected-token-request.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "redirected-token-request",
  "title": "The token endpoint redirects",
  "why": "A client that follows takes its secret and the code to the other address.",
  "providers": ["gitee", "gitlab", "qq"],
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
  },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "transport/silent-provider.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "silent-provider",
  "title": "The token endpoint accepts the request and says nothing",
  "why": "A client without a time limit waits for ever.",
  "providers": ["gitee", "gitlab", "rfc"],
  "requires": ["hasTimeout"],
  "client": { "timeout": 0.3 },
  "script": [{ "on": "token", "do": { "fault": { "kind": "hang" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": ["timedOut", "transient"], "checks": ["transport/bounded-wait"] }
}

"""##
        ),
        EmbeddedFile(
            "transport/throttled-refresh-date.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "throttled-refresh-date",
  "title": "A refresh is answered 429 with a date",
  "why": "The header may hold a date in place of seconds.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "transport/throttled-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "throttled-refresh",
  "title": "A refresh is answered 429",
  "why": "A client that goes on refreshing is blocked for longer.",
  "providers": ["gitee", "gitlab", "rfc"],
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
    ]
}
