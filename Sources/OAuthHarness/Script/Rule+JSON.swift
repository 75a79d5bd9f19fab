package import JSONText

extension Rule {
    private typealias Parts = Fields<(Endpoint, RequestChoice?, Action)>

    private static let plain = fields(hasSteps: false)
    private static let amongSteps = fields(hasSteps: true)

    private static func fields(hasSteps: Bool) -> Parts {
        JSONText.fields(
            Field("on", .endpoint),
            Field("when", optional: .when(hasSteps: hasSteps)),
            Field("do", .action)
        )
    }

    /// What a rule may be, for editors; only in a scenario may it follow the steps.
    package static func schema(hasSteps: Bool = false) -> JSONObject {
        (hasSteps ? amongSteps : plain).members.schema
    }

    /// Reads a rule as a scenario file writes it; only there a rule may follow the steps.
    package init(
        json: JSON,
        at path: JSONPath = .root,
        place: String = "script",
        hasSteps: Bool = false
    ) throws(JSONMismatch) {
        let (endpoint, when, action) = try (hasSteps ? Self.amongSteps : Self.plain).read(json, at: path)
        let condition = when?.condition ?? .always
        try Self.check(action, on: endpoint, condition, at: path)
        self.init(
            endpoint: endpoint,
            condition: condition,
            occurrence: when?.occurrence ?? .every,
            action: action,
            place: place
        )
    }

    /// A connection arrives before anybody knows what it is for: a fault that strikes there fits no endpoint.
    private static func check(
        _ action: Action,
        on endpoint: Endpoint,
        _ condition: Condition,
        at path: JSONPath
    ) throws(JSONMismatch) {
        guard action.moment == .connection else { return }
        let what = "\(action.arguments["kind"]?.string ?? action.name) strikes a connection before its request is read"
        guard endpoint == .any else {
            throw JSONMismatch(path: path["on"], found: "\"\(endpoint)\"", expected: "\"any\", because \(what)")
        }
        guard condition == .always else {
            throw JSONMismatch(
                path: path["when"],
                found: String(condition.words.dropFirst(6)),
                expected: "no condition, because \(what)"
            )
        }
    }

    package static func rules(
        _ json: JSON,
        at path: JSONPath = .root,
        place: String = "script",
        hasSteps: Bool = false
    ) throws(JSONMismatch) -> [Rule] {
        guard let list = json.array else {
            throw JSONMismatch(path: path, found: json.kind, expected: "an array of rules")
        }
        var rules: [Rule] = []
        for (index, item) in list.enumerated() {
            rules.append(try Rule(json: item, at: path[index], place: "\(place)[\(index)]", hasSteps: hasSteps))
        }
        return rules
    }

    /// The rule as a scenario file writes it.
    package var json: JSON {
        let isBare = condition == .always && occurrence == .every
        let when = isBare ? nil : RequestChoice(condition: condition, occurrence: occurrence)
        return .object(Self.amongSteps.write((endpoint, when, action)))
    }
}

/// The `when` of a rule: what a request must look like, and which of those are meant.
private struct RequestChoice: Sendable {
    let condition: Condition
    let occurrence: Rule.Occurrence

    static let fields = JSONText.fields(
        Field("step", optional: .integer(atLeast: 1)),
        Field("grant", optional: Shape<GrantType>.rawText.described(as: "a grant type")),
        Field("nth", optional: .integer(atLeast: 1)),
        Field("after", optional: .integer(atLeast: 0)),
        Field("first", optional: .integer(atLeast: 1)),
        Field("parameter", .values, unless: [:]),
        Field("header", .values, unless: [:])
    )

    init(condition: Condition, occurrence: Rule.Occurrence) {
        self.condition = condition
        self.occurrence = occurrence
    }

    static func members(hasSteps: Bool) -> [Member] { fields.members.filter { hasSteps || $0.name != "step" } }

    init(_ json: JSON, at path: JSONPath, hasSteps: Bool) throws(JSONMismatch) {
        let object = try StrictObject(json, at: path, keys: Self.members(hasSteps: hasSteps).map(\.name))
        let (step, grant, nth, after, first, parameters, headers) =
            try JSONMismatch.thrown(in: { try Self.fields.read(object.members, path) })
        var condition = Condition(grant: grant, parameters: parameters, headers: headers)
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
                    condition.step, condition.grant, counts.nth, counts.after, counts.first, condition.parameters,
                    condition.headers
                )
            )
        )
    }
}

extension Shape<Endpoint> {
    package static var endpoint: Shape { word(of: Endpoint.known, what: "endpoint") }
}

extension Shape<RequestChoice> {
    fileprivate static func when(hasSteps: Bool) -> Shape {
        Shape(
            "an object",
            RequestChoice.members(hasSteps: hasSteps).schema,
            reading: { try RequestChoice($0, at: $1, hasSteps: hasSteps) },
            write: \.json
        )
    }
}

extension Shape<Action> {
    fileprivate static var action: Shape {
        let words = ActionWord.all
        return Shape(
            "an object with one action",
            .oneOf(words.map { ($0.name, $0.schema) }),
            reading: { json, path in
                guard let object = json.object, let member = object.members.first else {
                    throw JSONMismatch(json, at: path, expected: "\"do\", an object with one action")
                }
                guard object.count == 1 else {
                    throw JSONMismatch(
                        path: path[object.members[1].key],
                        found: "\(object.count) actions",
                        expected: "one action; write a rule for each",
                        isKey: true
                    )
                }
                guard let word = words.first(where: { $0.name == member.key }) else {
                    throw JSONMismatch(
                        unknown: member.key,
                        at: path[member.key],
                        known: words.map(\.name),
                        what: "action"
                    )
                }
                return try word.action(member.value, at: path[member.key])
            },
            write: { .object([$0.name: $0.arguments]) }
        )
    }
}

extension Shape<[String: String]> {
    /// Texts by name, in the order of the names; of names that differ in their bytes only, the last counts.
    fileprivate static var values: Shape {
        Shape<JSONObject>.textMap.map(
            { object in Dictionary(object.map { ($0.key, $0.value.string ?? "") }) { $1 } },
            { values in JSONObject(values.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }) }
        )
    }
}
