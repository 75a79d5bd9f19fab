import JSONText

extension Gitee {
    /// The Project body in the order of a recorded one (gitee.md §5.5).
    static func project(_ repository: GiteeRepository, _ transaction: Transaction, hasParent: Bool = true) -> JSON {
        let owner = account(of: repository.owner, transaction)
        let person = self.person(owner, hasRemark: true)
        let isOrganization = transaction.state.account(named: repository.owner) == nil
        let full = repository.fullName
        let web = "https://gitee.com/\(full)"
        var fields: JSONObject = [
            "id": .integer(repository.id),
            "full_name": .string(full),
            "human_name": .string("\(owner.name)/\(repository.name)"),
            "url": .string("https://gitee.com/api/v5/repos/\(full)"),
            "namespace": [
                "id": .integer(owner.id + 2_000_000),
                "type": isOrganization ? "group" : "personal",
                "name": .string(owner.name),
                "path": .string(repository.owner),
                "html_url": .string("https://gitee.com/\(repository.owner)"),
            ],
            "path": .string(repository.path),
            "name": .string(repository.name),
            "owner": .object(person),
            "assigner": .object(person),
            "description": "",
            "private": .bool(repository.isPrivate),
            "public": .bool(!repository.isPrivate),
            "internal": false,
            "fork": .bool(repository.source != nil),
            "html_url": .string("\(web).git"),
            "ssh_url": .string("git@gitee.com:\(full).git"),
        ]
        fields.merge(JSONObject(links.map { ($0, .string("https://gitee.com/api/v5/repos/\(full)/\($1)")) }))
        let date = JSON.string(date(repository.createdAt))
        let rest: JSONObject = [
            "recommend": false, "gvp": false, "homepage": .null, "language": .null, "forks_count": 0,
            "stargazers_count": 0, "watchers_count": 1,
            "default_branch": repository.isEmpty ? .null : "master",
            "open_issues_count": 0, "has_issues": true, "has_wiki": true, "issue_comment": false,
            "can_comment": true, "pull_requests_enabled": true, "has_page": false, "license": .null,
            "outsourced": false,
            "project_creator": .string(owner.login),
            "members": [.string(owner.login)],
            "pushed_at": date, "created_at": date, "updated_at": date,
            "parent": hasParent ? parent(of: repository, transaction) : .null,
            "paas": .null, "stared": false, "watched": true,
            "permission": ["pull": true, "push": true, "admin": true],
            "relation": "master", "assignees_number": 1, "testers_number": 1,
            "assignee": [.object(person)],
            "testers": [.object(person)],
            "status": "开始",
            "empty_repo": .bool(repository.isEmpty),
            "programs": [], "enterprise": .null,
        ]
        fields.merge(rest)
        fields.merge(repository.changes)
        return .object(fields)
    }

    private static func parent(of repository: GiteeRepository, _ transaction: Transaction) -> JSON {
        guard let source = repository.source.flatMap({ GiteeRepository.stored($0, in: transaction.state) }) else {
            return .null
        }
        return project(source, transaction, hasParent: false)
    }

    /// The account of a namespace; a name that nobody has stands for an organization.
    private static func account(of login: String, _ transaction: Transaction) -> Account {
        if let known = transaction.state.account(named: login) { return known }
        let digest = SHA256.hash(Array(login.utf8))
        let id = 1_100_000 + Int(digest[0]) << 8 + Int(digest[1])
        return Account(id: id, login: login, name: login, email: "")
    }

    /// Dates stand in Chinese time (gitee.md §5.1).
    static func date(_ instant: ProviderInstant) -> String {
        CivilDate(instant + .hours(8)).iso8601.replacing("Z", with: "+08:00")
    }

    private static let links: [(String, String)] = [
        ("forks_url", "forks"), ("keys_url", "keys{/key_id}"), ("collaborators_url", "collaborators{/collaborator}"),
        ("hooks_url", "hooks"), ("branches_url", "branches{/branch}"), ("tags_url", "tags"),
        ("blobs_url", "blobs{/sha}"), ("stargazers_url", "stargazers"), ("contributors_url", "contributors"),
        ("commits_url", "commits{/sha}"), ("comments_url", "comments{/number}"),
        ("issue_comment_url", "issues/comments{/number}"), ("issues_url", "issues{/number}"),
        ("pulls_url", "pulls{/number}"), ("milestones_url", "milestones{/number}"),
        ("notifications_url", "notifications{?since,all,participating}"), ("labels_url", "labels{/name}"),
        ("releases_url", "releases{/id}"),
    ]
}
