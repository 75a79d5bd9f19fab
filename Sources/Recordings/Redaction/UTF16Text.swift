internal import JSONText

/// Reads and writes text of two bytes a character.
enum UTF16Text {
    /// Reads a text from an index on; the byte with the high bits stands first (0) or second (1) in each pair.
    ///
    /// Nil where too few bytes are zero for the text to be one.
    static func decoded(_ text: [UInt8], from start: Int, high: Int) -> DecodedText? {
        guard text.index(of: 0, from: 0) != nil else { return nil }
        var zeros = 0
        for index in stride(from: start + high, to: text.count, by: 2) where text[index] == 0 { zeros += 1 }
        guard zeros >= 4, zeros * 8 >= text.count else { return nil }
        func unit(_ index: Int) -> UInt32? {
            guard index + 1 < text.count else { return nil }
            return UInt32(text[index + high]) << 8 | UInt32(text[index + 1 - high])
        }
        var index = start
        return DecodedText {
            guard let first = unit(index) else { return nil }
            let begin = index
            index += 2
            if first & 0xFC00 == 0xD800, let second = unit(index), second & 0xFC00 == 0xDC00,
                let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
            {
                index += 2
                return (Array(String(scalar).utf8), begin..<index)
            }
            return (Array(String(Unicode.Scalar(first) ?? "\u{FFFD}").utf8), begin..<index)
        }
    }

    /// A text in both orders; none where the bytes are no text.
    static func encoded(_ bytes: [UInt8]) -> [[UInt8]] {
        guard let text = String(validating: bytes) else { return [] }
        return [
            text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        ]
    }
}
