import Foundation
import HTTPWire
import Loopback
import OAuthHarness
import SystemCalls
import Testing
import TestSupport

@Suite("Two hundred providers at once")
struct ManyProvidersTests {
    /// How long they are hammered, in seconds; where it is set, nothing else runs and descriptors can be counted.
    private static let duration = ProcessInfo.processInfo.environment["OAUTH_HARNESS_STRESS_SECONDS"].flatMap(Int.init)

    private static var descriptors: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count) ?? 0
    }

    @Test(
        "started, hammered, scripted and stopped: nothing hangs, and every descriptor comes back",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    )
    func all() async throws {
        try await Self.round(0)
        let before = Self.descriptors
        let end = ContinuousClock.now + .seconds(Self.duration ?? 0)
        var rounds = 0
        repeat {
            rounds += 1
            try await Self.round(rounds)
        } while .now < end
        guard Self.duration != nil else { return }
        let after = Self.descriptors
        #expect(after == before, "after \(rounds) rounds")
        print("stress: \(rounds) rounds of 200 providers, \(before) descriptors before and \(after) after")
    }

    private static func round(_ round: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<200 { group.addTask { try await hammer(round &+ index) } }
            try await group.waitForAll()
        }
    }

    /// One life of a provider; what happens in it follows from a number.
    private static func hammer(_ number: Int) async throws {
        let profile = ProviderProfile.all[number % ProviderProfile.all.count]
        let provider = try MockProvider(profile, script: [.on(.any, nth: 4, .fault(.reset))], seed: UInt64(number))
        let client = LoopbackClient(port: provider.port)
        defer { client.close() }
        let path = provider.path(of: .token) ?? "/"
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<8 {
                group.addTask {
                    let request = HTTPRequest.form(path, ["grant_type": "authorization_code", "code": "\(index)"])
                    _ = try? await client.send(request)
                }
            }
            group.addTask {
                provider.script(.on(.userinfo, .serverError(status: 503)))
                _ = provider.issueToken()
                _ = provider.respond(to: .get("/"))
                _ = (provider.transcript, provider.unusedRules, provider.exportHAR().count)
                provider.removeScript()
                provider.revokeAllTokens()
            }
            group.addTask { _ = try? await provider.waitForRequest(to: .any, count: 3) }
        }
        // Those that are under way when it stops end all the same.
        let gate = provider.hold(.any, count: 2)
        async let held = try? client.send(.get("/held"))
        async let full = try? gate.waitUntilFull()
        async let awaited = try? provider.waitForRequest(to: .any, count: 1_000)
        while gate.held.isEmpty { await Task.yield() }
        provider.stop()
        _ = await (held, full, awaited)
        #expect(provider.journal.exchanges.count >= 8)
    }
}
