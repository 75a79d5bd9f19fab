/// Bytes as hexadecimal digits.
@usableFromInline package enum HexText {
    /// Lower-case digits, two a byte.
    @inlinable package static func lower(_ bytes: some Sequence<UInt8>) -> String { text(bytes, letters: 0x61) }

    /// Upper-case digits, two a byte.
    @inlinable package static func upper(_ bytes: some Sequence<UInt8>) -> String { text(bytes, letters: 0x41) }

    /// The value of a digit in either case.
    static func value(of byte: UInt8) -> UInt8? {
        guard byte.isHexDigit else { return nil }
        return byte.isDigit ? byte &- 0x30 : (byte | 0x20) &- 0x57
    }

    /// The number that so many digits spell, at most eight; nil where others stand there.
    package static func number(in text: [UInt8], from start: Int, count: Int) -> UInt32? {
        guard start + count <= text.count else { return nil }
        var number: UInt32 = 0
        for index in start..<(start + count) {
            guard let digit = value(of: text[index]) else { return nil }
            number = number &<< 4 | UInt32(digit)
        }
        return number
    }

    /// Inlinable: unspecialised, the digits of an entity tag would cost as much as its hash.
    @inlinable static func text(_ bytes: some Sequence<UInt8>, letters: UInt8) -> String {
        var characters: [UInt8] = []
        characters.reserveCapacity(bytes.underestimatedCount * 2)
        for byte in bytes {
            characters.append(digit(byte >> 4, letters))
            characters.append(digit(byte & 15, letters))
        }
        return String(decoding: characters, as: UTF8.self)
    }

    @inlinable static func digit(_ value: UInt8, _ letters: UInt8) -> UInt8 {
        value < 10 ? 0x30 &+ value : letters &+ value &- 10
    }
}
