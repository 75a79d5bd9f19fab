/// What a check found in one scenario, with its evidence.
///
/// A judgement that names no exchange and no answer of the client can be neither a pass nor a failure.
public struct Judgement: Sendable, Hashable {
    /// Something that explains a failure, with what speaks for and against it.
    package struct Cause: Sendable, Hashable {
        var text = ""
        var reasons: [String] = []
        var objections: [String] = []

        init() {}

        package init(_ text: String, for reasons: [String] = [], against objections: [String] = []) {
            self.text = text
            self.reasons = reasons
            self.objections = objections
        }
    }

    /// How the rule was found.
    package enum Finding: Sendable, Hashable {
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

    /// What was found, in words and numbers.
    public struct Statement: Sendable, Hashable {
        /// One sentence, complete in itself, with the client as its subject.
        public package(set) var sentence = ""
        /// What was required.
        public internal(set) var expected = ""
        /// What was seen.
        public internal(set) var observed = ""
        /// The numbers of the exchanges that prove it.
        public internal(set) var exchanges: [Int] = []
        /// The numbers of the steps whose answers prove it, from 1.
        public internal(set) var steps: [Int] = []
        /// What may explain it, likeliest first.
        package internal(set) var causes: [Cause] = []
    }

    /// How the rule was found; ``CheckResult/verdict`` weighs it by the check's level.
    package let finding: Finding
    /// What was found.
    package let statement: Statement

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
        statement = Statement(
            sentence: sentence,
            expected: expected,
            observed: observed,
            exchanges: exchanges,
            steps: steps,
            causes: causes
        )
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
    package static func notExercised(_ sentence: String) -> Judgement {
        Judgement(.notExercised, sentence)
    }
}
