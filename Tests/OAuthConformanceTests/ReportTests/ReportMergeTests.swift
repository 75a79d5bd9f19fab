import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

@Suite(.heavy) struct ReportMergeTests {
    /// A run of sixteen scenarios and its parts.
    private static func parts(_ count: Int) async throws -> (whole: RunReport, parts: [ReportMerge.Part]) {
        let scenarios = Array(try ScenarioLibrary.bundled().prefix(16))
        let run = await ReportSample.run(scenarios, ReferenceClient(), ["run", "--bundle", "full"])
        let whole = RunReport(run)
        let parts = (1...count).map { index -> ReportMerge.Part in
            var part = whole
            part.shard = "\(index)/\(count)"
            part.arguments = ["run", "--shard", "\(index)/\(count)", "--bundle", "full"]
            part.scenarios = whole.scenarios.enumerated().filter { $0.offset % count == index - 1 }.map(\.element)
            return ("part-\(index).json", part)
        }
        return (whole, parts)
    }

    @Test("the parts of a run make the run, in any order", arguments: [2, 3, 5]) func join(_ count: Int) async throws {
        let (whole, parts) = try await Self.parts(count)
        #expect(try ReportMerge.join(parts) == whole)
        #expect(try ReportMerge.join(parts.reversed()) == whole)
    }

    @Test("a part that is missing is told") func missing() async throws {
        let parts = try await Self.parts(4).parts
        let joined = try ReportMerge.join([parts[2], parts[0]])
        #expect(joined.shard == "1+3/4")
        #expect(try ReportMerge.join([("a", joined), parts[1], parts[3]]).shard == nil)
    }

    @Test("an expected failure is stale only where it fits no check of any part") func stale() async throws {
        var parts = try await Self.parts(2).parts
        var entry = BaselineEntry()
        entry.line = 2
        let unmatched = StaleBaseline(entry, .unmatched)
        entry.line = 1
        let passes = StaleBaseline(entry, .passes)
        parts[0].report.stale = [unmatched, passes]
        #expect(try ReportMerge.join(parts).stale == [passes])
        parts[1].report.stale = [unmatched]
        #expect(try ReportMerge.join(parts).stale == [passes, unmatched])
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout RunReport) -> Void
        let message: String

        static let all: [Wrong] = [
            Wrong(
                testDescription: "another seed",
                change: { $0.seed = 7 },
                message:
                    "join parts of one run only: part-1.json and part-2.json differ in their seed, 0x41c6 against 0x7"
            ),
            Wrong(
                testDescription: "another client",
                change: { $0.client = "b" },
                message: "join parts of one run only: part-1.json and part-2.json differ in their client, "
                    + "builtin:reference against b"
            ),
            Wrong(
                testDescription: "a division into other parts",
                change: { $0.shard = "2/3" },
                message: "join parts of one division only: part-1.json and part-2.json say of 2 and of 3"
            ),
        ]
    }

    @Test("reports of different runs are not joined", arguments: Wrong.all) func wrong(_ example: Wrong) async throws {
        var parts = try await Self.parts(2).parts
        example.change(&parts[1].report)
        let changed = parts
        let error = #expect(throws: ReportMergeError.self) { try ReportMerge.join(changed) }
        #expect(error?.description == example.message)
    }

    @Test("the same scenario twice is not joined") func repeated() async throws {
        let parts = try await Self.parts(2).parts
        let error = #expect(throws: ReportMergeError.self) {
            try ReportMerge.join([parts[0], ("again.json", parts[0].report)])
        }
        #expect(
            error?.description.hasPrefix("compare them, or leave one out: part-1.json and again.json both hold")
                ?? false
        )
        #expect(throws: ReportMergeError.self) { try ReportMerge.join([]) }
    }

    @Test("two runs are compared by check and by request") func compare() async throws {
        let good = RunReport(try await ReportSample.passing())
        let bad = RunReport(try await ReportSample.failing())
        let worse = RunComparison(before: good, after: bad)
        #expect(worse.hasRegression)
        #expect(worse.changes.filter(\.isRegression).map(\.check) == ["callback/state-mismatch-rejected"])
        let text = worse.text()
        #expect(text.contains("Fails now\n  PASS → FAIL  callback/state-mismatch-rejected  gitee/foreign-state\n"))
        #expect(
            text.contains(
                "Requests of gitee/foreign-state\n  + POST /oauth/token\n    grant_type=authorization_code&code=code#1"
            )
        )
        #expect(!text.contains("Requests of gitee/sign-in"))
        let better = RunComparison(before: bad, after: good)
        #expect(!better.hasRegression)
        #expect(better.text().contains("Passes now\n  FAIL → PASS  callback/state-mismatch-rejected"))
        #expect(RunComparison(before: good, after: good).text().hasSuffix("\nno difference\n"))
    }

    @Test("a check that is gone, and one that is new, are told") func goneAndNew() {
        var later = StrangeReport.run
        later.scenarios[0].summary.results.removeFirst()
        later.scenarios[0].summary.results[0].check = CheckRegistry.all[0].facts
        let comparison = RunComparison(before: StrangeReport.run, after: later)
        #expect(Set(comparison.changes.map(\.check)) == ["odd/check: x", "odd/fine", CheckRegistry.all[0].id])
        #expect(comparison.text().contains("new → PASS  \(CheckRegistry.all[0].id)"))
        #expect(comparison.text().contains("FAIL → gone  odd/check: x"))
    }

    @Test("lines are compared by their longest common part") func lines() {
        let result = LineDifference.between(["a", "b", "c"], ["a", "c", "d"])
        #expect(result.map(\.text) == ["a", "b", "c", "d"])
        #expect(result.map(\.side) == [.both, .before, .both, .after])
        #expect(LineDifference.between([], []).isEmpty)
    }
}
