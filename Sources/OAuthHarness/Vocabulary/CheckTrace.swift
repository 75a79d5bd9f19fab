/// One check that ran, and what it found.
public struct CheckTrace: Sendable, Hashable {
    /// The check's name.
    public let name: String
    /// The RFC section or fact sheet it comes from.
    public let source: String
    /// What was wrong; nil where it passed.
    public let finding: Finding?
}
