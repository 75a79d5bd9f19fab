import HTTPWire
import JSONText
import Recordings

extension GitHub {
    // MARK: - The guard in front of every call (github.md §7.1)

    /// The checks of a call.
    ///
    /// A scope that is missing looks like a thing that does not exist; GitHub Apps have permissions in place of scopes.
    static func guardChecks(_ scopes: String...) -> [Check] { guardChecks(anyOf: scopes) }

    /// The checks of a call that a caller without a token may make too.
    static let openChecks: [Check] = guardChecks(anyOf: []).map { check in
        guard check.name == "access token is live" else { return check }
        return check.when { $0.accessToken(in: $0.profile.tokenLocations) != nil }
    }

    private static func guardChecks(anyOf scopes: [String]) -> [Check] {
        [
            Check("token stands in no query", "github.md §7.5", "token_in_query") { transaction in
                let query = FormParameters(decoding: transaction.request.query)
                return query.contains("access_token") ? .fail(.other("access_token stands in the query")) : .pass
            },
            versionIsKnown,
            Check.accessTokenIsLive(
                missing: "requires_authentication",
                unknown: "bad_credentials",
                expired: "bad_credentials",
                revoked: "bad_credentials",
                source: "github.md §7.3"
            ).answering { error, transaction in
                (transaction.grant, transaction.account) = (nil, nil)
                return transaction.state.spendLimit(of: transaction) ? error : "limited"
            },
            Check("rate limit is not spent", "github.md §7.3", "limited") { transaction in
                transaction.state.spendLimit(of: transaction) ? .pass : .fail(.other("the hour's calls are spent"))
            },
            Check("organisation lets the app in", "github.md §7.7", "sso") { transaction in
                let places = transaction.pathValues
                guard let owner = places["owner"] ?? places["org"], owner != transaction.account?.login else {
                    return .pass
                }
                if transaction.profile[sso] { return .fail(.other("\(owner) demands single sign-on")) }
                guard isRestricted(owner, transaction.profile) else { return .pass }
                return .refuse("restricted", .other("\(owner) restricts OAuth apps"))
            },
            Check("access token has the scope", "github.md §7.3", .insufficientScope) { transaction in
                guard transaction.profile[appKind] == .oauth, !scopes.isEmpty else { return .pass }
                let granted = transaction.grant?.scope ?? []
                guard !scopes.contains(where: { covers(granted, $0) }) else { return .pass }
                return .fail(.scope(missing: scopes, available: granted.names))
            },
        ]
    }

    static let api: [EndpointBehavior] =
        [
            EndpointBehavior(.userinfo, [.get], "/user", checks: guardChecks(), answer: user),
            EndpointBehavior(
                .api,
                [.get],
                "/user/emails",
                checks: guardChecks("user:email") + [
                    Check("app may read e-mail addresses", "github.md §7.6", "integration") { transaction in
                        transaction.profile[appKind] == .oauth || transaction.profile[emailPermission]
                            ? .pass : .fail(.other("the app lacks the Email addresses permission"))
                    }
                ],
                answer: emails
            ),
        ] + small + organizations + graphQL + repositories

    /// What `X-Accepted-OAuth-Scopes` names, by the path of the call.
    private static let acceptedScopes: [String: String] = [
        "/user/emails": "user, user:email", "/user/orgs": "admin:org, read:org, repo, user, write:org",
        "/user/repos": "public_repo, repo",
        "/repos/:owner/:repo/generate": "public_repo, repo",
        "/repos/:owner/:repo/contents/*path": "public_repo, repo",
    ]

    // MARK: - Identity (github.md §7.6)

    private static func user(_ transaction: Transaction) -> Reply {
        guard let account = transaction.account else { return notFound(transaction) }
        return .fields(.object(members(of: account, transaction.grant?.scope ?? [], transaction)))
    }

    private static func members(of account: Account, _ scope: Scope, _ transaction: Transaction) -> JSONObject {
        let isPublic = transaction.profile[publicEmail]
        var fields = publicUser(account, transaction)
        fields.merge([
            "name": .string(account.name), "company": .null, "blog": "", "location": .null,
            "email": isPublic ? .string(account.email) : .null, "hireable": .null, "bio": .null,
            "twitter_username": .null, "notification_email": isPublic ? .string(account.email) : .null,
            "public_repos": 2, "public_gists": 0, "followers": 0, "following": 0,
            "created_at": "2020-01-02T03:04:05Z", "updated_at": "2024-01-02T03:04:05Z",
        ])
        if covers(scope, "read:user") {
            fields.merge([
                "private_gists": 0, "total_private_repos": 1, "owned_private_repos": 1, "disk_usage": 1024,
                "collaborators": 0, "two_factor_authentication": true,
                "plan": ["name": "free", "space": 976_562_499, "collaborators": 0, "private_repos": 10000],
            ])
        }
        fields.merge(account.profileFields)
        return fields
    }

