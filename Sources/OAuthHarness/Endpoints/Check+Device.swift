extension Check {
    /// The device code was issued here, to this client, and is not redeemed (RFC 8628 §3.4).
    package static func deviceCodeIsKnown(
        error: ErrorCode = .invalidGrant,
        source: String = "RFC 8628 §3.4"
    ) -> Check {
        Check("device code is known", source, error) { transaction in
            guard let value = transaction.value("device_code") else { return .fail(.missing("device_code")) }
            guard let grant = transaction.state.deviceGrants[value] else {
                return .fail(.neverIssued(transaction.name(of: value, or: "device_code")))
            }
            transaction.present(value)
            let name = transaction.name(of: value, or: "device code")
            guard grant.clientID == transaction.client?.id else {
                return .fail(.foreign(name, owner: "client \(grant.clientID)"))
            }
            guard !grant.isRedeemed else { return .fail(.revoked(name, because: "redeemed")) }
            transaction.deviceGrant = grant
            return .pass
        }
    }

    /// The device code is young enough.
    package static func deviceCodeIsYoung(
        error: ErrorCode = .expiredToken,
        afterFirst: ErrorCode? = nil,
        source: String = "RFC 8628 §3.5"
    ) -> Check {
        Check("device code is young enough", source, error) { transaction in
            guard let grant = transaction.deviceGrant, grant.isExpired(at: transaction.now) else { return .pass }
            let name = transaction.name(of: grant.deviceCode, or: "device code")
            let finding = Finding.expired(name, age: transaction.now - grant.issuedAt, lifetime: grant.lifetime)
            transaction.state.deviceGrants[grant.deviceCode]?.isReportedExpired = true
            return .refuse(grant.isReportedExpired ? afterFirst ?? error : error, finding)
        }
    }

    /// The poll comes no earlier than the interval after the one before.
    package static func pollIsInTime(
        restartsOnEarlyPoll restarts: Bool = true,
        error: ErrorCode = .slowDown,
        source: String = "RFC 8628 §3.5"
    ) -> Check {
        Check("poll is in time", source, error) { transaction in
            guard var grant = transaction.deviceGrant else { return .pass }
            let isEarly = grant.lastPoll.map { transaction.now < $0 + grant.interval } ?? false
            let wait = grant.lastPoll.map { transaction.now - $0 } ?? .zero
            let due = grant.interval
            if restarts || !isEarly { grant.lastPoll = transaction.now }
            transaction.state.deviceGrants[grant.deviceCode] = grant
            transaction.deviceGrant = grant
            guard isEarly else { return .pass }
            transaction.slowDown()
            return .fail(.other("polled after \(wait.roundedSeconds) s, the interval is \(due.roundedSeconds) s"))
        }
    }

    /// The person approved.
    package static func deviceIsApproved(
        pending: ErrorCode = .authorizationPending,
        denied: ErrorCode = .accessDenied,
        source: String = "RFC 8628 §3.5"
    ) -> Check {
        Check("the person approved", source, pending) { transaction in
            guard var grant = transaction.deviceGrant else { return .pass }
            if grant.decision == .pending { grant.decision = transaction.standingDeviceDecision }
            transaction.state.deviceGrants[grant.deviceCode] = grant
            transaction.deviceGrant = grant
            switch grant.decision {
            case .approved(let account):
                transaction.account = account
                transaction.scope = grant.scope
                return .pass
            case .pending: return .fail(.other("the person has not decided yet"))
            case .denied: return .refuse(denied, .other("the person refused"))
            }
        }
    }
}

extension Transaction {
    /// What a provider that decides by itself makes of a device nobody decided on.
    fileprivate var standingDeviceDecision: DeviceGrant.Decision {
        switch decision {
        case .approve(let account, _): .approved(account)
        case .deny: .denied
        case .ask, .close: .pending
        }
    }
}
