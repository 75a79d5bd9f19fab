/// A provider as it is set up before anything happens: how it behaves, and who and what it knows.
///
/// ```swift
/// let gitee = try MockProvider(configuration: ProviderConfiguration(contentsOf: "desk.json", provider: "gitee"))
/// ```
public struct ProviderConfiguration: Sendable {
    /// How it behaves, its knobs turned.
    public var profile: ProviderProfile
    /// The clients, the provider's own first; none lets the provider make one.
    package var clients: [Client] = []
    /// The people who have an account, the one who is signed in first; nil for those of the profile.
    package var accounts: [Account]?
    /// The tokens that are issued from the start.
    package var tokens: [TokenOrder] = []
    /// The rules in force from the start.
    package var rules: [Rule] = []
    /// What the person does where neither a rule nor a page decides.
    package var decision = StandingDecision()
    /// The hosts that it answers for behind a proxy, besides its profile's own.
    package var hosts: [String] = []
    /// The port; 0 takes a free one.
    package var port: UInt16 = 0
    /// The origin that clients see where a proxy stands in front; nil for the provider's own.
    package var publicURL: String?

    /// A provider without any set-up.
    ///
    /// - Parameter profile: How it behaves.
    public init(_ profile: ProviderProfile) { self.profile = profile }
}
