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
    package private(set) var profile: ProviderProfile
    /// What the client must be able to do.
    package let requires: [Capability]
    /// Whether the provider is played over https, whatever the others are.
    package let isSecure: Bool
    package let script: [Rule]
    package let steps: [Step]
    package let expectation: Expectation
    /// The recordings that show the real provider in this situation.
    package let fixtures: [String]
    /// The bundles beyond `full` that it belongs to.
    package let bundles: [String]
    /// What the client is and what it is told.
    package let client: ClientSettings
    /// How many seconds of the provider's clock an answer of an endpoint takes.
    package let latency: [EndpointSetting<Double>]
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
        isSecure: Bool = false,
        script: [Rule] = [],
        steps: [Step],
        expectation: Expectation,
        fixtures: [String] = [],
        bundles: [String] = [],
        client: ClientSettings = .standard,
        latency: [EndpointSetting<Double>] = [],
        file: String? = nil,
        line: Int = 1
    ) {
        self.id = id
        self.title = title
        self.why = why
        self.profile = profile
        self.requires = isSecure && !requires.contains(.https) ? requires + [.https] : requires
        self.isSecure = isSecure
        self.script = script
        self.steps = steps
        self.expectation = expectation
        self.fixtures = fixtures
        self.bundles = bundles
        self.client = client
        self.latency = latency
        self.file = file
        self.line = line
    }

    /// The scenario at the provider of a day, unless it names a day itself.
    package func played(asOf day: ProviderDay) -> Scenario {
        guard day != .newest, profile[CommonKnobs.asOf] == .newest else { return self }
        var copy = self
        copy.profile[CommonKnobs.asOf] = day
        return copy
    }

    /// The redirect URI that the client is configured with.
    package var redirectURI: String {
        client.listeningURI ?? client.registered.redirectURIs.first ?? Self.defaultRedirectURI
    }

    /// The redirect URI where a scenario names none; nothing listens there.
    package static let defaultRedirectURI = "http://127.0.0.1:7001/callback"
}

/// A value for one endpoint.
package typealias EndpointSetting<Value> = (endpoint: Endpoint, value: Value)

/// The client of a scenario, and how it is configured.
package struct ClientSettings: Sendable {
    /// The client as the provider knows it; its first redirect URI is the one that the client is configured with.
    var registered = Client(redirectURIs: [Scenario.defaultRedirectURI])
    /// The scope that the client asks for; nil for the provider's default.
    var scope: [String]?
    /// How the client is told to authenticate at the token endpoint; nil leaves the choice to it.
    var authMethod: String?
    /// How many seconds the client is told to wait for an answer; nil leaves it to the client.
    var timeout: Double?
    /// A loopback redirect URI with port 0: the client listens there, on a port of its choice.
    var listeningURI: String?
    /// Endpoints that the client is told in place of the provider's own; `{{authorization}}` and the like stand for those.
    var endpoints: [EndpointSetting<String>] = []

    package static let standard = ClientSettings()

    /// Whether a client that was configured before any scenario was told the same.
    var isStandard: Bool {
        registered == Self.standard.registered && scope == nil && authMethod == nil && timeout == nil
            && listeningURI == nil && endpoints.isEmpty
    }
}
