/// What one check found in one scenario.
package struct CheckReport: Hashable, Sendable {
    package struct Cause: Hashable, Sendable {
        package var text: String
        package var reasons: [String]
        package var objections: [String]

        package init(text: String, reasons: [String] = [], objections: [String] = []) {
            self.text = text
            self.reasons = reasons
            self.objections = objections
        }
    }

    /// The entry of the list of expected failures that covers it.
    package struct Baseline: Hashable, Sendable {
        package var reason: String
        package var expires: String?
        package var line: Int

        package init(
            reason: String,
            expires: String? = nil,
            line: Int
        ) {
            self.reason = reason
            self.expires = expires
            self.line = line
        }
    }

    package var id: String
    package var scenario: String
    package var provider: String
    package var verdict: Verdict
    /// One sentence, complete in itself.
    package var reason: String
    package var expected: String
    package var actual: String
    /// The numbers of the exchanges that prove it.
    package var exchanges: [Int]
    /// The numbers of the steps whose answers prove it.
    package var steps: [Int]
    package var level: CheckLevel
    package var title: String
    package var why: String
    package var source: String
    package var precondition: String
    package var change: String
    package var causes: [Cause]
    package var baseline: Baseline?

    package init(
        id: String,
        scenario: String,
        provider: String,
        verdict: Verdict,
        reason: String,
        expected: String = "",
        actual: String = "",
        exchanges: [Int] = [],
        steps: [Int] = [],
        level: CheckLevel = .must,
        title: String = "",
        why: String = "",
        source: String = "",
        precondition: String = "",
        change: String = "",
        causes: [Cause] = [],
        baseline: Baseline? = nil
    ) {
        self.id = id
        self.scenario = scenario
        self.provider = provider
        self.verdict = verdict
        self.reason = reason
        self.expected = expected
        self.actual = actual
        self.exchanges = exchanges
        self.steps = steps
        self.level = level
        self.title = title
        self.why = why
        self.source = source
        self.precondition = precondition
        self.change = change
        self.causes = causes
        self.baseline = baseline
    }

    /// Whether it makes the run fail.
    package var isFailure: Bool { verdict == .fail && baseline == nil }

    /// Whether it needs a reader.
    package var isFinding: Bool {
        baseline == nil && [.fail, .warn, .review, .config, .harness].contains(verdict)
    }

    /// The evidence in words: `exchanges 4 and 6, step 3`.
    package var evidence: String {
        let parts = [("exchange", exchanges), ("step", steps)].filter { !$0.1.isEmpty }
        return parts.map { name, numbers in
            let list = numbers.map(String.init)
            guard let last = list.last, list.count > 1 else { return "\(name) \(list.joined())" }
            return "\(name)s \(list.dropLast().joined(separator: ", ")) and \(last)"
        }.joined(separator: ", ")
    }
}
