import Foundation
import HTTPWire
import Loopback
import OAuthHarness
import TLS
import TestSupport
import Testing

#if os(Linux) && compiler(>=6.2)
@Suite("Many providers over https", .heavy)
struct ManySecureProvidersTests {
    @Test("left within each phase of the handshake and stopped: no descriptor and no thread stays behind")
    func phases() async {
        await #expect(processExitsWith: .success) {
            // Tests/Scripts/stress.sh sets it: then it is a thousand of them.
            let isLong = ProcessInfo.processInfo.environment["OAUTH_HARNESS_STRESS_SECONDS"] != nil
            let authority = try CertificateAuthority()
            let security = try ClientSecurity(ServerTrust(authority.certificatePEM), host: "127.0.0.1")
            for number in 0..<8 { try await Self.live(number, authority, security) }
            let before = try ProcessCounts()
            for number in 0..<(isLong ? 1_000 : 24) { try await Self.live(number, authority, security) }
            let after = try ProcessCounts()
            guard after.descriptors == before.descriptors else { exit(2) }
            guard after.threads < before.threads + 10 else { exit(3) }
        }
    }

    /// One life of a provider; what its clients leave it with follows from a number.
    private static func live(_ number: Int, _ authority: CertificateAuthority, _ security: ClientSecurity) async throws
    {
        let faults: [Fault] = [.closeDuringHandshake, .garbageDuringHandshake, .expiredCertificate, .plainHTTPOnTLS]
        let provider = try MockProvider(
            .gitee,
            script: [.on(.any, nth: 2, .fault(faults[number % 4]))],
            seed: UInt64(number),
            security: .https(authority)
        )
        let raw = try RawConnection(port: provider.port)
        switch number % 4 {
        // Nothing, a part of a record, a record that is no ClientHello; then FIN or RST.
        case 0: break
        case 1: try raw.send([0x16, 0x03])
        case 2: try raw.send([0x16, 0x03, 0x01, 0x00, 0x04, 0x01, 0x00, 0x00, 0x00])
        default: raw.halfClose()
        }
        let client = LoopbackClient(port: provider.port, security: security)
        // The second connection is the one that is struck.
        let struck = try? await client.send(HTTPRequest(.get, "/"))
        guard struck == nil, try await client.send(HTTPRequest(.get, "/api/v5/user")).status == 401 else { exit(1) }
        if number % 2 == 0 { raw.reset() }
        provider.stop()
        client.close()
    }
}
#endif
