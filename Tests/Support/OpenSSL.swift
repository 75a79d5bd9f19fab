#if canImport(FoundationEssentials)
import FoundationEssentials
#endif
import Foundation
package import JSONText
import HTTPWire

/// The `openssl` of the machine, as an independent judge of signatures.
package enum OpenSSL {
    private static let path = ["/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Whether there is one.
    package static var isInstalled: Bool { path != nil }

    /// Whether the one of `PATH` is OpenSSL itself: macOS has LibreSSL, whose `s_client` checks no names.
    @Sendable package static func isUpstream() async -> Bool {
        (try? await Program.run("openssl", ["version"]))?.output.hasPrefix("OpenSSL ") == true
    }

    /// Whether a signature is one of RSASSA-PKCS1-v1_5 with SHA-256 by the key.
    ///
    /// - Parameters:
    ///   - signature: The signature.
    ///   - message: What was signed.
    ///   - key: The public key as a JSON Web Key; only `n` and `e` are read.
    /// - Returns: What OpenSSL says.
    /// - Throws: Whatever keeps the program from running.
    package static func verifies(_ signature: [UInt8], of message: [UInt8], key: JSON) async throws -> Bool {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["key", "signature", "message"].map { folder.appendingPathComponent($0) }
        try Data(publicKey(key).utf8).write(to: files[0])
        try Data(signature).write(to: files[1])
        try Data(message).write(to: files[2])
        let words = ["dgst", "-sha256", "-verify", files[0].path, "-signature", files[1].path, files[2].path]
        return try await Program.run(path ?? "openssl", words).status == 0
    }

    /// SubjectPublicKeyInfo (RFC 5280 §4.1.2.7, RFC 8017 §A.1.1) in PEM.
    private static func publicKey(_ key: JSON) -> String {
        let number: (String) -> [UInt8] = { name in
            let bytes = Base64.decodeURL((key.object?[name]?.string ?? "").utf8) ?? []
            return tagged(0x02, (bytes.first ?? 0) > 0x7F ? [0] + bytes : bytes)
        }
        let algorithm: [UInt8] = [
            0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00,
        ]
        let bits = tagged(0x03, [0] + tagged(0x30, number("n") + number("e")))
        let text = Base64.encode(tagged(0x30, algorithm + bits))
        let lines = stride(from: 0, to: text.count, by: 64).map { text.dropFirst($0).prefix(64) }
        return "-----BEGIN PUBLIC KEY-----\n" + lines.joined(separator: "\n") + "\n-----END PUBLIC KEY-----\n"
    }

    private static func tagged(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        let count = content.count
        let length: [UInt8] =
            count < 0x80
            ? [UInt8(count)]
            : count < 0x100 ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
        return [tag] + length + content
    }
}
