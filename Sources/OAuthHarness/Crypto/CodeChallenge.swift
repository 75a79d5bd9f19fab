import HTTPWire

/// The challenge that goes with a code verifier (RFC 7636 §4.2).
package enum CodeChallenge {
    /// BASE64URL(SHA256(verifier)), without padding.
    package static func s256(_ verifier: [UInt8]) -> [UInt8] {
        Array(Base64.encodeURL(SHA256.hash(verifier)).utf8)
    }
}
