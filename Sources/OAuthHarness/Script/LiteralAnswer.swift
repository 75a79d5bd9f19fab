public import HTTPWire
import JSONText

/// A literal response whose texts may hold placeholders.
///
/// `{{access_token}}` mints a real token, `{{rule.fired}}` counts, `{{state.cart}}` is what a rule has set, and any
/// `{{parameter}}` of the request stands for its value; `oauth-harness list values` names all.
/// `[{{repeat 3 ,}}{"id": {{repeat.number}}}{{/repeat}}]` is a list of three, a comma between them.
public struct LiteralAnswer: Sendable, Hashable {
    /// The status code.
    public var status: Int
    /// The headers in order.
    public var headers: HTTPHeaders
    /// The body, written as UTF-8; placeholders are filled in.
    public var body: String

    /// Describes a response.
    public init(status: Int = 200, headers: HTTPHeaders = [:], body: String = "") {
        self.status = status
        self.headers = headers
        self.body = body
    }

    func reply(to transaction: Transaction) -> Reply {
        var filled = HTTPHeaders()
        for field in headers.fields { filled.append(field.name, transaction.filled(field.value)) }
        return Reply(
            status < 400 ? .success : .refusal,
            status: status,
            headers: filled,
            content: .bytes(Array(transaction.filled(body).utf8))
        )
    }
}
