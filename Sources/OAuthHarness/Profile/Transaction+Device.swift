extension Transaction {
    /// Starts a device authorization for the client and the scope that the checks found (RFC 8628 §3.2).
    package func startDeviceGrant(_ flow: DeviceFlow) -> DeviceGrant {
        let grant = DeviceGrant(
            deviceCode: flow.deviceCode.mint(&state.entropy),
            userCode: flow.userCode.mint(&state.entropy),
            clientID: client?.id ?? "",
            scope: scope,
            issuedAt: now,
            lifetime: flow.lifetime,
            interval: flow.interval,
            slowDownStep: flow.slowDownStep
        )
        state.deviceGrants[grant.deviceCode] = grant
        let device = state.ledger.mint(.deviceCode, grant.deviceCode, by: exchange, at: now, lifetime: grant.lifetime)
        state.ledger.mint(.userCode, grant.userCode, by: exchange, at: now, parent: device, lifetime: grant.lifetime)
        return grant
    }

    /// Raises the interval of the device grant that the request polls for (RFC 8628 §3.5).
    package func slowDown() {
        guard var grant = deviceGrant ?? value("device_code").flatMap({ state.deviceGrants[$0] }) else { return }
        grant.interval += grant.slowDownStep
        state.deviceGrants[grant.deviceCode] = grant
        deviceGrant = grant
    }

    /// Marks the transaction's device grant as redeemed and mints its tokens.
    package func redeemDeviceGrant(hasRefreshToken: Bool) -> TokenGrant? {
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
