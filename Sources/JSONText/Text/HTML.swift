/// Text that stands safely inside HTML.
package enum HTML {
    /// A page without any style of its own; title and body are HTML already.
    package static func page(_ title: String, _ body: String, language: String = "en") -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language)">
        <head><meta charset="utf-8"><title>\(title)</title></head>
        <body>\(body)</body>
        </html>

        """
    }

    /// Escapes the five characters that mean something in HTML; an apostrophe becomes `&#39;`.
    package static func escaped(_ text: String) -> String {
        // The bytes of a page's values in place: a text gives them one by one otherwise.
        let hasSpecial = text.utf8.withContiguousStorageIfAvailable { $0.contains(where: isSpecial) }
        guard hasSpecial ?? true else { return text }
        return String(decoding: escaped(Array(text.utf8)), as: UTF8.self)
    }

    /// An address that a page links, escaped; `#` in place of one that would run as a script or a page of the page's own
    /// origin, which is that of the control API.
    package static func link(_ address: [UInt8]) -> [UInt8] {
        // Browsers drop controls and spaces where they read a scheme (WHATWG URL §4.4).
        let start = address.lazy.filter { $0 > 0x20 }.prefix(11).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let isActive = ["javascript:", "vbscript:", "data:"].contains { start.starts(with: $0.utf8) }
        return isActive ? [0x23] : escaped(address)
    }

    /// Escapes the same in bytes.
    package static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: isSpecial) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var start = 0
        for index in bytes.indices where isSpecial(bytes[index]) {
            result += bytes[start..<index]
            entity(of: bytes[index]).withUTF8Buffer { result += $0 }
            start = index + 1
        }
        result += bytes[start...]
        return result
    }

    /// All five stand below 0x40: one bit each.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
        return byte < 0x40 && special &>> UInt64(byte) & 1 != 0
    }

    /// Reads the five again, and nothing else.
    package static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x26) else { return bytes }
        // The ampersand comes last: what it makes is no entity.
        return ([0x3C, 0x3E, 0x22, 0x27, 0x26] as [UInt8]).reduce(bytes) { bytes, byte in
            bytes.replacing(Array("\(entity(of: byte))".utf8), with: [byte])
        }
    }

    private static func entity(of byte: UInt8) -> StaticString {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        default: "&#39;"
        }
    }
}
