import JSONText
import OAuthHarness

/// What a signed-in client holds.
struct Session: Sendable, Hashable {
    var accessToken: String
    var refreshToken: String?
    var scope: [String] = []
    /// How many seconds the access token lives; nil where the provider named no end.
    var lifetime: Double?
    /// When the access token came, in milliseconds of the provider's clock.
    var receivedAt: Int64
    /// The token that the caller is told; nil for the access token.
    var reportedToken: String?
    /// The provider that it belongs to: its origin.
    var issuer = ""
    /// The members of the token answer that the profile call wants back.
    var extras: [String: String] = [:]

    /// Whether the token is too old, or so nearly that a call may meet its end.
    func isStale(at now: ProviderInstant, margin: Double) -> Bool {
        guard let lifetime else { return false }
        let margin = min(margin, lifetime / 5)
        return Double(now.milliseconds - receivedAt) / 1000 >= lifetime - margin
    }

    var json: JSON {
        var object: JSONObject = [
            "issuer": .string(issuer), "access_token": .string(accessToken),
            "scope": .array(scope.map(JSON.string)), "received_at": .number("\(receivedAt)"),
        ]
        if let refreshToken { object["refresh_token"] = .string(refreshToken) }
        if let lifetime, lifetime.isFinite { object["lifetime"] = .number("\(lifetime)") }
        for (name, value) in extras.sorted(by: { $0.key < $1.key }) { object["extra_\(name)"] = .string(value) }
        return .object(object)
    }
}

extension Session {
    init?(json: JSON) {
        guard let token = json["access_token"]?.string, let received = json["received_at"]?.double else { return nil }
        self.init(
            accessToken: token,
            refreshToken: json["refresh_token"]?.string,
            scope: json["scope"]?.array?.compactMap(\.string) ?? [],
            lifetime: json["lifetime"]?.double,
            receivedAt: Duration.seconds(bounding: received / 1000).milliseconds
        )
        issuer = json["issuer"]?.string ?? ""
        for (name, value) in json.object ?? [:] where name.hasPrefix("extra_") {
            extras[String(name.dropFirst(6))] = value.string
        }
    }
}
