/// What a check found about a client.
///
/// Only ``pass`` is a pass: a check that never got the chance to judge says ``notExercised``.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The wire and the outcome are as required.
    case pass
    /// A request or an outcome is wrong; an exchange proves it.
    case fail
    /// A recommendation is not followed.
    case warn
    /// A machine cannot decide; a person must look at the evidence.
    case review
    /// The situation that the check is about never arose.
    case notExercised = "not exercised"
    /// The client says that it lacks the feature.
    case skipped
    /// The set-up is wrong; nothing was judged.
    case config
    /// The harness misbehaved; never charged to the client.
    case harness

    /// The sign of text reports, at most seven letters.
    package var sign: String {
        switch self {
        case .pass: "PASS"
        case .fail: "FAIL"
        case .warn: "WARN"
        case .review: "REVIEW"
        case .notExercised: "N-EX"
        case .skipped: "SKIP"
        case .config: "CONFIG"
        case .harness: "HARNESS"
        }
    }

    /// What it says, in one sentence.
    package var meaning: String {
        switch self {
        case .pass: "The requests and the result are as required."
        case .fail: "A request or a result is wrong, and an exchange proves it."
        case .warn: "A recommendation is not followed."
        case .review: "A machine cannot decide; a person must look at the evidence."
        case .notExercised: "The situation that the check is about never arose. It is no pass."
        case .skipped: "The client does not declare the feature."
        case .config: "The set-up is wrong, so nothing was judged."
        case .harness: "The harness misbehaved; it is never charged to the client."
        }
    }

    /// Whether somebody must look into it.
    package var needsReader: Bool { [.fail, .warn, .review, .config, .harness].contains(self) }

    /// The verdicts from the one that weighs most to the one that weighs least.
    package static let byWeight: [Verdict] = [.harness, .config, .fail, .warn, .review, .notExercised, .skipped, .pass]

    /// The verdict that weighs most; ``notExercised`` where there is none.
    package static func worst(of verdicts: some Sequence<Verdict>) -> Verdict {
        let found = Set(verdicts)
        return byWeight.first(where: found.contains) ?? .notExercised
    }
}
