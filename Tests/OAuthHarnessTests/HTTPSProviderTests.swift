import Foundation
import JSONText
import Loopback
import OAuthHarness
import TestSupport
import Testing

@Suite("A provider over https", .heavy)
struct HTTPSProviderTests {
    private static func write(_ authority: CertificateAuthority) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pem").path
        try authority.certificatePEM.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }

    @Test("its origin, endpoints, issuer and metadata say https")
    func addresses() throws {
        let gitlab = try MockProvider(.gitlab, security: .https(CertificateAuthority()))
        #expect(gitlab.origin == "https://127.0.0.1:\(gitlab.port)")
        #expect(gitlab.issuer.hasPrefix("https://"))
        #expect(gitlab.endpointURLs.allSatisfy { $0.url.scheme == "https" })
        let metadata = gitlab.respond(to: .get("/.well-known/openid-configuration")).text
        #expect(metadata.contains("\"\(gitlab.origin)/oauth/token\"") && !metadata.contains("http://"))
    }

    @Test("a whole login with curl", .enabled(if: Program.isInstalled("curl")))
    func login() async throws {
        let authority = try CertificateAuthority()
        let gitee = try MockProvider(.gitee, security: .https(authority))
        let file = try Self.write(authority)
        defer { try? FileManager.default.removeItem(atPath: file) }
        let curl = ["-sS", "--noproxy", "*", "--max-time", "20", "--cacert", file]
        let redirectURI = "http://localhost:7001/cb"
        let request =
            try #require(gitee.url(of: .authorization)).absoluteString
            + "?response_type=code&client_id=\(gitee.client.id)&redirect_uri=\(redirectURI)&state=s"
        let callback = try await gitee.resourceOwner.approve(#require(URL(string: request)))
        let code = try #require(URLComponents(url: callback, resolvingAgainstBaseURL: false)?.queryItems?.first?.value)
        let token = try #require(gitee.url(of: .token)).absoluteString
        let fields = [
            "grant_type=authorization_code", "code=\(code)", "client_id=\(gitee.client.id)",
            "client_secret=\(gitee.client.secret)", "redirect_uri=\(redirectURI)",
        ]
        let answer = try await Program.run("curl", curl + fields.flatMap { ["-d", $0] } + [token]).output
        let accessToken = try #require(JSONReader.value(Array(answer.utf8))["access_token"]?.string)
        let user = try #require(gitee.url(of: .userinfo)).absoluteString
        let name = try await Program.run("curl", curl + ["-H", "Authorization: Bearer \(accessToken)", user]).output
        #expect(name.contains("\"login\""))
        #expect(gitee.journal.exchanges.count >= 3)
    }

    #if os(Linux) && compiler(>=6.2)
    @Test("a hundred start, meet half a handshake and stop: no descriptor and no thread stays behind")
    func hundred() async {
        await #expect(processExitsWith: .success) {
            let authority = try CertificateAuthority()
            func cycle() throws {
                let provider = try MockProvider(.qq, security: .https(authority))
                let raw = try RawConnection(port: provider.port)
                // A record of a handshake that announces more than comes.
                try raw.send([0x16, 0x03, 0x01, 0x00, 0x40, 0x01])
                let plain = try RawConnection(port: provider.port)
                try plain.send("GET / HTTP/1.1\r\n")
                guard try plain.readResponse()?.status == 400 else { exit(1) }
            }
            try cycle()
            let before = try ProcessCounts()
            for _ in 0..<100 { try cycle() }
            let after = try ProcessCounts()
            guard after.descriptors == before.descriptors else { exit(2) }
            guard after.threads < before.threads + 10 else { exit(3) }
        }
    }
    #endif
}
