import HTTPWire
import JSONText
import Recordings

extension GitHub {
    // MARK: - Organisations and teams (updates-2026-11.md §B1)

    static let organizations: [EndpointBehavior] = [
        EndpointBehavior(.api, [.get], "/user/orgs", checks: guardChecks() + [mayListOrganizations]) { transaction in
            let isOAuthApp = transaction.profile[appKind] == .oauth
            let own = isOAuthApp ? memberships(of: transaction.account, transaction) : []
            return page(own.filter { !$0.isPending }.map { summary($0, transaction) }, transaction)
        },
        EndpointBehavior(.api, [.get], "/users/:user/orgs", checks: guardChecks()) { transaction in
            let shown = memberships(of: person(transaction), transaction).filter { $0.isPublic && !$0.isPending }
            return page(shown.map { summary($0, transaction) }, transaction)
        },
        EndpointBehavior(.api, [.get], "/user/teams", checks: guardChecks() + [mayListTeams]) { transaction in
            let own = memberships(of: transaction.account, transaction)
            return page(own.flatMap { owner in owner.teams.map { team($0, of: owner, transaction) } }, transaction)
        },
        EndpointBehavior(.api, [.get], "/orgs/:org/members/:user", checks: guardChecks(), answer: isMember),
        EndpointBehavior(
            .api,
            [.get],
            "/orgs/:org/memberships/:user",
            checks: guardChecks() + [
                Check("the caller is a member", "updates-2026-11.md §B1", "not_member") { transaction in
                    membership(of: transaction.account, transaction) == nil
                        ? .fail(.other("the caller does not belong to the organisation")) : .pass
                }
            ]
        ) { describe(person($0), $0) },
        EndpointBehavior(.api, [.get], "/user/memberships/orgs", checks: guardChecks("read:org", "user")) {
            transaction in
            let own = memberships(of: transaction.account, transaction)
            return page(own.map { description(of: $0, transaction.account, transaction) }, transaction)
        },
        EndpointBehavior(.api, [.get], "/user/memberships/orgs/:org", checks: guardChecks("read:org", "user")) {
            describe($0.account, $0)
        },
    ]

    private static let mayListOrganizations = Check(
        "access token may list organisations",
        "updates-2026-11.md §B1",
        "organizations_hidden"
    ) { transaction in
        let granted = transaction.grant?.scope ?? []
        let isOpen = transaction.profile[appKind] != .oauth || covers(granted, "read:org") || covers(granted, "user")
        return isOpen ? .pass : .fail(.scope(missing: ["read:org"], available: granted.names))
    }

    private static let mayListTeams = Check(
        "access token may list teams",
        "updates-2026-11.md §B1",
        "teams_hidden"
    ) { transaction in
        let granted = transaction.grant?.scope ?? []
        let isOpen =
            transaction.profile[appKind] != .oauth || ["read:org", "user", "repo"].contains { covers(granted, $0) }
        return isOpen ? .pass : .fail(.scope(missing: ["read:org"], available: granted.names))
    }

    static func isRestricted(_ owner: String, _ profile: ProviderProfile) -> Bool {
        profile[oauthRestrictions] || profile[restrictedOrganizations].contains(owner)
    }

    /// The organisations of a person that let the app in; the others are simply absent.
    private static func memberships(of account: Account?, _ transaction: Transaction) -> [Account.Organization] {
        all(of: account, transaction).filter { !isRestricted($0.login, transaction.profile) }
    }

    private static func all(of account: Account?, _ transaction: Transaction) -> [Account.Organization] {
        guard let account else { return [] }
        let known = account.organizations
        let named = transaction.profile[organizationNames].names.filter { name in !known.contains { $0.login == name } }
        return known + named.map { Account.Organization($0) }
    }

    private static func membership(of account: Account?, _ transaction: Transaction) -> Account.Organization? {
        all(of: account, transaction).first { $0.login == transaction.pathValues["org"] }
    }

    private static func person(_ transaction: Transaction) -> Account? {
        transaction.state.accounts.first { $0.login == transaction.pathValues["user"] }
    }

