/// What of an HTML page matters to a client: its title and its forms.
package struct PageSummary: Hashable, Sendable {
    package struct Form: Hashable, Sendable {
        /// The address it goes to, as written; empty for the page's own.
        package var action: String
        /// `get` or `post`.
        package var method: String
        /// Named inputs, text areas and buttons in order.
        package var fields: [Field]

        package init(action: String, method: String, fields: [Field]) {
            self.action = action
            self.method = method
            self.fields = fields
        }
    }

    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String
        /// The control: `hidden`, `submit`, `text`.
        package let type: String

        package init(name: String, value: String, type: String) {
            self.name = name
            self.value = value
            self.type = type
        }
    }

    package private(set) var title: String?
    package private(set) var forms: [Form] = []

    /// Reads a page; no input makes it fail.
    package init(_ html: [UInt8]) {
        var index = 0
        var isOpen = false
        while let start = html[index...].firstIndex(of: 0x3C) {
            guard let tag = HTMLTag(html, at: start) else {
                index = start + 1
                continue
            }
            index = tag.end
            switch tag.name {
            case "!--", "script", "style": index = tag.endOfRawText(in: html)
            case "title" where title == nil: title = tag.text(in: html)
            case "form":
                forms.append(
                    Form(action: tag["action"] ?? "", method: (tag["method"] ?? "get").lowercased(), fields: [])
                )
                isOpen = true
            case "/form": isOpen = false
            case "input", "button", "textarea":
                guard isOpen, let name = tag["name"], !name.isEmpty else { break }
                let fallback = tag.name == "button" ? "submit" : "text"
                let value = tag.name == "textarea" ? tag.text(in: html) : tag["value"] ?? ""
                forms[forms.count - 1].fields
                    .append(
                        Field(name: name, value: value, type: (tag["type"] ?? fallback).lowercased())
                    )
            default: break
            }
        }
    }
}

/// One tag of a page with its attributes.
private struct HTMLTag {
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
        guard index < html.count, (html[index] | 0x20) &- 0x61 < 26 else { return nil }
        while index < html.count, !Self.isSpace(html[index]), html[index] != 0x3E { index += 1 }
        name = String(decoding: html[(start + 1)..<index], as: UTF8.self).lowercased()
        while index < html.count, html[index] != 0x3E {
            Self.attribute(html, &index, &attributes)
        }
        end = min(index + 1, html.count)
    }

    subscript(name: String) -> String? { attributes[name] }

    /// The text up to the next tag, entities taken off.
    func text(in html: [UInt8]) -> String {
        let text = html[end...].prefix { $0 != 0x3C }
        return String(decoding: ValueSpelling.html.read(Array(text)), as: UTF8.self)
    }

    /// The index after a comment, a script or a style sheet.
    func endOfRawText(in html: [UInt8]) -> Int {
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
