// Made of Scenarios by oauth-harness-generate; change the files there.
// swift-format-ignore-file

extension BundledFiles {
    /// The files of Scenarios.
    package static let scenarios = BundledFiles(separator: "\n", pieces: ###"""
{
  "$schema": "../scenario.schema.json",
  "name": "browser-address",
  "title": "What the client puts into the browser",
  "why": "Five sign-ins show the challenge, the redirect URI, the parameters; none holds a secret.",
  "providers": ["feishu", "gitee", "github", "gitlab", "qq", "rfc", "tutorial", "wechat"],
  "requires": ["sendsPKCE"],
  "steps": [
    { "authorize": "approve" },
    { "callback": {} },
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

  "name": "endpoint-with-query",
  "title": "The authorization endpoint has a query of its own",
  "why": "Tenants and regions are named there.",
  "providers": ["gitee", "github", "gitlab", "microsoft", "rfc"],
  "client": { "endpoints": { "authorization": "{{authorization}}?tenant=a%20b" } },
  "steps": [{ "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/endpoint-query-retained"] }
  "name": "five-verifiers",
  "title": "Five sign-ins, five verifiers",
  "why": "A verifier that is used again or can be guessed protects nothing.",
  "providers": ["apple", "employeechoice", "gitee", "github", "gitlab", "google", "microsoft", "rfc"],
    { "callback": {} }
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/pkce-verifier-well-formed"] }
  "name": "loopback-twice",
  "title": "A native client signs in twice through a port of its own",
  "why": "A fixed port is taken by somebody else, an open one waits for anybody.",
  "providers": ["gitee", "github", "gitlab", "rfc"],
  "requires": ["listens"],
  "client": { "redirect_uri": "http://127.0.0.1:0/callback" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "approve" }, { "callback": {} }],
  "expect": { "outcome": "signedIn", "checks": ["authorization-request/loopback-literal-and-port"] }
  "name": "many-sign-ins",
  "title": "Twenty sign-ins are begun",
  "why": "Twenty states show whether they can be guessed; one does not.",
  "providers": ["feishu", "gitee", "github", "gitlab", "qq", "tutorial", "wechat"],
  "steps": [{ "repeat": { "times": 20, "steps": [{ "authorize": "approve" }] } }],
  "expect": { "outcome": "done", "checks": ["authorization-request/state-present-and-unguessable"] },
  "overrides": { "gitee": { "bundles": ["smoke"] } }
  "id": "rfc/odd-identifier",
  "title": "The client identifier and the redirect URI hold reserved characters",
  "why": "A plus that is left as it is arrives as a space.",
  "provider": "rfc",
  "client": { "id": "app+1=a&b c/ü?", "redirect_uri": "http://127.0.0.1:7001/callback?next=%2Fa&plus=1+1" },
  "steps": [{ "authorize": "approve" }],
  "expect": { "outcome": "done", "checks": ["authorization-request/parameters-once-and-encoded"] }
  "name": "reserved-characters",
  "why": "What is joined by hand ends at the first ampersand, and a plus arrives as a space.",
  "providers": ["apple", "dingtalk", "employeechoice", "gitee", "github", "gitlab", "google", "microsoft", "qq", "weibo"],
  "client": { "id": "app+1=a&b%2Fc", "redirect_uri": "http://127.0.0.1:7001/callback?next=%2Fa&plus=1+1" },
  "expect": { "outcome": "done", "checks": ["authorization-request/parameters-once-and-encoded"] },
  "overrides": { "gitee": { "client": { "redirect_uri": null } } }
  "name": "several-scopes",
  "title": "Three scopes are asked for",
  "why": "Providers separate scopes with spaces; a comma list is one unknown scope.",
  "providers": ["apple", "dingtalk", "gitee", "github", "gitlab", "google", "microsoft", "rfc"],
  "client": { "scope": ["user_info", "projects", "emails"] },
      "authorization-request/scope-space-delimited",
      "authorization-request/parameters-once-and-encoded"
  },
  "overrides": {
    "microsoft": { "client": { "scope": ["openid", "profile", "User.Read"] } },
    "apple": { "client": { "scope": ["openid", "name", "email"], "endpoints": { "authorization": "{{authorization}}?response_mode=form_post" } } },
    "google": { "client": { "scope": ["openid", "email", "https://www.googleapis.com/auth/drive.readonly"] } },
    "github": { "client": { "scope": ["user", "repo", "gist"] } },
    "gitlab": { "client": { "scope": ["read_user", "read_api", "openid"] } },
    "rfc": { "client": { "scope": ["profile", "email", "read"] } }
  "id": "gitlab/who-shows-the-page",
  "title": "Who shows the provider's page",
  "why": "In a web view the app can read the person's password.",
  "provider": "gitlab",
  "expect": { "outcome": "done", "checks": ["authorization-request/external-user-agent"] }
  "name": "callback-twice-at-once",
  "title": "The same callback is delivered twice at the same time",
  "why": "Two handlers that both find the attempt pending redeem its code twice.",
  "providers": ["feishu", "gitee", "github", "gitlab", "qq", "wechat"],
  "requires": ["parallel"],
  "script": [{ "on": "token", "do": { "delay": { "seconds": 0.05 } } }],
    { "parallel": [{ "callback": {} }, { "callback": {} }] },
    { "userinfo": {} }
    "requests": [{ "to": "token", "count": 1 }],
    "checks": ["callback/duplicate-delivery-redeems-once"]
  "name": "callback-twice",
  "title": "The same callback is delivered twice",
  "why": "Browsers and handlers open a callback twice; providers revoke what a replayed code has yielded.",
  "providers": ["feishu", "gitee", "github", "gitlab", "qq", "wechat", "weibo"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "callback": {} }, { "userinfo": {} }],
  "overrides": { "gitlab": { "bundles": ["smoke"] } }
  "name": "code-and-error",
  "title": "The callback has a code and an error",
  "why": "The error is the safe half of it.",
  "providers": ["feishu", "gitee", "github", "gitlab", "qq", "rfc", "wechat", "weibo"],
  "steps": [{ "authorize": "approve" }, { "callback": { "set": { "error": "server_error" } } }],
    "outcome": { "error": "server_error" },
    "requests": [{ "to": "token", "count": 0 }],
    "checks": ["callback/error-wins-over-code"]
  "name": "code-behind-hash",
  "title": "The code stands behind #",
  "why": "Some servers answer in the fragment; the state must be compared there too.",
  "providers": ["feishu", "gitee", "github", "gitlab", "qq", "rfc", "wechat"],
  "script": [
    { "on": "authorization", "when": { "step": 1 }, "do": { "tamperState": {} } },
    { "on": "authorization", "do": { "codeInFragment": {} } }
    "outcome": ["signedIn", "rejected", "protocolError", "noPendingFlow"],
    "checks": ["callback/code-in-fragment"]
  "name": "code-under-both-names",
  "title": "The code comes back as authCode and as code",
  "why": "Clients disagree on the name; a callback with both must sign in whoever reads either.",
  "providers": ["dingtalk"],
  "set": { "callbackParam": "both" },
  "expect": { "outcome": "signedIn" }
  "name": "code-under-own-name",
  "title": "The code comes back as authCode",
  "why": "A client that looks for code alone finds none, and signs nobody in.",
  "expect": { "outcome": "signedIn", "checks": ["callback/code-under-own-name"] }
  "name": "denied-otherwise",
  "title": "The provider fails in four ways and says so in the callback",
  "why": "Providers also answer server_error, temporarily_unavailable and codes of their own; the caller must learn which.",
  "providers": ["apple", "feishu", "gitee", "github", "gitlab", "google", "microsoft", "qq", "wechat"],
    {
      "on": "authorization",
      "when": { "step": 1 },
      "do": { "deny": { "error": "server_error", "error_description": "the database is away" } }
    },
    { "on": "authorization", "when": { "step": 3 }, "do": { "deny": { "error": "temporarily_unavailable" } } },
      "when": { "step": 5 },
      "do": { "deny": { "error": "tenant_suspended", "error_description": "this tenant is suspended" } }
      "when": { "step": 7 },
      "do": { "deny": { "error": "access_denied", "error_description": "用户拒绝" } }
    }
    { "authorize": "deny" },
    "outcome": { "error": "access_denied", "error_description": "用户拒绝" },
    "checks": ["callback/error-redirect-surfaces"]
    "qq": { "set": { "cancelMode": "rfc6749" } },
    "wechat": { "set": { "denyMode": "rfc6749" } }
  "id": "qq/denied",
  "title": "The person closes the window, and nothing calls back",
  "why": "At QQ a refusal never reaches the redirect URI; a client that only waits for it waits for ever.",
  "provider": "qq",
  "steps": [{ "authorize": "deny" }, { "callback": {} }],
  "expect": { "outcome": "cancelled", "requests": [{ "to": "token", "count": 0 }] }
  "id": "qq/denied-rfc6749",
  "title": "The person refuses, and the standard error comes back",
  "why": "A gateway in front of QQ may speak the standard; the client must cope with both.",
  "provider": { "name": "qq", "set": { "cancelMode": "rfc6749" } },
    "outcome": { "error": "access_denied" },
  "id": "qq/denied-usercancel",
  "title": "The person refuses on a phone: usercancel comes back",
  "why": "The mobile pages answer usercancel in place of error.",
  "provider": { "name": "qq", "set": { "cancelMode": "usercancel" } },
  "id": "wechat/denied",
  "title": "The person refuses, and nothing calls back",
  "why": "The page stays as it is; a client that only waits for the redirect waits for ever.",
  "provider": "wechat",
  "id": "wechat/denied-with-state-alone",
  "title": "The person refuses, and the state comes back alone",
  "why": "Websites got so before 2021: neither a code nor an error, and an empty code that is redeemed gets 41008.",
  "provider": { "name": "wechat", "set": { "denyMode": "stateOnly" } },
    "outcome": ["rejected", "protocolError"],
    "checks": ["callback/empty-callback-is-an-error"]
  "name": "denied",
  "title": "The person refuses",
  "why": "Half of the people who reach a consent page for the first time leave it.",
  "providers": ["apple", "dingtalk", "employeechoice", "gitee", "github", "gitlab", "google", "microsoft", "rfc", "weibo"],
    "microsoft": { "expect": { "outcome": { "error": "consent_required" } } },
    "apple": { "expect": { "outcome": { "error": "user_cancelled_authorize" } } },
    "gitee": { "bundles": ["smoke"], "fixtures": ["gitee/authorize-deny.har"] },
    "gitlab": { "fixtures": ["gitlab/authorize-deny.har"] }
  "name": "empty-callback",
  "title": "The callback has neither a code nor an error",
  "why": "Bookmarked callbacks and broken proxies bring nothing.",
  "providers": ["apple", "feishu", "gitee", "github", "gitlab", "microsoft", "qq", "rfc", "tutorial", "wechat"],
    { "callback": { "omit": ["code"] } },
    { "callback": { "set": { "code": "" } } },
    { "callback": { "omit": ["code", "state"] } }
  "name": "extra-parameters",
  "title": "The callback has parameters that nobody knows",
  "why": "Providers add session_state, authuser and a tail of #_=_.",
  "providers": ["apple", "feishu", "gitee", "github", "gitlab", "google", "microsoft", "qq", "rfc", "wechat", "weibo"],
    { "callback": { "append": "&session_state=9f1c&authuser=0&prompt=none&x=1&x=2#_=_" } }
    "outcome": "signedIn",
    "requests": [{ "to": "token", "count": 1, "parameters": { "redirect_uri": "{{redirect_uri}}" } }],
    "checks": ["callback/unknown-parameters-ignored"]
  "name": "foreign-issuer",
  "title": "The callback names another issuer",
  "why": "In a mix-up attack the callback of one provider is made to look like another's.",
  "providers": ["dingtalk", "gitee", "github", "gitlab", "rfc"],
  "requires": ["checksIssuer"],
  "script": [{ "on": "authorization", "do": { "foreignIssuer": { "issuer": "https://other.example" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "authorize": "deny" }, { "callback": {} }],
    "outcome": { "error": "issuer_mismatch" },
    "checks": ["callback/iss-mismatch-rejected"]
  "name": "forged-error",
  "title": "A forged error comes before the genuine callback",
  "why": "Any page can open a callback; it must not end somebody else's sign-in.",
  "providers": ["dingtalk", "feishu", "gitee", "github", "gitlab", "qq", "rfc", "wechat", "weibo"],
  "requires": ["sendsState"],
      "callback": {
        "omit": ["code"],
        "set": { "error": "access_denied", "state": "forged-by-somebody-else" }
      }
  "expect": { "checks": ["callback/error-with-wrong-state-ignored"] }
  "id": "github/issuer-in-callback",
  "title": "The callback names GitHub's issuer beside the code",
  "why": "GitHub's callbacks carry iss since August 2026; a client that takes only code and state signs nobody in.",
  "provider": "github",
  "name": "issuer-left-out",
  "title": "The callback has no iss although the metadata promises it",
  "why": "Where iss is promised, an attacker leaves it out.",
  "providers": ["google", "rfc"],
  "steps": [{ "authorize": "approve" }, { "callback": { "omit": ["iss"] } }],
    "checks": ["callback/iss-missing-when-advertised"]
  "id": "github/issuer-not-promised",
  "title": "The callback names GitHub's issuer, which its metadata did not promise",
  "why": "For two days of April 2026 GitHub sent iss without a word about it, and sign-ins broke.",
  "provider": { "name": "github", "set": { "asOf": "2026-04-10" } },
  "expect": { "outcome": "signedIn", "checks": ["callback/iss-correct-but-unadvertised"] }
  "name": "issuer-not-promised",
  "title": "The callback names the right issuer, which nobody promised",
  "why": "Providers send iss without a word about it.",
  "providers": ["gitee", "qq"],
  "steps": [{ "authorize": "approve" }, { "callback": { "set": { "iss": "{{issuer}}" } } }],
  "name": "issuer-spelt-otherwise",
  "title": "The issuer differs in a slash, or in case",
  "why": "Two issuers that differ in a slash may be two providers.",
  "providers": ["gitee", "github", "gitlab", "google", "rfc"],
  "steps": [{ "authorize": "approve" }, { "callback": { "set": { "iss": "{{issuer}}/" } } }],
    "checks": ["callback/iss-compared-without-normalising"]
  "name": "late-callback",
  "title": "The callback comes three quarters of an hour late",
  "why": "A window that was left open must not end in a sign-in that nobody waits for.",
  "requires": ["hasTimeout", "acceptsVirtualClock"],
    { "advance": "45m" },
    "checks": ["callback/timeout-ends-the-flow"]
  "name": "loopback-strays",
  "title": "Stray requests reach the port before the callback does",
  "why": "Browsers ask for an icon, extensions send OPTIONS, scanners say nothing.",
    { "stray": { "method": "GET", "path": "/favicon.ico" } },
    { "stray": { "method": "GET", "path": "/" } },
    { "stray": { "method": "OPTIONS", "query": true } },
    { "stray": {} },
    { "stray": { "method": "GET", "path": "/other", "query": true } },
    "checks": ["callback/loopback-ignores-stray-requests"]
  "name": "name-comes-once",
  "title": "The name comes with the first consent, and never again",
  "why": "Whoever drops it has no name for the person, whoever wants it again has no person.",
  "providers": ["apple"],
  "client": {
    "scope": ["name", "email"],
    "endpoints": { "authorization": "{{authorization}}?response_mode=form_post" }
    "requests": [{ "to": "token", "grant": "authorization_code", "count": 2 }],
    "checks": ["callback/name-comes-once"]
  "name": "odd-code",
  "title": "The code holds reserved characters, or is very long",
  "why": "Other providers' codes have slashes and pluses; what arrives must be sent as it is.",
    { "callback": { "set": { "code": "4/0AbC+d%2F=~" } } },
    { "callback": { "omit": ["code"], "append": "&code=4/0AbC%2Bd%252F=~%2541" } },
        "set": {
          "code": "c0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0de"
        }
    "outcome": { "error": "invalid_grant" },
    "requests": [{ "to": "token", "count": 3 }],
    "checks": ["callback/code-decoded-exactly-once"]
    "github": { "expect": { "outcome": { "error": "bad_verification_code" } } },
    "gitee": { "bundles": ["smoke"] },
    "qq": { "expect": { "outcome": { "error": "100019" } } },
    "wechat": { "expect": { "outcome": { "error": "40029" } } }
  "name": "odd-descriptions",
  "title": "The provider explains its refusal in many ways",
  "why": "Chinese, plus signs, an emoji, bytes that are no UTF-8, a page, eight kilobytes.",
    { "callback": { "omit": ["code"], "append": "&error=access_denied&error_description=The+user+said+no" } },
        "append": "&error=access_denied&error_description=%E7%94%A8%E6%88%B7%E6%8B%92%E7%BB%9D%F0%9F%99%85"
    { "callback": { "omit": ["code"], "append": "&error=server_error&error_description=%FF%FE%80broken" } },
      "callback": { "omit": ["code"], "append": "&error=server_error&error_description=%3Cb%3Eno%3C%2Fb%3E" }
        "append": "&error=access_denied&error_description=long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+long+"
    "checks": ["callback/localised-error-description"]
  "name": "other-address",
  "title": "The callback arrives at another address",
  "why": "An address that begins like the right one may be another handler's.",
  "providers": ["feishu", "gitee", "gitlab", "qq", "rfc", "wechat", "weibo"],
  "requires": ["checksRedirectURI"],
    { "callback": { "target": "{{redirect_uri}}2" } },
    { "callback": { "target": "http://evil.example{{path}}" } },
    { "callback": { "target": "http://localhost:7002{{path}}" } },
    { "callback": { "target": "HTTP://{{authority}}{{path}}" } }
    "checks": ["callback/redirect-target-verified"]
  "name": "state-altered",
  "title": "The callback comes back with another state",
  "why": "Somebody else's callback signs this person in to somebody else's account.",
  "providers": [
    "apple", "employeechoice", "feishu", "gitee", "github", "gitlab", "google", "microsoft", "qq", "rfc", "wechat",
    "weibo"
  "script": [{ "on": "authorization", "do": { "tamperState": {} } }],
    "outcome": { "error": "state_mismatch" },
    "checks": ["callback/state-mismatch-rejected"]
  "name": "state-missing",
  "title": "The callback comes back without a state, with an empty one, with two",
  "why": "An attacker who cannot guess the state leaves it out.",
    "apple", "employeechoice", "feishu", "gitee", "github", "gitlab", "google", "microsoft", "qq", "tutorial", "wechat",
    { "callback": { "omit": ["state"] } },
    { "callback": { "set": { "state": "" } } },
    { "callback": { "append": "&state=again" } }
    "outcome": ["rejected", "noPendingFlow", "signedIn"],
    "checks": ["callback/state-missing-rejected"]
  "name": "token-in-callback",
  "title": "A token is pushed through the callback",
  "why": "An attacker gives the client a token of his own account.",
    { "callback": { "omit": ["code", "state"], "set": { "access_token": "pushed-by-somebody-else" } } },
        "omit": ["code", "state"],
        "append": "#access_token=pushed-by-somebody-else&token_type=bearer"
    "outcome": "needsSignIn",
    "requests": [{ "to": "userinfo", "count": 0 }],
    "checks": ["callback/tokens-in-callback-not-adopted"]
  "name": "window-closed",
  "title": "The window is closed while a session is there",
  "why": "A person who closes a window wants no alarm and keeps the session.",
    { "userinfo": {} },
    { "authorize": "close" },
    { "cancelled": {} },
    "checks": ["callback/user-cancel-is-distinct"]
  "name": "device-after-sleep",
  "title": "The machine sleeps for two minutes during each poll",
  "why": "A laptop that wakes up must not make up for the polls it has missed.",
  "providers": ["github", "rfc"],
  "requires": ["device", "acceptsVirtualClock"],
  "latency": { "token": 120 },
      "on": "token",
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "do": { "refuse": { "error": "authorization_pending" } }
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 3 },
  "steps": [{ "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/monotonic-clock"] }
  "name": "device-codes",
  "title": "The user code has a hyphen, the complete address is missing",
  "why": "A person types what is shown.",
  "providers": ["github", "gitlab", "rfc"],
  "requires": ["device"],
      "on": "device_authorization",
      "do": { "edit": { "set": { "user_code": "WXYZ-2345" }, "omit": ["verification_uri_complete"] } }
  "expect": { "outcome": "signedIn", "checks": ["device/codes-shown-correctly"] }
  "name": "device-denied",
  "title": "The person refuses at the other device",
  "why": "The person has said no.",
  "providers": ["github", "gitlab", "google", "rfc"],
  "steps": [{ "device": "deny" }],
  "expect": { "outcome": { "error": "access_denied" }, "checks": ["device/access-denied-stops"] }
  "name": "device-disabled",
  "title": "The app may not use the device flow",
  "why": "The error of the first request must reach the person.",
      "do": {
        "respond": {
          "status": 400,
          "headers": { "Content-Type": "application/json" },
          "body": "{\"error\":\"device_flow_disabled\",\"error_description\":\"Device Flow must be explicitly enabled for this App\"}"
    "outcome": { "error": "device_flow_disabled" },
    "checks": ["device/unknown-errors-terminal"]
  "id": "github/device-expired-otherwise",
  "title": "GitHub spells the end token_expired",
  "why": "The prose of its documentation does.",
      "do": { "refuse": { "error": "token_expired" } }
  "expect": { "outcome": ["expired", "providerError"], "checks": ["device/expiry-stops-polling"] }
  "name": "device-expired",
  "title": "The provider says that the device code ran out",
  "why": "A forgotten screen must not poll for ever.",
  "providers": ["github", "gitlab", "google", "microsoft", "rfc"],
      "do": { "refuse": { "error": "expired_token" } }
  "name": "device-interval-lowered",
  "title": "slow_down names an interval, later a smaller one",
  "why": "Read as the new one it may be shorter than the old.",
          "body": "{\"error\":\"slow_down\",\"interval\":10}"
          "body": "{\"error\":\"slow_down\",\"interval\":7}"
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 4 },
  "expect": { "outcome": "signedIn", "checks": ["device/interval-never-lowered"] }
  "id": "rfc/device-long-interval",
  "title": "The interval is 31 seconds, and answers take four",
  "why": "Counted from the request, a slow answer makes the next poll early.",
  "provider": { "name": "rfc", "set": { "deviceInterval": "31", "deviceLifetime": "900" } },
  "bundles": ["smoke"],
  "latency": { "token": 4 },
  "expect": { "outcome": "signedIn", "checks": ["device/waits-full-interval-after-response"] }
  "name": "device-never-approved",
  "title": "Nobody enters the code",
  "why": "The client must stop when expires_in is over.",
    { "on": "device_authorization", "do": { "edit": { "set": { "expires_in": 62 } } } },
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code" },
  "expect": { "outcome": "expired", "checks": ["device/expiry-stops-polling"] }
  "name": "device-no-interval",
  "title": "The device answer has no interval, then one of zero",
  "why": "Read as zero it makes a client that polls without a pause.",
    { "on": "device_authorization", "when": { "step": 1 }, "do": { "edit": { "omit": ["interval"] } } },
    { "on": "device_authorization", "when": { "step": 2 }, "do": { "edit": { "set": { "interval": 0 } } } },
      "when": { "step": 1, "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "when": { "step": 1, "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
      "when": { "step": 2, "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 1 },
      "when": { "step": 2, "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 2 },
  "steps": [{ "device": "approve" }, { "device": "approve" }],
  "expect": { "outcome": "signedIn", "checks": ["device/default-interval-five"] }
  "name": "device-odd-error",
  "title": "A poll is answered with an error of the provider's own",
  "why": "Every code but two ends the flow.",
      "do": { "refuse": { "error": "incorrect_device_code" } }
  "expect": { "outcome": { "error": "incorrect_device_code" }, "checks": ["device/unknown-errors-terminal"] }
  "name": "device-outage",
  "title": "Polls meet an outage",
  "why": "The person is typing the code meanwhile.",
      "do": { "serverError": { "status": 503 } }
      "do": { "fault": { "kind": "closeBeforeResponse" } }
  "expect": { "outcome": ["signedIn", "providerError", "transient", "protocolError", "timedOut"], "checks": ["device/network-failure-backs-off"] }
  "id": "github/device-pace",
  "title": "Several polls at the provider's pace",
  "why": "Timers that were due come once, not all at once.",
  "name": "device-pending",
  "title": "authorization_pending comes with five statuses",
  "why": "GitHub says it with 200, others with 400, 401, 403 or 428.",
          "status": 200,
          "body": "{\"error\":\"authorization_pending\"}"
          "status": 401,
          "status": 403,
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 5 },
          "status": 428,
  "expect": { "outcome": "signedIn", "checks": ["device/pending-and-errors-with-200"] }
  "name": "device-slow-down",
  "title": "The provider says slow_down twice",
  "why": "A client that goes on at the old pace never gets in.",
      "do": { "refuse": { "error": "slow_down" } }
      "when": { "grant": "urn:ietf:params:oauth:grant-type:device_code", "nth": 6 },
  "expect": { "outcome": "signedIn", "checks": ["device/slow-down-adds-five-and-sticks"] },
  "overrides": { "rfc": { "bundles": ["smoke"] } }
  "name": "call-given-up",
  "title": "A call is given up while its refresh is under way",
  "why": "A screen that is closed must not take the refresh of everybody along.",
  "requires": ["refresh", "cancels", "parallel", "acceptsVirtualClock"],
    { "advance": 86400 },
      "during": {
        "hold": "token",
        "step": { "userinfo": {} },
        "abandon": true,
        "meanwhile": [{ "userinfo": {} }]
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }],
    "checks": ["refresh/shared-refresh-survives-cancellation"]
    "github": { "set": { "appKind": "githubApp" } },
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
    "rfc": {
        { "advance": 3600 },
  "name": "calls-at-once",
  "title": "Twenty calls meet an expired token at the same time",
  "why": "Where refresh tokens rotate, the second refresh presents a dead one and everybody is signed out.",
  "providers": ["gitee", "github", "gitlab"],
  "requires": ["refresh", "parallel", "acceptsVirtualClock"],
  "script": [{ "on": "token", "when": { "grant": "refresh_token" }, "do": { "delay": { "seconds": 0.05 } } }],
    { "parallel": [{ "repeat": { "times": 20, "steps": [{ "userinfo": {} }] } }] }
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "userinfo", "count": 20 }],
    "checks": ["refresh/single-flight"]
      "bundles": ["smoke"],
        { "parallel": [{ "repeat": { "times": 20, "steps": [{ "userinfo": {} }] } }] }
  "id": "rfc/calls-with-bodies",
  "title": "Calls with bodies wait for a refresh",
  "why": "A body that is a stream is empty when it is sent again.",
  "requires": ["refresh", "api", "parallel", "acceptsVirtualClock"],
    { "advance": 3600 },
      "parallel": [
        { "api": { "path": "/notes" } },
          "api": {
            "method": "POST",
            "path": "/orders",
            "content_type": "application/json",
            "body": "{\"order\":1}"
        { "api": { "method": "PUT", "path": "/profile", "content_type": "text/plain", "body": "two" } }
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "api", "count": 3 }],
    "checks": ["refresh/waiters-replayed-once"]
  "name": "client-refused-at-refresh",
  "title": "The client's own credentials are refused at a refresh",
  "why": "A secret that was replaced yesterday is the operator's business; the person's session is still good.",
  "requires": ["refresh"],
      "when": { "step": 3, "grant": "refresh_token" },
      "do": { "refuse": { "error": "invalid_client" } }
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }, { "refresh": {} }],
  "expect": { "outcome": "signedIn", "checks": ["refresh/invalid-grant-is-terminal"] },
  "overrides": { "github": { "set": { "appKind": "githubApp" } } }
  "name": "dead-refresh-token",
  "title": "The refresh token is dead",
  "why": "A client that keeps sending a dead token is throttled, and its user is never asked to sign in.",
  "providers": ["apple", "employeechoice", "feishu", "gitee", "github", "gitlab", "google", "microsoft", "qq", "wechat"],
    { "on": "token", "when": { "step": 3, "grant": "refresh_token", "nth": 1 }, "do": { "revokeRefreshToken": {} } }
    { "refresh": {} },
    "outcome": ["needsSignIn", "providerError", "done"],
    "checks": ["refresh/invalid-grant-is-terminal"]
    "apple": { "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }, { "refresh": {} }], "expect": { "outcome": ["needsSignIn", "providerError"] } },
    "google": { "set": { "refreshTokenPolicy": "always" } },
    "employeechoice": { "set": { "sharedTokenPaths": true } },
    "github": { "set": { "appKind": "githubApp" } }, "gitlab": { "bundles": ["smoke"] }
  "name": "last-seconds",
  "title": "A call is made three seconds before the token expires",
  "why": "A token that is good when the request leaves may be dead when it arrives.",
  "set": { "accessTokenLifetime": "3600" },
  "requires": ["refresh", "acceptsVirtualClock"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "advance": 3597 }, { "userinfo": {} }],
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "userinfo", "count": 1 }],
    "checks": ["refresh/expiry-margin"]
  "overrides": { "github": { "set": { "appKind": "githubApp" } }, "gitee": { "bundles": ["smoke"] } }
  "name": "late-instance",
  "title": "Another instance comes when the token has been rotated",
  "why": "Its own refresh token is dead; the store holds a living one.",
  "requires": ["refresh", "hasSibling", "sharesStore", "acceptsVirtualClock"],
    { "other": [{ "userinfo": {} }] },
    "checks": ["refresh/loser-must-not-wipe-winner"]
        { "other": [{ "userinfo": {} }] },
        { "userinfo": {} },
  "id": "rfc/lost-refresh",
  "title": "The answer to a refresh is lost, and the old token is dead",
  "why": "The provider rotates strictly.",
  "script": [{ "on": "token", "when": { "step": 3, "grant": "refresh_token", "nth": 1 }, "do": { "loseReply": {} } }],
    { "advance": 600 },
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 2 }],
    "checks": ["refresh/lost-response-recovery"]
  "id": "gitlab/lost-refresh",
  "title": "The answer to a refresh is lost, and the old token works once more",
  "why": "The provider keeps the old token until the new one is used.",
  "provider": { "name": "gitlab", "set": { "refreshRotation": "onFirstUse" } },
    { "advance": 10 },
  "name": "no-new-refresh-token",
  "title": "A refresh brings no new refresh token",
  "why": "Providers that do not rotate leave it out, send null, or an empty string.",
  "providers": ["gitee", "gitlab"],
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
      "when": { "step": 4, "grant": "refresh_token" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"refresh_token\":null}"
      "when": { "step": 5, "grant": "refresh_token" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"refresh_token\":\"\"}"
    { "refresh": {} }
    "checks": ["refresh/omitted-refresh-token-kept"]
  "id": "feishu/no-offline-access",
  "title": "Without offline_access there is no refresh token, and the session ends after two hours",
  "why": "A client that takes a refresh token for granted crashes, or never asks for a new sign-in.",
  "provider": "feishu",
  "client": { "scope": ["auth:user.id:read"] },
  "requires": ["acceptsVirtualClock", "refresh"],
    { "advance": "3h" },
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 0 }]
  "name": "no-refresh-token",
  "title": "The sign-in yields no refresh token, and the token runs out",
  "why": "A refresh with nothing in it only fetches an error.",
  "providers": ["gitee", "github", "gitlab", "google", "microsoft", "rfc"],
  "set": { "accessTokenLifetime": "60" },
  "requires": ["acceptsVirtualClock"],
  "script": [{ "on": "token", "do": { "edit": { "omit": ["refresh_token"] } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "advance": 61 }, { "userinfo": {} }],
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 0 }],
    "checks": ["refresh/no-refresh-token-means-sign-in"]
  "name": "outage",
  "title": "A refresh meets an outage",
  "why": "A provider that is down for a minute must not sign out everybody.",
  "providers": ["apple", "dingtalk", "employeechoice", "feishu", "gitee", "github", "gitlab", "google", "microsoft", "qq", "wechat"],
      "when": { "grant": "refresh_token", "first": 2 },
      "do": { "serverError": { "status": 502 } }
    { "advance": "2m" },
    { "advance": "10m" },
  "expect": { "outcome": "signedIn", "checks": ["refresh/transient-failure-keeps-session"] },
      "script": [
          "on": "token",
          "when": { "grant": "refresh_token", "nth": 1 },
          "do": { "serverError": { "status": 502 } }
          "when": { "grant": "refresh_token", "nth": 2 },
          "do": { "rateLimit": { "retryAfter": 30 } }
  "name": "refresh-of-narrow-grant",
  "title": "A narrow grant is refreshed",
  "why": "A refresh that asks for more than was granted ends the session.",
  "client": { "scope": ["user_info", "projects"] },
      "when": { "grant": "authorization_code" },
      "do": { "edit": { "set": { "scope": "user_info" } } }
    { "authorize": { "decision": "approve", "scopes": ["user_info"] } },
    "checks": ["refresh/scope-not-widened", "token-response/granted-scope-reported"]
      "client": { "scope": ["read_user", "read_api"] },
          "when": { "grant": "authorization_code" },
          "do": { "edit": { "set": { "scope": "read_user" } } }
      ],
        { "authorize": { "decision": "approve", "scopes": ["read_user"] } },
        { "refresh": {} }
      "client": { "scope": ["profile", "email"] },
          "do": { "edit": { "set": { "scope": "profile" } } }
        { "authorize": { "decision": "approve", "scopes": ["profile"] } },
  "name": "refresh-refused-oddly",
  "title": "A dead refresh token is answered with status 200",
  "why": "GitHub and QQ answer every error with 200.",
  "providers": ["dingtalk", "feishu", "gitee", "github", "gitlab", "qq", "rfc", "wechat"],
          "body": "{\"error\":\"bad_refresh_token\",\"error_description\":\"The refresh token passed is incorrect or expired.\"}"
    "outcome": ["needsSignIn", "providerError", "protocolError", "done"],
    "checks": ["refresh/error-200-is-terminal"]
  "name": "removed-from-account",
  "title": "The person removes the app from the account",
  "why": "All tokens die at once; the client must ask for a new sign-in, once.",
    { "revokeTokens": {} },
    "outcome": ["needsSignIn", "providerError", "unauthorized"],
    "checks": ["refresh/invalid-grant-is-terminal", "resource/401-refresh-once-then-stop"]
  "name": "restart-after-refresh",
  "title": "The client crashes right after a refresh",
  "why": "What was not stored is lost; the old refresh token is dead.",
  "requires": ["refresh", "persistent"],
    { "restartClient": {} },
  "expect": { "outcome": "done", "checks": ["refresh/rotation-persisted-before-use"] },
  "overrides": { "github": { "set": { "appKind": "githubApp" } }, "gitlab": { "bundles": ["smoke"] } }
  "id": "wechat/same-access-token",
  "title": "A refresh returns the tokens that the client has",
  "why": "A token that is alive is prolonged, not replaced; a client that waits for another one loops.",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }, { "userinfo": {} }],
    "checks": ["token-response/content-type-lies"]
  "name": "seconds-to-live",
  "title": "The token lives three seconds",
  "why": "A client whose clock nobody can move shows in real time alone what becomes of a token that has run out.",
  "set": { "accessTokenLifetime": "3" },
  "requires": ["refresh", "userinfo", "replaysRequests"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "advance": 4 }, { "userinfo": {} }],
  "expect": { "outcome": "done", "requests": [{ "to": "token", "grant": "refresh_token" }] },
  "name": "short-life",
  "title": "The token lives for thirty seconds",
  "why": "A margin longer than the token's life refreshes at every call.",
  "providers": ["gitee", "github", "gitlab", "google", "microsoft"],
  "set": { "accessTokenLifetime": "30" },
    { "advance": 27 },
    "github": { "set": { "appKind": "githubApp" } }
  "name": "sign-out-during-refresh",
  "title": "The person signs out while a refresh is under way",
  "why": "The late result must not sign in again.",
  "requires": ["refresh", "revoke", "parallel"],
    { "during": { "hold": "token", "step": { "refresh": {} }, "then": [{ "revoke": {} }] } },
    "checks": ["refresh/sign-out-during-refresh"]
  "name": "two-instances",
  "title": "Two instances of the client need a refresh at the same time",
  "why": "An app and its extension share one store.",
    { "parallel": [{ "userinfo": {} }, { "other": [{ "userinfo": {} }] }] }
    "requests": [{ "to": "token", "grant": "refresh_token", "count": 1 }, { "to": "userinfo", "count": 2 }],
    "checks": ["refresh/cross-process-coordination"]
        { "parallel": [{ "userinfo": {} }, { "other": [{ "userinfo": {} }] }] }
  "name": "bearer-in-header",
  "title": "The token stands in the header",
  "why": "A token in a URL stands in logs, histories and referrers.",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/bearer-in-header"] },
  "overrides": { "github": { "why": "GitHub answers 400 to a token in the query." } }
  "name": "boolean-as-text",
  "title": "email_verified is a text, true and then false",
  "why": "Whoever takes any text for true lets everybody sign in as the owner of an address.",
    { "on": "userinfo", "when": { "step": 3 }, "do": { "edit": { "set": { "email_verified": "true" } } } },
    { "on": "userinfo", "when": { "step": 4 }, "do": { "edit": { "set": { "email_verified": "false" } } } }
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "userinfo": {} }],
  "expect": { "outcome": "done", "checks": ["resource/boolean-as-text"] }
  "name": "forbidden",
  "title": "Calls are answered 403",
  "why": "A new token has the same permissions.",
      "on": "userinfo",
      "when": { "step": 3 },
          "headers": {
            "Content-Type": "application/json",
            "WWW-Authenticate": "Bearer error=\"insufficient_scope\", scope=\"repo\""
          },
          "body": "{\"error\":\"insufficient_scope\"}"
      "when": { "step": 4 },
          "body": "{\"message\":\"403 Forbidden\"}"
    "checks": ["resource/403-does-not-refresh"]
  "name": "hidden-address",
  "title": "The person hides the address",
  "why": "The profile has a sentence in its place, and the list of addresses is an object.",
  "providers": ["gitee"],
  "set": { "privateEmail": "sentence" },
  "requires": ["userinfo"],
  "expect": { "outcome": "done", "checks": ["resource/address-is-one"] }
  "id": "gitee/large-identifier",
  "title": "The profile's identifier is 2^53 + 1",
  "why": "It is the first integer that a double cannot hold; its neighbour is another person.",
  "provider": "gitee",
      "do": { "edit": { "set": { "id": 9007199254740993, "email": "dev@example.com", "name": "Mock Dev" } } }
  "expect": { "outcome": "done", "checks": ["resource/user-id-kept-exactly"] }
  "id": "gitee/lost-fork",
  "title": "The answer to a fork is lost",
  "why": "A fork that may have happened must not be made twice.",
  "requires": ["api"],
  "script": [{ "on": "api", "do": { "loseReply": {} } }],
      "api": {
        "method": "POST",
        "path": "/repos/acme/tool/forks",
        "content_type": "application/json",
        "body": "{}"
    "outcome": ["unknownOutcome", "transient"],
    "requests": [{ "to": "api", "count": 1 }],
    "checks": ["resource/replay-not-duplicated"]
  "id": "rfc/lost-post",
  "title": "The answer to a POST is lost",
  "why": "What may have happened must not happen twice.",
        "path": "/orders",
        "body": "{\"order\":1}"
  "id": "wechat/name-in-utf-8",
  "title": "The nickname is raw UTF-8 in a body labelled as text",
  "why": "Without a charset a library takes text for Latin-1, and an emoji is four bytes.",
  "script": [{ "on": "userinfo", "do": { "edit": { "set": { "nickname": "测试😀" } } } }],
  "expect": { "outcome": "done", "checks": ["resource/name-in-utf-8"] }
  "name": "no-user-agent",
  "title": "A request without User-Agent is answered 403",
  "why": "Gitee and GitHub refuse what does not say who it is; a client that sends no User-Agent never signs anybody in there.",
    { "on": "token", "do": { "requireUserAgent": {} } },
    { "on": "userinfo", "do": { "requireUserAgent": {} } }
  "expect": { "outcome": "done", "checks": ["resource/user-agent-present"] },
    "github": { "why": "A client that sends no User-Agent never signs anybody in at GitHub." },
    "rfc": { "why": "A client that sends no User-Agent never signs anybody in at GitHub." }
  "name": "object-for-list",
  "title": "A list of addresses is an object",
  "why": "So does the provider answer for a person who hides the address.",
  "client": { "scope": ["user_info", "emails"] },
  "requires": ["list"],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "list": { "path": "/emails" } }],
  "expect": { "outcome": "done", "checks": ["resource/object-where-a-list-stood"] }
  "name": "odd-challenges",
  "title": "401 comes without a challenge, and with two",
  "why": "Gitee sends none, proxies add one of their own.",
      "when": { "step": 3, "nth": 1 },
          "body": "{\"message\":\"401 Unauthorized\"}"
      "when": { "step": 4, "nth": 1 },
            "WWW-Authenticate": "Basic realm=\"proxy, inner\", Bearer error=\"invalid_token\""
    "outcome": ["done", "unauthorized"],
    "checks": ["resource/401-without-challenge"]
  "id": "wechat/openid-alone",
  "title": "snsapi_base brings an openid and no profile",
  "why": "Nobody was asked: the profile call answers 48001 with status 200, and no refresh helps.",
  "provider": { "name": "wechat", "set": { "surface": "oauth2" } },
  "client": { "scope": ["snsapi_base"] },
    "outcome": { "error": "48001" },
    "requests": [{ "to": "token", "count": 1 }, { "to": "userinfo", "count": 1 }],
  "id": "gitlab/rate-limit-date",
  "title": "Retry-After names a date",
  "why": "The header may hold a date in place of seconds.",
          "status": 429,
            "Date": "Tue, 20 Jan 2026 00:00:00 GMT",
            "Retry-After": "Tue, 20 Jan 2026 00:01:30 GMT"
    { "advance": 91 },
    "requests": [{ "to": "userinfo", "count": 2 }],
    "checks": ["resource/rate-limit-honoured"]
  "id": "gitlab/rate-limit",
  "title": "The profile call is throttled for half a minute",
  "why": "GitLab answers 429 with Retry-After; a client that goes on is blocked.",
  "script": [{ "on": "userinfo", "when": { "step": 3, "nth": 1 }, "do": { "rateLimit": { "retryAfter": 30 } } }],
    { "advance": 31 },
    "requests": [{ "to": "userinfo", "count": 2 }, { "to": "token", "count": 1 }],
  "id": "gitlab/rate-limit-lower-case",
  "title": "Retry-After is written in lower case",
  "why": "Names of headers have no case; HTTP/2 writes them all in lower case.",
          "headers": { "retry-after": "120", "content-type": "text/plain" },
          "body": "Retry later\n"
    { "advance": 90 },
  "id": "gitee/rate-limit",
  "title": "The profile call is throttled with a 403",
  "why": "Gitee answers 403 in plain text, which looks like a missing permission.",
  "script": [{ "on": "userinfo", "when": { "step": 3, "nth": 1 }, "do": { "rateLimit": {} } }],
    { "advance": 61 },
  "name": "redirected-call",
  "title": "A call is redirected to another origin",
  "why": "Whoever can make a provider redirect gets the token.",
      "do": { "respond": { "status": 302, "headers": { "Location": "http://localhost:{{port}}/elsewhere" } } }
  "expect": { "outcome": ["protocolError", "transient", "rejected", "needsSignIn", "providerError"], "checks": ["resource/no-token-to-other-origin"] }
  "name": "revoked-for-ever",
  "title": "Every token is refused, new ones too",
  "why": "An app that was removed from the account meets 401 for ever; refreshing again and again gets it blocked.",
  "providers": ["employeechoice", "feishu", "gitee", "github", "gitlab", "qq", "wechat"],
  "script": [{ "on": "userinfo", "do": { "revokeToken": {} } }],
    "outcome": ["unauthorized", "needsSignIn", "providerError"],
    "checks": ["resource/401-refresh-once-then-stop"]
    "gitlab": { "bundles": ["smoke"] },
    "qq": {
      "script": [{ "on": "openid", "do": { "revokeToken": {} } }]
  "name": "revoked-token",
  "title": "The access token was revoked, the refresh token was not",
  "why": "A person changes the password; the provider kills access tokens, and one refresh mends it.",
  "providers": ["feishu", "gitee", "github", "gitlab", "google", "microsoft", "qq", "wechat"],
  "script": [{ "on": "userinfo", "when": { "step": 4, "nth": 1 }, "do": { "revokeToken": {} } }],
    "qq": { "script": [{ "on": "openid", "when": { "step": 4, "nth": 1 }, "do": { "revokeToken": {} } }] }
  "name": "second-page",
  "title": "A list has a second page",
  "why": "Providers cut lists: an organisation on the second page lets a person in who is kept outside otherwise.",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "list": { "path": "/user/orgs?per_page=2" } }],
  "expect": { "outcome": "done", "checks": ["resource/every-page-read"] },
    "gitee": {
      "client": { "scope": ["user_info", "groups"] },
      "set": { "organizations": "one,two,three,four,five" }
    "github": {
      "client": { "scope": ["read:user", "read:org"] },
      "set": { "groups": "one,two,three,four,five" },
        { "authorize": "approve" }, { "callback": {} }, { "list": { "path": "/groups?per_page=2" } }
  "name": "sparse-profile",
  "title": "The profile has null and missing members",
  "why": "People hide their address and leave their name out.",
  "providers": ["dingtalk", "gitee", "github", "gitlab", "rfc", "weibo"],
          "body": "{\"id\":1000001,\"login\":\"mock-dev\",\"name\":null,\"email\":null}"
  "expect": { "outcome": "done", "checks": ["resource/profile-null-fields"] },
      "title": "The profile hides the address",
      "why": "GET /user answers null for everybody who keeps it private.",
      "set": { "publicEmail": "false" },
      "script": null
          "on": "userinfo",
          "do": {
            "respond": {
              "status": 200,
              "headers": { "Content-Type": "application/json" },
              "body": "{\"id\":1000001,\"username\":\"mock-dev\",\"name\":null,\"state\":\"active\",\"email\":null,\"avatar_url\":null,\"web_url\":\"https://gitlab.example.test/mock-dev\"}"
            }
              "body": "{\"sub\":\"1000001\",\"login\":\"mock-dev\",\"name\":null}"
  "id": "wechat/unionid-comes-and-goes",
  "title": "One person signs in without a unionid, then with one, then without",
  "why": "The unionid follows the app's binding to an open-platform account; the person is the same.",
    { "on": "token", "when": { "step": 2 }, "do": { "edit": { "omit": ["unionid"] } } },
    { "on": "userinfo", "when": { "step": 3 }, "do": { "edit": { "omit": ["unionid"] } } },
    { "on": "token", "when": { "step": 8 }, "do": { "edit": { "omit": ["unionid"] } } },
    { "on": "userinfo", "when": { "step": 9 }, "do": { "edit": { "omit": ["unionid"] } } }
  "expect": { "outcome": "done", "checks": ["resource/unionid-may-be-absent"] }
  "id": "rfc/wider-scope",
  "title": "A call needs a wider scope",
  "why": "Asked for the new scope alone, the person loses the old one.",
            "WWW-Authenticate": "Bearer error=\"insufficient_scope\", scope=\"write\""
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "userinfo": {} }, { "authorize": "approve" }],
  "expect": { "outcome": "done", "checks": ["resource/insufficient-scope-step-up"] }
  "id": "rfc/sign-out-lost",
  "title": "The answer to a revocation is lost",
  "why": "Whoever signs out is signed out, whatever the network does.",
  "requires": ["revoke"],
  "script": [{ "on": "revocation", "do": { "fault": { "kind": "reset" } } }],
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revoke": {} }, { "userinfo": {} }],
  "expect": { "outcome": "needsSignIn", "checks": ["revocation/local-sign-out-always-works"] }
  "id": "github/sign-out-of-dead-token",
  "title": "The token to revoke is gone already",
  "why": "404 says that what was wanted is so.",
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revokeTokens": {} }, { "revoke": {} }],
  "expect": { "outcome": "revoked", "checks": ["revocation/200-for-unknown-token"] }
  "name": "sign-out-provider-down",
  "title": "The person signs out while the provider is down",
  "why": "Whoever signs out on a train must be signed out.",
  "script": [{ "on": "revocation", "do": { "serverError": { "status": 500 } } }],
    "checks": ["revocation/local-sign-out-always-works"]
  "name": "sign-out-unavailable",
  "title": "A revocation is answered 503",
  "why": "The token still lives; success would be a lie.",
  "providers": ["apple", "github", "gitlab", "google", "rfc"],
      "on": "revocation",
      "do": { "respond": { "status": 503, "headers": { "Retry-After": "60" }, "body": "" } }
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "revoke": {} }],
  "expect": { "outcome": ["pendingRevocation", "transient"], "checks": ["revocation/503-retry-after"] }
  "id": "gitee/sign-out-unrevoked",
  "title": "The person signs out where tokens cannot be revoked",
  "why": "Gitee has no revocation endpoint; the session is gone all the same.",
  "name": "another-provider",
  "title": "The client is switched to another provider",
  "why": "One store and one pending attempt for all providers hand the secrets of one to the other.",
  "providers": ["dingtalk", "gitee", "github", "gitlab", "rfc", "tutorial"],
  "requires": ["persistent"],
    { "switchProvider": "gitlab" },
    { "callback": { "of": 2 } },
  "expect": { "outcome": "signedIn", "checks": ["secrets-hygiene/credentials-bound-to-issuer"] },
        { "switchProvider": "gitee" },
        { "callback": { "of": 2 } },
        { "callback": {} }
  "name": "echoing-errors",
  "title": "The provider's errors repeat the code",
  "why": "Messages end in logs and screenshots.",
      "when": { "step": 2 },
          "body": "{\"error\":\"invalid_request\",\"error_description\":\"unknown code {{code}}\",\"request\":\"code={{code}}\"}"
    { "callback": { "set": { "state": "{{state}}x" } } }
    "checks": ["secrets-hygiene/no-secrets-in-errors"]
  "name": "log-output",
  "title": "A sign-in, calls, a refresh and a failure are logged",
  "why": "Logs are copied and kept; what a client writes must hold no credential.",
  "requires": ["hasLogSink"],
    { "callback": { "set": { "code": "dead-code-00000000" } } }
  "expect": { "outcome": { "error": "invalid_grant" }, "checks": ["secrets-hygiene/no-secrets-in-logs"] },
  "id": "github/sign-out",
  "title": "The person signs out at GitHub",
  "why": "GitHub wants DELETE with a JSON body, which many libraries drop.",
    "requests": [{ "to": "revocation", "count": 1 }],
    "checks": ["revocation/provider-specific-shape", "revocation/200-for-unknown-token"]
  "name": "sign-out",
  "title": "The person signs out",
  "why": "The next person at the device must find nothing.",
  "providers": ["gitee", "gitlab", "google", "rfc"],
    { "revoke": {} },
    "requests": [{ "to": "userinfo", "count": 1 }],
    "checks": ["secrets-hygiene/sign-out-leaves-nothing"]
      "expect": {
        "checks": [
          "secrets-hygiene/sign-out-leaves-nothing",
          "revocation/form-post-with-token",
          "revocation/refresh-token-revoked"
        ]
          "revocation/refresh-token-revoked",
          "revocation/200-for-unknown-token"
  "name": "state-again",
  "title": "A callback comes with the state of a sign-in that is over",
  "why": "An old callback must not begin another session.",
    { "callback": { "set": { "code": "another-code-0001" } } },
    "checks": ["secrets-hygiene/attempt-material-single-use"]
  "name": "aged-code",
  "title": "The code is redeemed eleven minutes late",
  "why": "The same as an expired code, by the provider's own clock.",
  "steps": [{ "authorize": "approve" }, { "advance": "11m" }, { "callback": {} }],
    "checks": ["token-request/single-redemption-no-auth-probing"]
  "id": "rfc/basic-credentials",
  "title": "The client authenticates with Basic, its secret holds reserved characters",
  "why": "The identifier and the secret are form-encoded before they become Base64.",
  "client": { "id": "a:b c", "secret": "p+w/%:~~??>>", "auth": "client_secret_basic" },
    "checks": ["token-request/basic-credentials-form-encoded", "token-request/one-auth-method"]
  "id": "wechat/burnt-code",
  "title": "A token request that fails uses the code up",
  "why": "The same code gets 40029 first and 40163 after that: whoever tries again reports the wrong error.",
  "script": [{ "on": "token", "when": { "step": 2, "nth": 1 }, "do": { "refuse": { "error": "40029" } } }],
    "requests": [{ "to": "token", "count": 2 }],
    "checks": ["token-request/single-redemption-no-auth-probing", "token-response/error-with-200"]
  "id": "employeechoice/code-of-half-a-minute",
  "title": "The code is redeemed 31 seconds after it was issued",
  "why": "A code of this provider lives for 30 seconds: a client that queues the exchange, or stands in a debugger, is late.",
  "provider": "employeechoice",
  "steps": [{ "authorize": "approve" }, { "advance": "31s" }, { "callback": {} }],
  "id": "github/expired-code",
  "title": "The code expired before it was redeemed",
  "why": "A person who leaves the consent page open overnight returns with a dead code.",
  "script": [{ "on": "token", "do": { "expireCode": {} } }],
    "outcome": { "error": "bad_verification_code" },
  "name": "expired-code",
  "providers": ["apple", "employeechoice", "feishu", "gitee", "gitlab", "google", "microsoft", "qq", "rfc", "wechat", "weibo"],
    { "on": "token", "when": { "grant": "authorization_code", "nth": 1 }, "do": { "expireCode": {} } }
    "requests": [{ "to": "token", "count": 1 }, { "to": "userinfo", "count": 0 }],
    "checks": ["token-request/single-redemption-no-auth-probing", "token-request/redirect-uri-identical"]
        "outcome": { "error": "100019" },
          "token-request/single-redemption-no-auth-probing",
          "token-request/redirect-uri-identical",
          "token-response/error-with-200"
      "script": [{ "on": "token", "do": { "expireCode": {} } }],
        "requests": [{ "to": "token", "count": 1 }],
        "checks": ["token-request/single-redemption-no-auth-probing"]
    "wechat": { "expect": { "outcome": { "error": "40029" }, "checks": ["token-request/single-redemption-no-auth-probing", "token-response/error-with-200"] } }
  "name": "lost-token-answer",
  "title": "The answer to a code is lost",
  "why": "The code is spent, and its tokens are somewhere on the wire.",
    "apple", "dingtalk", "employeechoice", "feishu", "gitee", "github", "gitlab", "google", "microsoft", "qq", "rfc",
    "wechat", "weibo"
  "script": [{ "on": "token", "when": { "nth": 1 }, "do": { "loseReply": {} } }],
    "outcome": "transient",
    "checks": ["token-request/no-blind-retry-of-code"]
  "name": "odd-secret",
  "title": "The client's secret has characters that forms encode",
  "why": "Secrets are random bytes in Base64 often enough; a plus that is left as it is becomes a space.",
  "providers": ["employeechoice", "gitee", "github", "gitlab", "google", "microsoft"],
  "client": { "secret": "s+e/c=r&e%t ~x1", "auth": "client_secret_post" },
  "steps": [{ "authorize": "approve" }, { "callback": {} }, { "refresh": {} }],
  "expect": { "checks": ["token-request/form-body-fully-encoded"] },
    "github": { "set": { "appKind": "githubApp" } }, "gitee": { "bundles": ["smoke"] }
  "name": "public-client",
  "title": "The client has no secret",
  "why": "A public client says who it is, and sends no secret, not even an empty one.",
  "providers": ["gitlab", "rfc"],
  "client": { "kind": "public" },
    "checks": ["token-request/one-auth-method", "token-request/no-empty-parameters"]
  "name": "redirect-with-query",
  "title": "The redirect URI has a query of its own",
  "why": "Apps carry the page to return to in the redirect URI; both requests must name it alike.",
  "providers": ["github", "gitlab", "qq", "wechat"],
  "client": { "redirect_uri": "http://127.0.0.1:7001/callback?next=%2Fa" },
    "checks": ["token-request/redirect-uri-identical"]
  "name": "sign-in-again",
  "title": "A second sign-in while a session is there",
  "why": "A layer that adds the old token to every request spoils the new sign-in.",
    "checks": ["token-request/no-stale-bearer-attached"]
  "id": "feishu/sign-in",
  "title": "Sign in with Feishu: JSON asked and answered, the profile in an envelope",
  "why": "The happy path: all else is judged against it.",
  "requires": ["authorization_code", "userinfo"],
    "requests": [
      {
        "to": "token",
        "grant": "authorization_code",
        "count": 1,
        "parameters": { "client_id": "{{client_id}}", "redirect_uri": "{{redirect_uri}}" }
      },
      { "to": "userinfo", "count": 1 }
    ],
      "token-request/redirect-uri-identical",
      "token-request/code-verifier-matches-challenge",
      "authorization-request/state-present-and-unguessable",
  "id": "github/sign-in",
  "title": "Sign in with GitHub",
        "parameters": { "redirect_uri": "{{redirect_uri}}" }
      "resource/user-agent-present",
      "token-request/accept-json",
      "authorization-request/pkce-s256-challenge"
  "id": "qq/sign-in",
  "title": "Sign in with QQ: form answer, JSONP openid, profile",
        "parameters": { "redirect_uri": "{{redirect_uri}}", "client_id": "{{client_id}}" }
      { "to": "userinfo", "count": 1 },
      { "to": "openid", "count": 1 }
      "token-response/form-encoded-success",
  "id": "rfc/sign-in",
  "title": "Sign in as the RFCs have it",
  "id": "wechat/sign-in",
  "title": "Sign in with WeChat: JSON labelled as text, the openid beside the token, the profile",
      { "to": "token", "grant": "authorization_code", "count": 1, "parameters": { "client_id": "{{client_id}}" } },
  "name": "sign-in",
  "title": "Sign in with Gitee",
  "providers": ["apple", "employeechoice", "gitee", "gitlab", "google", "microsoft", "weibo"],
    "microsoft": { "title": "Sign in with Microsoft" },
    "apple": {
      "title": "Sign in with Apple",
      "bundles": [],
      "requires": ["authorization_code"],
      "steps": [{ "authorize": "approve" }, { "callback": {} }],
        "outcome": "signedIn",
        "requests": [{ "to": "token", "grant": "authorization_code", "count": 1 }],
          "authorization-request/state-present-and-unguessable"
    "google": { "title": "Sign in with Google" },
    "weibo": { "title": "Sign in with Weibo", "bundles": [] },
    "employeechoice": {
      "title": "Sign in with employeechoice",
        "requests": [
          {
            "to": "token",
            "grant": "authorization_code",
            "count": 1,
            "parameters": { "redirect_uri": "{{redirect_uri}}", "client_id": "{{client_id}}" }
        ],
          "authorization-request/state-present-and-unguessable",
          "authorization-request/parameters-once-and-encoded"
      "title": "Sign in with GitLab",
          "token-request/code-verifier-matches-challenge",
          "resource/user-agent-present",
          "authorization-request/parameters-once-and-encoded",
          "authorization-request/pkce-s256-challenge"
  "name": "token-endpoint-down",
  "title": "The token endpoint answers 503 to a code",
  "why": "The code may be spent; sent again it is refused, and its tokens are revoked.",
  "script": [{ "on": "token", "do": { "serverError": { "status": 503 } } }],
    "outcome": ["transient", "protocolError"],
    "checks": ["token-request/no-blind-retry-of-code", "transport/5xx-and-gateway-pages"]
  "name": "token-request-form",
  "title": "The token request is a form",
  "why": "JSON bodies and queries are not what the endpoint reads.",
  "providers": ["apple", "employeechoice", "gitee", "github", "gitlab", "google", "microsoft", "rfc", "weibo"],
      "token-request/post-and-form-content-type",
      "token-request/no-empty-parameters",
      "token-request/one-auth-method"
  "name": "two-attempts",
  "title": "Two sign-ins overlap and finish in reverse order",
  "why": "Two tabs, one client: each code needs the verifier of its own attempt.",
  "requires": ["canRunTwoAttempts"],
    { "callback": { "of": 1 } }
    "checks": ["token-request/code-verifier-matches-challenge", "token-request/redirect-uri-identical"]
  "name": "broken-json",
  "title": "The answer is no JSON object",
  "why": "Proxies cut answers short and glue them together.",
      "when": { "step": 2, "grant": "authorization_code" },
      "do": { "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "" } }
      "when": { "step": 4, "grant": "authorization_code" },
      "do": { "respond": { "status": 204, "headers": { "Content-Type": "application/json" }, "body": "" } }
      "when": { "step": 6, "grant": "authorization_code" },
      "do": { "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "[]" } }
      "when": { "step": 8, "grant": "authorization_code" },
          "body": "[{\"access_token\":\"x\",\"token_type\":\"Bearer\"}]"
      "when": { "step": 10, "grant": "authorization_code" },
        "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "\"x\"" }
      "when": { "step": 12, "grant": "authorization_code" },
        "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "null" }
      "when": { "step": 14, "grant": "authorization_code" },
          "body": "{\"access_token\":\"x\""
      "when": { "step": 16, "grant": "authorization_code" },
          "body": "{\"access_token\":\"x\",\"token_type\":\"Bearer\"}{\"a\":1}"
      "when": { "step": 18, "grant": "authorization_code" },
          "body": "{\"access_token\":\"x\",\"token_type\":\"Bearer\"};"
      "when": { "step": 20, "grant": "authorization_code" },
          "body": ")]}'{\"access_token\":\"x\",\"token_type\":\"Bearer\"}"
    "outcome": { "error": "invalid_response" },
    "checks": ["token-response/non-object-or-broken-json"]
  "id": "qq/chain-of-three-months",
  "title": "A session ends three months after its sign-in, however often it was refreshed",
  "why": "QQ counts from the login; a client that refreshes for ever must ask for a new one then.",
    { "advance": "59d" },
    { "advance": "91d" },
    "checks": ["token-response/form-encoded-success", "refresh/invalid-grant-is-terminal"]
  "id": "feishu/code-zero",
  "title": "Feishu writes code 0 into a successful token answer",
  "why": "Whoever takes any code for an error, or for the authorization code, signs nobody in.",
  "expect": { "outcome": "signedIn", "checks": ["token-response/unknown-fields-ignored"] }
  "name": "duplicate-members",
  "title": "The answer has two access tokens",
  "why": "Two readers of one answer may see two tokens.",
          "body": "{\"access_token\":\"{{access_token}}\",\"access_token\":\"at-second-00000001\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
  "expect": { "checks": ["token-response/duplicate-keys"] }
  "name": "error-with-200",
  "title": "An error comes with status 200",
  "why": "QQ and GitHub answer every error with 200; other providers' gateways do it too.",
  "providers": ["employeechoice", "gitee", "github", "gitlab", "weibo"],
          "body": "{\"error\":\"bad_verification_code\",\"error_description\":\"The code passed is incorrect or expired.\"}"
          "body": "{\"error\":\"bad_verification_code\"}"
    "checks": ["token-response/error-with-200"]
  "name": "errors-with-4xx",
  "title": "Errors with 400, 401 and 403",
  "why": "invalid_grant and invalid_client ask for different help.",
          "body": "{\"error\":\"invalid_grant\",\"error_description\":\"grant gone\"}"
          "headers": { "Content-Type": "application/json", "WWW-Authenticate": "Basic realm=\"token\"" },
          "body": "{\"error\":\"invalid_client\",\"error_description\":\"who are you\"}"
          "body": "{\"error\":\"tenant_locked\",\"error_description\":\"ask your admin\"}"
          "body": "{\"error\":\"invalid_scope\",\"error_description\":\"too much\"}"
    "outcome": { "error": "invalid_scope", "error_description": "too much", "status": 403 },
    "requests": [{ "to": "token", "count": 4 }],
    "checks": ["token-response/error-4xx-json-preserved"]
  "name": "form-answer",
  "title": "The token answer is a form",
  "why": "GitHub and QQ answer a form where JSON was expected.",
  "script": [{ "on": "token", "do": { "encode": { "as": "form" } } }],
  "expect": { "outcome": "done", "checks": ["token-response/form-encoded-success"] }
  "name": "form-error",
  "title": "An error is written as a form, with status 200",
  "why": "GitHub does so unless JSON is asked for.",
  "providers": ["feishu", "gitee", "gitlab", "qq", "rfc", "wechat"],
          "headers": { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
          "body": "error=bad_verification_code&error_description=The+code+passed+is+incorrect+or+expired.&error_uri=https%3A%2F%2Fdocs.example.test%2Ferrors%23bad-code"
    "outcome": {
      "error": "bad_verification_code",
      "error_description": "The code passed is incorrect or expired."
    "checks": ["token-response/form-encoded-error-with-200"]
  "name": "html-answer-to-refresh",
  "title": "A refresh is answered with an HTML page",
  "why": "A firewall's page is no reason to sign anybody out.",
          "headers": { "Content-Type": "text/html; charset=utf-8" },
          "body": "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action=\"/login?x=1&y=2\"></form></body></html>"
  "expect": { "outcome": "signedIn", "checks": ["token-response/html-with-200"] },
  "name": "html-answer",
  "title": "The token endpoint answers an HTML page",
  "why": "Captive portals and firewalls answer a page where a token was expected.",
  "providers": ["apple", "dingtalk", "employeechoice", "feishu", "gitee", "github", "gitlab", "google", "microsoft", "qq", "wechat", "weibo"],
    "requests": [{ "to": "token", "count": 2 }, { "to": "userinfo", "count": 0 }],
    "checks": ["token-response/html-with-200"]
  "id": "qq/jsonp-me",
  "title": "/me answers JSONP",
  "why": "QQ wraps the openid in a call of a function; cutting it out with a regular expression breaks on the next space.",
  "script": [{ "on": "openid", "do": { "jsonp": { "callback": "callback" } } }],
    "requests": [{ "to": "openid", "count": 1 }, { "to": "userinfo", "count": 1 }],
    "checks": ["token-response/form-encoded-success"]
  "name": "jsonp-me",
  "title": "The profile call answers JSONP",
  "why": "QQ does so for everybody; a client of other providers may refuse it, as long as it says so.",
  "script": [{ "on": "userinfo", "do": { "jsonp": { "callback": "callback" } } }],
  "expect": { "outcome": ["done", "protocolError", "needsSignIn"], "requests": [{ "to": "userinfo", "count": 1 }] }
  "name": "lifetime-as-text",
  "title": "expires_in is a string",
  "why": "QQ and a good many gateways write the number as text.",
  "script": [{ "on": "token", "when": { "step": 2 }, "do": { "edit": { "set": { "expires_in": "3600" } } } }],
    { "advance": 2400 },
    { "advance": 1205 },
    "checks": ["token-response/expires-in-string"]
  "name": "lifetime-under-own-name",
  "title": "The lifetime is called expireIn",
  "why": "A client that looks for expires_in alone learns of the end by a refused call.",
    "checks": ["token-response/expires-in-under-own-name"]
  "name": "lying-labels",
  "title": "JSON is labelled as something else",
  "why": "Proxies rewrite labels or drop them.",
  "providers": ["gitee", "github", "gitlab", "rfc", "weibo"],
    { "on": "token", "when": { "step": 2 }, "do": { "edit": { "contentType": "text/html" } } },
    { "on": "token", "when": { "step": 4 }, "do": { "edit": { "contentType": "text/plain" } } },
    { "on": "token", "when": { "step": 6 }, "do": { "edit": { "contentType": "text/javascript" } } },
      "when": { "step": 8 },
      "do": { "edit": { "contentType": "application/json;charset=UTF-8" } }
    { "on": "token", "when": { "step": 10 }, "do": { "edit": { "contentType": "APPLICATION/JSON" } } },
    { "on": "token", "when": { "step": 12 }, "do": { "edit": { "contentType": "" } } }
  "expect": { "outcome": ["signedIn", "protocolError", "rejected", "transient"], "checks": ["token-response/content-type-lies"] }
  "name": "marks-and-space",
  "title": "A byte order mark and white space stand around the answer",
  "why": "Script languages leave them in front of JSON.",
    { "on": "token", "when": { "step": 2 }, "do": { "edit": { "prefix": "﻿" } } },
    { "on": "token", "when": { "step": 4 }, "do": { "edit": { "prefix": "\r\n" } } },
      "when": { "step": 6 },
        "edit": {
          "suffix": "                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                "
  "expect": { "outcome": "signedIn", "checks": ["token-response/bom-whitespace-charset"] }
  "name": "no-lifetime",
  "title": "The token answer has no expires_in",
  "why": "The member is optional; GitLab left it out for years.",
  "set": { "accessTokenLifetime": "none" },
  "script": [{ "on": "userinfo", "when": { "step": 6, "nth": 1 }, "do": { "revokeToken": {} } }],
    { "advance": "12h" },
    "checks": ["token-response/expires-in-missing"]
  "name": "no-token-in-answer",
  "title": "The answer has no usable access token",
  "why": "Null, an empty text, a number, another spelling: none of them is a token.",
    "wechat"
      "do": { "respond": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": "{}" } }
          "body": "{\"access_token\":null,\"token_type\":\"Bearer\"}"
          "body": "{\"access_token\":\"\",\"token_type\":\"Bearer\"}"
          "body": "{\"access_token\":123,\"token_type\":\"Bearer\"}"
          "body": "{\"access-token\":\"x\"}"
    "checks": ["token-response/missing-access-token"]
  "id": "qq/no-token-type",
  "title": "QQ's answer has no token_type",
  "why": "It can only mean Bearer.",
  "expect": { "outcome": "signedIn", "checks": ["token-response/token-type-missing"] }
  "id": "wechat/no-token-type",
  "title": "WeChat's answer has no token_type",
  "why": "The token goes into the query; there is no scheme to name.",
  "name": "no-token-type",
  "title": "The answer has no token_type",
  "why": "QQ and others leave it out.",
  "script": [{ "on": "token", "do": { "edit": { "omit": ["token_type"] } } }],
  "expect": { "outcome": "done", "checks": ["token-response/token-type-missing"] }
  "name": "odd-lifetimes",
  "title": "The lifetime is zero, negative, null, huge, no number",
  "why": "Real servers send all of these.",
      "do": { "edit": { "set": { "expires_in": 0 } } }
      "when": { "step": 5, "grant": "authorization_code" },
      "do": { "edit": { "set": { "expires_in": -1 } } }
      "do": { "edit": { "set": { "expires_in": 3599.5 } } }
      "do": { "edit": { "set": { "expires_in": null } } }
      "do": { "edit": { "set": { "expires_in": 1000000000000 } } }
      "do": { "edit": { "set": { "expires_in": "abc" } } }
      "do": { "edit": { "set": { "expires_in": "3600abc" } } }
      "do": { "edit": { "set": { "expires_in": true } } }
  "expect": { "outcome": ["signedIn", "protocolError"], "checks": ["token-response/expires-in-zero-or-odd"] }
  "name": "odd-token-type",
  "title": "token_type is written bEARER",
  "why": "The RFC compares it without case; API gateways know one spelling of the scheme.",
  "script": [{ "on": "token", "do": { "edit": { "set": { "token_type": "bEARER" } } } }],
  "expect": { "outcome": "done", "checks": ["token-response/token-type-case"] },
  "name": "odd-token-types",
  "title": "The token is of another type",
  "why": "A token of another type sent as Bearer is a token given away.",
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"mac\"}"
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"DPoP\"}"
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"N_A\"}"
    "checks": ["token-response/token-type-unknown-rejected"]
  "name": "opaque-tokens",
  "title": "Tokens hold reserved characters, or are very long",
  "why": "A token is the provider's text; decoded, trimmed or cut it is another one.",
  "providers": ["gitee", "github", "gitlab", "google", "microsoft", "rfc", "weibo"],
      "do": { "edit": { "set": { "access_token": "a/b+c%2Bd.e~f==" } } }
          "set": {
            "access_token": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
  "expect": { "checks": ["token-response/opaque-token-preserved"] }
  "id": "gitlab/scope-narrowed",
  "title": "The granted scope is narrower, wider, and left out",
  "why": "People untick boxes; providers add scopes or say nothing.",
  "requires": ["exposesScopes"],
  "client": { "scope": ["read_user", "read_api"] },
    { "on": "token", "when": { "step": 2 }, "do": { "edit": { "set": { "scope": "read_user" } } } },
      "do": { "edit": { "set": { "scope": "read_user read_api extra" } } }
    { "on": "token", "when": { "step": 6 }, "do": { "edit": { "omit": ["scope"] } } }
    { "authorize": { "decision": "approve", "scopes": ["read_user"] } },
    "outcome": { "is": "signedIn", "scope": ["read_user", "read_api"] },
    "checks": ["token-response/granted-scope-reported"]
  "id": "gitee/scope-narrowed",
    { "on": "token", "when": { "step": 2 }, "do": { "edit": { "set": { "scope": "user_info" } } } },
      "do": { "edit": { "set": { "scope": "user_info projects extra" } } }
    "outcome": { "is": "signedIn", "scope": ["user_info", "projects"] },
  "id": "gitlab/scope-separators",
  "title": "The granted scope is joined with commas, listed in an array, in another order",
  "why": "Each provider writes scopes in its own way.",
    { "on": "token", "when": { "step": 2 }, "do": { "edit": { "set": { "scope": "read_api,read_user" } } } },
    { "on": "token", "when": { "step": 4 }, "do": { "edit": { "set": { "scope": "read_user, read_api" } } } },
      "do": { "edit": { "set": { "scope": ["read_user", "read_api"] } } }
    { "on": "token", "when": { "step": 8 }, "do": { "edit": { "set": { "scope": ["read_api read_user"] } } } },
    { "on": "token", "when": { "step": 10 }, "do": { "edit": { "set": { "scope": "Read_User,read_api" } } } }
    "outcome": { "is": "signedIn", "scope": ["Read_User", "read_api"] },
    "checks": ["token-response/scope-separator-variants"]
  "id": "gitee/scope-separators",
    { "on": "token", "when": { "step": 2 }, "do": { "edit": { "set": { "scope": "projects,user_info" } } } },
    { "on": "token", "when": { "step": 4 }, "do": { "edit": { "set": { "scope": "user_info, projects" } } } },
      "do": { "edit": { "set": { "scope": ["user_info", "projects"] } } }
    { "on": "token", "when": { "step": 8 }, "do": { "edit": { "set": { "scope": ["projects user_info"] } } } },
    { "on": "token", "when": { "step": 10 }, "do": { "edit": { "set": { "scope": "User_Info,projects" } } } }
    "outcome": { "is": "signedIn", "scope": ["User_Info", "projects"] },
  "id": "wechat/text-label",
  "title": "WeChat labels JSON text/plain",
  "why": "Libraries that choose a parser by the label read it as a form, or as Latin-1.",
  "expect": { "outcome": "signedIn", "checks": ["token-response/content-type-lies"] }
  "name": "unknown-members",
  "title": "The answer has members that nobody knows",
  "why": "Providers add members, nested ones too.",
  "providers": ["apple", "gitee", "github", "gitlab", "google", "microsoft", "rfc", "weibo"],
            "refresh_token_expires_in": 15897600,
            "account": { "id": 1, "roles": ["a", "b"] },
            "big": 12345678901234567890
  "name": "vendor-errors",
  "title": "Errors in vendors' envelopes",
  "why": "WeChat answers errcode, Facebook an object, Slack ok:false.",
  "providers": ["dingtalk", "employeechoice", "feishu", "gitee", "github", "gitlab", "qq", "rfc", "wechat", "weibo"],
          "body": "{\"errcode\":40029,\"errmsg\":\"invalid code\"}"
          "body": "{\"error\":{\"message\":\"Invalid code\",\"type\":\"OAuthException\",\"code\":190}}"
          "body": "{\"ok\":false,\"error\":\"invalid_code\"}"
    "outcome": { "error": "invalid_code" },
    "checks": ["token-response/wrapped-or-vendor-errors"]
  "name": "cacheable-profile",
  "title": "The profile is marked as cacheable",
  "why": "A cache on disk keeps profiles and tokens after the sign-out.",
            "Cache-Control": "private, max-age=60",
            "ETag": "\"a1\""
    "checks": ["transport/nothing-cached"]
          "when": { "step": 3, "nth": 1 },
              "headers": {
                "Content-Type": "application/json",
                "Cache-Control": "private, max-age=60",
                "ETag": "\"a1\""
              },
              "body": "{\"id\":1000001,\"username\":\"mock-dev\",\"name\":\"Mock Developer\",\"state\":\"active\",\"email\":\"mock-dev@example.test\",\"avatar_url\":null,\"web_url\":\"https://gitlab.example.test/mock-dev\"}"
  "name": "coded-answer",
  "title": "The token answer has a content coding that was not offered, then comes in slices",
  "why": "Compressed bytes read as text are garbage.",
          "headers": { "Content-Type": "application/json", "Content-Encoding": "gzip" },
          "body": "{\"access_token\":\"{{access_token}}\",\"token_type\":\"Bearer\"}"
    { "on": "token", "when": { "step": 4 }, "do": { "fault": { "kind": "slice", "bytes": 7, "gap": 0 } } }
  "expect": { "outcome": "signedIn", "checks": ["transport/compression-and-framing"] }
  "name": "connection-closed-in-refresh",
  "title": "The connection closes before a refresh is answered",
  "why": "Stacks send a POST again on a new connection.",
    { "on": "token", "when": { "step": 2, "nth": 1 }, "do": { "fault": { "kind": "closeAfterResponse" } } },
      "when": { "step": 3, "grant": "refresh_token", "nth": 1 },
    { "advance": "1h" },
    "outcome": ["signedIn", "needsSignIn", "providerError"],
    "checks": ["transport/stale-connection"]
  "name": "cut-answers",
  "title": "The token answer ends in the middle",
  "why": "Half an answer may look like a whole one.",
  "requires": ["hasTimeout"],
  "client": { "timeout": 0.3 },
    { "on": "token", "when": { "step": 2 }, "do": { "fault": { "kind": "truncateBody", "at": 40 } } },
    { "on": "token", "when": { "step": 4 }, "do": { "fault": { "kind": "resetMidBody", "at": 40 } } },
    { "on": "token", "when": { "step": 6 }, "do": { "fault": { "kind": "contentLengthTooLong" } } }
    "outcome": ["transient", "timedOut", "protocolError"],
    "checks": ["transport/connection-cut-mid-body"]
  "name": "expired-certificate",
  "title": "The certificate has expired",
  "why": "Who keeps an old key may have stolen it; nobody revokes what is over.",
  "providers": ["gitee", "github", "gitlab", "qq", "rfc"],
  "requires": ["https"],
  "security": "https",
  "script": [{ "on": "any", "do": { "fault": { "kind": "expiredCertificate" } } }],
    "outcome": ["transient", "rejected", "protocolError", "timedOut", "cancelled"],
    "checks": ["transport/certificate-verified"]
  "name": "huge-answer",
  "title": "The token answer is eight megabytes long",
  "why": "An answer without end fills the memory.",
  "script": [{ "on": "token", "do": { "fault": { "kind": "hugeBody", "bytes": 8388608 } } }],
  "expect": { "outcome": "protocolError", "checks": ["transport/bounded-body"] }
  "name": "lower-case-headers",
  "title": "Headers come in lower case",
  "why": "HTTP/2 writes every name so.",
          "headers": { "content-type": "text/plain", "retry-after": "120" },
          "body": ""
    { "advance": 30 },
    { "advance": 100 },
    "checks": ["transport/header-names-case-insensitive"]
  "name": "not-yet-valid-certificate",
  "title": "The certificate is not valid yet",
  "why": "A clock that is wrong by a month is no reason to trust it.",
  "script": [{ "on": "any", "do": { "fault": { "kind": "notYetValidCertificate" } } }],
  "name": "plain-http",
  "title": "The token endpoint is plain HTTP on another machine",
  "why": "Everybody on the way reads the code, the secret and the token.",
  "providers": ["gitee", "github", "gitlab", "qq", "rfc", "tutorial"],
  "requires": ["requiresTLS"],
  "client": { "endpoints": { "token": "http://oauth.example.test/token" } },
  "expect": { "outcome": { "error": "insecure_endpoint" }, "checks": ["transport/tls-only"] }
  "name": "redirected-token-request-302",
  "title": "The token endpoint redirects, and GET would do",
  "why": "Many libraries turn a redirected POST into a GET; the code then stands in an address.",
    { "on": "token", "do": { "respond": { "status": 302, "headers": { "Location": "http://localhost:{{port}}/elsewhere" } } } }
    "outcome": ["protocolError", "transient", "rejected"],
    "requests": [{ "to": "other", "count": 0 }],
    "checks": ["transport/token-endpoint-redirect-refused"]
  "name": "redirected-token-request",
  "title": "The token endpoint redirects",
  "why": "A client that follows takes its secret and the code to the other address.",
  "providers": ["gitee", "github", "gitlab", "qq"],
      "do": { "respond": { "status": 307, "headers": { "Location": "http://localhost:{{port}}/elsewhere" } } }
    "requests": [{ "to": "token", "count": 1 }, { "to": "other", "count": 0 }],
  "name": "silent-provider",
  "title": "The token endpoint accepts the request and says nothing",
  "why": "A client without a time limit waits for ever.",
  "script": [{ "on": "token", "do": { "fault": { "kind": "hang" } } }],
  "expect": { "outcome": ["timedOut", "transient"], "checks": ["transport/bounded-wait"] }
  "name": "throttled-refresh-date",
  "title": "A refresh is answered 429 with a date",
    { "advance": 5 },
    "checks": ["transport/429-at-token-endpoint"]
  "name": "throttled-refresh",
  "title": "A refresh is answered 429",
  "why": "A client that goes on refreshing is blocked for longer.",
      "do": { "respond": { "status": 429, "headers": { "Retry-After": "30" }, "body": "" } }
    { "advance": 40 },
  "name": "untrusted-certificate",
  "title": "The certificate comes from an unknown authority",
  "why": "Anybody can make one, on the way between client and provider.",
  "script": [{ "on": "any", "do": { "fault": { "kind": "untrustedCertificate" } } }],
  "name": "wrong-host-certificate",
  "title": "The certificate is for another host",
  "why": "Anybody can have a certificate for a host of their own.",
  "script": [{ "on": "any", "do": { "fault": { "kind": "wrongHostCertificate" } } }],
"""###, index: ###"""
Scenarios/authorization-request/browser-address.json 000102030405060708090808080:0;0<0=0>0?0@0A0B0C0D0E0F
Scenarios/authorization-request/endpoint-with-query.json 00010G0H0I0J0K0L0M0E0F
Scenarios/authorization-request/five-verifiers.json 00010N0O0P0Q06070809080908090809080R0;0S0E0F
Scenarios/authorization-request/loopback-twice.json 00010T0U0V0W0X0Y0Z0[0E0F
Scenarios/authorization-request/many-sign-ins.json 00010\0]0^0_0`0a0b0E0F
Scenarios/authorization-request/odd-identifier.json 00010c0d0e0f0g0h0i0E0F
Scenarios/authorization-request/reserved-characters.json 00010j0d0k0l0m0h0n0o0E0F
Scenarios/authorization-request/several-scopes.json 000110111213140h0<0=0>15160C1718191:1;1<1=1>0D0E0F
Scenarios/authorization-request/who-shows-the-page.json 00011?1@1A1B0h1C0E0F
Scenarios/callback/callback-twice-at-once.json 00011D1E1F1G1H1I07081J1K0;0<0=1L1M0D0E0F
Scenarios/callback/callback-twice.json 00011N1O1P1Q1R0<0=1L1M171S0E0F
Scenarios/callback/code-and-error.json 00011T1U1V1W1X0<1Y1Z1[0D0E0F
Scenarios/callback/code-behind-hash.json 00011\1]1^1_1`1a1b0;0Z0<1c1d0D0E0F
Scenarios/callback/code-under-both-names.json 00011e1f1g1h1i0L1j0E0F
Scenarios/callback/code-under-own-name.json 00011k1l1m1h0L1n0E0F
Scenarios/callback/denied-otherwise.json 00011o2021221`2324252627282324292:2723242;2<2=0;072>092>092>092>0R0;0<2?1Z2@17182A2B0D0E0F
Scenarios/callback/denied-qq.json 00012C2D2E2F2G2H0E0F
Scenarios/callback/denied-rfc6749.json 00012I2J2K2L2G0<2M1Z2@0D0E0F
Scenarios/callback/denied-usercancel.json 00012N2O2P2Q2G2H0E0F
Scenarios/callback/denied-wechat.json 00012R2S2T2U2G2H0E0F
Scenarios/callback/denied-with-state-alone.json 00012V2W2X2Y2G0<2Z1Z2[0D0E0F
Scenarios/callback/denied.json 00012\2]2^2_2G0<2M1Z2@17182`2a2b2c0D0E0F
Scenarios/callback/empty-callback.json 00012d2e2f2g07082h082i082j0;0<2Z1Z2[0D0E0F
Scenarios/callback/extra-parameters.json 00012k2l2m2n07082o0;0<3031320D0E0F
Scenarios/callback/foreign-issuer.json 0001333435363738390<3:1Z3;0D0E0F
Scenarios/callback/forged-error.json 00013<3=3>3?3@0708233A3B3C3D270R0;3E0E0F
Scenarios/callback/issuer-in-callback.json 00013F3G3H3I0L0<301L320D0E0F
Scenarios/callback/issuer-left-out.json 00013J3K3L3M373N0<3:1Z3O0D0E0F
Scenarios/callback/issuer-not-promised-github.json 00013P3Q3R3S0L3T0E0F
Scenarios/callback/issuer-not-promised.json 00013U3V3W3X3Y3T0E0F
Scenarios/callback/issuer-spelt-otherwise.json 00013Z3[3\3]373^0<3:1Z3_0D0E0F
Scenarios/callback/late-callback.json 00013`3a3b0W3c07083d09083d080R0;0<301L3e0D0E0F
Scenarios/callback/loopback-strays.json 00013f3g3h0W0X0Y07083i3j3k3l3m0R0;0<301L3n0D0E0F
Scenarios/callback/name-comes-once.json 00013o404142434445170Z0<3046470D0E0F
Scenarios/callback/odd-code.json 000148494:1G07084;084<08233A4=4>4?3D2=0;0<4@4A4B17184C4D4E4F0D0E0F
Scenarios/callback/odd-descriptions.json 00014G4H4I1_07084J08233A3B4K3D27084L08234M2708233A3B4N3D2=0;0<2M1Z4O0D0E0F
Scenarios/callback/other-address.json 00014P4Q4R4S4T07084U4V4W4X0;0<301L4Y0D0E0F
Scenarios/callback/state-altered.json 00014Z4[4\4]4^4_0;3@4`0L0<4a1Z4b170b0E0F
Scenarios/callback/state-missing.json 00014c4d4e4]4f4_0;3@07084g4h4i0;0<4j4k170b0E0F
Scenarios/callback/token-in-callback.json 00014l4m4n0507084o233A50513D271K0;0<5253540D0E0F
Scenarios/callback/window-closed.json 00015556573?07080958595:1K0;0<0=1L5;0D0E0F
Scenarios/device/device-after-sleep.json 00015<5=5>5?5@5A1`235B5C5D27235B5E5D27235B5F5D2=0;5G5H0E0F
Scenarios/device/device-codes.json 00015I5J5K5L5M1`235N5O2=0;5G5P0E0F
Scenarios/device/device-denied.json 00015Q5R5S5T5M5U5V0E0F
Scenarios/device/device-disabled.json 00015W5X5Y5L5M1`235N5Z5[5\5]5^4?3D2=0;5G0<5_1Z5`0D0E0F
Scenarios/device/device-expired-otherwise.json 00015a5b5c3I5M1`235B5C5D27235B5E5d2=0;5G5e0E0F
Scenarios/device/device-expired.json 00015f5g5h5i5M1`235B5C5D27235B5E5j2=0;5G5e0E0F
Scenarios/device/device-interval-lowered.json 00015k5l5m5L5M1`235B5C5Z5[5\5]5n4?3D27235B5E5D27235B5F5Z5[5\5]5o4?3D27235B605D2=0;5G610E0F
Scenarios/device/device-long-interval.json 000162636465665@671`235B5C5D27235B5E5D27235B5F5D2=0;5G680E0F
Scenarios/device/device-never-approved.json 0001696:6;5L5@1`6<235B6=5D2=0;5G6>0E0F
Scenarios/device/device-no-interval.json 00016?6@6A5L5M1`6B6C235B6D5D27235B6E5D27235B6F5D27235B6G5D2=0;6H6I0E0F
Scenarios/device/device-odd-error.json 00016J6K6L5L5M1`235B5C5D27235B5E6M2=0;5G6N0E0F
Scenarios/device/device-outage.json 00016O6P6Q5i5M1`235B5C5D27235B5E6R27235B5F6S2=0;5G6T0E0F
Scenarios/device/device-pace.json 00016U6V6W3I5@1`235B5C5D27235B5E5D27235B5F5D27235B605D2=0;5G680E0F
Scenarios/device/device-pending.json 00016X6Y6Z5i5M1`235B5C5Z5[6[5]6\4?3D27235B5E5Z5[5\5]6\4?3D27235B5F5Z5[6]5]6\4?3D27235B605Z5[6^5]6\4?3D27235B6_5Z5[6`5]6\4?3D2=0;5G6a0E0F
Scenarios/device/device-slow-down.json 00016b6c6d5T5M1`235B5C5D27235B5E6e27235B5F5D27235B605D27235B6_6e27235B6f5D2=0;5G6g6h0E0F
Scenarios/refresh/call-given-up.json 00016i6j6k0W6l0708096m236n6o7071723D271K0;0<0=7374171875767778797:7;7<7=7>7?7@7A7B7C7D277E7778797F7;7<7=7>7?7@7A7B7C7D2=0D0E0F
Scenarios/refresh/calls-at-once.json 00017G7H7I7J7K7L0708096m7M0;0<0=7N7O171875767P7778797:7Q7D2=0D0E0F
Scenarios/refresh/calls-with-bodies.json 00017R7S7T0f7U7L0708097V237W7X7;7Y7Z7[7\7]7A7B7^7D2=0;0<0=7_7`0D0E0F
Scenarios/refresh/client-refused-at-refresh.json 00017a7b7c7J7d1`235B7e7f2=0;7g7h7i0E0F
Scenarios/refresh/dead-refresh-token.json 00017j7k7l7m7d1`7n0;0708097o7o581K0;0<80811718828384850D0E0F
Scenarios/refresh/last-seconds.json 00018687887J898:8;0<0=8<8=178>0E0F
Scenarios/refresh/late-instance.json 00018?8@8A0W8B0708098C6m588C1K0;0<0=738D171875767778798E7:8F8E7C7D277E7778798E7F8F8E7C7D2=0D0E0F
Scenarios/refresh/lost-refresh-rfc.json 00018G8H8I0f7d8J0708097o8K7o1K0;0<808L8M0D0E0F
Scenarios/refresh/lost-refresh.json 00018N8O8P8Q7d8J0708097o8R7o1K0;0<0=8L8M0D0E0F
Scenarios/refresh/no-new-refresh-token.json 00018S8T8U8V7d1`235B7e5Z5[6[5]8W4?3D27235B8X5Z5[6[5]8Y4?3D27235B8Z5Z5[6[5]8[4?3D2=0;0708097o7o7o8\0;0<8]170b0E0F
Scenarios/refresh/no-offline-access.json 00018^8_8`8a8b8c070809588d1K0;0<528e0D0E0F
Scenarios/refresh/no-refresh-token.json 00018f8g8h8i8j8k8l8m0<528n8o0D0E0F
Scenarios/refresh/outage.json 0001909192937d1`235B94952=0;0708097o7o967o978\0;9818838475767P997;9:9;9<7B7;9:9=9>4?7D2=0D0E0F
Scenarios/refresh/refresh-of-narrow-grant.json 00019?9@9A0W7d9B1`235B9C9D2=0;079E098\0;0<309F171875769G997;9:9H9I4?9J779K799L7D277E9M997;9:9H9N4?9J779O799L7D2=0D0E0F
Scenarios/refresh/refresh-refused-oddly.json 00019P9Q9R9S7d1`235B7e5Z5[6[5]9T4?3D2=0;0708097o581K0;0<9U9V177i0E0F
Scenarios/refresh/removed-from-account.json 00019W9X9Y1G7d0708099Z581K0;0<9[9\177i0E0F
Scenarios/refresh/restart-after-refresh.json 00019]9^9_1G9`0708097o9a7o1K0;9b9c0E0F
Scenarios/refresh/same-access-token.json 00019d9e9f2U7d9g0<0=739h0D0E0F
Scenarios/refresh/seconds-to-live.json 00019i9j9k0W9l9m9n9o7i0E0F
Scenarios/refresh/short-life.json 0001:0:1:2:3:48:0708095858:5581K0;0<0=738=171883:60D0E0F
Scenarios/refresh/sign-out-during-refresh.json 0001:7:8:90W::070809:;1K0;0<5253:<177i0E0F
Scenarios/refresh/two-instances.json 0001:=:>:?0W8B7L0708096m:@0;0<0=:A:B171875767778797::C7D277E7778797F:C7D2=0D0E0F
Scenarios/resource/bearer-in-header.json 0001:D:E:F8i:G:H:I0E0F
Scenarios/resource/boolean-as-text.json 0001:J:K:L3M1`:M:N0;:O:P0E0F
Scenarios/resource/forbidden.json 0001:Q:R:S0W1`23:T:U5Z5[6^:V:W:X:Y:Z4?3D2723:T:[5Z5[6^5]:\4?3D2=0;07080958581K0;0<0=1L:]0D0E0F
Scenarios/resource/hidden-address.json 0001:^:_:`:a:b:c:G:d0E0F
Scenarios/resource/large-identifier.json 0001:e:f:g:h1`23:T:i2=0;:G:j0E0F
Scenarios/resource/lost-fork.json 0001:k:l:m:h:n:o07080923;0;1;2;3;43D2=0;0<;5;6;70D0E0F
Scenarios/resource/lost-post.json 0001;8;9;:0f:n:o07080923;0;1;;;3;<3D2=0;0<;5;6;70D0E0F
Scenarios/resource/name-in-utf-8.json 0001;=;>;?2U;@:G;A0E0F
Scenarios/resource/no-user-agent.json 0001;B;C;D3?1`;E;F0;:G;G184D;H;I0D0E0F
Scenarios/resource/object-for-list.json 0001;J;K;L:a;M:b;N;O;P0E0F
Scenarios/resource/odd-challenges.json 0001;Q;R;S0W7d1`23:T;T5Z5[6]5];U4?3D2723:T;V5Z5[6]:V:W;W:Y;U4?3D2=0;:O0<;X;Y177i0E0F
Scenarios/resource/openid-alone.json 0001;Z;[;\;];^:G0<;_;`9h0D0E0F
Scenarios/resource/rate-limit-date.json 0001;a;b;c1B8k1`23:T;T5Z5[;d:V;e;f7A4?3D2=0;0708095858;g1K0;0<0=;h;i0D0E0F
Scenarios/resource/rate-limit-gitlab.json 0001;j;k;l1B668k;m0708095858;n1K0;0<0=;o;i0D0E0F
Scenarios/resource/rate-limit-lower-case.json 0001<0<1<21B8k1`23:T;T5Z5[;d<3<44?3D2=0;07080958<558;n1K0;0<0=;h;i0D0E0F
Scenarios/resource/rate-limit.json 0001<6<7<8:h8k<90708095858<:1K0;0<0=;o;i0D0E0F
Scenarios/resource/redirected-call.json 0001<;<<<=0W1`23:T<>2=0;:G<?0E0F
Scenarios/resource/revoked-for-ever.json 0001<@<A<B<C7d<D:G0<<E<F1718<G<H<I2=0D0E0F
Scenarios/resource/revoked-token.json 0001<J<K<L<M7d<N:O0<;X<F17188375<O0D0E0F
Scenarios/resource/second-page.json 0001<P<Q<R7J;N<S<T18<U<V<W27<X<Y<W2776<Z77<[7D2=0D0E0F
Scenarios/resource/sparse-profile.json 0001<\<]<^<_1`23:T5Z5[6[5]<`4?3D2=0;:G<a18<X<b<c<d<e2776997;<f<g<h<i<j<k<l7A4?7D277E997;<f<g<h<i<j<m<l7A4?7D2=0D0E0F
Scenarios/resource/unionid-comes-and-goes.json 0001<n<o=02U1`=1=2=3=40;0708095808095808091K0;=50E0F
Scenarios/resource/wider-scope.json 0001=6=7=80f1`23:T;T5Z5[6^:V:W=9:Y:Z4?3D2=0;=:=;0E0F
Scenarios/revocation/sign-out-lost.json 0001=<===>0f=?=@=A=B0E0F
Scenarios/revocation/sign-out-of-dead-token.json 0001=C=D=E3I=?=F=G0E0F
Scenarios/revocation/sign-out-provider-down.json 0001=H=I=J5L=?=K=A0<5253=L0D0E0F
Scenarios/revocation/sign-out-unavailable.json 0001=M=N=O=P=?1`23=Q=R2=0;=S=T0E0F
Scenarios/revocation/sign-out-unrevoked.json 0001=U=V=W:h=?=A0<5253=L0D0E0F
Scenarios/secrets-hygiene/another-provider.json 0001=X=Y=Z=[=\07080908=]58=^080R0;=_187677787978=`8F=a78=b7D2=0D0E0F
Scenarios/secrets-hygiene/echoing-errors.json 0001=c=d=e1_1`235B=f5Z5[5\5]=g4?3D2=0;07080908=h0;0<4a1L=i0D0E0F
Scenarios/secrets-hygiene/log-output.json 0001=j=k=l1G=m070809587o580908=n0;=o184C4D4E4F0D0E0F
Scenarios/secrets-hygiene/sign-out-github.json 0001>0>1>23I=?=A0<52>3>40D0E0F
Scenarios/secrets-hygiene/sign-out.json 0001>5>6>7>8=?07080958>91K0;0<52>:>;171876><>=>>>?>@>A3D277E><>=>>>?>B>C>A3D2=0D0E0F
Scenarios/secrets-hygiene/state-again.json 0001>D>E>F9S3@070809>G1K0;0<0=1L>H0D0E0F
Scenarios/token-request/aged-code.json 0001>I>J>K1Q8k>L0<4@1L>M17184C4E4F0D0E0F
Scenarios/token-request/basic-credentials.json 0001>N>O>P0f>Q0L0<30>R0D0E0F
Scenarios/token-request/burnt-code.json 0001>S>T>U2U>V07080908091K0;0<0=>W>X0D0E0F
Scenarios/token-request/code-of-half-a-minute.json 0001>Y>Z>[>\8k>]0<4@1L>M0D0E0F
Scenarios/token-request/expired-code-github.json 0001>^>_>`3I>a0L0<>b1L>X0D0E0F
Scenarios/token-request/expired-code.json 0001>c>_>`>d1`>e0;0L0<4@>f>g1718<G<H7P><>h>=>i>j>k>A3D277E>l><>m>n3D27>o0D0E0F
Scenarios/token-request/lost-token-answer.json 0001?0?1?24]?3?40;?50L0<?61L?70D0E0F
Scenarios/token-request/odd-secret.json 0001?8?9?:?;?<?=?>1883??0D0E0F
Scenarios/token-request/public-client.json 0001?@?A?B?C?D0L0<30?E0D0E0F
Scenarios/token-request/redirect-with-query.json 0001?F?G?H?I?J0L0<3031?K171S0E0F
Scenarios/token-request/sign-in-again.json 0001?L?M?N0W0Z0<30>W?O0D0E0F
Scenarios/token-request/sign-in-feishu.json 0001?P?Q?R8a?S:G0<0=?T?U?V?W?X?Y?Z?[?\0>?]?^?_160C0D0E0F
Scenarios/token-request/sign-in-github.json 0001?`?a?R3I?S:G0<0=?T?U?V?W?X?b?Z?[?\0>?]?^?c?d?_0A?e0C0D0E0F
Scenarios/token-request/sign-in-qq.json 0001?f?g?R2F66?S:G0<0=?T?U?V?W?X?h?Z?i?j?\0>?]?^?c?k?_160C0D0E0F
Scenarios/token-request/sign-in-rfc.json 0001?l?m?R0f66?S:G0<0=?T?U?V?W?X?b?Z?[?\0>?]?^?c?d?_0A?e0C0D0E0F
Scenarios/token-request/sign-in-wechat.json 0001?n?o?R2U?S:G0<0=?T@0?[?\0>?_160C0D0E0F
Scenarios/token-request/sign-in.json 0001@1@2?R@366?S:G0<0=?T?U?V?W?X?h?Z?[?\0>?]?^?c?_160C1718@4@5@6@7@8@9><@:@;>=>j@<>A3D27@=@>@?@@@7@8@9><@:@A@B@C@D@E@F7A@G>=>j@H@I>A3D2776@J><>=>j@K@L@H@M@N>A3D2=0D0E0F
Scenarios/token-request/token-endpoint-down.json 0001@O@P@Q3?@R0L0<@S1L@T0D0E0F
Scenarios/token-request/token-request-form.json 0001@U@V@W@X0L0<301L0>@Y?d@Z@[0C0D0E0F
Scenarios/token-request/two-attempts.json 0001@\@]@^93@_070808=^@`0;0<30@a171S0E0F
Scenarios/token-response/broken-json.json 0001@b@c@d4]?3?40;1`235B@e@f27235B@g@h27235B@i@j27235B@k5Z5[6[5]@l4?3D27235B@m5Z@n3D27235B@o5ZA03D27235BA15Z5[6[5]A24?3D27235BA35Z5[6[5]A44?3D27235BA55Z5[6[5]A64?3D27235BA75Z5[6[5]A84?3D2=0;07080908090809080908090809080908090809080R0;0<A953A:0D0E0F
Scenarios/token-response/chain-of-three-months.json 0001A;A<A=2F8:070809A>587oA?1K0;0<52A@0D0E0F
Scenarios/token-response/code-zero-feishu.json 0001AAABAC8a0LAD0E0F
Scenarios/token-response/duplicate-members.json 0001AEAFAG1_1`235B@e5Z5[6[5]AH4?3D2=0;:GAI0E0F
Scenarios/token-response/error-with-200.json 0001AJAKALAM1`235B=f5Z5[6[5]AN4?3D27235B:[5Z5[6[5]AO4?3D2=0;0Z0<>b53AP0D0E0F
Scenarios/token-response/errors-with-4xx.json 0001AQARAS4]?3?40;1`235B@e5Z5[5\5]AT4?3D27235B@g5Z5[6]AUAV4?3D27235B@i5Z5[5\5]AW4?3D27235B@k5Z5[6^5]AX4?3D2=0;07080908090809080R0;0<AYAZA[0D0E0F
Scenarios/token-response/form-answer.json 0001A\A]A^8VA_:GA`0E0F
Scenarios/token-response/form-error.json 0001AaAbAcAd1`235B@e5Z5[6[AeAf4?3D2=0;0L0<AgAhAi2753Aj0D0E0F
Scenarios/token-response/html-answer-to-refresh.json 0001AkAlAm1G7d1`235B7e5Z5[6[AnAo4?3D2=0;0708097o978\0;B07i0E0F
Scenarios/token-response/html-answer.json 0001B1B2B3B41`235B=f5Z5[6[AnAo4?3D27235B:[5Z5[6[5]Ao4?3D2=0;0Z0<A9B5B6170b0E0F
Scenarios/token-response/jsonp-me-qq.json 0001B7B8B92FB::G0<0=B;B<0D0E0F
Scenarios/token-response/jsonp-me.json 0001B=B>B?7JB@:GBA0E0F
Scenarios/token-response/lifetime-as-text.json 0001BBBCBD7J898:BE070809BF58BG1K0;0<0=73BH178>0E0F
Scenarios/token-response/lifetime-under-own-name.json 0001BIBJBK1h898:070809BF58BG1K0;0<0=73BL0D0E0F
Scenarios/token-response/lying-labels.json 0001BMBNBOBP1`BQBRBS235BBTBU27BVBW0;0708090809080908090809080R0;BX0E0F
Scenarios/token-response/marks-and-space.json 0001BYBZB[0W1`B\B]235BB^5ZB_B`4?3D2=0;0708090809080R0;Ba0E0F
Scenarios/token-response/no-lifetime.json 0001BbBcBd8VBe7dBf070809Bg58Bg1K0;0<;XBh171S0E0F
Scenarios/token-response/no-token-in-answer.json 0001BiBjBk4]?3Bl0;1`235B@eBm27235B@g5Z5[6[5]Bn4?3D27235B@i5Z5[6[5]Bo4?3D27235B@k5Z5[6[5]C04?3D27235B@m5Z5[6[5]C14?3D2=0;070809080908090809080R0;0<A9C20D0E0F
Scenarios/token-response/no-token-type-qq.json 0001C3C4C52F0LC60E0F
Scenarios/token-response/no-token-type-wechat.json 0001C7C8C92U0LC60E0F
Scenarios/token-response/no-token-type.json 0001C:C;C<0WC=:GC>0E0F
Scenarios/token-response/odd-lifetimes.json 0001C?C@CA0W7d1`235B@eCB27235BCCCD27235B@kCE27235B@mCF27235B@oCG27235BA1CH27235BA3CI27235BA5CJ2=0;0708095808095808090809080908090809080R0;CK0E0F
Scenarios/token-response/odd-token-type.json 0001CLCMCN7JCO:GCP1S0E0F
Scenarios/token-response/odd-token-types.json 0001CQCRCS9S1`235B@e5Z5[6[5]CT4?3D27235BCC5Z5[6[5]CU4?3D27235B@k5Z5[6[5]CV4?3D2=0;07080958080958080R0;0<53CW0D0E0F
Scenarios/token-response/opaque-tokens.json 0001CXCYCZC[1`235B@eC\27235BCC5ZB_C]C^7A4?3D2=0;0708095808091K0;C_0E0F
Scenarios/token-response/scope-narrowed-gitlab.json 0001C`CaCb1BCcCd1`Ce235B:[Cf27Cg0;07Ch090809080R0;0<CiCj0D0E0F
Scenarios/token-response/scope-narrowed.json 0001CkCaCb:h66Cc9B1`Cl235B:[Cm27Cg0;079E090809080R0;0<CnCj0D0E0F
Scenarios/token-response/scope-separators-gitlab.json 0001CoD0D11BCcCd1`D2D3235BB^D427D5D60;070809080908090809080R0;0<D7D80D0E0F
Scenarios/token-response/scope-separators.json 0001D9D0D1:h66Cc9B1`D:D;235BB^D<27D=D>0;070809080908090809080R0;0<D?D80D0E0F
Scenarios/token-response/text-label-wechat.json 0001D@DADB2U0LDC0E0F
Scenarios/token-response/unknown-members.json 0001DDDEDFDG1`235B5ZB_C]DHDIDJ7A4?3D2=0;0LAD0E0F
Scenarios/token-response/vendor-errors.json 0001DKDLDMDN1`235B@e5Z5[6[5]DO4?3D27235BCC5Z5[5\5]DP4?3D27235B@k5Z5[6[5]DQ4?3D2=0;07080958080958080R0;0<DR53DS0D0E0F
Scenarios/transport/cacheable-profile.json 0001DTDUDV0W1`23:T;T5Z5[6[:V:WDWDX:Y<`4?3D2=0;:O0<0=DY171876997;<fDZ<g<h<iD[D\D]D^D_D`<l7A4?7D277E997;<fDZ<g<h<iD[D\D]D^D_<m<l7A4?7D2=0D0E0F
Scenarios/transport/coded-answer.json 0001DaDbDc1_1`235B=f5Z5[6[DdDe4?3D27Df0;0ZDg0E0F
Scenarios/transport/connection-closed-in-refresh.json 0001DhDiDj1_7d1`Dk235BDl6S2=0;0708097oDm8\0;0<DnDo177i0E0F
Scenarios/transport/cut-answers.json 0001E0E1E20WE3E41`E5E6E70;0708090809080R0;0<E8E90D0E0F
Scenarios/transport/expired-certificate.json 0001E:E;E<E=E>E?E@0L0<EAEB0D0E0F
Scenarios/transport/huge-answer.json 0001ECEDEE1_EF0LEG0E0F
Scenarios/transport/lower-case-headers.json 0001EHEIEJ368:1`235BDl5Z5[;dEKEL4?3D2=0;0708097oEM7oEN8\0;0<308LEO177i0E0F
Scenarios/transport/not-yet-valid-certificate.json 0001EPEQERE=E>E?ES0L0<EAEB0D0E0F
Scenarios/transport/plain-http.json 0001ETEUEVEWEXEY0hEZ0E0F
Scenarios/transport/redirected-token-request-302.json 0001E[E\E]3X1`E^0;0L0<E_E`Ea0D0E0F
Scenarios/transport/redirected-token-request.json 0001EbEcEdEe1`235BEf2=0;0L0<E_EgEa170b0E0F
Scenarios/transport/silent-provider.json 0001EhEiEj0WE4Ek0LEl0E0F
Scenarios/transport/throttled-refresh-date.json 0001EmEn;c0W8:1`235BDl5Z5[;d:V;e;f:YEL4?3D2=0;0708097oEo7o<58\0;0<308LF0177i0E0F
Scenarios/transport/throttled-refresh.json 0001F1F2F30W8:1`235BDlF42=0;0708097oEo7oF58\0;0<308LF0177i0E0F
Scenarios/transport/untrusted-certificate.json 0001F6F7F8E=E>E?F90L0<EAEB0D0E0F
Scenarios/transport/wrong-host-certificate.json 0001F:F;F<E=E>E?F=0L0<EAEB0D0E0F
"""###)
}
