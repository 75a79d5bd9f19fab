import JSONText
import OAuthHarness

/// A page of the documentation about one provider, all of it from its profile and its recordings.
struct ProviderPage {
    /// A check of the provider, with its place in the page's table.
    struct Rule {
        let number: Int
        let check: Check
    }

    let profile: ProviderProfile
    let recordings: [RecordedFile]
    private(set) var rules: [Rule] = []
    /// The endpoints, with the numbers of their checks in order.
    private var endpoints: [(endpoint: String, request: String, checks: [Int])] = []
    /// The statuses of each error.
    private var statuses: [String: Set<Int>] = [:]

    init(_ profile: ProviderProfile, _ recordings: [RecordedFile]) {
        self.profile = profile.settled
        self.recordings = recordings
        if let first = self.profile.endpoints.first, !self.profile.frontChecks.isEmpty {
            endpoints.append(("every one, first", "any", numbers(self.profile.frontChecks, first)))
        }
        for behavior in self.profile.endpoints where behavior.methods != [.options] {
            let isOffered = behavior.isOffered(self.profile) ? "" : ", where a knob offers it"
            let request = behavior.methods.map(\.rawValue).joined(separator: ", ") + " " + behavior.path.text
            let first = behavior.checks(self.profile)
            let name = behavior.endpoint.rawValue + isOffered
            let grants = behavior.grants(self.profile)
            if grants.isEmpty { endpoints.append((name, request, numbers(first, behavior))) }
            for grant in grants {
                let numbers = self.numbers(first + grant.checks, behavior)
                endpoints.append(("\(name), `\(grant.type.rawValue)`", request, numbers))
            }
        }
    }

    /// The sources of checks that only another setting of a knob brings, with that setting.
    var turned: [(setting: String, source: String)] {
        var known = Set(rules.map(\.check.source))
        var found: [(setting: String, source: String)] = []
        for knob in profile.knobs {
            for choice in knob.choices where choice != profile.text(of: knob) {
                guard let other = try? profile.with({ try $0.set(knob.name, to: choice) }).settled else { continue }
                let checks =
                    other.frontChecks
                    + other.endpoints.flatMap { $0.checks(other) + $0.grants(other).flatMap(\.checks) }
                for check in checks where known.insert(check.source).inserted {
                    found.append(("`\(knob.name)=\(choice)`", check.source))
                }
            }
        }
        return found
    }

    /// The numbers of checks in order; one that counts under several settings of a knob stands once.
    private mutating func numbers(_ checks: [Check], _ behavior: EndpointBehavior) -> [Int] {
        var numbers: [Int] = []
        for check in checks {
            let number = number(check, behavior)
            if numbers.last != number { numbers.append(number) }
        }
        return numbers
    }

    private mutating func number(_ check: Check, _ behavior: EndpointBehavior) -> Int {
        statuses[check.error.rawValue, default: []].insert(profile.status(of: check, at: behavior))
        let known = rules.first {
            $0.check.name == check.name && $0.check.source == check.source && $0.check.error == check.error
        }
        if let known { return known.number }
        rules.append(Rule(number: rules.count + 1, check: check))
        return rules.count
    }

    func text(_ uses: SheetUses) -> String {
        let lines =
            [
                "# \(profile.pageTitle)", "",
                "What `\(profile.name)` is played by: its endpoints, checks, errors and knobs, and how well each is known.",
                "", "## Overview", "",
                "Played at \(profile.origins.map { "`\($0)`" }.joined(separator: ", ")). A source such as",
                "`\(profile.sheet) §1` names a section of the facts that the provider was written from; the last table of this",
                "page, or of the page of the provider that it is named after, has a row for each.", "",
            ] + endpointLines + errorLines + knobLines + changeLines + factLines + evidenceLines
            + Self.table(
                "Sources",
                "| Section | What rests on it |",
                uses.rows(of: profile.name) { $0 == profile.sheet }
            )
        return lines.joined(separator: "\n").trimming(\.isNewline) + "\n"
    }

