import HTTPWire

/// Writes JSON texts, members in order, numbers as they are.
struct JSONWriter: ~Copyable {
    /// What is escaped beside quotes, backslashes and controls.
    struct Escapes {
        var slashes = false
        var asciiOnly = false
        var railsHTML = false
    }

    var escapes = Escapes()
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
                if isPretty { breakLine(level + 1) }
                write(elements[index], level: level + 1)
            }
            if isPretty, !elements.isEmpty { breakLine(level) }
            bytes.append(0x5D)
        case .object(let object):
            bytes.append(0x7B)
            for index in object.members.indices {
                if index > 0 { bytes.append(0x2C) }
                if isPretty { breakLine(level + 1) }
                write(object.members[index].key)
                bytes.append(0x3A)
                if isPretty { bytes.append(0x20) }
                write(object.members[index].value, level: level + 1)
            }
            if isPretty, !object.members.isEmpty { breakLine(level) }
            bytes.append(0x7D)
        }
    }

    private mutating func breakLine(_ level: Int) {
        bytes.append(0x0A)
        for _ in 0..<(level * 2) { bytes.append(0x20) }
    }

    // MARK: -

    private mutating func append(_ text: String) {
        Self.read(text) { bytes.append(contentsOf: $0) }
    }

    private mutating func write(_ text: String) {
        Self.read(text) { write($0) }
    }

    /// Looks at the bytes of a text where they are; only a text of Foundation is copied.
    private static func read(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard text.utf8.withContiguousStorageIfAvailable(body) == nil else { return }
        Array(text.utf8).withUnsafeBufferPointer(body)
    }

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        let escapes = escapes
        var start = 0
        var index = escapes.firstMark(in: text, from: 0)
        guard index < text.count else { return bytes.append(quoted: text) }
        bytes.append(0x22)
        while index < text.count {
            let length = escapes.lengthToEscape(text, index)
            if length > 0 {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                escape(UnsafeBufferPointer(rebasing: text[index..<(index &+ length)]))
                start = index &+ length
            }
            index = escapes.firstMark(in: text, from: index &+ max(length, 1))
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        bytes.append(0x22)
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

extension JSONWriter.Escapes {
    /// The first place of a byte that may have to be escaped; most writers ask for nothing beside what JSON itself does.
    @inline(__always)
    func firstMark(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        slashes || asciiOnly || railsHTML
            ? text.firstPlace(in: start..<text.count, marked: marks)
            : text.firstPlace(in: start..<text.count, marked: Self.standardMarks)
    }

    /// Controls, quotes and backslashes; a quote takes the place of a space, so that one bound stands for both.
    @inline(__always)
    private static func standardMarks(_ word: UInt64) -> UInt64 {
        ByteMarks.below(0x21, in: ByteMarks.flipped(0x02, in: word)) | ByteMarks.equal(0x5C, in: word)
    }

    /// The bytes that may have to be escaped; 0xE2 may begin the U+2028 that Rails escapes.
    @inline(__always)
    private func marks(_ word: UInt64) -> UInt64 {
        var marks = Self.standardMarks(word)
        if slashes { marks |= ByteMarks.equal(0x2F, in: word) }
        if asciiOnly { marks |= ByteMarks.notASCII(in: word) }
        if railsHTML {
            marks |= ByteMarks.equal(0x3C, in: word) | ByteMarks.equal(0x3E, in: word) | ByteMarks.equal(0x26, in: word)
            marks |= ByteMarks.equal(0xE2, in: word)
        }
        return marks
    }

    /// Returns how many bytes here make one character to escape; zero for a byte that stands for itself.
    func lengthToEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
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
}

// MARK: -

extension JSON {
    /// Writes the value without spaces between tokens.
    package func bytes(
        escapingSlashes: Bool = false,
        asciiOnly: Bool = false,
        railsHTMLEscapes: Bool = false
    ) -> [UInt8] {
        var writer = JSONWriter(
            escapes: .init(slashes: escapingSlashes, asciiOnly: asciiOnly, railsHTML: railsHTMLEscapes)
        )
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
