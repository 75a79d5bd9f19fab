import HTTPWire
import JSONText
import Recordings
import Testing

@Suite("Replaying") struct ReplayerTests {
    private static func entry(_ target: String, _ body: String, method: String = "GET", status: Int = 200) -> HAR.Entry
    {
        HAR.Entry(
            request: HAR.Request(method: method, url: "https://a.example\(target)"),
            response: HAR.Response(status: status, statusText: "", body: Array(body.utf8)),
            startedDateTime: "2026-11-21T00:00:00.000Z"
        )
    }

    private static func text(_ answer: ReplayAnswer) -> String {
        switch answer {
        case .played(let number, let response, let isRepeat): "\(number)\(isRepeat ? " again" : ""): \(response.text)"
        case .allowed(let response): "allowed \(response.status)"
        case .unmatched(let miss): "\(miss.reason) \(miss.nearest.map(String.init) ?? "-")"
        }
    }

    @Test("repeats play in order, then a GET with one answer goes on, and one with several does not") func repeats() {
        var replayer = Replayer(
            HAR(entries: [
                Self.entry("/poll", "pending"), Self.entry("/me", "you"), Self.entry("/poll", "done"),
                Self.entry("/out", "bye", method: "DELETE"),
            ])
        )
        let asked = ["/me", "/poll", "/me", "/poll", "/poll"].map { HTTPRequest(.get, $0) }
        #expect(
            asked.map { Self.text(replayer.answer($0)) } == [
                "2: you", "1: pending", "2 again: you", "3: done", "isAmbiguous 3",
            ]
        )
        let delete = HTTPRequest(.delete, "/out")
        #expect([delete, delete].map { Self.text(replayer.answer($0)) } == ["4: bye", "isPlayed 4"])
    }

    @Test("the client's own values come back, another flow brings others") func binding() {
        var replayer = Replayer(
            HAR(entries: [Self.entry("/a?state={{state.1}}&id={{client_id.1}}", "{{state.1}} {{client_id.1}}")])
        )
        let answers = ["/a?state=one&id=i", "/a?id=i&state=two%20words", "/a?state=three&id=j"].map {
            Self.text(replayer.answer(HTTPRequest(.get, $0)))
        }
        #expect(answers == ["1: one i", "1 again: two words i", "differs 1"])
    }

    @Test("the same seed makes the same, another one another") func seeds() {
        let recording = HAR(entries: [Self.entry("/", "{{access_token.1}} {{access_token.1}} {{code.1}}")])
        let texts = ([1, 1, 2] as [UInt64]).map { seed in
            var replayer = Replayer(recording, seed: seed)
            return Self.text(replayer.answer(HTTPRequest(.get, "/")))
        }
        #expect(texts[0] == texts[1])
        #expect(texts[0] != texts[2])
        let words = texts[0].split(separator: " ")
        #expect(words[1] == words[2] && words[1] != words[3])
    }

    @Test("an exchange without an answer is a 502 that says why") func noAnswer() {
        var failed = Self.entry("/", "", status: 0)
        failed.response.extra["_error"] = "it was reset"
        var replayer = Replayer(HAR(entries: [failed]))
        guard case .played(_, let response, _) = replayer.answer(HTTPRequest(.get, "/")) else {
            Issue.record("not played")
            return
        }
        #expect(response.status == 502)
        #expect(response.text.contains("it was reset"))
    }

    @Test("what a browser saved of HTTP/2 is answered in HTTP/1.1, its body not compressed") func browser() {
        var saved = Self.entry("/", "text")
        saved.response.headers = [":status", "content-encoding", "x-a", "connection"].map {
            HAR.Header(name: $0, value: "gzip")
        }
        var replayer = Replayer(HAR(entries: [saved]))
        guard case .played(_, let response, _) = replayer.answer(HTTPRequest(.get, "/")) else {
            Issue.record("not played")
            return
        }
        #expect(response.headers.fields.map(\.name) == ["x-a"])
    }

    @Test("an empty recording answers nothing") func empty() {
        for order in Replayer.Order.allCases {
            var replayer = Replayer(HAR(entries: []), order: order)
            let answer = Self.text(replayer.answer(HTTPRequest(.get, "/")))
            #expect(answer == (order == .order ? "isOver -" : "isEmpty -"))
        }
    }
}
