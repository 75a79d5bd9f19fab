import HTTPWire
import OAuthConformance
import JSONText

/// The failures that are expected, from a file.
struct Baseline: Sendable {
    private let entries: [BaselineEntry]
    private let today: String

    /// Reads a file.
    ///
    /// An entry that fits no check or no scenario that there is would excuse nothing, and is refused with its place.
    init(_ path: String, scenarios: [String]) throws(UsageError) {
        let bytes = try InputFile.read(path)
        today = SystemClock.today
        do {
            let cursor = JSONCursor(try JSONReader.read(bytes))
            entries = try Self.entries(cursor, scenarios)
        } catch let error as JSONSyntaxError {
            throw UsageError(.unusableFile, "\(path):\(error.position)", found: error.words)
        } catch let error as JSONShapeError {
            throw UsageError(.unusableFile, "\(path):\(error.position)", found: error.words)
        } catch {
            throw UsageError(.unusableFile, path, found: "\(error)")
        }
    }

    /// The baseline that excuses every failure of a run, each once; what is excused already keeps its reason.
    static func covering(_ record: RunReport) -> [UInt8] {
        var seen: Set<[String]> = []
        let entries = record.scenarios.flatMap { scenario in
            scenario.results.filter { $0.verdict == .fail && seen.insert([$0.id, scenario.id]).inserted }.map { check in
                var entry: JSONObject = [
                    "check": .string(check.id), "scenario": .string(scenario.id),
                    "reason": .string(check.baseline?.reason ?? check.sentence),
                ]
                entry["owner"] = check.baseline?.owner.map(JSON.string)
                entry["expires"] = check.baseline?.expires.map(JSON.string)
                return JSON.object(entry)
            }
        }
        return Array((JSON.array(entries).pretty() + "\n").utf8)
    }

    private static func entries(_ cursor: JSONCursor, _ scenarios: [String]) throws(JSONShapeError) -> [BaselineEntry] {
        var entries: [BaselineEntry] = []
        for element in try cursor.elements() {
            try element.allow(["check", "scenario", "reason", "owner", "expires"])
            let expires = try element.optional("expires")
            if let expires, !isDate(try expires.string()) { throw expires.error("a date such as \"2026-12-31\"") }
            let reason = try element.member("reason")
            if try reason.string().isEmpty { throw reason.error("a reason") }
            var entry = BaselineEntry()
            entry.check = try glob(element.member("check"), of: ScenarioSelection.checkNames, "a check")
            entry.scenario = try element.optional("scenario").map { cursor throws(JSONShapeError) in
                try glob(cursor, of: scenarios, "a scenario")
            }
            entry.owner = try element.optional("owner")?.string()
            entry.reason = try reason.string()
            entry.expires = try expires?.string()
            entry.line = element.position.line
            entries.append(entry)
        }
        return entries
    }

    private static func glob(
        _ cursor: JSONCursor,
        of names: [String],
        _ kind: String
    ) throws(JSONShapeError) -> String {
        let glob = try cursor.string()
        guard names.contains(where: { Glob.fits(glob, $0) }) else {
            throw cursor.error(
                "\(kind), or a pattern that fits one",
                hint: EditDistance.suggestion(for: glob, in: names)
            )
        }
        return glob
    }

    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || $0.isDigit }) else {
            return false
        }
        return (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
    }

    /// Excuses what is expected, and gives the entries that do not hold; where everything ran, one without a match too.
    func apply(to results: inout [ScenarioResult], isWhole: Bool) -> [StaleBaseline] {
        entries.compactMap { entry in
            let isExpired = entry.expires.map { $0 < today } ?? false
            var verdicts: [Verdict] = []
            for scenario in results.indices
            where entry.scenario.map({ Glob.fits($0, results[scenario].id) }) ?? true {
                for check in results[scenario].results.indices
                where Glob.fits(entry.check, results[scenario].results[check].id) {
                    let verdict = results[scenario].results[check].verdict
                    verdicts.append(verdict)
                    if verdict == .fail, !isExpired {
                        results[scenario].summary.results[check].baseline = entry
                    }
                }
            }
            if isExpired { return StaleBaseline(entry, .expired) }
            if verdicts.contains(.fail) { return nil }
            if verdicts.contains(.pass) { return StaleBaseline(entry, .passes) }
            return isWhole && verdicts.isEmpty ? StaleBaseline(entry, .unmatched) : nil
        }
    }
}
