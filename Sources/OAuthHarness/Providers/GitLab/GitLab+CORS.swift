import HTTPWire
import JSONText

extension GitLab {
    /// Which release's rules hold for pages of other origins (updates-2026-11.md §C2).
    package enum CrossOriginRules: String, KnobValue, CaseIterable {
        /// The newest.
        case newest
        /// Those of about 15.1: fewer methods and headers.
        case since15 = "15.1"
        /// Those before: the API alone.
        case older
    }

    /// The groups of paths that pages of other origins may use; all others are not covered.
    static func crossOriginGroups(_ profile: ProviderProfile) -> [CrossOrigin] {
        guard profile[crossOrigin] else { return [] }
        let rules = profile[crossOriginRules]
        let api = CrossOrigin(paths: ["/api/*"], headers: nil, exposed: exposed(rules), hasCredentials: true)
        guard rules != .older else { return [api] }
        let isNew = rules == .newest
        let options: [HTTPMethod] = isNew ? [.options] : []
        let more = isNew ? ["X-CSRF-Token", "X-Requested-With"] : []
        let tokens = CrossOrigin(
            paths: ["/oauth/token", "/oauth/revoke"],
            methods: [.post] + options,
            headers: ["Authorization"] + more
        )
        let info = CrossOrigin(
            paths: ["/oauth/token/info"],
            methods: [.get, .head, .options],
            headers: ["Authorization"]
        )
        let person = CrossOrigin(
            paths: ["/oauth/userinfo"],
            methods: [.get, .head, .post] + options,
            headers: ["Authorization"]
        )
        let documents = CrossOrigin(
            paths: ["/oauth/discovery/keys", "/.well-known/openid-configuration", "/.well-known/webfinger"],
            methods: [.get, .head]
        )
        return [api, tokens, person, documents] + (isNew ? [info] : [])
    }

    private static func exposed(_ rules: CrossOriginRules) -> [String] {
        let paging = ["Link", "X-Total", "X-Total-Pages", "X-Per-Page", "X-Page", "X-Next-Page", "X-Prev-Page"]
        guard rules == .newest else { return paging }
        return paging + [
            "X-Gitlab-Blob-Id", "X-Gitlab-Commit-Id", "X-Gitlab-Content-Sha256", "X-Gitlab-Encoding",
            "X-Gitlab-File-Name", "X-Gitlab-File-Path", "X-Gitlab-Last-Commit-Id", "X-Gitlab-Ref", "X-Gitlab-Size",
            "X-Request-Id", "ETag",
        ]
    }

    /// A pre-flight never reaches the application; any other OPTIONS does (updates-2026-11.md §C1, §D).
    static let preflights: [EndpointBehavior] = [
        EndpointBehavior(.other, [.options], "/*path") { transaction in
            if let reply = CrossOrigin.preflight(transaction, in: crossOriginGroups(transaction.profile)) {
                return reply
            }
            let methods = transaction.methodsOfPath
            guard transaction.request.path.hasPrefix("/api/v4/"), !methods.isEmpty else {
                return transaction.profile.notFound(transaction)
            }
            return Reply(.success, status: 204).with { $0.append("Allow", allowed(methods)) }
        }
    ]

    /// The API tells which methods it takes at a path; what its body is was not captured.
    ///
    /// A well-known document that GitLab has never heard of leads to the sign-in page (updates-2026-11.md §D).
    static func unrouted(_ transaction: Transaction) -> Reply {
        let path = transaction.request.path
        let isOutside = !transaction.root.isEmpty && transaction.sentRequest == nil
        guard !isOutside else {
            var reply = Doorkeeper.notFound(transaction)
            reply.status = transaction.profile[outsideStatus]
            return reply
        }
        guard path.hasPrefix("/api/") else {
            let isKnown = transaction.profile.endpoints.contains { $0.path.text == path }
            guard path.hasPrefix("/.well-known/"), !isKnown else { return Doorkeeper.notFound(transaction) }
            return Doorkeeper.redirect(to: Array("\(transaction.origin)/users/sign_in".utf8), .refusal)
        }
        let methods = transaction.methodsOfPath
        guard !methods.isEmpty else { return body(["error": "404 Not Found"], status: 404) }
        let text = transaction.profile[methodText]
        let reply = text.isEmpty ? Reply(.refusal, status: 405) : body(["error": .string(text)], status: 405)
        return reply.with { $0.append("Allow", allowed(methods)) }
    }

    private static func allowed(_ methods: [HTTPMethod]) -> String {
        let all = [.options] + methods + (methods.contains(.get) ? [.head] : [])
        return all.map(\.rawValue).joined(separator: ", ")
    }

    /// Lets pages of other origins read an answer that they asked for.
    static func share(_ reply: inout Reply, _ transaction: Transaction) {
        guard transaction.request.method != .options else { return }
        CrossOrigin.share(&reply, transaction, in: crossOriginGroups(transaction.profile))
    }
}
