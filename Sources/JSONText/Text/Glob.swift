/// Patterns in which `*` stands for any text and `?` for one character.
package enum Glob {
    /// Whether a pattern fits a text.
    package static func fits(_ pattern: String, _ text: String) -> Bool {
        isPattern(pattern)
            ? fits(Array(pattern.unicodeScalars)[...], Array(text.unicodeScalars)[...]) : pattern == text
    }

    /// Whether a text stands for more than itself.
    package static func isPattern(_ text: String) -> Bool {
        text.utf8.contains { $0 == 0x2A || $0 == 0x3F }
    }

    private static func fits(_ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var pattern = pattern
        var text = text
        while let head = pattern.popFirst() {
            switch head {
            case "*":
                if pattern.isEmpty { return true }
                while !text.isEmpty {
                    if fits(pattern, text) { return true }
                    text.removeFirst()
                }
                return fits(pattern, text)
            case "?":
                guard text.popFirst() != nil else { return false }
            default:
                guard text.popFirst() == head else { return false }
            }
        }
        return text.isEmpty
    }
}
