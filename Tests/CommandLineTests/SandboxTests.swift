import Foundation
import SystemCalls
import TestSupport
import Testing

@Suite(
    "intercept --sandbox leads programs that read no variable",
    .enabled("needs namespaces", hasSandboxes),
    .heavy
)
struct SandboxTests {
    /// Runs a command inside, its variables taken away.
    private func bare(_ command: String..., keeping variables: [String] = []) async throws -> Ended {
        let kept = variables.map { "\($0)=\"$\($0)\"" }.joined(separator: " ")
        let line = "exec env -i PATH=\"$PATH\" \(kept) \"$@\""
        return try await inside(["sh", "-c", line, "sh"] + command)
    }

    private func inside(_ command: [String]) async throws -> Ended {
        try await Binary.run(Binary.path, ["intercept", "gitee", "github", "--sandbox", "--quiet", "--"] + command)
    }

    private static let page = "https://gitee.com/oauth/token"
    private static let somebody = ["--reuid=65534", "--regid=65534", "--clear-groups"]

    @Test("curl") func curl() async throws {
        let ended = try await bare("curl", "-sS", "-d", "a=b", Self.page)
        #expect(ended.output.contains("error"), "\(ended)")
        let plain = try await bare(
            "curl",
            "-sS",
            "-o",
            "/dev/null",
            "-w",
            "%{http_code}",
            "https://api.github.com/user"
        )
        #expect(plain.output == "401", "\(plain)")
    }

    @Test("Python", .enabled(if: Program.isInstalled("python3"), "no python3")) func python() async throws {
        let code = """
            import sys, urllib.request, urllib.error
            try: urllib.request.urlopen(sys.argv[1], b"a=b")
            except urllib.error.HTTPError as error: print(error.code, error.read().decode())
            """
        let ended = try await bare("python3", "-c", code, Self.page)
        #expect(ended.output.contains("error"), "\(ended)")
    }

    @Test("Node", .enabled(if: Program.isInstalled("node"), "no node")) func node() async throws {
        let code =
            "fetch(process.argv[1], {method: 'POST', body: 'a=b'}).then(r => r.text()).then(console.log, console.error)"
        let ended = try await bare("node", "-e", code, Self.page, keeping: ["NODE_EXTRA_CA_CERTS"])
        #expect(ended.output.contains("error"), "\(ended)")
    }

    @Test("URLSession") func urlSession() async throws {
        // The program is built as the tests are: under a sanitizer it has that one's options.
        let program = Binary.folder.appendingPathComponent("URLFetch").path
        let ended = try await bare(program, Self.page, keeping: ["ASAN_OPTIONS", "TSAN_OPTIONS"])
        #expect(ended.output.hasPrefix("4"), "\(ended)")
    }

    @Test(
        "who is not root has one, too, or is told what allows it",
        .enabled("needs root, and somebody else who may run the program") {
            // A folder that only its owner may enter keeps everybody else from the program.
            guard getuid() == 0, Program.isInstalled("setpriv") else { return false }
            let program = ["sh", "-c", "exec \"$0\" --help", Binary.path]
            return try await Binary.run("setpriv", Self.somebody + program).status == 0
        }
    )
    func ordinary() async throws {
        let script = "id -u; curl -sS -d a=b \(Self.page)"
        let command = ["intercept", "gitee", "--sandbox", "--quiet", "--", "sh", "-c", script]
        let program = Self.somebody + [Binary.path] + command
        let ended = try await Binary.run("setpriv", program, environment: ["TMPDIR": "/tmp"])
        if ended.status == 2 {
            #expect(ended.error.contains("--sandbox") && ended.error.contains("allows it"), "\(ended)")
        } else {
            #expect(ended.output.hasPrefix("65534\n") && ended.output.count > 6, "\(ended)")
        }
    }

    @Test("no other host is there, and the command is who called it") func isolation() async throws {
        let stranger = try await bare("curl", "-sS", "--max-time", "20", "https://example.com/")
        #expect(stranger.status != 0)
        let routes = try await inside(["cat", "/proc/net/route"])
        #expect(routes.output.split(separator: "\n").count <= 1, "\(routes)")
        let user = try await inside(["id", "-u"])
        #expect(user.output == "\(getuid())\n", "\(user)")
    }

    @Test("two at once share no folder") func two() async throws {
        let scratch = try Scratch()
        let pipes = ["begun", "ended"].map { scratch.folder.appendingPathComponent($0).path }
        for pipe in pipes { try #require(mkfifo(pipe, 0o600) == 0) }
        let words = ["sh", "-c", "echo > \(pipes[0]); read line < \(pipes[1]); command -v www-browser"]
        async let first = inside(words)
        _ = try await Binary.run("/bin/cat", [pipes[0]])
        #expect(try await inside(["true"]).status == 0)
        _ = try await Binary.run("/bin/sh", ["-c", "echo > \(pipes[1])"])
        #expect(try await first.status == 0)
    }

    @Test("its status is the command's, and no process of it is left") func end() async throws {
        let mark = "7\(UInt32.random(in: 1_000_000...9_999_999))"
        let ended = try await inside(["sh", "-c", "setsid sleep \(mark) >/dev/null 2>&1 & exit 7"])
        #expect(ended.status == 7, "\(ended)")
        #expect(try await ProcessTable.living(with: mark).isEmpty)
    }
}

@Suite("intercept --sandbox tells why it cannot", .enabled(if: Platform.hasNamespaces, "not Linux"), .heavy)
struct SandboxRefusalTests {
    @Test("where namespaces are not allowed, and where there is no unshare") func refusal() async throws {
        let scratch = try Scratch()
        // A child writes it: a file that this process has open for writing while another test forks cannot be started.
        let write = """
            printf '%s\\n' '#!/bin/sh' 'echo "unshare: unshare failed: Operation not permitted" >&2' 'exit 1' > "$0"
            chmod 755 "$0"
            """
        let fake = scratch.folder.appendingPathComponent("unshare").path
        #expect(try await Binary.run("/bin/sh", ["-c", write, fake]).status == 0)
        let words = ["intercept", "gitee", "--sandbox", "--", "true"]
        let denied = try await Binary.run(Binary.path, words, environment: ["PATH": scratch.folder.path])
        #expect(denied.status == 2)
        #expect(denied.error.contains("--sandbox: unshare: unshare failed: Operation not permitted; "), "\(denied)")
        #expect(denied.error.contains("sysctl") || denied.error.contains("a container allows it with"), "\(denied)")
        let absent = try await Binary.run(Binary.path, words, environment: ["PATH": "/nowhere"])
        #expect(absent.status == 2)
        #expect(absent.error.contains("util-linux"), "\(absent)")
    }
}

/// Whether this machine lets anybody make what a sandbox is made of.
@Sendable private func hasSandboxes() async -> Bool {
    let words = ["--user", "--map-root-user", "--mount", "--net", "--pid", "--fork", "true"]
    return (try? await Program.run("unshare", words))?.status == 0
}
