/// Writes JSON texts, members in order, numbers as they are.
struct JSONWriter: ~Copyable {
    var slashes = false
    var asciiOnly = false
    var railsHTML = false
    /// Two spaces a level and LF; otherwise nothing between tokens.
    var isPretty = false
    fileprivate var bytes = ByteSink()

    mutating func write(_ value: JSON, level: Int = 0) {
        switch value {
        case .null: bytes.append(contentsOf: "null")
        case .bool(true): bytes.append(contentsOf: "true")
        case .bool(false): bytes.append(contentsOf: "false")
        case .number(let text): append(text)
        case .string(let text): write(text)
        case .array(let elements):
            bytes.append(0x5B)
            for index in elements.indices {
                if index > 0 { bytes.append(0x2C) }
                breakLine(level + 1)
                write(elements[index], level: level + 1)
            }
            if !elements.isEmpty { breakLine(level) }
            bytes.append(0x5D)
        case .object(let object):
            bytes.append(0x7B)
            for index in object.members.indices {
                if index > 0 { bytes.append(0x2C) }
                breakLine(level + 1)
                write(object.members[index].key)
                bytes.append(0x3A)
                if isPretty { bytes.append(0x20) }
                write(object.members[index].value, level: level + 1)
            }
            if !object.members.isEmpty { breakLine(level) }
            bytes.append(0x7D)
        }
    }

    private mutating func breakLine(_ level: Int) {
        guard isPretty else { return }
        bytes.append(0x0A)
        for _ in 0..<(level * 2) { bytes.append(0x20) }
    }

    // MARK: -

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write($0) }
    }

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        let (low, high, mayStand) = plain
        var start = 0
        var index = 0
        while index < text.count {
            // Letters, digits and the like need no second look.
            let byte = text[index]
            if byte < 0x80 ? (byte < 0x40 ? low : high) &>> UInt64(byte & 0x3F) & 1 != 0 : mayStand && byte != 0xE2 {
                index &+= 1
                continue
            }
            let length = escapedLength(text, index)
            guard length > 0 else {
                index &+= 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            escape(UnsafeBufferPointer(rebasing: text[index..<(index &+ length)]))
            index &+= length
            start = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        bytes.append(0x22)
    }

    /// The bytes that stand for themselves: one bit each for those below 0x40 and below 0x80, one word for the others;
    /// 0xE2 may begin the U+2028 that Rails escapes.
    private var plain: (low: UInt64, high: UInt64, others: Bool) {
        var low: UInt64 = ~0 << 0x20 & ~(1 << 0x22)
        if slashes { low &= ~(1 << 0x2F) }
        if railsHTML { low &= ~(1 << 0x3C | 1 << 0x3E | 1 << 0x26) }
        return (low, ~(1 << (0x5C - 0x40)), !asciiOnly)
    }

    /// Returns how many bytes here make one character to escape; zero for a byte that stands for itself.
    private func escapedLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = text[index]
        if byte >= 0x80 {
            if asciiOnly { return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
            let isLineEnd = railsHTML && byte == 0xE2 && text[index &+ 1] == 0x80 && text[index &+ 2] & 0xFE == 0xA8
            return isLineEnd ? 3 : 0
        }
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { return 1 }
        if slashes, byte == 0x2F { return 1 }
        return railsHTML && (byte == 0x3C || byte == 0x3E || byte == 0x26) ? 1 : 0
    }

    private mutating func escape(_ character: UnsafeBufferPointer<UInt8>) {
        switch character[0] {
        case 0x22: bytes.append(contentsOf: "\\\"")
        case 0x5C: bytes.append(contentsOf: "\\\\")
        case 0x2F: bytes.append(contentsOf: "\\/")
        case 0x08: bytes.append(contentsOf: "\\b")
        case 0x0C: bytes.append(contentsOf: "\\f")
        case 0x0A: bytes.append(contentsOf: "\\n")
        case 0x0D: bytes.append(contentsOf: "\\r")
        case 0x09: bytes.append(contentsOf: "\\t")
        default:
            for unit in String(decoding: character, as: UTF8.self).utf16 {
                let digits = String(unit, radix: 16)
                bytes.append(contentsOf: "\\u")
                for _ in digits.utf8.count..<4 { bytes.append(0x30) }
                append(digits)
            }
        }
    }
}

// MARK: -

extension JSON {
    /// Writes the value without spaces between tokens.
    package func bytes(
        escapingSlashes: Bool = false,
        asciiOnly: Bool = false,
        railsHTMLEscapes: Bool = false
    ) -> [UInt8] {
        var writer = JSONWriter(slashes: escapingSlashes, asciiOnly: asciiOnly, railsHTML: railsHTMLEscapes)
        writer.write(self)
        return writer.bytes.taken()
    }

    /// Writes the value in one line.
    package func text() -> String {
        String(decoding: bytes(), as: UTF8.self)
    }

    /// Writes the value over lines, two spaces a level, without an LF at the end.
    package func pretty() -> String {
        var writer = JSONWriter(isPretty: true)
        writer.write(self)
        return String(decoding: writer.bytes.taken(), as: UTF8.self)
    }
}
