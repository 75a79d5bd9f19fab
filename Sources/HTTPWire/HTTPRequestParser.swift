/// Reads requests from bytes that arrive in any pieces.
///
/// It refuses what RFC 9112 refuses and what would let two readers disagree on where a message ends.
package struct HTTPRequestParser: ~Copyable, Sendable {
    private var parser: HTTPMessageParser

    package init(limits: HTTPLimits = .default) {
        parser = HTTPMessageParser(.request, limits: limits)
    }

    package var unreadCount: Int { parser.unreadCount }

    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser.append(bytes)
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { parser.append($0) }
    }

    package mutating func next() throws(HTTPParseError) -> HTTPMessageEvent<HTTPRequestHead>? {
        try parser.next().flatMap(Self.event)
    }

    /// Hands out the bytes behind the last message, which are none of HTTP where a tunnel begins.
    package mutating func takeUnread() -> [UInt8] {
        parser.takeUnread()
    }

    /// Takes note that the client sends no more.
    package mutating func finish() throws(HTTPParseError) {
        _ = try parser.finish()
    }

    private static func event(_ event: HTTPMessageParser.Event) -> HTTPMessageEvent<HTTPRequestHead>? {
        switch event {
        case .head(.request(let method, let target, let minorVersion), let headers, let fields, let framing):
            let length: Int? = if case .fixed(let size) = framing { size } else { nil }
            return .head(
                HTTPRequestHead(
                    request: HTTPRequest(method: method, target: target, headers: headers, body: []),
                    minorVersion: minorVersion,
                    keepsAlive: fields.keepsAlive(minorVersion: minorVersion),
                    expectsContinue: fields.expectsContinue && minorVersion > 0 && length != 0,
                    contentLength: length
                )
            )
        case .head(.response, _, _, _): return nil
        case .body(let bytes): return .body(bytes)
        case .end(let trailers): return .end(trailers: trailers)
        }
    }
}
