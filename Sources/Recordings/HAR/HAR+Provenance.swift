extension HAR {
    /// Where the exchanges of a file come from: `log._provenance`.
    package enum Provenance: Hashable, Sendable {
        /// Bytes that a running engine sent.
        case recorded(engine: String, date: String, config: String)
        /// Bytes that a page prints.
        case documented(page: String, confidence: Confidence)
    }

    /// How well a documented exchange is known.
    package enum Confidence: String, Hashable, Sendable, CaseIterable {
        /// An official page prints it.
        case documented
        /// Somebody published a log, a probe or a test fixture of it.
        case observed
        /// Shipping clients need it to be so.
        case clientCode
        /// Inferred, without direct evidence.
        case inferred
    }
}
