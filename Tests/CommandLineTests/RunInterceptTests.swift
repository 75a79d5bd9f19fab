import Foundation
import TestSupport
import Testing

@Suite("run --intercept judges programs that nobody changed", .heavy)
struct RunInterceptTests {
    private static let login = Binary.package.appendingPathComponent(
        "Tests/OAuthConformanceTests/ExampleDrivers/login.py"
    ).path
    private static let scenarios = [
        "gitee/denied", "gitee/state-altered", "gitee/browser-address", "gitee/dead-refresh-token",
    ]

    private func run(_ flaws: [String], options: [String] = []) async throws -> Ended {
        let words = ["run", "--provider", "gitee"] + Self.scenarios + options + ["--intercept", "--"]
        return try await Binary.run(Binary.path, words + ["python3", Self.login] + flaws)
    }

    @Test("a correct one passes, and what it cannot be made to do is skipped") func correct() async throws {
        let ended = try await run([])
        #expect(ended.status == 0, "\(ended)")
        #expect(ended.output.contains("skipped"), "\(ended.output)")
    }

    @Test("one that takes any state is found") func trusting() async throws {
        let ended = try await run(["--trusting"])
        #expect(ended.status == 1, "\(ended)")
        #expect(ended.output.contains("callback/state-mismatch-rejected"), "\(ended.output)")
    }

    @Test("one that ends in the same way whatever happened is a mistake of the set-up, until its words tell")
    func mute() async throws {
        let ended = try await run(["--mute"])
        #expect(ended.status == 3, "\(ended)")
        #expect(ended.output.contains("name what only a sign-in writes (--success)"), "\(ended.output)")
        let told = try await run(["--mute"], options: ["--success", "Signed in as"])
        #expect(told.status == 0, "\(told)")
    }

    @Test("a web app that is started at the provider's real hosts") func webApp() async throws {
        let port = try #require(FreePort.next())
        let origin = "http://127.0.0.1:\(port)"
        let app = Binary.package.appendingPathComponent("Tests/OAuthConformanceTests/ExampleDrivers/webapp.py").path
        let ended = try await Binary.run(
            Binary.path,
            ["run", "--provider", "gitee", "gitee/denied", "gitee/state-altered", "--intercept"]
                + ["--web-login", "\(origin)/", "--web-start", "python3 '\(app)' \(port)"]
                + ["--client-id", "shop", "--client-secret", "shop-secret", "--redirect-uri", "\(origin)/callback"]
        )
        #expect(ended.status == 0, "\(ended)")
        #expect(ended.output.contains("2 passed, 0 failed"), "\(ended)")
    }

    @Test("words that do not go together") func misuse() async throws {
        for (words, said) in [
            (["--intercept"], "name it behind '--'"), (["--success", "x"], "means nothing without --intercept"),
            (["--", "true"], "a program means nothing without --intercept"),
            (["--intercept", "--", "true"], "name it with --provider"),
            (["--provider", "gitee", "--intercept", "--", "no-such-program"], "there is no program 'no-such-program'"),
        ] {
            let ended = try await Binary.run(Binary.path, ["run"] + words)
            #expect(ended.status == 2)
            #expect(ended.error.contains(said), "\(ended.error)")
        }
    }
}
