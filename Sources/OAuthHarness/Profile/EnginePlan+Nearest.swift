import HTTPWire
import JSONText

extension EnginePlan {
    /// What endpoints are called elsewhere, the word that tells most first.
    private static let words: [(endpoint: Endpoint, words: [String])] = [
        (.metadata, [".well-known", "discovery"]), (.keys, ["jwks", "certs", "keys"]),
        (.deviceAuthorization, ["device"]), (.revocation, ["revoke", "revocation", "logout"]),
        (.introspection, ["introspect"]), (.registration, ["register"]), (.token, ["token"]),
        (.authorization, ["authorize", "auth", "login"]), (.userinfo, ["userinfo", "user", "me", "profile"]),
    ]

    /// The endpoint that a request to a path without one may have meant, `POST /oauth/token`; nil where none is near.
    ///
    /// Near is a path of two other characters at most, then the endpoint that is called so elsewhere, then a path with the
    /// same last segment.
    func nearestEndpoint(to request: HTTPRequest) -> String? {
        let path = request.path.lowercased()
        guard path.utf8.count <= 200 else { return nil }
        let plain = offered.filter { !$0.path.text.contains { ":*?".contains($0) } }
        let known = plain.map(\.path.text)
        let last = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
        let meant = Self.words.first { row in row.words.contains(where: path.contains) }?.endpoint
        let near =
            EditDistance.nearest(path, in: known, within: 2).first
            ?? plain.first { $0.endpoint == meant }?.path.text
            ?? known.first { !last.isEmpty && $0.lowercased().split(separator: "/").last == last }
        guard let near, let found = plain.first(where: { $0.path.text == near }) else { return nil }
        return "\(found.methods.first.map { "\($0) " } ?? "")\(near)"
    }
}
