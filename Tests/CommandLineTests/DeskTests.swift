import Foundation
import JSONText
import Testing

@Suite("serve plays several providers at once")
struct DeskTests {
    @Test("each has its place in the ready line, its own port, secrets and options")
    func several() async throws {
        let options = ["--client-id", "app", "--client-id", "gitlab=other", "--set", "gitee.accessTokenLifetime=30s"]
        try await Started.with(["serve", "gitee", "gitlab", "qq"] + options) { desk in
            #expect(desk.ready.object?.keys == ["ready", "providers"])
            let providers = desk.ready["providers"]?.array ?? []
            #expect(providers.map { $0["provider"]?.string } == ["gitee", "gitlab", "qq"])
            #expect(providers.map { $0["client_id"]?.string } == ["app", "other", "app"])
            #expect(Set(providers.compactMap { $0["base_url"]?.string }).count == 3)
            #expect(Set(providers.compactMap { $0["client_secret"]?.string }).count == 3)
            var lives: [Int?] = []
            for provider in providers {
                let origin = provider["base_url"]?.string ?? ""
                let issued = try await curl(
                    "-d",
                    "{}",
                    "-H",
                    "Content-Type: application/json",
                    origin + "/_harness/tokens/issue"
                )
                lives.append(try JSONReader.value(Array(issued.utf8))["expires_in"]?.integer)
            }
            #expect(lives == [30, 7200, 7_776_000])
        }
    }

    @Test("the ports follow the first one, and a port that is taken is named")
    func ports() async throws {
        try await Started.with(["serve", "gitee"]) { one in
            let taken = Int(one.port)
            let ended = try await Binary.run("serve", "qq", "gitlab", "--port", "\(taken - 1)")
            #expect(ended.status == 2)
            #expect(ended.error.contains("cannot listen on 127.0.0.1:\(taken)"), "\(ended.error)")
        }
    }

    @Test("--all plays every provider, as a table for people too")
    func all() async throws {
        try await Started.with(["serve", "--all"]) { desk in
            let names = desk.ready["providers"]?.array?.compactMap { $0["provider"]?.string } ?? []
            let listed = try await Binary.run("list", "providers").output
            #expect(names.count == listed.split(separator: "\n").count)
            for name in names { #expect(listed.contains(name)) }
        }
    }

    @Test("each line of the log names its provider")
    func log() async throws {
        let ended = try await Started.with(["serve", "gitee", "qq", "--log-format", "json"]) { desk in
            for provider in desk.ready["providers"]?.array ?? [] {
                _ = try await curl((provider["base_url"]?.string ?? "") + "/nowhere")
            }
        }
        let lines = try ended.error.split(separator: "\n").map { try JSONReader.value(Array($0.utf8)) }
        #expect(lines.map { $0["provider"]?.string } == ["gitee", "qq"])
        let text = try await Started.with(["serve", "gitee", "qq"]) { _ in }
        #expect(text.error == "gitee: 0 exchanges, 0 refused\nqq: 0 exchanges, 0 refused\n")
    }
}