    /// The page that lists the others.
    static func list(of pages: [ProviderPage], _ uses: SheetUses) -> String {
        let sheets = Set(pages.map(\.profile.sheet))
        let lines =
            [
                "# Providers", "",
                "What each provider is played by, and how well it is known: a page for each, made from its profile.",
                "", "## Overview", "",
                "Each page has the endpoints with their checks in order, the errors, the knobs, what changed when, and the evidence.",
                "A source such as `gitee.md §4`, as `explain`, reports and the journal print it, is a row of the last table of the",
                "page of that provider.", "",
            ]
            + table(
                "Sources about several providers",
                "| Section | What rests on it |",
                uses.rows(of: "") { !sheets.contains($0) }
            ) + ["## Topics", "", "### The pages", ""] + pages.map { "- <doc:\($0.profile.documentationPage)>" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func table(_ title: String, _ head: String, _ rows: [String], level: Int = 2) -> [String] {
        guard !rows.isEmpty else { return [] }
        let rule = "|" + String(repeating: "---|", count: head.filter { $0 == "|" }.count - 1)
        return [String(repeating: "#", count: level) + " " + title, "", head, rule] + rows + [""]
    }

    private var endpointLines: [String] {
        Self.table(
            "Endpoints",
            "| Endpoint | Request | Checks, in order |",
            endpoints.map {
                "| \($0.endpoint) | `\($0.request)` | \($0.checks.map(String.init).joined(separator: ", ")) |"
            }
        )
            + Self.table(
                "Checks",
                "| | What must hold | Error | Source |",
                rules.map { rule in
                    "| \(rule.number) | \(rule.check.name.cell) | `\(rule.check.error.rawValue)` | \(rule.check.source.cell) |"
                },
                level: 3
            )
    }

    private var errorLines: [String] {
        Self.table(
            "Errors",
            "| Error | Status | Checks |",
            statuses.sorted { $0.key < $1.key }.map { error, statuses in
                let checks = rules.filter { $0.check.error.rawValue == error }.map { "\($0.number)" }
                let codes = statuses.sorted().map(String.init).joined(separator: ", ")
                return "| `\(error)` | \(codes) | \(checks.joined(separator: ", ")) |"
            }
        )
    }

    private var knobLines: [String] {
        Self.table(
            "Knobs",
            "| Knob | Value | What it decides | Source |",
            profile.knobs.map { knob in
                let value = profile.text(of: knob)
                return
                    "| `\(knob.name)` | \(value.isEmpty ? "(empty)" : "`\(value)`") | \(knob.summary.cell) | \(knob.source.cell) |"
            }
        )
    }

    private var changeLines: [String] {
        Self.table(
            "Change log",
            "| Day | What changed | Until then | Source |",
            profile.changes.sorted { $0.day > $1.day }.map { change in
                let former = change.former.map { "`\($0.name)=\($0.text)`" }.joined(separator: ", ")
                let day = change.day + (change.release.map { ", \($0)" } ?? "")
                return "| \(day) | \(change.summary.cell) | \(former) | \(change.source.cell) |"
            }
        )
    }

    private var factLines: [String] {
        Self.table(
            "Quirks",
            "| Fact | What it is known to break | Evidence | Source |",
            profile.facts.compactMap { fact in
                guard let breaks = fact.breaks else { return nil }
                let known = [fact.evidence.rawValue, fact.date].compactMap(\.self).joined(separator: ", ")
                return "| \(fact.text.cell) | \(breaks.cell) | \(known) | \((fact.source ?? "").cell) |"
            }
        )
    }

    private var evidenceLines: [String] {
        let kinds = ProviderFact.Evidence.allCases
        let counted = [("Facts", profile.facts.map(\.evidence)), ("Recordings", recordings.map(\.evidence))]
        let counts = counted.filter { !$0.1.isEmpty }.map { what, found in
            "| \(what) | " + kinds.map { kind in "\(found.filter { $0 == kind }.count)" }.joined(separator: " | ")
                + " |"
        }
        guard !counts.isEmpty else {
            return [
                "## Evidence", "",
                "No recording and no fact is counted: the rows above rest on the RFCs that they name.", "",
            ]
        }
        let inferred =
            profile.facts.filter { $0.evidence == .inferred }.map { ($0.text, $0.source ?? "") }
            + recordings.filter { $0.evidence == .inferred }.map { ($0.comment, $0.source) }
        let words = kinds.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }.joined(separator: " | ")
        return Self.table("Evidence", "| | \(words) |", counts) + [
            "Recorded is what the provider, or the engine that it runs, was seen to send; documented is what its documentation or",
            "that of its clients prints; inferred is what nobody has shown.", "",
        ] + (inferred.isEmpty ? ["Nothing that is counted here is inferred.", ""] : [])
            + Self.table(
                "Not proven",
                "| What is inferred | Source |",
                inferred.map { "| \($0.0.cell) | \($0.1.cell) |" },
                level: 3
            )
    }
}

extension ProviderProfile {
    /// The name for people, with the one of flags where it is another.
    fileprivate var pageTitle: String {
        self.title.lowercased() == self.name ? self.title : "\(self.title) (\(self.name))"
    }

    /// The fact sheet that the provider was written from.
    var sheet: String { self.name == "tutorial" ? "tutorial-server.md" : "\(self.name).md" }
}

extension String {
    /// The text as a cell of a table.
    fileprivate var cell: String {
        replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("<", with: "\\<").replacing(
            "*",
            with: "\\*"
        )
        .replacing("[", with: "\\[").replacing("_", with: "\\_").replacing("`", with: "'")
    }
}
