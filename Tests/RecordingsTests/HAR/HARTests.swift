import JSONText
import HTTPWire
import Recordings
import Testing

@Suite("HAR") struct HARTests {
    static let exchange = HAR.Entry(
        request: HAR.Request(
            HTTPRequest(
                "POST",
                "/oauth/token?a=1&b=%2F",
                headers: ["Host": "gitlab.example", "Content-Type": "application/x-www-form-urlencoded"],
                body: Array("grant_type=password&password=a+b%26".utf8)
            ),
            origin: "https://gitlab.example"
        ),
        response: HAR.Response(
            HTTPResponse(
                status: 302,
                reason: "Found",
                headers: ["Location": "https://client.example/cb?code=1", "Content-Type": "text/html"],
                body: Array("用户拒绝".utf8)
            )
        ),
        startedDateTime: "2026-11-21T00:00:00.000Z",
        time: .microseconds(12_345),
        comment: "an exchange"
    )

    @Test("a message goes into a recording and comes back the same") func messages() {
        let request = Self.exchange.request.message
        #expect(request.target == Array("/oauth/token?a=1&b=%2F".utf8))
        #expect(request.headers["host"] == "gitlab.example")
        #expect(HAR.Request(request, origin: Self.exchange.request.origin) == Self.exchange.request)
        #expect(HAR.Response(Self.exchange.response.message) == Self.exchange.response)
    }

    @Test("a file is read back as it was written") func roundTrip() throws {
        var recording = HAR(
            entries: [Self.exchange],
            provenance: .recorded(engine: "doorkeeper 5.5.0", date: "2026-11-21", config: "defaults"),
            comment: "one exchange"
        )
        recording.profile = HAR.Profile(provider: "gitlab", settings: ["language": "en"])
        recording.setup = [.advance(.seconds(601)), .revoke("access_token.1")]
        recording.extra = ["pages": [["id": "p1"]], "_editor": "x"]
        recording.entries[0].knownDifference = "the page is another"
        recording.entries[0].comparison = .page
        recording.entries[0].setup = [.signOut]
        recording.entries[0].extra = ["serverIPAddress": "127.0.0.1", "timings": ["send": 1, "wait": 2, "receive": 3]]
        recording.entries[0].request.extra = ["_order": 1, "cookies": [["name": "a", "value": "b"]]]
        recording.entries[0].response.bodyExtra = ["compression": 3]
        let bytes = recording.encoded()
        let again = try HAR(decoding: bytes)
        #expect(again == recording)
        #expect(again.encoded() == bytes)
    }

    @Test("documented exchanges name their page and how sure it is") func documented() throws {
        var recording = HAR(entries: [])
        for confidence in HAR.Confidence.allCases {
            recording.provenance = .documented(page: "qq.md §2.2", confidence: confidence)
            #expect(try HAR(decoding: recording.encoded()).provenance == recording.provenance)
        }
    }

    @Test("the text has two spaces, members in the order of HAR 1.2, Chinese as it is") func text() {
        let text = String(decoding: HAR(entries: [Self.exchange]).encoded(), as: UTF8.self)
        #expect(text.hasPrefix("{\n  \"log\": {\n    \"version\": \"1.2\",\n    \"creator\": {"))
        #expect(text.hasSuffix("}\n"))
        #expect(text.contains(#""text": "用户拒绝""#))
        #expect(text.contains(#""time": 12.345"#))
        #expect(text.contains(#""redirectURL": "https://client.example/cb?code=1""#))
        #expect(text.contains("\"name\": \"password\",\n                \"value\": \"a b&\""))
    }

    @Test("bytes that are no UTF-8 survive in bodies, header values and targets") func bytes() throws {
        let request = HTTPRequest(
            method: "POST",
            target: [0x2F, 0xFF],
            headers: HTTPHeaders([.init(name: "X", bytes: [0xC3, 0x28])]),
            body: [0, 0xFE]
        )
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "image/gif"], body: [0xFF, 0xD8])
        var entry = Self.exchange
        entry.request = HAR.Request(request, origin: "http://127.0.0.1:80")
        entry.response = HAR.Response(response)
        let again = try HAR(decoding: HAR(entries: [entry]).encoded()).entries[0]
        #expect(again.request.message == request)
        #expect(again.response.message.body == response.body)
        #expect(again.response.message.reason == nil)
    }

    @Test("a target that is no path is kept") func asterisk() throws {
        let request = HTTPRequest("OPTIONS", "*", headers: ["Host": "h.example"])
        var entry = Self.exchange
        entry.request = HAR.Request(request, origin: "http://h.example")
        #expect(entry.request.url == "http://h.example/")
        #expect(try HAR(decoding: HAR(entries: [entry]).encoded()).entries[0].request.message == request)
    }

    @Test(
        "the target of a URL ends before its fragment and starts with a slash",
        arguments: [
            ("https://a.example", "/"), ("https://a.example?x=1#f", "/?x=1"), ("https://a.example/p#f", "/p"),
            ("https://a.example:8443/p?a=/b", "/p?a=/b"),
        ]
    )
    func targets(_ url: String, _ target: String) {
        #expect(HAR.Request(method: "GET", url: url).message.target == Array(target.utf8))
    }

    @Test("a body comes from its parameters where there is no text") func parameters() throws {
        let text = String(decoding: HAR(entries: [Self.exchange]).encoded(), as: UTF8.self)
            .replacing(#""text": "grant_type=password&password=a+b%26""#, with: #""comment": "none""#)
        let entry = try HAR(decoding: Array(text.utf8)).entries[0]
        #expect(entry.request.body == Array("grant_type=password&password=a+b%26".utf8))
        #expect(entry.request.bodyExtra["comment"] == "none")
    }

    @Test("a file goes to disk whole and comes back") func file() throws {
        let path = temporaryPath()
        let recording = HAR(entries: [Self.exchange])
        try recording.write(to: path)
        #expect(try HAR(contentsOf: path) == recording)
        try HAR(entries: []).write(to: path)
        #expect(try HAR(contentsOf: path).entries.isEmpty)
        try removeFile(path)
        let error = #expect(throws: HARFileError.self) { try HAR(contentsOf: path) }
        #expect(error?.code == .unreadable)
        #expect(error?.description.hasPrefix("\(path): expected a readable file, found ") == true)
        #expect(throws: HARFileError.self) { try recording.write(to: "/no/such/folder/x.har") }
    }
}
