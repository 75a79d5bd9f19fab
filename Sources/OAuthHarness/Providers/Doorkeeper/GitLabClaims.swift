import HTTPWire
import JSONText

/// What GitLab tells of a person in OpenID Connect, besides the claims of every issuer.
enum GitLabClaims {
    /// The claims that discovery lists behind those of every issuer (gitlab.md §5.5).
    static let names = [
        "sub_legacy", "name", "nickname", "preferred_username", "email", "email_verified", "website", "profile",
        "picture", "groups", "groups_direct", "https://gitlab.org/claims/groups/owner",
        "https://gitlab.org/claims/groups/maintainer", "https://gitlab.org/claims/groups/developer",
    ]

    /// What userinfo tells behind `sub` (gitlab.md §5.4).
    static func userinfo(
        _ account: Account,
        _ scope: Scope,
        _ transaction: Transaction
    ) -> [(String, JSON?)] {
        [
            ("sub_legacy", .string(legacySubject(account, transaction))),
            ("name", .string(account.name)),
            ("nickname", .string(account.login)),
            ("preferred_username", .string(account.login)),
        ] + emailClaims(account, scope) + [
            ("website", account.text("website_url").map(JSON.string)),
            ("profile", .string("\(transaction.origin)/\(account.login)")),
            (
                "picture",
                .string("\(transaction.origin)/uploads/-/system/user/avatar/\(account.id)/avatar.png")
            ),
            ("groups", []),
        ]
    }

    /// What an `id_token` tells behind `auth_time`.
    static func idToken(_ account: Account, _ scope: Scope, _ transaction: Transaction) -> [(String, JSON?)] {
        [("sub_legacy", .string(legacySubject(account, transaction)))] + emailClaims(account, scope)
            + [("groups_direct", [])]
    }

    /// The primary address with the scope `email`, else the public one, else none.
    private static func emailClaims(_ account: Account, _ scope: Scope) -> [(String, JSON?)] {
        let address = scope.contains("email") ? account.email : account.text("public_email")
        return [("email", address.map(JSON.string)), ("email_verified", .bool(address != nil))]
    }

    /// The subject of old: a digest of the id and of something that only the instance knows.
    private static func legacySubject(_ account: Account, _ transaction: Transaction) -> String {
        HexText.lower(SHA256.hash(Array("\(account.id)-\(transaction.origin)".utf8)))
    }
}

extension Account {
    /// A field that joins the profile call's answer; nil where it is absent, `null` or empty.
    func text(_ field: String) -> String? {
        guard let text = profile[field] ?? nil, !text.isEmpty else { return nil }
        return text
    }
}
