package import OAuthHarness

/// One situation to put a client into, and what is expected of it.
public struct Scenario: Sendable {
    /// The identifier, provider and name: `gitee/expired-code`.
    public let id: String
    /// What it plays, in a few words.
    public let title: String
    /// Why it matters.
    public let why: String
    /// The provider's profile, knobs set.
    package let profile: ProviderProfile
    /// What the client must be able to do.
    package let requires: [Capability]
    /// The rules that the provider follows.
    package let script: [Rule]
    /// What happens, in order.
    package let steps: [Step]
    /// What is expected.
    package let expectation: Expectation
    /// The recordings that show the real provider in this situation.
    package let fixtures: [String]
    /// The bundles beyond `full` that it belongs to.
    package let bundles: [String]
    /// The client as the provider knows it; its first redirect URI is the one that the client is configured with.
    package let client: Client
    /// The scope that the client asks for; nil for the provider's default.
    package let scope: [String]?
    /// How the client is told to authenticate at the token endpoint; nil leaves the choice to it.
    package let authMethod: String?
    /// How many seconds the client is told to wait for an answer; nil leaves it to the client.
    package let timeout: Double?
    /// A loopback redirect URI with port 0: the client listens there, on a port of its choice.
    package let listeningURI: String?
    /// How many seconds of the provider's clock an answer of an endpoint takes.
    package let latency: [(endpoint: Endpoint, seconds: Double)]
    /// Endpoints that the client is told in place of the provider's own; `{{authorization}}` and the like stand for those.
    package let endpoints: [(endpoint: Endpoint, url: String)]
    /// The file it was read from; nil for one that is built in.
    public var file: String?
    /// The line its expectations stand in.
    public let line: Int

    package init(
        id: String,
        title: String,
        why: String = "",
        profile: ProviderProfile,
        requires: [Capability] = [],
        script: [Rule] = [],
        steps: [Step],
        expectation: Expectation,
        fixtures: [String] = [],
        bundles: [String] = [],
        client: Client = Client(redirectURIs: [Scenario.defaultRedirectURI]),
        scope: [String]? = nil,
        authMethod: String? = nil,
        timeout: Double? = nil,
        listeningURI: String? = nil,
        latency: [(endpoint: Endpoint, seconds: Double)] = [],
        endpoints: [(endpoint: Endpoint, url: String)] = [],
        file: String? = nil,
        line: Int = 1
    ) {
        self.id = id
        self.title = title
        self.why = why
        self.profile = profile
        self.requires = requires
        self.script = script
        self.steps = steps
        self.expectation = expectation
        self.fixtures = fixtures
        self.bundles = bundles
        self.client = client
        self.scope = scope
        self.authMethod = authMethod
        self.timeout = timeout
        self.listeningURI = listeningURI
        self.latency = latency
        self.endpoints = endpoints
        self.file = file
        self.line = line
    }

    /// The redirect URI that the client is configured with.
    package var redirectURI: String { listeningURI ?? client.redirectURIs.first ?? Self.defaultRedirectURI }

    /// The redirect URI where a scenario names none; nothing listens there.
    package static let defaultRedirectURI = "http://127.0.0.1:7001/callback"
}
