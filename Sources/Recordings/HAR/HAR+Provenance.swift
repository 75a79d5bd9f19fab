extension HAR {
    /// Where the exchanges of a file come from: `log._provenance`.
    public enum Provenance: Hashable, Sendable {
        /// Bytes that a running engine sent.
        ///
        /// - Parameters:
        ///   - engine: Its name and version: `doorkeeper 5.5.0`.
        ///   - date: The day of the recording: `2026-11-21`.
        ///   - config: How it was set up, in words.
        case recorded(engine: String, date: String, config: String)
        /// Bytes that a page prints.
        ///
        /// - Parameters:
        ///   - page: The page, with its section.
        ///   - confidence: How sure it is.
        case documented(page: String, confidence: Confidence)
    }

    /// How well a documented exchange is known.
    public enum Confidence: String, Hashable, Sendable, CaseIterable {
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
