import JSONText

/// The text of an HTML page that a person sees.
package enum PageText {
    /// The text between the tags, white space folded, the five basic entities decoded.
    package static func visible(_ html: String) -> String {
        var text = ""
        var rest = html[...]
        for skipped in ["<head", "<script", "<style"] {
            while let open = rest.firstRange(of: skipped),
                let close = rest[open.upperBound...].firstRange(of: "</" + skipped.dropFirst() + ">")
            {
                rest = rest[..<open.lowerBound] + rest[close.upperBound...]
            }
        }
        var isTag = false
        for character in rest {
            switch character {
            case "<": isTag = true
            case ">" where isTag:
                isTag = false
                text.append(" ")
            default: if !isTag { text.append(character) }
            }
        }
        return String(decoding: HTML.unescaped(Array(text.utf8)), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
