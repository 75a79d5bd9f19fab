/// A request as a curl command, with shell variables in place of the provider's origin and of secrets.
struct CurlCommand {
    private let exchange: ExchangeReport

    init(_ exchange: ExchangeReport) {
        self.exchange = exchange
    }

    /// Fields that curl writes itself.
    private static let own = ["host", "content-length", "connection", "accept-encoding", "transfer-encoding", "expect"]

    var text: String {
        var parts = ["curl -i -X \(exchange.request.method)", "  \"$BASE\(quoted(exchange.request.target))\""]
        for header in exchange.request.headers where !Self.own.contains(header.name.lowercased()) {
            parts.append("  -H \"\(quoted("\(header.name): \(header.value)"))\"")
        }
        if !exchange.request.body.text.isEmpty, !exchange.request.body.isBase64 {
            parts.append("  --data-raw \"\(quoted(exchange.request.body.text))\"")
        }
        return parts.joined(separator: " \\\n")
    }

    /// A text between double quotes of a shell; secrets stand as variables: `$CODE_1`.
    private func quoted(_ text: String) -> String {
        var result = text.reduce(into: "") { result, character in
            if "\\\"$`".contains(character) { result.append("\\") }
            result.append(character)
        }
        for name in (exchange.presented + ["client_secret"]).sorted(by: { $0.count > $1.count }) {
            let variable = String(name.uppercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
            result = result.replacing("=\(name)", with: "=${\(variable)}").replacing(
                " \(name)",
                with: " ${\(variable)}"
            )
        }
        return result
    }
}
