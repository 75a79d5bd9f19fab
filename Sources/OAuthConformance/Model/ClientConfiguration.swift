public import OAuthHarness
import JSONText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a client is told about the provider it shall use: the members of the protocol's `configure`.
public struct ClientConfiguration: Sendable {
    /// The provider's name, for example `gitee`.
    public let provider: String
    /// The origin of the provider, without a trailing slash.
    public let baseURL: String
    /// The issuer as the provider's callbacks name it (RFC 9207 §2).
    public let issuer: String
    /// The client identifier.
    public let clientID: String
    /// The client secret; nil for a public client.
    public let clientSecret: String?
    /// The redirect URI.
    public let redirectURI: String
    /// The scope to ask for.
    public let scope: [String]
    /// A folder that survives a restart of the client; nil where there is none.
    public let storage: String?
    /// The endpoints in the protocol's order; one that is missing the provider does not have.
    public package(set) var endpoints: [(endpoint: Endpoint, url: String)]
    /// How the client authenticates at the token endpoint, in the words of RFC 8414: `client_secret_basic`,
    /// `client_secret_post` or `none`; nil leaves the choice to the client.
    public internal(set) var authMethod: String?
    /// How many seconds the client shall wait for an answer; nil leaves it to the client.
    public internal(set) var timeout: Double?
    /// The authority to trust at a provider that speaks https, as one certificate in PEM; nil at one that does not.
    public internal(set) var authorityPEM: String?
    /// How the provider wants to be spoken to where that differs from the RFCs.
    public private(set) var dialect = Dialect()
    /// The provider's clock, for a client in this process.
    public let clock: ProviderClock
    /// The way to a provider that does not listen, for a client in this process.
    package var line: (@Sendable (HTTPRequest) async -> HTTPResponse)?
    /// The provider itself, for whoever leads a client there in another way than by its URLs.
    package private(set) var mock: MockProvider?

    package init(
        provider: String,
        baseURL: String,
        issuer: String? = nil,
        clientID: String,
        clientSecret: String?,
        redirectURI: String,
        scope: [String],
        storage: String?,
        endpoints: [(endpoint: Endpoint, url: String)],
        clock: ProviderClock
    ) {
        self.provider = provider
        self.baseURL = baseURL
        self.issuer = issuer ?? baseURL
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.redirectURI = redirectURI
        self.scope = scope
        self.storage = storage
        self.endpoints = endpoints
        self.clock = clock
    }

    /// Describes a running provider to a client.
    package init(_ provider: MockProvider, redirectURI: String, scope: [String], storage: String? = nil) {
        self.init(
            provider: provider.profile.name,
            baseURL: provider.origin,
            issuer: provider.issuer,
            clientID: provider.client.id,
            clientSecret: provider.client.kind == .public ? nil : provider.client.secret,
            redirectURI: redirectURI,
            scope: scope,
            storage: storage,
            endpoints: provider.endpointURLs.map { ($0.endpoint, $0.url.absoluteString) },
            clock: provider.clock
        )
        authorityPEM = provider.security.authority?.certificatePEM
        dialect = provider.dialect
        mock = provider
    }

    /// The same with what a client that nobody configured showed to use: its registration, redirect URI and scope.
    func asUsed(at provider: MockProvider) -> ClientConfiguration {
        let begun = provider.journal.exchanges.first {
            $0.endpoint == .authorization || $0.endpoint == .deviceAuthorization
        }
        let shown = begun?.parameters ?? [:]
        let id = shown.text(dialect.name(of: "client_id", at: begun?.endpoint ?? .authorization)) ?? clientID
        let client = provider.client(id)
        let separators = Set(provider.profile.scopeSeparators)
        var used = ClientConfiguration(
            provider: self.provider,
            baseURL: baseURL,
            issuer: issuer,
            clientID: id,
            clientSecret: client.flatMap { $0.kind == .public ? nil : $0.secret },
            redirectURI: shown.text("redirect_uri") ?? redirectURI,
            scope: shown.text("scope").map { Scope(parsing: $0, separators: separators).names } ?? scope,
            storage: storage,
            endpoints: endpoints,
            clock: clock
        )
        used.dialect = dialect
        return used
    }

    /// The URL of an endpoint; nil where the provider has none.
    public func url(of endpoint: Endpoint) -> String? {
        endpoints.first { $0.endpoint == endpoint }?.url
    }

    /// Replaces endpoints; `{{token}}` and the like in a URL stand for the provider's own.
    mutating func replaceEndpoints(by others: [EndpointSetting<String>]) {
        for (endpoint, url) in others {
            let text = url.filled { name in endpoints.first { $0.endpoint.rawValue == name }?.url }
            endpoints.removeAll { $0.endpoint == endpoint }
            if !text.isEmpty { endpoints.append((endpoint, text)) }
        }
    }

    /// The line of the driver protocol, members in its order; the authority stands in a file.
    package func json(id: Int, authorityFile: String? = nil) -> JSONObject {
        var object: JSONObject = [
            "id": .integer(id), "do": "configure", "protocol": 1, "provider": .string(provider),
            "base_url": .string(baseURL), "issuer": .string(issuer), "client_id": .string(clientID),
        ]
        if let clientSecret { object["client_secret"] = .string(clientSecret) }
        if let authMethod { object["token_endpoint_auth_method"] = .string(authMethod) }
        if let timeout { object["timeout"] = .number("\(timeout)") }
        object["redirect_uri"] = .string(redirectURI)
        object["scope"] = .array(scope.map(JSON.string))
        if let authorityFile { object["ca_file"] = .string(authorityFile) }
        if let storage { object["storage"] = .string(storage) }
        object["endpoints"] = .object(JSONObject(endpoints.map { ($0.endpoint.rawValue, JSON.string($0.url)) }))
        if let dialect = dialect.json { object["dialect"] = .object(dialect) }
        return object
    }
}
