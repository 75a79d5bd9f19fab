public import HTTPWire

/// One request on its way through an endpoint: what came in, what the checks found out, what the provider remembers.
///
/// A transaction lives on one thread for the length of one answer. Checks fill in ``client``, ``code`` and the like for
/// the checks and the answer that follow them.
public final class Transaction {
    /// The request as it stood on the wire.
    public let request: HTTPRequest
    /// The request as it was sent, where it is not the same: the path that the provider stands below is cut off.
    let sentRequest: HTTPRequest?
    /// What the request is for.
    public let endpoint: Endpoint
    /// The parameters, merged from the places that the profile reads.
    public let parameters: FormParameters
    /// The values of the places in the endpoint's path, percent-encoded.
    public let pathValues: [String: String]
    /// The profile in force.
    public let profile: ProviderProfile
    /// The time on the provider's clock.
    public let now: ProviderInstant
    /// The number of the exchange, from 1.
    public let exchange: Int
    /// The number of the connection; 0 where there is none.
    public let connection: Int
    /// The origin that clients see, for example `http://127.0.0.1:53412`.
    public let origin: String
    /// What the provider remembers.
    public var state: ProviderState
    /// What the person at the consent page does.
    public var decision: Decision
    /// The client, once a check has found it.
    public var client: Client?
    /// The person, once a check has found him or her.
    public var account: Account?
    /// The authorization code, once a check has found it.
    public var code: AuthorizationCode?
    /// The token grant, once a check has found it.
    public var grant: TokenGrant?
    /// The device grant, once a check has found it.
    package var deviceGrant: DeviceGrant?
    /// The scope to grant, once a check has settled it.
    public var scope: Scope = []
    /// Whether this request must carry a User-Agent.
    package var requiresUserAgent = false
    /// Facts for the journal that no check states.
    public var notes: [String] = []
    /// Values that the parts of the answer share, by their names.
    var drawn: [String: String] = [:]
    let route: EnginePlan.Route?
    var behavior: EndpointBehavior? { route?.behavior }
    var trail = CheckTrail()
    var refusal: Refusal?
    /// Where the ledger has what the client presented.
    var presented: [Int] = []
    var hasMintedForPlaceholders = false
    /// What the rule that acts remembers; nil where none does.
    var memory: RuleMemory?
    /// See ``ProviderProfile/parameterNames``.
    let parameterNames: [String: String]
    private lazy var settledGrantType =
        value("grant_type").map(GrantType.init) ?? route?.behavior.impliedGrant(parameters)
    /// The media type of the body in small letters, without its parameters; empty where there is none.
    lazy var mediaType = ParameterSources.mediaType(of: request)

    /// Begins without the provider's state, which whoever made it swaps in.
    init(
        _ arrival: consuming Arrival,
        profile: ProviderProfile,
        now: ProviderInstant,
        exchange: Int,
        connection: Int,
        origin: String,
        decision: Decision
    ) {
        request = arrival.request
        sentRequest = arrival.sent
        endpoint = arrival.endpoint
        parameters = arrival.parameters
        pathValues = arrival.pathValues
        route = arrival.route
        state = .vacant
        self.profile = profile
        parameterNames = arrival.route?.behavior.parameterNames ?? profile.parameterNames
        self.now = now
        self.exchange = exchange
        self.connection = connection
        self.origin = origin
        self.decision = decision
        if let mediaType = arrival.mediaType { self.mediaType = mediaType }
    }

    /// The first value of a parameter, or nil where it is absent or empty.
    ///
    /// - Parameter name: The parameter's name: the RFC's, or the provider's own.
    /// - Returns: The decoded bytes.
    public func value(_ name: String) -> [UInt8]? {
        let sent = parameterNames.isEmpty ? name : parameterNames[name] ?? name
        guard let value = parameters.first(sent), !value.isEmpty else { return nil }
        return value
    }

    /// The first value of a parameter as text, or nil where it is absent or empty.
    ///
    /// - Parameter name: The parameter's name.
    /// - Returns: The decoded text.
    public func text(_ name: String) -> String? {
        value(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Notes in the ledger that the client presented a credential.
    ///
    /// - Parameter value: The credential's bytes.
    public func present(_ value: [UInt8]) {
        guard let position = state.ledger.present(value, in: exchange, on: connection, at: now) else { return }
        presented.append(position)
    }

    /// The ledger's name of a credential, or a word for one that was never minted here.
    ///
    /// - Parameters:
    ///   - value: The credential's bytes.
    ///   - word: What to call it where the ledger has no name.
    /// - Returns: For example `code#1`.
    public func name(of value: [UInt8], or word: String) -> String {
        state.ledger.name(of: value) ?? word
    }

    /// That a credential is too old; of one that a script or a test has ended no lifetime is told.
    func expiry(of value: [UInt8], _ name: String, since start: ProviderInstant, _ lifetime: Duration?) -> Finding {
        let isEnded = state.ledger.entry(for: value)?.death?.reason.hasPrefix("expired by") ?? false
        return .expired(name, age: now - start, lifetime: isEnded ? nil : lifetime)
    }

    /// The path that the provider stands below; empty where it has an origin of its own.
    var root: String { OriginText.path(of: origin) }

    /// The grant type that the request asks for, or that the endpoint takes it to mean.
    public var grantType: GrantType? { settledGrantType }
}

extension ProviderState {
    /// What stands in while a transaction holds the real state.
    fileprivate static let vacant = ProviderState(seed: 0)
}
