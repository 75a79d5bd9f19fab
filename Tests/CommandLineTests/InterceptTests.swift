import Foundation
import Recordings
import TestSupport
import Testing

@Suite("intercept", .enabled(if: Program.isInstalled("curl")), .timeLimit(.minutes(5)), .heavy)
struct InterceptCommandTests {
    private static let login = """
        set -e
        page='https://gitee.com/oauth/authorize?response_type=code&client_id=mine&redirect_uri=http://localhost:7001/cb'
        code=$(curl -sS -o /dev/null -w '%{redirect_url}' "$page" | sed 's/.*code=//')
        token=$(curl -sS -d grant_type=authorization_code -d "code=$code" -d client_id=mine -d client_secret=own \\
            -d redirect_uri=http://localhost:7001/cb https://gitee.com/oauth/token | sed 's/.*access_token":"\\([^"]*\\).*/\\1/')
        curl -sS -H "Authorization: Bearer $token" https://gitee.com/api/v5/user
        """

    /// The folders of client files that a run could have left in its folder of temporary files.
    private func leftovers(in scratch: Scratch) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).filter {
            $0.hasPrefix("oauth-harness-")
        }
    }

    @Test("it asks for more open files than the 256 of macOS, which it shares with its command")
    func openFiles() async throws {
        let words = ["-c", "ulimit -Sn 256; exec \"$0\" intercept gitee -- sh -c 'ulimit -Sn'", Binary.path]
        let ended = try await Binary.run("/bin/sh", words)
        #expect((Int(ended.output.dropLast()) ?? 0) > 256, "\(ended)")
    }

    @Test("a command whose URLs are the real ones signs in as a client that nobody registered; its status is the run's")
    func login() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("login.har").path
        let ended = try await Binary.run(
            "intercept",
            "gitee",
            "github",
            "--auto",
            "approve",
            "--har",
            file,
            "--",
            "sh",
            "-c",
            Self.login + "\nexit 7",
            environment: ["TMPDIR": scratch.folder.path]
        )
        #expect(ended.status == 7)
        #expect(ended.output.contains("\"login\":\"mock-dev\""))
        #expect(ended.error.contains("the adopted client mine is registered with the secret that it shows\n"))
        #expect(ended.error.contains("gitee: 3 exchanges, 0 refused\n"))
        let recording = try HAR(decoding: Array(Data(contentsOf: URL(fileURLWithPath: file))), file: file)
        #expect(recording.entries.map(\.response.status) == [302, 200, 200])
        #expect(recording.entries.allSatisfy { $0.request.url.hasPrefix("https://gitee.com/") })
        #expect(try leftovers(in: scratch).isEmpty)
    }

    @Test("--client-id turns the provider's own rule on")
    func named() async throws {
        let ended = try await Binary.run(
            "intercept",
            "gitee",
            "--auto",
            "approve",
            "--client-id",
            "other",
            "--",
            "sh",
            "-c",
            Self.login
        )
        #expect(!ended.error.contains("adopted"))
        #expect(ended.error.contains("client mine is not registered") || ended.error.contains("invalid_client"))
    }

    @Test("hosts that nobody plays are listed, in the log that was asked for")
    func strangers() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("run.log").path
        let words = ["curl", "-sS", "https://one.example/", "http://one.example/"]
        let ended = try await Binary.run(Binary.path, ["intercept", "gitee", "--log", file, "--"] + words)
        #expect(ended.output == "nobody plays one.example here, and nothing was sent to it; played are gitee.com\n")
        #expect(!ended.error.contains("nobody"))
        let log = try String(contentsOfFile: file, encoding: .utf8)
        #expect(log.contains("one.example: nobody plays it; it got 502, and nothing was sent\n"))
        #expect(log.hasSuffix("refused: one.example, 2 requests\n"))
    }

    @Test("the control API is at the proxy's own port, in origin form only")
    func control() async throws {
        let script = """
            curl -sS "$HTTPS_PROXY/_harness/state"; echo
            curl -sS -o /dev/null -w '%{http_code} ' https://gitee.com/_harness/state
            curl -sS --noproxy none -o /dev/null -w '%{http_code} ' "$HTTPS_PROXY/_harness/state"
            curl -sS -o /dev/null -w '%{http_code}' "$HTTPS_PROXY/"
            """
        let ended = try await Binary.run("intercept", "gitee", "--", "sh", "-c", script)
        #expect(ended.output.contains("\"base_url\":\"https://gitee.com\""))
        #expect(ended.output.hasSuffix("\n404 400 404"))
    }

    @Test("each provider's control API is there, below its name")
    func everyControl() async throws {
        let script = """
            curl -sS "$HTTPS_PROXY/_harness/github/state"; echo
            curl -sS "$HTTPS_PROXY/_harness/gitee/state"; echo
            curl -sS -d a=b "$HTTPS_PROXY/_harness/github/clock/advance"; echo
            curl -sS "$HTTPS_PROXY/_harness/github/inspector" | grep -c "'/_harness/github/'"
            curl -sS "$HTTPS_PROXY/_harness/github/openapi.json" | grep -c '"/_harness/github/clock/advance"'
            curl -sS "$HTTPS_PROXY/_harness/desk"
            """
        let ended = try await Binary.run("intercept", "gitee", "github", "--", "sh", "-c", script)
        let lines = ended.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 6, "\(ended)")
        #expect(lines.first?.contains("\"base_url\":\"https://github.com\"") == true)
        #expect(lines.dropFirst().first?.contains("\"base_url\":\"https://gitee.com\"") == true)
        #expect(lines.dropFirst(2).first?.contains("/_harness/github/clock/advance'") == true)
        #expect(lines.dropFirst(3).prefix(2).allSatisfy { Int($0) ?? 0 > 0 }, "\(lines)")
        #expect(lines.last?.contains("/_harness/github/inspector\"") == true)
    }

    @Test("a rule of the handshake is taken, for clients speak https there")
    func handshakeRule() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("rules.json")
        let rule = #"[{"on": "any", "do": {"fault": {"kind": "expiredCertificate"}}}]"#
        try rule.write(to: file, atomically: true, encoding: .utf8)
        let words = ["intercept", "gitee", "--script", file.path, "--", "curl", "-sS", "https://gitee.com/"]
        #expect(try await Binary.run(Binary.path, words).status == 60)
    }

    @Test(
        "a signal goes to the command, whose end is the run's; the files go too",
        arguments: [SIGTERM, SIGINT, SIGHUP]
    )
    func signals(_ signal: Int32) async throws {
        let scratch = try Scratch()
        let script = "trap 'kill $!; exit 9' TERM INT HUP; sleep 60 & echo up; wait"
        let run = try Running(
            Binary.path,
            ["intercept", "gitee", "--", "sh", "-c", script],
            environment: ["TMPDIR": scratch.folder.path]
        )
        #expect(await run.line() == "up")
        // One folder of roots, one of the player's programs.
        #expect(try leftovers(in: scratch).count == 2)
        run.send(signal)
        #expect(await run.end().status == 9)
        #expect(try leftovers(in: scratch).isEmpty)
    }

    @Test("--print-env prints what a shell reads, and stays until it is stopped")
    func printed() async throws {
        let scratch = try Scratch()
        let run = try Running(
            Binary.path,
            ["intercept", "gitee", "--print-env"],
            environment: ["TMPDIR": scratch.folder.path]
        )
        var lines: [String] = []
        while let line = await run.line() {
            lines.append(line)
            if line.contains("--proxy-server") { break }
        }
        let script = lines.joined(separator: "\n") + "\ncurl -sS https://gitee.com/api/v5/user"
        let asked = try await Binary.run("/bin/sh", ["-c", script])
        #expect(asked.output.contains("401 Unauthorized"))
        run.send(SIGTERM)
        #expect(await run.end().status == 143)
        #expect(try leftovers(in: scratch).isEmpty)
    }

    @Test("what cannot be is said, and leaves nothing")
    func misuse() async throws {
        let scratch = try Scratch()
        let environment = ["TMPDIR": scratch.folder.path]
        let neither = try await Binary.run("intercept", "gitee", environment: environment)
        #expect(neither.status == 2 && neither.error.contains("--print-env"))
        let missing = try await Binary.run("intercept", "gitee", "--", "no-such-program", environment: environment)
        #expect(missing.status == 2 && missing.error.contains("there is no program 'no-such-program'"))
        let local = try await Binary.run("intercept", "tutorial", "--", "true", environment: environment)
        #expect(local.status == 2 && local.error.contains("give it a public URL"))
        let roots = try await Binary.run(
            "intercept",
            "gitee",
            "--",
            "true",
            environment: environment.merging(["SSL_CERT_FILE": "/nowhere/roots.pem"]) { $1 }
        )
        #expect(roots.status == 2 && roots.error.contains("/nowhere/roots.pem: No such file or directory"))
        #expect(try leftovers(in: scratch).isEmpty)
    }
}
