import Foundation
import Testing
import TestSupport

@Suite("verify replays recordings", .heavy)
struct VerifyTests {
    private var fixtures: String { Binary.package.appendingPathComponent("Fixtures").path }

    @Test("the recordings of the engine are reproduced, and counted")
    func reproduces() async throws {
        let result = try await Binary.run("verify", fixtures + "/gitlab", fixtures + "/gitee", fixtures + "/doorkeeper")
        #expect(result.status == 0, "\(result.output)")
        let last = try #require(result.output.split(separator: "\n").last)
        #expect(last.hasPrefix("from a real engine: "))
        #expect(last.hasSuffix(" exchanges reproduced"))
    }

    @Test("one file, each exchange named")
    func namesAll() async throws {
        let path = fixtures + "/gitlab/token-get.har"
        let result = try await Binary.run("verify", path, "--all")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("reproduced  \(path), exchange 1, GET /oauth/token\n1 file, 1 exchange: "))
    }

    @Test("a difference ends with status 1, for programs too")
    func differs() async throws {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".har")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let text = try String(contentsOfFile: fixtures + "/gitlab/token-get.har", encoding: .utf8)
        try text.replacingOccurrences(of: "\"status\": 404", with: "\"status\": 405")
            .write(to: scratch, atomically: true, encoding: .utf8)
        let result = try await Binary.run("verify", scratch.path)
        #expect(result.status == 1)
        #expect(result.output.contains("status differs at byte 2\n    - \"405\"\n    + \"404\"\n"), "\(result.output)")
        let json = try await Binary.run("verify", "--json", scratch.path)
        #expect(json.status == 1)
        #expect(json.output.contains("\"outcome\": \"different\""))
    }

    @Test("a file that is no recording ends with status 2, its line and its column")
    func refuses() async throws {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".har")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let text = try String(contentsOfFile: fixtures + "/gitlab/api-project-not-found.har", encoding: .utf8)
        try text.replacingOccurrences(of: "missingRepositories", with: "missingRepositoris")
            .write(to: scratch, atomically: true, encoding: .utf8)
        let result = try await Binary.run("verify", scratch.path)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.error.hasPrefix(scratch.path + ":"))
        #expect(
            result.error.hasSuffix(
                "log._profile.set.missingRepositoris: expected a knob of gitlab, found missingRepositoris (did you mean 'missingRepositories'?)\n"
            ),
            "\(result.error)"
        )
        let nowhere = try await Binary.run("verify", "/no/such")
        #expect(nowhere.status == 2)
        #expect(nowhere.error == "/no/such: No such file or directory\n")
    }
}
