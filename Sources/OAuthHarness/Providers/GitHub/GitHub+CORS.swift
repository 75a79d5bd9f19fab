import HTTPWire

extension GitHub {
    /// Which lists the API answers to a pre-flight (updates-2026-11.md §C3).
    package enum CrossOriginLists: String, KnobValue, CaseIterable {
        /// Those of 2026.
        case newest
        /// Those of 2023 to 2025, which are shorter.
        case since2023 = "2023"
    }

    /// The API takes any pre-flight, whatever it asks; the web host takes none (updates-2026-11.md §C3).
    static let preflights: [EndpointBehavior] = ["/*path", "/"].map { path in
        EndpointBehavior(.other, [.options], path) { transaction in
            guard !isWeb(transaction.request.path) else {
                var reply = notFoundPage()
                reply.status = transaction.profile[loginOptionsStatus]
                return reply
            }
            let isNew = transaction.profile[crossOriginLists] == .newest
            let more = ", X-Fetch-Nonce, Copilot-Integration-Id, DD-CLIENT-TOKEN, X-Client-Application"
            return Reply(.success, status: 204).with { headers in
                headers.append("access-control-allow-origin", "*")
                headers.append("access-control-allow-headers", allowedHeaders + (isNew ? more : ""))
                headers.append("access-control-allow-methods", "GET, POST, PATCH, PUT, DELETE")
                headers.append("access-control-max-age", "86400")
            }
        }
    }

    private static let allowedHeaders =
        "Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, "
        + "X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-Github-Next-Global-ID, X-GitHub-Api-Version"

    /// What a page of another origin may read of the API's answers.
    static func exposedHeaders(_ profile: ProviderProfile) -> String {
        "ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, "
            + "X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, "
            + "X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset"
            + (profile[crossOriginLists] == .newest ? ", Warning" : "")
    }
}
