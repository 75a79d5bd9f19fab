import HTTPWire

/// What pages of other origins may ask of a group of paths, as rack-cors answers it (updates-2026-11.md §C1).
struct CrossOrigin: Sendable {
    /// Paths; one that ends in `*` stands for all that begin so.
    let paths: [String]
    /// The methods; none stands for any.
    var methods: [HTTPMethod] = []
    /// The request headers besides the simple ones; nil for any.
    var headers: [String]? = []
    /// The response headers that a page may read.
    var exposed: [String] = []
    /// Whether pages of the provider's own origin may send its cookies.
    var hasCredentials = false

    private static let simple = ["accept", "accept-language", "content-language", "content-type"]

    private func covers(_ path: String) -> Bool {
        paths.contains { $0.hasSuffix("*") ? path.hasPrefix($0.dropLast()) : path == $0 }
    }

    /// The group that a path belongs to; the first decides.
    static func group(of transaction: Transaction, in groups: [CrossOrigin]) -> CrossOrigin? {
        groups.first { $0.covers(transaction.request.path) }
    }

    static func origin(_ transaction: Transaction) -> String? {
        transaction.request.headers["Origin"] ?? transaction.request.headers["X-Origin"]
    }

    /// The answer to a pre-flight: 200 in any case, with headers only where the request may come.
    static func preflight(_ transaction: Transaction, in groups: [CrossOrigin]) -> Reply? {
        guard let origin = origin(transaction),
            let method = transaction.request.headers["Access-Control-Request-Method"]
        else { return nil }
        let reply = Reply(.success, status: 200)
        let asked = transaction.request.headers["Access-Control-Request-Headers"]
        let names = (asked ?? "").split(separator: ",").map { $0.lowercased().filter { $0 != " " } }
        guard let group = group(of: transaction, in: groups), group.allows(method, names) else { return reply }
        return reply.with { headers in
            group.describe(origin, transaction, in: &headers)
            if let asked { headers.append("access-control-allow-headers", asked) }
        }
    }

    private func allows(_ method: String, _ names: [String]) -> Bool {
        let known = (methods.isEmpty ? HTTPMethod.all : methods).map(\.rawValue)
        guard known.contains(method.uppercased()) else { return false }
        guard let headers else { return true }
        let allowed = headers.map { $0.lowercased() } + Self.simple
        return names.allSatisfy(allowed.contains)
    }

    /// Lets a page read an answer that it asked for; the method is not looked at.
    static func share(_ reply: inout Reply, _ transaction: Transaction, in groups: [CrossOrigin]) {
        guard let origin = origin(transaction), let group = group(of: transaction, in: groups) else { return }
        group.describe(origin, transaction, in: &reply.headers)
        reply.headers["Vary"] = (reply.headers["Vary"].map { $0 + ", " } ?? "") + "Origin"
    }

    private func describe(_ origin: String, _ transaction: Transaction, in headers: inout HTTPHeaders) {
        let isOwn = hasCredentials && origin == transaction.origin
        headers.append("access-control-allow-origin", isOwn ? origin : "*")
        let known = methods.isEmpty ? HTTPMethod.all : methods
        headers.append("access-control-allow-methods", known.map(\.rawValue).joined(separator: ", "))
        headers.append("access-control-expose-headers", exposed.joined(separator: ", "))
        headers.append("access-control-max-age", "7200")
        if isOwn { headers.append("access-control-allow-credentials", "true") }
    }
}

extension Transaction {
    /// The methods that the endpoints at the request's path take.
    var methodsOfPath: [HTTPMethod] {
        let path = request.pathBytes
        let fitting = profile.endpoints.filter { endpoint in
            endpoint.methods != [.options] && endpoint.isOffered(profile)
                && endpoint.path.match(path, query: { self.request.query }) != nil
        }
        return fitting.flatMap(\.methods).withoutRepeats
    }
}
