/// How the end of a body is found (RFC 9112 §6.3).
enum BodyFraming: Hashable, Sendable {
    case fixed(Int)
    case chunked
    case untilClose

    /// The header of a message with the place of each field, for errors.
    struct Header {
        let fields: [HTTPHeaders.Field]
        let offsets: [Int]
        let end: Int
        let minorVersion: Int
        let framing: FramingFields

        func error(_ code: HTTPParseError.Code, _ index: Int) -> HTTPParseError {
            HTTPParseError(code, at: offsets[index], found: fields[index].bytes)
        }
    }

    static func ofRequest(_ header: Header, limit: Int) throws(HTTPParseError) -> BodyFraming {
        try checkHost(header)
        if let framing = try transferCoding(header) {
            guard framing == .chunked else { throw header.error(.invalidTransferEncoding, header.framing.codings[0]) }
            return framing
        }
        return .fixed(try contentLength(header, limit: limit) ?? 0)
    }

    static func ofResponse(
        _ header: Header,
        status: Int,
        answersHead: Bool,
        limit: Int
    ) throws(HTTPParseError) -> BodyFraming {
        if answersHead || status < 200 || status == 204 || status == 304 { return .fixed(0) }
        if let framing = try transferCoding(header) { return framing }
        return try contentLength(header, limit: limit).map { .fixed($0) } ?? .untilClose
    }

    private static func checkHost(_ header: Header) throws(HTTPParseError) {
        let hosts = header.framing.hosts
        if let second = hosts.second { throw header.error(.repeatedHost, second) }
        guard let index = hosts.first else {
            guard header.minorVersion == 0 else { throw HTTPParseError(.missingHost, at: header.end) }
            return
        }
        let isValid = header.fields[index].bytes.withUnsafeBufferPointer { RequestTarget.isAuthority($0) }
        guard isValid else { throw header.error(.invalidHost, index) }
    }

    private static func transferCoding(_ header: Header) throws(HTTPParseError) -> BodyFraming? {
        guard let index = header.framing.codings.first else { return nil }
        guard header.minorVersion > 0 else { throw header.error(.transferEncodingInOldVersion, index) }
        if let length = header.framing.lengths.first { throw header.error(.lengthAndTransferEncoding, length) }
        let codings = header.framing.codings.flatMap { FramingFields.list(header.fields[$0]) }
        guard let last = codings.last, !codings.dropLast().contains("chunked") else {
            throw header.error(.invalidTransferEncoding, index)
        }
        guard last == "chunked" else { return .untilClose }
        guard codings.count == 1 else { throw header.error(.unsupportedTransferCoding, index) }
        return .chunked
    }

    private static func contentLength(_ header: Header, limit: Int) throws(HTTPParseError) -> Int? {
        guard let index = header.framing.lengths.first else { return nil }
        // RFC 9110 §8.6 lets a recipient collapse equal values; a strict one refuses them.
        if let second = header.framing.lengths.second { throw header.error(.repeatedContentLength, second) }
        let digits = header.fields[index].bytes
        if digits.contains(0x2C) { throw header.error(.repeatedContentLength, index) }
        guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { throw header.error(.invalidContentLength, index) }
        var value = 0
        for digit in digits {
            value = value &* 10 &+ Int(digit &- 0x30)
            if value > limit { throw header.error(.bodyTooLarge, index) }
        }
        return value
    }
}
