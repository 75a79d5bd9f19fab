/// Reads responses from bytes that arrive in any pieces, interim ones (1xx) included.
package struct HTTPResponseParser: ~Copyable, Sendable {
    private var parser: HTTPMessageParser

    package init(limits: HTTPLimits = .response) {
        parser = HTTPMessageParser(.response, limits: limits)
    }

    /// Whether the next response answers a HEAD request and so has no body.
    package var answersHead: Bool {
        get { parser.answersHead }
        set { parser.answersHead = newValue }
    }

    package var unreadCount: Int { parser.unreadCount }

    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser.append(bytes)
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { parser.append($0) }
    }

    package mutating func next() throws(HTTPParseError) -> HTTPMessageEvent<HTTPResponseHead>? {
        try parser.next().flatMap(Self.event)
    }

    /// Takes note that the server sends no more.
    package mutating func finish() throws(HTTPParseError) -> HTTPMessageEvent<HTTPResponseHead>? {
        try parser.finish().flatMap(Self.event)
    }

    private static func event(_ event: HTTPMessageParser.Event) -> HTTPMessageEvent<HTTPResponseHead>? {
        switch event {
        case .head(.response(let status, let reason, let minorVersion), let headers, let fields, let framing):
            return .head(
                HTTPResponseHead(
                    response: HTTPResponse(status: status, reason: reason, headers: headers),
                    minorVersion: minorVersion,
                    keepsAlive: fields.keepsAlive(minorVersion: minorVersion) && framing != .untilClose
                )
            )
        case .head(.request, _, _, _): return nil
        case .body(let bytes): return .body(bytes)
        case .end(let trailers): return .end(trailers: trailers)
        }
    }
}
