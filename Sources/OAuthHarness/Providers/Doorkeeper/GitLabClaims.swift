import HTTPWire
import JSONText

/// What GitLab tells of a person in OpenID Connect, besides the claims of every issuer.
package enum GitLabClaims {
    package static let groupPaths = Knob<NameList>("groups", [], source: "updates-2026-11.md §B2")
        .deciding("Full paths of groups that every person develops in, besides those of the account.")

    /// The claims that discovery lists (updates-2026-11.md §G1).
    package enum Listed: String, KnobValue, CaseIterable {
        /// With given and family name, and those of a pipeline's tokens.
        case newest
        /// Without, as before June 2026.
        case older
    }

    package static let listed = Knob<Listed>("listedClaims", .newest, source: "updates-2026-11.md §G1, §G2")
        .deciding("Which claims discovery lists.")

    /// The groups of a person, those that he or she only sees among them.
    static func groups(of account: Account, _ transaction: Transaction) -> [Account.Group] {
        let known = account.groups
        let named = transaction.profile[groupPaths].names.filter { path in !known.contains { $0.path == path } }
        return known + named.map { Account.Group($0) }
    }

    /// The paths of the groups with a level, inherited ones too unless only direct ones are meant.
    private static func paths(
        _ account: Account,
        _ transaction: Transaction,
        level: ClosedRange<Int> = 10...50,
        isDirect: Bool = false
    ) -> [JSON] {
        groups(of: account, transaction).filter { level.contains($0.accessLevel) && !($0.isInherited && isDirect) }
            .map { .string($0.path) }
    }

    /// One claim for each level that the person has somewhere.
    private static func levelClaims(_ account: Account, _ transaction: Transaction) -> [(String, JSON?)] {
        [("owner", 50), ("maintainer", 40), ("developer", 30)].map { word, level in
            let list = paths(account, transaction, level: level...level)
            return ("https://gitlab.org/claims/groups/\(word)", list.isEmpty ? Optional.none : JSON.array(list))
        }
    }

    /// The claims that discovery lists behind those of every issuer (gitlab.md §5.5, updates-2026-11.md §G2).
    static func names(_ listed: Listed) -> [String] {
        let isNewest = listed == .newest
        let first = ["sub_legacy", "name", "nickname", "preferred_username"]
        let person = [
            "email", "email_verified", "website", "profile", "picture", "groups", "groups_direct",
            "https://gitlab.org/claims/groups/owner", "https://gitlab.org/claims/groups/maintainer",
            "https://gitlab.org/claims/groups/developer",
        ]
        let pipeline = ["project_path", "ci_config_ref_uri", "ref_path", "sha", "environment", "jti"]
        return first + (isNewest ? ["given_name", "family_name"] : []) + person + (isNewest ? pipeline : [])
    }

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
            ("picture", .string("\(transaction.origin)/uploads/-/system/user/avatar/\(account.id)/avatar.png")),
            ("groups", .array(paths(account, transaction))),
        ] + levelClaims(account, transaction)
    }

    /// What an `id_token` tells behind `auth_time`.
    static func idToken(_ account: Account, _ scope: Scope, _ transaction: Transaction) -> [(String, JSON?)] {
        [("sub_legacy", .string(legacySubject(account, transaction)))] + emailClaims(account, scope)
            + [("groups_direct", .array(paths(account, transaction, isDirect: true)))]
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
