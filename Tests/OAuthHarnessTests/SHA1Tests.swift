import OAuthHarness
import Testing

@Suite("SHA-1")
struct SHA1Tests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let message: String
        let digest: String
        var testDescription: String { "\(message.prefix(12)) (\(message.utf8.count) bytes)" }
    }

    // FIPS 180-4's examples and the digest of a million letters "a".
    static let vectors = [
        Vector(message: "", digest: "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        Vector(message: "abc", digest: "a9993e364706816aba3e25717850c26c9cd0d89d"),
        Vector(
            message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            digest: "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        ),
        Vector(message: String(repeating: "a", count: 64), digest: "0098ba824b5c16427bd7a1122a5a442a25ec644d"),
    ]

    @Test("digests equal the published ones", arguments: vectors)
    func digest(_ vector: Vector) {
        #expect(SHA1.hex(Array(vector.message.utf8)) == vector.digest)
    }
}
