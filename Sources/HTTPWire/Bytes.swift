/// The bytes that a parser looks at; alive only while their buffer is.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension Bytes {
    /// A part as a buffer of its own, counted from zero.
    func part(_ range: Range<Int>) -> Bytes {
        Bytes(rebasing: self[range])
    }

    /// The first place of a byte at or after a place.
    func place(of byte: UInt8, from start: Int = 0) -> Int? {
        var index = start
        while index < count {
            if self[index] == byte { return index }
            index &+= 1
        }
        return nil
    }

    /// The first byte that is no token character (RFC 9110 §5.6.2).
    var firstNonToken: Int? {
        var index = 0
        while index < count {
            if !self[index].isTokenCharacter { return index }
            index &+= 1
        }
        return nil
    }

    /// The part without optional white space at both ends (RFC 9110 §5.6.3).
    var trimmed: Bytes {
        var start = 0
        var end = count
        while start < end, self[start].isBlank { start &+= 1 }
        while end > start, self[end &- 1].isBlank { end &-= 1 }
        return part(start..<end)
    }
}

extension [UInt8] {
    /// Whether a text stands among the bytes.
    ///
    /// The library's search is generic: over the form of a token request it takes longer than all its checks.
    package func contains(_ text: StaticString) -> Bool {
        let text = Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard let first = text.first else { return true }
        return withUnsafeBufferPointer { bytes in
            // Where the text may begin.
            let end = Swift.max(0, bytes.count &- text.count &+ 1)
            var place = 0
            while true {
                place = bytes.firstPlace(in: place..<end) { ByteMarks.equal(first, in: $0) }
                guard place < end else { return false }
                if bytes.part(place..<(place &+ text.count)).isSame(as: text) { return true }
                place &+= 1
            }
        }
    }

    /// Whether no byte is above 0x7F.
    package var isASCII: Bool {
        withUnsafeBufferPointer { $0.firstPlace(in: 0..<$0.count, marked: ByteMarks.notASCII) == $0.count }
    }
}

extension UInt8 {
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    @inlinable package var isDigit: Bool { self &- 0x30 < 10 }
    @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inlinable package var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// RFC 9110 §5.6.2; one bit a byte, because every byte of every field name is asked.
    var isTokenCharacter: Bool {
        let bits: UInt64 = self < 0x40 ? 0x03FF_6CFA_0000_0000 : 0x57FF_FFFF_C7FF_FFFE
        return self < 0x80 && bits >> UInt64(self & 0x3F) & 1 == 1
    }

    /// The unreserved and sub-delims sets of RFC 3986 §2.
    var isHostCharacter: Bool {
        if isLetter || isDigit { return true }
        return switch self {
        case 0x21, 0x24, 0x26...0x2E, 0x3B, 0x3D, 0x5F, 0x7E: true
        default: false
        }
    }
}
