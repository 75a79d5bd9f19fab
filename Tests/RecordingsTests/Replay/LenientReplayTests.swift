import HTTPWire
import JSONText
import Recordings
import Testing

@Suite("A replay is as lenient as a provider") struct LenientReplayTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var type = "application/json"
        var sentType: String?
        let recorded: String
        let sent: String
        /// What differs; nil where the request is the recorded one.
        var difference: String?
    }

    static let bodies: [Case] = [
        Case(
            testDescription: "keys in another order",
            recorded: #"{"code":"c","n":{"a":1,"b":2}}"#,
            sent: #"{"n":{"b":2,"a":1},"code":"c"}"#
        ),
        Case(
            testDescription: "spaces, escapes and a BOM",
            recorded: #"{"a":"é/"}"#,
            sent: "\u{FEFF}{ \"a\" :\n\"\\u00e9\\/\" }"
        ),
        Case(testDescription: "forms of numbers", recorded: #"[1, 1.50, -0, 100]"#, sent: #"[1.0, 15e-1, 0, 1E2]"#),
        Case(
            testDescription: "a long number",
            recorded: "[12345678901234567890]",
            sent: "[12345678901234567891]",
            difference: "body member [0]"
        ),
        Case(
            testDescription: "a placeholder",
            recorded: #"{"b":1,"code":"{{code.1}}"}"#,
            sent: #"{"code":"xy/z","b":1}"#
        ),
        Case(
            testDescription: "another value",
            recorded: #"{"a":{"b":"x"}}"#,
            sent: #"{"a":{"b":"y"}}"#,
            difference: "body member a.b"
        ),
        Case(
            testDescription: "a missing member",
            recorded: #"{"a":1,"b":2}"#,
            sent: #"{"a":1}"#,
            difference: "body member b"
        ),
        Case(
            testDescription: "one more member",
            recorded: #"{"a":1}"#,
            sent: #"{"b":2,"a":1}"#,
            difference: "body member b"
        ),
        Case(
            testDescription: "an array in another order",
            recorded: "[1,2]",
            sent: "[2,1]",
            difference: "body member [0]"
        ),
        Case(testDescription: "a shorter array", recorded: "[1,2]", sent: "[1]", difference: "body"),
        Case(testDescription: "a string for a number", recorded: "[1]", sent: #"["1"]"#, difference: "body member [0]"),
        Case(testDescription: "no JSON", recorded: "[1]", sent: "[1", difference: "body"),
        Case(
            testDescription: "a JSON type with a suffix",
            type: "application/vnd.api+json",
            recorded: #"{"a":1,"b":2}"#,
            sent: #"{"b":2,"a":1}"#
        ),
        Case(
            testDescription: "a multipart boundary",
            type: "multipart/form-data; boundary=aaa",
            sentType: "multipart/form-data; boundary=\"b-b\"",
            recorded: "--aaa\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--aaa--\r\n",
            sent: "--b-b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--b-b--\r\n"
        ),
        Case(
            testDescription: "another multipart value",
            type: "multipart/form-data; boundary=aaa",
            sentType: "multipart/form-data; boundary=bbb",
            recorded: "--aaa\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--aaa--\r\n",
            sent: "--bbb\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n2\r\n--bbb--\r\n",
            difference: "body"
        ),
    ]

    private static func replayer(
        _ method: String,
        _ url: String,
        _ type: String?,
        _ body: String,
        _ response: HAR.Response
    ) -> Replayer {
        let headers = type.map { [HAR.Header(name: "Content-Type", value: $0)] } ?? []
        let request = HAR.Request(method: method, url: url, headers: headers, body: Array(body.utf8))
        return Replayer(HAR(entries: [HAR.Entry(request: request, response: response, startedDateTime: "")]))
    }

    @Test("a body is compared by what it means", arguments: bodies)
    func body(_ row: Case) {
        let ok = HAR.Response(status: 200, statusText: "", body: Array("ok".utf8))
        var replayer = Self.replayer("POST", "https://a.example/token", row.type, row.recorded, ok)
        let headers: HTTPHeaders = ["Content-Type": row.sentType ?? row.type]
        let answer = replayer.answer(HTTPRequest(.post, "/token", headers: headers, body: Array(row.sent.utf8)))
        switch answer {
        case .played: #expect(row.difference == nil)
        case .unmatched(let miss): #expect(miss.difference?.field == row.difference, "\(miss)")
        case .allowed: Issue.record("OPTIONS")
        }
    }

    @Test(
        "the port of a redirect URI on this machine may differ, and the answer leads to the client's",
        arguments: [
            ("http://127.0.0.1:1234/cb", "http://127.0.0.1:65000/cb", true),
            ("http://[::1]:1234/cb", "http://[::1]:7/cb", true),
            ("http://localhost:1234", "http://localhost", true),
            ("http://127.0.0.1:1234/cb", "http://127.0.0.1:1234/other", false),
            ("http://127.0.0.1:1234/cb", "http://localhost:1234/cb", false),
            ("https://app.example:1234/cb", "https://app.example:1235/cb", false),
        ]
    )
    func redirectPort(_ recorded: String, _ sent: String, _ fits: Bool) throws {
        let encode = { (text: String) in
            String(decoding: PercentCoding.encode(Array(text.utf8), spaceAsPlus: false), as: UTF8.self)
        }
        let found = HAR.Response(
            status: 302,
            statusText: "Found",
            headers: [
                HAR.Header(name: "Location", value: recorded + "?code=c"),
                HAR.Header(name: "Content-Length", value: "9"),
            ],
            body: Array("<\(recorded)?a=\(encode(recorded))>".utf8)
        )
        let path = "/authorize?redirect_uri="
        var replayer = Self.replayer("GET", "https://a.example" + path + encode(recorded), nil, "", found)
        guard case .played(_, let response, _) = replayer.answer(HTTPRequest(.get, path + encode(sent))) else {
            return #expect(!fits)
        }
        #expect(fits)
        #expect(response.headers["Location"] == sent + "?code=c")
        #expect(response.text == "<\(sent)?a=\(encode(sent))>")
        #expect(response.headers["Content-Length"] == "\(response.body.count)")
    }

    @Test("OPTIONS gets the methods of the path, and a page the origin that the recording shows")
    func options() throws {
        let shared = HAR.Response(
            status: 200,
            statusText: "",
            headers: [HAR.Header(name: "access-control-allow-origin", value: "https://spa.example")]
        )
        let request = HAR.Request(
            method: "GET",
            url: "https://a.example/api/user",
            headers: [HAR.Header(name: "Origin", value: "https://spa.example")]
        )
        var replayer = Replayer(HAR(entries: [HAR.Entry(request: request, response: shared, startedDateTime: "")]))
        let ask = { (path: String, headers: HTTPHeaders) in HTTPRequest(.options, path, headers: headers) }
        guard case .allowed(let plain) = replayer.answer(ask("/api/user", [:])),
            case .allowed(let flight) = replayer.answer(
                ask(
                    "/api/user",
                    ["Origin": "http://localhost:3000", "Access-Control-Request-Headers": "authorization"]
                )
            ),
            case .unmatched = replayer.answer(ask("/api/other", [:]))
        else {
            Issue.record("not as expected")
            return
        }
        #expect(plain.status == 204)
        #expect(plain.headers.fields.map { "\($0.name): \($0.value)" } == ["Allow: GET, OPTIONS"])
        #expect(
            flight.headers.fields.map { "\($0.name): \($0.value)" } == [
                "Allow: GET, OPTIONS", "Access-Control-Allow-Origin: http://localhost:3000",
                "Access-Control-Allow-Methods: GET, OPTIONS", "Access-Control-Allow-Headers: authorization",
            ]
        )
    }
}
