/// Something that is known of a provider, and how well.
public struct ProviderFact: Sendable, Hashable {
    /// How a fact is known.
    public enum Evidence: String, Sendable, Hashable, CaseIterable {
        /// The provider was seen to do it: a log, a dump, a capture.
        case recorded
        /// The provider's documentation says so.
        case documented
        /// Nobody has shown it: it follows from what clients need, or is likely.
        case inferred
    }

    /// The fact, a sentence.
    public let text: String
    /// How it is known.
    public let evidence: Evidence
    /// The day, month or year of which it is known; nil where none is told.
    public let date: String?
    /// Where it is told: a provider's fact sheet and section, or a document.
    public let source: String?
    /// What of a client it is known to break; nil where it breaks nothing.
    public let breaks: String?

    /// States a fact.
    ///
    /// - Parameters:
    ///   - text: The fact, a sentence.
    ///   - evidence: How it is known.
    ///   - date: The day, month or year of which it is known.
    ///   - source: Where it is told.
    ///   - breaks: What of a client it is known to break.
    public init(
        _ text: String,
        _ evidence: Evidence,
        date: String? = nil,
        source: String? = nil,
        breaks: String? = nil
    ) {
        self.text = text
        self.evidence = evidence
        self.date = date
        self.source = source
        self.breaks = breaks
    }
}