    /// What every body says of a person.
    static func publicUser(_ account: Account, _ transaction: Transaction) -> JSONObject {
        publicUser(account.login, account.id, transaction)
    }

    static func publicUser(_ login: String, _ id: Int, _ transaction: Transaction) -> JSONObject {
        let url = apiBase(transaction) + "/users/\(login)"
        return [
            "login": .string(login),
            "id": .integer(id),
            "node_id": .string(Base64.encode(Array("04:User\(id)".utf8))),
            "avatar_url": .string("https://avatars.githubusercontent.com/u/\(id)?v=4"),
            "gravatar_id": "",
            "url": .string(url),
            "html_url": .string("https://github.com/\(login)"),
            "followers_url": .string("\(url)/followers"),
            "following_url": .string("\(url)/following{/other_user}"),
            "gists_url": .string("\(url)/gists{/gist_id}"),
            "starred_url": .string("\(url)/starred{/owner}{/repo}"),
            "subscriptions_url": .string("\(url)/subscriptions"),
            "organizations_url": .string("\(url)/orgs"),
            "repos_url": .string("\(url)/repos"),
            "events_url": .string("\(url)/events{/privacy}"),
            "received_events_url": .string("\(url)/received_events"),
            "type": "User",
            "user_view_type": "public",
            "site_admin": false,
        ]
    }

    private static func emails(_ transaction: Transaction) -> Reply {
        let profile = transaction.profile
        let more = transaction.account?.addresses ?? []
        let address = JSON.string(transaction.account?.email ?? "")
        guard !wantsBareAddresses(transaction) else {
            return .fields(.array([address] + more.map { .string($0.email) }))
        }
        let primary: JSON = [
            "email": address,
            "primary": true,
            "verified": .bool(profile[emailVerified]),
            "visibility": profile[publicEmail] ? "public" : "private",
        ]
        let others = more.map { other -> JSON in
            [
                "email": .string(other.email), "primary": false, "verified": .bool(other.isVerified),
                "visibility": .null,
            ]
        }
        return .fields(.array([primary] + others))
    }

    // MARK: - What every answer carries (github.md §4.2, §7.2)

    static func requestID(_ transaction: Transaction) -> String {
        let digits = HexText.upper(SHA256.hash(Array("\(transaction.exchange) \(transaction.now)".utf8)))
        return [0..<4, 4..<8, 8..<14, 14..<20, 20..<28].map { String(Array(digits)[$0]) }.joined(separator: ":")
    }

    static func finish(_ reply: inout Reply, _ transaction: Transaction) {
        if case .fields(_, .xml) = reply.content, transaction.profile[xmlDeclaration] {
            reply.content = .bytes(Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + reply.body)
        }
        switch transaction.endpoint {
        case .authorization, .token, .deviceAuthorization, .deviceVerification, .metadata:
            finishWeb(&reply, transaction)
        case .other where isWeb(transaction.request.path): finishWeb(&reply, transaction)
        default:
            // The edge answers a request without User-Agent by itself.
            if transaction.refusal?.error != .missingUserAgent { finishAPI(&reply, transaction) }
        }
    }

    private static func finishWeb(_ reply: inout Reply, _ transaction: Transaction) {
        let isOwnPolicy = reply.headers["Content-Security-Policy"] != nil
        begin(&reply, transaction)
        let shared: HTTPHeaders = [
            "Vary": "X-PJAX, X-PJAX-Container, Turbo-Visit, Turbo-Frame, Accept-Encoding, Accept, X-Requested-With"
        ]
        reply.headers.fields += shared.fields + security.fields
        // A page with a policy of its own, which lets its form lead to the client, keeps it.
        if !isOwnPolicy {
            reply.headers.append("Content-Security-Policy", "default-src 'none'; base-uri 'self'; form-action 'self'")
        }
        reply.headers.append("X-GitHub-Request-Id", requestID(transaction))
        guard transaction.profile[cookies] else { return }
        reply.headers.append("Set-Cookie", "_gh_sess=\(requestID(transaction)); path=/; secure; HttpOnly; SameSite=Lax")
        reply.headers.append("Set-Cookie", "logged_in=no; domain=github.com; path=/; secure; HttpOnly; SameSite=Lax")
    }

