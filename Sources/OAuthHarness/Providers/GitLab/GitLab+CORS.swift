import HTTPWire

extension GitLab {
    /// The answers to a pre-flight (gitlab.md §4.3 and §5.4).
    static let preflights: [EndpointBehavior] = ["/oauth/token", "/oauth/revoke", "/oauth/userinfo"].map { path in
        EndpointBehavior(.other, [.options], path) { transaction in
            let asked = transaction.request.headers["Access-Control-Request-Headers"]
            return Reply(.success, status: 200).with { headers in
                allow(path, in: &headers)
                if let asked { headers["Access-Control-Allow-Headers"] = asked }
            }
        }.offered { $0[crossOrigin] }
    }

    /// Lets pages of other origins read an answer that they asked for.
    static func share(_ reply: inout Reply, _ transaction: Transaction) {
        let endpoints: [Endpoint] = [.token, .revocation, .openIDUserinfo]
        guard transaction.profile[crossOrigin], endpoints.contains(transaction.endpoint),
            transaction.request.headers.first("Origin") != nil
        else { return }
        allow(transaction.request.path, in: &reply.headers)
        reply.headers["Vary"] = (reply.headers["Vary"].map { $0 + ", " } ?? "") + "Origin"
    }

    private static func allow(_ path: String, in headers: inout HTTPHeaders) {
        let methods = path == "/oauth/userinfo" ? "GET, HEAD, POST, OPTIONS" : "POST, OPTIONS"
        headers["Access-Control-Allow-Origin"] = "*"
        headers["Access-Control-Allow-Methods"] = methods
    }
}
