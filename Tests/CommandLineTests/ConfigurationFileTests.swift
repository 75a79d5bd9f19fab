import Foundation
import JSONText
import Testing
import TestSupport

@Suite("serve --config plays what a file describes", .heavy)
struct ConfigurationFileTests {
    @Test("the file that init writes is played, and never overwritten")
    func start() async throws {
        let scratch = try Scratch()
        let path = scratch.folder.appendingPathComponent("desk.json").path
        let written = try await Binary.run("init", path)
        #expect(written.status == 0)
        #expect(written.output == "wrote \(path)\nTry: oauth-harness serve --config \(path)\n")
        let again = try await Binary.run("init", path)
        #expect(again.status == 2)
        #expect(again.error.hasPrefix("oauth-harness init: \(path): exists already; name another file"))
        try await Started.with(["serve", "--config", path, "--port", "0"]) { desk in
            let providers = desk.ready["providers"]?.array ?? []
            #expect(providers.map { $0["provider"]?.string } == ["gitee", "gitlab"])
            let gitee = providers.first?["base_url"]?.string ?? ""
            let user = try await curl(gitee + "/api/v5/user?access_token=ann-token")
            #expect(try JSONReader.value(Array(user.utf8))["login"] == "ann")
        }
    }

    @Test("names choose among the file's providers, and options win over it")
    func chosen() async throws {
        let scratch = try Scratch()
        let text = """
            {"providers": [
              {"provider": "gitee", "clients": [{"client_id": "of-file", "client_secret": "s"}]},
              {"provider": "qq", "clients": [{"client_id": "of-file", "client_secret": "s"}]}
            ]}
            """
        let path = try scratch.write(text, to: "desk.json")
        let arguments = ["serve", "qq", "gitlab", "--config", path, "--client-secret", "qq=other"]
        try await Started.with(arguments) { desk in
            let providers = desk.ready["providers"]?.array ?? []
            #expect(providers.map { $0["provider"]?.string } == ["qq", "gitlab"])
            #expect(providers.first?["client_id"] == "of-file")
            #expect(providers.first?["client_secret"] == "other")
        }
    }

    @Test("every mistake is a line of its own, and nothing is played")
    func mistakes() async throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            "{\"providers\": [{\"provider\": \"qq\", \"port\": -1,\n \"tokns\": []}]}",
            to: "desk.json"
        )
        let ended = try await Binary.run("serve", "--config", path)
        #expect(ended.status == 2)
        #expect(
            ended.error == """
                \(path):1:43: providers[0].port: expected an integer from 0 to 65535, found -1
                \(path):2:2: providers[0].tokns: expected 'tokens', found 'tokns', which is no member here

                """
        )
    }
}
