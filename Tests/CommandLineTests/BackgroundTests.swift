import Foundation
import JSONText
import Testing
import TestSupport

@Suite("serve --detach goes on in the background", .heavy)
struct BackgroundTests {
    @Test("it is listed with its address, answers, tells its variables, and ends when it is told to")
    func life() async throws {
        let scratch = try Scratch()
        let state = ["XDG_STATE_HOME": scratch.folder.path]
        let words = ["serve", "gitee", "qq", "--detach", "--port", "0", "--client-id", "gitee=my-app"]
        let started = try await Binary.run(Binary.path, words, environment: state)
        #expect(started.status == 0, "\(started)")
        let ready = try JSONReader.value(Array(started.output.utf8))
        let origin = try #require(ready["providers"]?[0]?["base_url"]?.string)
        #expect(
            try await Binary.run("/usr/bin/env", ["curl", "-sS", origin + "/_harness/state"]).output.contains(origin)
        )

        let listed = try await Binary.run("status", environment: state).output.split(separator: "\n")
        #expect(listed.count == 2 && listed.first?.hasSuffix("  gitee  \(origin)") == true, "\(listed)")
        let several = try await Binary.run("env", environment: state)
        #expect(several.status == 2 && several.error.contains("several run: gitee, qq; name one"))
        let variables = try await Binary.run("env", "gitee", environment: state).output
        #expect(variables.contains("export OAUTH_HARNESS_BASE_URL=") && variables.contains(origin))
        #expect(
            variables.contains("OAUTH_HARNESS_CLIENT_ID=my-app")
                || variables.contains("OAUTH_HARNESS_CLIENT_ID='my-app'")
        )
        #expect(variables.contains("export OAUTH_HARNESS_TOKEN_ENDPOINT="))

        let stopped = try await Binary.run("status", "--stop", environment: state)
        #expect(stopped.output.contains("  gitee  \(origin)  stopped\n"))
        #expect(try await Binary.run("status", environment: state).output == "nothing runs in the background\n")
        let folder = scratch.folder.appendingPathComponent("oauth-harness").path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        let gone = try await Binary.run("env", "gitee", environment: state)
        #expect(gone.error.contains("gitee does not run in the background; start it with serve --detach"))
    }

    @Test("what keeps it from starting is said, with the status that serve ends with")
    func failure() async throws {
        let scratch = try Scratch()
        let state = ["XDG_STATE_HOME": scratch.folder.path]
        let ended = try await Binary.run("serve", "gitee", "--detach", "--set", "nothing=1", environment: state)
        #expect(ended.status == 2 && ended.output.isEmpty)
        #expect(ended.error.contains("nothing"), "\(ended)")
        let folder = scratch.folder.appendingPathComponent("oauth-harness").path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }

    @Test("the file of one that was killed is taken away")
    func killed() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("", to: "none")
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("oauth-harness")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(#"{"ready": true, "provider": "gitee", "pid": 1}"#.utf8).write(
            to: folder.appendingPathComponent("1.json")
        )
        let state = ["XDG_STATE_HOME": scratch.folder.path]
        #expect(try await Binary.run("status", environment: state).output == "nothing runs in the background\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
}
