import HTTPWire
import JSONText
import Testing
import TestSupport

@Suite("The control API refuses what it should, says why, and changes nothing", .heavy)
struct ControlRefusalTests {
    struct Call: Sendable, CustomTestStringConvertible {
        let what: String
        var method: HTTPMethod = .post
        var path = "script"
        var headers: HTTPHeaders = ["Content-Type": "application/json"]
        var body = "{}"
        let status: Int
        let error: String
        let message: String

        var testDescription: String { what }
    }

    private static let rules = "{\"rules\":[{\"on\":\"token\",\"do\":{\"expireCode\":{}}}]}"

    static let calls: [Call] = [
        Call(
            what: "a host name that an attacker lets resolve to this machine",
            headers: ["Host": "evil.example", "Content-Type": "application/json"],
            body: rules,
            status: 421,
            error: "foreign_host",
            message: "expected 127.0.0.1, localhost or [::1], found the Host 'evil.example'"
        ),
        Call(
            what: "a host name that begins like this machine's",
            method: .get,
            path: "state",
            headers: ["Host": "127.0.0.1.evil.example:80"],
            status: 421,
            error: "foreign_host",
            message: "found the Host '127.0.0.1.evil.example:80'"
        ),
        Call(
            what: "a page of another origin",
            headers: ["Origin": "https://evil.example", "Content-Type": "application/json"],
            body: rules,
            status: 403,
            error: "foreign_origin",
            message: "found the Origin 'https://evil.example'"
        ),
        Call(
            what: "a page of the same host on another port",
            headers: ["Host": "127.0.0.1:9", "Origin": "http://127.0.0.1:10", "Content-Type": "application/json"],
            body: rules,
            status: 403,
            error: "foreign_origin",
            message: "expected 'http://127.0.0.1:9', or none"
        ),
        Call(
            what: "a sandboxed frame",
            method: .get,
            path: "journal",
            headers: ["Origin": "null"],
            status: 403,
            error: "foreign_origin",
            message: "found the Origin 'null'"
        ),
        Call(
            what: "an image or a script tag of another site",
            method: .get,
            path: "ledger",
            headers: ["Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"],
            status: 403,
            error: "foreign_origin",
            message: "Sec-Fetch-Site: cross-site"
        ),
        Call(
            what: "a link to the journal from another port",
            method: .get,
            path: "journal",
            headers: ["Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"],
            status: 403,
            error: "foreign_origin",
            message: "Sec-Fetch-Site: same-site"
        ),
        Call(
            what: "a form post",
            headers: ["Content-Type": "text/plain"],
            body: rules,
            status: 415,
            error: "unsupported_media_type",
            message: "expected application/json, found the Content-Type 'text/plain'"
        ),
        Call(
            what: "no content type",
            headers: [:],
            body: rules,
            status: 415,
            error: "unsupported_media_type",
            message: "found no Content-Type"
        ),
        Call(
            what: "10 MB",
            body: "{\"rules\":\"" + String(repeating: "a", count: 10_000_000) + "\"}",
            status: 413,
            error: "too_large",
            message: "expected a body of at most 1048576 bytes, found 10000012 bytes"
        ),
        Call(
            what: "a body that is no JSON",
            body: "{\n  \"rules\": [,]\n}",
            status: 400,
            error: "malformed_json",
            message: "2:13: expected a value or \"]\", found \",\""
        ),
        Call(what: "an array", body: "[]", status: 400, error: "unusable_body", message: "expected an object"),
        Call(
            what: "no rules",
            status: 400,
            error: "unusable_body",
            message: "expected rules, an array of rules, found"
        ),
        Call(
            what: "a misspelt member",
            body: "{\"rule\":[]}",
            status: 400,
            error: "unusable_body",
            message: "1:2: rule: expected 'rules', found 'rule', which is no member of this call"
        ),
        Call(
            what: "an unknown action behind a known one",
            body:
                "{\"rules\":[{\"on\":\"token\",\"do\":{\"expireCode\":{}}},{\"on\":\"token\",\"do\":{\"expireCod\":{}}}]}",
            status: 400,
            error: "unusable_rule",
            message: "rules[1].do.expireCod: expected 'expireCode', found 'expireCod', which is no action"
        ),
        Call(
            what: "an unknown endpoint",
            body: "{\"rules\":[{\"on\":\"tokens\",\"do\":{\"expireCode\":{}}}]}",
            status: 400,
            error: "unusable_rule",
            message: "1:17: rules[0].on: expected 'token'"
        ),
        Call(
            what: "an endpoint that the provider lacks",
            body: "{\"rules\":[{\"on\":\"openid\",\"do\":{\"serverError\":{}}}]}",
            status: 400,
            error: "unusable_rule",
            message: "rules[0].on: expected one of"
        ),
        Call(
            what: "an action that has nothing to act upon there",
            body: "{\"rules\":[{\"on\":\"token\",\"do\":{\"deny\":{}}}]}",
            status: 400,
            error: "unusable_rule",
            message: "on: expected \"authorization\" or \"device_verification\", found \"token\", where deny has"
        ),
        Call(
            what: "a mode that is none",
            body: "{\"rules\":[],\"mode\":\"prepend\"}",
            status: 400,
            error: "unusable_body",
            message: "1:20: mode: expected one of append, replace, found \"prepend\""
        ),
        Call(
            what: "one good knob and one bad",
            path: "knobs",
            body: "{\"set\":{\"accessTokenLifetime\":\"1s\",\"codeLifetim\":\"1s\"}}",
            status: 400,
            error: "unusable_knob",
            message: "set.codeLifetim: expected 'codeLifetime'"
        ),
        Call(
            what: "a value that a knob cannot hold",
            path: "knobs",
            body: "{\"set\":{\"accessTokenLifetime\":\"soon\"}}",
            status: 400,
            error: "unusable_knob",
            message: "1:31: set.accessTokenLifetime: expected seconds"
        ),
        Call(
            what: "a clock moved by a word",
            path: "clock/advance",
            body: "{\"seconds\":\"60\"}",
            status: 400,
            error: "unusable_body",
            message: "1:12: seconds: expected a number from -1000000000 to 1000000000, found \"60\""
        ),
        Call(
            what: "a clock moved beyond all time",
            path: "clock/advance",
            body: "{\"seconds\":1e300}",
            status: 400,
            error: "unusable_body",
            message: "found 1e300"
        ),
        Call(
            what: "a token that was never issued",
            path: "tokens/revoke",
            body: "{\"token\":\"at#7\"}",
            status: 404,
            error: "unknown_credential",
            message: "1:10: token: expected 'at#1'"
        ),
        Call(
            what: "a token and all tokens",
            path: "tokens/revoke",
            body: "{\"token\":\"at#1\",\"all\":true}",
            status: 400,
            error: "unusable_body",
            message: "found both"
        ),
        Call(
            what: "a person who has no account",
            path: "tokens/issue",
            body: "{\"account\":\"mock-deb\"}",
            status: 400,
            error: "unusable_body",
            message: "1:12: account: expected 'mock-dev'"
        ),
        Call(
            what: "a client that is not registered",
            path: "tokens/issue",
            body: "{\"client_id\":\"nobody\"}",
            status: 404,
            error: "unknown_credential",
            message: "found 'nobody', which is no client"
        ),
        Call(
            what: "a decision that is none",
            path: "decision",
            body: "{\"decision\":\"maybe\"}",
            status: 400,
            error: "unusable_body",
            message: "expected one of ask, approve, deny, close"
        ),
        Call(
            what: "a GET that would change something",
            method: .get,
            path: "reset",
            headers: [:],
            status: 405,
            error: "method_not_allowed",
            message: "expected POST, found GET"
        ),
        Call(
            what: "a call that is none",
            path: "scrip",
            status: 404,
            error: "unknown_call",
            message: "expected 'script', found 'scrip', which is no call"
        ),
        Call(
            what: "a query that is none",
            method: .get,
            path: "journal?from=1",
            headers: [:],
            status: 400,
            error: "unusable_query",
            message: "expected 'since', 'secrets', found 'from', which is no parameter here"
        ),
    ]

