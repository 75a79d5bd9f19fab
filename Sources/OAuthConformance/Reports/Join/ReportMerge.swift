/// Joins the parts of one run, as a CI matrix leaves them, into one report.
package enum ReportMerge {
    /// A report with the file it was read from.
    package typealias Part = (file: String, report: RunReport)

    /// Joins parts; one report alone is given back as it is.
    package static func join(_ parts: [Part]) throws(ReportMergeError) -> RunReport {
        guard let first = parts.first else { throw ReportMergeError(.nothing, files: []) }
        guard parts.count > 1 else { return first.report }
        for part in parts.dropFirst() {
            try compare(first, part, "client", \.client)
            try compare(first, part, "bundle", \.bundle)
            try compare(first, part, "seed", \.seedText)
        }
        try refuseRepeated(parts)
        return RunReport(
            client: first.report.client,
            arguments: withoutShard(first.report.arguments),
            bundle: first.report.bundle,
            seed: first.report.seed,
            shard: try shard(parts),
            scenarios: parts.flatMap(\.report.scenarios).sorted { $0.id < $1.id },
            stale: stale(parts),
            isInterrupted: parts.contains { $0.report.isInterrupted },
            warnings: parts.flatMap(\.report.warnings)
        )
    }

    // MARK: -

    private static func compare(
        _ first: Part,
        _ other: Part,
        _ name: String,
        _ value: (RunReport) -> String
    ) throws(ReportMergeError) {
        let values = [value(first.report), value(other.report)]
        guard values[0] == values[1] else {
            throw ReportMergeError(.differs(name, values[0], values[1]), files: [first.file, other.file])
        }
    }

    private static func refuseRepeated(_ parts: [Part]) throws(ReportMergeError) {
        var seen: [String: String] = [:]
        for part in parts {
            for scenario in part.report.scenarios {
                if let file = seen.updateValue(part.file, forKey: scenario.id) {
                    throw ReportMergeError(.repeated(scenario.id), files: [file, part.file])
                }
            }
        }
    }

    /// Nil where all parts are there, else which of them: `1+3/4`.
    private static func shard(_ parts: [Part]) throws(ReportMergeError) -> String? {
        var numbers: Set<Int> = []
        var counts: Set<Int> = []
        for part in parts {
            guard let text = part.report.shard else { continue }
            let halves = text.split(separator: "/")
            guard halves.count == 2, let count = Int(halves[1]) else {
                throw ReportMergeError(.shard(text), files: [part.file])
            }
            counts.insert(count)
            numbers.formUnion(halves[0].split(separator: "+").compactMap { Int($0) })
        }
        guard let count = counts.first else { return nil }
        guard counts.count == 1 else {
            throw ReportMergeError(
                .shard(counts.sorted().map { "of \($0)" }.joined(separator: " and ")),
                files: parts.map(\.file)
            )
        }
        if numbers.count == count { return nil }
        return numbers.sorted().map(String.init).joined(separator: "+") + "/\(count)"
    }

    /// An expected failure that fits no check of one part, or passes there, may come true in another.
    private static func stale(_ parts: [Part]) -> [StaleBaseline] {
        let used = Set(parts.flatMap(\.report.results).compactMap { $0.baseline?.line })
        var result: [StaleBaseline] = []
        for entry in parts.flatMap(\.report.stale) where !result.contains(entry) {
            let isEverywhere = parts.allSatisfy { $0.report.stale.contains(entry) }
            if entry.cause == .unmatched && !isEverywhere || entry.cause == .passes && used.contains(entry.line) {
                continue
            }
            result.append(entry)
        }
        return result.sorted { $0.line < $1.line }
    }

    private static func withoutShard(_ arguments: [String]) -> [String] {
        var result: [String] = []
        var rest = arguments[...]
        while let word = rest.popFirst() {
            if word == "--shard" {
                _ = rest.popFirst()
            } else if !word.hasPrefix("--shard=") {
                result.append(word)
            }
        }
        return result
    }
}
