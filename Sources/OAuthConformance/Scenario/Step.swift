package import OAuthHarness

/// One thing that happens in a scenario.
package indirect enum Step: Sendable, Hashable {
    /// The person at the browser.
    package enum Decision: String, Sendable, Hashable, CaseIterable {
        case approve
        case deny
        case close
    }

    /// The client begins to sign in, and the person decides; the callback waits to be delivered.
    case authorize(Decision, scopes: [String]? = nil)
    /// The browser opens the client's redirect URI.
    case callback(CallbackChange)
    /// The client fetches the profile.
    case userinfo
    /// The client refreshes.
    case refresh
    /// The client sends a resource call.
    case api(method: HTTPMethod, path: String, contentType: String?, body: String?)
    /// The client fetches a list with all of its pages.
    case list(path: String)
    /// The client signs in by the device grant, and the person decides.
    case device(Decision)
    /// The client signs in by the password grant.
    case password(username: String, password: String)
    /// The client gets a token of its own.
    case clientCredentials
    /// The client signs out.
    case revoke
    /// Something that is no callback reaches the address that the client listens on.
    case stray(StrayRequest)
    /// The client is told that the person closed the window.
    case cancelled
    /// The client forgets its session.
    case reset
    /// Time passes.
    case advance(Duration)
    /// The client crashes and comes back.
    case restartClient
    /// The person removes the app from the account: every token is revoked.
    case revokeTokens
    /// A step whose request is held at an endpoint while other things happen.
    case during(Interruption)
    /// Steps of a second instance of the client, which shares the storage folder.
    case other([Step])
    /// The client is configured with another provider; what follows happens there.
    case switchProvider(String)
    /// Several steps at once.
    case parallel([Step])
    /// Steps again and again.
    case `repeat`(times: Int, [Step])

    /// The most steps that one step may play.
    static let most = 100_000

    /// How many steps it plays, with those inside.
    var count: Int {
        switch self {
        case .during(let held): Self.count([held.step] + held.then + held.meanwhile)
        case .other(let steps), .parallel(let steps): Self.count(steps)
        case .repeat(let times, let steps): times * Self.count(steps)
        default: 1
        }
    }

    static func count(_ steps: [Step]) -> Int { steps.reduce(0) { $0 + $1.count } }
}

/// What happens while a request of a client is held at an endpoint.
package struct Interruption: Sendable, Hashable {
    /// The endpoint at which the request is held.
    package let endpoint: Endpoint
    /// The step that sends the request.
    package let step: Step
    /// Whether the client is told to give the step up while its request is held.
    package let isAbandoned: Bool
    /// What happens before the request goes on.
    package let then: [Step]
    /// What begins before the request goes on, and may wait for it.
    package let meanwhile: [Step]
}

/// A request that reaches a client's listener and is no callback.
package struct StrayRequest: Sendable, Hashable {
    /// The method; nil for a connection that says nothing.
    package let method: HTTPMethod?
    /// The path; empty for that of the redirect URI.
    package let path: String
    /// Whether it has the query of the genuine callback.
    package let hasQuery: Bool
}

/// How a callback differs from the one that the provider asked for.
package struct CallbackChange: Sendable, Hashable {
    /// Which attempt's callback is delivered, from 1; nil for the last one.
    package var of: Int?
    /// Parameters that are set to texts; `{{state}}` and `{{code}}` stand for the genuine values.
    package var set: JSONObject
    /// Parameters that are left out.
    package var omit: [String]
    /// What is appended to the URL as it is.
    package var append: String
    /// What replaces the URL in front of its query; empty keeps it.
    package var target: String

    package init(
        of attempt: Int? = nil,
        set: JSONObject = [:],
        omit: [String] = [],
        append: String = "",
        target: String = ""
    ) {
        of = attempt
        self.set = set
        self.omit = omit
        self.append = append
        self.target = target
    }
}
