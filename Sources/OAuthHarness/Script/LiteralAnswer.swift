public import HTTPWire
import JSONText

/// A literal response whose texts may hold placeholders: `{{access_token}}` mints a real token.
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

extension Transaction {
    /// A text with its placeholders filled in.
    ///
    /// `{{access_token}}` and `{{refresh_token}}` mint real tokens for whoever the presented code or token belongs to;
    /// `{{client_id}}`, `{{origin}}`, `{{port}}`, `{{now}}` and any `{{parameter}}` of the request stand for what they name.
    func filled(_ text: String) -> String {
        guard text.contains("{{") else { return text }
        if text.contains("{{access_token}}") || text.contains("{{refresh_token}}") { mintForPlaceholders() }
        return text.filled(placeholder)
    }

    private func placeholder(_ name: String) -> String? {
        switch name {
        case "access_token": grant.map { String(decoding: $0.accessToken, as: UTF8.self) }
        case "refresh_token": grant?.refreshToken.map { String(decoding: $0, as: UTF8.self) }
        case "client_id": client?.id ?? text("client_id") ?? state.clients.keys.sorted().first
        case "origin": origin
        case "port": origin.split(separator: ":").last.map(String.init)
        case "now": "\(now.seconds)"
        default: text(name)
        }
    }

    private func mintForPlaceholders() {
        guard !hasMintedForPlaceholders else { return }
        hasMintedForPlaceholders = true
        let code = value("code").flatMap { state.codes[$0] }
        let old = value("refresh_token").flatMap { state.grant(refreshToken: $0) }
        client = client ?? (code?.clientID ?? old?.clientID ?? text("client_id")).flatMap { state.clients[$0] }
        let parent = (code?.value ?? old?.refreshToken).flatMap { state.ledger.name(of: $0) }
        grant = issueTokens(
            for: code?.account ?? old?.account ?? state.accounts.first,
            scope: code?.scope ?? old?.scope ?? profile.defaultScope,
            parent: parent
        )
    }
}
