/// An OAuth client as the provider knows it (RFC 6749 §2).
public struct Client: Hashable, Sendable {
    /// Whether the client can keep a secret (RFC 6749 §2.1).
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It has a secret and must present it.
        case confidential
        /// It has none.
        case `public`
    }

    /// The client identifier.
    public var id: String
    /// The client secret; empty for a public client.
    public var secret: String
    /// Whether the client can keep a secret.
    public var kind: Kind
    /// The registered redirect URIs.
    ///
    /// None means that any is accepted; one or more turn the provider's own rule on.
    public var redirectURIs: [String]
    /// The scopes ticked for the client; nil means all that the provider knows.
    public var scopes: Scope?
    /// Whether the provider skips the consent page for it.
    public var isTrusted: Bool
    /// The grant types the client may use; nil means all that the provider offers.
    public var grantTypes: Set<GrantType>?
    /// The name on the consent page.
    public var name: String

    /// Describes a client.
    ///
    /// - Parameters:
    ///   - id: The client identifier; empty lets the provider mint one of its own shape.
    ///   - secret: The client secret; empty lets the provider mint one for a confidential client.
    ///   - kind: Confidential by default.
    ///   - redirectURIs: The registered redirect URIs; none accepts any.
    ///   - scopes: The scopes ticked for the client; nil for all.
    ///   - isTrusted: Whether consent is skipped; false by default.
    ///   - grantTypes: The grant types it may use; nil for all.
    ///   - name: The name on the consent page.
    public init(
        id: String = "",
        secret: String = "",
        kind: Kind = .confidential,
        redirectURIs: [String] = [],
        scopes: Scope? = nil,
        isTrusted: Bool = false,
        grantTypes: Set<GrantType>? = nil,
        name: String = "Sample App"
    ) {
        self.id = id
        self.secret = secret
        self.kind = kind
        self.redirectURIs = redirectURIs
        self.scopes = scopes
        self.isTrusted = isTrusted
        self.grantTypes = grantTypes
        self.name = name
    }
}