    @Test("each with its status, its word and its place, and the provider stays as it was")
    func refusals() async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            _ = try await controls.post("tokens/issue", [:])
            _ = try await controls.send(HTTPRequest(.get, "/oauth/authorize"))
            let before = try await controls.state()
            for call in Self.calls {
                let request = HTTPRequest(
                    method: call.method,
                    target: Array("/_harness/\(call.path)".utf8),
                    headers: call.headers,
                    body: call.method == .get ? [] : Array(call.body.utf8)
                )
                let answer = try await controls.send(request)
                #expect(answer.status == call.status, "\(call.what)")
                #expect(answer.mediaType == "application/json", "\(call.what)")
                #expect(answer.json["status"]?.integer == call.status, "\(call.what)")
                #expect(answer.error == call.error, "\(call.what)")
                #expect(answer.message.contains(call.message), "\(call.what): \(answer.message)")
                #expect(answer.response.headers["Access-Control-Allow-Origin"] == nil)
            }
            #expect(try await controls.state() == before)
        }
    }

    @Test("the authority of an absolute-form target stands for the Host")
    func absoluteForm() async throws {
        try await Served.with("gitee", "--quiet") { served in
            let controls = try Controls(served)
            let table: [(target: String, host: String, status: Int)] = [
                ("http://evil.example/_harness/state", "127.0.0.1", 421),
                ("http://127.0.0.1.evil.example:80/_harness/state", "localhost", 421),
                ("https://evil.example/x?/_harness/state", "127.0.0.1", 404),
                ("http://127.0.0.1/_harness/state", "evil.example", 200),
                ("http://localhost:\(controls.port)/_harness/state", "localhost:\(controls.port)", 200),
            ]
            for (target, host, status) in table {
                let answer = try await controls.send(HTTPRequest(.get, target, headers: ["Host": host]))
                #expect(answer.status == status, "\(target)")
            }
        }
    }

    @Test("a mistake in JSON has its line, column and byte as numbers")
    func position() async throws {
        try await Served.with("qq") { qq in
            let answer = try await Controls(qq).post("script", text: "{\n  \"rules\": [,]\n}")
            #expect(answer.json["line"] == 2)
            #expect(answer.json["column"] == 13)
            #expect(answer.json["offset"] == 14)
        }
    }

    @Test("a link from elsewhere opens the page, which no page may frame and which loads nothing from elsewhere")
    func page() async throws {
        try await Served.with("qq") { qq in
            let controls = try Controls(qq)
            let link: HTTPHeaders = [
                "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document",
            ]
            let page = try await controls.get("", headers: link)
            #expect(page.status == 200)
            let policy = page.response.headers["Content-Security-Policy"] ?? ""
            #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
            #expect(policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("unsafe"))
            for outside in ["src=", "href=\"http", ": url(", "@import", "innerHTML", "eval("] {
                #expect(!page.response.text.contains(outside), "\(outside)")
            }
        }
    }
}
