// Made of Scenarios/github by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let github: [EmbeddedFile] = [
        EmbeddedFile(
            "github/bearer-in-header.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/bearer-in-header",
  "title": "The token stands in the header",
  "why": "GitHub answers 400 to a token in the query.",
  "provider": "github",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/bearer-in-header"] }
}

"""##
        ),
        EmbeddedFile(
            "github/browser-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/browser-address",
  "title": "What the client puts into the browser",
  "why": "Five sign-ins show the challenge, the redirect URI, the parameters; none holds a secret.",
  "provider": "github",
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
            "github/denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/denied",
  "title": "The person refuses",
  "why": "Half of the people who reach a consent page for the first time leave it.",
  "provider": "github",
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
            "github/device-after-sleep.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-after-sleep",
  "title": "The machine sleeps for two minutes during each poll",
  "why": "A laptop that wakes up must not make up for the polls it has missed.",
  "provider": "github",
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
            "github/device-codes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-codes",
  "title": "The user code has a hyphen, the complete address is missing",
  "why": "A person types what is shown.",
  "provider": "github",
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
            "github/device-denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-denied",
  "title": "The person refuses at the other device",
  "why": "The person has said no.",
  "provider": "github",
  "requires": ["device"],
  "steps": [{ "device": "deny" }],
  "expect": { "outcome": { "error": "access_denied" }, "checks": ["device/access-denied-stops"] }
}

"""##
        ),
        EmbeddedFile(
            "github/device-disabled.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-disabled",
  "title": "The app may not use the device flow",
  "why": "The error of the first request must reach the person.",
  "provider": "github",
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
            "github/device-expired-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-expired-otherwise",
  "title": "GitHub spells the end token_expired",
  "why": "The prose of its documentation does.",
  "provider": "github",
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
      "do": { "refuse": { "error": "token_expired" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "expired", "checks": ["device/expiry-stops-polling"] }
}

"""##
        ),
        EmbeddedFile(
            "github/device-expired.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-expired",
  "title": "The provider says that the device code ran out",
  "why": "A forgotten screen must not poll for ever.",
  "provider": "github",
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
            "github/device-interval-lowered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-interval-lowered",
  "title": "slow_down names an interval, later a smaller one",
  "why": "Read as the new one it may be shorter than the old.",
  "provider": "github",
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
            "github/device-never-approved.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-never-approved",
  "title": "Nobody enters the code",
  "why": "The client must stop when expires_in is over.",
  "provider": "github",
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
            "github/device-no-interval.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-no-interval",
  "title": "The device answer has no interval, then one of zero",
  "why": "Read as zero it makes a client that polls without a pause.",
  "provider": "github",
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
            "github/device-odd-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-odd-error",
  "title": "A poll is answered with an error of the provider's own",
  "why": "Every code but two ends the flow.",
  "provider": "github",
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
            "github/device-outage.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-outage",
  "title": "Polls meet an outage",
  "why": "The person is typing the code meanwhile.",
  "provider": "github",
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
            "github/device-pace.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-pace",
  "title": "Several polls at the provider's pace",
  "why": "Timers that were due come once, not all at once.",
  "provider": "github",
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
    },
    {
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 4 },
      "do": { "refuse": { "error": "authorization_pending" } }
    }
  ],
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/waits-full-interval-after-response"] }
}

"""##
        ),
        EmbeddedFile(
            "github/device-pending.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-pending",
  "title": "authorization_pending comes with five statuses",
  "why": "GitHub says it with 200, others with 400, 401, 403 or 428.",
  "provider": "github",
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
            "github/device-slow-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/device-slow-down",
  "title": "The provider says slow_down twice",
  "why": "A client that goes on at the old pace never gets in.",
  "provider": "github",
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
            "github/expired-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/expired-code",
  "title": "The code expired before it was redeemed",
  "why": "A person who leaves the consent page open overnight returns with a dead code.",
  "provider": "github",
  "script": [{ "on": "token", "do": { "expireCode": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "bad_verification_code" },
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["token-request/single-redemption-no-auth-probing", "token-response/error-with-200"]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/five-verifiers.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/five-verifiers",
  "title": "Five sign-ins, five verifiers",
  "why": "A verifier that is used again or can be guessed protects nothing.",
  "provider": "github",
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
            "github/foreign-issuer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/foreign-issuer",
  "title": "The callback names another issuer",
  "why": "In a mix-up attack the callback of one provider is made to look like another's.",
  "provider": "github",
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
            "github/issuer-spelt-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/issuer-spelt-otherwise",
  "title": "The issuer differs in a slash, or in case",
  "why": "Two issuers that differ in a slash may be two providers.",
  "provider": "github",
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
            "github/no-user-agent.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/no-user-agent",
  "title": "A request without User-Agent is answered 403",
  "why": "A client that sends no User-Agent never signs anybody in at GitHub.",
  "provider": "github",
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
            "github/several-scopes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/several-scopes",
  "title": "Three scopes are asked for",
  "why": "Providers separate scopes with spaces; a comma list is one unknown scope.",
  "provider": "github",
  "client": { "scope": ["user", "repo", "gist"] },
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
            "github/sign-in-again.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/sign-in-again",
  "title": "A second sign-in while a session is there",
  "why": "A layer that adds the old token to every request spoils the new sign-in.",
  "provider": "github",
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
            "github/sign-in.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/sign-in",
  "title": "Sign in with GitHub",
  "why": "The happy path: all else is judged against it.",
  "provider": "github",
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
            "github/sign-out-of-dead-token.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/sign-out-of-dead-token",
  "title": "The token to revoke is gone already",
  "why": "404 says that what was wanted is so.",
  "provider": "github",
  "requires": ["revoke"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revokeTokens": {} }, { "revoke": {} }],
  "expect": { "outcome": "revoked", "checks": ["revocation/200-for-unknown-token"] }
}

"""##
        ),
        EmbeddedFile(
            "github/sign-out.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/sign-out",
  "title": "The person signs out at GitHub",
  "why": "GitHub wants DELETE with a JSON body, which many libraries drop.",
  "provider": "github",
  "requires": ["revoke"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "needsSignIn",
    "requests": [{ "to": "revocation", "count": 1 }],
    "checks": ["revocation/provider-specific-shape", "revocation/200-for-unknown-token"]
  }
}

"""##
        ),
        EmbeddedFile(
            "github/sparse-profile.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/sparse-profile",
  "title": "The profile hides the address",
  "why": "GET /user answers null for everybody who keeps it private.",
  "provider": { "name": "github", "set": { "publicEmail": "false" } },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/profile-null-fields"] }
}

"""##
        ),
        EmbeddedFile(
            "github/state-altered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/state-altered",
  "title": "The callback comes back with another state",
  "why": "Somebody else's callback signs this person in to somebody else's account.",
  "provider": "github",
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
            "github/token-request-form.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "github/token-request-form",
  "title": "The token request is a form",
  "why": "JSON bodies and queries are not what the endpoint reads.",
  "provider": "github",
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
    ]
}
