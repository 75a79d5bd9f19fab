/// Columns, line breaks and visible characters of plain text.
package enum TextLayout {
    /// The columns of a report.
    package static let width = 100

    /// How many columns a text takes in a terminal: East Asian wide characters take two, combining marks none.
    package static func columns(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns($1) }
    }

    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x0300...0x036F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }

    /// Pads to a width, or cuts with an ellipsis.
    package static func fit(_ text: String, _ width: Int) -> String {
        let columns = columns(text)
        guard columns > width else { return text + String(repeating: " ", count: width - columns) }
        var cut = ""
        var used = 0
        for character in text {
            let next = Self.columns(String(character))
            guard used + next < width else { break }
            cut.append(character)
            used += next
        }
        return cut + "…" + String(repeating: " ", count: max(0, width - used - 1))
    }

    /// Breaks a text at spaces; words that are longer than a line, and Chinese, break anywhere.
    package static func wrap(_ text: String, width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapLine(String($0), width: width) }
    }

    private static func wrapLine(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let size = columns(String(word))
            if used > 0, used + 1 + size <= width {
                line += " " + word
                used += 1 + size
                continue
            }
            if used > 0 { lines.append(line) }
            (line, used) = (String(word), size)
            while used > width {
                let (head, tail) = split(line, at: width)
                guard !tail.isEmpty else { break }
                lines.append(head)
                (line, used) = (tail, columns(tail))
            }
        }
        return lines + [line]
    }

    private static func split(_ text: String, at width: Int) -> (String, String) {
        var used = 0
        for index in text.indices {
            used += columns(String(text[index]))
            if used > width, index > text.startIndex { return (String(text[..<index]), String(text[index...])) }
        }
        return (text, "")
    }

    /// A label with its text beside it, broken into lines below each other, hidden characters shown.
    package static func labelled(_ label: String, _ text: String, indent: Int = 2, column: Int = 12) -> [String] {
        let lead = String(repeating: " ", count: indent) + fit(label, max(column - indent, columns(label) + 1))
        let rest = String(repeating: " ", count: columns(lead))
        return wrap(visible(text, keepingLines: true), width: width - columns(lead)).enumerated().map { place, line in
            trimmed((place == 0 ? lead : rest) + line)
        }
    }

    /// Shows what a terminal would act on, or hide: control characters and marks that turn the direction.
    package static func visible(_ text: String, keepingLines: Bool = false) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\n" where keepingLines: result += "\n"
            case "\n": result += "\\n"
            case "\r": result += keepingLines ? "" : "\\r"
            case "\t": result += keepingLines ? "    " : "\\t"
            case _ where isHidden(scalar): result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// The first of several names, and how many more there are.
    static func names(_ all: [String], shown: Int) -> String {
        let more = all.count - shown
        return all.prefix(shown).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }

    static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
