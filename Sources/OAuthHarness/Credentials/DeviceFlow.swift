/// How a provider runs the device flow (RFC 8628): codes, lifetimes, and what a poll that comes early costs.
public struct DeviceFlow: Sendable, Hashable {
    /// The shape of the code that the client polls with.
    public var deviceCode: CredentialShape
    /// The shape of the code that the person types.
    public var userCode: UserCodeShape
    /// How long both codes live.
    public var lifetime: Duration
    /// The least time between two polls.
    public var interval: Duration
    /// How much the interval grows with each poll that comes early (RFC 8628 §3.5).
    public var slowDownStep: Duration

    /// Describes a device flow.
    ///
    /// - Parameters:
    ///   - deviceCode: The shape of the code that the client polls with.
    ///   - userCode: The shape of the code that the person types.
    ///   - lifetime: How long both codes live.
    ///   - interval: The least time between two polls; 5 s by default.
    ///   - slowDownStep: How much the interval grows with each early poll; 5 s by default.
    public init(
        deviceCode: CredentialShape,
        userCode: UserCodeShape,
        lifetime: Duration,
        interval: Duration = .seconds(5),
        slowDownStep: Duration = .seconds(5)
    ) {
        self.deviceCode = deviceCode
        self.userCode = userCode
        self.lifetime = lifetime
        self.interval = interval
        self.slowDownStep = slowDownStep
    }

    /// Codes as RFC 8628 §6.1 recommends, for half an hour.
    public static let rfc8628 = DeviceFlow(
        deviceCode: .base64URL(43),
        userCode: .consonants,
        lifetime: .minutes(30)
    )
}

extension Transaction {
    /// Starts a device authorization for the client and the scope that the checks found (RFC 8628 §3.2).
    ///
    /// - Parameter flow: How the provider runs the flow.
    /// - Returns: The grant, both codes already in the ledger.
    public func startDeviceGrant(_ flow: DeviceFlow) -> DeviceGrant {
        let grant = DeviceGrant(
            deviceCode: flow.deviceCode.mint(&state.entropy),
            userCode: flow.userCode.mint(&state.entropy),
            clientID: client?.id ?? "",
            scope: scope,
            issuedAt: now,
            lifetime: flow.lifetime,
            interval: flow.interval
        )
        state.deviceGrants[grant.deviceCode] = grant
        let device = state.ledger.mint(
            .deviceCode,
            grant.deviceCode,
            by: exchange,
            at: now,
            lifetime: grant.lifetime
        )
        state.ledger.mint(.userCode, grant.userCode, by: exchange, at: now, parent: device, lifetime: grant.lifetime)
        return grant
    }

    /// Marks the transaction's device grant as redeemed and mints its tokens.
    ///
    /// - Parameter hasRefreshToken: Whether a refresh token goes with the access token.
    /// - Returns: The tokens; nil where nobody approved.
    public func redeemDeviceGrant(hasRefreshToken: Bool) -> TokenGrant? {
        guard let device = deviceGrant, case .approved(let account) = device.decision else { return nil }
        state.deviceGrants[device.deviceCode]?.isRedeemed = true
        state.ledger.bury(device.deviceCode, because: "redeemed", in: exchange, at: now)
        return issueTokens(
            for: account,
            scope: device.scope,
            parent: name(of: device.deviceCode, or: "device code"),
            hasRefreshToken: hasRefreshToken
        )
    }

    /// The device grant of a user code that a person typed.
    func deviceGrant(typed: [UInt8], _ shape: UserCodeShape) -> DeviceGrant? {
        state.deviceGrants.values.first { shape.accepts(typed, for: $0.userCode) }
    }
}
