import Foundation

/// Looks for secrets in what a program wrote, as whoever finds the file would: with the writer's own escapes taken off.
package struct SecretHunt: Sendable {
    private let dresses: [(name: String, bytes: [UInt8])]

    package init(_ secrets: [OddSecret] = OddSecret.all) {
        dresses = secrets.flatMap { secret in
            SecretDress.all(of: secret).map { ("\(secret), \($0)", $0.bytes) }
        }
    }

    /// Which secrets stand there, and in which dress.
    package func leaks(in written: [UInt8]) -> [String] {
        let texts = [written] + [Self.json, Self.markup, Self.percent].map { Self.read(written, $0) }
        // Foundation's search is compiled for speed.
        let data = Set(texts).map { Data($0) }
        return dresses.filter { dress in data.contains { $0.range(of: Data(dress.bytes)) != nil } }
            .map(\.name)
    }

    package func leaks(in written: String) -> [String] { leaks(in: Array(written.utf8)) }

    private typealias Escapes = @Sendable (ArraySlice<UInt8>) -> (byte: UInt8, count: Int)?

    private static func read(_ text: [UInt8], _ escapes: Escapes) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            if let (byte, count) = escapes(text[index...]) {
                result.append(byte)
                index += count
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }

    private static let json: Escapes = { text in
        guard text.first == 0x5C, let letter = text.dropFirst().first else { return nil }
        let known: [UInt8: UInt8] = [
            0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x62: 8, 0x66: 12,
        ]
        if let byte = known[letter] { return (byte, 2) }
        let digits = String(decoding: text.dropFirst(2).prefix(4), as: UTF8.self)
        guard letter == 0x75, let value = UInt8(digits, radix: 16), value < 0x80 else { return nil }
        return (value, 6)
    }

    private static let markup: Escapes = { text in
        let known: [(String, UInt8)] = [
            ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27), ("&#x27;", 0x27),
            ("&apos;", 0x27), ("&#10;", 0x0A), ("&#13;", 0x0D), ("&#9;", 0x09),
        ]
        guard text.first == 0x26 else { return nil }
        return known.first { text.starts(with: $0.0.utf8) }.map { ($0.1, $0.0.utf8.count) }
    }

    private static let percent: Escapes = { text in
        guard text.first == 0x25 else { return nil }
        let digits = String(decoding: text.dropFirst().prefix(2), as: UTF8.self)
        return digits.utf8.count == 2 ? UInt8(digits, radix: 16).map { ($0, 3) } : nil
    }
}
