/// How a provider runs the device flow (RFC 8628): codes, lifetimes, and what a poll that comes early costs.
package struct DeviceFlow: Sendable, Hashable {
    /// The shape of the code that the client polls with.
    package var deviceCode: CredentialShape
    /// The shape of the code that the person types.
    package var userCode: UserCodeShape
    /// How long both codes live.
    package var lifetime: Duration
    /// The least time between two polls.
    package var interval = Duration.seconds(5)
    /// How much the interval grows with each poll that comes early (RFC 8628 §3.5).
    package var slowDownStep = Duration.seconds(5)

    /// Codes as RFC 8628 §6.1 recommends, for half an hour.
    package static let rfc8628 = DeviceFlow(deviceCode: .base64URL(43), userCode: .consonants, lifetime: .minutes(30))
}
