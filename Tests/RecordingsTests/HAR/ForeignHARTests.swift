import HTTPWire
import JSONText
import Recordings
import Testing

@Suite("Files of browsers and proxies play, or are named entry by entry") struct ForeignHARTests {
    private static func har(_ entries: String...) throws -> HAR {
        try HAR(decoding: Array("\u{FEFF}{\"log\":{\"entries\":[\(entries.joined(separator: ","))]}}".utf8))
    }

    private static func entry(_ url: String, _ response: String, method: String = "GET") -> String {
        #"{"request":{"method":"\#(method)","url":"\#(url)"},"response":\#(response)}"#
    }

    private static func play(_ har: HAR, _ request: HTTPRequest = HTTPRequest(.get, "/a")) -> HTTPResponse? {
        var replayer = Replayer(har)
        guard case .played(_, let response, _) = replayer.answer(request) else { return nil }
        return response
    }

    @Test("values that a browser joined by line ends are fields of their own again")
    func joinedCookies() throws {
        let response =
            #"{"status":200,"headers":[{"name":"set-cookie","value":"a=1; Path=/\nb=2; Path=/"},{"name":"x","value":"1"}],"#
            + #""content":{"text":"ok"}}"#
        let answer = try #require(Self.play(try Self.har(Self.entry("https://a.example/a", response))))
        #expect(
            answer.headers.fields.map { "\($0.name): \($0.value)" } == [
                "set-cookie: a=1; Path=/", "set-cookie: b=2; Path=/", "x: 1",
            ]
        )
    }

    @Test("an address without an origin beside it leaves addresses as they are")
    func noOrigin() throws {
        let redirect =
            #"{"status":302,"headers":[{"name":"Location","value":"https://a.example/b?u=https://c.example"}]}"#
        let har = try Self.har(
            Self.entry("data:image/png;base64,AAAA", #"{"status":200,"content":{"text":"x"}}"#),
            Self.entry("https://a.example/a", redirect)
        )
        #expect(har.origins == ["https://a.example"])
        var replayer = Replayer(har)
        let (_, response) = replayer.respond(to: HTTPRequest(.get, "/a"), as: "http://127.0.0.1:9")
        #expect(response.headers["Location"] == "http://127.0.0.1:9/b?u=https://c.example")
    }

    @Test(
        "members that have nothing to say may be missing or null",
        arguments: [
            #"{"status":200,"content":{"text":"ok"}}"#,
            #"{"status":200,"statusText":null,"httpVersion":null,"headers":null,"cookies":null,"content":{"size":0,"text":"ok","encoding":null,"comment":null}}"#,
            #"{"status":200,"statusText":"","httpVersion":"h3","headers":[],"content":{"mimeType":"x","text":"ok","compression":-5},"_transferSize":7}"#,
        ]
    )
    func missingMembers(_ response: String) throws {
        let request = #""request":{"method":"GET","url":"https://a.example/a","postData":null,"headersSize":-1}"#
        let har = try Self.har(#"{"time":null,"comment":null,"pageref":"p",\#(request),"response":\#(response)}"#)
        #expect(Self.play(har)?.text == "ok")
        #expect(try HAR(decoding: har.encoded()) == har)
    }

    struct Flaw: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let entry: String
        let reason: String?
    }

    static let flaws: [Flaw] = [
        Flaw(
            testDescription: "a data: address",
            entry: entry("data:image/png;base64,AAAA", #"{"status":200,"content":{"size":3}}"#),
            reason: "a data: address, which no server answers"
        ),
        Flaw(
            testDescription: "an extension's page",
            entry: entry("chrome-extension://x/a.js", #"{"status":200,"content":{"text":"x"}}"#),
            reason: "a chrome-extension: address, which no server answers"
        ),
        Flaw(
            testDescription: "status 0 without a reason",
            entry: entry("https://a.example/a", #"{"status":0,"statusText":"","content":{"size":0}}"#),
            reason: "its status is 0: the browser blocked it, or no answer came"
        ),
        Flaw(
            testDescription: "a body that was not saved",
            entry: entry("https://a.example/a", #"{"status":200,"content":{"size":512,"mimeType":"text/html"}}"#),
            reason: "its body of 512 bytes is not in the file; save the file with contents"
        ),
        Flaw(
            testDescription: "a body that only its length tells of",
            entry: entry(
                "https://a.example/a",
                #"{"status":200,"headers":[{"name":"content-length","value":"7"}],"content":{"size":-1}}"#
            ),
            reason: "its body of 7 bytes is not in the file; save the file with contents"
        ),
        Flaw(
            testDescription: "a HEAD, which has no body",
            entry: entry(
                "https://a.example/a",
                #"{"status":200,"headers":[{"name":"content-length","value":"7"}],"content":{"size":0}}"#,
                method: "HEAD"
            ),
            reason: nil
        ),
        Flaw(
            testDescription: "status 304",
            entry: entry("https://a.example/a", #"{"status":304,"content":{"size":9}}"#),
            reason: nil
        ),
    ]

    @Test("what cannot be played is named, kept, and leaves the rest alone", arguments: flaws)
    func flaw(_ row: Flaw) throws {
        let har = try Self.har(
            row.entry,
            Self.entry("https://a.example/fine", #"{"status":200,"content":{"text":"ok"}}"#)
        )
        #expect(har.flaws.map(\.reason) == (row.reason.map { [$0] } ?? []))
        #expect(try HAR(decoding: har.encoded()).flaws.map(\.reason) == har.flaws.map(\.reason))
        #expect(Self.play(har, HTTPRequest(.get, "/fine"))?.text == "ok")
        var replayer = Replayer(har)
        guard case .unmatched(let miss) = replayer.answer(HTTPRequest(.get, "/a")) else {
            return #expect(row.reason == nil)
        }
        if let reason = row.reason, har.entries[0].request.url.hasPrefix("https:") {
            #expect("\(miss)" == "entry 1, GET /a, cannot be played: \(reason)")
        }
    }

    private static let gzip = Base64.encode([
        0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0xCF, 6, 0, 0x47, 0xDD, 0xDC, 0x79, 2, 0, 0, 0,
    ])

    @Test(
        "a body stays compressed where it is, and the label goes where it is not",
        arguments: [
            ("gzip", gzip, "base64", true), ("gzip", "ok", "", false),
            ("br", Base64.encode([0x8B, 0, 0x80, 3]), "base64", true),
            ("br", "ok", "", false), ("zstd", Base64.encode([0x28, 0xB5, 0x2F, 0xFD, 0]), "base64", true),
            ("deflate", Base64.encode([0x78, 0x9C, 3, 0]), "base64", true), ("deflate", "xyz", "", false),
        ]
    )
    func coding(_ coding: String, _ text: String, _ encoding: String, _ isKept: Bool) throws {
        let label = encoding.isEmpty ? "" : #","encoding":"\#(encoding)""#
        let response =
            #"{"status":200,"headers":[{"name":":status","value":"200"},{"name":"content-encoding","value":"\#(coding)"},"#
            + #"{"name":"content-length","value":"999"}],"content":{"text":"\#(text)"\#(label)}}"#
        let answer = try #require(Self.play(try Self.har(Self.entry("https://a.example/a", response))))
        #expect(answer.headers["Content-Encoding"] == (isKept ? coding : nil))
        #expect(answer.headers["Content-Length"] == "\(answer.body.count)")
        #expect(answer.headers.first(":status") == nil)
    }

    @Test(
        "a day that is none is refused with its place",
        arguments: ["2027-02-29", "2027-2-1", "soon", "2027-13-01", ""]
    )
    func bestBefore(_ day: String) throws {
        let text = #"{"log":{"_bestBefore":"\#(day)","entries":[]}}"#
        let error = #expect(throws: HARFileError.self) { try HAR(decoding: Array(text.utf8), file: "x.har") }
        #expect(error?.description.hasPrefix("x.har:1:23: log._bestBefore: expected a day such as 2027-02-28") == true)
        var har = HAR(entries: [])
        har.bestBefore = "2028-02-29"
        #expect(try HAR(decoding: har.encoded()) == har)
        #expect(!har.isPast("2028-02-29") && har.isPast("2028-03-01"))
    }
}
