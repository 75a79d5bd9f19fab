import OAuthHarness
import JSONText

extension ControlRoute {
    /// The calls that speak for the person at the browser.
    static let person: [ControlRoute] = [
        .post(
            "decision",
            "What the person does from now on where no rule and no page decides; ask shows the page.",
            body: Shape<StandingDecision>.members.map(ControlField.init),
            example: ["decision": "deny"],
            answer: [ControlField("decision", .object, "What is in force.")]
        ) { control, call throws(ControlError) in
            _ = try control.account(call)
            let decision = try call.body(Shape<StandingDecision>.decision).decision(among: control.provider.accounts)
            control.provider.engine.change { $0.standingDecision = decision }
            return .json(["decision": StateJSON.decision(decision)])
        },
        .post(
            "session",
            "Signs the person in or out at the provider.",
            body: [ControlField("signed_in", .flag, "Whether the person is signed in.", required: true)],
            example: ["signed_in": true],
            answer: [ControlField("signed_in", .flag, "What is in force.")]
        ) { control, call in
            let isSignedIn = call["signed_in"]?.bool ?? true
            isSignedIn ? control.provider.signIn() : control.provider.signOut()
            return .json(["signed_in": .bool(isSignedIn)])
        },
    ]
}

extension Control {
    /// The person that a call names, or the first.
    func account(_ call: ControlCall) throws(ControlError) -> Account {
        let accounts = provider.accounts
        guard let login = call.text("account") else { return accounts.first ?? .sample }
        guard let account = accounts.first(where: { $0.login == login }) else {
            throw call.error(
                .unusableBody,
                at: .root["account"],
                unknown: login,
                noun: "account",
                known: accounts.map(\.login)
            )
        }
        return account
    }
}
