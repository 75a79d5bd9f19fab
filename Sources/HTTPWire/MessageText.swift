// A failing expectation prints its values: messages are printed as text, because nobody reads arrays of bytes.

extension HTTPRequest: CustomStringConvertible {
    /// The request line, the header fields, an empty line and the body, of which the first 2,000 bytes are shown.
    public var description: String {
        MessageText.text("\(method) \(String(decoding: target, as: UTF8.self))", headers, body)
    }
}

extension HTTPResponse: CustomStringConvertible {
    /// The status, the header fields, an empty line and the body, of which the first 2,000 bytes are shown.
    public var description: String {
        let reason = reason ?? ReasonPhrase.of(status)
        return MessageText.text("\(status)" + (reason.isEmpty ? "" : " \(reason)"), headers, body)
    }
}

extension HTTPHeaders: CustomStringConvertible {
    /// One line a field: `Content-Type: application/json`.
    public var description: String { fields.map(\.line).joined(separator: "\n") }
}

extension HTTPHeaders.Field {
    /// `Content-Type: application/json`.
    fileprivate var line: String { "\(name): \(value)" }
}

extension FormParameters: CustomStringConvertible {
    /// The pairs as they stand in a form: `grant_type=refresh_token&scope=a+b`.
    public var description: String { String(decoding: encoded, as: UTF8.self) }
}

private enum MessageText {
    static let most = 2000

    static func text(_ line: String, _ headers: HTTPHeaders, _ body: [UInt8]) -> String {
        let head = [line] + headers.fields.map(\.line)
        return (body.isEmpty ? head : head + ["", shown(body)]).joined(separator: "\n")
    }

    private static func shown(_ body: [UInt8]) -> String {
        // White space is the only control that a text has.
        guard body.prefix(most).allSatisfy({ $0 >= 0x20 || 9...13 ~= $0 }) else {
            return "(\(body.count) bytes, no text)"
        }
        guard body.count > most else { return String(decoding: body, as: UTF8.self) }
        return String(decoding: body.prefix(most), as: UTF8.self) + "… (\(body.count) bytes)"
    }
}
