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

    /// What a client has after a request that went well.
    enum Gain {
        case nothing
        /// An address for the browser.
        case url
        /// An access token.
        case token
        /// Nothing any more.
        case signedOut
    }

    /// The word after `do`, what the client has once it went well, and the members of the line.
    private var form: (word: String, gain: Gain, members: JSONObject) {
        switch self {
        case .authorize: return ("authorize", .url, [:])
        case .callback(let url): return ("callback", .token, ["url": .string(url)])
        case .cancelled: return ("cancelled", .nothing, [:])
        case .userinfo: return ("userinfo", .nothing, [:])
        case .refresh: return ("refresh", .token, [:])
        case .api(let method, let path, let contentType, let body):
            var members: JSONObject = ["method": .string(method.rawValue), "path": .string(path)]
            members["content_type"] = contentType.map(JSON.string)
            members["body"] = body.map(JSON.string)
            return ("api", .nothing, members)
        case .list(let path): return ("list", .nothing, ["path": .string(path)])
        case .device: return ("device", .token, [:])
        case .password(let username, let password):
            return ("password", .token, ["username": .string(username), "password": .string(password)])
        case .clientCredentials: return ("client_credentials", .token, [:])
        case .revoke: return ("revoke", .signedOut, [:])
        case .advance(let seconds): return ("advance", .nothing, ["seconds": .integer(seconds)])
        case .reset: return ("reset", .nothing, [:])
        case .quit: return ("quit", .nothing, [:])
        }
    }

    /// The word after `do`.
    package var word: String { form.word }

    var gain: Gain { form.gain }

    /// The line of the driver protocol, members in its order.
    package func json(id: Int) -> JSONObject {
        let (word, _, members) = form
        var object: JSONObject = ["id": .integer(id), "do": .string(word)]
        for (name, value) in members { object[name] = value }
        return object
    }
}
