import OAuthHarness
import SystemCalls
import Testing
import TestSupport

@Suite("Providers share nothing")
struct IsolationTests {
    private static let profiles: [ProviderProfile] = [.gitee, .gitlab, .qq]

    @Test(
        "a hundred providers in parallel keep scripts, clocks, journals and tokens to themselves",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files"),
        arguments: Transport.allCases
    )
    func hundredAtOnce(_ transport: Transport) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask { try await Self.live(number, transport) }
            }
            try await group.waitForAll()
        }
    }

    /// Every third provider is down, every second one is days ahead; each must see only its own.
    private static func live(_ number: Int, _ transport: Transport) async throws {
        let profile = profiles[number % profiles.count]
        let provider = try transport.start(profile, seed: UInt64(number))
        defer { provider.stop() }
        let path = try #require(provider.path(of: profile.name == "qq" ? .openID : .userinfo))
        let isDown = number % 3 == 0
        let isLate = number % 2 == 0
        let token = String(decoding: provider.issueToken().accessToken, as: UTF8.self)
        if isDown { provider.script(.on(.any, .serverError(status: 503))) }
        if isLate { provider.clock.advance(by: .days(400)) }

        let request = HTTPRequest.get("\(path)?access_token=\(token)")
        for _ in 0..<3 {
            let answer = try await transport.send(request, to: provider)
            #expect((answer.status == 503) == isDown)
            let isRefused = answer.status == 401 || answer.text.contains("\"error\"")
            if !isDown { #expect(isRefused == isLate) }
        }
        #expect(provider.journal.exchanges.count == 3)
        #expect(provider.journal.exchanges.allSatisfy { $0.request.target == request.target })
        #expect(provider.ledger.entries.filter { $0.kind == .accessToken }.count == 1)
        #expect(provider.unusedRules.isEmpty)
    }

    @Test("a token of one provider means nothing to another of the same kind")
    func foreignToken() throws {
        let first = try MockProvider(.gitlab, isListening: false)
        let second = try MockProvider(.gitlab, isListening: false)
        let token = String(decoding: first.issueToken().accessToken, as: UTF8.self)
        second.issueToken()
        #expect(first.respond(to: .get("/api/v4/user", token: token)).status == 200)
        #expect(second.respond(to: .get("/api/v4/user", token: token)).status == 401)
    }

    @Test("the same seed mints the same, another seed does not")
    func seeds() throws {
        let minted = try [7, 7, 8].map {
            try MockProvider(.gitee, seed: $0, isListening: false).issueToken().accessToken
        }
        #expect(minted[0] == minted[1])
        #expect(minted[0] != minted[2])
    }
}
