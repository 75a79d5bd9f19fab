package import JSONText

extension Rule {
    private typealias Parts = Fields<(Endpoint, RequestChoice?, Action, [String: String])>

    private static let plain = fields(hasSteps: false)
    private static let amongSteps = fields(hasSteps: true)

    private static func fields(hasSteps: Bool) -> Parts {
        JSONText.fields(
            Field("on", .endpoint),
            Field("when", optional: .when(hasSteps: hasSteps)),
            Field("do", .action),
            Field("then", .outcome, unless: [:])
        )
    }

    /// What a rule may be, for editors; only in a scenario may it follow the steps.
    package static func schema(hasSteps: Bool = false) -> JSONObject { (hasSteps ? amongSteps : plain).members.schema }

    /// What the `when` of a rule can say; `step` in a scenario only.
    package static let conditions = RequestChoice.members(hasSteps: true)

    /// Reads a rule as a scenario file writes it; only there a rule may follow the steps.
    package init(
        json: JSON,
        at path: JSONPath = .root,
        place: String = "script",
        hasSteps: Bool = false
    ) throws(JSONMismatch) {
        let (endpoint, when, action, newStates) = try (hasSteps ? Self.amongSteps : Self.plain).read(json, at: path)
        let condition = when?.condition ?? .always
        self = Rule(endpoint, condition, when?.occurrence ?? .every, action, place: place).then(newStates)
        try check(at: path)
    }

    /// A connection arrives before anybody knows what it is for, a head before its body: a fault that strikes there fits
    /// nothing that comes later.
    func check(at path: JSONPath) throws(JSONMismatch) {
        try checkTexts(at: path)
        let name = action.arguments["kind"]?.string ?? action.name
        if action.moment == .head, !condition.body.isEmpty {
            throw JSONMismatch(
                path: path["when"]["body"],
                found: "a body",
                expected: "no body, because \(name) strikes before the body is read",
                isKey: true
            )
        }
        guard action.moment == .connection || action.moment == .handshake else { return }
        let what = "\(name) strikes a connection before its request is read"
        guard endpoint == .any else {
            throw JSONMismatch(path: path["on"], found: "\"\(endpoint)\"", expected: "\"any\", because \(what)")
        }
        guard condition.asksNoRequest else {
            throw JSONMismatch(
                path: path["when"],
                found: String(condition.words.dropFirst(6)),
                expected: "no condition but state and chance, because \(what)"
            )
        }
    }

    /// Texts that are filled in name values that there are.
    private func checkTexts(at path: JSONPath) throws(JSONMismatch) {
        let places = condition.path.map(PathTemplate.places)
        if ActionWord.all.first(where: { $0.name == action.name })?.fillsTexts ?? false {
            try action.arguments.eachText(at: path["do"][action.name]) { text, place throws(JSONMismatch) in
                try AnswerValue.check(text, at: place, places: places)
            }
        }
        for (name, value) in newStates.sorted(by: { $0.key < $1.key }) {
            let place = path["then"]["state"][name]
            try AnswerValue.check(value, at: place, places: places)
            if action.moment != .answer, value.contains("{{") {
                throw JSONMismatch(
                    .string(value),
                    at: place,
                    expected: "a text without placeholders, because \(action.name) acts before there is an answer"
                )
            }
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
        return .object(Self.amongSteps.write((endpoint, when, action, newStates)))
    }
}

extension Shape<Endpoint> {
    package static var endpoint: Shape { word(of: Endpoint.known, what: "endpoint") }
}

extension Shape<[String: String]> {
    /// What holds once a rule has fired.
    fileprivate static var outcome: Shape {
        let member: Field<[String: String]> = Field(
            "state",
            Shape<[String: String]>.textByName.noted("The new values of states, perhaps with {{placeholders}}.")
        )
        let members: Fields<[String: String]> = fields(member)
        return Shape(
            object: members,
            make: { (states: [String: String]) in states },
            write: { (states: [String: String]) in states }
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
