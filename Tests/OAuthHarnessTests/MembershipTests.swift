import HTTPWire
import JSONText
import OAuthHarness
import Testing

/// The addendum of November 2026, sections B and E: a row of its tables is a case here.
@Suite("What logins call next: organisations, teams, groups, addresses")
struct MembershipTests {
    private static let person = Account(
        id: 1_000_001,
        login: "mock-dev",
        name: "Mock Dev",
        email: "dev@example.com",
        addresses: [.init("old@example.com", isVerified: false)],
        organizations: [
            .init("acme", isAdmin: true, isPublic: true, teams: ["core", "ops"]), "globex",
            .init("later", isPending: true),
        ],
        groups: [.init("acme", accessLevel: 50), .init("acme/platform", accessLevel: 50, isInherited: true), "tools"]
    )
    private static let stranger = Account(id: 1_000_002, login: "other-dev", name: "Other", email: "o@example.com")

    private static func github(_ change: (inout ProviderProfile) -> Void = { _ in }) throws -> ProviderProbe {
        let probe = try ProviderProbe.github(change)
        probe.provider.setAccounts([person, stranger])
        return probe
    }

    private static func call(
        _ github: ProviderProbe,
        _ path: String,
        _ scopes: Scope = ["read:org"],
        as account: Account = person
    ) -> HTTPResponse {
        let token = github.provider.issueToken(for: account, scopes: scopes).accessTokenText
        return github.get(path, ["User-Agent": "a", "Authorization": "Bearer " + token])
    }

    private static func logins(_ answer: HTTPResponse) throws -> [String] {
        try (JSONReader.value(answer.body).array ?? []).compactMap { $0["login"]?.string ?? $0["slug"]?.string }
    }

    // MARK: - B1: GitHub

