public import HTTPWire

/// An `error` value exactly as on the wire; a provider's own numbers and words are as good as the RFC's.
public struct ErrorCode: OpenWord, ExpressibleByStringLiteral {
    /// The wire's spelling.
    public let rawValue: String

    /// Names an error.
    ///
    /// - Parameter rawValue: The wire's spelling, for example `invalid_grant` or `100020`.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether both are spelled with the same bytes.
    ///
    /// - Parameters:
    ///   - left: An error.
    ///   - right: Another one.
    /// - Returns: True where they are.
    public static func == (left: ErrorCode, right: ErrorCode) -> Bool { left.rawValue.isSpelled(right.rawValue) }

    /// RFC 6749 §4.1.2.1 and §5.2.
    public static let invalidRequest: ErrorCode = "invalid_request"
    /// RFC 6749 §5.2.
    public static let invalidClient: ErrorCode = "invalid_client"
    /// RFC 6749 §5.2.
    public static let invalidGrant: ErrorCode = "invalid_grant"
    /// RFC 6749 §4.1.2.1 and §5.2.
    public static let unauthorizedClient: ErrorCode = "unauthorized_client"
    /// RFC 6749 §5.2.
    public static let unsupportedGrantType: ErrorCode = "unsupported_grant_type"
    /// RFC 6749 §4.1.2.1 and §5.2.
    public static let invalidScope: ErrorCode = "invalid_scope"
    /// RFC 6749 §4.1.2.1.
    public static let accessDenied: ErrorCode = "access_denied"
    /// RFC 6749 §4.1.2.1.
    public static let unsupportedResponseType: ErrorCode = "unsupported_response_type"
    /// RFC 6749 §4.1.2.1.
    public static let serverError: ErrorCode = "server_error"
    /// RFC 6749 §4.1.2.1.
    public static let temporarilyUnavailable: ErrorCode = "temporarily_unavailable"
    /// RFC 6750 §3.1.
    public static let invalidToken: ErrorCode = "invalid_token"
    /// RFC 6750 §3.1.
    public static let insufficientScope: ErrorCode = "insufficient_scope"
    /// RFC 7009 §2.2.1.
    public static let unsupportedTokenType: ErrorCode = "unsupported_token_type"
    /// RFC 8628 §3.5.
    public static let authorizationPending: ErrorCode = "authorization_pending"
    /// RFC 8628 §3.5.
    public static let slowDown: ErrorCode = "slow_down"
    /// RFC 8628 §3.5.
    public static let expiredToken: ErrorCode = "expired_token"
}
