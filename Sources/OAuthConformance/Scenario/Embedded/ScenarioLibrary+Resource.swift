// Made of Scenarios/resource by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let resource: [EmbeddedFile] = [
        EmbeddedFile(
            "resource/bearer-in-header.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "bearer-in-header",
  "title": "The token stands in the header",
  "why": "A token in a URL stands in logs, histories and referrers.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/bearer-in-header"] },
  "overrides": { "github": { "why": "GitHub answers 400 to a token in the query." } }
}

"""##
        ),
        EmbeddedFile(
            "resource/forbidden.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "forbidden",
  "title": "Calls are answered 403",
  "why": "A new token has the same permissions.",
  "providers": ["gitee", "gitlab", "rfc"],
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
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "userinfo": {} },
    { "userinfo": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["resource/403-does-not-refresh"]
  }
}

"""##
        ),
        EmbeddedFile(
            "resource/large-identifier.json",
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
            "resource/lost-fork.json",
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
            "resource/lost-post.json",
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
            "resource/no-user-agent.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "no-user-agent",
  "title": "A request without User-Agent is answered 403",
  "why": "Gitee and GitHub refuse what does not say who it is; a client that sends no User-Agent never signs anybody in there.",
  "providers": ["gitee", "github", "gitlab", "qq", "rfc"],
  "script": [
    { "on": "token", "do": { "requireUserAgent": {} } },
    { "on": "userinfo", "do": { "requireUserAgent": {} } }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/user-agent-present"] },
  "overrides": {
    "gitee": { "bundles": ["smoke"] },
    "github": { "why": "A client that sends no User-Agent never signs anybody in at GitHub." },
    "rfc": { "why": "A client that sends no User-Agent never signs anybody in at GitHub." }
  }
}

"""##
        ),
        EmbeddedFile(
            "resource/odd-challenges.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "odd-challenges",
  "title": "401 comes without a challenge, and with two",
  "why": "Gitee sends none, proxies add one of their own.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "resource/rate-limit-date.json",
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
            "resource/rate-limit-gitlab.json",
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
            "resource/rate-limit-lower-case.json",
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
            "resource/rate-limit.json",
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
            "resource/redirected-call.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "redirected-call",
  "title": "A call is redirected to another origin",
  "why": "Whoever can make a provider redirect gets the token.",
  "providers": ["gitee", "gitlab", "rfc"],
  "script": [
    {
      "on": "userinfo",
      "do": { "respond": { "status": 302, "headers": { "Location": "http://localhost:{{port}}/elsewhere" } } }
    }
  ],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "protocolError", "checks": ["resource/no-token-to-other-origin"] }
}

"""##
        ),
        EmbeddedFile(
            "resource/revoked-for-ever.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "revoked-for-ever",
  "title": "Every token is refused, new ones too",
  "why": "An app that was removed from the account meets 401 for ever; refreshing again and again gets it blocked.",
  "providers": ["gitee", "gitlab", "qq"],
  "requires": ["refresh"],
  "script": [{ "on": "userinfo", "do": { "revokeToken": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "unauthorized",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "userinfo", "count": 2 }],
    "checks": ["resource/401-refresh-once-then-stop"]
  },
  "overrides": {
    "gitlab": { "bundles": ["smoke"] },
    "qq": {
      "script": [{ "on": "openid", "do": { "revokeToken": {} } }],
      "expect": {
        "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "openid", "count": 2 }]
      }
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "resource/revoked-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "revoked-token",
  "title": "The access token was revoked, the refresh token was not",
  "why": "A person changes the password; the provider kills access tokens, and one refresh mends it.",
  "providers": ["gitee", "gitlab", "qq"],
  "requires": ["refresh"],
  "script": [{ "on": "userinfo", "when": { "nth": 2 }, "do": { "revokeToken": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["resource/401-refresh-once-then-stop"]
  },
  "overrides": { "qq": { "script": [{ "on": "openid", "when": { "nth": 2 }, "do": { "revokeToken": {} } }] } }
}

"""##
        ),
        EmbeddedFile(
            "resource/sparse-profile.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "sparse-profile",
  "title": "The profile has null and missing members",
  "why": "People hide their address and leave their name out.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
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
  "expect": { "outcome": "done", "checks": ["resource/profile-null-fields"] },
  "overrides": {
    "github": {
      "title": "The profile hides the address",
      "why": "GET /user answers null for everybody who keeps it private.",
      "set": { "publicEmail": "false" },
      "script": null
    },
    "gitlab": {
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
      ]
    },
    "rfc": {
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
      ]
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "resource/wider-scope.json",
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
    ]
}
