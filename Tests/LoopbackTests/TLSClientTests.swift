import HTTPWire
import Loopback
import TLS
import TestSupport
import Testing

@Suite("TLS of the client")
struct TLSClientTests {
    private static func server(
        _ authority: CertificateAuthority,
        faultPlan: LoopbackServer.FaultPlan? = nil
    ) throws -> LoopbackServer {
        try LoopbackServer(security: authority, faultPlan: faultPlan) {
            $2.send(WireReply(response: echo($0, $1)))
        }
    }

    private static func client(
        of server: LoopbackServer,
        _ trust: ServerTrust,
        as host: String = "127.0.0.1",
        tunnel: ClientSecurity.Tunnel? = nil
    ) -> LoopbackClient {
        LoopbackClient(port: server.port, security: ClientSecurity(trust, host: host, tunnel: tunnel))
    }

    private static func failure(_ client: LoopbackClient) async -> LoopbackClientError? {
        do throws(LoopbackClientError) {
            _ = try await client.send(HTTPRequest(.get, "/"))
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "a server that the authority vouches for is spoken to, by name and by address",
        arguments: ["127.0.0.1", "::1", "localhost", "a.localhost", "Gitee.Test"]
    )
    func trusted(_ host: String) async throws {
        let authority = try CertificateAuthority()
        let server = try Self.server(authority)
        let client = Self.client(of: server, try ServerTrust(authority.certificatePEM), as: host)
        // The second goes over the same connection.
        #expect(try await client.send(HTTPRequest(.get, "/a")).text == "1.1 GET /a ")
        #expect(try await client.send(HTTPRequest(.get, "/b")).text == "1.2 GET /b ")
    }

    @Test("bodies larger than the buffers of both go there and back")
    func bodies() async throws {
        let authority = try CertificateAuthority()
        let server = try Self.server(authority)
        let client = Self.client(of: server, try ServerTrust(authority.certificatePEM))
        let request = HTTPRequest(.post, "/", body: Array(repeating: 0x61, count: 3_000_000))
        let response = try await client.send(request)
        #expect(response.body.count == 3_000_000 + "1.1 POST / ".utf8.count)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let host: String
        let isKnown: Bool
        let reason: String

        static let all = [
            Refusal(testDescription: "another name", host: "gitee.com", isKnown: true, reason: "ostname mismatch"),
            Refusal(
                testDescription: "another address",
                host: "127.0.0.2",
                isKnown: true,
                reason: "IP address mismatch"
            ),
            Refusal(testDescription: "a domain's mere end", host: "test", isKnown: true, reason: "ostname mismatch"),
            Refusal(
                testDescription: "another authority",
                host: "localhost",
                isKnown: false,
                reason: "issuer certificate"
            ),
        ]
    }

    @Test("another is not, and nothing is sent to it", arguments: Refusal.all)
    func untrusted(_ refusal: Refusal) async throws {
        let authority = try CertificateAuthority()
        let heard = Collected<String>()
        let server = try LoopbackServer(security: authority) { request, _, responder in
            heard.append(request.path)
            responder.send(WireReply(response: HTTPResponse(status: 200)))
        }
        let trust = try ServerTrust((refusal.isKnown ? authority : CertificateAuthority()).certificatePEM)
        let error = await Self.failure(Self.client(of: server, trust, as: refusal.host))
        #expect(error?.code == .untrusted)
        #expect(error?.reason?.contains(refusal.reason) == true, "\(error?.reason ?? "")")
        #expect(heard.all.isEmpty)
    }

    @Test("a client may be told to look less closely")
    func lenient() async throws {
        let authority = try CertificateAuthority()
        let server = try Self.server(authority)
        let careless = try ServerTrust(authority.certificatePEM, verification: .anyHost)
        #expect(try await Self.client(of: server, careless, as: "gitee.com").send(HTTPRequest(.get, "/")).status == 200)
        let stranger = try ServerTrust(CertificateAuthority().certificatePEM, verification: .anyHost)
        #expect(await Self.failure(Self.client(of: server, stranger, as: "gitee.com"))?.code == .untrusted)
        let blind = try ServerTrust(verification: .none)
        #expect(try await Self.client(of: server, blind, as: "gitee.com").send(HTTPRequest(.get, "/")).status == 200)
    }

    @Test("a server that speaks no TLS is said to")
    func plainServer() async throws {
        let server = try LoopbackServer { $2.send(WireReply(response: echo($0, $1))) }
        let error = await Self.failure(Self.client(of: server, try ServerTrust()))
        #expect(error?.code == .noTLS)
    }

    @Test("a text without a certificate is no trust", arguments: ["", "hello", "-----BEGIN CERTIFICATE-----\nx\n"])
    func noCertificate(_ text: String) {
        #expect(throws: TLSError.self) { try ServerTrust(text) }
    }

    struct End: Sendable, CustomTestStringConvertible {
        let fault: Fault
        let code: LoopbackClientError.Code?
        var testDescription: String { "\(fault)" }

        static let all = [
            End(fault: .closeOnAccept, code: .noTLS), End(fault: .closeBeforeResponse, code: .closedBeforeResponse),
            End(fault: .truncateBody(at: 3), code: .truncatedResponse), End(fault: .resetMidBody(at: 3), code: .reset),
            End(fault: .garbage, code: .malformedResponse), End(fault: .closeAfterResponse, code: nil),
            End(fault: .halfClose, code: nil), End(fault: .slice(bytes: 1, gap: .zero), code: nil),
        ]
    }

    @Test("faults look as they do on plain connections", arguments: End.all)
    func faults(_ end: End) async throws {
        let authority = try CertificateAuthority()
        let server = try Self.server(authority) { _, request in
            (request == nil) == (end.fault.phase == .accept) ? end.fault : nil
        }
        let client = Self.client(of: server, try ServerTrust(authority.certificatePEM))
        #expect(await Self.failure(client)?.code == end.code)
    }

    @Test("a server that says nothing is waited for no longer than the time-out")
    func silence() async throws {
        let authority = try CertificateAuthority()
        let server = try Self.server(authority) { _, request in request == nil ? .stallBeforeReading : nil }
        let client = Self.client(of: server, try ServerTrust(authority.certificatePEM))
        await #expect(throws: LoopbackClientError.self) {
            try await client.send(HTTPRequest(.get, "/"), timeout: .milliseconds(50))
        }
    }

    @Test("a proxy opens the way, and its refusal is told")
    func tunnel() async throws {
        let asked = Collected<String>()
        let proxy = try LoopbackServer { request, _, responder in
            asked.append("\(request.method) \(String(decoding: request.target, as: UTF8.self))")
            asked.append(request.headers["Proxy-Authorization"] ?? "")
            responder.send(WireReply(response: HTTPResponse(status: 407, body: Array("no".utf8))))
        }
        let tunnel = ClientSecurity.Tunnel(to: "gitlab.example:443", authorization: "Basic eDp5")
        let error = await Self.failure(Self.client(of: proxy, try ServerTrust(), as: "gitlab.example", tunnel: tunnel))
        #expect(error?.code == .noTunnel)
        #expect(error?.reason?.hasPrefix("407") == true)
        #expect(asked.all == ["CONNECT gitlab.example:443", "Basic eDp5"])
    }
}
