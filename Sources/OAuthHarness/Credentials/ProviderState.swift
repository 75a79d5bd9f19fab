import HTTPWire
public import JSONText

/// Everything a provider remembers between two requests; changed only inside one engine.
public struct ProviderState: Sendable {
    /// The registered clients by identifier.
    public internal(set) var clients: [String: Client] = [:]
    /// The client that was registered because it came.
    var adopted: String?
    /// The people who have an account, the one who is signed in first.
    public var accounts: [Account] = [.sample, .other]
    /// Whether the first of them is signed in at the provider.
    package var isSignedIn = true
    /// The history of every credential.
    public internal(set) var ledger = Ledger()
    /// What a profile of your own wants to remember, by a key of its choice.
    public var memory: [String: JSON] = [:]
    /// What a profile of this package remembers as values of its own types, by a key of its choice.
    var records: [String: any Sendable] = [:]
    var codes = CredentialTable<AuthorizationCode>()
    var grants = CredentialTable<TokenGrant>()
    var accessTokens = CredentialTable<[UInt8]>()
    var consents: [Consent: Scope] = [:]
    var deviceGrants = CredentialTable<DeviceGrant>()
    var entropy: Entropy

    struct Consent: Hashable, Sendable {
        let clientID: String
        let account: Int
    }

    init(seed: UInt64) {
        entropy = Entropy(seed: seed)
    }

    /// The account with a login name or e-mail address.
    func account(named name: String) -> Account? {
        accounts.first { $0.login == name || $0.email == name }
    }

    /// The next number of a kind of things that the provider remembers, behind a first one.
    mutating func nextNumber(of kind: String, after first: Int) -> Int {
        let number = (memory[kind]?.integer ?? first) + 1
        memory[kind] = .integer(number)
        return number
    }

    /// The grant that a refresh token belongs to.
    func grant(refreshToken: [UInt8]) -> TokenGrant? {
        accessTokens[refreshToken].flatMap { grants[$0] }
    }

    /// The grant that an access token or a refresh token belongs to.
    func grant(ofToken value: [UInt8]) -> TokenGrant? {
        grants[value] ?? grant(refreshToken: value)
    }

    /// Lets a refresh token that stays alive belong to the newest access token.
    mutating func move(_ refreshToken: [UInt8], from old: TokenGrant, to new: TokenGrant) -> TokenGrant {
        grants[old.accessToken]?.refreshToken = nil
        var moved = new
        moved.refreshToken = refreshToken
        store(moved)
        return moved
    }

    /// Ends a code or a token as age does; false where there is none.
    mutating func end(_ credential: [UInt8], at now: ProviderInstant) -> Bool {
        if codes[credential] != nil {
            codes[credential]?.isForcedExpired = true
            return true
        }
        if var grant = grants[credential] {
            grant.accessLifetime = now - grant.issuedAt
            grants[credential] = grant
            return true
        }
        guard var grant = grant(refreshToken: credential) else { return false }
        grant.refreshLifetime = now - grant.signedInAt
        grants[grant.accessToken] = grant
        return true
    }

    mutating func store(_ grant: TokenGrant) {
        grants[grant.accessToken] = grant
        if let refreshToken = grant.refreshToken { accessTokens[refreshToken] = grant.accessToken }
    }
}

extension [String: Client] {
    /// The client of an identifier, compared byte by byte; asked of the clients alone, which are copied for less than the
    /// state that they are part of.
    func client(withID id: [UInt8]) -> Client? {
        // Most providers have one or two: looking at them takes less than making a text to look up.
        guard count > 4 else { return values.first { $0.id.isSpelled(id) } }
        let known = self[String(decoding: id, as: UTF8.self)]
        return known?.id.isSpelled(id) ?? false ? known : nil
    }
}
