import HTTPWire
import Testing

/// Bytes on which published parsers were tested, what those make of them, and what ours does.
struct Vector: Sendable, CustomTestStringConvertible {
    /// What a parser makes of bytes.
    enum Verdict: String, Sendable {
        case accepts, refuses, waits
    }

    let testDescription: String
    /// What the published parser does where nobody tells it to be lenient.
    let theirs: Verdict
    let bytes: [UInt8]
    /// What ours reads, as ``Outcome`` writes it.
    let ours: String
    /// Why ours does otherwise; nil where the two agree.
    let reason: String?

    /// Reads a table of three or four lines a row.
    ///
    /// First whose vector it is, what that parser does, and the case; then the bytes, with `↵` for CRLF and `\r`, `\n`,
    /// `\t` and `\x00` for single ones; then ours behind `=`; then the reason behind `!`.
    static func table(_ text: String) -> [Vector] {
        let lines = text.split(separator: "\n").map(String.init)
        return lines.indices.filter { lines[$0].hasPrefix("= ") && $0 >= 2 }.map { index in
            let title = lines[index - 2]
            let words = title.prefix { $0 != ":" }.split(separator: " ")
            let next = index + 1 < lines.count ? lines[index + 1] : ""
            return Vector(
                testDescription: title,
                theirs: words.count > 1 ? Verdict(rawValue: String(words[1])) ?? .waits : .waits,
                bytes: unescaped(lines[index - 1]),
                ours: String(lines[index].dropFirst(2)),
                reason: next.hasPrefix("! ") ? String(next.dropFirst(2)) : nil
            )
        }
    }

    private static func unescaped(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Substring(line)
        while let first = rest.popFirst() {
            switch (first, rest.first) {
            case ("↵", _):
                bytes += [0x0D, 0x0A]
                continue
            case ("\\", "r"): bytes.append(0x0D)
            case ("\\", "n"): bytes.append(0x0A)
            case ("\\", "t"): bytes.append(0x09)
            case ("\\", "x"):
                bytes.append(UInt8(rest.dropFirst().prefix(2), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            default:
                bytes += Array(String(first).utf8)
                continue
            }
            rest = rest.dropFirst()
        }
        return bytes
    }
}

/// What a parser made of bytes and of the end of the connection behind them, in a line.
struct VectorOutcome: Equatable {
    let text: String
    let verdict: Vector.Verdict

    init<Head>(_ outcome: ParserOutcome<Head>, title: (Head) -> [String]) {
        var messages = outcome.messages.map { message in
            (title(message.head) + (message.body.isEmpty ? [] : ["body \(Self.escaped(message.body))"])
                + message.trailers.fields.map { "trailer \(Self.line($0))" }).joined(separator: " | ")
        }
        switch outcome.error?.code {
        case nil: verdict = .accepts
        case .truncated: verdict = .waits
        default: verdict = .refuses
        }
        if let error = outcome.error { messages.append(verdict == .waits ? "…" : "\(error.status) \(error.code)") }
        text = messages.joined(separator: " + ")
    }

    init(requests pieces: [[UInt8]]) {
        self.init(parseRequests(pieces, closes: true)) { head in
            ["\(head.request.method) \(Self.escaped(head.request.target))"]
                + head.request.headers.fields.map(Self.line).filter { $0 != "Host: h" }
                + (head.keepsAlive ? [] : ["close"])
        }
    }

    init(responses pieces: [[UInt8]]) {
        self.init(parseResponses(pieces, closes: true)) { head in
            ["\(head.response.status) \(head.response.reason ?? "")"] + head.response.headers.fields.map(Self.line)
                + (head.keepsAlive ? [] : ["close"])
        }
    }

    private static func line(_ field: HTTPHeaders.Field) -> String { "\(field.name): \(escaped(field.bytes))" }

    private static func escaped(_ bytes: [UInt8]) -> String {
        let isText = Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
        guard isText else { return bytes.map(escaped).joined() }
        return String(decoding: bytes.flatMap { $0 < 0x80 ? Array(escaped($0).utf8) : [$0] }, as: UTF8.self)
    }

    private static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0x20..<0x7F: String(UnicodeScalar(byte))
        default: "\\x" + String(byte, radix: 16)
        }
    }
}
