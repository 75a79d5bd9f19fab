import OAuthHarness
import JSONText

/// Reads JSON reports back, nothing looser than what is written.
package enum JSONReportReader {
    /// Reads a report.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: Its name, for messages.
    /// - Returns: The run.
    /// - Throws: ``ReportFileError`` with the place of what is wrong.
    package static func read(_ bytes: [UInt8], file: String) throws(ReportFileError) -> RunReport {
        do {
            let cursor = JSONCursor(try JSONReader.read(bytes))
            return try report(cursor)
        } catch let error as JSONSyntaxError {
            let detail = "expected \(error.expected), found \(error.found)"
            throw ReportFileError(file: file, position: error.position, detail: detail)
        } catch let error as JSONShapeError {
            let hint = error.hint.map { " (\($0))" } ?? ""
            let detail = "\(error.path): expected \(error.expected), found \(error.found)\(hint)"
            throw ReportFileError(file: file, position: error.position, detail: detail)
        } catch {
            throw ReportFileError(file: file, position: TextPosition(line: 1, column: 1, offset: 0), detail: "\(error)")
        }
    }

    private static func report(_ cursor: JSONCursor) throws(JSONShapeError) -> RunReport {
        _ = try cursor.member("format").word(of: [ReportSchema.format])
        let version = try cursor.member("version")
        guard try version.integer() == RunReport.formatVersion else {
            throw version.error("\(RunReport.formatVersion), the version that this program reads")
        }
        try cursor.allow(ReportSchema.keys(of: "report"))
        var checks: [String: [CheckReport]] = [:]
        for element in try cursor.member("checks").elements() {
            let check = try check(element)
            checks[check.scenario, default: []].append(check)
        }
        let scenarios = try list(cursor.member("scenarios"), scenario)
        let known = Set(scenarios.map(\.id))
        for element in try cursor.member("checks").elements() {
            let name = try element.member("scenario")
            guard known.contains(try name.string()) else { throw name.error("a scenario of this report") }
        }
        return RunReport(
            client: try cursor.member("client").string(),
            arguments: try cursor.member("arguments").strings(),
            bundle: try cursor.member("bundle").string(),
            seed: try seed(cursor.member("seed")),
            shard: try text(cursor.member("shard")),
            isInterrupted: try cursor.member("interrupted").bool(),
            scenarios: scenarios.map { scenario in
                var scenario = scenario
                scenario.checks = checks[scenario.id] ?? []
                return scenario
            },
            stale: try list(cursor.member("stale_baseline"), stale)
        )
    }

    private static func check(_ cursor: JSONCursor) throws(JSONShapeError) -> CheckReport {
        try cursor.allow(ReportSchema.keys(of: "check"))
        let level = try cursor.member("level").word(of: CheckLevel.allCases.map(\.rawValue))
        return CheckReport(
            id: try cursor.member("id").string(),
            scenario: try cursor.member("scenario").string(),
            provider: try cursor.member("provider").string(),
            verdict: try verdict(cursor.member("verdict")),
            reason: try cursor.member("reason").string(),
            expected: try cursor.member("expected").string(),
            actual: try cursor.member("actual").string(),
            exchanges: try integers(cursor.member("exchanges")),
            steps: try integers(cursor.member("steps")),
            level: CheckLevel(rawValue: level) ?? .must,
            title: try cursor.member("title").string(),
            why: try cursor.member("why").string(),
            source: try cursor.member("source").string(),
            precondition: try cursor.member("precondition").string(),
            change: try cursor.member("change").string(),
            causes: try list(cursor.member("causes"), cause),
            baseline: try optional(cursor.member("baseline"), baseline)
        )
    }

    private static func cause(_ cursor: JSONCursor) throws(JSONShapeError) -> CheckReport.Cause {
        try cursor.allow(["text", "for", "against"])
        return CheckReport.Cause(
            text: try cursor.member("text").string(),
            reasons: try cursor.member("for").strings(),
            objections: try cursor.member("against").strings()
        )
    }

    private static func baseline(_ cursor: JSONCursor) throws(JSONShapeError) -> CheckReport.Baseline {
        try cursor.allow(["reason", "expires", "line"])
        return CheckReport.Baseline(
            reason: try cursor.member("reason").string(),
            expires: try text(cursor.member("expires")),
            line: try cursor.member("line").integer()
        )
    }

    private static func stale(_ cursor: JSONCursor) throws(JSONShapeError) -> StaleReport {
        try cursor.allow(ReportSchema.keys(of: "stale"))
        return StaleReport(
            check: try cursor.member("check").string(),
            scenario: try text(cursor.member("scenario")),
            excuse: try cursor.member("excuse").string(),
            reason: try cursor.member("reason").string(),
            expires: try text(cursor.member("expires")),
            line: try cursor.member("line").integer()
        )
    }

    // MARK: -

    static func verdict(_ cursor: JSONCursor) throws(JSONShapeError) -> Verdict {
        let word = try cursor.word(of: Verdict.allCases.map(\.rawValue))
        return Verdict(rawValue: word) ?? .harness
    }

    static func seed(_ cursor: JSONCursor) throws(JSONShapeError) -> UInt64 {
        let text = try cursor.string()
        guard text.hasPrefix("0x"), let seed = UInt64(text.dropFirst(2), radix: 16) else {
            throw cursor.error("a seed such as \"0x41c6\"")
        }
        return seed
    }

    static func text(_ cursor: JSONCursor) throws(JSONShapeError) -> String? {
        cursor.value == .null ? nil : try cursor.string()
    }

    static func optional<Value>(
        _ cursor: JSONCursor,
        _ read: (JSONCursor) throws(JSONShapeError) -> Value
    ) throws(JSONShapeError) -> Value? {
        cursor.value == .null ? nil : try read(cursor)
    }

    static func list<Value>(
        _ cursor: JSONCursor,
        _ read: (JSONCursor) throws(JSONShapeError) -> Value
    ) throws(JSONShapeError) -> [Value] {
        var values: [Value] = []
        for element in try cursor.elements() { values.append(try read(element)) }
        return values
    }

    static func integers(_ cursor: JSONCursor) throws(JSONShapeError) -> [Int] {
        try list(cursor) { element throws(JSONShapeError) in try element.integer() }
    }
}
