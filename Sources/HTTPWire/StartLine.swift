/// The first line of a message (RFC 9112 §3, §4).
enum StartLine: Hashable, Sendable {
    case request(method: HTTPMethod, target: [UInt8], minorVersion: Int)
    case response(status: Int, reason: String, minorVersion: Int)

    var minorVersion: Int {
        switch self {
        case .request(_, _, let minorVersion), .response(_, _, let minorVersion): minorVersion
        }
    }

    static func request(_ line: Bytes) throws(HTTPParseError) -> StartLine {
        let space = line.place(of: 0x20) ?? line.count
        let method = line.part(0..<space)
        if let bad = method.firstNonToken {
            throw HTTPParseError(.invalidMethod, at: bad, found: method.dropFirst(bad))
        }
        guard space > 0, space < line.count else { throw HTTPParseError(.invalidMethod, at: 0, found: line) }
        guard space <= 32 else { throw HTTPParseError(.methodTooLong, at: 32, found: method) }
        guard let second = line.place(of: 0x20, from: space &+ 1) else {
            throw HTTPParseError(.invalidVersion, at: line.count)
        }
        let name = HTTPMethod(rawValue: String(decoding: method, as: UTF8.self))
        let target = line.part(space &+ 1..<second)
        if let bad = RequestTarget.firstFault(in: target, of: name) {
            throw HTTPParseError(.invalidTarget, at: space &+ 1 &+ bad, found: target.dropFirst(bad))
        }
        let minor = try version(line.part(second &+ 1..<line.count), at: second &+ 1)
        return .request(method: name, target: Array(target), minorVersion: minor)
    }

    static func response(_ line: Bytes) throws(HTTPParseError) -> StartLine {
        let space = line.place(of: 0x20) ?? line.count
        let minor = try version(line.part(0..<space), at: 0)
        let rest = line.part(min(space &+ 1, line.count)..<line.count)
        guard rest.count >= 3, rest[0].isDigit, rest[1].isDigit, rest[2].isDigit, rest[0] != 0x30 else {
            throw HTTPParseError(.invalidStatusCode, at: space &+ 1, found: rest)
        }
        // RFC 9112 §4 wants a space even before an empty reason; many servers leave it out.
        guard rest.count == 3 || rest[3] == 0x20 else {
            throw HTTPParseError(.invalidStatusCode, at: space &+ 4, found: rest.dropFirst(3))
        }
        let status = rest.prefix(3).reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
        return .response(
            status: status,
            reason: String(decoding: rest.dropFirst(4), as: UTF8.self),
            minorVersion: minor
        )
    }

    /// Reads `HTTP/1.x`; a higher minor version is understood as 1.1 (RFC 9110 §2.5).
    private static func version(_ text: Bytes, at offset: Int) throws(HTTPParseError) -> Int {
        let isVersion =
            text.count == 8 && text.starts(with: "HTTP/".utf8) && text[5].isDigit && text[6] == 0x2E && text[7].isDigit
        guard isVersion else { throw HTTPParseError(.invalidVersion, at: offset, found: text) }
        guard text[5] == 0x31 else { throw HTTPParseError(.unsupportedVersion, at: offset, found: text) }
        return text[7] == 0x30 ? 0 : 1
    }
}
