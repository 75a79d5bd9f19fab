// Made of Scenarios/device by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let device: [EmbeddedFile] = [
        EmbeddedFile(
            "device/device-after-sleep.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-after-sleep",
  "title": "The machine sleeps for two minutes during each poll",
  "why": "A laptop that wakes up must not make up for the polls it has missed.",
  "providers": ["github", "rfc"],
  "requires": ["device", "acceptsVirtualClock"],
  "latency": { "token": 120 },
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
  "expect": { "outcome": "signedIn", "checks": ["device/monotonic-clock"] }
}

"""##
        ),
        EmbeddedFile(
            "device/device-codes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-codes",
  "title": "The user code has a hyphen, the complete address is missing",
  "why": "A person types what is shown.",
  "providers": ["github", "gitlab", "rfc"],
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
            "device/device-denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-denied",
  "title": "The person refuses at the other device",
  "why": "The person has said no.",
  "providers": ["github", "gitlab", "rfc"],
  "requires": ["device"],
  "steps": [{ "device": "deny" }],
  "expect": { "outcome": { "error": "access_denied" }, "checks": ["device/access-denied-stops"] }
}

"""##
        ),
        EmbeddedFile(
            "device/device-disabled.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-disabled",
  "title": "The app may not use the device flow",
  "why": "The error of the first request must reach the person.",
  "providers": ["github", "gitlab", "rfc"],
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
            "device/device-expired-otherwise.json",
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
            "device/device-expired.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-expired",
  "title": "The provider says that the device code ran out",
  "why": "A forgotten screen must not poll for ever.",
  "providers": ["github", "gitlab", "rfc"],
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
            "device/device-interval-lowered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-interval-lowered",
  "title": "slow_down names an interval, later a smaller one",
  "why": "Read as the new one it may be shorter than the old.",
  "providers": ["github", "gitlab", "rfc"],
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
            "device/device-long-interval.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "id": "rfc/device-long-interval",
  "title": "The interval is 31 seconds, and answers take four",
  "why": "Counted from the request, a slow answer makes the next poll early.",
  "provider": { "name": "rfc", "set": { "deviceInterval": "31", "deviceLifetime": "900" } },
  "bundles": ["smoke"],
  "requires": ["device", "acceptsVirtualClock"],
  "latency": { "token": 4 },
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
  "expect": { "outcome": "signedIn", "checks": ["device/waits-full-interval-after-response"] }
}

"""##
        ),
        EmbeddedFile(
            "device/device-never-approved.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-never-approved",
  "title": "Nobody enters the code",
  "why": "The client must stop when expires_in is over.",
  "providers": ["github", "gitlab", "rfc"],
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
            "device/device-no-interval.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-no-interval",
  "title": "The device answer has no interval, then one of zero",
  "why": "Read as zero it makes a client that polls without a pause.",
  "providers": ["github", "gitlab", "rfc"],
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
            "device/device-odd-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-odd-error",
  "title": "A poll is answered with an error of the provider's own",
  "why": "Every code but two ends the flow.",
  "providers": ["github", "gitlab", "rfc"],
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
            "device/device-outage.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-outage",
  "title": "Polls meet an outage",
  "why": "The person is typing the code meanwhile.",
  "providers": ["github", "gitlab", "rfc"],
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
            "device/device-pace.json",
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
            "device/device-pending.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-pending",
  "title": "authorization_pending comes with five statuses",
  "why": "GitHub says it with 200, others with 400, 401, 403 or 428.",
  "providers": ["github", "gitlab", "rfc"],
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
            "device/device-slow-down.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "device-slow-down",
  "title": "The provider says slow_down twice",
  "why": "A client that goes on at the old pace never gets in.",
  "providers": ["github", "gitlab", "rfc"],
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
  "expect": { "outcome": "signedIn", "checks": ["device/slow-down-adds-five-and-sticks"] },
  "overrides": { "rfc": { "bundles": ["smoke"] } }
}

"""##
        ),
    ]
}
