import Foundation
import HTTPWire
import Loopback
import OAuthHarnessTesting
import OAuthHarnessURLSession
import SystemCalls
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// `Tests/Scripts/thousand.sh` runs these with 256 descriptors under a sanitizer.
@Suite(
    "A thousand tests with a trait and a session without a socket each",
    .enabled(if: ProcessInfo.processInfo.environment["OAUTH_HARNESS_THOUSAND"] != nil, "thousand.sh runs it")
)
struct ThousandTraitTests {
    @Test("a provider that listens is reached in memory", .provider(.gitlab), arguments: 0..<400)
    func provider(_ number: Int) async throws {
        let gitlab = try MockProvider.current
        let session = URLSession(configuration: gitlab.sessionConfiguration())
        defer { session.finishTasksAndInvalidate() }
        let token = String(decoding: gitlab.issueToken().accessToken, as: UTF8.self)
        var request = try Self.request()
        request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        let (_, response) = try await session.data(for: request)
        #expect((response as? HTTPURLResponse)?.statusCode == 200)
        #expect(gitlab.journal.endpoints == [.userinfo])
        Descriptors.check()
    }

    @Test("a recording is played in memory", .recorded("../Strangers/login.har", from: .gitlab), arguments: 0..<300)
    func recording(_ number: Int) async throws {
        let gitlab = try MockProvider.current
        let session = URLSession(configuration: gitlab.sessionConfiguration())
        defer { session.finishTasksAndInvalidate() }
        let (_, response) = try await session.data(for: Self.request())
        #expect((response as? HTTPURLResponse)?.statusCode == 401)
        #expect(gitlab.journal.endpoints == [.userinfo])
        Descriptors.check()
    }

    @Test("a recording is made of a mock, and played in memory", arguments: 0..<270)
    func making(_ number: Int) async throws {
        try await Self.makingAndPlaying(number, request: "1") {
            let gitlab = try MockProvider.current
            let session = URLSession(configuration: gitlab.sessionConfiguration())
            defer { session.finishTasksAndInvalidate() }
            let (_, response) = try await session.data(for: Self.request())
            #expect((response as? HTTPURLResponse)?.statusCode == 401)
        }
    }

    @Test("a recording is made of another provider over sockets, and played over one", arguments: 0..<30)
    func makingOverSockets(_ number: Int) async throws {
        let real = try MockProvider(.gitlab)
        defer { real.stop() }
        try await Self.makingAndPlaying(number, request: real.origin) {
            let client = LoopbackClient(host: "127.0.0.1", port: try MockProvider.current.port)
            defer { client.close() }
            let answer = try await client.send(HTTPRequest(.get, "/api/v4/user"), timeout: .seconds(60))
            #expect(answer.status == 401)
        }
        #expect(real.journal.endpoints == [.userinfo])
    }

    /// Runs one test twice: while the trait records, and while it plays what it has recorded.
    private static func makingAndPlaying(
        _ number: Int,
        request: String,
        _ test: @escaping @Sendable () async throws -> Void
    ) async throws {
        let place = "\(ProcessInfo.processInfo.processIdentifier)-\(request.count)-\(number)"
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("thousand-\(place).har")
        defer { try? FileManager.default.removeItem(at: file) }
        let current = try #require(Test.current)
        for mode in [request, ""] {
            var trait: ProviderTrait = .recorded(file.path, from: .gitlab)
            trait.settings.tape?.request = mode
            try await trait.provideScope(for: current, testCase: Test.Case.current) {
                try await test()
                let provider = try MockProvider.current
                #expect(provider.journal.endpoints == [.userinfo])
                #expect((provider.profile.name == "replay") == mode.isEmpty)
            }
        }
        Descriptors.check()
    }

    private static func request() throws -> URLRequest {
        URLRequest(url: try #require(URL(string: "https://gitlab.com/api/v4/user")))
    }
}

/// How many descriptors the process holds.
private enum Descriptors {
    private static let first = count
    private static let checks = Locked(0)
    /// Sixteen tests at once, each with a listener and what a loop needs.
    private static let mostAtOnce = 64

    private static var count: Int {
        let folders = ["/proc/self/fd", "/dev/fd"]
        return folders.lazy.compactMap { try? FileManager.default.contentsOfDirectory(atPath: $0).count }.first ?? 0
    }

    /// Never near the limit, and after a thousand tests no more than while sixteen run.
    static func check() {
        let (now, first) = (count, first)
        #expect(now < 256)
        let number = checks.withLock { checks in
            checks += 1
            return checks
        }
        guard number == 1000 else { return }
        #expect(now - first < mostAtOnce)
        print("thousand: \(first) descriptors at first, \(now) at last")
    }
}
