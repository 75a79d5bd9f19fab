import HTTPWire
import JSONText

extension GitLab {
    // MARK: - Groups (updates-2026-11.md §B2)

    static let groups: [EndpointBehavior] = [
        EndpointBehavior(.api, [.get], "/api/v4/groups", checks: guardChecks { $0[groupScopes].names }, answer: list)
    ]

    /// All groups that the person sees, unless the request asks for a level or for his or her own.
    private static func list(_ transaction: Transaction) -> Reply {
        let level = transaction.text("min_access_level").flatMap { Int($0) } ?? 0
        let isOwned = transaction.text("owned") == "true"
        let seen = transaction.account.map { GitLabClaims.groups(of: $0, transaction) } ?? []
        let wanted = seen.filter { $0.accessLevel >= (isOwned ? 50 : level) }
        let paging = Paging(transaction, count: wanted.count, standard: 20)
        var reply = body(.array(paging.slice(wanted).map { description(of: $0, among: seen, transaction.origin) }))
        describe(paging, at: transaction.origin + transaction.request.path, in: &reply.headers)
        return reply
    }

    /// The list's headers in GitLab's order; beyond ten thousand rows nobody counts.
    private static func describe(_ paging: Paging, at url: String, in headers: inout HTTPHeaders) {
        let isCounted = paging.count <= 10_000
        headers.append("X-Per-Page", "\(paging.perPage)")
        headers.append("X-Page", "\(paging.page)")
        headers.append("X-Next-Page", paging.next.map { "\($0)" } ?? "")
        headers.append("X-Prev-Page", paging.previous.map { "\($0)" } ?? "")
        let relations = [
            ("prev", paging.previous), ("next", paging.next), ("first", 1), ("last", isCounted ? paging.pages : nil),
        ]
        let link = paging.link(
            relations,
            query: { sent, number in
                var all = sent.with("page", "\(number)").with("per_page", "\(paging.perPage)")
                all.pairs.sort { $0.name.lexicographicallyPrecedes($1.name) }
                return all
            },
            at: url
        )
        if let link { headers.append("Link", link) }
        guard isCounted else { return }
        headers.append("X-Total", "\(paging.count)")
        headers.append("X-Total-Pages", "\(paging.pages)")
    }

    private static func description(of group: Account.Group, among all: [Account.Group], _ origin: String) -> JSON {
        let words = group.path.split(separator: "/").map(String.init)
        let parent = words.dropLast().joined(separator: "/")
        let name = words.last ?? group.path
        let above: JSON = parent.isEmpty ? .null : .integer(Account.Group(parent).id)
        return [
            "id": .integer(group.id),
            "web_url": .string("\(origin)/groups/\(group.path)"),
            "name": .string(name), "path": .string(name), "description": "",
            "visibility": group.accessLevel == 0 ? "public" : "private",
            "share_with_group_lock": false, "require_two_factor_authentication": false,
            "two_factor_grace_period": 48, "project_creation_level": "developer", "auto_devops_enabled": .null,
            "subgroup_creation_level": "maintainer", "emails_disabled": false, "emails_enabled": true,
            "show_diff_preview_in_email": true, "mentions_disabled": .null, "lfs_enabled": true, "archived": false,
            "math_rendering_limits_enabled": true, "lock_math_rendering_limits_enabled": false,
            "default_branch": .null, "default_branch_protection": 2,
            "default_branch_protection_defaults": [
                "allowed_to_push": [["access_level": 40]], "allow_force_push": false,
                "allowed_to_merge": [["access_level": 40]],
            ],
            "avatar_url": .null, "request_access_enabled": true,
            "full_name": .string(words.joined(separator: " / ")), "full_path": .string(group.path),
            "created_at": "2020-01-02T03:04:05.000Z", "parent_id": above, "organization_id": 1,
            "shared_runners_setting": "enabled", "max_artifacts_size": .null, "marked_for_deletion_on": .null,
        ]
    }
}
