/// A response as it shall stand on the wire.
public struct HTTPResponse: Hashable, Sendable {
    /// The status code.
    public var status: Int
    /// The reason phrase; nil writes the registered one (RFC 9110 §15).
    public var reason: String?
    /// The header fields in order.
    ///
    /// `Content-Length` is added on the wire where it is absent and allowed.
    public var headers: HTTPHeaders
    /// The body.
    public var body: [UInt8]

    /// Makes a response.
    ///
    /// - Parameters:
    ///   - status: The status code.
    ///   - reason: The reason phrase; nil writes the registered one.
    ///   - headers: The header fields in order.
    ///   - body: The body.
    public init(status: Int, reason: String? = nil, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        self.status = status
        self.reason = reason
        self.headers = headers
        self.body = body
    }

    /// The body as text; bytes that are no UTF-8 show as replacement characters.
    public var text: String { String(decoding: body, as: UTF8.self) }
}
