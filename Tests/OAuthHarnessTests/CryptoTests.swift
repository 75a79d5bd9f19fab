import HTTPWire
import OAuthHarness
import JSONText
import Testing
import TestSupport

@Suite("Hashes and signatures agree with published vectors and with OpenSSL", .heavy)
struct CryptoTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let name: String
        let message: [UInt8]
        let digest: String
        var testDescription: String { name }

        /// FIPS 180-2 appendix B, RFC 6234 §8.5, and both sides of each padding boundary (checked with OpenSSL 3).
        static let all: [Vector] = [
            Vector(
                name: "empty",
                message: [],
                digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            ),
            Vector(
                name: "abc",
                message: Array("abc".utf8),
                digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            ),
            Vector(
                name: "two blocks",
                message: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
                digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            Vector(
                name: "a million a",
                message: [UInt8](repeating: 0x61, count: 1_000_000),
                digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
            Vector(
                name: "55 bytes",
                message: [UInt8](repeating: 0x61, count: 55),
                digest: "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"
            ),
            Vector(
                name: "56 bytes",
                message: [UInt8](repeating: 0x61, count: 56),
                digest: "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"
            ),
            Vector(
                name: "64 bytes",
                message: [UInt8](repeating: 0x61, count: 64),
                digest: "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
            ),
        ]
    }

    @Test("SHA-256 of published messages", arguments: Vector.all)
    func digest(_ vector: Vector) {
        #expect(HexText.lower(SHA256.hash(vector.message)) == vector.digest)
    }

    @Test("a key's id is the thumbprint of RFC 7638")
    func thumbprint() throws {
        let key = try #require(RSAKey.test.jwk.object)
        let canonical = "{\"e\":\"AQAB\",\"kty\":\"RSA\",\"n\":\"\(key["n"]?.string ?? "")\"}"
        #expect(key["kid"]?.string == Base64.encodeURL(SHA256.hash(Array(canonical.utf8))))
        #expect(key.keys == ["kty", "kid", "e", "n", "use", "alg"])
    }

    @Test(
        "OpenSSL verifies a signature, and refuses it for another message",
        .enabled(if: OpenSSL.isInstalled, "openssl is not installed"),
        arguments: ["", "abc", String(repeating: "signing input ", count: 100)]
    )
    func signature(_ text: String) async throws {
        let message = Array(text.utf8)
        let signature = RSAKey.test.signature(of: message)
        #expect(signature.count == 256)
        #expect(try await OpenSSL.verifies(signature, of: message, key: RSAKey.test.jwk))
        #expect(try await !OpenSSL.verifies(signature, of: message + [0x21], key: RSAKey.test.jwk))
    }
}
