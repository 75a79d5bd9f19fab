import Foundation
import HTTPWire
import Loopback
import TLS
import TestSupport
import Testing

@Suite("A kept authority", .heavy)
struct KeptAuthorityTests {
    private static func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    private static func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private static func answers(_ authority: CertificateAuthority, to host: String, _ pem: String) async throws -> Int?
    {
        let server = try LoopbackServer(security: authority) { $2.send(WireReply(response: echo($0, $1))) }
        let security = ClientSecurity(try ServerTrust(pem), host: host)
        return try? await LoopbackClient(port: server.port, security: security).send(HTTPRequest(.get, "/")).status
    }

    @Test("is made once and taken again: who trusts its certificate trusts the next run's servers")
    func kept() async throws {
        try await Self.withFolder { folder in
            let first = try CertificateAuthority(keptIn: folder)
            let second = try CertificateAuthority(keptIn: folder)
            #expect(first.certificatePEM == second.certificatePEM)
            #expect(try String(contentsOfFile: folder + "/ca.pem", encoding: .utf8) == first.certificatePEM)
            for host in ["localhost", "127.0.0.1", "a.localhost", "gitee.test"] {
                #expect(try await Self.answers(second, to: host, first.certificatePEM) == 200)
            }
            #expect(try await Self.answers(second, to: "gitee.com", first.certificatePEM) == nil)
            #expect(try Self.mode(folder) == 0o700)
            #expect(try Self.mode(folder + "/authority.pem") == 0o600)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["authority.pem", "ca.pem"]
            )
            let text = try String(contentsOfFile: folder + "/authority.pem", encoding: .utf8)
            #expect(text.components(separatedBy: "PRIVATE KEY-----").count == 3)
        }
    }

    @Test("signs for another host only where it was made to, and says how to make it anew")
    func hosts() async throws {
        try await Self.withFolder { folder in
            let authority = try CertificateAuthority(keptIn: folder, hosts: ["login.example"])
            for host in ["login.example", "www.login.example", "localhost"] {
                #expect(try await Self.answers(authority, to: host, authority.certificatePEM) == 200)
            }
            #expect(try await Self.answers(authority, to: "mylogin.example", authority.certificatePEM) == nil)
            #expect(try CertificateAuthority(keptIn: folder).hosts == ["login.example"])
            let error = #expect(throws: TLSError.self) {
                try CertificateAuthority(keptIn: folder, hosts: ["login.example", "git.example"])
            }
            let words = error?.description ?? ""
            #expect(words.contains("login.example and not for git.example") && words.contains("delete \(folder)"))
        }
    }

    @Test("whose key others can read, or which is cut short, is not used")
    func unusable() async throws {
        try await Self.withFolder { folder in
            _ = try CertificateAuthority(keptIn: folder)
            let path = folder + "/authority.pem"
            chmod(path, 0o640)
            let open = #expect(throws: TLSError.self) { try CertificateAuthority(keptIn: folder) }
            #expect(open?.description.contains("is open to others; to make the authority anew, delete ") == true)
            chmod(path, 0o600)
            try "Names: \n".write(toFile: path, atomically: false, encoding: .utf8)
            #expect(throws: TLSError.self) { try CertificateAuthority(keptIn: folder) }
        }
        #expect(throws: TLSError.self) { try CertificateAuthority(keptIn: "/nowhere/at/all") }
    }

    @Test(
        "cannot sign for a host outside by its own key",
        .enabled(if: OpenSSL.isInstalled && Program.isInstalled("sh"), "needs openssl and sh"),
        arguments: [("git.test", 0), ("git.example", 2), ("localhost", 0), ("localhost.example", 2)]
    )
    func constraints(_ host: String, _ status: Int) async throws {
        try await Self.withFolder { folder in
            _ = try CertificateAuthority(keptIn: folder)
            let script = """
                set -e
                cd "$0"
                awk '/BEGIN CERT/ {n++} n == 2' authority.pem > issuer.pem
                openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout leaf.key -out leaf.csr -subj /CN=x
                echo "subjectAltName=DNS:$1" > names
                openssl x509 -req -in leaf.csr -CA issuer.pem -CAkey authority.pem -set_serial 7 -extfile names -out leaf.pem
                openssl verify -CAfile ca.pem -untrusted issuer.pem leaf.pem
                """
            let (ended, output) = try await Program.run("sh", ["-c", script, folder, host])
            #expect(ended == status, "\(output)")
        }
    }
}
