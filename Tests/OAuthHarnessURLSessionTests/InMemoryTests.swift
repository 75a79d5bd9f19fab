import Foundation
import OAuthHarness
import OAuthHarnessURLSession
import JSONText
import SystemCalls
import Testing
import TestSupport

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("What only the transport in memory does")
struct InMemoryTests {
    private func get(_ url: String) throws -> URLRequest {
        URLRequest(url: try #require(URL(string: url)))
    }

    private func failure(_ session: URLSession, _ request: URLRequest) async throws -> URLError {
        try #require(await #expect(throws: URLError.self) { _ = try await session.data(for: request) })
    }

    @Test("a production URL reaches the provider that plays it, whatever its case and port")
    func productionHosts() async throws {
        for profile in [ProviderProfile.gitee, .gitlab, .qq] {
            let provider = try MockProvider(profile)
            let session = URLSession(configuration: provider.sessionConfiguration())
            let origin = profile.origins[0]
            for base in [origin, origin.uppercased(), origin + ":443", provider.origin] {
                _ = try await session.data(for: get(base + "/nowhere"))
            }
            #expect(provider.journal.exchanges.map(\.request.path) == Array(repeating: "/nowhere", count: 4))
        }
    }

    @Test("the provider's links carry the origin that the client asked")
    func publishedOrigin() async throws {
        let gitlab = try MockProvider(.gitlab)
        let token = gitlab.issueToken().accessToken
        let corporate = try #require(URL(string: "https://git.example.com/gitlab/"))
        let session = URLSession(configuration: gitlab.sessionConfiguration(baseURLs: [corporate]))
        for base in ["https://gitlab.com", "https://git.example.com/gitlab", gitlab.origin] {
            var request = try get(base + "/api/v4/user")
            request.setValue("Bearer " + String(decoding: token, as: UTF8.self), forHTTPHeaderField: "Authorization")
            let (data, _) = try await session.data(for: request)
            #expect(try JSONReader.value(Array(data))["web_url"]?.string?.hasPrefix(base + "/") == true)
        }
        #expect(gitlab.journal.exchanges.map(\.request.path) == Array(repeating: "/api/v4/user", count: 3))
    }

    @Test(
        "any other place is refused with words that say what to do",
        arguments: ["https://github.com/login", "http://gitee.com/oauth/token", "https://gitee.com:444/", "myapp://cb"]
    )
    func otherHosts(_ url: String) async throws {
        let gitee = try MockProvider(.gitee, isListening: false)
        let session = URLSession(configuration: gitee.sessionConfiguration())
        let error = try await failure(session, get(url))
        #expect(error.code == .unsupportedURL)
        let words = error.localizedDescription
        #expect(
            words.hasPrefix("add its base URL to sessionConfiguration(baseURLs:), or use another URLSession for \(url)")
        )
        #expect(words.contains("Gitee only, at https://gitee.com"))
        #expect(gitee.journal.exchanges.isEmpty)
    }

