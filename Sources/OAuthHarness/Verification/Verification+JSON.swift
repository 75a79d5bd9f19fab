package import JSONText
import Recordings

extension Verification {
    /// The same for programs: every exchange, and the counts.
    package var json: JSON {
        [
            "files": .array(files.map(Self.json)),
            "counts": Self.json(counts),
            "recorded": Self.json(recordedCounts),
        ]
    }

    private static func json(_ file: File) -> JSON {
        var object: JSONObject = [
            "file": .string(file.name),
            "provider": .string(file.provider),
            "recorded": .bool(file.isRecorded),
            "exchanges": .array(file.results.map(json)),
        ]
        object["tooOld"] = file.age.map(JSON.string)
        return .object(object)
    }

    private static func json(_ result: FixtureReplay.Result) -> JSON {
        var fields: JSONObject = ["exchange": .integer(result.number), "request": .string(result.request)]
        switch result.outcome {
        case .reproduced: fields["outcome"] = "reproduced"
        case .knownDifference(let reason):
            fields["outcome"] = "knownDifference"
            fields["reason"] = .string(reason)
        case .unexpectedlyReproduced(let reason):
            fields["outcome"] = "unexpectedlyReproduced"
            fields["reason"] = .string(reason)
        case .unplayable(let reason):
            fields["outcome"] = "unplayable"
            fields["reason"] = .string(reason)
        case .different(let differences):
            fields["outcome"] = "different"
            fields["differences"] = .array(differences.map(json))
        }
        return .object(fields)
    }

    private static func json(_ difference: FieldDifference) -> JSON {
        [
            "field": .string(difference.field),
            "expected": difference.expected.map(JSON.string) ?? .null,
            "found": difference.found.map(JSON.string) ?? .null,
            "detail": difference.detail.map(JSON.string) ?? .null,
        ]
    }

    private static func json(_ counts: Counts) -> JSON {
        [
            "reproduced": .integer(counts.reproduced), "knownDifferences": .integer(counts.known),
            "different": .integer(counts.different), "total": .integer(counts.total),
        ]
    }
}
