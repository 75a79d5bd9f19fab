import HTTPWire
package import JSONText

extension Rule {
    /// Why no request to a provider can ever fit the rule, and what may have been meant; nil where one can.
    ///
    /// Knobs do not count: one may be turned later.
    package func misfit(
        at profile: ProviderProfile,
        isSecure: Bool,
        path: JSONPath = .root
    ) -> JSONMismatch? {
        let when = path["when"]
        if let problem = malformed(at: when) { return problem }
        let mistakes = JSONMismatch.caught { try check(at: path) }
        if let mistake = mistakes.first { return mistake }
        if !isSecure, action.needsTLS {
            return JSONMismatch(
                path: path["do"],
                found: "\(action), where \(profile.name) speaks plain http",
                expected: "a provider that speaks https: by 'serve --tls', by \"security\": \"https\" in a scenario"
            )
        }
        let endpoints = profile.endpoints.filter { $0.methods != [.options] || condition.method == .options }
        guard endpoint == .any || endpoint == .other || endpoints.contains(where: { $0.endpoint == endpoint }) else {
            return JSONMismatch(
                unknown: endpoint.rawValue,
                at: path["on"],
                known: Self.endpoints(at: profile).map(\.rawValue),
                what: "endpoint of \(profile.name)",
                isKey: false
            )
        }
        let word = ActionWord.all.first { $0.name == action.name }
        if let word, !word.acts(at: endpoint) {
            return JSONMismatch(
                path: path["on"],
                found: "\"\(endpoint)\", where \(action.name) has nothing to act upon",
                expected: (word.reach ?? []).map { "\"\($0)\"" }.joined(separator: " or ")
            )
        }
        if let word, let reach = word.reach, endpoint == .any,
            !endpoints.contains(where: { $0.endpoint == .other || word.acts(at: $0.endpoint) })
        {
            return JSONMismatch(
                path: path["do"],
                found: "\(action.name), which acts at \(reach.map(\.rawValue).joined(separator: " or ")) alone",
                expected: "an action for what \(profile.name) has",
                isKey: true
            )
        }
        guard let text = condition.path, let template = PathTemplate(text) else { return nil }
        if template.segments.first == .literal(Array("_harness".utf8)) {
            return JSONMismatch(
                .string(text),
                at: when["path"],
                expected: "a path outside /_harness/, where no rule acts"
            )
        }
        let reached = endpoints.filter { template.overlaps(PathTemplate($0.path)) }
        if endpoint == .other { return ownPath(text, template, reached, profile, at: path) }
        let meant = endpoint == .any ? reached : reached.filter { $0.endpoint == endpoint }
        guard !meant.isEmpty else {
            guard let theirs = reached.first else { return unknownPath(text, endpoints, profile, at: when["path"]) }
            return JSONMismatch(
                path: path["on"],
                found: "\"\(endpoint)\", but \(text) belongs to \(theirs.endpoint) at \(profile.name)",
                expected: "\"\(theirs.endpoint)\""
            )
        }
        guard let method = condition.method, !meant.contains(where: { $0.takes(method) }) else { return nil }
        let methods = meant.flatMap(\.methods).withoutRepeats.map(\.rawValue)
        return JSONMismatch(
            path: when["method"],
            found: "'\(method)', which \(profile.name) does not take at \(text)",
            expected: "\(methods.joined(separator: " or ")); \"on\": \"other\" answers another method"
        )
    }

    /// The words of the endpoints that a rule for a provider may name.
    static func endpoints(at profile: ProviderProfile) -> [Endpoint] {
        Endpoint.known.filter { word in
            [.any, .other].contains(word)
                || profile.endpoints.contains { $0.endpoint == word && $0.methods != [.options] }
        }
    }

    /// What a rule written in Swift may have wrong that a file may not.
    private func malformed(at when: JSONPath) -> JSONMismatch? {
        if let text = condition.path, PathTemplate(text) == nil {
            return JSONMismatch(.string(text), at: when["path"], expected: PathTemplate.expected)
        }
        if let chance = condition.chance, !(0...1).contains(chance) {
            return JSONMismatch(path: when["chance"], found: "\(chance)", expected: "a number from 0 to 1")
        }
        let matches = [
            ("query", condition.query), ("parameter", condition.parameters), ("header", condition.headers),
            ("body", condition.body), ("state", condition.states),
        ]
        for (member, values) in matches {
            for (name, match) in values.sorted(by: { $0.key < $1.key }) {
                guard let pattern = match.badPattern else { continue }
                let place = when[member][name]["pattern"]
                return JSONMismatch(.string(pattern), at: place, expected: "a regular expression")
            }
        }
        return nil
    }

    /// A rule for what the provider does not have must not name what it has.
    private func ownPath(
        _ text: String,
        _ template: PathTemplate,
        _ reached: [EndpointBehavior],
        _ profile: ProviderProfile,
        at path: JSONPath
    ) -> JSONMismatch? {
        guard template.isLiteral, !reached.contains(where: { $0.endpoint == .other }) else { return nil }
        let theirs = reached.first { endpoint in condition.method.map(endpoint.takes) ?? true }
        return theirs.map { theirs in
            JSONMismatch(
                path: path["on"],
                found: "\"other\", but \(text) belongs to \(theirs.endpoint) at \(profile.name)",
                expected: "\"\(theirs.endpoint)\", or a method that it does not take"
            )
        }
    }

    private func unknownPath(
        _ text: String,
        _ endpoints: [EndpointBehavior],
        _ profile: ProviderProfile,
        at path: JSONPath
    ) -> JSONMismatch {
        let paths = endpoints.filter { endpoint == .any || $0.endpoint == endpoint }.map { $0.path.ruleText }
        let near = EditDistance.nearest(text, in: paths).map { "'\($0)'" }.joined(separator: " or ")
        return JSONMismatch(
            path: path,
            found: "'\(text)', where \(profile.name) has nothing",
            expected: (near.isEmpty ? "a path of \(endpoint)" : near) + "; \"on\": \"other\" answers a path of your own"
        )
    }

    /// Reads rules for a provider; one that can never fit is refused.
    package static func rules(
        _ json: JSON,
        at path: JSONPath = .root,
        place: String,
        for profile: ProviderProfile,
        isSecure: Bool = false
    ) throws(JSONMismatch) -> [Rule] {
        let rules = try rules(json, at: path, place: place)
        try check(rules, for: profile, isSecure: isSecure, at: path)
        return rules
    }

    /// Refuses the first rule that no request to a provider can fit.
    package static func check(
        _ rules: [Rule],
        for profile: ProviderProfile,
        isSecure: Bool,
        at path: JSONPath = .root
    ) throws(JSONMismatch) {
        for (index, rule) in rules.enumerated() {
            if let misfit = rule.misfit(at: profile, isSecure: isSecure, path: path[index]) { throw misfit }
        }
    }
}

/// A rule that no request to the provider can fit.
struct MisfitError: Error, CustomStringConvertible {
    let rule: Rule
    let mismatch: JSONMismatch

    var description: String { "\(rule.place): \(mismatch)" }
}

extension EndpointBehavior {
    /// HEAD is taken wherever GET is.
    func takes(_ method: HTTPMethod) -> Bool { methods.contains(method) || method == .head && methods.contains(.get) }
}

extension PathPattern {
    /// The path as a rule writes it.
    fileprivate var ruleText: String {
        text.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false).map { part in
            switch part.first {
            case ":": "{\(part.dropFirst())}"
            case "*": "**"
            default: String(part)
            }
        }
        .joined(separator: "/")
    }
}
