import HTTPWire

/// Puts a response together from the bytes of a connection, interim ones passed over.
struct ResponseReader: ~Copyable, Sendable {
    private var parser = HTTPResponseParser()
    private var response: HTTPResponse?

    init(answersHead: Bool) {
        parser.answersHead = answersHead
    }

    /// Adds bytes; gives the response once it is whole.
    mutating func read(_ bytes: [UInt8]) throws(HTTPParseError) -> HTTPResponse? {
        parser.append(bytes)
        while let event = try parser.next() {
            if let response = take(event) { return response }
        }
        return nil
    }

    /// Takes note of the end of the connection, which may be the end of the body.
    mutating func finish() throws(HTTPParseError) -> HTTPResponse? {
        guard let event = try parser.finish() else { return nil }
        return take(event)
    }

    private mutating func take(_ event: HTTPMessageEvent<HTTPResponseHead>) -> HTTPResponse? {
        guard response.take(event), let whole = response.take() else { return nil }
        return whole.status < 200 && whole.status != 101 ? nil : whole
    }
}
