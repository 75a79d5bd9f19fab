/// Recognises a text whose bytes may each be spelled in several ways.
enum SecretSpelling {
    /// Returns the index after the text where it starts here in any spelling.
    static func end(of text: [UInt8], at start: Int, in bytes: [UInt8]) -> Int? {
        var index = start
        var offset = 0
        while offset < text.count {
            guard let next = end(of: text, &offset, at: index, in: bytes) else { return nil }
            index = next
        }
        return index
    }

    /// The byte that an escape spells, or the first of several; nil where none begins here.
    static func spelledByte(at index: Int, in bytes: [UInt8]) -> UInt8? {
        switch bytes[index] {
        case 0x25: percent(at: index, in: bytes)?.0
        case 0x2B: 0x20
        case 0x5C: escape(at: index, in: bytes)?.0.first
        default: nil
        }
    }

    /// Steps over one byte of the text, or over the few bytes of one character where `\u` spells them together.
    private static func end(of text: [UInt8], _ offset: inout Int, at index: Int, in bytes: [UInt8]) -> Int? {
        guard index < bytes.count else { return nil }
        let byte = text[offset]
        if bytes[index] == 0x25, let (value, end) = percent(at: index, in: bytes), value == byte {
            offset &+= 1
            return end
        }
        if bytes[index] == 0x5C, let (spelled, end) = escape(at: index, in: bytes),
            text[offset...].starts(with: spelled)
        {
            offset &+= spelled.count
            return end
        }
        if bytes[index] == 0x26, let (value, end) = HTMLEntity.read(at: index, in: bytes), value == byte {
            offset &+= 1
            return end
        }
        guard bytes[index] == byte || bytes[index] == 0x2B && byte == 0x20 else { return nil }
        offset &+= 1
        return index &+ 1
    }

    /// What the bytes at an index may stand for, and where each reading ends.
    static func readings(at index: Int, in bytes: [UInt8]) -> [(bytes: [UInt8], end: Int)] {
        guard index < bytes.count else { return [] }
        var readings = [(bytes: [bytes[index]], end: index &+ 1)]
        switch bytes[index] {
        case 0x2B: readings.append(([0x20], index &+ 1))
        case 0x25: if let (value, end) = percent(at: index, in: bytes) { readings.append(([value], end)) }
        case 0x5C: if let (spelled, end) = escape(at: index, in: bytes) { readings.append((spelled, end)) }
        case 0x26: if let (value, end) = HTMLEntity.read(at: index, in: bytes) { readings.append(([value], end)) }
        default: break
        }
        return readings
    }

    /// Reads `%41`, and `%2541` that was encoded twice.
    private static func percent(at index: Int, in bytes: [UInt8]) -> (UInt8, Int)? {
        guard let value = hexadecimal(bytes, index + 1, 2) else { return nil }
        if value == 0x25, let second = hexadecimal(bytes, index + 3, 2) { return (UInt8(second), index &+ 5) }
        return (UInt8(value), index &+ 3)
    }

    /// Reads `\/`, `\"`, `\n` and `\u0041`, one half of a pair with the other.
    static func escape(at index: Int, in bytes: [UInt8]) -> ([UInt8], Int)? {
        guard index &+ 1 < bytes.count else { return nil }
        switch bytes[index &+ 1] {
        case 0x22, 0x5C, 0x2F: return ([bytes[index &+ 1]], index &+ 2)
        case 0x62: return ([0x08], index &+ 2)
        case 0x66: return ([0x0C], index &+ 2)
        case 0x6E: return ([0x0A], index &+ 2)
        case 0x72: return ([0x0D], index &+ 2)
        case 0x74: return ([0x09], index &+ 2)
        default: break
        }
        guard bytes[index &+ 1] == 0x75, let first = hexadecimal(bytes, index + 2, 4) else { return nil }
        if let scalar = Unicode.Scalar(first) { return (Array(String(scalar).utf8), index &+ 6) }
        guard index &+ 7 < bytes.count, bytes[index &+ 6] == 0x5C, bytes[index &+ 7] == 0x75,
            let second = hexadecimal(bytes, index + 8, 4), first < 0xDC00, second & 0xFC00 == 0xDC00,
            let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
        else { return nil }
        return (Array(String(scalar).utf8), index &+ 12)
    }

    private static func hexadecimal(_ bytes: [UInt8], _ start: Int, _ count: Int) -> UInt32? {
        guard start &+ count <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<(start + count)] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte &- 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) &- 0x57)
            default: return nil
            }
        }
        return value
    }
}
