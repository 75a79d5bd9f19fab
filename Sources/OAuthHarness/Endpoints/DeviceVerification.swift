import HTTPWire
import JSONText

/// The page where a person types the user code (RFC 8628 §3.3).
package enum DeviceVerification {
    /// The endpoint: GET shows the form, POST decides.
    package static func endpoint(
        _ path: String,
        shape: @escaping @Sendable (ProviderProfile) -> UserCodeShape
    ) -> EndpointBehavior {
        EndpointBehavior(.deviceVerification, [.get, .post], path) { transaction in
            transaction.takeDecisionOfPage()
            guard let typed = transaction.value("user_code") else { return form(transaction, note: "") }
            guard let grant = transaction.deviceGrant(typed: typed, shape(transaction.profile)),
                !grant.isExpired(at: transaction.now), grant.decision == .pending
            else { return form(transaction, note: "This code is not valid, or has expired.", status: 404) }
            return decide(grant, transaction)
        }
    }

    private static func decide(_ grant: DeviceGrant, _ transaction: Transaction) -> Reply {
        transaction.present(grant.userCode)
        let decision: DeviceGrant.Decision
        switch transaction.decision {
        case .ask, .close: return form(transaction, note: "")
        case .approve(let account, _): decision = .approved(account)
        case .deny: decision = .denied
        }
        transaction.state.deviceGrants[grant.deviceCode]?.decision = decision
        transaction.state.ledger.bury(grant.userCode, because: "used", in: transaction.exchange, at: transaction.now)
        let text = decision == .denied ? "The device was refused." : "The device is connected."
        return page(transaction, "<p role=\"status\">\(text)</p>").reply(transaction, meaning: .success)
    }

    private static func form(_ transaction: Transaction, note: String, status: Int = 200) -> Reply {
        let code = HTML.escaped(transaction.text("user_code") ?? "")
        let buttons = [("approve", "Approve"), ("deny", "Deny")].map {
            "<button\($0 == "approve" ? " class=\"approve\"" : "") name=\"_decision\" value=\"\($0)\">\($1)</button>"
        }
        let body = """
            \(note.isEmpty ? "" : "<p role=\"alert\">\(note)</p>")
            <form method="post" action="\(HTML.escaped(transaction.request.path))">
            <p><label>Code <input name="user_code" value="\(code)" autocomplete="off" required></label></p>
            \(buttons.joined(separator: "\n"))
            </form>
            """
        return page(transaction, body).reply(transaction, status: status)
    }

    private static func page(_ transaction: Transaction, _ body: String) -> MockPage {
        MockPage(
            title: "\(transaction.profile.title): connect a device",
            style: PageStyle(accent: "#0b5cad", bar: "#0b5cad"),
            body: "<h1>Connect a device</h1>\n\(body)"
        )
    }
}
