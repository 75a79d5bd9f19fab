/// A device authorization and how far it has come (RFC 8628 §3.2).
public struct DeviceGrant: Sendable, Hashable {
    /// What the person did.
    package enum Decision: Sendable, Hashable {
        /// Nothing yet.
        case pending
        /// Approved.
        case approved(Account)
        /// Refused.
        case denied
    }

    /// The device code's bytes.
    public let deviceCode: [UInt8]
    /// The user code's bytes.
    public let userCode: [UInt8]
    /// The client that asked.
    public let clientID: String
    /// The scope that was asked.
    public let scope: Scope
    /// When it was issued.
    package let issuedAt: ProviderInstant
    /// How long both codes live.
    public let lifetime: Duration
    /// The least time between two polls.
    public var interval: Duration
    /// How much the interval grows with each answer `slow_down` (RFC 8628 §3.5).
    package let slowDownStep: Duration
    /// When the client last polled.
    package var lastPoll: ProviderInstant?
    /// What the person did.
    package var decision: Decision = .pending
    /// Whether a token was issued for it.
    package var isRedeemed = false
    /// Whether the client was told that it expired.
    package var isReportedExpired = false

    /// Whether the codes are too old.
    package func isExpired(at now: ProviderInstant) -> Bool {
        now >= issuedAt + lifetime
    }
}
