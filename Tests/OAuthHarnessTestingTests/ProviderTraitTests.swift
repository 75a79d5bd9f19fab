import OAuthHarnessTesting
import Testing

@Suite("A provider for each test", .provider(.gitee, seed: 7))
struct ProviderTraitTests {
    @Test("the suite's provider is the test's own, fresh and with the script given")
    func suiteProvider() throws {
        let gitee = try MockProvider.current
        #expect(gitee.profile.name == "gitee")
        #expect(gitee.seed == 7)
        #expect(gitee.port > 0)
        #expect(gitee.journal.exchanges.isEmpty)
        _ = gitee.respond(to: HTTPRequest(.get, "/"))
    }

    @Test("the innermost trait wins", .provider(.qq, isListening: false))
    func innermost() throws {
        let qq = try MockProvider.current
        #expect(qq.profile.name == "qq")
        #expect(qq.port == 0)
    }

    @Test("each case of a parameterized test has its own", arguments: 1...20)
    func cases(_ number: Int) async throws {
        let gitee = try MockProvider.current
        _ = gitee.respond(to: HTTPRequest(.get, "/\(number)"))
        async let count = MockProvider.current.journal.exchanges.count
        #expect(try await count == 1)
        #expect(gitee.journal.exchanges.map(\.request.path) == ["/\(number)"])
    }

    @Test("one test body for every provider", arguments: ProviderProfile.all)
    func everyProvider(_ profile: ProviderProfile) async throws {
        let status = try await withProvider(profile, script: [.on(.any, .serverError(status: 503))]) { provider in
            let current = try MockProvider.current
            #expect(current === provider)
            return provider.respond(to: HTTPRequest(.get, "/")).status
        }
        #expect(status == 503)
        #expect(try MockProvider.current.profile.name == "gitee")
    }

    @Test("a task that no test owns is told what to do")
    func noProvider() async {
        let words = await Task.detached {
            do {
                return try MockProvider.current.profile.name
            } catch {
                return "\(error)"
            }
        }.value
        #expect(words.hasPrefix("add .provider(…) to the @Test or its @Suite"))
    }
}
