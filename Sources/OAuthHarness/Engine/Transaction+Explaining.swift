import HTTPWire

extension Transaction {
    /// The headers of an answer, with the reason of a refusal where ``CommonKnobs/explainsRefusals`` is on.
    func explained(_ headers: HTTPHeaders) -> HTTPHeaders {
        guard profile[CommonKnobs.explainsRefusals], let refusal else { return headers }
        var headers = headers
        headers.append("OAuth-Harness-Refusal", Self.visible("\(refusal.error): \(refusal.finding)"))
        return headers
    }

    /// The text in the characters that a field's value may have (RFC 9110 §5.5).
    private static func visible(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { text, scalar in
            text += (0x20...0x7E).contains(scalar.value) ? String(scalar) : scalar.escaped(asASCII: true)
        }
    }
}
