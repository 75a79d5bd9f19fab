internal import HTTPWire

/// A way to write the bytes of a text one by one, which is read back for the whole text at once.
enum Spelling: CaseIterable {
    /// `%2F` (RFC 3986 §2.1).
    case percent
    /// The same with `+` for a space, as in forms.
    case form
    /// `\/`, `\x2f`, `\u002f` and `\u{2f}` of JSON and JavaScript.
    case backslash
    /// `&amp;`, `&#47;` and `&#x2F;` of HTML.
    case entity
    /// `=2F` and lines that end in `=` (RFC 2045 §6.7).
    case quotedPrintable
    /// Base64 in lines of equal length.
    case lines
    /// Two bytes a character, beginning at an even or at an odd place.
    case littleEndian, littleEndianOdd, bigEndian, bigEndianOdd

    /// Whether a character has two bytes.
    var isWide: Bool {
        switch self {
        case .littleEndian, .littleEndianOdd, .bigEndian, .bigEndianOdd: true
        case .percent, .form, .backslash, .entity, .quotedPrintable, .lines: false
        }
    }

    /// Takes the spelling off; nil where the text has nothing that is spelled so.
    func decoded(_ text: [UInt8]) -> DecodedText? {
        switch self {
        case .percent: DecodedText(text, at: 0x25) { Self.percent(at: $0, in: text) }
        case .form:
            text.index(of: 0x2B, from: 0) == nil
                ? nil
                : DecodedText(text, at: 0x2B, or: 0x25) {
                    text[$0] == 0x2B ? ([0x20], $0 + 1) : Self.percent(at: $0, in: text)
                }
        case .backslash: DecodedText(text, at: 0x5C) { BackslashEscape.read(at: $0, in: text) }
        case .entity: DecodedText(text, at: 0x26) { HTMLEntity.read(at: $0, in: text) }
        case .quotedPrintable: DecodedText(text, at: 0x3D) { Self.printable(at: $0, in: text) }
        case .lines: DecodedText(text, at: 0x0D, or: 0x0A) { Self.lineBreak(at: $0, in: text) }
        case .littleEndian: UTF16Text.decoded(text, from: 0, high: 1)
        case .littleEndianOdd: UTF16Text.decoded(text, from: 1, high: 1)
        case .bigEndian: UTF16Text.decoded(text, from: 0, high: 0)
        case .bigEndianOdd: UTF16Text.decoded(text, from: 1, high: 0)
        }
    }

    private static func percent(at index: Int, in text: [UInt8]) -> ([UInt8], Int)? {
        guard let value = HexText.number(in: text, from: index + 1, count: 2) else { return nil }
        return ([UInt8(value)], index + 3)
    }

    private static func printable(at index: Int, in text: [UInt8]) -> ([UInt8], Int)? {
        if let value = HexText.number(in: text, from: index + 1, count: 2) {
            // Lower-case letters stand for themselves: most `=ab` is a parameter.
            return text[(index + 1)...(index + 2)].contains { $0 > 0x60 } ? nil : ([UInt8(value)], index + 3)
        }
        let rest = text[(index + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
        if rest.starts(with: [0x0D, 0x0A]) { return ([], rest.startIndex + 2) }
        return rest.first == 0x0A ? ([], rest.startIndex + 1) : nil
    }

    /// A line break, with the blanks behind it, between two characters of base64 of which many stand in front.
    private static func lineBreak(at index: Int, in text: [UInt8]) -> ([UInt8], Int)? {
        let rest = text[index...].drop { $0 == 0x0D || $0 == 0x0A || $0 == 0x20 || $0 == 0x09 }
        guard index >= 16, let next = rest.first, EncodedRun.isBase64(next),
            text[(index - 16)..<index].allSatisfy(EncodedRun.isBase64)
        else { return nil }
        return ([], rest.startIndex)
    }
}
