/// Text that stands safely inside HTML.
enum HTML {
    /// Escapes the five characters that mean something in HTML; an apostrophe becomes `&#39;`.
    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
    }
}
