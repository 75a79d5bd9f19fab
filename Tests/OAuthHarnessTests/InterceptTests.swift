import Foundation
import HTTPWire
import JSONText
import Loopback
import OAuthHarness
import TestSupport
import Testing

@Suite("A proxy to providers at their real hosts", .enabled(if: Program.isInstalled("curl")), .heavy)
struct InterceptTests {
    /// Asks with curl, which reads the environment alone.
    private func curl(_ proxy: Intercept, _ words: String...) async throws -> (status: Int, output: String) {
        let environment = try proxy.environment
        return try await Program.run("curl", ["-sS", "--max-time", "20"] + words, environment: environment)
    }

    @Test("a login whose URLs are the real ones ends at the mock, which is at its real origin")
    func login() async throws {
        let gitlab = try MockProvider(.gitlab)
        let proxy = try Intercept([gitlab], authority: CertificateAuthority())
        let metadata = try await curl(proxy, "https://gitlab.com/.well-known/openid-configuration").output
        #expect(metadata.contains("\"issuer\":\"https://gitlab.com\"") && !metadata.contains("127.0.0.1"))
        let redirectURI = "http://localhost:7001/cb"
        let url = "https://gitlab.com/oauth/authorize?response_type=code&scope=read_user&state=s"
        let query = "&client_id=\(gitlab.client.id)&redirect_uri=\(redirectURI)"
        let callback = try await gitlab.resourceOwner.approve(#require(URL(string: url + query)))
        let items = URLComponents(url: callback, resolvingAgainstBaseURL: false)?.queryItems
        let code = try #require(items?.first { $0.name == "code" }?.value)
        let fields = [
            "grant_type=authorization_code", "code=\(code)", "client_id=\(gitlab.client.id)",
            "client_secret=\(gitlab.client.secret)", "redirect_uri=\(redirectURI)",
        ]
        let environment = try proxy.environment
        let words = ["-sS"] + fields.flatMap { ["-d", $0] } + ["https://gitlab.com/oauth/token"]
        let answer = try await Program.run("curl", words, environment: environment).output
        let token = try #require(JSONReader.value(Array(answer.utf8))["access_token"]?.string)
        let user = try await curl(proxy, "-H", "Authorization: Bearer \(token)", "https://gitlab.com/api/v4/user")
            .output
        #expect(user.contains("\"web_url\":\"https://gitlab.com/"))
        #expect(proxy.refusedHosts.isEmpty)
        #expect(gitlab.journal.exchanges.count == 4)
    }

    @Test("a host that a configuration names leads to its provider, which names itself by it")
    func namedHost() async throws {
        let file = #"{"providers": [{"provider": "gitlab", "hosts": ["git.example"]}]}"#
        let configuration = try #require(ProviderConfiguration.all(Array(file.utf8), file: "desk.json").first)
        let proxy = try Intercept([MockProvider(configuration: configuration)], authority: CertificateAuthority())
        for host in ["gitlab.com", "git.example"] {
            let metadata = try await curl(proxy, "https://\(host)/.well-known/openid-configuration").output
            #expect(metadata.contains("\"issuer\":\"https://\(host)\""), "\(metadata)")
        }
    }

    @Test("every host of a provider leads to it, plain HTTP too; each exchange has its place on its connection")
    func hosts() async throws {
        let github = try MockProvider(.github)
        let gitee = try MockProvider(.gitee)
        let proxy = try Intercept([gitee, github], authority: CertificateAuthority())
        let api = try await curl(proxy, "https://api.github.com/meta", "https://api.github.com/").output
        #expect(api.contains("https://api.github.com/user"))
        #expect(github.journal.exchanges.map(\.index) == [1, 2])
        let plain = try await curl(proxy, "http://gitee.com/api/v5/user?a=b").output
        #expect(plain.contains("401 Unauthorized"))
        #expect(gitee.journal.exchanges.first?.request.target == Array("/api/v5/user?a=b".utf8))
        let recording = String(decoding: github.exportHAR(), as: UTF8.self)
        #expect(recording.contains("\"https://api.github.com/meta\""))
    }

    @Test("any other host gets 502 and is listed; nothing is looked up")
    func strangers() async throws {
        let proxy = try Intercept([MockProvider(.gitee)], authority: CertificateAuthority())
        let secure = try await curl(proxy, "https://stranger.example/")
        #expect(secure.status == 56)
        let plain = try await curl(proxy, "http://stranger.example/").output
        #expect(plain == "nobody plays stranger.example here, and nothing was sent to it; played are gitee.com")
        #expect(proxy.refusedHosts == ["stranger.example", "stranger.example"])
    }

    @Test("a host that is passed through is the real one, unread")
    func passThrough() async throws {
        let real = try MockProvider(.qq)
        let gitee = try MockProvider(.gitee)
        let proxy = try Intercept(
            [gitee],
            authority: CertificateAuthority(),
            passThrough: ["ip6-localhost", "127.0.0.1"]
        )
        let url = "http://127.0.0.1:\(real.port)/oauth2.0/me"
        let answer = try await curl(proxy, "--noproxy", "none.example", url)
        #expect(answer.status == 0 && real.journal.exchanges.count == 1)
        #expect(gitee.journal.exchanges.isEmpty && proxy.refusedHosts.isEmpty)
    }

    @Test("the certificate is one for the host, whoever asks and how; other authorities' clients refuse it")
    func certificates() async throws {
        let proxy = try Intercept([MockProvider(.github)], authority: CertificateAuthority())
        for host in ["github.com", "api.github.com"] {
            #expect(try await curl(proxy, "-o", "/dev/null", "https://\(host)/").status == 0)
        }
        let other = try Intercept([MockProvider(.github)], authority: CertificateAuthority())
        let file = try #require(try other.environment["SSL_CERT_FILE"])
        #expect(try await curl(proxy, "--cacert", file, "https://github.com/").status == 60)
    }

    @Test("faults of the script strike in the tunnel")
    func faults() async throws {
        let gitee = try MockProvider(.gitee, script: [.on(.userinfo, nth: 1, .fault(.closeBeforeResponse))])
        let proxy = try Intercept([gitee], authority: CertificateAuthority())
        #expect(try await curl(proxy, "https://gitee.com/api/v5/user").status == 52)
        #expect(try await curl(proxy, "https://gitee.com/api/v5/user").status == 0)
        gitee.script(.on(.any, .fault(.refuse)))
        #expect(try await curl(proxy, "https://gitee.com/api/v5/user").status == 35)
    }

    @Test(
        "faults of the handshake strike in the tunnel, once",
        arguments: zip(
            [
                Fault.closeDuringHandshake, .garbageDuringHandshake, .plainHTTPOnTLS, .expiredCertificate,
                .untrustedCertificate,
            ],
            [35, 35, 35, 60, 60]
        )
    )
    func handshakeFaults(_ fault: Fault, _ status: Int) async throws {
        let gitee = try MockProvider(.gitee, script: [.on(.any, nth: 1, .fault(fault))], isListening: false)
        let proxy = try Intercept([gitee, MockProvider(.qq)], authority: CertificateAuthority())
        #expect(try await curl(proxy, "https://gitee.com/api/v5/user").status == status)
        #expect(try await curl(proxy, "https://gitee.com/api/v5/user").status == 0)
        #expect(gitee.unusedRules.isEmpty)
    }

    @Test("one whose port speaks TLS at once breaks the handshake, too")
    func directHandshakeFault() async throws {
        let gitee = try MockProvider(
            .gitee,
            script: [.on(.any, nth: 1, .fault(.expiredCertificate))],
            isListening: false
        )
        let proxy = try Intercept([gitee], authority: CertificateAuthority())
        let port = try proxy.listen(port: 0)
        let words = [
            "--noproxy", "*", "--connect-to", "gitee.com:443:127.0.0.1:\(port)", "https://gitee.com/api/v5/user",
        ]
        let environment = try proxy.environment
        for status in [60, 0] {
            #expect(try await Program.run("curl", ["-sS"] + words, environment: environment).status == status)
        }
    }

    @Test("a public URL is where a provider is asked for, with the path that it stands below")
    func publicURL() async throws {
        let gitlab = try MockProvider(.gitlab, publicURL: "https://git.example:8443/gitlab", isListening: false)
        let proxy = try Intercept([gitlab], authority: CertificateAuthority())
        let metadata = "/.well-known/openid-configuration"
        let found = try await curl(proxy, "https://git.example:8443/gitlab" + metadata).output
        #expect(found.contains("\"issuer\":\"https://git.example:8443/gitlab\""))
        #expect(try await curl(proxy, "https://gitlab.com" + metadata).status == 56)
    }

    @Test("who cannot be asked for through a proxy, or shares a host, is said")
    func impossible() throws {
        let authority = try CertificateAuthority()
        let error = #expect(throws: InterceptError.self) {
            try Intercept([MockProvider(.tutorial)], authority: authority)
        }
        #expect(error?.description.contains("give it a public URL") == true)
        let shared = #expect(throws: InterceptError.self) {
            try Intercept([MockProvider(.gitee), MockProvider(.gitee)], authority: authority)
        }
        #expect(shared?.description == "gitee and gitee are both at gitee.com; give one of them another public URL")
    }

    @Test("the environment names the proxy, one bundle of all roots, and files that go with the proxy")
    func environment() throws {
        let proxy = try Intercept([MockProvider(.gitee)], authority: CertificateAuthority())
        let environment = try proxy.environment
        for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"] {
            #expect(environment[name] == "http://127.0.0.1:\(proxy.port)")
        }
        #expect(environment["NO_PROXY"] == "localhost,127.0.0.1,::1")
        #expect(environment["PATH"] == ProcessInfo.processInfo.environment["PATH"])
        #expect(environment["SSL_CERT_DIR"] == nil && environment["ALL_PROXY"] == nil)
        let file = try #require(environment["SSL_CERT_FILE"])
        #expect(environment["NODE_EXTRA_CA_CERTS"] == file && environment["GIT_SSL_CAINFO"] == file)
        let bundle = try String(contentsOfFile: file, encoding: .utf8)
        #expect(bundle.hasSuffix(proxy.certificatePEM))
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(names) == ["authority.pem", "roots.pem", "roots.jks", "proxy.cjs"])
        for name in names {
            #expect(
                try !String(decoding: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")), as: UTF8.self)
                    .contains("PRIVATE KEY")
            )
        }
        proxy.stop()
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test("Java reads the store, with the password and without", .enabled(if: Program.isInstalled("keytool")))
    func javaStore() async throws {
        let proxy = try Intercept([MockProvider(.gitee)], authority: CertificateAuthority())
        let options = try #require(try proxy.environment["JAVA_TOOL_OPTIONS"])
        let store = try #require(options.split(separator: " ").first { $0.hasPrefix("-Djavax.net.ssl.trustStore=") })
        let path = String(store.drop { $0 != "=" }.dropFirst())
        let list = ["-list", "-keystore", path, "-storetype", "JKS", "-storepass", "changeit"]
        let (status, output) = try await Program.run("keytool", list)
        #expect(status == 0 && output.contains("root-1, "))
    }

    @Test("clients that are led there by name need no proxy", .enabled(if: Program.isInstalled("curl")))
    func direct() async throws {
        let github = try MockProvider(.github)
        let proxy = try Intercept([github], authority: CertificateAuthority())
        let port = try proxy.listen(port: 0)
        let place = "api.github.com:443:127.0.0.1:\(port)"
        let words = ["--noproxy", "*", "--connect-to", place, "https://api.github.com/"]
        let environment = try proxy.environment
        let answer = try await Program.run("curl", ["-sS"] + words, environment: environment)
        #expect(answer.output.contains("https://api.github.com/user"))
    }

    #if os(Linux) && compiler(>=6.2)
    @Test("a hundred start, open tunnels and stop: no descriptor, no thread and no file stays behind")
    func hundred() async {
        await #expect(processExitsWith: .success) {
            let authority = try CertificateAuthority()
            let gitee = try MockProvider(.gitee)
            func cycle() throws {
                let proxy = try Intercept([gitee], authority: authority)
                for host in ["gitee.com:443", "127.0.0.1:\(gitee.port)"] {
                    let raw = try RawConnection(port: proxy.port)
                    try raw.send("CONNECT \(host) HTTP/1.1\r\nHost: \(host)\r\n\r\n")
                    guard try raw.readResponse(answering: .head)?.status == 200 else { exit(1) }
                }
            }
            try cycle()
            let before = try ProcessCounts()
            for _ in 0..<100 { try cycle() }
            let after = try ProcessCounts()
            guard after.descriptors <= before.descriptors + 2 else { exit(2) }
            guard after.threads < before.threads + 10 else { exit(3) }
        }
    }
    #endif
}
