import OAuthHarness
import JSONText

extension ControlRoute {
    private static func credential(_ example: String, required: Bool = false) -> ControlField {
        let summary = "The value, or its name in the ledger: \(example)."
        return ControlField("token", .text, summary, required: required, mayBeUnknown: true)
    }

    /// The calls that mint and end codes and tokens.
    static let credentials: [ControlRoute] = [
        .post(
            "tokens/issue",
            "Mints tokens without a flow.",
            body: [
                ControlField("account", .text, "The login of the person; the first account by default."),
                ControlField("client_id", .text, "The client; the one of the start by default.", mayBeUnknown: true),
                ControlField("scopes", .texts, "The scope; the provider's default by default."),
                ControlField("refresh", .flag, "Whether a refresh token goes with it; true by default."),
                ControlField("access_token", .visible, "The access token itself; minted by default."),
                ControlField("refresh_token", .visible, "The refresh token itself; minted by default."),
            ],
            example: ["scopes": ["read_user"], "access_token": "my-token"],
            answer: [
                ControlField("access_token", .text, "The access token."),
                ControlField("access_token_name", .text, "Its name in the ledger."),
                ControlField("refresh_token", .text, "The refresh token.", nullable: true),
                ControlField("refresh_token_name", .text, "Its name in the ledger.", nullable: true),
                ControlField("expires_in", .integer, "How long it lives, in seconds.", nullable: true),
                ControlField("scopes", .texts, "The scope."),
            ],
            run: issue
        ),
        .post(
            "tokens/expire",
            "Ends a code or a token as age does.",
            body: [credential("code#1", required: true)],
            example: ["token": "at#1"],
            answer: [ControlField("expired", .text, "Its name.")]
        ) { control, call throws(ControlError) in
            let value = try credential(control, call)
            let name = control.provider.ledger.entry(for: value)?.name ?? ""
            guard control.provider.expire(value) else {
                throw call.error(
                    .unknownCredential,
                    at: "token",
                    found: "\(name), which cannot expire or is dead",
                    expected: "a live code or token"
                )
            }
            return .json(["expired": .string(name)])
        },
        .post(
            "tokens/revoke",
            "Revokes a token, or all of them.",
            body: [
                credential("at#1"),
                ControlField("all", .flag, "Revoke every token."),
                ControlField("pair", .flag, "Whether the token's counterpart dies too; true by default."),
            ],
            example: ["all": true],
            answer: [ControlField("revoked", .texts, "The names of those that died.")]
        ) { control, call throws(ControlError) in
            let before = Set(dead(control))
            switch (call["all"]?.bool ?? false, call["token"]) {
            case (true, nil): control.provider.revokeAllTokens()
            case (false, .some):
                let value = try credential(control, call)
                guard control.provider.revoke(value, pair: call["pair"]?.bool ?? true) else {
                    throw call.error(
                        .unknownCredential,
                        at: "token",
                        found: "a credential that is no token",
                        expected: "an access token or a refresh token"
                    )
                }
            default:
                throw ControlError(
                    .unusableBody,
                    found: call["token"] == nil ? "neither" : "both",
                    expected: "\"token\" or \"all\": true"
                )
            }
            return .json(["revoked": .array(dead(control).filter { !before.contains($0) }.map(JSON.string))])
        },
    ]

    private static let issue: Body = { control, call throws(ControlError) in
        let provider = control.provider
        _ = try control.account(call)
        if let id = call.text("client_id"), provider.client(id) == nil {
            throw call.error(
                .unknownCredential,
                at: .root["client_id"],
                unknown: id,
                noun: "client",
                known: provider.engine.state.clients.keys.sorted()
            )
        }
        for name in ["access_token", "refresh_token"] {
            guard let text = call.text(name), let known = provider.ledger.entry(for: Array(text.utf8)) else { continue }
            throw call.error(
                .unusableBody,
                at: name,
                found: "the value of \(known.name)",
                expected: "a value that no credential has"
            )
        }
        let order = try call.body(Shape<TokenOrder>.tokenOrder)
        guard let grant = provider.issue(order) else {
            throw ControlError(.unusableBody, found: "no account", expected: "somebody to issue it for")
        }
        let ledger = provider.ledger
        return .json([
            "access_token": .string(String(decoding: grant.accessToken, as: UTF8.self)),
            "access_token_name": .string(ledger.entry(for: grant.accessToken)?.name ?? ""),
            "refresh_token": grant.refreshToken.map { .string(String(decoding: $0, as: UTF8.self)) } ?? .null,
            "refresh_token_name": grant.refreshToken.flatMap { ledger.entry(for: $0) }.map { .string($0.name) }
                ?? .null,
            "expires_in": grant.accessLifetime.map { .integer($0.roundedSeconds) } ?? .null,
            "scopes": .array(grant.scope.names.map(JSON.string)),
        ])
    }

    private static func dead(_ control: Control) -> [String] {
        control.provider.ledger.entries.filter { $0.death != nil }.map(\.name)
    }

    /// The bytes of a credential that a call names.
    private static func credential(_ control: Control, _ call: ControlCall) throws(ControlError) -> [UInt8] {
        let ledger = control.provider.ledger
        let text = call.text("token") ?? ""
        guard let entry = ledger[text] ?? ledger.entry(for: Array(text.utf8)) else {
            throw call.error(
                .unknownCredential,
                at: .root["token"],
                unknown: text,
                noun: "credential of this provider",
                known: ledger.entries.map(\.name)
            )
        }
        return entry.value
    }
}
