import Foundation
import JSONText
import OAuthConformance
import Recordings
import TestSupport
import Testing

@Suite("run judges a client and says so by its exit status", .heavy)
struct RunTests {
    @Test("the reference client passes: a line a scenario, a summary, status 0")
    func reference() async throws {
        let run = try await Binary.run("run", "--bundle", "smoke")
        #expect(run.status == 0, "\(run.output)\(run.error)")
        let lines = run.output.split(separator: "\n")
        let names = try await Self.names("smoke")
        #expect(names.count > 5)
        #expect(lines.filter { $0.hasPrefix("PASS ") }.map { Self.name(in: $0) } == names)
        #expect(lines.last?.contains(" passed, 0 failed   seed 0x1") == true)
    }

    @Test("a mutant fails: status 1, the check, the exchange that proves it, and how to see it again")
    func mutant() async throws {
        let run = try await Binary.run("run", "qq/state-altered", "--client", "builtin:mutant/state-not-checked")
        #expect(run.status == 1)
        #expect(run.output.contains("FAIL  callback/state-mismatch-rejected  The client accepted a callback"))
        #expect(run.output.contains("Observed  exchange 2 sent a code"))
        #expect(run.output.contains("code#1"))
        try await Self.isSeenAgain(run)
    }

    @Test("a provider that no scenario names is named where a finding is to be seen again, by its file if it has one")
    func ownProvider() async throws {
        let scratch = try Scratch()
        let weibo = try String(contentsOfFile: FixtureFolder.root + "/Fixtures/weibo/provider.json", encoding: .utf8)
        let named = weibo.replacing(#""name": "weibo""#, with: #""name": "wave""#, maxReplacements: 1)
        let path = try scratch.write(named, to: "wave.json")
        let words = ["--check", "token-response/missing-access-token", "--client", "builtin:mutant/empty-token-stored"]
        for (provider, name) in [(path, "wave"), ("doorkeeper", "doorkeeper")] {
            let run = try await Binary.run(Binary.path, ["run", "--provider", provider] + words)
            #expect(run.status == 1, "\(run.error)")
            #expect(run.output.contains(name + "/no-token-in-answer"))
            try await Self.isSeenAgain(run)
        }
    }

    private static func isSeenAgain(_ run: Ended) async throws {
        let again = try #require(
            run.output.components(separatedBy: "  Again     ").last?.components(separatedBy: "\n\n").first
        )
        let words = again.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(words.first == "oauth-harness")
        let second = try await Binary.run(Binary.path, Array(words.dropFirst()))
        #expect(second.status == 1, "\(second.output)\(second.error)")
    }

    @Test("the same seed gives the same bytes, however many scenarios run at once")
    func sameBytes() async throws {
        let arguments = ["run", "gitee/*", "--client", "builtin:mutant/error-as-success", "--seed", "0x41c6"]
        let one = try await Binary.run(Binary.path, arguments + ["--jobs", "1"])
        let four = try await Binary.run(Binary.path, arguments + ["--jobs", "4"])
        #expect(one.status == 1)
        #expect(one.output == four.output)
    }

    @Test("the parts of --shard are the whole, without overlap")
    func shards() async throws {
        var names: [String] = []
        for part in ["1/3", "2/3", "3/3"] {
            let run = try await Binary.run("run", "--bundle", "smoke", "--shard", part)
            #expect(run.status == 0)
            names += run.output.split(separator: "\n").filter { $0.hasPrefix("PASS ") }.map { Self.name(in: $0) }
        }
        #expect(names.sorted() == (try await Self.names("smoke")))
        #expect(Set(names).count == names.count)
    }

    @Test("reports go to their files, and one on stdout stands there alone")
    func reports() async throws {
        let scratch = try Scratch()
        let junit = scratch.folder.appendingPathComponent("junit.xml").path
        let page = scratch.folder.appendingPathComponent("page.html").path
        let run = try await Binary.run(
            "run",
            "qq/denied",
            "--report",
            "json=-",
            "--report",
            "junit=\(junit)",
            "--report",
            "html=\(page)",
            "--har",
            scratch.folder.appendingPathComponent("har/files").path
        )
        #expect(run.status == 0)
        let report = try JSONReader.value(Array(run.output.utf8))
        #expect(report["scenarios"]?.array?.count == 1)
        #expect(try String(contentsOfFile: junit, encoding: .utf8).contains("<testsuite"))
        #expect(try String(contentsOfFile: page, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
        let har = try Data(contentsOf: scratch.folder.appendingPathComponent("har/files/qq-denied.har"))
        #expect(try JSONReader.value(Array(har))["log"]?["version"]?.string == "1.2")
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
        #expect(left == ["har", "junit.xml", "page.html"])
    }

