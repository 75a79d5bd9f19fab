public import HTTPWire
public import JSONText

/// An answer before it becomes bytes, so that a script can still change its meaning.
public struct Reply: Sendable {
    /// What an answer means to the client.
    public enum Meaning: Sendable, Hashable {
        /// The request was granted.
        case success
        /// The request was refused.
        case refusal
        /// The browser is sent back to the client.
        case callback(Callback)
        /// A page for a person.
        case page
        /// The person closed the window; nothing calls back.
        case windowClosed
    }

    /// The content of an answer.
    public enum Content: Sendable, Hashable {
        /// No body.
        case empty
        /// Members that are encoded last.
        case fields(JSON, BodyEncoding)
        /// Bytes as they are.
        case bytes([UInt8])
    }

    /// What it means.
    public var meaning: Meaning
    /// The status code.
    public var status: Int
    /// The headers in order, `Content-Type` among them; `Content-Length` is added last.
    public var headers: HTTPHeaders
    /// The reason phrase; nil for the registered one.
    var reason: String?
    /// The content.
    public var content: Content
    /// What happens in place of the answer on the wire, at a provider that does not survive a request; nil for nothing.
    public var fault: Fault?

    /// Makes an answer.
    ///
    /// - Parameters:
    ///   - meaning: What it means.
    ///   - status: The status code.
    ///   - headers: The headers in order.
    ///   - content: The content.
    public init(_ meaning: Meaning, status: Int, headers: HTTPHeaders = [:], content: Content = .empty) {
        self.meaning = meaning
        self.status = status
        self.headers = headers
        self.content = content
    }

    /// An answer with members, JSON by default.
    ///
    /// - Parameters:
    ///   - fields: The members in order.
    ///   - encoding: How they are written.
    ///   - status: The status code; 200 by default.
    ///   - meaning: What the answer means; success by default.
    ///   - headers: Headers that stand before `Content-Type`.
    ///   - contentType: The `Content-Type`; that of the encoding by default.
    /// - Returns: The answer.
    public static func fields(
        _ fields: JSON,
        as encoding: BodyEncoding = .json,
        status: Int = 200,
        meaning: Meaning = .success,
        headers: HTTPHeaders = [:],
        contentType: String? = nil
    ) -> Reply {
        var headers = headers
        headers["Content-Type"] = contentType ?? encoding.contentType
        return Reply(meaning, status: status, headers: headers, content: .fields(fields, encoding))
    }

    /// An answer with text.
    ///
    /// - Parameters:
    ///   - text: The body, written as UTF-8.
    ///   - status: The status code.
    ///   - contentType: The `Content-Type`.
    ///   - meaning: What the answer means; a page by default.
    ///   - headers: Headers that stand before `Content-Type`.
    /// - Returns: The answer.
    public static func text(
        _ text: String,
        status: Int = 200,
        contentType: String = "text/html; charset=utf-8",
        meaning: Meaning = .page,
        headers: HTTPHeaders = [:]
    ) -> Reply {
        var headers = headers
        headers["Content-Type"] = contentType
        return Reply(meaning, status: status, headers: headers, content: .bytes(Array(text.utf8)))
    }

    /// The bytes of the content.
    var body: [UInt8] {
        switch content {
        case .empty: []
        case .bytes(let bytes): bytes
        case .fields(let fields, let encoding): encoding.bytes(of: fields)
        }
    }
}
