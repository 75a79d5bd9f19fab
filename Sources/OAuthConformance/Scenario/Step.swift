package import OAuthHarness

/// One thing that happens in a scenario.
package indirect enum Step: Sendable, Hashable {
    /// The client is asked something.
    case ask(Question)
    /// Something that is no callback reaches the address that the client listens on.
    case stray(StrayRequest)
    /// Time passes.
    case advance(Duration)
    /// The client crashes and comes back.
    case restartClient
    /// The person removes the app from the account: every token is revoked.
    case revokeTokens
    /// States of the script are set.
    case states([String: String])
    /// A request is held at an endpoint while other things happen.
    case during(Interruption)
    /// Steps of a second instance of the client, which shares the storage folder.
    case other([Step])
    /// The client is configured with another provider; what follows happens there.
    case switchProvider(String)
    /// Several requests at once.
    case parallel([Question])
    /// Steps again and again.
    case `repeat`(times: Int, [Step])

    /// The client is asked something in which the person has no part.
    package static func ask(_ request: DriverRequest) -> Step { .ask(Question(request)) }

    /// The client begins to sign in, and the person decides; the callback waits to be delivered.
    package static func authorize(_ decision: Question.Decision, scopes: [String]? = nil) -> Step {
        .ask(Question(.authorize(decision, scopes: scopes)))
    }

    /// The browser opens the client's redirect URI.
    package static func callback(_ change: CallbackChange) -> Step { .ask(Question(.callback(change))) }

    /// The most steps that one step may play.
    static let most = 100_000

    /// How many steps it plays, with those inside.
    var count: Int {
        switch self {
        case .during(let held): 1 + Self.count(held.then) + held.meanwhile.count
        case .other(let steps): Self.count(steps)
        case .parallel(let questions): questions.count
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
    /// What makes the client send the request.
    package let question: Question
    /// Whether the client is told to give the question up while its request is held.
    package let isAbandoned: Bool
    /// What happens before the request goes on.
    package let then: [Step]
    /// What begins before the request goes on, and may wait for it.
    package let meanwhile: [Question]
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