    private static func finishAPI(_ reply: inout Reply, _ transaction: Transaction) {
        let profile = transaction.profile
        if profile[prettyJSON], case .fields(let fields, .json) = reply.content {
            reply.content = .bytes(Array(fields.pretty().utf8))
        }
        begin(&reply, transaction)
        guard transaction.request.method != .options else { return }
        if let grant = transaction.grant, !grant.isAccessRevoked, profile[appKind] == .oauth {
            reply.headers.append("X-OAuth-Scopes", grant.scope.names.sorted().joined(separator: ", "))
            let path = transaction.behavior?.path.text.dropFirst(profile.apiPath.count) ?? ""
            reply.headers.append("X-Accepted-OAuth-Scopes", acceptedScopes[String(path)] ?? "")
            reply.headers.append("X-OAuth-Client-Id", grant.clientID ?? "")
        }
        reply.headers.append("X-GitHub-Media-Type", "github.v3; format=json")
        if transaction.refusal?.error != "unsupported_version" {
            reply.headers.append("X-GitHub-Api-Version-Selected", version(transaction))
        }
        let limit = transaction.state.limit(of: transaction)
        let shared: HTTPHeaders = [
            "X-RateLimit-Limit": "\(limit.allowed)",
            "X-RateLimit-Remaining": "\(max(0, limit.allowed - limit.used))",
            "X-RateLimit-Reset": "\(limit.reset)",
            "X-RateLimit-Used": "\(limit.used)",
            "X-RateLimit-Resource": "core",
            "Access-Control-Expose-Headers": exposedHeaders(profile),
            "Access-Control-Allow-Origin": "*",
        ]
        let last: HTTPHeaders = [
            "Content-Security-Policy": "default-src 'none'",
            "Vary": "Accept-Encoding, Accept, X-Requested-With",
            "X-GitHub-Request-Id": requestID(transaction),
        ]
        reply.headers.fields += shared.fields + security.fields + last.fields
    }

    /// The first fields of every answer.
    private static func begin(_ reply: inout Reply, _ transaction: Transaction) {
        let first: HTTPHeaders = ["Server": "GitHub.com", "Date": HTTPDate.text(transaction.now)]
        reply.headers.fields.insert(contentsOf: first.fields, at: 0)
    }

    private static let security: HTTPHeaders = [
        "Strict-Transport-Security": "max-age=31536000; includeSubdomains; preload",
        "X-Frame-Options": "deny", "X-Content-Type-Options": "nosniff", "X-XSS-Protection": "0",
        "Referrer-Policy": "origin-when-cross-origin, strict-origin-when-cross-origin",
    ]
}

/// The hour's calls of one caller.
struct CallLimit {
    let key: String
    let allowed: Int
    let used: Int
    /// When the hour ends, in seconds since the epoch.
    let reset: Int
}

extension ProviderState {
    /// The limit that a request counts against: the person's where a good token names one, else the address's.
    func limit(of transaction: Transaction) -> CallLimit {
        let profile = transaction.profile
        let person = transaction.grant.flatMap { $0.isAccessRevoked ? nil : $0.account?.id }
        let reset = (transaction.now.seconds / 3600 + 1) * 3600
        let key = "limit \(person.map { "user \($0)" } ?? "address")"
        let stored = memory[key]
        let end = stored?["reset"]?.integer ?? reset
        let isCurrent = end > transaction.now.seconds
        return CallLimit(
            key: key,
            allowed: person == nil ? profile[GitHub.anonymousLimit] : profile[GitHub.primaryLimit],
            used: isCurrent ? stored?["used"]?.integer ?? 0 : 0,
            reset: isCurrent ? end : reset
        )
    }

    /// Counts a call; false where the hour's calls are spent.
    @discardableResult
    mutating func spendLimit(of transaction: Transaction) -> Bool {
        let limit = limit(of: transaction)
        guard limit.used < limit.allowed else { return false }
        memory[limit.key] = ["used": .integer(limit.used + 1), "reset": .integer(limit.reset)]
        return true
    }

    /// Spends all calls of the hour, or of the time given.
    mutating func spendLimit(of transaction: Transaction, until wait: Duration?) {
        let limit = limit(of: transaction)
        let reset = wait.map { (transaction.now + $0).seconds } ?? limit.reset
        memory[limit.key] = ["used": .integer(limit.allowed), "reset": .integer(reset)]
    }
}
