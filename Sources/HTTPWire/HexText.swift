/// Bytes as hexadecimal digits.
package enum HexText {
    /// Lower-case digits, two a byte.
    package static func lower(_ bytes: some Sequence<UInt8>) -> String {
        text(bytes, Array("0123456789abcdef".utf8))
    }

    /// Upper-case digits, two a byte.
    package static func upper(_ bytes: some Sequence<UInt8>) -> String {
        text(bytes, Array("0123456789ABCDEF".utf8))
    }

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

    private static func text(_ bytes: some Sequence<UInt8>, _ digits: [UInt8]) -> String {
        var characters: [UInt8] = []
        characters.reserveCapacity(bytes.underestimatedCount * 2)
        for byte in bytes {
            characters.append(digits[Int(byte >> 4)])
            characters.append(digits[Int(byte & 15)])
        }
        return String(decoding: characters, as: UTF8.self)
    }
}
