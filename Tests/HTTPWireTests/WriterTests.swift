import HTTPWire
import Testing

@Suite("Writer")
struct WriterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let response: HTTPResponse
        var wire = HTTPResponse.Wire()
        let bytes: String

        var testDescription: String { name }

        static let all: [Case] = [
            Case(
                name: "a length is added",
                response: HTTPResponse(status: 200, body: Array("ok".utf8)),
                bytes: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
            ),
            Case(
                name: "a length of zero is added",
                response: HTTPResponse(status: 302, headers: ["Location": "/"]),
                bytes: "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n"
            ),
            Case(
                name: "a given length stays",
                response: HTTPResponse(status: 200, headers: ["content-length": "9"]),
                bytes: "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n"
            ),
            Case(
                name: "a given reason stays",
                response: HTTPResponse(status: 200, reason: "Fine"),
                bytes: "HTTP/1.1 200 Fine\r\nContent-Length: 0\r\n\r\n"
            ),
            Case(
                name: "an unregistered status has no reason",
                response: HTTPResponse(status: 599),
                bytes: "HTTP/1.1 599 \r\nContent-Length: 0\r\n\r\n"
            ),
            Case(
                name: "204 has neither length nor body",
                response: HTTPResponse(status: 204, body: [1]),
                bytes: "HTTP/1.1 204 No Content\r\n\r\n"
            ),
            Case(
                name: "304 has neither length nor body",
                response: HTTPResponse(status: 304, body: [1]),
                bytes: "HTTP/1.1 304 Not Modified\r\n\r\n"
            ),
            Case(
                name: "100 has neither length nor body",
                response: HTTPResponse(status: 100),
                bytes: "HTTP/1.1 100 Continue\r\n\r\n"
            ),
            Case(
                name: "HEAD gets the header alone",
                response: HTTPResponse(status: 200, body: [1, 2, 3]),
                wire: .init(method: .head),
                bytes: "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n"
            ),
            Case(
                name: "closing is announced",
                response: HTTPResponse(status: 200),
                wire: .init(closes: true),
                bytes: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            ),
            Case(
                name: "a given Connection stays",
                response: HTTPResponse(status: 200, headers: ["connection": "x"]),
                wire: .init(closes: true),
                bytes: "HTTP/1.1 200 OK\r\nconnection: x\r\nContent-Length: 0\r\n\r\n"
            ),
            Case(
                name: "an old client is told that the connection stays",
                response: HTTPResponse(status: 200),
                wire: .init(minorVersion: 0),
                bytes: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n"
            ),
            Case(
                name: "a body announced as chunked is one chunk",
                response: HTTPResponse(
                    status: 200,
                    headers: ["Transfer-Encoding": "chunked"],
                    body: Array("0123456789abcdefg".utf8)
                ),
                bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n11\r\n0123456789abcdefg\r\n0\r\n\r\n"
            ),
            Case(
                name: "an empty body announced as chunked",
                response: HTTPResponse(status: 200, headers: ["Transfer-Encoding": "chunked"]),
                bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            ),
            Case(
                name: "a value never ends its line",
                response: HTTPResponse(status: 302, reason: "a\nb", headers: ["Location": "/\r\nSet-Cookie: x=\0"]),
                bytes: "HTTP/1.1 302 a b\r\nLocation: /  Set-Cookie: x= \r\nContent-Length: 0\r\n\r\n"
            ),
        ]
    }

    @Test("responses", arguments: Case.all)
    func writtenResponse(_ row: Case) {
        #expect(String(decoding: row.response.serialized(row.wire), as: UTF8.self) == row.bytes)
    }

    static let requests: [(HTTPRequest, String)] = [
        (HTTPRequest(.get, "/a?b"), "GET /a?b HTTP/1.1\r\nHost: h:1\r\n\r\n"),
        (HTTPRequest(.get, "/", headers: ["host": "x", "A": ""]), "GET / HTTP/1.1\r\nhost: x\r\nA: \r\n\r\n"),
        (HTTPRequest(.post, "/"), "POST / HTTP/1.1\r\nHost: h:1\r\nContent-Length: 0\r\n\r\n"),
        (HTTPRequest(.delete, "/"), "DELETE / HTTP/1.1\r\nHost: h:1\r\n\r\n"),
        (HTTPRequest(.get, "/", body: [0x7A]), "GET / HTTP/1.1\r\nHost: h:1\r\nContent-Length: 1\r\n\r\nz"),
        (
            HTTPRequest(.post, "/", headers: ["Transfer-Encoding": "chunked"], body: [0x7A]),
            "POST / HTTP/1.1\r\nHost: h:1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nz\r\n0\r\n\r\n"
        ),
    ]

    @Test("requests get Host and Content-Length, nothing else", arguments: requests)
    func writtenRequest(_ request: HTTPRequest, _ bytes: String) {
        #expect(String(decoding: request.serialized(host: "h:1"), as: UTF8.self) == bytes)
    }

    @Test("without a host nothing is added")
    func noHost() {
        #expect(HTTPRequest(.get, "/").serialized(host: nil) == Array("GET / HTTP/1.1\r\n\r\n".utf8))
    }

    static let ends: [(HTTPResponse, Bool)] = [
        (HTTPResponse(status: 200, body: [1]), true),
        (HTTPResponse(status: 200, headers: ["Content-Length": "1"], body: [1]), true),
        (HTTPResponse(status: 200, headers: ["Content-Length": "2"], body: [1]), false),
        (HTTPResponse(status: 200, headers: ["Content-Length": "1", "content-length": "1"], body: [1]), false),
        (HTTPResponse(status: 200, headers: ["Transfer-Encoding": "chunked"], body: [1]), true),
        (HTTPResponse(status: 200, headers: ["Transfer-Encoding": "gzip"], body: [1]), false),
        (HTTPResponse(status: 304, headers: ["Content-Length": "2"]), true),
    ]

    @Test("knows which responses end by themselves", arguments: ends)
    func selfDelimiting(_ response: HTTPResponse, _ expected: Bool) {
        #expect(response.isSelfDelimiting(answering: .get) == expected)
        #expect(response.isSelfDelimiting(answering: .head))
    }

    @Test("what the writer writes, the parsers read")
    func roundTrip() throws {
        let request = HTTPRequest(.post, "/t?a=b", headers: ["Host": "h", "X": "é"], body: Array("a=b".utf8))
        let read = try #require(parseRequests([request.serialized(host: nil)]).messages.first)
        #expect(read.head.request.target == request.target && read.body == request.body)
        let response = HTTPResponse(status: 401, headers: ["WWW-Authenticate": "Bearer"], body: Array("{}".utf8))
        let answer = try #require(parseResponses([response.serialized()], closes: false).messages.first)
        #expect(answer.head.response.status == 401 && answer.head.response.reason == "Unauthorized")
        #expect(answer.body == response.body)
    }
}
