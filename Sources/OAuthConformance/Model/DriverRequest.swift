public import OAuthHarness

/// What the runner asks a client to do: one line of the driver protocol.
public enum DriverRequest: Sendable, Hashable {
    /// Begin to sign in and say which URL the browser shall open.
    case authorize
    /// The browser came back to the redirect URI.
    case callback(url: String)
    /// The person closed the window; nothing will call back.
    case cancelled
    /// Fetch the profile of the signed-in person.
    case userinfo
    /// Refresh the access token.
    case refresh
    /// Send a resource call.
    case api(method: HTTPMethod, path: String, contentType: String? = nil, body: String? = nil)
    /// Fetch a list of the provider's API with all of its pages.
    case list(path: String)
    /// Sign in by the device grant.
    case device
    /// Sign in by the password grant.
    case password(username: String, password: String)
    /// Get a token of the client's own.
    case clientCredentials
    /// Sign out and revoke the tokens.
    case revoke
    /// Move the client's own clock.
    case advance(seconds: Int)
    /// Forget the session, keep the configuration.
    case reset
    /// Answer, then exit.
    case quit

    /// The word after `do`.
    package var word: String {
        switch self {
        case .authorize: "authorize"
        case .callback: "callback"
        case .cancelled: "cancelled"
        case .userinfo: "userinfo"
        case .refresh: "refresh"
        case .api: "api"
        case .list: "list"
        case .device: "device"
        case .password: "password"
        case .clientCredentials: "client_credentials"
        case .revoke: "revoke"
        case .advance: "advance"
        case .reset: "reset"
        case .quit: "quit"
        }
    }

    /// The line of the driver protocol, members in its order.
    package func json(id: Int) -> JSONObject {
        var object: JSONObject = ["id": .integer(id), "do": .string(word)]
        switch self {
        case .callback(let url): object["url"] = .string(url)
        case .api(let method, let path, let contentType, let body):
            object["method"] = .string(method.rawValue)
            object["path"] = .string(path)
            if let contentType { object["content_type"] = .string(contentType) }
            if let body { object["body"] = .string(body) }
        case .list(let path): object["path"] = .string(path)
        case .password(let username, let password):
            object["username"] = .string(username)
            object["password"] = .string(password)
        case .advance(let seconds): object["seconds"] = .integer(seconds)
        case .authorize, .cancelled, .userinfo, .refresh, .device, .clientCredentials, .revoke, .reset, .quit: break
        }
        return object
    }
}
