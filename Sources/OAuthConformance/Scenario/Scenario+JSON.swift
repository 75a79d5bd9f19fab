package import OAuthHarness
import JSONText

extension Scenario {
    /// The members that a scenario of one provider and one of many have in common.
    static let fields = JSONText.fields(
        Field("title", .filledText.noted("What is played, in a few words.")),
        Field("why", .text.noted("Why it matters."), default: ""),
        Field("bundles", .words(of: knownBundles, what: "bundle"), default: []),
        Field("requires", .words(of: Capability.known, what: "capability"), default: []),
        Field("client", .client, default: .standard),
        Field("latency", .latency, default: []),
        Field("security", optional: .security),
        Field("script", .script, default: []),
        Field("steps", .steps),
        Field("expect", .expectation),
        Field("fixtures", .texts, default: [])
    )

    private typealias Words = (
        String, String, [String], [Capability], ClientSettings, [EndpointSetting<Double>], String?, [Rule], [Step],
        Expectation, [String]
    )

    private static let commonKeys = fields.members.map(\.name)

    /// The members of a file with one scenario.
    static let ownKeys = ["$schema", "id", "provider"] + commonKeys

    /// The members that a provider's own part may have.
    static let overrideKeys = ["set"] + commonKeys

    /// The members of a file with a scenario for many providers.
    static let sharedKeys = ["$schema", "name", "providers", "overrides"] + overrideKeys

    /// The bundles that a scenario may name; every scenario is part of `full` and `strict`.
    package static let knownBundles = ["smoke", "soak"]

    /// Reads a scenario file: one scenario of one `provider`, or one for each of its `providers`; of these only the
    /// ones that are wanted by their identifiers.
    package static func parse(
        _ bytes: [UInt8],
        file: String,
        providers: [ProviderProfile] = ProviderProfile.all,
        where isWanted: (String) -> Bool = { _ in true }
    ) throws(ScenarioFileError) -> [Scenario] {
        let document: JSONDocument
        do {
            document = try JSONReader.read(bytes)
        } catch {
            throw ScenarioFileError(
                file: file,
                position: error.position,
                path: "",
                found: error.found,
                expected: error.expected
            )
        }
        do throws(JSONMismatch) {
            let members = document.value.object ?? [:]
            let isShared = ["name", "providers", "overrides"].contains { members[$0] != nil }
            return isShared
                ? try shared(document, file: file, providers: providers, where: isWanted)
                : [try own(document, file: file, providers: providers, where: isWanted)].compactMap(\.self)
        } catch {
            let position = document.position(of: error.path, isKey: error.isKey)
            throw ScenarioFileError(
                file: file,
                position: position,
                path: "\(error.path)",
                found: error.found,
                expected: error.expected
            )
        }
    }

    private static func own(
        _ document: JSONDocument,
        file: String,
        providers: [ProviderProfile],
        where isWanted: (String) -> Bool
    ) throws(JSONMismatch) -> Scenario? {
        let object = try StrictObject(document.value, at: .root, keys: ownKeys)
        let id = try object.required("id", .filledText)
        let parts = id.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy(isName) else {
            let expected = "provider/name in lower case with hyphens"
            throw JSONMismatch(.string(id), at: object.path["id"], expected: expected)
        }
        guard isWanted(id) else { return nil }
        let profile = try profile(object["provider"], at: object.path["provider"], of: providers)
        let line = document.position(of: JSONPath.root["expect"], isKey: true).line
        let words = try words(of: object)
        return try Scenario(words, at: object.path, id: id, profile: profile, file: file, line: line)
    }

    private static func shared(
        _ document: JSONDocument,
        file: String,
        providers: [ProviderProfile],
        where isWanted: (String) -> Bool
    ) throws(JSONMismatch) -> [Scenario] {
        let known = providers.map(\.name)
        for key in ["id", "provider"] where document.value[key] != nil {
            throw JSONMismatch(
                path: .root[key],
                found: "\(key) beside members of a scenario for many providers",
                expected: "either id and provider, or name and providers",
                isKey: true
            )
        }
        let object = try StrictObject(document.value, at: .root, keys: sharedKeys)
        let name = try object.required("name", .filledText)
        guard isName(name[...]) else {
            throw JSONMismatch(.string(name), at: object.path["name"], expected: "a name in lower case with hyphens")
        }
        let names = try object.value("providers", .words(of: known, what: "provider")) ?? []
        guard !names.isEmpty else {
            let place = object["providers"] == nil ? .root : object.path["providers"]
            throw JSONMismatch(
                missing: "providers",
                in: place,
                expected: "an array of " + known.joined(separator: ", ")
            )
        }
        let place = object.path["overrides"]
        let overrides = try object["overrides"].map { json throws(JSONMismatch) in
            try StrictObject(json, at: place, keys: names, what: "provider of this scenario")
        }
        let common = JSON.object(JSONObject(object.members.filter { overrideKeys.contains($0.key) }.map { ($0, $1) }))
        var scenarios: [Scenario] = []
        var plain: Words?
        for var profile in names.compactMap({ name in providers.first { $0.name == name } }) {
            let provider = profile.name
            guard isWanted("\(provider)/\(name)") else { continue }
            let overlay = ScenarioOverlay(common: common, own: overrides?[provider], place: place[provider])
            do throws(JSONMismatch) {
                let members = try StrictObject(overlay.merged, at: .root, keys: overrideKeys)
                try configure(&profile, by: members["set"], at: members.path["set"])
                let line = document.position(of: overlay.source(of: members.path["expect"]), isKey: true).line
                // Providers without members of their own share what is read once.
                let words = if overlay.own == nil, let plain { plain } else { try words(of: members) }
                if overlay.own == nil { plain = words }
                let id = "\(provider)/\(name)"
                scenarios.append(
                    try Scenario(words, at: members.path, id: id, profile: profile, file: file, line: line)
                )
            } catch {
                throw JSONMismatch(
                    path: overlay.source(of: error.path),
                    found: error.found,
                    expected: error.expected,
                    isKey: error.isKey
                )
            }
        }
        return scenarios
    }

