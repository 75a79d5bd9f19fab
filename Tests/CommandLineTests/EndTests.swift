import Foundation
import HTTPWire
import JSONText
import Recordings
import SystemCalls
import TestSupport
import Testing

@Suite("Every end writes its reports whole, and leaves no process", .timeLimit(.minutes(5)), .heavy)
struct EndTests {
    /// Signals that come at once; the system delivers them in an order of its own.
    struct End: Sendable, CustomTestStringConvertible {
        let signals: [Int32]

        var testDescription: String { signals.map { "\($0)" }.joined(separator: " and ") }

        /// The status says which one was the first.
        func fits(_ status: Int32) -> Bool { signals.contains(status - 128) }
    }

    static let ends = [
        [SIGINT], [SIGTERM], [SIGHUP], [SIGINT, SIGINT], [SIGTERM, SIGINT], [SIGHUP, SIGTERM, SIGINT, SIGINT],
    ].map(End.init)

    /// A driver that answers nothing, and that no signal but SIGKILL ends.
    private struct Stubborn {
        let scratch: Scratch
        let marker = "\(600 + Int.random(in: 1...1_000_000))"
        let started: String
        let report: String

        init() throws {
            scratch = try Scratch()
            started = scratch.folder.appendingPathComponent("started").path
            report = scratch.folder.appendingPathComponent("report.json").path
            try #require(mkfifo(started, 0o600) == 0)
        }

        var driver: [String] {
            [
                "--driver", "sh -c 'trap \"\" TERM INT HUP; sleep \(marker) & echo up > \(started); wait'", "--timeout",
                "600",
            ]
        }

        var arguments: [String] { ["run"] + driver + ["--report", "json=\(report)"] }

        func waitUntilStarted() async throws {
            _ = try await Binary.run("/bin/cat", [started])
        }

        /// Nothing is left of the driver, and the report is whole or was never there.
        func check() async throws {
            #expect(try await ProcessTable.living(with: "sleep \(marker)").isEmpty)
            let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
            #expect(files.filter { $0 != "started" && $0 != "report.json" } == [])
            if files.contains("report.json") {
                let json = try JSONReader.value(Array(try Data(contentsOf: URL(fileURLWithPath: report))))
                #expect(json["interrupted"]?.bool == true)
            }
        }
    }

    @Test("a run with a driver that only SIGKILL ends", arguments: ends)
    func run(_ end: End) async throws {
        let driver = try Stubborn()
        let run = try Running(Binary.path, driver.arguments)
        try await driver.waitUntilStarted()
        for signal in end.signals { run.send(signal) }
        #expect(end.fits(await run.end().status))
        try await driver.check()
    }

    @Test("a probe with a driver that only SIGKILL ends", arguments: ends)
    func probe(_ end: End) async throws {
        let driver = try Stubborn()
        let probe = try Running(Binary.path, ["probe"] + driver.driver)
        try await driver.waitUntilStarted()
        for signal in end.signals { probe.send(signal) }
        #expect(end.fits(await probe.end().status))
        try await driver.check()
    }

    @Test("a terminal that closes while a driver answers nothing", arguments: ["run", "probe"])
    func terminal(_ verb: String) async throws {
        let driver = try Stubborn()
        let script = """
            import os, pty, sys
            pid, terminal = pty.fork()
            if pid == 0: os.execv(sys.argv[2], sys.argv[2:])
            open(sys.argv[1]).read()
            os.close(terminal)
            print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
            """
        let ended = try await Binary.run(
            "/usr/bin/env",
            ["python3", "-c", script, driver.started, Binary.path]
                + (verb == "run" ? driver.arguments : [verb] + driver.driver)
        )
        #expect(ended.output == "129\n", "\(ended.error)")
        try await driver.check()
    }

    @Test("an output that nobody reads any more does not end a run")
    func closedOutput() async throws {
        let scratch = try Scratch()
        let report = scratch.folder.appendingPathComponent("report.json").path
        let line = "\"$0\" run --bundle smoke --report json=\(report) | head -c 1 > /dev/null; echo ${PIPESTATUS[0]}"
        let ended = try await Binary.run("/bin/bash", ["-c", line, Binary.path])
        #expect(ended.output == "0\n", "\(ended.error)")
        let json = try JSONReader.value(Array(try Data(contentsOf: URL(fileURLWithPath: report))))
        #expect(json["interrupted"]?.bool == false)
    }

