/// A named rule about how a client behaves.
@dynamicMemberLookup
public struct ClientCheck: Sendable {
    /// What a catalogue, a result and a report say about a check.
    public struct Facts: Sendable, Hashable {
        /// The identifier, family and name: `callback/state-mismatch-rejected`.
        public internal(set) var id = ""
        /// What it guards, in a few words.
        public internal(set) var title = ""
        /// How binding it is.
        public internal(set) var level = CheckLevel.must
        /// Why it exists, in one or two sentences.
        public internal(set) var why = ""
        /// The RFC sections and the public reports behind it.
        public internal(set) var source = ""
        /// The situation that must arise before it can judge.
        public internal(set) var precondition = ""
        /// How to fix a client that fails it, in one sentence.
        public internal(set) var change = ""
    }

    /// What is said about it.
    public let facts: Facts
    /// Whether it is one of those that decide whether a client is fit for use.
    package let isStarred: Bool
    /// The providers known to cause the situation; empty where all of them, or networks, do.
    package let providers: [String]
    /// What the client must be able to do.
    package let requires: [Capability]
    /// Whether a breach counts in every scenario, not only in those that list the check.
    let isEverywhere: Bool
    let judge: @Sendable (ScenarioRun) -> Judgement

    /// One of the facts.
    public subscript<Value>(dynamicMember fact: KeyPath<Facts, Value>) -> Value { facts[keyPath: fact] }

    /// Makes a check; one of your own goes into ``RunOptions/ownChecks``.
    ///
    /// - Parameters:
    ///   - id: The identifier, family and name: `acme/asks-for-one-scope`.
    ///   - title: What it guards, in a few words.
    ///   - level: How binding it is; a must by default.
    ///   - starred: Whether it is one of those that decide whether a client is fit for use.
    ///   - everywhere: Whether a breach counts in every scenario, not only in those that list the check.
    ///   - why: Why it exists.
    ///   - source: The document it comes from.
    ///   - change: How to fix a client that fails it, in one sentence.
    ///   - precondition: The situation that must arise before it can judge.
    ///   - providers: The providers known to cause the situation.
    ///   - requires: What the client must be able to do.
    ///   - judge: Looks at the run; called once a scenario.
    public init(
        _ id: String,
        _ title: String,
        level: CheckLevel = .must,
        starred: Bool = false,
        everywhere: Bool = false,
        why: String = "",
        source: String = "",
        change: String,
        precondition: String = "",
        providers: [String] = [],
        requires: [Capability] = [],
        judge: @escaping @Sendable (ScenarioRun) -> Judgement
    ) {
        isEverywhere = everywhere
        facts = Facts(
            id: id,
            title: title,
            level: level,
            why: why,
            source: source,
            precondition: precondition,
            change: change
        )
        isStarred = starred
        self.providers = providers
        self.requires = requires
        self.judge = judge
    }
}
