import HTTPWire
import JSONText

extension Doorkeeper {
    private static let path = "/oauth/device"

    /// The device flow as doorkeeper-device_authorization_grant has it (gitlab.md §4.8).
    static let device: [EndpointBehavior] = [
        EndpointBehavior(
            .deviceAuthorization,
            [.post],
            "/oauth/authorize_device",
            checks: [client, scopeIsConfigured],
            answer: startDevice
        ).offered { $0[deviceFlow] },
        EndpointBehavior(.deviceVerification, [.get], path, checks: [isSignedIn], answer: devicePage)
            .offered { $0[deviceFlow] },
        EndpointBehavior(.deviceVerification, [.post], path, checks: [isSignedIn], answer: decideDevice)
            .offered { $0[deviceFlow] },
    ]

    /// The checks of a poll; the interval is not raised, and an early poll does not count.
    static let deviceChecks: [Check] = [
        client,
        .deviceCodeIsKnown(source: "gitlab.md §4.8"),
        .deviceCodeIsYoung(afterFirst: .invalidGrant, source: "gitlab.md §4.8"),
        .pollIsInTime(restartsOnEarlyPoll: false, source: "gitlab.md §4.8"),
        .deviceIsApproved(source: "gitlab.md §4.8"),
    ]

    static func redeemDevice(_ transaction: Transaction) -> Reply {
        guard let grant = transaction.redeemDeviceGrant(hasRefreshToken: true) else { return notFound(transaction) }
        return success(body(of: grant, transaction), transaction)
    }

    /// The plug-in asks whether the server knows a scope, not whether it was ticked for the application.
    private static let scopeIsConfigured = Check(
        "scope is configured on the server",
        "gitlab.md §4.8",
        .invalidScope
    ) { transaction in
        guard let text = transaction.text("scope") else {
            transaction.scope = transaction.profile.defaultScope
            return .pass
        }
        let asked = Scope(parsing: text)
        transaction.scope = asked
        guard let known = transaction.profile.knownScopes, !asked.isSubset(of: known) else { return .pass }
        return .fail(.scope(missing: asked.names.filter { !known.contains($0) }, available: known.names))
    }

    private static func startDevice(_ transaction: Transaction) -> Reply {
        let grant = transaction.startDeviceGrant(transaction.profile.deviceFlow)
        return success(
            StandardReplies.deviceBody(grant, page: transaction.origin + path, isComplete: true),
            transaction
        )
    }

    // MARK: - The page

    private static let notice = "doorkeeper.device.notice"

    private static func devicePage(_ transaction: Transaction) -> Reply {
        let said = transaction.state.memory.removeValue(forKey: notice)?.string
        let alert = said.map { "    <div class=\"alert alert-info\">\n      \($0)\n    </div>\n" } ?? ""
        let code = transaction.text("user_code").map { " value=\"\(HTML.escaped($0))\"" } ?? ""
        return page(
            """
            \(alert)
              <div class="border-bottom mb-4">
              <h1>Authorize device</h1>
            </div>

            <form action="\(HTML.escaped(transaction.origin + path))" accept-charset="UTF-8" method="post">\
            <input type="hidden" name="authenticity_token" value="CSRF-TOKEN" autocomplete="off" />
              <div class="form-group row">
                <label class="col-sm-2 col-form-label font-weight-bold" for="user_code">User code</label>
                <div class="col-sm-10">
                  <input type="text" name="user_code" id="user_code"\(code) class="form-control" />
                </div>
              </div>

              <div class="form-group">
                <div class="col-sm-offset-2 col-sm-10">
                  <input type="submit" name="commit" value="Authorize" class="btn btn-primary" \
            data-disable-with="Authorize" />
                  <a class="btn btn-secondary" href="\(transaction.root + path)">Cancel</a>
                </div>
              </div>
            </form>
            \(MockNotice.html(transaction, language: .english))
            """,
            transaction
        )
    }

    /// The button: there is none to refuse with, so a refusal is what a test decides.
    private static func decideDevice(_ transaction: Transaction) -> Reply {
        let typed = transaction.value("user_code") ?? []
        let shape = transaction.profile.deviceFlow.userCode
        guard let grant = transaction.deviceGrant(typed: typed, shape), grant.decision == .pending else {
            return redirect("The user code is invalid", .refusal, transaction)
        }
        guard !grant.isExpired(at: transaction.now) else {
            return redirect("The user code is expired", .refusal, transaction)
        }
        let decision: DeviceGrant.Decision
        switch transaction.decision {
        case .ask: decision = .approved(transaction.state.accounts.first ?? .sample)
        case .approve(let account, _): decision = .approved(account)
        case .deny: decision = .denied
        case .close: return devicePage(transaction)
        }
        transaction.present(grant.userCode)
        transaction.state.deviceGrants[grant.deviceCode]?.decision = decision
        transaction.state.ledger.bury(grant.userCode, because: "used", in: transaction.exchange, at: transaction.now)
        return redirect(decision == .denied ? nil : "Device successfully authorized", .success, transaction)
    }

    private static func redirect(_ text: String?, _ meaning: Reply.Meaning, _ transaction: Transaction) -> Reply {
        transaction.state.memory[notice] = text.map(JSON.string)
        return redirect(to: Array((transaction.origin + path).utf8), meaning)
    }
}
