import Foundation
import HTTPWire
import Loopback
import TLS
import TestSupport
import Testing

@Suite("https", .enabled(if: Program.isInstalled("curl")), .heavy)
struct HTTPSTests {
    struct Way: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        /// The address on which the server listens.
        let host: String

        init(_ name: String, at host: String = "127.0.0.1", _ arguments: String...) {
            self.name = name
            self.arguments = arguments
            self.host = host
        }

        var testDescription: String { ([name, host] + arguments).joined(separator: " ") }

        static let accepted: [Way] = [
            Way("127.0.0.1"), Way("localhost"), Way("app.localhost"), Way("a.b.localhost"), Way("gitee.test"),
            Way("Gitee.Test"), Way("[::1]", at: "::1"), Way("127.0.0.1", "--tls-max", "1.2"),
            Way("gitee.test", "--tls-max", "1.2"), Way("127.0.0.1", "--tlsv1.3"), Way("127.0.0.1", "--http1.1"),
            Way("127.0.0.1", "--no-alpn"),
        ]
        static let refused: [Way] = [Way("gitee.com"), Way("localhost.example"), Way("127.0.0.2"), Way("test")]
    }

    /// What makes curl go to the server for any name.
    private static func route(_ way: Way, _ port: UInt16) -> [String] {
        ["--connect-to", "\(way.name):\(port):\(way.host == "::1" ? "[::1]" : way.host):\(port)"]
    }

    @Test("curl accepts the certificate for every local name", arguments: Way.accepted)
    func accepted(_ way: Way) async throws {
        let https = try HTTPSServer(host: way.host)
        let port = https.server.port
        let url = "https://\(way.name):\(port)/hello"
        let words = HTTPSServer.words + ["--cacert", https.file] + Self.route(way, port)
        let (status, output) = try await Program.run("curl", words + way.arguments + [url])
        #expect(status == 0 && output == "1.1 GET /hello ")
    }

    @Test("curl refuses it for any other name", arguments: Way.refused)
    func wrongHost(_ way: Way) async throws {
        let https = try HTTPSServer()
        let port = https.server.port
        let words = HTTPSServer.words + ["--cacert", https.file] + Self.route(way, port)
        let (status, output) = try await Program.run("curl", words + ["https://\(way.name):\(port)/"])
        // CURLE_PEER_FAILED_VERIFICATION
        #expect(status == 60 && output.isEmpty)
    }

    @Test("an authority is trusted by nobody who was not told, nor by who trusts another")
    func unknownAuthority() async throws {
        let https = try HTTPSServer()
        let other = try HTTPSServer.write(CertificateAuthority())
        defer { try? FileManager.default.removeItem(atPath: other) }
        #expect(try await https.curl(https.server.address, trusting: other).status == 60)
        let untold = HTTPSServer.words + [https.server.address]
        #expect(try await Program.run("curl", untold).status == 60)
        // The server outlives those who turned away.
        #expect(try await https.curl(https.server.address + "/still").output.hasSuffix("GET /still "))
    }

    @Test("a connection is kept, and bodies larger than many records go both ways")
    func bodies() async throws {
        let https = try HTTPSServer()
        let address = https.server.address
        #expect(try await https.curl(address + "/a", address + "/b").output == "1.1 GET /a 1.2 GET /b ")
        let file = https.file + ".body"
        defer { try? FileManager.default.removeItem(atPath: file) }
        let body = (0..<300_000).map { "\($0) " }.joined()
        try body.write(toFile: file, atomically: true, encoding: .utf8)
        let (status, output) = try await https.curl("--data-binary", "@" + file, address + "/big")
        #expect(status == 0 && output == "2.1 POST /big " + body)
    }

    @Test("urllib of Python accepts it, and refuses a wrong name", .enabled(if: Program.isInstalled("python3")))
    func python() async throws {
        let https = try HTTPSServer()
        let script = """
            import ssl, sys, urllib.request
            context = ssl.create_default_context(cafile=sys.argv[1])
            if hasattr(ssl, "VERIFY_X509_STRICT"): context.verify_flags |= ssl.VERIFY_X509_STRICT
            opener = urllib.request.build_opener(
                urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
            for host in ["127.0.0.1", "localhost"]:
                print(opener.open(f"https://{host}:{sys.argv[2]}/py").read().decode())
            """
        let wrong = """
            import socket, ssl, sys
            context = ssl.create_default_context(cafile=sys.argv[1])
            try:
                context.wrap_socket(socket.create_connection(("127.0.0.1", int(sys.argv[2]))), server_hostname="gitee.com")
            except ssl.SSLCertVerificationError as error:
                print(error.verify_message)
            """
        let arguments = [https.file, "\(https.server.port)"]
        let output = try await Program.run("python3", ["-c", script] + arguments).output
        #expect(output.hasPrefix("1.1 GET /py \n2.1 GET /py "))
        let refusal = try await Program.run("python3", ["-c", wrong] + arguments).output
        #expect(refusal.contains("gitee.com"))
    }

    @Test("openssl verifies the chain and agrees on HTTP/1.1", .enabled("needs OpenSSL", OpenSSL.isUpstream))
    func openSSL() async throws {
        let https = try HTTPSServer()
        let words = [
            "s_client", "-connect", "127.0.0.1:\(https.server.port)", "-CAfile", https.file, "-verify_return_error",
            "-x509_strict", "-purpose", "sslserver",
        ]
        let verified = try await Program.run(
            "openssl",
            words + ["-verify_hostname", "x.test", "-servername", "x.test", "-alpn", "h2,http/1.1"]
        )
        #expect(verified.output.contains("Verify return code: 0 (ok)"))
        #expect(verified.output.contains("ALPN protocol: http/1.1"))
        let other = try await Program.run("openssl", words + ["-alpn", "h2"])
        #expect(other.status != 0)
        let old = try await Program.run("openssl", words + ["-tls1_1"])
        #expect(old.status != 0)
    }

    @Test("plain HTTP on the port gets 400 with the address to use, and is heard of")
    func plainOnTLS() throws {
        let heard = Collected<LoopbackServer.WrongScheme>()
        let https = try HTTPSServer(onWrongScheme: { scheme, _ in heard.append(scheme) })
        let raw = try RawConnection(port: https.server.port)
        try raw.send(get("/"))
        let response = try #require(try raw.readResponse())
        #expect(response.status == 400)
        #expect(response.text == "this port speaks https: use https://127.0.0.1:\(https.server.port)\n")
        #expect(raw.read().ending == .closed)
        #expect(heard.all == [.plainOnTLS])
    }

    @Test("a handshake on a plain port is heard of once")
    func tlsOnPlain() async throws {
        let heard = Collected<LoopbackServer.WrongScheme>()
        let server = try LoopbackServer(onWrongScheme: { scheme, _ in heard.append(scheme) }) {
            $2.send(WireReply(response: echo($0, $1)))
        }
        let words = HTTPSServer.words + ["https://127.0.0.1:\(server.port)/"]
        #expect(try await Program.run("curl", words).status == 35)
        #expect(heard.all == [.tlsOnPlain])
    }

    struct Strike: Sendable, CustomTestStringConvertible {
        let fault: Fault
        /// What curl says, by its number; a reset may meet it while it still connects.
        let statuses: [Int]
        let output: String

        init(_ fault: Fault, _ statuses: Int..., answering output: String = "") {
            (self.fault, self.statuses, self.output) = (fault, statuses, output)
        }

        var testDescription: String { "\(fault)" }

        static let all: [Strike] = [
            Strike(.refuse, 7, 35), Strike(.closeOnAccept, 35), Strike(.closeBeforeResponse, 52), Strike(.reset, 56),
            Strike(.resetMidBody(at: 5), 56, answering: "1.1 G"), Strike(.truncateBody(at: 5), 18, answering: "1.1 G"),
            Strike(.contentLengthTooLong, 18, answering: "1.1 GET /x "), Strike(.emptyBody, 0),
            Strike(.closeAfterResponse, 0, answering: "1.1 GET /x "), Strike(.halfClose, 0, answering: "1.1 GET /x "),
            Strike(.slice(bytes: 1, gap: .milliseconds(1)), 0, answering: "1.1 GET /x "),
            Strike(.malformedStatusLine, 1),
        ]
    }

    @Test("faults strike what is inside, closes and resets the connection itself", arguments: Strike.all)
    func faults(_ strike: Strike) async throws {
        let https = try HTTPSServer(faultPlan: { _, request in
            (request == nil) == (strike.fault.phase == .accept) ? strike.fault : nil
        })
        let (status, output) = try await https.curl(https.server.address + "/x")
        #expect(strike.statuses.contains(status))
        #expect(output == strike.output)
    }
}
