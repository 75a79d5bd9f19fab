import OAuthHarness
import JSONText
import Recordings

extension Expectation {
    init(_ json: JSON?, at path: JSONPath, in parent: JSONPath) throws(ScriptError) {
        guard let json else { throw ScriptError(path: parent, found: "no expect", expected: "\"expect\", an object") }
        let object = try StrictObject(json, at: path, keys: ["outcome", "requests", "checks"])
        var requests: [ExpectedRequests] = []
        if let list = object["requests"] {
            guard let list = list.array else {
                throw ScriptError(path: path["requests"], found: list.kind, expected: "an array")
            }
            for (index, item) in list.enumerated() {
                requests.append(try ExpectedRequests(item, at: path["requests"][index]))
            }
        }
        let checks = try object.texts("checks") ?? []
        for (index, glob) in checks.enumerated() where CheckRegistry.checks(matching: glob).isEmpty {
            throw ScriptError(
                unknown: glob,
                at: path["checks"][index],
                known: CheckRegistry.all.map(\.id),
                what: "check",
                isKey: false
            )
        }
        let outcome = try object["outcome"].map { json throws(ScriptError) in
            try ExpectedOutcome(json, at: path["outcome"])
        }
        guard outcome != nil || !requests.isEmpty || !checks.isEmpty else {
            throw ScriptError(path: path, found: json.text(), expected: "an outcome, requests or checks")
        }
        self.init(outcome: outcome, requests: requests, checks: checks)
    }
}

extension Expectation.ExpectedOutcome {
    init(_ json: JSON, at path: JSONPath) throws(ScriptError) {
        let words = Outcome.Kind.allCases.map(\.rawValue)
        let holder: JSON = json.object == nil ? ["is": json] : json
        guard let members = holder.object else {
            throw ScriptError(path: path, found: json.kind, expected: "an outcome or an object")
        }
        if json.object == nil {
            let texts = json.string.map { [$0] } ?? json.array?.compactMap(\.string) ?? []
            guard !texts.isEmpty else {
                throw ScriptError(path: path, found: json.text(), expected: "one of " + words.joined(separator: ", "))
            }
            for text in texts where !words.contains(text) {
                throw ScriptError(unknown: text, at: path, known: words, what: "outcome", isKey: false)
            }
            self.init(kinds: texts.compactMap(Outcome.Kind.init(rawValue:)))
            return
        }
        let known = [
            "is", "error", "error_description", "error_uri", "status", "retry_after", "access_token", "refresh_token",
            "expires_in", "scope", "user", "body",
        ]
        let object = try StrictObject(holder, at: path, keys: known)
        let kinds = try object.words("is", of: words, what: "outcome") { Outcome.Kind(rawValue: $0) }
        self.init(kinds: kinds, members: JSONObject(members.filter { $0.key != "is" }.map { ($0.key, $0.value) }))
    }
}

extension Expectation.ExpectedRequests {
    init(_ json: JSON, at path: JSONPath) throws(ScriptError) {
        let object = try StrictObject(json, at: path, keys: ["to", "grant", "count", "parameters"])
        let words = Endpoint.known.map(\.rawValue)
        guard let endpoint = try object.words("to", of: words, what: "endpoint", { Endpoint(rawValue: $0) }).first
        else {
            throw ScriptError(path: path, found: "no to", expected: "\"to\", an endpoint")
        }
        self.init(
            to: endpoint,
            grant: try object.text("grant").map { GrantType(rawValue: $0) },
            count: try object.integer("count", atLeast: 0),
            parameters: try object.pairs("parameters")
        )
    }
}
