import Foundation
import JSONText
import Testing
import TestSupport

@Suite("serve plays several providers at once", .heavy)
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

    @Test("a port that is taken is named, and nothing is played")
    func takenPort() async throws {
        try await Started.with(["serve", "gitee"]) { one in
            let scratch = try Scratch()
            let text = "{\"providers\": [{\"provider\": \"qq\"}, {\"provider\": \"gitlab\", \"port\": \(one.port)}]}"
            let path = try scratch.write(text, to: "desk.json")
            let ended = try await Binary.run("serve", "--config", path)
            #expect(ended.status == 2 && ended.output == "")
            #expect(ended.error.contains("cannot listen on 127.0.0.1:\(one.port)"), "\(ended.error)")
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

    @Test("the root of each is a page for people, but where the provider answers programs there")
    func rootPages() async throws {
        try await Started.with([
            "serve", "gitee", "github", "gitlab", "--public-url", "gitlab=https://git.example/sub/",
        ]) {
            desk in
            let providers = desk.ready["providers"]?.array ?? []
            let roots = providers.compactMap { $0["addresses"]?[0]?.string }
            let gitee = try await curl(roots[0] + "/")
            for word in [
                "This is a mock of Gitee", "\(roots[0])/oauth/token", providers[0]["client_id"]?.string ?? "?",
                "mock-dev", "href=\"/_harness/inspector\"", "href=\"/_harness/\"",
            ] {
                #expect(gitee.contains(word), "\(word)")
            }
            #expect(!gitee.contains(providers[0]["client_secret"]?.string ?? ""))
            let page = try await curl("-A", "test", roots[1] + "/")
            #expect(page.contains("\"current_user_url\""))
            #expect(providers[2]["base_url"] == "https://git.example/sub")
            for path in ["/", "/sub", "/sub/"] {
                let root = try await curl(roots[2] + path)
                #expect(root.contains("This is a mock of GitLab"), "\(path)")
            }
            let refused = try await curl("-X", "POST", "-w", "%{http_code}", roots[0] + "/")
            #expect(refused.hasSuffix("404"))
        }
    }

    @Test("one timeline has the exchanges of all, in their order, and follows them")
    func timeline() async throws {
        try await Started.with(["serve", "gitee", "qq", "--quiet"]) { desk in
            let roots = desk.ready["providers"]?.array?.compactMap { $0["base_url"]?.string } ?? []
            for (index, path) in [(0, "/a"), (1, "/b"), (0, "/c")] { _ = try await curl(roots[index] + path) }
            let answer = try await curl(roots[1] + "/_harness/desk")
            let json = try JSONReader.value(Array(answer.utf8))
            #expect(json["timeline"]?.array?.map { $0["path"]?.string } == ["/a", "/b", "/c"])
            #expect(json["timeline"]?.array?.map { $0["exchange"]?.integer } == [1, 1, 2])
            #expect(json["providers"]?.array?.map { $0["title"]?.string } == ["Gitee", "QQ"])
            let all = try await curl(roots[0] + "/_harness/")
            #expect(all.contains("All providers"))
            let own = try await curl(roots[0] + "/_harness/inspector")
            #expect(own.contains("Codes and tokens"))
            let url = roots[0] + "/_harness/desk/events?since=2"
            let events = try Running("/usr/bin/env", ["curl", "-sSN", "--noproxy", "*", "--max-time", "20", url])
            #expect(await events.line() == ": ready")
            #expect(await events.line() == "id: 3")
            _ = await events.line()
            _ = await events.line()
            _ = try await curl("-X", "POST", roots[0] + "/_harness/reset")
            #expect(await events.line() == "event: change")
            events.send(SIGKILL)
            _ = await events.end()
            let after = try await curl(roots[0] + "/_harness/desk")
            let rest = try JSONReader.value(Array(after.utf8))["timeline"]?.array ?? []
            #expect(rest.map { $0["path"]?.string } == ["/b"])
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
