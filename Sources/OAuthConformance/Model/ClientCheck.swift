/// A named rule about how a client behaves.
public struct ClientCheck: Sendable {
    /// The identifier, family and name: `callback/state-mismatch-rejected`.
    public let id: String
    /// How binding it is.
    public let level: CheckLevel
    /// Whether it is one of those that decide whether a client is fit for use.
    public let isStarred: Bool
    /// What it guards, in a few words.
    public let title: String
    /// Why it exists, in one or two sentences.
    public let why: String
    /// The RFC sections and the public reports behind it.
    public let source: String
    /// How to fix a client that fails it, in one sentence.
    public let change: String
    /// The situation that must arise before it can judge.
    public let precondition: String
    /// The providers known to cause the situation; empty where all of them, or networks, do.
    public let providers: [String]
    /// What the client must be able to do.
    public let requires: [Capability]
    let judge: @Sendable (ScenarioRun) -> Judgement

    /// The first half of the identifier.
    public var family: String { String(id.prefix { $0 != "/" }) }

    /// Makes a check; one of your own goes into ``RunOptions/ownChecks``.
    ///
    /// - Parameters:
    ///   - id: The identifier, family and name: `acme/asks-for-one-scope`.
    ///   - title: What it guards, in a few words.
    ///   - level: How binding it is; a must by default.
    ///   - starred: Whether it is one of those that decide whether a client is fit for use.
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
        why: String = "",
        source: String = "",
        change: String,
        precondition: String = "",
        providers: [String] = [],
        requires: [Capability] = [],
        judge: @escaping @Sendable (ScenarioRun) -> Judgement
    ) {
        self.id = id
        self.title = title
        self.level = level
        isStarred = starred
        self.why = why
        self.source = source
        self.change = change
        self.precondition = precondition
        self.providers = providers
        self.requires = requires
        self.judge = judge
    }
}
