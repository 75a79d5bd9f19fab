import Foundation
import JSONText
import TestSupport
import Testing

@Suite("a provider of a file, where a command takes one")
struct ProviderFileWaysTests {
    private static let fixtures = Binary.package.appendingPathComponent("Fixtures")
    private static let weibo = fixtures.appendingPathComponent("weibo/provider.json").path
    private static let dingtalk = fixtures.appendingPathComponent("dingtalk/provider.json").path

    @Test("two providers of one name are refused wherever they meet")
    func namesakes() async throws {
        let scratch = try Scratch()
        let twin = scratch.folder.appendingPathComponent("twin.json").path
        try FileManager.default.copyItem(atPath: Self.weibo, toPath: twin)
        let remedy = "its name is weibo, as that of"
        let cases: [(words: [String], text: String)] = [
            (["serve", "weibo", twin], "\(twin): \(remedy) a provider that comes with the harness; give it another"),
            (["serve", twin, "weibo"], "\(twin): \(remedy) a provider that comes with the harness; give it another"),
            (["serve", Self.weibo, twin], "\(twin): \(remedy) \(Self.weibo); give it another \"name\""),
            (["intercept", twin, "weibo", "--", "true"], "\(twin): \(remedy) a provider that comes with the harness"),
            (["run", "--provider", twin], "\(twin): \(remedy) a provider that comes with the harness"),
            (["probe", "--provider", twin], "\(twin): \(remedy) a provider that comes with the harness"),
        ]
        for (words, text) in cases {
            let ended = try await Binary.run(Binary.path, words)
            #expect(ended.status == 2 && ended.error.contains(text), "\(words): \(ended.error)")
        }
        try await Started.with(["serve", twin, "gitee", "gitee", "--quiet"]) { desk in
            #expect(desk.ready["providers"]?.array?.map { $0["provider"]?.string } == ["weibo", "gitee", "gitee"])
        }
    }

    @Test("in a configuration the second of one name is told with its place")
    func configured() async throws {
        let scratch = try Scratch()
        let desk = scratch.folder.appendingPathComponent("desk.json").path
        let text = #"{ "providers": [{ "provider": "weibo" }, { "provider": "\#(Self.weibo)" }] }"#
        try text.write(toFile: desk, atomically: true, encoding: .utf8)
        let ended = try await Binary.run("serve", "--config", desk)
        let wanted =
            "\(desk):1:56: providers[1].provider: expected a provider with another \"name\", found \(Self.weibo),"
        #expect(ended.status == 2 && ended.error.contains(wanted), "\(ended.error)")
    }

    @Test("in a configuration the path of a provider file begins at the folder of the configuration")
    func ofFolder() async throws {
        let scratch = try Scratch()
        let inner = scratch.folder.appendingPathComponent("desks")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        let names = ["beside": inner, "above": scratch.folder, "absolute": scratch.folder]
        for (name, folder) in names {
            let text = try String(contentsOfFile: Self.weibo, encoding: .utf8)
                .replacingOccurrences(of: "\"name\": \"weibo\"", with: "\"name\": \"\(name)\"")
            try text.write(to: folder.appendingPathComponent("\(name).json"), atomically: true, encoding: .utf8)
        }
        let absolute = scratch.folder.appendingPathComponent("absolute.json").path
        let parts = ["beside.json", "../above.json", absolute].map { "{ \"provider\": \"\($0)\" }" }
        let desk = inner.appendingPathComponent("desk.json").path
        let text = "{ \"providers\": [\(parts.joined(separator: ", "))] }"
        try text.write(toFile: desk, atomically: true, encoding: .utf8)
        try await Started.with(["serve", "--config", desk, "--quiet"]) { started in
            let played = started.ready["providers"]?.array?.map { $0["provider"]?.string }
            #expect(played == ["beside", "above", "absolute"])
        }
    }

    @Test("a file of another kind is told with the command that takes it")
    func otherKinds() async throws {
        let scratch = try Scratch()
        let scenario = Binary.package.appendingPathComponent("Scenarios/callback/state-altered.json").path
        let desk = try scratch.write(#"{ "providers": [{ "provider": "qq" }] }"#, to: "desk.json")
        let (isFile, isScenario) = ("this is a provider file", "this is a scenario, not a provider file")
        let cases: [(words: [String], text: String)] = [
            (["run", Self.weibo], "\(isFile), not a scenario; try: oauth-harness run --provider \(Self.weibo)"),
            (["probe", Self.weibo], "\(isFile); try: oauth-harness probe --provider \(Self.weibo)"),
            (["probe", scenario], "this is a scenario; try: oauth-harness run \(scenario)"),
            (["serve", scenario], "\(isScenario); try: oauth-harness run \(scenario)"),
            (["probe", "--provider", scenario], "\(isScenario); try: oauth-harness run \(scenario)"),
            (
                ["serve", desk],
                "this is a configuration file, not a provider file; try: oauth-harness serve --config \(desk)"
            ),
            (
                ["serve", "--config", Self.weibo],
                "\(isFile), not a configuration file; try: oauth-harness serve \(Self.weibo)"
            ),
        ]
        for (words, text) in cases {
            let ended = try await Binary.run(Binary.path, words)
            let isTold = ended.error.contains("\(words.last ?? ""): \(text)\n")
            #expect(ended.status == 2 && isTold, "\(words): \(ended.error)")
        }
    }

    @Test("record takes a provider: its origin, and its own names of secrets")
    func record() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        try await Started.with(["serve", Self.dingtalk, "--auto", "approve", "--client-id", "ding-app", "--quiet"]) {
            provider in
            let arguments = ["record", Self.dingtalk, "--upstream", provider.origin, "--output", file]
            try await Started.with(arguments) { proxy in
                let token = "my-own-token-0123456789"
                _ = try await curl(
                    "-H",
                    "x-acs-dingtalk-access-token: \(token)",
                    proxy.origin + "/v1.0/contact/users/me"
                )
            }
        }
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(!text.contains("my-own-token") && text.contains("x-acs-dingtalk-access-token"))
        let unknown = try await Binary.run("record", "dingtlak", "--output", file)
        #expect(unknown.status == 2 && unknown.error.contains("'dingtlak' is no provider; did you mean dingtalk?"))
        let bare = try await Binary.run("record", "--output", file)
        #expect(bare.status == 2 && bare.error.contains("--upstream needs a value"))
    }

    @Test("record finds the upstream in the file")
    func upstream() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let own = scratch.folder.appendingPathComponent("acme.json").path
        let text = try String(contentsOfFile: Self.weibo, encoding: .utf8)
            .replacingOccurrences(of: "https://api.weibo.com", with: "http://127.0.0.1:9")
        try text.write(toFile: own, atomically: true, encoding: .utf8)
        try await Started.with(["record", own, "--output", file]) { proxy in
            #expect(proxy.ready["upstream"]?.string == "http://127.0.0.1:9")
        }
    }
}
