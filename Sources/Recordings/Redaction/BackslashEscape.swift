internal import HTTPWire

/// Reads a character that JSON, JavaScript or a shell spells with a backslash.
enum BackslashEscape {
    /// Reads `\/`, `\n`, `\x41`, `\u0041`, one half of a pair with the other, and `\u{41}`; nil where none begins here.
    static func read(at index: Int, in bytes: [UInt8]) -> (bytes: [UInt8], end: Int)? {
        guard index + 1 < bytes.count else { return nil }
        let letter = bytes[index + 1]
        switch letter {
        case 0x62: return ([0x08], index + 2)
        case 0x66: return ([0x0C], index + 2)
        case 0x6E: return ([0x0A], index + 2)
        case 0x72: return ([0x0D], index + 2)
        case 0x74: return ([0x09], index + 2)
        case 0x76: return ([0x0B], index + 2)
        case 0x75: return unicode(at: index, in: bytes)
        case 0x78:
            guard let value = HexText.number(in: bytes, from: index + 2, count: 2) else { return nil }
            return ([UInt8(value)], index + 4)
        default:
            guard letter > 0x20, letter < 0x7F, !letter.isLetter, !letter.isDigit else { return nil }
            return ([letter], index + 2)
        }
    }

    private static func unicode(at index: Int, in bytes: [UInt8]) -> (bytes: [UInt8], end: Int)? {
        if index + 2 < bytes.count, bytes[index + 2] == 0x7B {
            let digits = bytes[(index + 3)...].prefix(8).prefix { $0.isHexDigit }
            guard digits.endIndex < bytes.count, bytes[digits.endIndex] == 0x7D,
                let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
            else { return nil }
            return (Array(String(scalar).utf8), digits.endIndex + 1)
        }
        guard let first = HexText.number(in: bytes, from: index + 2, count: 4) else { return nil }
        if let scalar = Unicode.Scalar(first) { return (Array(String(scalar).utf8), index + 6) }
        guard index + 7 < bytes.count, bytes[index + 6] == 0x5C, bytes[index + 7] == 0x75,
            let second = HexText.number(in: bytes, from: index + 8, count: 4), first < 0xDC00,
            second & 0xFC00 == 0xDC00,
            let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
        else { return nil }
        return (Array(String(scalar).utf8), index + 12)
    }
}
