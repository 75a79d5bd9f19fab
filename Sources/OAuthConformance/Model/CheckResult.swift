/// What one check found in one scenario; in a report, secrets replaced by their names.
@dynamicMemberLookup
public struct CheckResult: Sendable, Hashable {
    /// The check.
    public package(set) var check = ClientCheck.Facts()
    /// The verdict.
    public package(set) var verdict = Verdict.notExercised
    /// Why a broken rule is no failure in this run; nil where it is one, or where nothing is broken.
    package var relaxed: String?
    /// What was found, with its evidence.
    public package(set) var judgement = Judgement.Statement()
    /// The expected failure that covers it; nil where none does.
    package var baseline: BaselineEntry?

    /// Whether it makes the run fail: a failure that nobody expected.
    public var isFailure: Bool { verdict == .fail && baseline == nil }

    /// Whether it needs a reader.
    package var isFinding: Bool {
        baseline == nil && verdict.needsReader
    }

    /// Whether it is what the scenario itself expects, such as its outcome.
    package var isExpectation: Bool { ScenarioCheck(rawValue: check.id) != nil && !isRefusedAtTheDoor }

    /// Whether the provider refused the client's authorization request, so that nothing else could be judged.
    package var isRefusedAtTheDoor: Bool { check.id == ScenarioCheck.authorizationRequest.rawValue }

    /// The evidence in words: `exchanges 4 and 6, step 3`.
    package var evidence: String {
        let parts = [("exchange", judgement.exchanges), ("step", judgement.steps)].filter { !$0.1.isEmpty }
        return parts.map { name, numbers in
            let list = numbers.map(String.init)
            guard let last = list.last, list.count > 1 else { return "\(name) \(list.joined())" }
            return "\(name)s \(list.dropLast().joined(separator: ", ")) and \(last)"
        }.joined(separator: ", ")
    }

    /// One of the check's facts.
    public subscript<Value>(dynamicMember fact: KeyPath<ClientCheck.Facts, Value>) -> Value { check[keyPath: fact] }

    /// A part of what was found.
    public subscript<Value>(dynamicMember part: KeyPath<Judgement.Statement, Value>) -> Value {
        judgement[keyPath: part]
    }

    /// The result with every text of its judgement changed.
    func mapTexts(_ change: (String) -> String) -> CheckResult {
        var result = self
        result.judgement.sentence = change(judgement.sentence)
        result.judgement.expected = change(judgement.expected)
        result.judgement.observed = change(judgement.observed)
        result.judgement.causes = judgement.causes.map {
            Judgement.Cause(change($0.text), for: $0.reasons.map(change), against: $0.objections.map(change))
        }
        return result
    }
}
