import HTTPWire

/// One tag of a page, with the text up to its end where that matters.
struct PageElement: Sendable {
    let name: String
    let attributes: [String: String]
    var text = ""
    let isEnd: Bool
}

/// Reads the tags of HTML, as forgiving as browsers are; scripts, styles and comments are passed over.
struct PageScanner {
    private let bytes: [UInt8]
    private var at = 0
    /// How many tags of a page, and attributes of a tag, are read.
    private static let limits = (tags: 20_000, attributes: 100)

    /// Returns the tags of a page in order.
    static func elements(of bytes: [UInt8]) -> [PageElement] {
        var scanner = PageScanner(bytes: bytes)
        return scanner.scan()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func scan() -> [PageElement] {
        var elements: [PageElement] = []
        while at < bytes.count, elements.count < Self.limits.tags {
            guard bytes[at] == 0x3C else {
                let start = at
                while at < bytes.count, bytes[at] != 0x3C { at += 1 }
                if let last = elements.indices.last { elements[last].text += Self.text(bytes[start..<at]) }
                continue
            }
            if starts(with: "<!--") {
                skip(to: "-->")
            } else if at + 1 < bytes.count, Self.isLetter(bytes[at + 1]) || bytes[at + 1] == 0x2F {
                let element = tag()
                elements.append(element)
                if !element.isEnd, ["script", "style", "noscript", "textarea"].contains(element.name) {
                    skip(to: "</\(element.name)")
                }
            } else {
                at += 1
            }
        }
        return elements
    }

    private mutating func tag() -> PageElement {
        at += 1
        let isEnd = bytes[at] == 0x2F
        if isEnd { at += 1 }
        let name = word { !Self.isSpace($0) && $0 != 0x3E && $0 != 0x2F }.lowercased()
        var attributes: [String: String] = [:]
        while at < bytes.count, bytes[at] != 0x3E, attributes.count < Self.limits.attributes {
            if Self.isSpace(bytes[at]) || bytes[at] == 0x2F {
                at += 1
                continue
            }
            let key = word { !Self.isSpace($0) && $0 != 0x3D && $0 != 0x3E && $0 != 0x2F }.lowercased()
            skipSpace()
            if at < bytes.count, bytes[at] == 0x3D {
                at += 1
                skipSpace()
                let value = self.value()
                if attributes[key] == nil { attributes[key] = value }
            } else if attributes[key] == nil {
                attributes[key] = ""
            }
            // A stray sign must not hold the scanner up.
            if key.isEmpty { at += 1 }
        }
        at += 1
        return PageElement(name: name, attributes: attributes, isEnd: isEnd)
    }

    private mutating func value() -> String {
        guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else {
            return word { !Self.isSpace($0) && $0 != 0x3E }
        }
        let quote = bytes[at]
        at += 1
        let value = word { $0 != quote }
        at += 1
        return value
    }

    private mutating func word(_ belongs: (UInt8) -> Bool) -> String {
        let start = at
        while at < bytes.count, belongs(bytes[at]) { at += 1 }
        return Self.text(bytes[start..<at])
    }

    private mutating func skipSpace() {
        while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
    }

    private func starts(with text: String) -> Bool {
        // Most places differ in the first byte.
        bytes[at] == text.utf8.first
            && bytes[at...].prefix(text.utf8.count).map(Self.lowered).elementsEqual(text.utf8)
    }

    private mutating func skip(to text: String) {
        while at < bytes.count, !starts(with: text) { at += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 9 || byte == 10 || byte == 12 || byte == 13
    }
    private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter }
    private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// Text with its character references read: those that addresses and hidden fields hold.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            rest = rest[mark...]
            if let end = rest.prefix(10).firstIndex(of: ";"),
                let character = reference(rest[rest.index(after: mark)..<end])
            {
                result.append(character)
                rest = rest[rest.index(after: end)...]
            } else {
                result += "&"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    private static func reference(_ name: Substring) -> Character? {
        let named: [Substring: Character] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
        ]
        if let character = named[name] { return character }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map(Character.init)
    }
}
