import HTTPWire
import JSONText

/// Signed claim sets in their compact form (RFC 7515 §3.1, RFC 7519).
enum JSONWebToken {
    /// Signs claims with RS256; the header names the key as its provider does.
    static func signed(_ header: JSON, _ claims: JSON, by key: RSAKey = .test) -> String {
        let text = [header, claims].map { Base64.encodeURL($0.bytes()) }.joined(separator: ".")
        return text + "." + Base64.encodeURL(key.signature(of: Array(text.utf8)))
    }

    /// The claims of a token that the key signed; nil for any other text.
    static func claims(of token: [UInt8], signedBy key: RSAKey = .test) -> JSON? {
        let parts = token.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 3, let claims = Base64.decodeURL(parts[1]),
            // The signature of a message is always the same, so that signing once more verifies it.
            Base64.decodeURL(parts[2]) == key.signature(of: Array(parts[0] + [0x2E] + parts[1]))
        else { return nil }
        return try? JSONReader.read(claims).value
    }

    /// What `at_hash` and `c_hash` say of a token or a code (OIDC Core §3.1.3.6).
    static func halfHash(_ value: [UInt8]) -> String {
        Base64.encodeURL(Array(SHA256.hash(value).prefix(16)))
    }
}
