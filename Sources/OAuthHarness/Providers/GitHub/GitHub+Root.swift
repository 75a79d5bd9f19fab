import HTTPWire
import JSONText

extension GitHub {
    // MARK: - The root, the limits and installations (updates-2026-11.md §A8)

    static let small: [EndpointBehavior] = [
        EndpointBehavior(.api, [.get], "/", checks: openChecks, answer: root),
        EndpointBehavior(.api, [.get], "/rate_limit", checks: uncounted, answer: limits),
        EndpointBehavior(
            .api,
            [.delete],
            "/app/installations/:installation_id",
            checks: [versionIsKnown, appIsKnown]
        ) { Reply(.success, status: version($0) < renewed ? 204 : 202) },
    ]

    /// Asking for the limits does not count against them.
    private static let uncounted = openChecks.filter { $0.name != "rate limit is not spent" }

    /// The first version that dropped what the others had.
    private static let renewed = "2026-03-10"

    /// Whether a call wants addresses as strings, in a media type that the newer version has no more.
    static func wantsBareAddresses(_ transaction: Transaction) -> Bool {
        let accept = transaction.request.headers["Accept"] ?? ""
        return accept.contains("application/vnd.github.beta") && version(transaction) < renewed
    }

    private static let appIsKnown = Check("the app signs", "updates-2026-11.md §A8", "bad_json_web_token") {
        transaction in
        let token = transaction.accessToken(in: [.authorization(scheme: "Bearer")]) ?? []
        return token.filter { $0 == 0x2E }.count == 2 ? .pass : .fail(.other("the bearer token is no JSON Web Token"))
    }

    /// The URLs of the API by name, as programs ask them to learn the scopes of a token.
    private static func root(_ transaction: Transaction) -> Reply {
        let base = apiBase(transaction)
        let isOld = version(transaction) < renewed
        let paths: [(String, String)] = [
            ("current_user_url", "/user"), ("authorizations_url", "/authorizations"), ("emails_url", "/user/emails"),
            ("emojis_url", "/emojis"), ("events_url", "/events"), ("feeds_url", "/feeds"),
            ("followers_url", "/user/followers"), ("following_url", "/user/following{/target}"),
            ("gists_url", "/gists{/gist_id}"), ("issues_url", "/issues"), ("keys_url", "/user/keys"),
            ("notifications_url", "/notifications"), ("organization_url", "/orgs/{org}"),
            ("organization_repositories_url", "/orgs/{org}/repos{?type,page,per_page,sort}"),
            ("organization_teams_url", "/orgs/{org}/teams"), ("public_gists_url", "/gists/public"),
            ("rate_limit_url", "/rate_limit"), ("repository_url", "/repos/{owner}/{repo}"),
            ("current_user_repositories_url", "/user/repos{?type,page,per_page,sort}"),
            ("starred_url", "/user/starred{/owner}{/repo}"), ("starred_gists_url", "/gists/starred"),
            ("user_url", "/users/{user}"), ("user_organizations_url", "/user/orgs"),
            ("user_repositories_url", "/users/{user}/repos{?type,page,per_page,sort}"),
        ]
        let kept = paths.filter { isOld || $0.0 != "authorizations_url" }
        return .fields(.object(JSONObject(kept.map { ($0.0, JSON.string(base + $0.1)) })))
    }

    private static func limits(_ transaction: Transaction) -> Reply {
        let limit = transaction.state.limit(of: transaction)
        let core: JSON = [
            "limit": .integer(limit.allowed), "used": .integer(limit.used),
            "remaining": .integer(max(0, limit.allowed - limit.used)), "reset": .integer(limit.reset),
        ]
        let rate = version(transaction) < renewed ? core : Optional.none
        return .fields(.members([("resources", ["core": core]), ("rate", rate)]))
    }
}