    private static func words(of object: StrictObject) throws(JSONMismatch) -> Words {
        try JSONMismatch.thrown(in: { try fields.read(object.members, object.path) })
    }

    private init(
        _ words: Words,
        at path: JSONPath,
        id: String,
        profile: ProviderProfile,
        file: String,
        line: Int
    ) throws(JSONMismatch) {
        let (title, why, bundles, requires, client, latency, security, script, steps, expectation, fixtures) = words
        try Rule.check(script, for: profile, isSecure: security != nil, at: path["script"])
        self.init(
            id: id,
            title: title,
            why: why,
            profile: profile,
            requires: requires,
            isSecure: security != nil,
            script: script,
            steps: steps,
            expectation: expectation,
            fixtures: fixtures,
            bundles: bundles,
            client: client,
            latency: latency,
            file: file,
            line: line
        )
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 &- 0x61 < 26 || $0.isDigit || $0 == 0x2D }
    }

    private static func profile(
        _ json: JSON?,
        at path: JSONPath,
        of providers: [ProviderProfile]
    ) throws(JSONMismatch) -> ProviderProfile {
        let named = Shape<ProviderProfile>.provider(of: providers)
        guard let json else { throw JSONMismatch(missing: "provider", in: path, expected: named.expected) }
        guard json.object != nil else { return try JSONMismatch.thrown(in: { try named.read(json, path) }) }
        let object = try StrictObject(json, at: path, keys: ["name", "set"])
        var profile = try object.required("name", named)
        try configure(&profile, by: object["set"], at: path["set"])
        return profile
    }

    private static func configure(
        _ profile: inout ProviderProfile,
        by json: JSON?,
        at path: JSONPath
    ) throws(JSONMismatch) {
        guard let json else { return }
        let settings = try JSONMismatch.thrown(in: { try Shape<JSONObject>.knobs.read(json, path) })
        for (knob, value) in settings { try profile.set(knob, to: value, at: path[knob]) }
    }
}

// MARK: - What the members may be

extension Shape<String> {
    fileprivate static var security: Shape {
        word(of: ["https"], what: "way to secure a provider").noted("How the provider is played: https, or plain http.")
    }
}

extension Shape<[Rule]> {
    fileprivate static var script: Shape {
        Shape(
            "an array of rules",
            ["type": "array", "items": .object(.reference(to: "rule"))],
            reading: { try Rule.rules($0, at: $1, hasSteps: true) }
        )
    }
}

extension Shape<String> {
    fileprivate static var authMethod: Shape {
        word(of: ["client_secret_basic", "client_secret_post", "none"], what: "way to authenticate")
    }
}

extension Shape<ClientSettings> {
    fileprivate static var client: Shape {
        let members = fields(
            Field("id", .text, default: ""),
            Field("secret", .text, default: ""),
            Field(
                "kind",
                Shape<Client.Kind>.word(of: Client.Kind.allCases, what: "kind of client"),
                default: .confidential
            ),
            Field("redirect_uri", .text, default: Scenario.defaultRedirectURI),
            Field("scope", optional: .texts),
            Field("auth", optional: .authMethod),
            Field("timeout", optional: .positiveSeconds),
            Field("endpoints", .byEndpoint(.text), default: [])
        )
        return Shape(object: members) { id, secret, kind, redirectURI, scope, method, timeout, endpoints in
            // Whoever chooses its port when it starts cannot register it: any redirect URI will do then (RFC 8252 §7.3).
            let choosesPort = redirectURI.hasPrefix("http://127.0.0.1:0/")
            return ClientSettings(
                registered: Client(id: id, secret: secret, kind: kind, redirectURIs: choosesPort ? [] : [redirectURI]),
                scope: scope,
                authMethod: method,
                timeout: timeout,
                listeningURI: choosesPort ? redirectURI : nil,
                endpoints: endpoints
            )
        }
    }
}

extension Shape<[EndpointSetting<Double>]> {
    fileprivate static var latency: Shape {
        byEndpoint(.positiveSeconds).noted("How many seconds of the provider's clock an answer of an endpoint takes.")
    }
}

extension Shape {
    /// A value for each of some endpoints.
    fileprivate static func byEndpoint<Item>(_ item: Shape<Item>) -> Shape where Value == [EndpointSetting<Item>] {
        let expected = "an object with endpoints"
        return Shape(
            expected,
            [
                "type": "object", "propertyNames": .object(Shape<Endpoint>.endpoint.schema),
                "additionalProperties": .object(item.schema),
            ],
            reading: { json, path in
                guard let object = json.object else { throw JSONMismatch(json, at: path, expected: expected) }
                return try object.map { name, value in
                    (try Shape<Endpoint>.endpoint.read(.string(name), path[name]), try item.read(value, path[name]))
                }
            }
        )
    }
}