    @Test("a session that outlives its provider says so and reaches no other one")
    func providerIsGone() async throws {
        var gitee: MockProvider? = try MockProvider(.gitee, isListening: false)
        let session = URLSession(configuration: try #require(gitee).sessionConfiguration())
        gitee = nil
        let other = try MockProvider(.gitee, isListening: false)
        let otherSession = URLSession(configuration: other.sessionConfiguration())
        let error = try await failure(session, get("https://gitee.com/api/v5/user"))
        #expect(error.localizedDescription.hasPrefix("keep the MockProvider as long as its URLSession"))
        #expect(other.journal.exchanges.isEmpty)
        _ = try await otherSession.data(for: get("https://gitee.com/api/v5/user"))
        #expect(other.journal.exchanges.count == 1)
    }

    @Test("a silent provider ends with a timeout: the request's own, else the session's")
    func timeouts() async throws {
        let gitee = try MockProvider(.gitee, script: [.on(.any, .fault(.hang))], isListening: false)
        let configuration = gitee.sessionConfiguration()
        configuration.timeoutIntervalForRequest = 0.05
        let session = URLSession(configuration: configuration)
        var request = try get("https://gitee.com/api/v5/user")
        #expect(try await failure(session, request).code == .timedOut)
        configuration.timeoutIntervalForRequest = 600
        request.timeoutInterval = 0.05
        #expect(try await failure(session, request).code == .timedOut)
    }

    @Test("a delay holds the answer back; one beyond the timeout is a timeout")
    func delays() async throws {
        let script: [Rule] = [
            .on(.userinfo, nth: 1, .delay(.milliseconds(60))), .on(.userinfo, nth: 2, .delay(.seconds(30))),
        ]
        let gitee = try MockProvider(.gitee, script: script, isListening: false)
        let session = URLSession(configuration: gitee.sessionConfiguration())
        var request = try get("https://gitee.com/api/v5/user")
        let start = ContinuousClock.now
        _ = try await session.data(for: request)
        #expect(ContinuousClock.now - start >= .milliseconds(60))
        request.timeoutInterval = 0.1
        #expect(try await failure(session, request).code == .timedOut)
    }

    @Test("a redirect is delivered as it came, unless asked for otherwise")
    func deliveredRedirect() async throws {
        let gitee = try MockProvider(.gitee, isListening: false)
        gitee.engine.change { $0.standingDecision = .approve(.sample, nil) }
        let url = gitee.authorizationURL(redirectURI: "com.example.app:/cb")
        for policy in [RedirectPolicy.deliver, .follow] {
            let session = URLSession(configuration: gitee.sessionConfiguration(redirects: policy))
            let (_, response) = try await session.data(from: url)
            let landed = try #require(response as? HTTPURLResponse)
            #expect(landed.statusCode == 302)
            #expect(landed.value(forHTTPHeaderField: "Location")?.hasPrefix("com.example.app:/cb?code=") == true)
        }
    }

    @Test("a function stops a redirect or sends it elsewhere")
    func askedRedirect() async throws {
        let qq = try MockProvider(.qq, isListening: false)
        let url = qq.authorizationURL()
        let stopping = URLSession(configuration: qq.sessionConfiguration(redirects: .ask { _, _ in nil }))
        #expect((try await stopping.data(from: url).1 as? HTTPURLResponse)?.statusCode == 302)
        let following = URLSession(
            configuration: qq.sessionConfiguration(
                redirects: .ask { response, next in
                    response.statusCode == 302 && next.httpMethod == "GET" ? next : nil
                }
            )
        )
        #expect((try await following.data(from: url).1 as? HTTPURLResponse)?.statusCode == 200)
    }

    @Test("a circle of redirects ends after twenty")
    func circle() async throws {
        let answer = Action.respond(LiteralAnswer(status: 302, headers: ["Location": "/round"]))
        let gitee = try MockProvider(.gitee, script: [.on(.any, answer)], isListening: false)
        let session = URLSession(configuration: gitee.sessionConfiguration(redirects: .follow))
        #expect(try await failure(session, get("https://gitee.com/round")).code == .httpTooManyRedirects)
        #expect(gitee.journal.exchanges.count == 21)
    }

    @Test("cookies are kept for the provider's host and sent back, unless the session wants none")
    func cookies() async throws {
        let answer = Action.respond(
            LiteralAnswer(status: 200, headers: ["Set-Cookie": "a=1; Path=/", "set-cookie": "b=2; Path=/; HttpOnly"])
        )
        let gitee = try MockProvider(.gitee, script: [.on(.any, nth: 1, answer)], isListening: false)
        let session = URLSession(configuration: gitee.sessionConfiguration())
        let request = try get("https://gitee.com/login")
        _ = try await session.data(for: request)
        _ = try await session.data(for: request)
        let sent = gitee.journal.exchanges.map { $0.request.headers["Cookie"] }
        #expect(sent[0] == nil)
        #expect(Set(sent[1]?.split(separator: "; ").map(String.init) ?? []) == ["a=1", "b=2"])

        let silent = gitee.sessionConfiguration()
        silent.httpCookieStorage = session.configuration.httpCookieStorage
        silent.httpShouldSetCookies = false
        _ = try await URLSession(configuration: silent).data(for: request)
        #expect(gitee.journal.exchanges[2].request.headers["Cookie"] == nil)
    }

    @Test("a 401 with a Basic challenge completes on every platform")
    func basicChallenge() async throws {
        let answer = Action.respond(
            LiteralAnswer(status: 401, headers: ["WWW-Authenticate": "Basic realm=\"sample\""])
        )
        let gitee = try MockProvider(.gitee, script: [.on(.any, answer)], isListening: false)
        let session = URLSession(configuration: gitee.sessionConfiguration())
        let (_, response) = try await session.data(for: get("https://gitee.com/"))
        #expect((response as? HTTPURLResponse)?.statusCode == 401)
        #expect(gitee.journal.exchanges[0].response.headers["WWW-Authenticate"] == "Basic realm=\"sample\"")
    }

    @Test("a HEAD has no body but the length of one")
    func head() async throws {
        let gitee = try MockProvider(.gitee, isListening: false)
        let session = URLSession(configuration: gitee.sessionConfiguration())
        var request = try get("https://gitee.com/api/v5/user")
        request.httpMethod = "HEAD"
        let (data, response) = try await session.data(for: request)
        #expect(data.isEmpty)
        let length = try #require((response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Content-Length"))
        #expect(length == "\(gitee.journal.exchanges[0].response.body.count)")
    }

    @Test(
        "two hundred providers play one host at once and none hears of another's requests",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    )
    func isolation() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let gitee = try MockProvider(.gitee, isListening: false)
                    let session = URLSession(configuration: gitee.sessionConfiguration())
                    for turn in 0..<5 {
                        _ = try await session.data(for: self.get("https://gitee.com/\(number)/\(turn)"))
                    }
                    session.finishTasksAndInvalidate()
                    #expect(gitee.journal.exchanges.map(\.request.path) == (0..<5).map { "/\(number)/\($0)" })
                }
            }
            try await group.waitForAll()
        }
    }
}
