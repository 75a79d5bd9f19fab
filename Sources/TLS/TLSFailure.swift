/// Why a connection has no TLS; the words are those of the library.
package enum TLSFailure: Hashable, Sendable {
    /// The certificate of the other side is not to be trusted (RFC 5280 §6, RFC 9525).
    case untrusted(String)
    /// What the other side sent is no TLS, or it refused.
    case broken(String)
}
