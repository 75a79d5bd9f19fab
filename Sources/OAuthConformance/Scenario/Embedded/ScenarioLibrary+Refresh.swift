// Made of Scenarios/refresh by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let refresh: [EmbeddedFile] = [
        EmbeddedFile(
            "refresh/call-given-up.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "call-given-up",
  "title": "A call is given up while its refresh is under way",
  "why": "A screen that is closed must not take the refresh of everybody along.",
  "providers": ["gitee", "gitlab", "rfc"],
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
  },
  "overrides": {
    "gitlab": {
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
      ]
    },
    "rfc": {
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
      ]
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "refresh/calls-at-once.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "calls-at-once",
  "title": "Twenty calls meet an expired token at the same time",
  "why": "Where refresh tokens rotate, the second refresh presents a dead one and everybody is signed out.",
  "providers": ["gitee", "gitlab"],
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
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "userinfo", "count": 20 }],
    "checks": ["refresh/single-flight"]
  },
  "overrides": {
    "gitlab": {
      "bundles": ["smoke"],
      "steps": [
        { "authorize": "approve" },
        { "callback": {} },
        { "advance": 7200 },
        { "parallel": [{ "repeat": { "times": 20, "steps": [{ "userinfo": {} }] } }] }
      ]
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "refresh/calls-with-bodies.json",
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
        { "api": { "method": "PUT", "path": "/profile", "content_type": "text/plain", "body": "two" } }
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
            "refresh/client-refused-at-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "client-refused-at-refresh",
  "title": "The client's own credentials are refused at a refresh",
  "why": "A secret that was replaced yesterday is the operator's business; the person's session is still good.",
  "providers": ["gitee", "gitlab"],
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
            "refresh/dead-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "dead-refresh-token",
  "title": "The refresh token is dead",
  "why": "A client that keeps sending a dead token is throttled, and its user is never asked to sign in.",
  "providers": ["gitee", "gitlab", "qq"],
  "requires": ["refresh"],
  "script": [
    { "on": "token", "when": { "grant": "refresh_token", "nth": 1 }, "do": { "revokeRefreshToken": {} } }
  ],
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
  },
  "overrides": { "gitlab": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "refresh/last-seconds.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "last-seconds",
  "title": "A call is made three seconds before the token expires",
  "why": "A token that is good when the request leaves may be dead when it arrives.",
  "providers": ["gitee", "gitlab"],
  "set": { "accessTokenLifetime": "3600" },
  "requires": ["refresh", "acceptsVirtualClock"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "advance": 3597 }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "userinfo", "count": 1 }],
    "checks": ["refresh/expiry-margin"]
  },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "refresh/late-instance.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "late-instance",
  "title": "Another instance comes when the token has been rotated",
  "why": "Its own refresh token is dead; the store holds a living one.",
  "providers": ["gitee", "gitlab", "rfc"],
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
  },
  "overrides": {
    "gitlab": {
      "steps": [
        { "authorize": "approve" },
        { "callback": {} },
        { "other": [{ "userinfo": {} }] },
        { "advance": 7200 },
        { "userinfo": {} },
        { "other": [{ "userinfo": {} }] },
        { "userinfo": {} }
      ]
    },
    "rfc": {
      "steps": [
        { "authorize": "approve" },
        { "callback": {} },
        { "other": [{ "userinfo": {} }] },
        { "advance": 3600 },
        { "userinfo": {} },
        { "other": [{ "userinfo": {} }] },
        { "userinfo": {} }
      ]
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "refresh/lost-refresh-rfc.json",
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
            "refresh/lost-refresh.json",
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
            "refresh/no-new-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "no-new-refresh-token",
  "title": "A refresh brings no new refresh token",
  "why": "Providers that do not rotate leave it out, send null, or an empty string.",
  "providers": ["gitee", "gitlab"],
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
  },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "refresh/no-refresh-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "no-refresh-token",
  "title": "The sign-in yields no refresh token, and the token runs out",
  "why": "A refresh with nothing in it only fetches an error.",
  "providers": ["gitee", "gitlab", "rfc"],
  "set": { "accessTokenLifetime": "60" },
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
            "refresh/outage.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "outage",
  "title": "A refresh meets an outage",
  "why": "A provider that is down for a minute must not sign out everybody.",
  "providers": ["gitee", "gitlab", "qq"],
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
  "expect": { "outcome": "signedIn", "checks": ["refresh/transient-failure-keeps-session"] },
  "overrides": {
    "gitlab": {
      "bundles": ["smoke"],
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
      ]
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "refresh/refresh-of-narrow-grant.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "refresh-of-narrow-grant",
  "title": "A narrow grant is refreshed",
  "why": "A refresh that asks for more than was granted ends the session.",
  "providers": ["gitee", "gitlab", "rfc"],
  "requires": ["refresh"],
  "client": { "scope": ["user_info", "projects"] },
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code" },
      "do": { "edit": { "set": { "scope": "user_info" } } }
    }
  ],
  "steps": [
    { "authorize": { "decision": "approve", "scopes": ["user_info"] } },
    { "callback": {} },
    { "refresh": {} }
  ],
  "expect": {
    "outcome": "signedIn",
    "checks": ["refresh/scope-not-widened", "token-response/granted-scope-reported"]
  },
  "overrides": {
    "gitlab": {
      "client": { "scope": ["read_user", "read_api"] },
      "script": [
        {
          "on": "token",
          "when": { "grant": "authorization_code" },
          "do": { "edit": { "set": { "scope": "read_user" } } }
        }
      ],
      "steps": [
        { "authorize": { "decision": "approve", "scopes": ["read_user"] } },
        { "callback": {} },
        { "refresh": {} }
      ]
    },
    "rfc": {
      "client": { "scope": ["profile", "email"] },
      "script": [
        {
          "on": "token",
          "when": { "grant": "authorization_code" },
          "do": { "edit": { "set": { "scope": "profile" } } }
        }
      ],
      "steps": [
        { "authorize": { "decision": "approve", "scopes": ["profile"] } },
        { "callback": {} },
        { "refresh": {} }
      ]
    }
  }
}

