import HTTPWire
import JSONText

/// The `when` of a rule: what a request must look like, and which of those are meant.
struct RequestChoice: Sendable {
    let condition: Condition
    let occurrence: Rule.Occurrence

    static let fields = JSONText.fields(
        Field("step", optional: Shape<Int>.integer(atLeast: 1).noted("The step of a scenario, counted from 1.")),
        Field(
            "grant",
            optional: Shape<GrantType>.rawText.described(as: "a grant type").noted("The grant type of the request.")
        ),
        Field("nth", optional: Shape<Int>.integer(atLeast: 1).noted("The one request among those that fit, from 1.")),
        Field("after", optional: Shape<Int>.integer(atLeast: 0).noted("All that fit but the first so many.")),
        Field("first", optional: Shape<Int>.integer(atLeast: 1).noted("The first so many that fit.")),
        Field("method", optional: Shape<HTTPMethod>.method.noted("The method, in capitals.")),
        Field("path", optional: Shape<String>.pathTemplate.noted("The path, perhaps with {places}.")),
        Field("query", Shape<[String: Match]>.matches.noted("What the query holds, by name."), unless: [:]),
        Field(
            "parameter",
            Shape<[String: Match]>.matches.noted("What parameters are, wherever the provider reads them."),
            unless: [:]
        ),
        Field("header", Shape<[String: Match]>.matches.noted("What headers are, by name."), unless: [:]),
        Field("body", Shape<[String: Match]>.matches.noted("What a form or JSON body holds, by name."), unless: [:]),
        Field(
            "state",
            Shape<[String: Match]>.matches.noted(
                "What states of the script are, by name; start where no rule's then has set one."
            ),
            unless: [:]
        ),
        Field(
            "chance",
            optional: Shape<Double>.number(in: 0...1).noted(
                "How likely the rule is to fire on a request that it is meant for; the seed repeats the draws."
            )
        )
    )

    init(condition: Condition, occurrence: Rule.Occurrence) {
        self.condition = condition
        self.occurrence = occurrence
    }

    static func members(hasSteps: Bool) -> [Member] { fields.members.filter { hasSteps || $0.name != "step" } }

    init(_ json: JSON, at path: JSONPath, hasSteps: Bool) throws(JSONMismatch) {
        let object = try StrictObject(json, at: path, keys: Self.members(hasSteps: hasSteps).map(\.name))
        let (step, grant, nth, after, first, method, template, query, parameters, headers, body, states, chance) =
            try JSONMismatch.thrown(in: { try Self.fields.read(object.members, path) })
        var condition = Condition(
            grant: grant,
            method: method,
            path: template,
            query: query,
            parameters: parameters,
            headers: headers,
            body: body,
            states: states,
            chance: chance
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
                    condition.path, condition.query, condition.parameters, condition.headers, condition.body,
                    condition.states, condition.chance
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
