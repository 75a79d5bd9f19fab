import HTTPWire
package import JSONText

/// An RSA private key that signs with PKCS #1 v1.5 and SHA-256 (RFC 8017 §8.2.1).
package struct RSAKey: Sendable {
    private let modulus: Limbs
    private let first: Montgomery
    private let second: Montgomery
    private let exponents: (Limbs, Limbs)
    private let coefficient: Limbs

    /// Takes a key apart as RFC 8017 §3.2 names the parts, in hexadecimal digits; the first prime is the larger one.
    init(
        modulus: String,
        primes: (String, String),
        exponents: (String, String),
        coefficient: String
    ) {
        self.modulus = Limbs(hexadecimal: modulus)
        first = Montgomery(Limbs(hexadecimal: primes.0))
        second = Montgomery(Limbs(hexadecimal: primes.1))
        self.exponents = (Limbs(hexadecimal: exponents.0), Limbs(hexadecimal: exponents.1))
        self.coefficient = Limbs(hexadecimal: coefficient)
    }

    /// The number of bytes of the modulus and of every signature.
    private var size: Int { modulus.words.count * 4 }

    /// The public key as a JSON Web Key (RFC 7517 §4), in the order that Doorkeeper writes it.
    package var jwk: JSON {
        ["kty": "RSA", "kid": .string(id), "e": "AQAB", "n": .string(encodedModulus), "use": "sig", "alg": "RS256"]
    }

    /// The key's thumbprint (RFC 7638 §3).
    package var id: String {
        let members: JSON = ["e": "AQAB", "kty": "RSA", "n": .string(encodedModulus)]
        return Base64.encodeURL(SHA256.hash(members.bytes()))
    }

    private var encodedModulus: String { Base64.encodeURL(modulus.bytes) }

    /// Signs a message: RSASSA-PKCS1-v1_5 with SHA-256.
    package func signature(of message: [UInt8]) -> [UInt8] {
        power(Limbs(bytes: padded(SHA256.hash(message)))).bytes
    }

    /// EMSA-PKCS1-v1_5 (RFC 8017 §9.2); the prefix is the DER of a SHA-256 DigestInfo.
    private func padded(_ digest: [UInt8]) -> [UInt8] {
        let prefix: [UInt8] = [
            0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04,
            0x20,
        ]
        let filling = [UInt8](repeating: 0xFF, count: size - prefix.count - digest.count - 3)
        return [0x00, 0x01] + filling + [0x00] + prefix + digest
    }

    /// The message to the private exponent, by the Chinese remainder theorem (RFC 8017 §5.1.2).
    private func power(_ message: Limbs) -> Limbs {
        let left = first.power(message, exponents.0)
        let right = second.power(message, exponents.1)
        // right is below the second prime and so below the first: one addition brings the difference into range.
        let factor = first.product(first.difference(left, right), coefficient)
        return factor.times(first: second.modulus, plus: right)
    }
}
