/// What a check found in one scenario, with its evidence.
///
/// A judgement that names no exchange and no answer of the client can be neither a pass nor a failure.
public struct Judgement: Sendable, Hashable {
    /// Something that explains a failure, with what speaks for and against it.
    public struct Cause: Sendable, Hashable {
        /// The cause in a few words.
        public let text: String
        /// What speaks for it.
        public let reasons: [String]
        /// What speaks against it.
        public let objections: [String]

        package init(_ text: String, for reasons: [String] = [], against objections: [String] = []) {
            self.text = text
            self.reasons = reasons
            self.objections = objections
        }
    }

    /// How the rule was found.
    public enum Finding: Sendable, Hashable {
        /// The rule holds.
        case holds
        /// The rule is broken.
        case broken
        /// The situation never arose.
        case notExercised
        /// The client lacks the feature.
        case skipped
        /// A person must look.
        case review
        /// The rule holds, with a reservation.
        case doubtful
        /// The harness misbehaved.
        case harness
    }

    /// How the rule was found; ``CheckResult/verdict`` weighs it by the check's level.
    public let finding: Finding
    /// One sentence, complete in itself, with the client as its subject.
    public let sentence: String
    /// What was required.
    public let expected: String
    /// What was seen.
    public let observed: String
    /// The numbers of the exchanges that prove it.
    public let exchanges: [Int]
    /// The numbers of the steps whose answers prove it, from 1.
    public let steps: [Int]
    /// What may explain it, likeliest first.
    public let causes: [Cause]

    package init(
        _ finding: Finding,
        _ sentence: String,
        expected: String = "",
        observed: String = "",
        exchanges: [Int] = [],
        steps: [Int] = [],
        causes: [Cause] = []
    ) {
        let hasEvidence = !exchanges.isEmpty || !steps.isEmpty
        let needsEvidence = finding == .holds || finding == .broken
        self.finding = needsEvidence && !hasEvidence ? .notExercised : finding
        self.sentence = sentence
        self.expected = expected
        self.observed = observed
        self.exchanges = exchanges
        self.steps = steps
        self.causes = causes
    }
}

extension Judgement {
    /// The rule holds.
    ///
    /// - Parameters:
    ///   - sentence: One sentence with the client as its subject.
    ///   - exchanges: The numbers of the exchanges that prove it; without any, nothing was judged.
    /// - Returns: The judgement.
    public static func holds(_ sentence: String, exchanges: [Int]) -> Judgement {
        Judgement(.holds, sentence, exchanges: exchanges)
    }

    /// The rule is broken.
    ///
    /// - Parameters:
    ///   - sentence: One sentence with the client as its subject.
    ///   - expected: What was required.
    ///   - observed: What was seen.
    ///   - exchanges: The numbers of the exchanges that prove it; without any, nothing was judged.
    /// - Returns: The judgement.
    public static func broken(
        _ sentence: String,
        expected: String,
        observed: String,
        exchanges: [Int]
    ) -> Judgement {
        Judgement(.broken, sentence, expected: expected, observed: observed, exchanges: exchanges)
    }

    /// The situation that the check is about never arose.
    ///
    /// - Parameter sentence: What did not happen.
    /// - Returns: The judgement.
    public static func notExercised(_ sentence: String) -> Judgement {
        Judgement(.notExercised, sentence)
    }
}