    /// 204 for a member, 404 for others; a caller who is no member is sent to the public list.
    private static func isMember(_ transaction: Transaction) -> Reply {
        let owner = transaction.pathValues["org"] ?? ""
        let login = transaction.pathValues["user"] ?? ""
        guard membership(of: transaction.account, transaction) != nil else {
            let url = apiBase(transaction) + "/orgs/\(owner)/public_members/\(login)"
            return Reply(.success, status: 302, headers: ["Location": url])
        }
        let isMember = membership(of: person(transaction), transaction).map { !$0.isPending } ?? false
        return isMember ? Reply(.success, status: 204) : apiError(404, "Not Found", transaction)
    }

    private static func describe(_ account: Account?, _ transaction: Transaction) -> Reply {
        guard let membership = membership(of: account, transaction) else {
            return apiError(404, "Not Found", transaction)
        }
        return .fields(description(of: membership, account, transaction))
    }

    private static func description(
        of membership: Account.Organization,
        _ account: Account?,
        _ transaction: Transaction
    ) -> JSON {
        let url = apiBase(transaction) + "/orgs/" + membership.login
        return [
            "url": .string(url + "/memberships/" + (account?.login ?? "")),
            "state": membership.isPending ? "pending" : "active",
            "role": membership.isAdmin ? "admin" : "member",
            "organization_url": .string(url),
            "organization": summary(membership, transaction),
            "user": account.map { .object(publicUser($0, transaction)) } ?? .null,
            "permissions": ["can_create_repository": .bool(membership.isAdmin)],
        ]
    }

    private static func summary(_ owner: Account.Organization, _ transaction: Transaction) -> JSON {
        let url = apiBase(transaction) + "/orgs/" + owner.login
        return [
            "login": .string(owner.login),
            "id": .integer(owner.id),
            "node_id": .string(Base64.encode(Array("012:Organization\(owner.id)".utf8))),
            "url": .string(url),
            "repos_url": .string(url + "/repos"),
            "events_url": .string(url + "/events"),
            "hooks_url": .string(url + "/hooks"),
            "issues_url": .string(url + "/issues"),
            "members_url": .string(url + "/members{/member}"),
            "public_members_url": .string(url + "/public_members{/member}"),
            "avatar_url": .string("https://avatars.githubusercontent.com/u/\(owner.id)?v=4"),
            "description": "",
        ]
    }

    private static func team(_ slug: String, of owner: Account.Organization, _ transaction: Transaction) -> JSON {
        let id = Account.Organization("\(owner.login)/\(slug)").id
        let url = apiBase(transaction) + "/organizations/\(owner.id)/team/\(id)"
        return [
            "id": .integer(id),
            "node_id": .string(Base64.encode(Array("04:Team\(id)".utf8))),
            "url": .string(url),
            "html_url": .string("https://github.com/orgs/\(owner.login)/teams/\(slug)"),
            "name": .string(slug), "slug": .string(slug), "description": "", "privacy": "closed",
            "notification_setting": "notifications_enabled", "permission": "pull",
            "members_url": .string(url + "/members{/member}"),
            "repositories_url": .string(url + "/repos"),
            "parent": .null, "members_count": 1, "repos_count": 0,
            "created_at": "2020-01-02T03:04:05Z", "updated_at": "2024-01-02T03:04:05Z",
            "organization": summary(owner, transaction),
        ]
    }

    /// A page of a list, and where the others are; `Link` is absent where there is only one.
    static func page(_ list: [JSON], _ transaction: Transaction) -> Reply {
        let paging = Paging(transaction, count: list.count, standard: 30)
        let last = paging.next == nil ? nil : paging.pages
        let first = paging.previous == nil ? nil : 1
        let relations = [("prev", paging.previous), ("next", paging.next), ("last", last), ("first", first)]
        let path = transaction.request.path.dropFirst(transaction.profile.apiPath.count)
        let link = paging.link(relations, query: { $0.with("page", "\($1)") }, at: apiBase(transaction) + path)
        return .fields(.array(Array(paging.slice(list))), headers: link.map { ["Link": $0] } ?? [:])
    }
}
