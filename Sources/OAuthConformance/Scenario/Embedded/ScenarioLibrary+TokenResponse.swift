// Made of Scenarios/token-response by EmbeddedScenariosTests; change the files there.
// swift-format-ignore-file

extension ScenarioLibrary {
    static let tokenResponse: [EmbeddedFile] = [
        EmbeddedFile(
            "token-response/broken-json.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "broken-json",
  "title": "The answer is no JSON object",
  "why": "Proxies cut answers short and glue them together.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
      "do": { "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "[]" } }
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
        "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "\"x\"" }
      }
    },
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 6 },
      "do": {
        "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "null" }
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
            "token-response/chain-of-three-months.json",
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
            "token-response/duplicate-members.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "duplicate-members",
  "title": "The answer has two access tokens",
  "why": "Two readers of one answer may see two tokens.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "token-response/error-with-200.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "error-with-200",
  "title": "An error comes with status 200",
  "why": "QQ and GitHub answer every error with 200; other providers' gateways do it too.",
  "providers": ["gitee", "gitlab"],
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
            "token-response/errors-with-4xx.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "errors-with-4xx",
  "title": "Errors with 400, 401 and 403",
  "why": "invalid_grant and invalid_client ask for different help.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
          "headers": { "Content-Type": "application/json", "WWW-Authenticate": "Basic realm=\"token\"" },
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
            "token-response/form-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "form-answer",
  "title": "The token answer is a form",
  "why": "GitHub and QQ answer a form where JSON was expected.",
  "providers": ["gitee", "gitlab"],
  "script": [{ "on": "token", "do": { "encode": { "as": "form" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/form-encoded-success"] }
}

"""##
        ),
        EmbeddedFile(
            "token-response/form-error.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "form-error",
  "title": "An error is written as a form, with status 200",
  "why": "GitHub does so unless JSON is asked for.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": {
        "respond": {
          "status": 200,
          "headers": { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
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
            "token-response/html-answer-to-refresh.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "html-answer-to-refresh",
  "title": "A refresh is answered with an HTML page",
  "why": "A firewall's page is no reason to sign anybody out.",
  "providers": ["gitee", "gitlab", "qq"],
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
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
    { "refresh": {} },
    { "advance": "10m" },
    { "refresh": {} }
  ],
  "expect": { "outcome": "signedIn", "checks": ["token-response/html-with-200"] }
}

"""##
        ),
        EmbeddedFile(
            "token-response/html-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "html-answer",
  "title": "The token endpoint answers an HTML page",
  "why": "Captive portals and firewalls answer a page where a token was expected.",
  "providers": ["gitee", "gitlab", "qq"],
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
  },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "token-response/jsonp-me-qq.json",
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
            "token-response/jsonp-me.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "jsonp-me",
  "title": "The profile call answers JSONP",
  "why": "QQ does so for everybody; a gateway in front of the other providers may do it too.",
  "providers": ["gitee", "gitlab"],
  "script": [{ "on": "userinfo", "do": { "jsonp": { "callback": "callback" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "requests": [{ "to": "userinfo", "count": 1 }] }
}

"""##
        ),
        EmbeddedFile(
            "token-response/lifetime-as-text.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "lifetime-as-text",
  "title": "expires_in is a string",
  "why": "QQ and a good many gateways write the number as text.",
  "providers": ["gitee", "gitlab"],
  "set": { "accessTokenLifetime": "3600" },
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
  },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "token-response/lying-labels.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "lying-labels",
  "title": "JSON is labelled as something else",
  "why": "Proxies rewrite labels or drop them.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "token-response/marks-and-space.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "marks-and-space",
  "title": "A byte order mark and white space stand around the answer",
  "why": "Script languages leave them in front of JSON.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "token-response/no-lifetime.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "no-lifetime",
  "title": "The token answer has no expires_in",
  "why": "The member is optional; GitLab left it out for years.",
  "providers": ["gitee", "gitlab"],
  "set": { "accessTokenLifetime": "none" },
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
  },
  "overrides": { "gitlab": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "token-response/no-token-in-answer.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "no-token-in-answer",
  "title": "The answer has no usable access token",
  "why": "Null, an empty text, a number, another spelling: none of them is a token.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
  "script": [
    {
      "on": "token",
      "when": { "grant": "authorization_code", "nth": 1 },
      "do": { "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "{}" } }
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
            "token-response/no-token-type-qq.json",
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
            "token-response/no-token-type.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "no-token-type",
  "title": "The answer has no token_type",
  "why": "QQ and others leave it out.",
  "providers": ["gitee", "gitlab", "rfc"],
  "script": [{ "on": "token", "do": { "edit": { "omit": ["token_type"] } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/token-type-missing"] }
}

"""##
        ),
        EmbeddedFile(
            "token-response/odd-lifetimes.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "odd-lifetimes",
  "title": "The lifetime is zero, negative, null, huge, no number",
  "why": "Real servers send all of these.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "token-response/odd-token-type.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "odd-token-type",
  "title": "token_type is written bEARER",
  "why": "The RFC compares it without case; API gateways know one spelling of the scheme.",
  "providers": ["gitee", "gitlab"],
  "script": [{ "on": "token", "do": { "edit": { "set": { "token_type": "bEARER" } } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["token-response/token-type-case"] },
  "overrides": { "gitlab": { "bundles": ["smoke"] } }
}

"""##
        ),
        EmbeddedFile(
            "token-response/odd-token-types.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "odd-token-types",
  "title": "The token is of another type",
  "why": "A token of another type sent as Bearer is a token given away.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
            "token-response/opaque-tokens.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "opaque-tokens",
  "title": "Tokens hold reserved characters, or are very long",
  "why": "A token is the provider's text; decoded, trimmed or cut it is another one.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "token-response/scope-narrowed-gitlab.json",
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
            "token-response/scope-narrowed.json",
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
            "token-response/scope-separators-gitlab.json",
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
    {
      "on": "token",
      "when": { "nth": 3 },
      "do": { "edit": { "set": { "scope": ["read_user", "read_api"] } } }
    },
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
            "token-response/scope-separators.json",
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
    {
      "on": "token",
      "when": { "nth": 3 },
      "do": { "edit": { "set": { "scope": ["user_info", "projects"] } } }
    },
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
            "token-response/unknown-members.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "unknown-members",
  "title": "The answer has members that nobody knows",
  "why": "Providers add members, nested ones too.",
  "providers": ["gitee", "gitlab", "rfc"],
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
            "token-response/vendor-errors.json",
            ##"""
{
  "$schema": "../scenario.schema.json",
  "name": "vendor-errors",
  "title": "Errors in vendors' envelopes",
  "why": "WeChat answers errcode, Facebook an object, Slack ok:false.",
  "providers": ["gitee", "gitlab", "qq", "rfc"],
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
    ]
}