    @Test("a HAR names its secrets, and holds none")
    func harHoldsNoSecret() async throws {
        let scratch = try Scratch()
        let run = try await Binary.run("run", "gitlab/sign-in", "--har", scratch.folder.path)
        #expect(run.status == 0)
        let text = try String(contentsOf: scratch.folder.appendingPathComponent("gitlab-sign-in.har"), encoding: .utf8)
        #expect(text.contains("{{access_token.1}}"), "\(text.prefix(2000))")
        #expect(text.contains("client_secret"))
        // The client's identifier is no secret.
        let id = try #require(text.firstMatch(of: #/client_id=([0-9a-f]{64})/#)?.1)
        #expect(text.replacing(id, with: "").firstMatch(of: #/[0-9a-f]{64}/#) == nil)
    }

    @Test("a report that cannot be written is told before anything runs", arguments: ["/no/such/folder/x", "/"])
    func unwritable(_ path: String) async throws {
        let run = try await Binary.run("run", "qq/denied", "--report", "junit=\(path)")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.error.contains("--report \(path): cannot be written: "), "\(run.error)")
    }

    @Test("a scenario file that is wrong is told with file, line and column before anything runs")
    func malformedScenario() async throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            """
            { "id": "qq/x", "title": "X", "provider": "qq",
              "steps": [ { "authorise": "approve" } ],
              "expect": {} }
            """,
            to: "x.json"
        )
        let run = try await Binary.run("run", "qq/denied", path)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.error.hasPrefix("\(path):2:16: steps[0].authorise: expected "), "\(run.error)")
        #expect(run.error.contains("authorize"))
    }

    @Test("a program that cannot be a driver is no verdict about a client")
    func notADriver() async throws {
        let missing = try await Binary.run("run", "--driver", "no-such-program --now")
        #expect(missing.status == 2)
        #expect(missing.error.hasPrefix("oauth-harness run: --driver: there is no program 'no-such-program' in PATH"))
        let dying = try await Binary.run("run", "--driver", "sh -c 'echo no library >&2; exit 7'")
        #expect(dying.status == 3)
        #expect(dying.output.contains("CONFIG"))
        #expect(dying.output.contains("no library"))
    }

    @Test(
        "SIGINT stops a run that waits: status 130, the report written, no process left",
        arguments: [SIGINT, SIGTERM]
    )
    func interrupted(_ signal: Int32) async throws {
        let scratch = try Scratch()
        let fifo = scratch.folder.appendingPathComponent("started").path
        try #require(mkfifo(fifo, 0o600) == 0)
        let report = scratch.folder.appendingPathComponent("report.json").path
        let marker = "\(600 + Int.random(in: 1...100_000))"
        let run = try Running(
            Binary.path,
            [
                "run", "--driver", "sh -c 'echo up > \(fifo); exec sleep \(marker)'", "--timeout", "600", "--report",
                "json=\(report)",
            ]
        )
        _ = try await Binary.run("/bin/cat", [fifo])
        run.send(signal)
        let ended = await run.end()
        #expect(ended.status == 128 + signal)
        let json = try JSONReader.value(Array(try Data(contentsOf: URL(fileURLWithPath: report))))
        #expect(json["interrupted"]?.bool == true)
        #expect(try await ProcessTable.living(with: "sleep \(marker)").isEmpty)
    }

    @Test("expected failures pass, and one that passes, has expired or fits nothing fails the run")
    func baseline() async throws {
        let scratch = try Scratch()
        let all = try scratch.write(#"[{"check": "*", "scenario": "qq/*", "reason": "known"}]"#, to: "all.json")
        let mutant = ["run", "qq/state-altered", "--client", "builtin:mutant/state-not-checked", "--baseline"]
        let excused = try await Binary.run(Binary.path, mutant + [all])
        #expect(excused.status == 0, "\(excused.output)")
        #expect(excused.output.contains("3 known"))
        let expired = try scratch.write(
            #"[{"check": "*", "reason": "known", "expires": "2020-02-01"}]"#,
            to: "old.json"
        )
        let late = try await Binary.run(Binary.path, mutant + [expired])
        #expect(late.status == 1)
        #expect(late.output.contains("is past its last day"))
        let mended = try await Binary.run("run", "qq/state-altered", "--baseline", all)
        #expect(mended.status == 1)
        #expect(mended.output.contains("passes now"))
    }

    @Test("a baseline that a run writes excuses that run, and keeps the reasons that there were")
    func writtenBaseline() async throws {
        let scratch = try Scratch()
        let mutant = ["run", "qq/state-altered", "--client", "builtin:mutant/state-not-checked"]
        let old = try scratch.write(
            #"[{"check": "callback/*", "reason": "ticket 41", "owner": "ann", "expires": "2099-12-31"}]"#,
            to: "old.json"
        )
        let file = scratch.folder.appendingPathComponent("new.json").path
        let first = try await Binary.run(Binary.path, mutant + ["--baseline", old, "--write-baseline", file])
        #expect(first.status == 1, "the status stays that of the run")
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("ticket 41") && text.contains("ann") && text.contains("2099-12-31"))
        let second = try await Binary.run(Binary.path, mutant + ["--baseline", file])
        #expect(second.status == 0, "\(second.output)")
        #expect(second.output.contains("0 failed, 3 known"))
    }

    @Test("a baseline and --check know every check of a scenario itself", arguments: ScenarioCheck.allCases)
    func scenarioChecks(_ check: ScenarioCheck) async throws {
        let scratch = try Scratch()
        let entry: JSON = [["check": .string(check.rawValue), "scenario": "qq/denied", "reason": "known"]]
        let file = try scratch.write(entry.text(), to: "known.json")
        let run = try await Binary.run("run", "qq/denied", "--check", check.rawValue, "--baseline", file)
        #expect(run.error == "")
        #expect([0, 1].contains(run.status))
    }

    @Test("what cannot be written is told, and the status is 2", arguments: ["--report json=", "--write-baseline "])
    func fullDisk(_ option: String) async throws {
        let words = (option + "/dev/full").split(separator: " ").map(String.init)
        let run = try await Binary.run(Binary.path, ["run", "qq/denied"] + words)
        #expect(run.status == 2)
        #expect(run.error.contains("/dev/full: "), "\(run.error)")
    }

    @Test("a baseline that cannot be read is told with its place")
    func malformedBaseline() async throws {
        let scratch = try Scratch()
        let table = [
            (#"[{"check": "*"}]"#, ":1:2: [0]: expected a member \"reason\", found none"),
            (#"[{"check": "*", "reason": "x", "expired": "2020-01-01"}]"#, ":1:32: [0].expired: expected one of"),
            (#"[{"check": "*", "reason": "x", "expires": "soon"}]"#, ":1:43: [0].expires: expected a date such as"),
            ("[", ":1:2: expected a value"),
            (
                #"[{"check": "callback/state-mismatch-rejectde", "reason": "x"}]"#,
                #":1:12: [0].check: expected a check, or a pattern that fits one, found "callback/state-mismatch-rejectde""#
                    + " (did you mean callback/state-mismatch-rejected?)"
            ),
            (
                #"[{"check": "*", "scenario": "gitee/sing-in", "reason": "x"}]"#,
                ":1:29: [0].scenario: expected a scenario"
            ),
            (#"[{"check": "*", "reason": "x", "owner": 7}]"#, ":1:41: [0].owner: expected a string"),
        ]
        for (text, message) in table {
            let path = try scratch.write(text, to: "baseline.json")
            let run = try await Binary.run("run", "qq/denied", "--baseline", path)
            #expect(run.status == 2)
            #expect(run.error.hasPrefix(path + message), "\(run.error)")
        }
    }

    @Test("--fail-fast stops behind the first scenario with a failure")
    func failFast() async throws {
        let run = try await Binary.run(
            "run",
            "qq/*",
            "--client",
            "builtin:mutant/no-state",
            "--fail-fast",
            "--jobs",
            "1"
        )
        #expect(run.status == 1)
        let lines = run.output.components(separatedBy: "\n\n")[0].split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("FAIL ") }.count == 1)
        #expect(lines.last?.hasPrefix("FAIL ") == true)
    }

    @Test("--check judges nothing else, and plays only scenarios that can")
    func check() async throws {
        let run = try await Binary.run("run", "--check", "callback/state-missing-rejected", "--report", "json=-")
        #expect(run.status == 0)
        let report = try JSONReader.value(Array(run.output.utf8))
        let checks = Set(report["checks"]?.array?.compactMap { $0["id"]?.string } ?? [])
        #expect(checks == ["callback/state-missing-rejected"])
    }

    // MARK: -

    static func names(_ bundle: String) async throws -> [String] {
        let run = try await Binary.run("run", "--bundle", bundle, "--report", "json=-")
        let report = try JSONReader.value(Array(run.output.utf8))
        return (report["scenarios"]?.array ?? []).compactMap { $0["id"]?.string }.sorted()
    }

    static func name(in line: Substring) -> String {
        String(line.split(separator: " ").dropFirst().first ?? "")
    }

}
