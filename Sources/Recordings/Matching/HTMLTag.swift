import HTTPWire

/// One tag of a page with its attributes.
struct HTMLTag {
    private(set) var name: String
    private var attributes: [String: String] = [:]
    /// The index after the tag's `>`.
    private(set) var end: Int

    init?(_ html: [UInt8], at start: Int) {
        if html[start...].starts(with: Array("<!--".utf8)) {
            name = "!--"
            end = start + 4
            return
        }
        var index = start + 1
        if index < html.count, html[index] == 0x2F { index += 1 }
        guard index < html.count, html[index].isLetter else { return nil }
        while index < html.count, !Self.isSpace(html[index]), html[index] != 0x3E { index += 1 }
        name = String(decoding: html[(start + 1)..<index], as: UTF8.self).lowercased()
        while index < html.count, html[index] != 0x3E {
            Self.attribute(html, &index, &attributes)
        }
        end = min(index + 1, html.count)
    }

    subscript(name: String) -> String? { attributes[name] }

    /// The tags of a page in order, comments, scripts and style sheets passed over.
    static func all(in html: [UInt8]) -> [HTMLTag] {
        var tags: [HTMLTag] = []
        var index = 0
        while let start = html[index...].firstIndex(of: 0x3C) {
            guard let tag = HTMLTag(html, at: start) else {
                index = start + 1
                continue
            }
            let isRaw = ["!--", "script", "style"].contains(tag.name)
            index = isRaw ? tag.endOfRawText(in: html) : tag.end
            tags.append(tag)
        }
        return tags
    }

    /// The text up to the next tag, entities taken off.
    func text(in html: [UInt8]) -> String {
        let text = html[end...].prefix { $0 != 0x3C }
        return String(decoding: ValueSpelling.html.read(Array(text)), as: UTF8.self)
    }

    /// The index after a comment, a script or a style sheet.
    private func endOfRawText(in html: [UInt8]) -> Int {
        let closing = name == "!--" ? Array("-->".utf8) : Array("</\(name)".utf8)
        return html[end...].firstRange(of: closing)?.upperBound ?? html.count
    }

    private static func attribute(_ html: [UInt8], _ index: inout Int, _ attributes: inout [String: String]) {
        while index < html.count, isSpace(html[index]) || html[index] == 0x2F { index += 1 }
        let start = index
        while index < html.count, !isSpace(html[index]), ![0x3D, 0x3E, 0x2F].contains(html[index]) { index += 1 }
        let name = String(decoding: html[start..<index], as: UTF8.self).lowercased()
        while index < html.count, isSpace(html[index]) { index += 1 }
        var value: ArraySlice<UInt8> = []
        if index < html.count, html[index] == 0x3D {
            index += 1
            while index < html.count, isSpace(html[index]) { index += 1 }
            if index < html.count, html[index] == 0x22 || html[index] == 0x27 {
                let quote = html[index]
                value = html[(index + 1)...].prefix { $0 != quote }
                index = min(value.endIndex + 1, html.count)
            } else {
                value = html[index...].prefix { !isSpace($0) && $0 != 0x3E }
                index = value.endIndex
            }
        }
        guard !name.isEmpty, attributes[name] == nil else { return }
        attributes[name] = String(decoding: ValueSpelling.html.read(Array(value)), as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte &- 0x09 < 5
    }
}
