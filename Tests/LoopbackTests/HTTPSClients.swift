import Foundation
import HTTPWire
import Loopback
import TLS
import TestSupport

/// A server that speaks https, with the file by which clients trust it.
final class HTTPSServer {
    let authority: CertificateAuthority
    let server: LoopbackServer
    let file: String

    init(
        host: String = "127.0.0.1",
        handshakePlan: LoopbackServer.HandshakePlan? = nil,
        faultPlan: LoopbackServer.FaultPlan? = nil,
        onWrongScheme: LoopbackServer.WrongSchemeHandler? = nil,
        onRequest: @escaping @Sendable (HTTPRequest, Peer) -> Void = { _, _ in }
    ) throws {
        authority = try CertificateAuthority()
        server = try LoopbackServer(
            host: host,
            security: authority,
            handshakePlan: handshakePlan,
            faultPlan: faultPlan,
            onWrongScheme: onWrongScheme
        ) { request, peer, responder in
            onRequest(request, peer)
            responder.send(WireReply(response: echo(request, peer)))
        }
        file = try Self.write(authority)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: file)
    }

    /// Writes an authority's certificate to a new file.
    static func write(_ authority: CertificateAuthority) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pem").path
        try authority.certificatePEM.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }

    /// What every curl is told: no proxy, and two minutes, which only a wait without end takes.
    static let words = ["-sS", "--noproxy", "*", "--max-time", "120"]

    /// Asks with curl, which trusts the authority alone.
    func curl(_ arguments: String..., trusting other: String? = nil) async throws -> (status: Int, output: String) {
        try await Program.run("curl", Self.words + ["--cacert", other ?? file] + arguments)
    }
}