    @Test("B1 /user/orgs has its members in order, without those who are only invited") func organizations() throws {
        let github = try Self.github()
        let answer = Self.call(github, "/user/orgs")
        let first = try JSONReader.value(answer.body)[0]
        #expect(
            first?.object?.keys == [
                "login", "id", "node_id", "url", "repos_url", "events_url", "hooks_url", "issues_url", "members_url",
                "public_members_url", "avatar_url", "description",
            ]
        )
        #expect(first?["members_url"]?.string == "https://api.github.com/orgs/acme/members{/member}")
        #expect(first?["public_members_url"]?.string == "https://api.github.com/orgs/acme/public_members{/member}")
        #expect(try Self.logins(answer) == ["acme", "globex"] && answer.headers["Link"] == nil)
        #expect(try Self.logins(Self.call(github, "/user/orgs", ["user"])) == ["acme", "globex"])
    }

    @Test("B1 a restricted organisation is absent from the list, and refused by name") func restricted() throws {
        let github = try Self.github { $0[GitHub.restrictedOrganizations] = ["acme"] }
        #expect(try Self.logins(Self.call(github, "/user/orgs")) == ["globex"])
        let text =
            "Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited. For more information on these restrictions, including how to enable this app, visit https://docs.github.com/articles/restricting-access-to-your-organization-s-data/"
        for path in ["/user/memberships/orgs/acme", "/orgs/acme/members/mock-dev"] {
            let answer = Self.call(github, path)
            #expect(try answer.status == 403 && JSONReader.value(answer.body)["message"]?.string == text, "\(path)")
        }
    }

    @Test("B1 without read:org or user the list is refused; a GitHub App's is empty") func organizationScope() throws {
        let answer = try Self.call(Self.github(), "/user/orgs", ["repo", "read:user", "user:email"])
        #expect(
            answer.text
                == #"{"message":"You need at least read:org scope or user scope to list your organizations.","documentation_url":"https://docs.github.com/rest/orgs/orgs#list-organizations-for-the-authenticated-user","status":"403"}"#
        )
        let app = try Self.github { $0[GitHub.appKind] = .githubApp }
        #expect(Self.call(app, "/user/orgs", []).text == "[]")
    }

    @Test("B1 anyone sees public memberships alone") func publicOrganizations() throws {
        #expect(try Self.logins(Self.call(Self.github(), "/users/mock-dev/orgs", [])) == ["acme"])
    }

    @Test("B1 teams carry their organisation", arguments: [404, 403]) func teams(_ status: Int) throws {
        let github = try Self.github { $0[GitHub.teamsWithoutScope] = status }
        for scope in ["read:org", "user", "repo"] {
            #expect(try Self.logins(Self.call(github, "/user/teams", [scope])) == ["core", "ops"])
        }
        let first = try JSONReader.value(Self.call(github, "/user/teams").body)[0]
        #expect(
            first?.object?.keys == [
                "id", "node_id", "url", "html_url", "name", "slug", "description", "privacy", "notification_setting",
                "permission", "members_url", "repositories_url", "parent", "members_count", "repos_count", "created_at",
                "updated_at", "organization",
            ]
        )
        #expect(first?["organization"]?["login"] == "acme")
        #expect(Self.call(github, "/user/teams", ["gist"]).status == status)
    }

    struct Member: Sendable, CustomTestStringConvertible {
        let path: String
        let isMember: Bool
        let status: Int
        var testDescription: String { "B1 \(path) for a \(isMember ? "member" : "stranger"): \(status)" }
    }

    static let members: [Member] = [
        Member(path: "/orgs/acme/members/mock-dev", isMember: true, status: 204),
        Member(path: "/orgs/acme/members/other-dev", isMember: true, status: 404),
        Member(path: "/orgs/acme/members/mock-dev", isMember: false, status: 302),
        Member(path: "/orgs/acme/memberships/mock-dev", isMember: true, status: 200),
        Member(path: "/orgs/acme/memberships/mock-dev", isMember: false, status: 403),
        Member(path: "/user/memberships/orgs/acme", isMember: true, status: 200),
        Member(path: "/user/memberships/orgs/acme", isMember: false, status: 404),
        Member(path: "/user/memberships/orgs/nobody", isMember: true, status: 404),
    ]

    @Test("B1 membership is told by status", arguments: members) func membership(_ row: Member) throws {
        let answer = try Self.call(Self.github(), row.path, as: row.isMember ? Self.person : Self.stranger)
        #expect(answer.status == row.status, "\(answer.text)")
        if row.status == 204 { #expect(answer.body.isEmpty) }
        if row.status == 302 {
            #expect(answer.location == "https://api.github.com/orgs/acme/public_members/mock-dev")
        }
        if row.status == 403 {
            let text = "You must be a member of acme to see membership information for mock-dev."
            #expect(try JSONReader.value(answer.body)["message"]?.string == text)
        }
        if row.status == 200 {
            let fields = try JSONReader.value(answer.body)
            #expect(
                fields.object?.keys == [
                    "url", "state", "role", "organization_url", "organization", "user", "permissions",
                ]
            )
            #expect(fields["state"] == "active" && fields["role"] == "admin")
        }
    }

    @Test("B1 all memberships are listed, those that wait among them") func memberships() throws {
        let list = try JSONReader.value(Self.call(Self.github(), "/user/memberships/orgs").body)
        #expect((list.array ?? []).map { $0["state"] } == ["active", "active", "pending"])
        #expect((list.array ?? []).map { $0["role"] } == ["admin", "member", "member"])
    }

    @Test(
        "B1 Link names the other pages in GitHub's order",
        arguments: zip(
            [1, 2, 3],
            [
                [("2", "next"), ("3", "last")], [("1", "prev"), ("3", "next"), ("3", "last"), ("1", "first")],
                [("2", "prev"), ("1", "first")],
            ]
        )
    )
    func githubPaging(_ page: Int, _ links: [(String, String)]) throws {
        let github = try Self.github { $0[GitHub.organizationNames] = ["third"] }
        let answer = Self.call(github, "/user/orgs?per_page=1&page=\(page)")
        let url = "https://api.github.com/user/orgs?per_page=1&page="
        #expect(answer.headers["Link"] == links.map { "<\(url)\($0)>; rel=\"\($1)\"" }.joined(separator: ", "))
        #expect(try Self.logins(answer) == [["acme"], ["globex"], ["third"]][page - 1])
    }

    struct Size: Sendable, CustomTestStringConvertible {
        let asked: String
        let size: Int
        var testDescription: String { "\(asked.isEmpty ? "no size" : asked): \(size)" }
    }

    @Test(
        "B1 a page has 30, 100 at the most; Link has the request's parameters",
        arguments: [
            Size(asked: "", size: 30), Size(asked: "per_page=100", size: 100), Size(asked: "per_page=500", size: 100),
        ]
    )
    func githubPageSize(_ row: Size) throws {
        let github = try Self.github()
        let many = Account(
            id: 1,
            login: "m",
            name: "M",
            email: "m@example.com",
            organizations: (1...220).map { Account.Organization("o\($0)") }
        )
        let answer = Self.call(github, "/user/orgs" + (row.asked.isEmpty ? "" : "?" + row.asked), as: many)
        #expect(try Self.logins(answer).count == row.size)
        let url = "https://api.github.com/user/orgs?" + (row.asked.isEmpty ? "" : row.asked + "&")
        let last = (220 + row.size - 1) / row.size
        #expect(answer.headers["Link"] == "<\(url)page=2>; rel=\"next\", <\(url)page=\(last)>; rel=\"last\"")
    }

    @Test("B1 addresses are several, one of them primary") func addresses() throws {
        #expect(
            try Self.call(Self.github(), "/user/emails", ["user:email"]).text
                == #"[{"email":"dev@example.com","primary":true,"verified":true,"visibility":"private"},{"email":"old@example.com","primary":false,"verified":false,"visibility":null}]"#
        )
    }

    @Test("GraphQL tells who the viewer is, on an Enterprise Server below /api") func viewer() throws {
        for (version, path) in [("", "/graphql"), ("3.21", "/api/graphql")] {
            let github = try Self.github { $0[GitHub.enterpriseServer] = version }
            let headers = github.githubAPI()
            let query = #"{"query":"query UserCurrent{viewer{login}}"}"#
            #expect(github.send(.post, path, headers, json: query).text == #"{"data":{"viewer":{"login":"mock-dev"}}}"#)
            let wrong = github.send(.post, path, headers, json: #"{"query":"{viewer{shoeSize}}"}"#)
            #expect(wrong.text == #"{"errors":[{"message":"Field 'shoeSize' doesn't exist on type 'User'"}]}"#)
            #expect(github.send(.post, path, ["User-Agent": "a"], json: query).status == 401)
        }
    }

    // MARK: - B2: GitLab

    private static func gitlab(_ change: (inout ProviderProfile) -> Void = { _ in }) throws -> MockProvider {
        let gitlab = try MockProvider(ProviderProfile.gitlab.with(change), seed: 3, isListening: false)
        gitlab.setAccounts([person])
        return gitlab
    }

    private static func groups(_ gitlab: MockProvider, _ query: String, _ scopes: Scope = ["read_api"]) -> HTTPResponse
    {
        let token = gitlab.issueToken(for: gitlab.accounts[0], scopes: scopes).accessTokenText
        let headers: HTTPHeaders = ["Authorization": "Bearer " + token]
        return gitlab.respond(to: HTTPRequest(.get, "/api/v4/groups" + query, headers: headers))
    }

    private static func paths(_ answer: HTTPResponse) throws -> [String] {
        try (JSONReader.value(answer.body).array ?? []).compactMap { $0["full_path"]?.string }
    }

    @Test("B2 a group has its members in order") func group() throws {
        let answer = try Self.groups(Self.gitlab(), "")
        let second = try JSONReader.value(answer.body)[1]
        #expect(
            second?.object?.keys == [
                "id", "web_url", "name", "path", "description", "visibility", "share_with_group_lock",
                "require_two_factor_authentication", "two_factor_grace_period", "project_creation_level",
                "auto_devops_enabled", "subgroup_creation_level", "emails_disabled", "emails_enabled",
                "show_diff_preview_in_email", "mentions_disabled", "lfs_enabled", "archived",
                "math_rendering_limits_enabled", "lock_math_rendering_limits_enabled", "default_branch",
                "default_branch_protection", "default_branch_protection_defaults", "avatar_url",
                "request_access_enabled", "full_name", "full_path", "created_at", "parent_id", "organization_id",
                "shared_runners_setting", "max_artifacts_size", "marked_for_deletion_on",
            ]
        )
        #expect(try Self.paths(answer) == ["acme", "acme/platform", "tools"])
        #expect(try second?["parent_id"] == JSONReader.value(answer.body)[0]?["id"])
    }

    @Test("B2 with read_user alone the list is refused", arguments: [["api", "read_api"], ["api"]] as [NameList])
    func groupScopes(_ names: NameList) throws {
        let answer = try Self.groups(Self.gitlab { $0[GitLab.groupScopes] = names }, "", ["read_user", "openid"])
        #expect(answer.status == 403)
        #expect(
            answer.text
                == #"{"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token.","scope":""#
                + names.names.joined(separator: " ") + "\"}"
        )
    }

    @Test("B2 public groups are in the list until a level or one's own are asked for") func filters() throws {
        let gitlab = try Self.gitlab()
        gitlab.setAccounts([
            Account(
                id: 1,
                login: "m",
                name: "M",
                email: "m@example.com",
                groups: [
                    .init("open", accessLevel: 0), "mine", .init("owned", accessLevel: 50),
                ]
            )
        ])
        #expect(try Self.paths(Self.groups(gitlab, "")) == ["open", "mine", "owned"])
        #expect(try Self.paths(Self.groups(gitlab, "?min_access_level=10")) == ["mine", "owned"])
        #expect(try Self.paths(Self.groups(gitlab, "?owned=true")) == ["owned"])
    }

    @Test("B2 page 2 of 3 has all headers in order") func middlePage() throws {
        let answer = try Self.groups(Self.gitlab(), "?page=2&per_page=1&owned=false")
        let names = ["X-Per-Page", "X-Page", "X-Next-Page", "X-Prev-Page", "Link", "X-Total", "X-Total-Pages"]
        #expect(answer.headers.fields.map(\.name).filter(names.contains) == names)
        let url = "https://gitlab.com/api/v4/groups?owned=false&"
        let values = [
            "1", "2", "3", "1",
            "<\(url)page=1&per_page=1>; rel=\"prev\", <\(url)page=3&per_page=1>; rel=\"next\", "
                + "<\(url)page=1&per_page=1>; rel=\"first\", <\(url)page=3&per_page=1>; rel=\"last\"",
            "3", "3",
        ]
        #expect(names.map { answer.headers[$0] } == values)
    }

    @Test("B2 at the ends a page's number is empty; an empty list has one page") func ends() throws {
        let only = try Self.groups(Self.gitlab(), "")
        #expect(only.headers["X-Next-Page"] == "" && only.headers["X-Prev-Page"] == "")
        let gitlab = try Self.gitlab()
        gitlab.setAccounts([.sample])
        let none = Self.groups(gitlab, "")
        #expect(none.headers["X-Total"] == "0" && none.headers["X-Total-Pages"] == "1" && none.text == "[]")
    }

    @Test(
        "B2, B3 a page has 20, 100 at the most",
        arguments: [
            Size(asked: "", size: 20), Size(asked: "?per_page=100", size: 100), Size(asked: "?per_page=500", size: 100),
        ]
    )
    func pageSize(_ row: Size) throws {
        let many = Account(
            id: 1,
            login: "m",
            name: "M",
            email: "m@example.com",
            organizations: (1...120).map { Account.Organization("o\($0)") },
            groups: (1...120).map { Account.Group("g\($0)") }
        )
        let gitlab = try Self.gitlab()
        gitlab.setAccounts([many])
        let groups = Self.groups(gitlab, row.asked)
        #expect(try Self.paths(groups).count == row.size && groups.headers["X-Per-Page"] == "\(row.size)")
        let orgs = try Self.gitee("/api/v5/user/orgs" + row.asked, ["groups"], as: many)
        #expect(try Self.logins(orgs).count == row.size)
        #expect(
            orgs.headers["total_count"] == "120" && orgs.headers["total_page"] == "\((120 + row.size - 1) / row.size)"
        )
    }

    @Test("B2 beyond ten thousand rows nobody counts") func many() throws {
        let gitlab = try Self.gitlab()
        let groups = (1...10_001).map { Account.Group("g\($0)") }
        gitlab.setAccounts([Account(id: 1, login: "m", name: "M", email: "m@example.com", groups: groups)])
        let answer = Self.groups(gitlab, "")
        #expect(answer.headers["X-Total"] == nil && answer.headers["X-Total-Pages"] == nil)
        #expect(answer.headers["Link"]?.contains("last") == false && answer.headers["X-Next-Page"] == "2")
    }

    @Test("B2 userinfo names inherited groups too, and each level that there is") func claims() throws {
        let gitlab = try Self.gitlab { $0[GitLabClaims.groupPaths] = ["more"] }
        let token = gitlab.issueToken(for: Self.person, scopes: ["openid"]).accessTokenText
        let headers: HTTPHeaders = ["Authorization": "Bearer " + token]
        let claims = try JSONReader.value(
            gitlab.respond(to: HTTPRequest(.get, "/oauth/userinfo", headers: headers)).body
        )
        #expect(claims["groups"] == ["acme", "acme/platform", "tools", "more"])
        #expect(claims["https://gitlab.org/claims/groups/owner"] == ["acme", "acme/platform"])
        #expect(claims["https://gitlab.org/claims/groups/maintainer"] == nil)
        #expect(claims["https://gitlab.org/claims/groups/developer"] == ["tools", "more"])
    }

    // MARK: - B3 and E: Gitee

    private static func gitee(
        _ path: String,
        _ scopes: Scope,
        as account: Account = person,
        _ change: (inout ProviderProfile) -> Void = { _ in }
    ) throws -> HTTPResponse {
        let gitee = try MockProvider(ProviderProfile.gitee.with(change), seed: 3, isListening: false)
        let token = gitee.issueToken(for: account, scopes: scopes).accessTokenText
        let headers: HTTPHeaders = ["Authorization": "token " + token, "User-Agent": "a"]
        return gitee.respond(to: HTTPRequest(.get, path, headers: headers))
    }

    @Test("B3 organisations come with their count and the number of pages") func giteeOrganizations() throws {
        let answer = try Self.gitee("/api/v5/user/orgs?per_page=1&page=2", ["groups"])
        #expect(answer.headers["total_count"] == "2" && answer.headers["total_page"] == "2")
        #expect(
            try JSONReader.value(answer.body)[0]?.object?.keys == [
                "id", "login", "name", "url", "avatar_url", "repos_url", "events_url", "members_url", "description",
                "follow_count",
            ]
        )
        #expect(try Self.logins(answer) == ["globex"])
        #expect(try Self.logins(Self.gitee("/api/v5/user/orgs?admin=true", ["groups"])) == ["acme"])
        for status in [401, 403] {
            let refused = try Self.gitee("/api/v5/user/orgs", ["user_info"]) {
                $0[Gitee.organizationsWithoutScope] = status
            }
            #expect(refused.status == status && refused.text == #"{"message":"401 Unauthorized: no 'groups' scope"}"#)
        }
    }

    @Test("E a private address is an object where a list stood", arguments: [true, false]) func privateEmails(
        _ hasID: Bool
    ) throws {
        let answer = try Self.gitee("/api/v5/emails", ["emails"]) {
            $0[Gitee.privateEmail] = .sentence
            $0[Gitee.noreplyID] = hasID
        }
        let number = hasID ? "1000001+" : ""
        #expect(answer.text == "{\"email\":\"\(number)mock-dev@user.noreply.gitee.com\"}")
    }

    @Test(
        "E the user call then has no address",
        arguments: zip([Gitee.PrivateEmail.sentence, .null, .empty], ["未公开邮箱", JSON.null, ""])
    )
    func privateEmail(_ kind: Gitee.PrivateEmail, _ value: JSON) throws {
        let answer = try Self.gitee("/api/v5/user", ["user_info"]) { $0[Gitee.privateEmail] = kind }
        #expect(try JSONReader.value(answer.body)["email"] == value)
    }

    @Test("E PKCE is accepted and passed over; a token lives for 86400 seconds") func giteePKCE() throws {
        let gitee = try MockProvider(.gitee, seed: 3, isListening: false)
        let code = gitee.issueCode(
            redirectURI: "https://client.example/cb",
            parameters: ["code_challenge": ProviderProbe.rfcVerifier, "code_challenge_method": "S256"]
        )
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": code.value.text, "client_id": gitee.client.id,
            "client_secret": gitee.client.secret, "redirect_uri": "https://client.example/cb",
        ]
        let headers: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded", "User-Agent": "a"]
        let answer = gitee.respond(to: HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded))
        #expect(try JSONReader.value(answer.body)["expires_in"] == 86_400)
    }
}
