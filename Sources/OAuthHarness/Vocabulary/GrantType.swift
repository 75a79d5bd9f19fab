public import HTTPWire

/// A `grant_type` exactly as on the wire.
public struct GrantType: OpenWord {
    /// The wire's spelling.
    public let rawValue: String

    /// Names a grant type.
    ///
    /// - Parameter rawValue: The wire's spelling.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Reads what was sent; the common ones share one text, which makes them quick to compare.
    init(_ bytes: [UInt8]) {
        self =
            Self.common.first { $0.rawValue.isSpelled(bytes) } ?? Self(rawValue: String(decoding: bytes, as: UTF8.self))
    }

    private static let common: [GrantType] = [.authorizationCode, .refreshToken, .password, .clientCredentials]

    /// RFC 6749 §4.1.3.
    public static let authorizationCode = GrantType(rawValue: "authorization_code")
    /// RFC 6749 §6.
    public static let refreshToken = GrantType(rawValue: "refresh_token")
    /// RFC 6749 §4.3.2.
    public static let password = GrantType(rawValue: "password")
    /// RFC 6749 §4.4.2.
    public static let clientCredentials = GrantType(rawValue: "client_credentials")
    /// RFC 8628 §3.4.
    public static let deviceCode = GrantType(rawValue: "urn:ietf:params:oauth:grant-type:device_code")
}
