import HTTPWire
import Testing

@Suite("Request parser: what is refused")
struct RequestParserErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let input: [UInt8]
        let code: HTTPParseError.Code
        let offset: Int
        var status = 400

        init(_ name: String, _ input: String, _ code: HTTPParseError.Code, at offset: Int, status: Int = 400) {
            self.init(name, Array(input.utf8), code, at: offset, status: status)
        }

        init(_ name: String, _ input: [UInt8], _ code: HTTPParseError.Code, at offset: Int, status: Int = 400) {
            self.name = name
            self.input = input
            self.code = code
            self.offset = offset
            self.status = status
        }

        /// A request with more field lines; offsets count from the first of them.
        init(field name: String, _ lines: String, _ code: HTTPParseError.Code, at offset: Int, status: Int = 400) {
            let start = "POST / HTTP/1.1\r\nHost: h\r\n"
            self.init(name, start + lines + "\r\n", code, at: start.utf8.count + offset, status: status)
        }

        /// A chunked request; offsets count from its first chunk.
        init(chunk name: String, _ chunks: String, _ code: HTTPParseError.Code, at offset: Int, status: Int = 400) {
            let start = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
            self.init(name, start + chunks, code, at: start.utf8.count + offset, status: status)
        }

        var testDescription: String { name }
    }

    static let startLines: [Case] = [
        Case("two empty lines", "\r\n\r\nGET / HTTP/1.1\r\n", .emptyStartLine, at: 0),
        Case("a bare line feed", "GET / HTTP/1.1\nHost: h\r\n\r\n", .bareLineFeed, at: 14),
        Case("a bare carriage return", "GET /\rx HTTP/1.1\r\n", .bareCarriageReturn, at: 5),
        Case("a NUL", "GET /\0 HTTP/1.1\r\n", .controlByte, at: 5),
        Case("a TLS handshake", [0x16, 0x03, 0x01, 0x02, 0x00], .controlByte, at: 0),
        Case("no method", " / HTTP/1.1\r\n", .invalidMethod, at: 0),
        Case("a method with a bracket", "G(T / HTTP/1.1\r\n", .invalidMethod, at: 1),
        Case("one word", "GET\r\n", .invalidMethod, at: 0),
        Case("a tab for a space", "GET\t/ HTTP/1.1\r\n", .invalidMethod, at: 3),
        Case(
            "a very long method",
            String(repeating: "A", count: 33) + " / HTTP/1.1\r\n",
            .methodTooLong,
            at: 32,
            status: 501
        ),
        Case("no version", "GET /\r\n", .invalidVersion, at: 5),
        Case("two spaces before the target", "GET  / HTTP/1.1\r\n", .invalidTarget, at: 4),
        Case("a space in the target", "GET /a b HTTP/1.1\r\n", .invalidVersion, at: 7),
        Case("a trailing space", "GET / HTTP/1.1 \r\n", .invalidVersion, at: 6),
        Case("a fragment in the target", "GET /a#b HTTP/1.1\r\n", .invalidTarget, at: 6),
        Case("raw UTF-8 in the target", "GET /é HTTP/1.1\r\n", .invalidTarget, at: 5),
        Case("a relative target", "GET a/b HTTP/1.1\r\n", .invalidTarget, at: 4),
        Case("an asterisk without OPTIONS", "GET * HTTP/1.1\r\n", .invalidTarget, at: 4),
        Case("an absolute target without a host", "GET http:///a HTTP/1.1\r\n", .invalidTarget, at: 11),
        Case("user information in the target", "GET http://u@h/ HTTP/1.1\r\n", .invalidTarget, at: 11),
        Case("CONNECT without an authority", "CONNECT /a HTTP/1.1\r\n", .invalidTarget, at: 8),
        Case("a lower-case version", "GET / http/1.1\r\n", .invalidVersion, at: 6),
        Case("a version of two digits", "GET / HTTP/1.10\r\n", .invalidVersion, at: 6),
        Case("HTTP/2 with prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", .invalidTarget, at: 4),
        Case("another major version", "GET / HTTP/2.0\r\n", .unsupportedVersion, at: 6, status: 505),
        Case("HTTP/0.9", "GET / HTTP/0.9\r\n", .unsupportedVersion, at: 6, status: 505),
    ]

    static let fields: [Case] = [
        Case("a space before the first field", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", .foldedField, at: 16),
        Case("no Host", "GET / HTTP/1.1\r\nA: b\r\n\r\n", .missingHost, at: 22),
        Case(field: "two Hosts", "host: h\r\n", .repeatedHost, at: 0),
        Case("a Host with a path", "GET / HTTP/1.1\r\nHost: h/a\r\n\r\n", .invalidHost, at: 16),
        Case("a Host with a user", "GET / HTTP/1.1\r\nHost: u@h\r\n\r\n", .invalidHost, at: 16),
        Case("a Host with two ports", "GET / HTTP/1.1\r\nHost: h:1:2\r\n\r\n", .invalidHost, at: 16),
        Case("a Host with a space", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", .invalidHost, at: 16),
        Case("a Host with an open bracket", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", .invalidHost, at: 16),
        Case(field: "a folded line", "A: b\r\n c\r\n", .foldedField, at: 6),
        Case(field: "a folded line with a tab", "A: b\r\n\tc\r\n", .foldedField, at: 6),
        Case(field: "no colon", "Abc\r\n", .missingColon, at: 3),
        Case(field: "a space before the colon", "Abc : d\r\n", .spaceBeforeColon, at: 3),
        Case(field: "a tab before the colon", "Content-Length\t: 0\r\n", .spaceBeforeColon, at: 14),
        Case(field: "a space inside a name", "A b: d\r\n", .invalidFieldName, at: 1),
        Case(field: "an empty name", ": d\r\n", .invalidFieldName, at: 0),
        Case(field: "UTF-8 in a name", "é: d\r\n", .invalidFieldName, at: 0),
        Case(field: "a NUL in a value", "A: b\0\r\n", .controlByte, at: 4),
        Case(field: "a vertical tab before a coding", "Transfer-Encoding: \u{0B}chunked\r\n", .controlByte, at: 19),
        Case(field: "a DEL in a value", "A: \u{7F}\r\n", .controlByte, at: 3),
        Case(field: "a bare carriage return in a value", "A: b\rc\r\n", .bareCarriageReturn, at: 4),
        Case(field: "two carriage returns", "A: b\r\r\n", .bareCarriageReturn, at: 4),
        Case(field: "a bare line feed in a value", "A: b\nContent-Length: 5\r\n", .bareLineFeed, at: 4),
    ]

    static let framing: [Case] = [
        Case(field: "two lengths", "Content-Length: 1\r\nContent-Length: 2\r\n", .repeatedContentLength, at: 19),
        Case(field: "two equal lengths", "Content-Length: 1\r\nContent-Length: 1\r\n", .repeatedContentLength, at: 19),
        Case(field: "a list of lengths", "Content-Length: 1, 1\r\n", .repeatedContentLength, at: 0),
        Case(field: "a plus", "Content-Length: +5\r\n", .invalidContentLength, at: 0),
        Case(field: "a minus", "Content-Length: -1\r\n", .invalidContentLength, at: 0),
        Case(field: "hexadecimal digits", "Content-Length: 0x5\r\n", .invalidContentLength, at: 0),
        Case(field: "an underscore", "Content-Length: 1_0\r\n", .invalidContentLength, at: 0),
        Case(field: "full-width digits", "Content-Length: ５\r\n", .invalidContentLength, at: 0),
        Case(field: "an empty length", "Content-Length:\r\n", .invalidContentLength, at: 0),
        Case(
            field: "a length beyond 64 bits",
            "Content-Length: 99999999999999999999\r\n",
            .bodyTooLarge,
            at: 0,
            status: 413
        ),
        Case(
            field: "length and coding",
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            .lengthAndTransferEncoding,
            at: 0
        ),
        Case(
            field: "coding and length",
            "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
            .lengthAndTransferEncoding,
            at: 28
        ),
        Case(field: "chunked is not last", "Transfer-Encoding: chunked, gzip\r\n", .invalidTransferEncoding, at: 0),
        Case(field: "chunked twice", "Transfer-Encoding: chunked, chunked\r\n", .invalidTransferEncoding, at: 0),
        Case(
            field: "chunked twice in two fields",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
            .invalidTransferEncoding,
            at: 0
        ),
        Case(field: "identity", "Transfer-Encoding: identity\r\n", .invalidTransferEncoding, at: 0),
        Case(
            field: "a coding that only looks like chunked",
            "Transfer-Encoding: xchunked\r\n",
            .invalidTransferEncoding,
            at: 0
        ),
        Case(field: "chunked with a parameter", "Transfer-Encoding: chunked;q=1\r\n", .invalidTransferEncoding, at: 0),
        Case(field: "an empty coding", "Transfer-Encoding:\r\n", .invalidTransferEncoding, at: 0),
        Case(
            field: "another coding before chunked",
            "Transfer-Encoding: gzip, chunked\r\n",
            .unsupportedTransferCoding,
            at: 0,
            status: 501
        ),
        Case(
            "a coding in HTTP/1.0",
            "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
            .transferEncodingInOldVersion,
            at: 17
        ),
    ]

    static let chunks: [Case] = [
        Case(chunk: "no size", "\r\n", .invalidChunkSize, at: 0),
        Case(chunk: "a plus", "+5\r\n", .invalidChunkSize, at: 0),
        Case(chunk: "a minus", "-1\r\n", .invalidChunkSize, at: 0),
        Case(chunk: "a prefix", "0x5\r\n", .invalidChunkSize, at: 1),
        Case(chunk: "a space before the size", " 5\r\n", .invalidChunkSize, at: 0),
        Case(chunk: "a space after the size", "5 \r\n", .invalidChunkExtension, at: 2),
        Case(chunk: "a size beyond 64 bits", "10000000000000005\r\n", .bodyTooLarge, at: 0, status: 413),
        Case(chunk: "an extension without a name", "5;\r\n", .invalidChunkExtension, at: 2),
        Case(chunk: "an extension without a value", "5;a=\r\n", .invalidChunkExtension, at: 4),
        Case(chunk: "an open quote", "5;a=\"b\r\n", .invalidChunkExtension, at: 6),
        Case(chunk: "an open quote that ends in a backslash", "5;a=\"b\\\r\n", .invalidChunkExtension, at: 7),
        Case(chunk: "a bare line feed after the size", "5\nabcde\r\n", .bareLineFeed, at: 1),
        Case(chunk: "a bare line feed in an extension", "5;a\nabcde\r\n", .bareLineFeed, at: 3),
        Case(chunk: "a long line", "5;" + String(repeating: "a", count: 1_024) + "\r\n", .chunkLineTooLong, at: 1_024),
        Case(chunk: "more bytes than announced", "1\r\nab\r\n", .unterminatedChunk, at: 4),
        Case(chunk: "a line feed alone after the bytes", "1\r\na\n", .bareLineFeed, at: 4),
        Case(chunk: "a length among the trailers", "0\r\nContent-Length: 5\r\n\r\n", .forbiddenTrailer, at: 3),
        Case(chunk: "a folded trailer", "0\r\nA: b\r\n c\r\n\r\n", .foldedField, at: 9),
        Case(chunk: "no colon in a trailer", "0\r\nGET\r\n\r\n", .missingColon, at: 6),
    ]

    @Test("the same error however the bytes are cut", arguments: startLines + fields + framing + chunks)
    func refused(_ row: Case) throws {
        let whole = parseRequests([row.input])
        let error = try #require(whole.error)
        #expect(error.code == row.code)
        #expect(error.offset == row.offset)
        #expect(error.status == row.status)
        #expect(whole.messages.isEmpty)
        for cut in cuts(of: row.input) { #expect(parseRequests(cut) == whole) }
        let good = Array("GET / HTTP/1.1\r\nHost: h\r\n\r\n".utf8)
        let second = parseRequests([good + row.input])
        if row.name != "two empty lines" { #expect(second.error == error && second.messages.count == 1) }
    }

    static let limits: [Case] = [
        Case("a start line over its limit", "GET /67890123456 HTTP/1.1\r\n", .startLineTooLong, at: 24, status: 414),
        Case(
            "a header over its limit",
            "GET / HTTP/1.1\r\nHost: h\r\nA: 3456789012345\r\n",
            .headerTooLarge,
            at: 39,
            status: 431
        ),
        Case("too many fields", "GET / HTTP/1.1\r\nHost: h\r\nA:\r\nB:\r\nC:\r\n", .tooManyFields, at: 33, status: 431),
    ]

    @Test("limits answer 414 and 431", arguments: limits)
    func limited(_ row: Case) throws {
        let limits = HTTPLimits(startLine: 24, header: 23, fields: 3, body: 4)
        let whole = parseRequests([row.input], limits: limits)
        let error = try #require(whole.error)
        #expect(error.code == row.code && error.offset == row.offset && error.status == row.status)
        for cut in cuts(of: row.input) { #expect(parseRequests(cut, limits: limits) == whole) }
    }

    @Test(
        "a body over its limit answers 413",
        arguments: ["Content-Length: 5\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\n"]
    )
    func bodyLimit(_ rest: String) throws {
        let bytes = Array(("POST / HTTP/1.1\r\nHost: h\r\n" + rest).utf8)
        let whole = parseRequests([bytes], limits: HTTPLimits(body: 4))
        #expect(whole.error?.code == .bodyTooLarge && whole.error?.status == 413)
        for cut in cuts(of: bytes) { #expect(parseRequests(cut, limits: HTTPLimits(body: 4)) == whole) }
        #expect(parseRequests([bytes], limits: HTTPLimits(body: 5)).error == nil)
    }

    @Test("the error stays after the first")
    func sticky() {
        var parser = HTTPRequestParser()
        parser.append(Array("GET\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n".utf8))
        let first = #expect(throws: HTTPParseError.self) { try parser.next() }
        let second = #expect(throws: HTTPParseError.self) { try parser.next() }
        #expect(first == second)
    }

    @Test("every error says what to send", arguments: HTTPParseError.Code.allCases)
    func words(_ code: HTTPParseError.Code) {
        let error = HTTPParseError(code, at: 7, found: [0x41, 0x0D, 0x00, 0x22])
        #expect(error.description == "send \(error.expected): byte 7 of the message has \"A\\r\\x00\\\"\"")
        #expect((400...505).contains(error.status))
    }
}
