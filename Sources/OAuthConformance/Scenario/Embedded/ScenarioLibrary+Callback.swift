// Made of Scenarios/callback by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let callback: [EmbeddedFile] = [
        EmbeddedFile(
            "callback/callback-twice-at-once.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "callback-twice-at-once",
  "title": "The same callback is delivered twice at the same time",
  "why": "Two handlers that both find the attempt pending redeem its code twice.",
  "providers": ["gitee", "gitlab", "qq"],
  "requires": ["parallel"],
  "script": [{ "on": "token", "do": { "delay": { "seconds": 0.05 } } }],
  "steps": [
    { "authorize": "approve" },
    { "parallel": [{ "callback": {} }, { "callback": {} }] },
    { "userinfo": {} }
  ],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/duplicate-delivery-redeems-once"]
  }
}

"""##
        ),
        EmbeddedFile(
            "callback/callback-twice.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "callback-twice",
  "title": "The same callback is delivered twice",
  "why": "Browsers and handlers open a callback twice; providers revoke what a replayed code has yielded.",
  "providers": ["gitee", "gitlab", "qq"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "callback": {} }, { "userinfo": {} }],
  "expect": {
    "outcome": "done",
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/duplicate-delivery-redeems-once"]
  },
  "overrides": { "gitlab": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "callback/code-and-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "code-and-error",
  "title": "The callback has a code and an error",
  "why": "The error is the safe half of it.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "callback/code-behind-hash.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "code-behind-hash",
  "title": "The code stands behind #",
  "why": "Some servers answer in the fragment; the state must be compared there too.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "callback/denied-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "denied-otherwise",
  "title": "The provider fails in four ways and says so in the callback",
  "why": "Providers also answer server_error, temporarily_unavailable and codes of their own; the caller must learn which.",
  "providers": ["gitee", "gitlab", "qq"],
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
  },
  "overrides": { "qq": { "set": { "cancelMode": "rfc6749" } } }
}

"""##
        ),
        EmbeddedFile(
            "callback/denied-qq.json",
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
            "callback/denied-rfc6749.json",
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
            "callback/denied-usercancel.json",
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
            "callback/denied.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "denied",
  "title": "The person refuses",
  "why": "Half of the people who reach a consent page for the first time leave it.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
  "steps": [{ "authorize": "deny" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "access_denied" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/error-redirect-surfaces"]
  },
  "overrides": {
    "gitee": { "bundles": ["smoke"], "fixtures": ["gitee/authorize-deny.har"] },
    "gitlab": { "fixtures": ["gitlab/authorize-deny.har"] }
  }
}

"""##
        ),
        EmbeddedFile(
            "callback/empty-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "empty-callback",
  "title": "The callback has neither a code nor an error",
  "why": "Bookmarked callbacks and broken proxies bring nothing.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "callback/extra-parameters.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "extra-parameters",
  "title": "The callback has parameters that nobody knows",
  "why": "Providers add session_state, authuser and a tail of #_=_.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "callback/foreign-issuer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "foreign-issuer",
  "title": "The callback names another issuer",
  "why": "In a mix-up attack the callback of one provider is made to look like another's.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
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
            "callback/forged-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "forged-error",
  "title": "A forged error comes before the genuine callback",
  "why": "Any page can open a callback; it must not end somebody else's sign-in.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "callback/issuer-left-out.json",
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
            "callback/issuer-not-promised.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "issuer-not-promised",
  "title": "The callback names the right issuer, which nobody promised",
  "why": "Providers send iss without a word about it.",
  "providers": ["gitee", "qq"],
  "steps": [{ "authorize": "approve" }, { "callback": { "set": { "iss": "{{issuer}}" } } }],
  "expect": { "outcome": "signedIn", "checks": ["callback/iss-correct-but-unadvertised"] }
}

"""##
        ),
        EmbeddedFile(
            "callback/issuer-spelt-otherwise.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "issuer-spelt-otherwise",
  "title": "The issuer differs in a slash, or in case",
  "why": "Two issuers that differ in a slash may be two providers.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
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
            "callback/late-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "late-callback",
  "title": "The callback comes three quarters of an hour late",
  "why": "A window that was left open must not end in a sign-in that nobody waits for.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "callback/loopback-strays.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "loopback-strays",
  "title": "Stray requests reach the port before the callback does",
  "why": "Browsers ask for an icon, extensions send OPTIONS, scanners say nothing.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "callback/odd-code.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "odd-code",
  "title": "The code holds reserved characters, or is very long",
  "why": "Other providers' codes have slashes and pluses; what arrives must be sent as it is.",
  "providers": ["gitee", "gitlab", "qq"],
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
  },
  "overrides": { "gitee": { "bundles": ["smoke"] }, "qq": { "expect": { "outcome": { "error": "100019" } } } }
}

"""##
        ),
        EmbeddedFile(
            "callback/odd-descriptions.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "odd-descriptions",
  "title": "The provider explains its refusal in many ways",
  "why": "Chinese, plus signs, an emoji, bytes that are no UTF-8, a page, eight kilobytes.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "steps": [
    { "authorize": "approve" },
    { "callback": { "omit": ["code"], "append": "&error=access_denied&error_description=The+user+said+no" } },
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
      "callback": { "omit": ["code"], "append": "&error=server_error&error_description=%3Cb%3Eno%3C%2Fb%3E" }
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
            "callback/other-address.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "other-address",
  "title": "The callback arrives at another address",
  "why": "An address that begins like the right one may be another handler's.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "callback/state-altered.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "state-altered",
  "title": "The callback comes back with another state",
  "why": "Somebody else's callback signs this person in to somebody else's account.",
  "providers": ["gitee", "github", "gitlab", "qq", "rfc"],
  "requires": ["sendsState"],
  "script": [{ "on": "authorization", "do": { "tamperState": {} } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": {
    "outcome": { "error": "state_mismatch" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/state-mismatch-rejected"]
  },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "callback/state-missing.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "state-missing",
  "title": "The callback comes back without a state, with an empty one, with two",
  "why": "An attacker who cannot guess the state leaves it out.",
  "providers": ["gitee", "gitlab", "qq"],
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
  },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "callback/token-in-callback.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "token-in-callback",
  "title": "A token is pushed through the callback",
  "why": "An attacker gives the client a token of his own account.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "callback/window-closed.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "window-closed",
  "title": "The window is closed while a session is there",
  "why": "A person who closes a window wants no alarm and keeps the session.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
