import HTTPWire
import JSONText
import Recordings
import Testing

@Suite("A recording that grows") struct RecordingDraftTests {
    private static let frame = HAR(
        entries: [],
        provenance: .recorded(engine: "https://a.example", date: "2026-11-21", config: "a test")
    )

    static func entry(_ request: HTTPRequest, _ response: HTTPResponse) -> HAR.Entry {
        HAR.Entry(
            request: HAR.Request(request, origin: "https://a.example"),
            response: HAR.Response(response),
            startedDateTime: "2026-11-21T00:00:00.000Z"
        )
    }

    private static func form(_ path: String, _ body: String) -> HTTPRequest {
        HTTPRequest(
            .post,
            path,
            headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: Array(body.utf8)
        )
    }

    private static func json(_ body: String) -> HTTPResponse {
        HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: Array(body.utf8))
    }

    @Test("a secret that is known late is taken out of what came before") func late() {
        var draft = RecordingDraft(Self.frame)
        _ = draft.add(
            Self.entry(HTTPRequest(.get, "/page"), HTTPResponse(status: 200, body: Array("<b>c0de-c0de-1</b>".utf8))),
            number: 1
        )
        #expect(draft.recording.entries[0].response.body == Array("<b>c0de-c0de-1</b>".utf8))
        let added = draft.add(Self.entry(Self.form("/token", "code=c0de-c0de-1"), Self.json("{}")), number: 2)
        #expect(added.names == ["code.1"])
        #expect(draft.recording.entries[0].response.body == Array("<b>{{code.1}}</b>".utf8))
        #expect(draft.recording.entries[1].request.body == Array("code={{code.1}}".utf8))
    }

    @Test("exchanges stand in the order in which they began") func order() {
        var draft = RecordingDraft(Self.frame)
        for number in [3, 1, 2] {
            _ = draft.add(Self.entry(HTTPRequest(.get, "/\(number)"), Self.json("{}")), number: number)
        }
        #expect(draft.recording.entries.map(\.request.url.last) == ["1", "2", "3"])
        #expect(draft.encoded() == draft.recording.encoded())
        #expect(RecordingDraft(Self.frame).encoded() == Self.frame.encoded())
    }

    @Test("a short or common value is replaced where its field stands, and nowhere else") func words() {
        var draft = RecordingDraft(Self.frame)
        let request = HTTPRequest(.get, "/a?state=1&client_id=app&client_secret=test&x=1&y=app&z=test")
        _ = draft.add(
            Self.entry(
                request,
                HTTPResponse(status: 302, headers: ["Location": "/cb?a=1&state=1", "X": "1 app test"])
            ),
            number: 1
        )
        let entry = draft.recording.entries[0]
        #expect(
            entry.request.url
                == "https://a.example/a?state={{state.1}}&client_id={{client_id.1}}&client_secret={{client_secret.1}}&x=1&y=app&z=test"
        )
        #expect(entry.response.headers.map(\.value) == ["/cb?a=1&state={{state.1}}", "1 app test"])
    }

    @Test("a secret that reads like a name but is spelled otherwise is replaced everywhere") func loudName() {
        var draft = RecordingDraft(Self.frame)
        let page = "<meta name=\"csrf-token\" content=\"CSRF-TOKEN\"><p>CSRF-TOKEN csrf_token</p>"
        _ = draft.add(Self.entry(HTTPRequest(.get, "/"), HTTPResponse(status: 200, body: Array(page.utf8))), number: 1)
        #expect(
            String(decoding: draft.recording.entries[0].response.body, as: UTF8.self)
                == "<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\"><p>{{csrf_token.1}} csrf_token</p>"
        )
    }

    @Test("a secret spelled in another way has a name of its own, which says how") func spelled() throws {
        var draft = RecordingDraft(Self.frame)
        let secret = "a/b+c-12345"
        let body =
            #"{"access_token":"a\/b+c-12345","link":"?t=a%2fb%2bc-12345","log":"\#(Base64.encode(Array("<\(secret)>".utf8)))"}"#
        _ = draft.add(Self.entry(HTTPRequest(.get, "/"), Self.json(body)), number: 1)
        let recording = draft.recording
        let names = recording.entries[0].response.placeholders
        #expect(names == ["access_token_json_slash.1", "access_token_percent_lower.1", "access_token_text.1"])
        let table = try recording.placeholderTable(of: recording.encoded(), file: "a.har")
        #expect(table["access_token_json_slash.1"] == .spelled(of: "access_token.1", as: .jsonSlash))
        // Another value of the same shape makes a body of the same length.
        var replayer = Replayer(recording, table: table)
        guard case .played(_, let response, _) = replayer.answer(HTTPRequest(.get, "/")) else {
            Issue.record("not played")
            return
        }
        #expect(response.body.count == body.utf8.count)
        let token = try #require(try JSONReader.value(response.body)["access_token"]?.string)
        #expect(token.utf8.count == secret.utf8.count && token != secret)
        #expect(response.text.contains("?t=" + token.replacing("/", with: "%2f").replacing("+", with: "%2b")))
    }

    @Test("the table tells only of what answers hold") func table() {
        var draft = RecordingDraft(Self.frame)
        _ = draft.add(
            Self.entry(
                Self.form("/t", "password=hunter2-hunter2&state=abcdef123"),
                Self.json(#"{"state":"x","s":"abcdef123"}"#)
            ),
            number: 1
        )
        #expect(draft.recording.extra == ["_placeholders": ["state.1": ["shape": "{hex:9}"]]])
    }

    @Test("text that looks like a placeholder is kept as text") func braces() {
        var draft = RecordingDraft(Self.frame)
        let answer = HTTPResponse(status: 200, body: Array("{{name}} {{x.1}}".utf8))
        _ = draft.add(Self.entry(HTTPRequest(.get, "/"), answer), number: 1)
        var replayer = Replayer(draft.recording)
        guard case .played(_, let response, _) = replayer.answer(HTTPRequest(.get, "/")) else {
            Issue.record("not played")
            return
        }
        #expect(response.body == answer.body)
    }

    @Test("bodies too large, compressed ones and secrets in clear are refused") func refusals() {
        var draft = RecordingDraft(Self.frame)
        let large = HTTPResponse(status: 200, body: [UInt8](repeating: 0x20, count: RecordingDraft.bodyLimit + 1))
        let packed = HTTPResponse(status: 200, headers: ["content-encoding": "br"], body: [1])
        let empty = HTTPResponse(status: 304, headers: ["content-encoding": "br"])
        for (index, answer) in [large, packed, empty].enumerated() {
            _ = draft.add(Self.entry(HTTPRequest(.get, "/postData"), answer), number: index + 1)
        }
        // A recording has a member of that name.
        let shown = Self.form("/postData", "client_secret=postData")
        _ = draft.add(Self.entry(shown, Self.json("{}")), number: 4)
        #expect(draft.count == 1)
        #expect(
            draft.refusals.map(\.reason) == [
                .tooLarge(bytes: RecordingDraft.bodyLimit + 1), .encoded("br"), .secretInClear(name: "client_secret.1"),
            ]
        )
        #expect(draft.refusals.last?.description.contains("postData") == false)
    }

    @Test("a code that reads like percent-encoding, and a secret encoded twice, keep their exchanges") func layers() {
        var draft = RecordingDraft(Self.frame)
        let code = Self.form("/token", "code=c0de%252Fc0de%2Bc0de")
        _ = draft.add(Self.entry(code, Self.json("{}")), number: 1)
        let twice = Base64.encode(Array(Base64.encode(Array("-tok-en-12-".utf8)).utf8))
        let answer = Self.json("{\"access_token\":\"tok-en-12\",\"x\":\"\(twice)\"}")
        _ = draft.add(Self.entry(HTTPRequest(.get, "/tok-en-12"), answer), number: 2)
        #expect(draft.refusals.isEmpty)
        #expect(draft.recording.entries[0].request.body == Array("code={{code.1}}".utf8))
        #expect(String(decoding: draft.encoded(), as: UTF8.self).contains(twice.prefix(8)) == false)
    }

    @Test("the engine is what the provider says it is") func engine() {
        var draft = RecordingDraft(Self.frame)
        #expect(draft.recording.provenance == Self.frame.provenance)
        let answer = HTTPResponse(status: 200, headers: ["server": "nginx/1.2"])
        _ = draft.add(Self.entry(HTTPRequest(.get, "/"), answer), number: 1)
        #expect(draft.recording.provenance == .recorded(engine: "nginx/1.2", date: "2026-11-21", config: "a test"))
    }
}
