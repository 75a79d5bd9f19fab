import HTTPWire
import JSONText

/// What a value of a request must be: `"2"` in a dictionary means ``equal(_:)``.
public enum Match: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The same bytes, once decoded.
    case equal(String)
    /// The text stands somewhere in the value.
    case contains(String)
    /// A regular expression of Swift's `Regex` finds something in the value; `^` and `$` mean its ends.
    case pattern(String)

    /// The value itself.
    public init(stringLiteral value: String) { self = .equal(value) }

    /// A pattern that cannot be read; nil where there is none.
    var badPattern: String? {
        guard case .pattern(let text) = self, (try? Regex(text)) == nil else { return nil }
        return text
    }

    func holds(for value: [UInt8]?) -> Bool {
        guard let value else { return false }
        switch self {
        case .equal(let text): return value == Array(text.utf8)
        case .contains(let text): return value.firstRange(of: Array(text.utf8)) != nil || text.isEmpty
        case .pattern(let text):
            guard let expression = try? Regex(text) else { return false }
            return String(decoding: value, as: UTF8.self).firstMatch(of: expression) != nil
        }
    }

    /// Whether each name has a value that fits.
    static func all(_ wanted: [String: Match], hold values: (String) -> [[UInt8]]) -> Bool {
        wanted.allSatisfy { name, match in values(name).contains { match.holds(for: $0) } }
    }

    /// The match as a rule's description tells it, behind the name.
    func words(behind separator: String) -> String {
        switch self {
        case .equal(let text): separator + text
        case .contains(let text): " contains \(text)"
        case .pattern(let text): " fits \(text)"
        }
    }
}

extension Shape<Match> {
    fileprivate static var match: Shape {
        let members = fields(Field("contains", optional: .text), Field("pattern", optional: .regularExpression))
        let expected = "a string, or an object with contains or pattern"
        var object = members.members.schema
        (object["minProperties"], object["maxProperties"]) = (1, 1)
        return Shape(
            expected,
            ["oneOf": [.object(Shape<String>.text.schema), .object(object)]],
            reading: { json, path in
                if let text = json.string { return .equal(text) }
                guard json.object != nil else { throw JSONMismatch(json, at: path, expected: expected) }
                switch try members.read(json, at: path, what: "way to match") {
                case (let text?, nil): return .contains(text)
                case (nil, let pattern?): return .pattern(pattern)
                default: throw JSONMismatch(json, at: path, expected: "either contains or pattern")
                }
            },
            write: { match in
                switch match {
                case .equal(let text): .string(text)
                case .contains(let text): .object(members.write((text, nil)))
                case .pattern(let pattern): .object(members.write((nil, pattern)))
                }
            }
        )
    }
}

extension Shape<String> {
    fileprivate static var regularExpression: Shape {
        Shape(
            "a regular expression",
            ["type": "string", "format": "regex"],
            read: { json in json.string.flatMap { Match.pattern($0).badPattern == nil ? $0 : nil } },
            write: JSON.string
        )
    }
}

extension Shape<[String: Match]> {
    /// Matches by name, in the order of the names; of names that differ in their bytes only, the last counts.
    static var matches: Shape {
        let match = Shape<Match>.match
        return Shape(
            "an object with what each value must be",
            ["type": "object", "additionalProperties": .object(match.schema)],
            reading: { json, path in
                guard let object = json.object else {
                    throw JSONMismatch(json, at: path, expected: "an object with what each value must be")
                }
                return Dictionary(try object.map { ($0, try match.read($1, path[$0])) }) { $1 }
            },
            write: { values in
                .object(JSONObject(values.sorted { $0.key < $1.key }.map { ($0.key, match.write($0.value) ?? .null) }))
            }
        )
    }
}
