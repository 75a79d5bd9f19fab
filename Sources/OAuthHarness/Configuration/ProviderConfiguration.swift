/// A provider as it is set up before anything happens: how it behaves, and who and what it knows.
public struct ProviderConfiguration: Sendable {
    /// How it behaves, its knobs turned.
    public var profile: ProviderProfile
    /// The clients, the provider's own first; none lets the provider make one.
    package var clients: [Client] = []
    /// The rules in force from the start.
    package var script: [Rule] = []
    /// The port; 0 takes a free one.
    package var port: UInt16 = 0
    /// The origin that clients see where a proxy stands in front; nil for the provider's own.
    package var publicURL: String?
    /// What the person does where neither a rule nor a page decides.
    package var decision: Decision = .ask

    /// A provider without any set-up.
    ///
    /// - Parameter profile: How it behaves.
    public init(_ profile: ProviderProfile) {
        self.profile = profile
    }
}
