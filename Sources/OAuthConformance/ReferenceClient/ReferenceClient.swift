import OAuthHarness

/// A correct OAuth client, written for no other purpose than to be judged.
///
/// It runs in this process over the project's own HTTP client. A *mutant* is this client with one decision replaced by
/// a wrong one.
public actor ReferenceClient: ClientDriver {
    /// `builtin:reference`, or `builtin:mutant/NAME`.
    public nonisolated let name: String
    /// It reads the provider's clock.
    public nonisolated let readsProviderClock = true
    let policy: ClientPolicy

    var configuration: ClientConfiguration?
    var transport: ClientTransport?
    var store = SessionStore(folder: nil)
    var entropy = Entropy(seed: 0)
    var attempts: [PendingAttempt] = []
    /// The states of attempts that are over.
    var spentStates: Set<String> = []
    var session: Session?
    var refreshing: Task<Session, any Error>?
    /// No request goes out before this time, because the provider said so.
    var waitsUntil: ProviderInstant?
    /// When the next refresh may be tried after one that failed for a while, and how many have failed.
    var backoff: (until: ProviderInstant, failures: Int)?
    private var lines: [String] = []
    var count = 0
    /// The issuer that the metadata names, and whether callbacks were promised to carry it; nil while not looked up.
    var issuer: String?
    var promisesIssuer: Bool?
    /// The latest secrets, so that no message repeats one.
    private var recentSecrets: [String] = []
    /// Counts sign-outs, so that what was begun before one is dropped after it.
    var sessionEpoch = 0
    /// The scope that a call was refused for.
    var neededScope: [String] = []
    /// Whether a refresh has succeeded.
    var hasRefreshed = false
    var listener: CallbackListener?
    /// The scheme of the Authorization header.
    var scheme = "Bearer"

    /// Makes the correct client.
    public init() {
        self.init(name: "builtin:reference", policy: ClientPolicy())
    }

    package init(_ mutant: Mutant) {
        self.init(name: "builtin:mutant/\(mutant.name)", policy: mutant.policy)
    }

    private init(name: String, policy: ClientPolicy) {
        self.name = name
        self.policy = policy
    }

    /// Takes the provider's endpoints; a session that the storage folder holds goes on.
    public func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness {
        guard configuration.url(of: .authorization) != nil, configuration.url(of: .token) != nil else {
            throw .notConfigured(reason: "authorization and token endpoints are needed")
        }
        self.configuration = configuration
        do {
            transport = try ClientTransport(configuration, policy)
        } catch {
            throw .notConfigured(reason: "\(error)")
        }
        store = SessionStore(folder: configuration.storage)
        entropy = Entropy(seed: Entropy.seed(of: configuration.clientID + (configuration.clientSecret ?? "")))
        let open = policy.bindsAttempts ? [] : attempts
        forget()
        attempts = open
        session = stored()
        return .ready(Self.capabilities(configuration))
    }

    private static func capabilities(_ configuration: ClientConfiguration) -> Set<Capability> {
        var result: Set<Capability> = [
            .authorizationCode, .refresh, .userinfo, .api, .list, .parallel, .persistent, .advance, .sendsState,
            .sendsPKCE,
            .checksIssuer, .checksRedirectURI, .requiresTLS, .rotates, .replaysRequests, .exposesScopes, .exposesExtras,
            .https,
            .hasTimeout, .sharesStore, .canRunTwoAttempts,
            .acceptsVirtualClock, .hasLogSink, .password, .clientCredentials, .revoke, .cancels, .hasSibling, .listens,
        ]
        if configuration.url(of: .deviceAuthorization) != nil { result.insert(.device) }
        return result
    }

    private func forget() {
        attempts = []
        spentStates = []
        session = nil
        refreshing = nil
        waitsUntil = nil
        backoff = nil
        issuer = nil
        promisesIssuer = nil
        scheme = "Bearer"
        neededScope = []
        hasRefreshed = false
        listener?.stop()
        listener = nil
    }

    /// Does what it is asked.
    public func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
        do {
            return try await answer(request)
        } catch {
            let failure = error as? ClientFailure ?? ClientFailure("crash", "\(error)")
            return failure.scrubbed(of: policy.hidesSecrets ? recentSecrets : []).answer
        }
    }

    private func answer(_ request: DriverRequest) async throws -> DriverAnswer {
        switch request {
        case .authorize: return try await authorize()
        case .callback(let url): return try await finish(url)
        case .cancelled: return cancelled()
        case .userinfo: return try await userinfo()
        case .refresh: return signedIn(try await refreshed(because: "the caller asked"))
        case .api(let method, let path, let contentType, let body):
            return try await call(method, path, contentType: contentType, body: body)
        case .list(let path): return try await list(path)
        case .password(let username, let password):
            return try await signIn(["grant_type": "password", "username": username, "password": password])
        case .clientCredentials: return try await signIn(["grant_type": "client_credentials"])
        case .revoke: return try await signOut()
        case .device: return try await signInByDevice()
        case .advance: return DriverAnswer(.ok)
        case .reset:
            forget()
            store.save(nil)
            return DriverAnswer(.ok)
        case .quit: return DriverAnswer(.ok)
        }
    }

    /// Forgets all that was not stored.
    public func restart() async throws(DriverFailure) {
        forget()
        session = stored()
    }

    /// Another client that shares the storage folder.
    public func sibling() async throws(DriverFailure) -> (any ClientDriver)? {
        ReferenceClient(name: name + " (second)", policy: policy)
    }

    /// What it has logged since the last time.
    public func takeOutput() async -> String {
        defer { lines = [] }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Frees its connections.
    public func stop() async {
        transport = nil
    }

    // MARK: -

    func log(_ event: LogEvent) {
        if let line = policy.logLine(event) { lines.append(line) }
    }

    /// Notes secrets that no message may repeat.
    func remember(_ secrets: String...) {
        recentSecrets += secrets.filter { $0.utf8.count >= 8 }
        recentSecrets.removeFirst(max(0, recentSecrets.count - 64))
    }

    var now: ProviderInstant { configuration?.clock.now ?? .start }

    /// How the provider wants to be spoken to.
    var dialect: Dialect { configuration?.dialect ?? Dialect() }

    func settings() throws -> ClientConfiguration {
        guard let configuration else { throw ClientFailure("no_pending_flow", "configure the client first") }
        return configuration
    }

    /// What the caller learns of a session.
    func signedIn(_ session: Session) -> DriverAnswer {
        var members: JSONObject = [
            "access_token": .string(session.reportedToken ?? session.accessToken),
            "scope": .array(session.scope.map(JSON.string)),
        ]
        if let token = session.refreshToken { members["refresh_token"] = .string(token) }
        if let lifetime = session.lifetime, lifetime.isFinite {
            members["expires_in"] = .number(lifetime.shortText)
        }
        return DriverAnswer(.ok, members)
    }

    /// Takes a session on; it is stored before anything else happens.
    func adopt(_ session: Session?, stores: Bool = true) {
        self.session = session
        self.session?.issuer = configuration?.issuer ?? ""
        if stores { store.save(self.session) }
    }
}
