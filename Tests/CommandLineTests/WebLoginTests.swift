import Foundation
import TestSupport
import Testing

@Suite("run --web-login judges a web app through its pages", .heavy)
struct WebLoginTests {
    private static let app = Binary.package.appendingPathComponent(
        "Tests/OAuthConformanceTests/ExampleDrivers/webapp.py"
    ).path

    private static func run(_ flags: String, _ scenario: String) async throws -> Ended {
        let port = try #require(FreePort.next())
        return try await Binary.run(
            "run",
            scenario,
            "--web-login",
            "http://127.0.0.1:\(port)/",
            "--web-start",
            "python3 '\(app)' \(port) \(flags)",
            "--client-id",
            "shop",
            "--client-secret",
            "shop-secret",
            "--redirect-uri",
            "http://127.0.0.1:\(port)/callback"
        )
    }

    @Test("an app that checks its state passes, and one that trusts any fails")
    func state() async throws {
        let careful = try await Self.run("", "gitee/state-altered")
        #expect(careful.status == 0, "\(careful.output)\(careful.error)")
        #expect(careful.output.contains("PASS"))
        let trusting = try await Self.run("--trusting", "gitee/state-altered")
        #expect(trusting.status == 1, "\(trusting.output)\(trusting.error)")
        #expect(trusting.output.contains("callback/state-mismatch-rejected"))
    }

    @Test("an app that does not start is a matter of the set-up")
    func broken() async throws {
        let ended = try await Self.run("--broken", "gitee/state-altered")
        #expect(ended.status == 3, "\(ended.output)\(ended.error)")
        #expect(ended.output.contains("before it listened"))
    }

    @Test(
        "options that do not go together are refused before anything runs",
        arguments: [
            ("run --web-login http://127.0.0.1:1/", "a page signs in to one provider; name it with --provider"),
            ("run gitee/denied --web-login http://127.0.0.1:1/", "the app must know the provider: give --port,"),
            ("run gitee/denied --web-login https://shop.example/ --web-start cat", "give an address such as"),
            (
                "run gitee/denied --web-login http://127.0.0.1:1/ --web-start no-such-app",
                "there is no program 'no-such-app'"
            ),
            ("run gitee/denied --web-login http://127.0.0.1:1/ --driver cat", "exclude each other; name one client"),
            ("run gitee/denied --web-start cat", "--web-start: means nothing without --web-login"),
            ("run gitee/denied --port 8080 --jobs 2", "--jobs 2 and --port exclude each other; leave --jobs out"),
        ]
    )
    func refused(_ line: String, _ message: String) async throws {
        let ended = try await Binary.run(Binary.path, line.split(separator: " ").map(String.init))
        #expect(ended.status == 2)
        #expect(ended.output == "")
        #expect(ended.error.contains(message), "\(ended.error)")
    }
}
