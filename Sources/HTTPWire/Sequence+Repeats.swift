extension Sequence where Element: Equatable {
    /// The elements in order, each where it stands first.
    package var withoutRepeats: [Element] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