"""##
        ),
        EmbeddedFile(
            "refresh/refresh-refused-oddly.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "refresh-refused-oddly",
  "title": "A dead refresh token is answered with status 200",
  "why": "GitHub and QQ answer every error with 200.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "userinfo": {} },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["refresh/error-200-is-terminal"]
  }
}

"""##
        ),
        EmbeddedFile(
            "refresh/removed-from-account.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "removed-from-account",
  "title": "The person removes the app from the account",
  "why": "All tokens die at once; the client must ask for a new sign-in, once.",
  "providers": ["gitee", "gitlab", "qq"],
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
            "refresh/restart-after-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "restart-after-refresh",
  "title": "The client crashes right after a refresh",
  "why": "What was not stored is lost; the old refresh token is dead.",
  "providers": ["gitee", "gitlab", "qq"],
  "requires": ["refresh", "persistent"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "restartClient": {} },
    { "refresh": {} },
    { "userinfo": {} }
  ],
  "expect": { "outcome": "done", "checks": ["refresh/rotation-persisted-before-use"] },
  "overrides": { "gitlab": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "refresh/short-life.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "short-life",
  "title": "The token lives for thirty seconds",
  "why": "A margin longer than the token's life refreshes at every call.",
  "providers": ["gitee", "gitlab"],
  "set": { "accessTokenLifetime": "30" },
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
            "refresh/sign-out-during-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "sign-out-during-refresh",
  "title": "The person signs out while a refresh is under way",
  "why": "The late result must not sign in again.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "refresh/two-instances.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "two-instances",
  "title": "Two instances of the client need a refresh at the same time",
  "why": "An app and its extension share one store.",
  "providers": ["gitee", "gitlab", "rfc"],
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
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "userinfo", "count": 2 }],
    "checks": ["refresh/cross-process-coordination"]
  },
  "overrides": {
    "gitlab": {
      "steps": [
        { "authorize": "approve" },
        { "callback": {} },
        { "advance": 7200 },
        { "parallel": [{ "userinfo": {} }, { "other": [{ "userinfo": {} }] }] }
      ]
    },
    "rfc": {
      "steps": [
        { "authorize": "approve" },
        { "callback": {} },
        { "advance": 3600 },
        { "parallel": [{ "userinfo": {} }, { "other": [{ "userinfo": {} }] }] }
      ]
    }
  }
}

"""##
        ),
    ]
}
