import HTTPWire
import Testing

@Suite("Request parser")
struct RequestParserTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let input: String
        var method: HTTPMethod = .get
        var target = "/"
        var headers: HTTPHeaders = ["Host": "h"]
        var body = ""
        var trailers: HTTPHeaders = [:]
        var keepsAlive = true
        var expectsContinue = false

        var testDescription: String { name }
    }

    static let heads: [Case] = [
        Case(name: "the smallest", input: "GET / HTTP/1.1\r\nHost: h\r\n\r\n"),
        Case(name: "a query", input: "GET /a?b=c%20d&e HTTP/1.1\r\nHost: h\r\n\r\n", target: "/a?b=c%20d&e"),
        Case(
            name: "bytes that browsers leave alone",
            input: "GET /?a={|}^\"<> HTTP/1.1\r\nHost: h\r\n\r\n",
            target: "/?a={|}^\"<>"
        ),
        Case(
            name: "an absolute target",
            input: "GET http://a.test:80/b?c HTTP/1.1\r\nHost: h\r\n\r\n",
            target: "http://a.test:80/b?c"
        ),
        Case(
            name: "an absolute target without a path",
            input: "GET http://[::1]?c HTTP/1.1\r\nHost: h\r\n\r\n",
            target: "http://[::1]?c"
        ),
        Case(
            name: "asterisk of OPTIONS",
            input: "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n",
            method: .options,
            target: "*"
        ),
        Case(
            name: "authority of CONNECT",
            input: "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n",
            method: "CONNECT",
            target: "h:443"
        ),
        Case(name: "an unknown method", input: "M-SEARCH / HTTP/1.1\r\nHost: h\r\n\r\n", method: "M-SEARCH"),
        Case(name: "a lower-case method is another method", input: "get / HTTP/1.1\r\nHost: h\r\n\r\n", method: "get"),
        Case(name: "one empty line before", input: "\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"),
        Case(name: "a higher minor version", input: "GET / HTTP/1.2\r\nHost: h\r\n\r\n"),
        Case(name: "HTTP/1.0 without Host", input: "GET / HTTP/1.0\r\n\r\n", headers: [:], keepsAlive: false),
        Case(
            name: "HTTP/1.0 with keep-alive",
            input: "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n",
            headers: ["Connection": "Keep-Alive"]
        ),
        Case(
            name: "close among options",
            input: "GET / HTTP/1.1\r\nHost: h\r\nConnection: x , Close\r\n\r\n",
            headers: ["Host": "h", "Connection": "x , Close"],
            keepsAlive: false
        ),
    ]

    static let fields: [Case] = [
        Case(name: "no space after the colon", input: "GET / HTTP/1.1\r\nHost:h\r\n\r\n"),
        Case(name: "white space around the value", input: "GET / HTTP/1.1\r\nHost: \t h\t \r\n\r\n"),
        Case(
            name: "an empty value",
            input: "GET / HTTP/1.1\r\nHost: h\r\nUser-Agent:\r\n\r\n",
            headers: ["Host": "h", "User-Agent": ""]
        ),
        Case(
            name: "repeats keep order and case",
            input: "GET / HTTP/1.1\r\nHost: h\r\nx-A: 1\r\nX-a: 2\r\n\r\n",
            headers: ["Host": "h", "x-A": "1", "X-a": "2"]
        ),
        Case(
            name: "every token character",
            input: "GET / HTTP/1.1\r\nHost: h\r\n!#$%&'*+-.^_`|~0a: 1\r\n\r\n",
            headers: ["Host": "h", "!#$%&'*+-.^_`|~0a": "1"]
        ),
        Case(
            name: "raw UTF-8 in a value",
            input: "GET / HTTP/1.1\r\nHost: h\r\nX: 你好\r\n\r\n",
            headers: ["Host": "h", "X": "你好"]
        ),
        Case(name: "an empty Host", input: "GET / HTTP/1.1\r\nHost:\r\n\r\n", headers: ["Host": ""]),
        Case(
            name: "an address in brackets",
            input: "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n",
            headers: ["Host": "[::1]:80"]
        ),
    ]

    static let bodies: [Case] = [
        Case(
            name: "a length",
            input: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc",
            method: .post,
            headers: ["Host": "h", "Content-Length": "3"],
            body: "abc"
        ),
        Case(
            name: "a length of zero",
            input: "DELETE / HTTP/1.1\r\nHost: h\r\ncontent-length:0\r\n\r\n",
            method: .delete,
            headers: ["Host": "h", "content-length": "0"]
        ),
        Case(
            name: "leading zeros",
            input: "PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 002\r\n\r\nab",
            method: .put,
            headers: ["Host": "h", "Content-Length": "002"],
            body: "ab"
        ),
        Case(
            name: "chunks",
            input: "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"
                + "3\r\nabc\r\n0A\r\n0123456789\r\n0\r\n\r\n",
            method: .post,
            headers: ["Host": "h", "Transfer-Encoding": "Chunked"],
            body: "abc0123456789"
        ),
        Case(
            name: "chunk extensions",
            input: "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "1;a\r\nx\r\n1 ; b = \"c;\\\"\\r\" ;d=e\r\ny\r\n00;f\r\n\r\n",
            method: .post,
            headers: ["Host": "h", "Transfer-Encoding": "chunked"],
            body: "xy"
        ),
        Case(
            name: "trailers",
            input: "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "1\r\nx\r\n0\r\nDigest: d\r\nX-B:\r\n\r\n",
            method: .post,
            headers: ["Host": "h", "Transfer-Encoding": "chunked"],
            body: "x",
            trailers: ["Digest": "d", "X-B": ""]
        ),
        Case(
            name: "100-continue",
            input: "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 1\r\n\r\nz",
            method: .post,
            headers: ["Host": "h", "Expect": "100-Continue", "Content-Length": "1"],
            body: "z",
            expectsContinue: true
        ),
        Case(
            name: "100-continue without a body",
            input: "GET / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n\r\n",
            headers: ["Host": "h", "Expect": "100-continue"]
        ),
    ]

    @Test("reads the same however the bytes are cut", arguments: heads + fields + bodies)
    func accepted(_ row: Case) throws {
        let bytes = Array(row.input.utf8)
        let whole = parseRequests([bytes])
        let message = try #require(whole.messages.first)
        #expect(whole.error == nil && whole.messages.count == 1 && whole.unfinished == nil)
        let head = message.head
        #expect(head.request == HTTPRequest(row.method, row.target, headers: row.headers))
        #expect(message.body == Array(row.body.utf8))
        #expect(message.trailers == row.trailers)
        #expect(head.keepsAlive == row.keepsAlive)
        #expect(head.expectsContinue == row.expectsContinue)
        for cut in cuts(of: bytes) { #expect(parseRequests(cut) == whole) }
        let three = parseRequests([bytes + bytes + bytes])
        #expect(three.messages == [message, message, message] && three.error == nil)
    }

    @Test("an unfinished request is an error at the end of the connection", arguments: bodies)
    func truncated(_ row: Case) throws {
        let bytes = Array(row.input.utf8)
        for end in bytes.indices {
            var parser = HTTPRequestParser()
            parser.append(Array(bytes[..<end]))
            while try parser.next() != nil {}
            if end == 0 {
                try parser.finish()
            } else {
                let error = #expect(throws: HTTPParseError.self) { try parser.finish() }
                #expect(error?.code == .truncated && error?.offset == end)
            }
        }
    }

    @Test("a body larger than every buffer arrives whole")
    func largeBody() {
        let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
        let request = HTTPRequest(.post, "/", headers: ["Host": "h"], body: body).serialized(host: nil)
        let pieces = stride(from: 0, to: request.count, by: 7_001).map {
            Array(request[$0..<min($0 + 7_001, request.count)])
        }
        let outcome = parseRequests(pieces)
        #expect(outcome.messages.map(\.body) == [body])
    }
}

