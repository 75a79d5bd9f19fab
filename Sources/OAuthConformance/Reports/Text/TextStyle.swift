/// Whether verdicts are coloured; the words stand there in any case.
package struct TextStyle: Hashable, Sendable {
    package let isColoured: Bool

    package init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    package static let plain = TextStyle(isColoured: false)

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
