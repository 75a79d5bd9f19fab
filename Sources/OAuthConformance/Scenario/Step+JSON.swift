import OAuthHarness
import JSONText

extension Step {
    /// The words of steps, in the order that lists print.
    package static let words = [
        "authorize", "callback", "stray", "cancelled", "userinfo", "refresh", "api", "device", "password",
        "client_credentials", "revoke", "revokeTokens", "advance", "parallel", "repeat", "during", "other",
        "switchProvider", "restartClient", "reset",
    ]

    static func list(_ json: JSON?, at path: JSONPath, in parent: JSONPath) throws(ScriptError) -> [Step] {
        guard let json else { throw ScriptError(path: parent, found: "no steps", expected: "\"steps\", an array") }
        guard let list = json.array, !list.isEmpty else {
            throw ScriptError(path: path, found: json.text(), expected: "an array with at least one step")
        }
        var steps: [Step] = []
        for (index, item) in list.enumerated() { steps.append(try Step(item, at: path[index])) }
        return steps
    }

    init(_ json: JSON, at path: JSONPath) throws(ScriptError) {
        guard let object = json.object, object.count == 1, let member = object.members.first else {
            throw ScriptError(path: path, found: json.text(), expected: "an object with one step")
        }
        guard Self.words.contains(member.key) else {
            throw ScriptError(unknown: member.key, at: path[member.key], known: Self.words, what: "step")
        }
        try self.init(member.key, member.value, at: path[member.key])
    }

    private init(_ word: String, _ json: JSON, at path: JSONPath) throws(ScriptError) {
        switch word {
        case "authorize": self = try Self.authorize(json, at: path)
        case "callback": self = .callback(try CallbackChange(json, at: path))
        case "stray":
            let object = try StrictObject(json, at: path, keys: ["method", "path", "query"])
            self = .stray(
                StrayRequest(
                    method: try object.text("method").map { HTTPMethod(rawValue: $0) },
                    path: try object.text("path") ?? "",
                    hasQuery: try object.flag("query") ?? false
                )
            )
        case "api":
            let object = try StrictObject(json, at: path, keys: ["method", "path", "content_type", "body"])
            self = .api(
                method: HTTPMethod(rawValue: try object.text("method") ?? "GET"),
                path: try object.requiredText("path"),
                contentType: try object.text("content_type"),
                body: try object.text("body")
            )
        case "device": self = .device(try Self.decision(json, at: path))
        case "password":
            let object = try StrictObject(json, at: path, keys: ["username", "password"])
            self = .password(
                username: try object.text("username") ?? Account.sample.login,
                password: try object.text("password") ?? Account.sample.password
            )
        case "advance": self = .advance(try Self.duration(json, at: path))
        case "during": self = .during(try Interruption(json, at: path))
        case "other": self = .other(try Self.list(json, at: path, in: path))
        case "switchProvider":
            let names = ProviderProfile.all.map(\.name)
            guard let name = json.string, names.contains(name) else {
                throw ScriptError(
                    unknown: json.string ?? json.text(),
                    at: path,
                    known: names,
                    what: "provider",
                    isKey: false
                )
            }
            self = .switchProvider(name)
        case "parallel": self = .parallel(try Self.list(json, at: path, in: path))
        case "repeat":
            let object = try StrictObject(json, at: path, keys: ["times", "steps"])
            guard let times = try object.integer("times", atLeast: 1), times <= 1000 else {
                throw ScriptError(path: path, found: json["times"]?.text() ?? "no times", expected: "times, 1 to 1000")
            }
            self = .repeat(times: times, try Self.list(object["steps"], at: path["steps"], in: path))
        default: self = try Self.plain(word, json, at: path)
        }
    }

    /// The steps that take nothing.
    private static func plain(_ word: String, _ json: JSON, at path: JSONPath) throws(ScriptError) -> Step {
        _ = try StrictObject(json, at: path, keys: [])
        return switch word {
        case "userinfo": .userinfo
        case "refresh": .refresh
        case "client_credentials": .clientCredentials
        case "revoke": .revoke
        case "revokeTokens": .revokeTokens
        case "cancelled": .cancelled
        case "reset": .reset
        default: .restartClient
        }
    }

    private static func authorize(_ json: JSON, at path: JSONPath) throws(ScriptError) -> Step {
        guard json.object != nil else { return .authorize(try decision(json, at: path)) }
        let object = try StrictObject(json, at: path, keys: ["decision", "scopes"])
        return .authorize(
            try decision(object["decision"] ?? "approve", at: path["decision"]),
            scopes: try object.texts("scopes")
        )
    }

    private static func decision(_ json: JSON, at path: JSONPath) throws(ScriptError) -> Decision {
        let known = Decision.allCases.map(\.rawValue)
        guard let text = json.string else {
            throw ScriptError(path: path, found: json.text(), expected: "one of " + known.joined(separator: ", "))
        }
        guard let decision = Decision(rawValue: text) else {
            throw ScriptError(unknown: text, at: path, known: known, what: "decision", isKey: false)
        }
        return decision
    }

    private static func duration(_ json: JSON, at path: JSONPath) throws(ScriptError) -> Duration {
        if let seconds = json.double, seconds >= 0, seconds <= 1e9 { return .milliseconds(Int64(seconds * 1000)) }
        if let text = json.string, case .limited(let duration)? = Lifetime(knob: text) { return duration }
        throw ScriptError(path: path, found: json.text(), expected: "seconds, or a number with s, m, h or d")
    }
}

extension Interruption {
    init(_ json: JSON, at path: JSONPath) throws(ScriptError) {
        let object = try StrictObject(json, at: path, keys: ["hold", "step", "abandon", "then", "meanwhile"])
        let words = Endpoint.known.map(\.rawValue)
        guard let endpoint = try object.words("hold", of: words, what: "endpoint", { Endpoint(rawValue: $0) }).first
        else {
            throw ScriptError(path: path, found: "no hold", expected: "\"hold\", an endpoint")
        }
        guard let step = object["step"] else {
            throw ScriptError(path: path, found: "no step", expected: "\"step\", the step whose request is held")
        }
        self.init(
            endpoint: endpoint,
            step: try Step(step, at: path["step"]),
            isAbandoned: try object.flag("abandon") ?? false,
            then: try Self.steps(object, "then"),
            meanwhile: try Self.steps(object, "meanwhile")
        )
    }

    private static func steps(_ object: StrictObject, _ key: String) throws(ScriptError) -> [Step] {
        guard object[key] != nil else { return [] }
        return try Step.list(object[key], at: object.path[key], in: object.path)
    }
}

extension CallbackChange {
    init(_ json: JSON, at path: JSONPath) throws(ScriptError) {
        let object = try StrictObject(json, at: path, keys: ["of", "set", "omit", "append", "target"])
        self.init(
            of: try object.integer("of", atLeast: 1),
            set: try object.pairs("set"),
            omit: try object.texts("omit") ?? [],
            append: try object.text("append") ?? "",
            target: try object.text("target") ?? ""
        )
    }
}
