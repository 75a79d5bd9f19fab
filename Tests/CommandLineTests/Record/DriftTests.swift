import Foundation
import HTTPWire
import Loopback
import JSONText
import Recordings
import TestSupport
import Testing

@Suite("replay --drift says how a provider has changed", .heavy)
struct DriftTests {
    private static func record(_ scratch: Scratch, _ name: String, _ knobs: [String] = []) async throws -> String {
        let file = scratch.folder.appendingPathComponent(name).path
        try await serve(knobs) { gitlab in
            try await Started.with(["record", "--upstream", gitlab.origin, "--output", file]) { proxy in
                var visit = GitLabVisit(port: proxy.port, state: "state-1-2-3")
                try await visit.run()
            }
        }
        return file
    }

    private static func serve(_ knobs: [String] = [], _ body: (Started) async throws -> Void) async throws {
        let client = ["--client-id", GitLabVisit.clientID, "--client-secret", GitLabVisit.clientSecret]
        try await Started.with(["serve", "gitlab", "--auto", "approve"] + client + knobs, body)
    }

    private static let bindings = [
        "--bind", "client_id.1=\(GitLabVisit.clientID)", "--bind", "client_secret.1=\(GitLabVisit.clientSecret)",
    ]

    @Test("the same provider has not drifted: neither in a file nor live")
    func none() async throws {
        let scratch = try Scratch()
        let files = [try await Self.record(scratch, "a.har"), try await Self.record(scratch, "b.har")]
        let ended = try await Binary.run("replay", files[0], "--drift", files[1])
        #expect(
            ended.output
                == "\(files[0]) and \(files[1]): 9 of 9 exchanges compared, 0 breaking, 0 additive, 0 cosmetic\n"
        )
        #expect(ended.status == 0)
        try await Self.serve { gitlab in
            let live = try await Binary.run(
                Binary.path,
                ["replay", files[0], "--drift", gitlab.origin] + Self.bindings
            )
            #expect(
                live.output
                    == "\(files[0]) and \(gitlab.origin): 9 of 9 exchanges compared, 0 breaking, 0 additive, 0 cosmetic\n"
            )
            #expect(live.status == 0)
            let unbound = try await Binary.run("replay", files[0], "--drift", gitlab.origin)
            #expect(unbound.output.contains("no value for {{client_id.1}}; give it with --bind client_id.1=VALUE\n"))
        }
    }

    @Test("a provider that changed is told with entry and place, for programs too")
    func changed() async throws {
        let scratch = try Scratch()
        let file = try await Self.record(scratch, "a.har")
        let script = try scratch.write(
            #"[{"on":"userinfo","when":{"nth":1},"do":{"edit":{"omit":["name"],"set":{"nick":"n","id":"1"}}}}]"#,
            to: "script.json"
        )
        try await Self.serve(["--script", script]) { gitlab in
            let arguments = ["replay", file, "--drift", gitlab.origin] + Self.bindings
            let live = try await Binary.run(Binary.path, arguments + ["--json"])
            #expect(live.status == 1)
            let report = try JSONReader.value(Array(live.output.utf8))
            let drifts = report["drifts"]?.array ?? []
            let words = drifts.map {
                "\($0["rank"]?.string ?? "") \($0["entry"]?.integer ?? 0) \($0["place"]?.string ?? "")"
            }
            #expect(
                Set(words).isSuperset(of: ["breaking 3 body.name", "breaking 3 body.id", "additive 3 body.nick"]),
                "\(live.output)"
            )
            #expect(report["counts"]?["breaking"]?.integer == 2)
        }
    }

    @Test("nobody there is no verdict")
    func unreachable() async throws {
        let scratch = try Scratch()
        let port = try #require(FreePort.next())
        let entry = HAR.Entry(
            request: HAR.Request(method: "GET", url: "https://a.example/"),
            response: HAR.Response(status: 200, statusText: "OK"),
            startedDateTime: "2026-11-21T00:00:00.000Z"
        )
        let file = scratch.folder.appendingPathComponent("a.har").path
        try HAR(entries: [entry]).write(to: file)
        let ended = try await Binary.run("replay", file, "--drift", "http://127.0.0.1:\(port)")
        #expect(ended.status == 1)
        #expect(ended.output.contains("entry 1  GET /  no answer: nothing accepts connections there"))
        #expect(ended.output.hasSuffix("0 of 1 exchanges compared, 0 breaking, 0 additive, 0 cosmetic\n"))
    }

    @Test(
        "options that do not fit end with status 2",
        arguments: [
            (["--drift", "b.har", "--port", "1"], "--drift and --port exclude each other"),
            (["--drift", "b.har", "--bind", "a.1=x"], "--bind and --drift b.har exclude each other"),
            (["--drift", "/no/such.har"], "/no/such.har: No such file or directory"),
            (["--drift", "http://a/b"], "--drift: expected a HAR file, or an origin"),
            (["--drift", "http://127.0.0.1:9", "--bind", "code.9=x"], "'code.9' is no placeholder of "),
            (["--bind", "code.1=x"], "--bind: is for --drift; add --drift or drop it"),
            (
                ["--drift", "x", "--bind", "=x"],
                "--bind: expected NAME=VALUE, such as client_secret.1=s3cret, found '=x'"
            ),
        ]
    )
    func misuse(_ options: [String], _ words: String) async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        try HAR(entries: []).write(to: file)
        let ended = try await Binary.run(Binary.path, ["replay", file] + options)
        #expect(ended.status == 2)
        #expect(ended.output == "")
        #expect(ended.error.contains(words), "\(ended.error)")
    }
}
