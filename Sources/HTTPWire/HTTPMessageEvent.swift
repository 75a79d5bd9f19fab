/// What a parser has read next.
package enum HTTPMessageEvent<Head: Hashable & Sendable>: Hashable, Sendable {
    /// The start line and the header.
    case head(Head)
    /// More bytes of the body, never none.
    case body([UInt8])
    /// The end of the message, with the trailers of a chunked body.
    case end(trailers: HTTPHeaders)
}

/// The head of a request.
package struct HTTPRequestHead: Hashable, Sendable {
    /// Method, target and header; the body is empty.
    package let request: HTTPRequest
    /// 0 for HTTP/1.0, otherwise 1.
    package let minorVersion: Int
    /// Whether the client lets the connection stay open.
    package let keepsAlive: Bool
    /// Whether the client waits for `100 Continue` before it sends the body (RFC 9110 §10.1.1).
    package let expectsContinue: Bool
    /// The announced size of the body; nil where it comes in chunks.
    package let contentLength: Int?
}

/// The head of a response.
package struct HTTPResponseHead: Hashable, Sendable {
    /// Status, reason and header; the body is empty.
    package let response: HTTPResponse
    /// 0 for HTTP/1.0, otherwise 1.
    package let minorVersion: Int
    /// Whether the connection may carry another exchange after this one.
    package let keepsAlive: Bool
}

extension HTTPResponse? {
    /// Adds what a parser has read; true at the end of the message.
    package mutating func take(_ event: HTTPMessageEvent<HTTPResponseHead>) -> Bool {
        switch event {
        case .head(let head): self = head.response
        case .body(let bytes): self?.body += bytes
        case .end: return true
        }
        return false
    }
}
