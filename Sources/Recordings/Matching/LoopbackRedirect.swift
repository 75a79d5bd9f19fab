internal import HTTPWire

/// A redirect URI on this machine, whose port a client chooses when it starts (RFC 8252 §7.3).
struct LoopbackRedirect: Hashable, Sendable {
    /// Scheme and host.
    let host: [UInt8]
    let port: [UInt8]
    /// What follows the port.
    let rest: [UInt8]

    init?(_ bytes: [UInt8]) {
        let hosts = ["http://127.0.0.1", "http://[::1]", "http://localhost"].map { Array($0.utf8) }
        guard let host = hosts.first(where: { bytes.starts(with: $0) }) else { return nil }
        var rest = bytes[host.count...]
        var port: ArraySlice<UInt8> = []
        if rest.first == 0x3A {
            port = rest.dropFirst().prefix(while: \.isDigit)
            rest = rest.dropFirst(1 + port.count)
        }
        guard rest.isEmpty || [0x2F, 0x3F].contains(rest[rest.startIndex]) else { return nil }
        (self.host, self.port, self.rest) = (host, Array(port), Array(rest))
    }

    var origin: [UInt8] { port.isEmpty ? host : host + [0x3A] + port }

    /// Whether the other one differs in nothing but the port.
    func isSame(as other: LoopbackRedirect) -> Bool { host == other.host && rest == other.rest }
}

/// Leads a browser to the port that the client listens on, where the recording has another one.
struct RedirectRewriting: Hashable, Sendable {
    private let from: [UInt8]
    private let to: [UInt8]

    init(from: LoopbackRedirect, to: LoopbackRedirect) { (self.from, self.to) = (from.origin, to.origin) }

    /// The fields and the body, the address as it stands or percent-encoded.
    func rewritten(_ response: HTTPResponse) -> HTTPResponse {
        var response = response
        response.headers.fields = response.headers.fields.map {
            HTTPHeaders.Field(name: $0.name, bytes: rewritten($0.bytes))
        }
        let body = rewritten(response.body)
        if body.count != response.body.count, response.headers["Content-Length"] != nil {
            response.headers["Content-Length"] = String(body.count)
        }
        response.body = body
        return response
    }

    private func rewritten(_ bytes: [UInt8]) -> [UInt8] {
        let encode = { (text: [UInt8]) in PercentCoding.encode(text, spaceAsPlus: false) }
        return Self.replaced(Self.replaced(bytes, from, to), encode(from), encode(to))
    }

    private static func replaced(_ bytes: [UInt8], _ from: [UInt8], _ to: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let found = rest.firstRange(of: from) {
            let next = rest[found.upperBound...].first
            // Another port may begin with the same digits.
            let isWhole = !(next?.isDigit ?? false) && next != 0x3A
            result += rest[..<found.lowerBound] + (isWhole ? to[...] : rest[found])
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}
