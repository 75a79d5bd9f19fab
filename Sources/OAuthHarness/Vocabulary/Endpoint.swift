public import HTTPWire

/// What a request is for; the same word in Swift, scenario files and the driver protocol.
public struct Endpoint: OpenWord {
    /// The word, for example `token`.
    public let rawValue: String

    /// Names an endpoint, also one that only a profile of your own has.
    ///
    /// - Parameter rawValue: The word, lower case with underscores.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The authorization endpoint (RFC 6749 §3.1).
    public static let authorization = Endpoint(rawValue: "authorization")
    /// The token endpoint (RFC 6749 §3.2).
    public static let token = Endpoint(rawValue: "token")
    /// The provider's own profile call, for example `/api/v5/user`.
    public static let userinfo = Endpoint(rawValue: "userinfo")
    /// The call that turns an access token into an openid (QQ's `/oauth2.0/me`).
    public static let openID = Endpoint(rawValue: "openid")
    /// OpenID Connect's UserInfo endpoint where it differs from the profile call (OIDC Core §5.3).
    public static let openIDUserinfo = Endpoint(rawValue: "openid_userinfo")
    /// The revocation endpoint (RFC 7009 §2).
    public static let revocation = Endpoint(rawValue: "revocation")
    /// The introspection endpoint (RFC 7662 §2).
    public static let introspection = Endpoint(rawValue: "introspection")
    /// Doorkeeper's token info call.
    public static let tokenInfo = Endpoint(rawValue: "token_info")
    /// The device authorization endpoint (RFC 8628 §3.1).
    public static let deviceAuthorization = Endpoint(rawValue: "device_authorization")
    /// The page where a person enters the user code (RFC 8628 §3.3).
    public static let deviceVerification = Endpoint(rawValue: "device_verification")
    /// Authorization server metadata (RFC 8414 §3, OIDC Discovery §4).
    public static let metadata = Endpoint(rawValue: "metadata")
    /// The provider's public keys (RFC 7517).
    public static let keys = Endpoint(rawValue: "keys")
    /// Dynamic client registration (RFC 7591 §3).
    public static let registration = Endpoint(rawValue: "registration")
    /// Every other protected resource call.
    public static let api = Endpoint(rawValue: "api")
    /// A page or a path that is none of the above.
    public static let other = Endpoint(rawValue: "other")
    /// Any endpoint; a word for rules only.
    public static let any = Endpoint(rawValue: "any")

    /// The words that scripts and scenarios know.
    public static let known: [Endpoint] = [
        .authorization, .token, .userinfo, .openID, .openIDUserinfo, .revocation, .introspection, .tokenInfo,
        .deviceAuthorization, .deviceVerification, .metadata, .keys, .registration, .api, .other, .any,
    ]
}