    @Test("serve stops while answers are held back, sent slowly or never", arguments: ends)
    func serve(_ end: End) async throws {
        let scratch = try Scratch()
        let script = try scratch.write(
            """
            [{"on": "token", "do": {"delay": {"seconds": 60}}},
             {"on": "userinfo", "do": {"fault": {"kind": "dribble", "bytesPerSecond": 1}}},
             {"on": "revocation", "do": {"fault": {"kind": "hang"}}}]
            """,
            to: "script.json"
        )
        let serve = try Running(Binary.path, ["serve", "rfc", "--script", script])
        let ready = try JSONReader.value(Array((await serve.line() ?? "").utf8))
        let asked = try ["token", "userinfo", "revocation"].map { word in
            let url = try #require(ready["endpoints"]?[word]?.string)
            let way = word == "userinfo" ? [] : ["-d", "x=y"]
            return try Running("/usr/bin/env", ["curl", "-sS", "--noproxy", "*"] + way + [url])
        }
        for _ in asked { #expect(await serve.errorLine() != nil) }
        for signal in end.signals { serve.send(signal) }
        #expect(end.fits(await serve.end().status))
        for client in asked { #expect(await client.end().status != 0) }
    }

    /// What waits for requests until a signal comes; `FILE` is a recording.
    private static let services = [
        ["serve", "rfc", "--json"], ["replay", "FILE", "--json"],
        ["record", "--upstream", "UPSTREAM", "--output", "FILE", "--force", "--json"],
    ]

    /// A recording, and the command with its place.
    private static func command(_ words: [String], _ scratch: Scratch, upstream: String) throws -> (String, [String]) {
        let file = scratch.folder.appendingPathComponent("a.har").path
        let fixture = Binary.package.appendingPathComponent("Fixtures/gitlab/token-get.har").path
        try FileManager.default.copyItem(atPath: fixture, toPath: file)
        return (file, words.map { $0 == "FILE" ? file : $0 == "UPSTREAM" ? upstream : $0 })
    }

    @Test("record and replay stop at once, and leave a whole file", arguments: services.dropFirst(), ends)
    func recordAndReplay(_ words: [String], _ end: End) async throws {
        let scratch = try Scratch()
        let upstream = try Upstreams.broken()
        let (file, arguments) = try Self.command(words, scratch, upstream: upstream.origin)
        let process = try Running(Binary.path, arguments)
        let ready = try JSONReader.value(Array((await process.line() ?? "").utf8))
        let url = (ready["base_url"]?.string ?? "") + "/hang"
        let client = try Running("/usr/bin/env", ["curl", "-sS", "--noproxy", "*", url])
        if words[0] == "record" {
            // The upstream has the request, and gives no answer.
            _ = await upstream.requests.first { $0.path == "/hang" }
        } else {
            _ = await client.end()
        }
        for signal in end.signals { process.send(signal) }
        let status = await process.end().status
        // A replay that was asked for what it does not hold has failed, however it ends.
        #expect(words[0] == "record" ? end.fits(status) : status == 1, "\(status)")
        if words[0] == "record" { #expect(await client.end().output.contains("the recording ends")) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["a.har"])
        #expect(try !HAR(contentsOf: file).entries.isEmpty || words[0] == "record")
    }

    @Test("a terminal that closes ends what waits for requests", arguments: services)
    func serviceTerminal(_ words: [String]) async throws {
        let scratch = try Scratch()
        let upstream = try Upstreams.broken()
        let (file, arguments) = try Self.command(words, scratch, upstream: upstream.origin)
        let script = """
            import os, pty, sys
            pid, terminal = pty.fork()
            if pid == 0: os.execv(sys.argv[1], sys.argv[1:])
            said = b""
            while b"\\n" not in said: said += os.read(terminal, 4096)
            os.close(terminal)
            print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
            """
        let ended = try await Binary.run("/usr/bin/env", ["python3", "-c", script, Binary.path] + arguments)
        #expect(ended.output == "129\n", "\(ended.error)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["a.har"])
        #expect(try !HAR(contentsOf: file).entries.isEmpty || words[0] == "record")
    }
}
