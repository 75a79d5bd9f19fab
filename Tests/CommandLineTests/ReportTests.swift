import Foundation
import Recordings
import Testing
import TestSupport

@Suite("report joins the parts of a run, and compares runs", .heavy)
struct ReportTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func run(_ name: String, _ arguments: String...) async throws -> String {
        let path = scratch.folder.appendingPathComponent(name).path
        let run = try await Binary.run(
            Binary.path,
            ["run", "--bundle", "smoke", "--report", "json=\(path)"] + arguments
        )
        #expect([0, 1].contains(run.status), "\(run.error)")
        return path
    }

    @Test("the parts of a run make the report of the whole")
    func join() async throws {
        let parts = [try await run("1.json", "--shard", "1/2"), try await run("2.json", "--shard", "2/2")]
        let whole = try await Binary.run("run", "--bundle", "smoke")
        let joined = try await Binary.run(Binary.path, ["report"] + parts)
        #expect(joined.status == 0)
        #expect(joined.output == whole.output)
        let backwards = try await Binary.run(Binary.path, ["report"] + parts.reversed())
        #expect(backwards.output == whole.output)
    }

    @Test("any format can be written from a report, and the status is that of the run")
    func formats() async throws {
        let path = try await run("fails.json", "--client", "builtin:mutant/no-state")
        let again = try await Binary.run("report", path, "--report", "json=-")
        #expect(again.status == 1)
        #expect(again.output == (try String(contentsOfFile: path, encoding: .utf8)))
        let junit = try await Binary.run("report", path, "--report", "junit=-")
        #expect(junit.output.contains("<failure "))
    }

    @Test("a comparison names what got worse, and the requests that differ")
    func compare() async throws {
        let before = try await run("before.json")
        let after = try await run("after.json", "--client", "builtin:mutant/state-not-checked")
        let worse = try await Binary.run("report", "--compare", before, after)
        #expect(worse.status == 1)
        #expect(worse.output.contains("PASS → FAIL  callback/state-mismatch-rejected  gitee/state-altered"))
        #expect(worse.output.contains("  + POST /oauth/token\n"))
        let better = try await Binary.run("report", "--compare", after, before)
        #expect(better.status == 0)
        let same = try await Binary.run("report", "--compare", before, before)
        #expect(same.output.hasSuffix("\n\nno difference\n"))
    }

    @Test("what is no part of one run is refused")
    func refused() async throws {
        let part = try await run("part.json", "--shard", "1/2")
        let other = try await run("other.json", "--seed", "2")
        let alone = try await Binary.run("report", part)
        #expect(alone.output.hasSuffix("part 1/2\n"))
        let twice = try await Binary.run("report", other, other)
        #expect(twice.status == 2)
        #expect(twice.error.contains("both hold the scenario gitee/"))
        let seeds = try await Binary.run("report", part, other)
        #expect(seeds.error.contains("differ in their seed, 0x1 against 0x2"))
        let text = try scratch.write("{\"format\": \"oauth-harness-report\",\n \"version\": 99}", to: "odd.json")
        let odd = try await Binary.run("report", text)
        #expect(odd.status == 2)
        #expect(odd.error.hasPrefix("\(text):2:13: version: expected 2"), "\(odd.error)")
    }
}
