/// Escapes for XML and HTML.
enum Markup {
    /// Text between tags and in double-quoted attributes; what XML 1.0 cannot hold is spelled out.
    static func escape(_ text: String, keepingLines: Bool = true) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in TextLayout.visible(text, keepingLines: keepingLines).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\u{FFFE}", "\u{FFFF}": result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// What a reader of a page opens; nothing where it is empty.
    static func folded(_ title: String, _ markup: String) -> String {
        markup.isEmpty ? "" : "<details>\n<summary>\(title)</summary>\n\(markup)</details>\n"
    }
}
