/// How a text report looks.
package struct TextStyle: Hashable, Sendable {
    /// Whether verdicts are coloured; the words stand there in any case.
    package var isColoured = false
    /// Whether what does not fit a line is cut, as on a terminal; a file or a log has everything.
    package var isCut = true

    package init(isColoured: Bool = false, isCut: Bool = true) {
        self.isColoured = isColoured
        self.isCut = isCut
    }

    package static let plain = TextStyle()
    /// For files and logs.
    package static let whole = TextStyle(isCut: false)

    /// A text in so many columns at least; what is longer is cut on a terminal.
    func fit(_ text: String, _ width: Int) -> String {
        isCut || TextLayout.columns(text) < width ? TextLayout.fit(text, width) : text
    }

    /// The first of several elements on a terminal, elsewhere all.
    func first<Element>(_ count: Int, of elements: [Element]) -> [Element] {
        isCut ? Array(elements.prefix(count)) : elements
    }

    /// A verdict's sign in its colour, padded to a width.
    func sign(_ verdict: Verdict, width: Int = 0) -> String {
        let padding = String(repeating: " ", count: max(0, width - verdict.sign.count))
        guard isColoured else { return verdict.sign + padding }
        return "\u{1B}[\(Self.colour(verdict))m\(verdict.sign)\u{1B}[0m" + padding
    }

    func bold(_ text: String) -> String {
        isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }

    private static func colour(_ verdict: Verdict) -> String {
        switch verdict {
        case .pass: "32"
        case .fail, .config, .harness: "1;31"
        case .warn, .review: "33"
        case .notExercised, .skipped: "2"
        }
    }
}