@Suite("A header that is sent again")
struct RepeatedHeaderTests {
    private static let form = "Host: h\r\nContent-Length: 3\r\nX: 1\r\n\r\n"
    private static let chunked = "Host: h\r\nTransfer-Encoding: chunked\r\n\r\n"

    /// Several requests on one connection; the same must come of them whether a header was read before or not.
    static let sequences: [[String]] = [
        ["POST /a HTTP/1.1\r\n\(form)abc", "POST /b HTTP/1.1\r\n\(form)def", "PUT /c HTTP/1.1\r\n\(form)ghi"],
        ["POST /a HTTP/1.1\r\n\(form)abc", "POST /a HTTP/1.0\r\n\(form)abc", "POST /a HTTP/1.1\r\n\(form)abc"],
        [
            "POST /a HTTP/1.1\r\n\(form)abc", "GET /a HTTP/1.1\r\nHost: h\r\nX: 1\r\n\r\n",
            "POST / HTTP/1.1\r\n\(form)xyz",
        ],
        ["POST /a HTTP/1.1\r\n\(chunked)1\r\na\r\n0\r\nT: 1\r\n\r\n", "POST /a HTTP/1.1\r\n\(chunked)0\r\n\r\n"],
        [
            "GET / HTTP/1.1\r\nHost: h\r\n\r\n", "\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: i\r\n\r\n",
        ],
        [
            "GET / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\n\r\n",
        ],
    ]

    @Test("comes to the same as the first time, however the bytes are cut", arguments: sequences)
    func sameAgain(_ requests: [String]) {
        let alone = requests.flatMap { parseRequests([Array($0.utf8)]).messages }
        #expect(alone.count == requests.count)
        for pieces in cuts(of: Array(requests.joined().utf8)) {
            let outcome = parseRequests(pieces)
            #expect(outcome.error == nil && outcome.messages == alone)
        }
    }

    @Test("a header of another version is read anew: chunks are an error in HTTP/1.0")
    func otherVersion() {
        let first = "POST / HTTP/1.1\r\n\(Self.chunked)0\r\n\r\n"
        for pieces in cuts(of: Array("\(first)POST / HTTP/1.0\r\n\(Self.chunked)0\r\n\r\n".utf8)) {
            let outcome = parseRequests(pieces)
            #expect(outcome.messages.count == 1 && outcome.error?.code == .transferEncodingInOldVersion)
        }
    }

    @Test("an error behind it stands where it stood the first time")
    func errorAfterwards() throws {
        let bad = "POST / HTTP/1.1\r\n\(Self.chunked)zz\r\n"
        let alone = try #require(parseRequests([Array(bad.utf8)]).error)
        let good = "POST / HTTP/1.1\r\n\(Self.chunked)0\r\n\r\n"
        for pieces in cuts(of: Array("\(good)\(bad)".utf8)) { #expect(parseRequests(pieces).error == alone) }
    }

    @Test("a long header, and a thousand short ones, come whole")
    func longAndMany() {
        let long = "GET / HTTP/1.1\r\nHost: h\r\nX: \(String(repeating: "x", count: 3000))\r\n\r\n"
        let requests =
            Array(repeating: long, count: 3) + Array(repeating: "GET / HTTP/1.1\r\nHost: h\r\n\r\n", count: 1000)
        let bytes = Array(requests.joined().utf8)
        for size in [1, 7, 1000, bytes.count] {
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                Array(bytes[$0..<min($0 + size, bytes.count)])
            }
            let outcome = parseRequests(pieces)
            #expect(outcome.error == nil && outcome.messages.count == requests.count)
        }
    }
}
