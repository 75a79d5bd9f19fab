import HTTPWire
import Loopback
import TLS
import TestSupport
import Testing

@Suite("Faults of TLS", .heavy)
struct CertificateFaultTests {
    struct Flaw: Sendable, CustomTestStringConvertible {
        let fault: Fault
        /// What libssl says, in every version.
        let reason: String
        var testDescription: String { "\(fault)" }

        static let all = [
            Flaw(fault: .expiredCertificate, reason: "certificate has expired"),
            Flaw(fault: .notYetValidCertificate, reason: "certificate is not yet valid"),
            Flaw(fault: .wrongHostCertificate, reason: "mismatch"),
            Flaw(fault: .untrustedCertificate, reason: "certificate"),
        ]
    }

    private static func server(_ fault: Fault, _ heard: Collected<Fault?>) throws -> HTTPSServer {
        try HTTPSServer(handshakePlan: { _ in fault }, onRequest: { _, peer in heard.append(peer.fault) })
    }

    @Test("a client that verifies sends nothing, one that does not is found out", arguments: Flaw.all)
    func ownClient(_ flaw: Flaw) async throws {
        let heard = Collected<Fault?>()
        let https = try Self.server(flaw.fault, heard)
        for host in ["127.0.0.1", "gitee.test"] {
            let trust = try ServerTrust(https.authority.certificatePEM)
            let client = LoopbackClient(port: https.server.port, security: ClientSecurity(trust, host: host))
            do throws(LoopbackClientError) {
                _ = try await client.send(HTTPRequest(.get, "/"))
                Issue.record("\(host) is trusted")
            } catch {
                #expect(error.code == .untrusted)
                #expect(error.reason?.contains(flaw.reason) == true, "\(error)")
            }
        }
        #expect(heard.all.isEmpty)
        let blind = ClientSecurity(try ServerTrust(verification: .none), host: "127.0.0.1")
        let client = LoopbackClient(port: https.server.port, security: blind)
        #expect(try await client.send(HTTPRequest(.get, "/")).status == 200)
        #expect(heard.all == [flaw.fault])
    }

    @Test("one that does not look at the host accepts a certificate for another, and no other that is wrong")
    func anyHost() async throws {
        for flaw in Flaw.all {
            let https = try Self.server(flaw.fault, Collected())
            let trust = try ServerTrust(https.authority.certificatePEM, verification: .anyHost)
            let client = LoopbackClient(port: https.server.port, security: ClientSecurity(trust, host: "127.0.0.1"))
            let response = try? await client.send(HTTPRequest(.get, "/"))
            #expect((response?.status == 200) == (flaw.fault == .wrongHostCertificate), "\(flaw.fault)")
        }
    }

    @Test("curl refuses each", .enabled(if: Program.isInstalled("curl"), "needs curl"), arguments: Flaw.all)
    func curl(_ flaw: Flaw) async throws {
        let https = try Self.server(flaw.fault, Collected())
        // CURLE_PEER_FAILED_VERIFICATION
        #expect(try await https.curl(https.server.address).status == 60)
    }

    @Test("openssl refuses each", .enabled("needs OpenSSL", OpenSSL.isUpstream), arguments: Flaw.all)
    func openSSL(_ flaw: Flaw) async throws {
        let https = try Self.server(flaw.fault, Collected())
        let words = [
            "s_client", "-connect", "127.0.0.1:\(https.server.port)", "-CAfile", https.file, "-verify_return_error",
            "-verify_ip", "127.0.0.1",
        ]
        #expect(try await Program.run("openssl", words).status != 0)
    }

    @Test(
        "a handshake that breaks is no TLS to a client, and leaves the server as it was",
        arguments: [Fault.closeDuringHandshake, .garbageDuringHandshake, .plainHTTPOnTLS]
    )
    func broken(_ fault: Fault) async throws {
        let https = try HTTPSServer(handshakePlan: { $0.connection == 1 ? fault : nil })
        let trust = try ServerTrust(https.authority.certificatePEM)
        let client = LoopbackClient(port: https.server.port, security: ClientSecurity(trust, host: "127.0.0.1"))
        let error = await #expect(throws: LoopbackClientError.self) { try await client.send(HTTPRequest(.get, "/")) }
        #expect(error?.code == .noTLS)
        #expect(try await client.send(HTTPRequest(.get, "/")).status == 200)
    }

    @Test("what answers a handshake is what was asked for")
    func answers() throws {
        let https = try HTTPSServer(handshakePlan: { peer in
            [.closeDuringHandshake, .garbageDuringHandshake, .plainHTTPOnTLS][peer.connection - 1]
        })
        let answers = try (1...3).map { _ in
            let raw = try RawConnection(port: https.server.port)
            try raw.send([0x16, 0x03, 0x01, 0x00, 0x05])
            return raw.read()
        }
        #expect(answers.map(\.ending) == [.closed, .closed, .closed])
        #expect(answers.map(\.bytes.count).prefix(2) == [0, 64])
        #expect(answers[2].text.hasPrefix("HTTP/1.1 400 "))
    }

    @Test("a cut body may come without close_notify", .enabled(if: Program.isInstalled("curl"), "needs curl"))
    func closeNotify() async throws {
        for (closeNotify, statuses) in [(true, [18]), (false, [18, 56])] {
            let fault = Fault.truncateBody(at: 5, closeNotify: closeNotify)
            let https = try HTTPSServer(faultPlan: { _, request in request == nil ? nil : fault })
            let (status, output) = try await https.curl("--trace", "-", https.server.address + "/x")
            #expect(statuses.contains(status))
            #expect(output.contains("(IN), TLS alert, close notify") == closeNotify)
        }
    }
}
