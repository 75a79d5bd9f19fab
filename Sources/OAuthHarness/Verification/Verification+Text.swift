import JSONText
import Recordings

extension Verification {
    /// What to tell a person: what is not as recorded, then the counts.
    package func text(showsAll: Bool = false) -> String {
        let old = files.compactMap { file in file.age.map { "too old     \(file.name) \($0)" } }
        let lines = files.flatMap { file in file.results.flatMap { Self.lines(of: $0, in: file, showsAll) } }
        return (lines + old + summary).joined(separator: "\n") + "\n"
    }

    private static func lines(of result: FixtureReplay.Result, in file: File, _ showsAll: Bool) -> [String] {
        let place = "\(file.name), exchange \(result.number), \(result.request)"
        switch result.outcome {
        case .reproduced: return showsAll ? ["reproduced  \(place)"] : []
        case .knownDifference(let reason): return ["known       \(place)", "  \(reason)"]
        case .unexpectedlyReproduced(let reason):
            return ["different   \(place)", "  is reproduced; remove its _knownDifference: \(reason)"]
        case .unplayable(let reason): return ["different   \(place)", "  cannot be replayed: \(reason)"]
        case .different(let differences):
            let origin = file.origin.map { "  source: \($0)" }
            return ["different   \(place)"] + [origin].compactMap(\.self) + differences.flatMap(Self.lines)
        }
    }

    /// A line for the part, and where a body differs the bytes on both sides of the first differing position.
    private static func lines(of difference: FieldDifference) -> [String] {
        guard difference.detail == nil, let expected = difference.expected, let found = difference.found else {
            return ["  \(difference)"]
        }
        let left = Array(expected.utf8)
        let right = Array(found.utf8)
        let place = zip(left, right).prefix { $0 == $1 }.count
        return [
            "  \(difference.field) differs at byte \(place)",
            "    - \(excerpt(of: left, around: place))",
            "    + \(excerpt(of: right, around: place))",
        ]
    }

    /// The bytes around a position, quoted; an ellipsis where something is cut.
    private static func excerpt(of bytes: [UInt8], around place: Int) -> String {
        let start = max(0, min(place, bytes.count) - 24)
        let end = min(bytes.count, place + 40)
        let text = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
        return (start > 0 ? "…" : "") + JSON.string(text).text() + (end < bytes.count ? "…" : "")
    }

    private var summary: [String] {
        let counts = counts
        let recorded = recordedCounts
        var lines = [
            "\(Self.counted(files.count, "file")), \(Self.counted(counts.total, "exchange")): \(counts.reproduced) reproduced, "
                + "\(Self.counted(counts.known, "known difference")), \(counts.different) different"
        ]
        if recorded.total > 0 {
            let all = Self.counted(recorded.total, "exchange")
            lines.append("from a real engine: \(recorded.reproduced) of \(all) reproduced")
        }
        return lines
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}

extension Verification.File {
    /// The engine or the page, in words.
    fileprivate var origin: String? {
        switch provenance {
        case .recorded(let engine, let date, _): "\(engine), \(date)"
        case .documented(let page, let confidence): "\(page) (\(confidence.rawValue))"
        case nil: nil
        }
    }
}
