/// Some words of a closed set, in the order they were written, as a knob holds them.
package struct ChoiceList<Choice>: KnobValue, ExpressibleByArrayLiteral
where Choice: RawRepresentable & CaseIterable & Hashable & Sendable, Choice.RawValue == String {
    /// The words.
    package let choices: [Choice]

    /// Makes a list of a literal.
    package init(arrayLiteral elements: Choice...) {
        choices = elements
    }

    /// Reads a comma list, or `none`.
    package init?(knob: String) {
        guard knob != "none", !knob.isEmpty else {
            choices = []
            return
        }
        let words = knob.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let choices = words.compactMap(Choice.init(rawValue:))
        guard choices.count == words.count else { return nil }
        self.choices = choices
    }

    /// The comma list, or `none`.
    package var knob: String {
        choices.isEmpty ? "none" : choices.map(\.rawValue).joined(separator: ",")
    }

    /// What a text must look like.
    package static var expected: String {
        "none, or a comma list of " + Choice.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
