import HTTPWire
import Testing

@Suite("Response parser")
struct ResponseParserTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let input: String
        var status = 200
        var reason = "OK"
        var body = ""
        var answersHead = false
        var needsClose = false
        var keepsAlive = true

        var testDescription: String { name }

        static let all: [Case] = [
            Case(name: "a length", input: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", body: "ok"),
            Case(
                name: "chunks",
                input: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
                body: "ok"
            ),
            Case(name: "no body with 204", input: "HTTP/1.1 204 No Content\r\n\r\n", status: 204, reason: "No Content"),
            Case(
                name: "no body with 304",
                input: "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n",
                status: 304,
                reason: "Not Modified"
            ),
            Case(name: "no body for HEAD", input: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", answersHead: true),
            Case(name: "an interim response", input: "HTTP/1.1 100 Continue\r\n\r\n", status: 100, reason: "Continue"),
            Case(name: "an empty reason", input: "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", reason: ""),
            Case(
                name: "no space before an absent reason",
                input: "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n",
                reason: ""
            ),
            Case(name: "a reason in UTF-8", input: "HTTP/1.1 200 好 的\r\nContent-Length: 0\r\n\r\n", reason: "好 的"),
            Case(
                name: "an unregistered status",
                input: "HTTP/1.1 999 X\r\nContent-Length: 0\r\n\r\n",
                status: 999,
                reason: "X"
            ),
            Case(
                name: "close",
                input: "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                keepsAlive: false
            ),
            Case(name: "HTTP/1.0", input: "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", keepsAlive: false),
            Case(
                name: "a body until the close",
                input: "HTTP/1.1 200 OK\r\n\r\nall of it",
                body: "all of it",
                needsClose: true,
                keepsAlive: false
            ),
            Case(
                name: "an empty body until the close",
                input: "HTTP/1.1 200 OK\r\n\r\n",
                needsClose: true,
                keepsAlive: false
            ),
            Case(
                name: "a coding that ends with the connection",
                input: "HTTP/1.1 200 OK\r\nTransfer-Encoding: x\r\n\r\nz",
                body: "z",
                needsClose: true,
                keepsAlive: false
            ),
        ]
    }

    @Test("reads the same however the bytes are cut", arguments: Case.all)
    func accepted(_ row: Case) throws {
        let bytes = Array(row.input.utf8)
        let whole = parseResponses([bytes], answersHead: row.answersHead, closes: row.needsClose)
        let message = try #require(whole.messages.first)
        #expect(whole.error == nil && whole.messages.count == 1)
        #expect(message.head.response.status == row.status)
        #expect(message.head.response.reason == row.reason)
        #expect(message.head.keepsAlive == row.keepsAlive)
        #expect(message.body == Array(row.body.utf8))
        for cut in cuts(of: bytes) {
            #expect(parseResponses(cut, answersHead: row.answersHead, closes: row.needsClose) == whole)
        }
        guard !row.needsClose else { return }
        let three = parseResponses([bytes + bytes + bytes], answersHead: row.answersHead, closes: true)
        #expect(three.messages == [message, message, message] && three.error == nil)
    }

    static let refused: [(String, HTTPParseError.Code, Int)] = [
        ("\r\n", .emptyStartLine, 0),
        ("nonsense\r\n", .invalidVersion, 0),
        ("HTTP/2 200 OK\r\n", .invalidVersion, 0),
        ("HTTP/0.9 200 OK\r\n", .unsupportedVersion, 0),
        ("HTTP/1.1\r\n", .invalidStatusCode, 9),
        ("HTTP/1.1 099 X\r\n", .invalidStatusCode, 9),
        ("HTTP/1.1 20 OK\r\n", .invalidStatusCode, 9),
        ("HTTP/1.1 2000 OK\r\n", .invalidStatusCode, 12),
        ("HTTP/1.1 +20 OK\r\n", .invalidStatusCode, 9),
        ("HTTP/1.1 200 OK\n", .bareLineFeed, 15),
        ("HTTP/1.1 200 OK\r\nA b\r\n", .missingColon, 20),
        ("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", .repeatedContentLength, 36),
        ("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", .lengthAndTransferEncoding, 17),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", .unsupportedTransferCoding, 17),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", .invalidChunkSize, 47),
    ]

    @Test("refuses what no client should guess at", arguments: refused)
    func refusedResponse(_ input: String, _ code: HTTPParseError.Code, _ offset: Int) {
        let bytes = Array(input.utf8)
        let whole = parseResponses([bytes], closes: false)
        #expect(whole.error?.code == code && whole.error?.offset == offset)
        for cut in cuts(of: bytes) { #expect(parseResponses(cut, closes: false) == whole) }
    }

    @Test(
        "a body that ends early is an error",
        arguments: [
            "Content-Length: 5\r\n\r\nab", "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
            "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n", "Content-Le",
        ]
    )
    func truncated(_ rest: String) {
        let outcome = parseResponses([Array(("HTTP/1.1 200 OK\r\n" + rest).utf8)], closes: true)
        #expect(outcome.error?.code == .truncated)
        #expect(outcome.error?.offset == 17 + rest.utf8.count)
    }

    @Test("a body without a length stops at the limit")
    func limit() {
        let bytes = Array("HTTP/1.1 200 OK\r\n\r\n12345".utf8)
        let outcome = parseResponses([bytes], closes: true, limits: HTTPLimits(body: 4))
        #expect(outcome.error?.code == .bodyTooLarge)
    }
}
