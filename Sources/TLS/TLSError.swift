/// Why there is no TLS, or why a call of libssl or libcrypto failed.
package enum TLSError: Error, Hashable, Sendable {
    /// A library that was looked for, and what the system said.
    package struct Attempt: Hashable, Sendable {
        package let library: String
        package let reason: String
    }

    /// No library could be opened; `remedy` names what to install.
    case unavailable(tried: [Attempt], remedy: String)
    /// A call failed; `reason` is the library's own.
    case failed(call: String, reason: String)
    /// An authority that is kept cannot be used; the text says why, and the way out.
    case unusableAuthority(String)
    /// A text of authorities to trust holds no certificate.
    case noCertificate
}

extension TLSError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .failed(let call, let reason): "\(call): \(reason)"
        case .unusableAuthority(let reason): reason
        case .noCertificate: "there is no certificate in PEM, expected -----BEGIN CERTIFICATE-----"
        case .unavailable(let tried, let remedy):
            "no libssl for https: " + tried.map { "\($0.library) (\($0.reason)), " }.joined() + remedy
        }
    }
}
