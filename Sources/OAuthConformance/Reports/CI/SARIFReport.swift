import OAuthHarness

/// SARIF 2.1.0: a rule a check, a result a finding, the timeline as its code flow.
enum SARIFReport {
    static func render(_ run: RunReport) -> [UInt8] {
        let log: JSON = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": ["driver": ["name": "oauth-harness", "rules": .array(rules(run))]],
                    "invocations": [invocation(run)],
                    "results": .array(
                        run.scenarios.flatMap { scenario in
                            scenario.results.compactMap { result($0, scenario, scenario.place(of: $0, in: run)) }
                        }
                    ),
                    "columnKind": "unicodeCodePoints",
                ]
            ],
        ]
        return Array((log.pretty() + "\n").utf8)
    }

    // MARK: -

    private static func rules(_ run: RunReport) -> [JSON] {
        var seen: Set<String> = []
        return run.results.filter { seen.insert($0.id).inserted }.map { check in
            var rule: JSONObject = ["id": .string(check.id)]
            rule["shortDescription"] = text(check.title.isEmpty ? check.id : check.title)
            if !check.why.isEmpty { rule["fullDescription"] = text(check.why) }
            let help = [check.source, check.change].filter { !$0.isEmpty }.joined(separator: ". ")
            if !help.isEmpty { rule["help"] = text(help) }
            rule["defaultConfiguration"] = ["level": .string(check.level == .must ? "error" : "warning")]
            rule["properties"] = ["tags": ["oauth", .string(check.level.rawValue)]]
            return .object(rule)
        }
    }

    private static func invocation(_ run: RunReport) -> JSON {
        let errors = run.scenarios.filter(\.summary.isUnplayed).compactMap { scenario in
            scenario.reason.map { note("error", "\(scenario.id): \($0)") }
        }
        return [
            "executionSuccessful": .bool(errors.isEmpty && !run.isInterrupted),
            "exitCode": .integer(run.exitStatus),
            "toolExecutionNotifications": .array(errors + run.warnings.map { note("warning", $0) }),
        ]
    }

    private static func note(_ level: String, _ words: String) -> JSON {
        ["level": .string(level), "message": text(words)]
    }

    /// A pass is no result: readers count results as things to look at.
    private static func result(_ check: CheckResult, _ scenario: ScenarioReport, _ place: SourcePlace?) -> JSON? {
        guard let (kind, level) = weights[check.verdict] else { return nil }
        let evidence = check.evidence.isEmpty ? "" : " (\(check.evidence))"
        var result: JSONObject = [
            "ruleId": .string(check.id),
            "kind": .string(kind),
            "level": .string(level),
            "message": text(check.sentence + evidence),
            "locations": [location(scenario, place)],
            "partialFingerprints": ["check": .string("\(scenario.id)/\(check.id)")],
        ]
        if check.isFinding {
            result["codeFlows"] = [["threadFlows": [["locations": .array(flow(check, scenario))]]]]
        }
        if let baseline = check.baseline {
            result["suppressions"] = [["kind": "external", "justification": .string(baseline.reason)]]
        }
        result["properties"] = [
            "expected": .string(check.expected), "actual": .string(check.observed),
            "exchanges": .array(check.exchanges.map(JSON.integer)),
        ]
        return .object(result)
    }

    /// Of a result that is no failure the level is `none` (SARIF 2.1.0 §3.27.10).
    private static let weights: [Verdict: (kind: String, level: String)] = [
        .fail: ("fail", "error"), .warn: ("fail", "warning"), .review: ("review", "none"),
        .notExercised: ("open", "none"), .skipped: ("notApplicable", "none"), .config: ("open", "none"),
        .harness: ("open", "none"),
    ]

    private static func location(_ scenario: ScenarioReport, _ place: SourcePlace?) -> JSON {
        let logical: JSON = [["fullyQualifiedName": .string(scenario.id), "kind": "scenario"]]
        guard let place else { return ["logicalLocations": logical] }
        return [
            "physicalLocation": [
                "artifactLocation": ["uri": .string(uri(place.file))],
                "region": ["startLine": .integer(max(1, place.line))],
            ],
            "logicalLocations": logical,
        ]
    }

    private static func flow(_ check: CheckResult, _ scenario: ScenarioReport) -> [JSON] {
        Timeline(scenario).rows.map { row in
            let number = row.exchange.map { "\($0): " } ?? ""
            let result = row.result.isEmpty ? "" : " → \(row.result)"
            let isEvidence = row.exchange.map(check.exchanges.contains) ?? false
            return [
                "location": ["message": text("\(number)\(row.party) \(row.text)\(result)")],
                "importance": .string(isEvidence ? "essential" : "unimportant"),
            ]
        }
    }

    private static func text(_ text: String) -> JSON {
        ["text": .string(TextLayout.visible(text))]
    }

    /// A path as a URI reference (RFC 3986 §4.1).
    private static func uri(_ path: String) -> String {
        path.utf8.reduce(into: "") { result, byte in
            let isPlain = byte.isLetter || byte.isDigit || "-._~/".utf8.contains(byte)
            if isPlain {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
    }
}
