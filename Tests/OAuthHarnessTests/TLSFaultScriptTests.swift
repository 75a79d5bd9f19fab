import HTTPWire
import JSONText
import Loopback
import OAuthHarness
import TLS
import TestSupport
import Testing

@Suite("Faults of TLS in a script")
struct TLSFaultScriptTests {
    private static let faults: [Fault] = [
        .closeDuringHandshake, .garbageDuringHandshake, .plainHTTPOnTLS, .expiredCertificate, .notYetValidCertificate,
        .wrongHostCertificate, .untrustedCertificate, .truncateBody(at: 1, closeNotify: false),
    ]

    @Test("a provider that speaks plain http refuses them with the way to one that does not", arguments: faults)
    func plain(_ fault: Fault) throws {
        let endpoint: Endpoint = fault.phase == .handshake ? .any : .token
        let rule = Rule.on(endpoint, .fault(fault))
        let error = #expect(throws: (any Error).self) { try MockProvider(.gitee, script: [rule]) }
        let words = "\(error.map { "\($0)" } ?? "")"
        #expect(words.contains("where gitee speaks plain http") && words.contains("serve --tls"), "\(words)")
        let gitee = try MockProvider(.gitee)
        gitee.script(rule)
        #expect(gitee.misfit(of: rule).contains("plain http"))
        let secure = try MockProvider(.gitee, script: [rule], security: .https(CertificateAuthority()))
        #expect(secure.misfit(of: rule).isEmpty)
    }

    @Test("a rule in JSON strikes connections alone, and comes back the same", arguments: faults.prefix(7))
    func json(_ fault: Fault) throws {
        let rule = Rule.on(.any, nth: 2, .fault(fault))
        #expect(try Rule(json: rule.json) == rule)
        let json: JSON = ["on": "token", "do": ["fault": Action.fault(fault).arguments]]
        let error = #expect(throws: JSONMismatch.self) { try Rule(json: json) }
        #expect(error?.expected.contains("strikes a connection before its request is read") == true)
    }

    @Test("it fires by connection, and the journal shows what was accepted over one that it struck")
    func fires() async throws {
        let authority = try CertificateAuthority()
        let gitee = try MockProvider(
            .gitee,
            script: [.on(.any, nth: 2, .fault(.expiredCertificate))],
            security: .https(authority)
        )
        let trust = try ServerTrust(verification: .none)
        for _ in 1...3 {
            let client = LoopbackClient(port: gitee.port, security: ClientSecurity(trust, host: "127.0.0.1"))
            _ = try await client.send(HTTPRequest(.get, "/api/v5/user"))
        }
        #expect(gitee.journal.exchanges.map(\.transport.fault) == [nil, .expiredCertificate, nil])
        #expect(gitee.unusedRules.isEmpty)
    }
}
