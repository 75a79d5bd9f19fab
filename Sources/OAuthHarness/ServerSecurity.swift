public import TLS

/// How a provider's connections are secured.
///
/// ```swift
/// let gitee = try MockProvider(.gitee, security: .https(CertificateAuthority()))
/// ```
public enum ServerSecurity: Sendable {
    /// Plain HTTP.
    case none
    /// TLS 1.2 or 1.3 (RFC 5246, RFC 8446) with HTTP/1.1 on it, and certificates of an authority.
    case https(CertificateAuthority)

    package var authority: CertificateAuthority? {
        switch self {
        case .none: nil
        case .https(let authority): authority
        }
    }

    var scheme: String { authority == nil ? "http" : "https" }
}
