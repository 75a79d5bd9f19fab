// swift-format-ignore-file

import OAuthHarness

enum Acme {
    static let emptyName = Knob("emptyName", false, source: "acme docs")
        .deciding("Whether the profile call leaves the name empty.")

    static let profile = ProviderProfile(
        name: "acme",
        title: "Acme",
        origins: ["https://login.acme.example"],
        shapes: .init(
            clientID: .digits(10), clientSecret: .hex(32), code: .alphanumeric(24),
            accessToken: .base64URL(43), refreshToken: .base64URL(43, prefix: "acr_")
        ),
        defaultScope: ["basic"],
        scopeSeparators: [","],
        knobs: [emptyName],
        endpoints: [
            EndpointBehavior(.authorization, [.get, .post], "/authorize", checks: [
                .responseTypeIsSupported(error: "E10"), .clientIsKnown(error: "E11"),
                .redirectURIIsRegistered(rule: .exact, error: "E12"), .scopeIsAvailable(error: "E13"),
            ]) { StandardReplies.authorize($0) },
            .token([.post], "/token", checks: [], unsupported: "E20", grants: [
                .init(.authorizationCode, checks: [
                    .clientAuthenticates(by: [.parameters], error: "E21"), .codeIsLive(error: "E22", reused: "E23"),
                    .redirectURIMatchesCode(error: "E24"),
                ], answer: StandardReplies.redeem),
                .init(.refreshToken, checks: [
                    .clientAuthenticates(error: "E21"), .refreshTokenIsLive(error: "E25"), .refreshTokenIsOwn(error: "E25"),
                ], answer: StandardReplies.refresh),
            ]),
            EndpointBehavior(.userinfo, [.get], "/me", checks: [
                .accessTokenIsLive(missing: "E30", unknown: "E31", expired: "E32", revoked: "E33"),
            ]) { transaction in
                let name = transaction.profile[emptyName] ? "" : transaction.account?.name ?? ""
                return .fields(["uid": .integer(transaction.account?.id ?? 0), "nick": .string(name)])
            },
        ],
        refuse: { refusal, _ in                               // every error is a 200 with a code of Acme's own
            .fields(["errcode": .string(refusal.error.rawValue)], status: 200, meaning: .refusal)
        }
    ).with { $0.accessTokenLifetime = .minutes(30) }
}
