/// Writes JSON texts, members in order, numbers as they are.
struct JSONWriter {
    var slashes = false
    var asciiOnly = false
    var railsHTML = false
    /// Two spaces a level and LF; otherwise nothing between tokens.
    var isPretty = false
    fileprivate(set) var bytes: [UInt8] = []

    mutating func write(_ value: JSON, level: Int = 0) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let text): bytes.append(contentsOf: text.utf8)
        case .string(let text): write(text)
        case .array(let elements):
            write(elements, 0x5B, 0x5D, level) { $0.write($1, level: $2) }
        case .object(let object):
            write(object.members, 0x7B, 0x7D, level) { writer, member, level in
                writer.write(member.key)
                writer.bytes.append(0x3A)
                if writer.isPretty { writer.bytes.append(0x20) }
                writer.write(member.value, level: level)
            }
        }
    }

    private mutating func write<Element>(
        _ elements: [Element],
        _ opening: UInt8,
        _ closing: UInt8,
        _ level: Int,
        _ body: (inout JSONWriter, Element, Int) -> Void
    ) {
        bytes.append(opening)
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            breakLine(level + 1)
            body(&self, element, level + 1)
        }
        if !elements.isEmpty { breakLine(level) }
        bytes.append(closing)
    }

    private mutating func breakLine(_ level: Int) {
        guard isPretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
    }

    // MARK: -

    private mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write($0) }
    }

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        let mayStand = asciiOnly || railsHTML ? UInt8(0x7F) : 0xFF
        var start = 0
        var index = 0
        while index < text.count {
            // Letters, digits and the like need no second look.
            let byte = text[index]
            if byte > 0x3E, byte != 0x5C, byte <= mayStand {
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
        case 0x22, 0x5C, 0x2F: bytes.append(contentsOf: [0x5C, character[0]])
        case 0x08: bytes.append(contentsOf: [0x5C, 0x62])
        case 0x0C: bytes.append(contentsOf: [0x5C, 0x66])
        case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
        case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
        case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
        default:
            for unit in String(decoding: character, as: UTF8.self).utf16 {
                let digits = String(unit, radix: 16)
                bytes.append(contentsOf: [0x5C, 0x75])
                bytes.append(contentsOf: repeatElement(0x30, count: 4 - digits.utf8.count))
                bytes.append(contentsOf: digits.utf8)
            }
        }
    }
}

// MARK: -

extension JSON {
    /// Writes the value without spaces between tokens.
    ///
    /// - Parameters:
    ///   - escapingSlashes: Writes `/` as `\/`, as PHP does.
    ///   - asciiOnly: Writes what is beyond ASCII as `\uXXXX`, in lower-case digits.
    ///   - railsHTMLEscapes: Writes `<`, `>`, `&`, U+2028 and U+2029 as `\u003c` and so on, as Rails does.
    /// - Returns: The text in UTF-8.
    package func bytes(
        escapingSlashes: Bool = false,
        asciiOnly: Bool = false,
        railsHTMLEscapes: Bool = false
    ) -> [UInt8] {
        var writer = JSONWriter(slashes: escapingSlashes, asciiOnly: asciiOnly, railsHTML: railsHTMLEscapes)
        writer.bytes.reserveCapacity(512)
        writer.write(self)
        return writer.bytes
    }

    /// Writes the value in one line.
    package func text() -> String {
        String(decoding: bytes(), as: UTF8.self)
    }

    /// Writes the value over lines, two spaces a level, without an LF at the end.
    package func pretty() -> String {
        var writer = JSONWriter(isPretty: true)
        writer.write(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
