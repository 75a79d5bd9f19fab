/// Base64 and base64url (RFC 4648 §4, §5), strict in both directions.
package enum Base64 {
    private static let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let urlSafe = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Encodes with the standard alphabet and padding.
    package static func encode(_ bytes: [UInt8]) -> String {
        var encoded = encode(bytes, alphabet: standard)
        while encoded.count % 4 != 0 { encoded.append(0x3D) }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// Encodes with the URL-safe alphabet and no padding, as RFC 7636 and RFC 7515 have it.
    package static func encodeURL(_ bytes: [UInt8]) -> String {
        String(decoding: encode(bytes, alphabet: urlSafe), as: UTF8.self)
    }

    /// Decodes the padded standard form; nil for any other byte, a wrong length or stray bits (RFC 4648 §3.5).
    package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        var characters = Array(text)
        guard characters.count % 4 == 0 else { return nil }
        var padding = 0
        while padding < 2, characters.last == 0x3D {
            characters.removeLast()
            padding += 1
        }
        return decode(characters, special: (0x2B, 0x2F))
    }

    /// Decodes the unpadded URL-safe form; nil for any other byte, padding included.
    package static func decodeURL(_ text: some Collection<UInt8>) -> [UInt8]? {
        decode(Array(text), special: (0x2D, 0x5F))
    }

    private static func encode(_ bytes: [UInt8], alphabet: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count &+ 2) / 3 &* 4)
        var index = 0
        while index < bytes.count {
            let left = bytes.count &- index
            let first = UInt32(bytes[index]) << 16
            let second = left > 1 ? UInt32(bytes[index &+ 1]) << 8 : 0
            let third = left > 2 ? UInt32(bytes[index &+ 2]) : 0
            let group = first | second | third
            result.append(alphabet[Int(group >> 18)])
            result.append(alphabet[Int(group >> 12 & 63)])
            if left > 1 { result.append(alphabet[Int(group >> 6 & 63)]) }
            if left > 2 { result.append(alphabet[Int(group & 63)]) }
            index &+= 3
        }
        return result
    }

    private static func decode(_ characters: [UInt8], special: (UInt8, UInt8)) -> [UInt8]? {
        guard characters.count % 4 != 1 else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(characters.count / 4 &* 3 &+ 2)
        var accumulator: UInt32 = 0
        var bits = 0
        for character in characters {
            guard let value = value(of: character, special: special) else { return nil }
            accumulator = (accumulator & 0xFFFF) << 6 | UInt32(value)
            bits &+= 6
            guard bits >= 8 else { continue }
            bits &-= 8
            result.append(UInt8(truncatingIfNeeded: accumulator >> UInt32(bits)))
        }
        guard accumulator & (1 << UInt32(bits) &- 1) == 0 else { return nil }
        return result
    }

    private static func value(of character: UInt8, special: (UInt8, UInt8)) -> UInt8? {
        switch character {
        case 0x41...0x5A: character &- 0x41
        case 0x61...0x7A: character &- 0x47
        case 0x30...0x39: character &+ 4
        case special.0: 62
        case special.1: 63
        default: nil
        }
    }
}
