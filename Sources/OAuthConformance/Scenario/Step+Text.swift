import JSONText

extension Step: CustomStringConvertible {
    /// The step in a few words, as timelines show it.
    package var description: String {
        switch self {
        case .authorize(let decision, let scopes):
            "authorize \(decision.rawValue)" + (scopes.map { " (\($0.joined(separator: " ")))" } ?? "")
        case .callback(let change): "callback" + change.words
        case .stray(let request): "stray \(request.method.map { "\($0)" } ?? "connection") \(request.path)"
        case .userinfo: "userinfo"
        case .refresh: "refresh"
        case .api(let method, let path, _, _): "api \(method) \(path)"
        case .list(let path): "list \(path)"
        case .device(let decision): "device \(decision.rawValue)"
        case .password: "password"
        case .clientCredentials: "client_credentials"
        case .revoke: "revoke"
        case .cancelled: "cancelled"
        case .reset: "reset"
        case .advance(let duration): "advance \(duration.components.seconds) s"
        case .restartClient: "restart the client"
        case .revokeTokens: "the person revokes every token"
        case .during(let interruption): "\(interruption.step) while others act"
        case .other(let steps): "another instance: \(steps.map(\.description).joined(separator: ", "))"
        case .switchProvider(let name): "switch to \(name)"
        case .parallel(let steps): "\(steps.count) steps at once"
        case .repeat(let times, let steps): "\(times) times \(steps.map(\.description).joined(separator: ", "))"
        }
    }
}

extension CallbackChange {
    var words: String {
        var parts: [String] = []
        if let of { parts.append("of attempt \(of)") }
        if !set.isEmpty { parts.append("with other " + set.keys.joined(separator: ", ")) }
        if !omit.isEmpty { parts.append("without " + omit.joined(separator: ", ")) }
        if !append.isEmpty { parts.append("with more behind it") }
        if !target.isEmpty { parts.append("at another address") }
        return parts.isEmpty ? "" : " " + parts.joined(separator: ", ")
    }
}
