import HTTPWire
import JSONText

/// Google's OAuth 2.0 and OpenID Connect: pretty-printed JSON, refresh tokens only with consent, scopes by their long names
/// (google.md).
///
/// ```swift
/// let google = try MockProvider(.google.with { $0[Google.publishingStatus] = .testing })
/// ```
public enum Google {
    /// The profile with the defaults of the fact sheet.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "google",
            title: "Google",
            origins: [
                accounts, "https://oauth2.googleapis.com", "https://openidconnect.googleapis.com", api,
                "https://www.google.com",
            ],
            shapes: ProviderProfile.Shapes(
                clientID: CredentialShape.digits(12)
                    .followed(by: CredentialShape(32, of: "abcdefghijklmnopqrstuvwxyz0123456789", prefix: "-"))
                    .followed(by: ".apps.googleusercontent.com"),
                clientSecret: .base64URL(28, prefix: "GOCSPX-"),
                code: .base64URL(68, prefix: "4/0A"),
                accessToken: .base64URL(140, prefix: "ya29."),
                refreshToken: .base64URL(64, prefix: "1//0")
            ),
            apiPath: "/oauth2/v2",
            defaultScope: ["openid", "email", "profile"],
            knobs: knobs,
            endpoints: [
                authorization("/o/oauth2/v2/auth"), authorization("/o/oauth2/auth"), shownErrorPage,
                token("/token"), token("/oauth2/v4/token"), token("/oauth2/v3/token"), token("/o/oauth2/token"),
            ] + profileCalls + tokenInfoCalls + [
                revocation("/revoke"), revocation("/o/oauth2/revoke"), deviceAuthorization,
                DeviceVerification.endpoint("/device") { $0.deviceFlow.userCode }, metadata, keys,
            ] + preflights,
            refuse: refuse
        )
        profile.accessTokenLifetime = .seconds(3600)
        profile.codeLifetime = .minutes(10)
        profile.tokenLocations = [.authorization(scheme: "Bearer"), .parameter("access_token")]
        profile.deviceFlow = DeviceFlow(
            deviceCode: .base64URL(88, prefix: "AH-1Ng"),
            userCode: UserCodeShape(CredentialShape(8, of: "BCDFGHJKLMNPQRSTVWXYZ"), group: 4),
            lifetime: .seconds(1800)
        )
        profile.denied = denied
        profile.consentPage = { ConsentPage.google(hasBoxes: hasBoxes($0.scope)).reply($0) }
        profile.notFound = notFound
        profile.tokenTerms = terms
        profile.finish = finish
        return profile.dated(by: changes)
    }()

    private static let accounts = "https://accounts.google.com"
    static let api = "https://www.googleapis.com"

    /// What changed when.
    private static let changes: [ProviderChange] = [
        ProviderChange(
            "2018-01-01",
            "JSON lost the space in front of its colons, errors gained descriptions (about 2018).",
            source: "google.md §2.1",
            until: .init(jsonEra, .old)
        ),
        ProviderChange(
            "2026-02-01",
            "Callbacks carry iss, for a part of the people first.",
            source: "google.md §1.2",
            until: .init(callbackIss, .off)
        ),
    ]

    // MARK: - Names and places

    /// An address at one of Google's hosts, or at the mock where it stands in for all of them.
    static func address(_ host: String, _ path: String, _ transaction: Transaction) -> String {
        (transaction.profile.origins.contains(transaction.origin) ? "https://" + host : transaction.origin) + path
    }

    /// What callbacks and the metadata call the issuer.
    static func issuer(_ transaction: Transaction) -> String {
        transaction.profile.origins.contains(transaction.origin) ? accounts : transaction.origin
    }

    /// The person's identifier: 21 digits that begin with 1.
    static func subject(of account: Account) -> String {
        let digits = String(max(0, account.id))
        return "1" + String(repeating: "0", count: max(0, 20 - digits.count)) + digits
    }

    // MARK: - Scopes (google.md §8)

    static let longEmail = api + "/auth/userinfo.email"
    static let longProfile = api + "/auth/userinfo.profile"
    private static let signInNames = [longEmail, "openid", longProfile]

    /// The scope by its long names, those of signing in first; openid comes with either of the others.
    static func canonical(_ asked: Scope) -> Scope {
        let names = asked.names.map { $0 == "email" ? longEmail : $0 == "profile" ? longProfile : $0 }
        let isSignIn = names.contains(where: signInNames.contains)
        let first = signInNames.filter { names.contains($0) || isSignIn && $0 == "openid" }
        return Scope(first + names.filter { !signInNames.contains($0) })
    }

    /// The scopes that the person may untick.
    static func others(_ scope: Scope) -> [String] { scope.names.filter { !signInNames.contains($0) } }

    static func hasBoxes(_ scope: Scope) -> Bool { others(scope).count > 1 }

    /// The names of a callback: the short ones beside the long ones.
    static func callbackNames(_ scope: Scope) -> [String] {
        let short = [("email", longEmail), ("profile", longProfile)].filter { scope.contains($0.1) }.map(\.0)
        let long = [longEmail, longProfile, "openid"].filter(scope.contains)
        return short + long + others(scope)
    }

    /// A refresh token of a client in testing lives a week, but for one that only signs in (google.md §2.3).
    private static func terms(_ scope: Scope, _ profile: ProviderProfile) -> TokenTerms {
        var terms = TokenTerms(canonical(scope), profile)
        if profile[publishingStatus] == .testing, !others(terms.scope).isEmpty { terms.refreshLifetime = .days(7) }
        return terms
    }
}

extension ProviderProfile {
    /// Google (google.md).
    public static let google = Google.profile
}
