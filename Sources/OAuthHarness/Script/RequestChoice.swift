import HTTPWire
import JSONText

/// The `when` of a rule: what a request must look like, and which of those are meant.
struct RequestChoice: Sendable {
    let condition: Condition
    let occurrence: Rule.Occurrence

    static let fields = JSONText.fields(
        Field("step", optional: .integer(atLeast: 1)),
        Field("grant", optional: Shape<GrantType>.rawText.described(as: "a grant type")),
        Field("nth", optional: .integer(atLeast: 1)),
        Field("after", optional: .integer(atLeast: 0)),
        Field("first", optional: .integer(atLeast: 1)),
        Field("method", optional: .method),
        Field("path", optional: .pathTemplate),
        Field("query", .matches, unless: [:]),
        Field("parameter", .matches, unless: [:]),
        Field("header", .matches, unless: [:]),
        Field("body", .matches, unless: [:])
    )

    init(condition: Condition, occurrence: Rule.Occurrence) {
        self.condition = condition
        self.occurrence = occurrence
    }

    static func members(hasSteps: Bool) -> [Member] { fields.members.filter { hasSteps || $0.name != "step" } }

    init(_ json: JSON, at path: JSONPath, hasSteps: Bool) throws(JSONMismatch) {
        let object = try StrictObject(json, at: path, keys: Self.members(hasSteps: hasSteps).map(\.name))
        let (step, grant, nth, after, first, method, template, query, parameters, headers, body) =
            try JSONMismatch.thrown(in: { try Self.fields.read(object.members, path) })
        var condition = Condition(
            grant: grant,
            method: method,
            path: template,
            query: query,
            parameters: parameters,
            headers: headers,
            body: body
        )
        condition.step = step
        self.condition = condition
        let given = [
            nth.map { ("nth", Rule.Occurrence.nth($0)) }, after.map { ("after", .after($0)) },
            first.map { ("first", .first($0)) },
        ].compactMap(\.self)
        guard given.count < 2 else {
            throw JSONMismatch(
                path: path[given[1].0],
                found: given.map(\.0).joined(separator: " and "),
                expected: "only one of nth, after and first",
                isKey: true
            )
        }
        occurrence = given.first?.1 ?? .every
    }

    var json: JSON {
        var counts: (nth: Int?, after: Int?, first: Int?)
        switch occurrence {
        case .every: break
        case .nth(let count): counts.nth = count
        case .after(let count): counts.after = count
        case .first(let count): counts.first = count
        }
        return .object(
            Self.fields.write(
                (
                    condition.step, condition.grant, counts.nth, counts.after, counts.first, condition.method,
                    condition.path, condition.query, condition.parameters, condition.headers, condition.body
                )
            )
        )
    }
}

extension Shape<RequestChoice> {
    static func when(hasSteps: Bool) -> Shape {
        Shape(
            "an object",
            RequestChoice.members(hasSteps: hasSteps).schema,
            reading: { try RequestChoice($0, at: $1, hasSteps: hasSteps) },
            write: \.json
        )
    }
}

extension Shape<String> {
    fileprivate static var pathTemplate: Shape {
        Shape(
            PathTemplate.expected,
            ["type": "string", "pattern": "^/[^?# ]*$"],
            read: { json in json.string.flatMap { PathTemplate($0) == nil ? nil : $0 } },
            write: JSON.string
        )
    }
}
