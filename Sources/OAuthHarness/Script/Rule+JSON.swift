package import JSONText
import Recordings

extension Rule {
    /// Reads a rule as a scenario file writes it; only there a rule may follow the steps.
    package init(
        json: JSON,
        at path: JSONPath = .root,
        place: String = "script",
        hasSteps: Bool = false
    ) throws(ScriptError) {
        let object = try StrictObject(json, at: path, keys: ["on", "when", "do"])
        guard let word = object["on"]?.string else {
            throw ScriptError(path: path, found: object["on"]?.text() ?? "no on", expected: "\"on\", an endpoint")
        }
        guard Endpoint.known.contains(Endpoint(rawValue: word)) else {
            throw ScriptError(
                unknown: word,
                at: path["on"],
                known: Endpoint.known.map(\.rawValue),
                what: "endpoint",
                isKey: false
            )
        }
        let (condition, occurrence) = try Self.condition(object["when"], at: path["when"], hasSteps)
        let action = try Self.action(object["do"], at: path["do"], in: path)
        try Self.check(action, on: word, condition, at: path)
        self.init(
            endpoint: Endpoint(rawValue: word),
            condition: condition,
            occurrence: occurrence,
            action: action,
            place: place
        )
    }

    /// A connection arrives before anybody knows what it is for: a fault that strikes there fits no endpoint.
    private static func check(
        _ action: Action,
        on endpoint: String,
        _ condition: Condition,
        at path: JSONPath
    ) throws(ScriptError) {
        guard action.moment == .connection else { return }
        let what = "\(action.arguments["kind"]?.string ?? action.name) strikes a connection before its request is read"
        guard endpoint == Endpoint.any.rawValue else {
            throw ScriptError(path: path["on"], found: "\"\(endpoint)\"", expected: "\"any\", because \(what)")
        }
        guard condition == .always else {
            throw ScriptError(
                path: path["when"],
                found: String(condition.words.dropFirst(6)),
                expected: "no condition, because \(what)"
            )
        }
    }

    /// Reads a list of rules.
    package static func rules(
        _ json: JSON,
        at path: JSONPath = .root,
        place: String = "script",
        hasSteps: Bool = false
    ) throws(ScriptError) -> [Rule] {
        guard let list = json.array else {
            throw ScriptError(path: path, found: json.kind, expected: "an array of rules")
        }
        var rules: [Rule] = []
        for (index, item) in list.enumerated() {
            rules.append(try Rule(json: item, at: path[index], place: "\(place)[\(index)]", hasSteps: hasSteps))
        }
        return rules
    }

    /// The rule as a scenario file writes it.
    package var json: JSON {
        var members: [(String, JSON)] = [("on", .string(endpoint.rawValue))]
        var when: [(String, JSON)] = []
        if let step = condition.step { when.append(("step", .integer(step))) }
        if let grant = condition.grant { when.append(("grant", .string(grant.rawValue))) }
        switch occurrence {
        case .every: break
        case .nth(let count): when.append(("nth", .integer(count)))
        case .after(let count): when.append(("after", .integer(count)))
        case .first(let count): when.append(("first", .integer(count)))
        }
        if !condition.parameters.isEmpty { when.append(("parameter", Self.map(condition.parameters))) }
        if !condition.headers.isEmpty { when.append(("header", Self.map(condition.headers))) }
        if !when.isEmpty { members.append(("when", .object(JSONObject(when)))) }
        members.append(("do", .object(JSONObject([(action.name, action.arguments)]))))
        return .object(JSONObject(members))
    }

    private static func map(_ values: [String: String]) -> JSON {
        .object(JSONObject(values.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }))
    }

    private static func condition(
        _ json: JSON?,
        at path: JSONPath,
        _ hasSteps: Bool
    ) throws(ScriptError) -> (Condition, Occurrence) {
        guard let json else { return (.always, .every) }
        let keys = ["grant", "nth", "after", "first", "parameter", "header"]
        let object = try StrictObject(json, at: path, keys: hasSteps ? ["step"] + keys : keys)
        var condition = Condition(
            grant: try object.value("grant", Shape<GrantType>.rawText.described(as: "a grant type")),
            parameters: try object.textMap("parameter"),
            headers: try object.textMap("header")
        )
        condition.step = try object.integer("step", atLeast: 1)
        return (condition, try occurrence(object))
    }

    private static func occurrence(_ object: StrictObject) throws(ScriptError) -> Occurrence {
        let makers: [(String, (Int) -> Occurrence, Int)] = [
            ("nth", Occurrence.nth, 1), ("after", Occurrence.after, 0), ("first", Occurrence.first, 1),
        ]
        let given = makers.filter { object[$0.0] != nil }
        guard given.count < 2 else {
            throw ScriptError(
                path: object.path[given[1].0],
                found: given.map(\.0).joined(separator: " and "),
                expected: "only one of nth, after and first",
                isKey: true
            )
        }
        guard let (name, make, least) = given.first else { return .every }
        return try object.integer(name, atLeast: least).map(make) ?? .every
    }

    private static func action(_ json: JSON?, at path: JSONPath, in rule: JSONPath) throws(ScriptError) -> Action {
        guard let json, let object = json.object, let member = object.members.first else {
            throw ScriptError(
                path: json == nil ? rule : path,
                found: json?.text() ?? "no do",
                expected: "\"do\", an object with one action"
            )
        }
        guard object.count == 1 else {
            throw ScriptError(
                path: path[object.members[1].key],
                found: "\(object.count) actions",
                expected: "one action; write a rule for each",
                isKey: true
            )
        }
        guard let word = ActionWord.all.first(where: { $0.name == member.key }) else {
            throw ScriptError(
                unknown: member.key,
                at: path[member.key],
                known: ActionWord.all.map(\.name),
                what: "action"
            )
        }
        return try word.action(member.value, at: path[member.key])
    }
}
