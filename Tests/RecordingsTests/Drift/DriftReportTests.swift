import HTTPWire
import JSONText
import Recordings
import Testing

@Suite("Drift of a recording") struct DriftReportTests {
    private static func entry(_ method: String, _ target: String, _ body: String, status: Int = 200) -> HAR.Entry {
        HAR.Entry(
            request: HAR.Request(method: method, url: "https://a.example\(target)"),
            response: HAR.Response(status: status, statusText: "", body: Array(body.utf8)),
            startedDateTime: "2026-11-21T00:00:00.000Z"
        )
    }

    private static func report(_ recorded: [HAR.Entry], _ fresh: [HAR.Entry]) -> DriftReport {
        DriftReport(
            recorded: (HAR(entries: recorded), PlaceholderTable(), "old.har"),
            fresh: (HAR(entries: fresh), PlaceholderTable(), "new.har")
        )
    }

    @Test("exchanges are compared with their like, and what has none is said") func pairs() {
        let report = Self.report(
            [
                Self.entry("GET", "/me", #"{"id":1}"#),
                Self.entry("POST", "/t?grant_type=a", #"{"x":"{{access_token.1}}"}"#),
                Self.entry("POST", "/t?grant_type=b", "{}"), Self.entry("GET", "/gone", "{}", status: 0),
            ],
            [
                Self.entry("POST", "/t?grant_type=b", #"{"new":1}"#),
                Self.entry("POST", "/t?grant_type=a", #"{"x":"other"}"#),
            ]
        )
        #expect(
            report.text == """
                additive
                  entry 3  POST /t    body.new: added, a number
                not compared
                  entry 1  GET /me    new.har holds no such exchange
                  entry 4  GET /gone  the recording holds no answer
                old.har and new.har: 2 of 4 exchanges compared, 0 breaking, 1 additive, 0 cosmetic

                """
        )
        #expect(!report.isBad)
        #expect(report.json["counts"] == ["breaking": 0, "additive": 1, "cosmetic": 0, "compared": 2])
        #expect(report.json["drifts"]?[0]?["entry"]?.integer == 3)
    }

    @Test("nothing compared is no proof that nothing changed") func nothing() {
        #expect(Self.report([Self.entry("GET", "/a", "")], []).isBad)
        #expect(Self.report([], []).isBad)
    }

    @Test("a probe takes codes, tokens, cookies and page tokens from fresh answers, and makes states up") func probe()
        throws
    {
        var first = Self.entry("GET", "/authorize?state={{state.1}}&client_id={{client_id.1}}", "", status: 302)
        first.response.headers = [
            HAR.Header(name: "Location", value: "https://b.example/cb?code={{code.1}}&state={{state.1}}"),
            HAR.Header(name: "Set-Cookie", value: "sid={{cookie.1}}; Path=/"),
        ]
        let page = Self.entry("GET", "/page", #"<form><input name="t" value="{{csrf_token.1}}"></form>"#)
        let token = Self.entry("GET", "/t?code={{code.1}}", #"{"a":[{"access_token":"{{access_token.1}}"}]}"#)
        var last = Self.entry("GET", "/me?access_token={{access_token.1}}&t={{csrf_token.1}}", "")
        last.request.headers = [HAR.Header(name: "Cookie", value: "sid={{cookie.1}}")]
        var probe = DriftProbe(
            HAR(entries: [first, page, token, last]),
            table: PlaceholderTable(),
            values: ["client_id.1": "me"]
        )
        #expect(throws: MissingPlaceholder.self) { try probe.request(3) }
        #expect(probe.clientsOwn(in: 0) == ["state.1"])
        probe.bind("state.1", to: Array("made".utf8))
        #expect(try probe.request(0).target == Array("/authorize?state=made&client_id=me".utf8))
        let redirect = HTTPResponse(
            status: 302,
            headers: ["Location": "https://b.example/cb?state=made&code=C%2F1", "Set-Cookie": "sid=S; Path=/"]
        )
        #expect(probe.take(redirect, to: 0, from: "https://a.example").isEmpty)
        let form = HTTPResponse(status: 200, body: Array(#"<form><input name="t" value="T&amp;1"></form>"#.utf8))
        #expect(probe.take(form, to: 1, from: "https://a.example").isEmpty)
        let answer = HTTPResponse(status: 200, body: Array(#"{"more":1,"a":[{"access_token":"A"}]}"#.utf8))
        #expect(probe.take(answer, to: 2, from: "https://a.example").map(\.rank) == [.additive])
        #expect(try probe.request(2).target == Array("/t?code=C%2F1".utf8))
        #expect(try probe.request(3).target == Array("/me?access_token=A&t=T%261".utf8))
        #expect(try probe.request(3).headers["Cookie"] == "sid=S")
    }
}
