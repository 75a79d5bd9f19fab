/// A file of trusted certificates for Java: a JKS, the one form of its own that needs no cipher.
enum JavaTrustStore {
    /// What the digest at its end is made with; readers that are given no password do not look at it.
    private static let password = "changeit"

    /// Encodes certificates in DER; the digest covers all but itself, behind the password and a fixed text.
    static func encoded(_ certificates: [[UInt8]], sha1: ([UInt8]) -> [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [0xFE, 0xED, 0xFE, 0xED] + word(2) + word(certificates.count)
        for (index, certificate) in certificates.enumerated() {
            // A trusted certificate, an alias of its own, made at the beginning of 1970.
            bytes += word(2) + text("root-\(index + 1)") + word(0) + word(0)
            bytes += text("X.509") + word(certificate.count) + certificate
        }
        let salt = password.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } + Array("Mighty Aphrodite".utf8)
        return bytes + sha1(salt + bytes)
    }

    private static func word(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func text(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return [UInt8(truncatingIfNeeded: bytes.count >> 8), UInt8(truncatingIfNeeded: bytes.count)] + bytes
    }
}
