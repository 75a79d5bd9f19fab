package import OAuthHarness
import HTTPWire
import JSONText
import Recordings

extension Scenario {
    /// The members that a scenario of one provider and one of many have in common.
    static let commonKeys = [
        "title", "why", "bundles", "requires", "client", "latency", "script", "steps", "expect", "fixtures",
    ]

    /// The members of a file with one scenario.
    static let ownKeys = ["$schema", "id", "provider"] + commonKeys

    /// The members that a provider's own part may have.
    static let overrideKeys = ["set"] + commonKeys

    /// The members of a file with a scenario for many providers.
    static let sharedKeys = ["$schema", "name", "providers", "overrides"] + overrideKeys

    /// The bundles that a scenario may name; every scenario is part of `full` and `strict`.
    package static let knownBundles = ["smoke", "soak"]

    /// Reads a scenario file: one scenario of one `provider`, or one for each of its `providers`.
    package static func parse(
        _ bytes: [UInt8],
        file: String,
        providers: [ProviderProfile] = ProviderProfile.all
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
        do throws(ScriptError) {
            let members = document.value.object ?? [:]
            let isShared = ["name", "providers", "overrides"].contains { members[$0] != nil }
            return isShared
                ? try shared(document, file: file, providers: providers)
                : [try own(document, file: file, providers: providers)]
        } catch {
            throw ScenarioFileError(
                file: file,
                position: error.isKey
                    ? document.position(ofKey: error.path) : document.position(of: error.path),
                path: "\(error.path)",
                found: error.found,
                expected: error.expected
            )
        }
    }

    private static func own(
        _ document: JSONDocument,
        file: String,
        providers: [ProviderProfile]
    ) throws(ScriptError) -> Scenario {
        let object = try StrictObject(document.value, at: .root, keys: ownKeys)
        let id = try object.requiredText("id")
        let parts = id.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy(isName) else {
            throw ScriptError(
                path: object.path["id"],
                found: JSON.string(id).text(),
                expected: "provider/name in lower case with hyphens"
            )
        }
        let profile = try profile(object["provider"], at: object.path["provider"], of: providers)
        let line = document.position(ofKey: JSONPath.root["expect"]).line
        return try Scenario(object, id: id, profile: profile, file: file, line: line)
    }

    private static func shared(
        _ document: JSONDocument,
        file: String,
        providers: [ProviderProfile]
    ) throws(ScriptError) -> [Scenario] {
        let known = providers.map(\.name)
        for key in ["id", "provider"] where document.value[key] != nil {
            throw ScriptError(
                path: .root[key],
                found: "\(key) beside members of a scenario for many providers",
                expected: "either id and provider, or name and providers",
                isKey: true
            )
        }
        let object = try StrictObject(document.value, at: .root, keys: sharedKeys)
        let name = try object.requiredText("name")
        guard isName(name[...]) else {
            throw ScriptError(
                path: object.path["name"],
                found: JSON.string(name).text(),
                expected: "a name in lower case with hyphens"
            )
        }
        let names = try object.words("providers", of: known, what: "provider") { $0 }
        guard !names.isEmpty else {
            throw ScriptError(
                path: object["providers"] == nil ? .root : object.path["providers"],
                found: "no providers",
                expected: "\"providers\", an array of " + list(known)
            )
        }
        let place = object.path["overrides"]
        let overrides = try object["overrides"].map { json throws(ScriptError) in
            try StrictObject(json, at: place, keys: names, what: "provider of this scenario")
        }
        let common = JSON.object(JSONObject(object.members.filter { overrideKeys.contains($0.key) }.map { ($0, $1) }))
        var scenarios: [Scenario] = []
        for provider in names {
            let overlay = ScenarioOverlay(common: common, own: overrides?[provider], place: place[provider])
            do throws(ScriptError) {
                let members = try StrictObject(overlay.merged, at: .root, keys: overrideKeys)
                var profile = try profile(named: provider, at: .root, of: providers)
                try configure(&profile, by: members["set"], at: members.path["set"])
                let line = document.position(ofKey: overlay.source(of: members.path["expect"])).line
                scenarios.append(
                    try Scenario(members, id: "\(provider)/\(name)", profile: profile, file: file, line: line)
                )
            } catch {
                throw ScriptError(
                    path: overlay.source(of: error.path),
                    found: error.found,
                    expected: error.expected,
                    isKey: error.isKey
                )
            }
        }
        return scenarios
    }

    private init(
        _ object: StrictObject,
        id: String,
        profile: ProviderProfile,
        file: String,
        line: Int
    ) throws(ScriptError) {
        let title = try object.requiredText("title")
        let why = try object.text("why") ?? ""
        let client = try Self.client(object["client"], at: object.path["client"])
        self.init(
            id: id,
            title: title,
            why: why,
            profile: profile,
            requires: try object.words("requires", of: Capability.known.map(\.rawValue), what: "capability") {
                Capability(rawValue: $0)
            },
            script: try object["script"].map { json throws(ScriptError) in
                try Rule.rules(json, at: object.path["script"], hasSteps: true)
            } ?? [],
            steps: try Step.list(object["steps"], at: object.path["steps"], in: object.path),
            expectation: try Expectation(object["expect"], at: object.path["expect"], in: object.path),
            fixtures: try object.texts("fixtures") ?? [],
            bundles: try object.words("bundles", of: Self.knownBundles, what: "bundle") { $0 },
            client: client.client,
            scope: client.scope,
            authMethod: client.authMethod,
            timeout: client.timeout,
            listeningURI: client.listeningURI,
            latency: try Self.latency(object["latency"], at: object.path["latency"]),
            endpoints: client.endpoints,
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
    ) throws(ScriptError) -> ProviderProfile {
        let names = providers.map(\.name)
        guard let json else {
            throw ScriptError(path: path, found: "no provider", expected: "\"provider\", one of " + list(names))
        }
        if let name = json.string { return try profile(named: name, at: path, of: providers) }
        let object = try StrictObject(json, at: path, keys: ["name", "set"])
        var profile = try profile(named: object.requiredText("name"), at: path["name"], of: providers)
        try configure(&profile, by: object["set"], at: path["set"])
        return profile
    }

    private static func configure(
        _ profile: inout ProviderProfile,
        by json: JSON?,
        at path: JSONPath
    ) throws(ScriptError) {
        guard let json else { return }
        guard let settings = json.object else {
            throw ScriptError(path: path, found: json.kind, expected: "an object with knobs")
        }
        for (knob, value) in settings {
            let place = path[knob]
            let text = value.string ?? value.bool.map { "\($0)" } ?? value.integer.map { "\($0)" }
            guard let text else {
                throw ScriptError(path: place, found: value.kind, expected: "a string, a number or a boolean")
            }
            do throws(KnobError) {
                try profile.set(knob, to: text)
            } catch {
                throw ScriptError(
                    path: place,
                    found: error.code == .unknownKnob ? "'\(knob)', which is no knob of \(profile.name)" : text,
                    expected: error.expected,
                    isKey: error.code == .unknownKnob
                )
            }
        }
    }

    private static func profile(
        named name: String,
        at path: JSONPath,
        of providers: [ProviderProfile]
    ) throws(ScriptError) -> ProviderProfile {
        guard let profile = providers.first(where: { $0.name == name }) else {
            throw ScriptError(
                unknown: name,
                at: path,
                known: providers.map(\.name),
                what: "provider",
                isKey: false
            )
        }
        return profile
    }

    private static func latency(
        _ json: JSON?,
        at path: JSONPath
    ) throws(ScriptError) -> [(endpoint: Endpoint, seconds: Double)] {
        guard let json else { return [] }
        let object = try StrictObject(json, at: path, keys: Endpoint.known.map(\.rawValue))
        var result: [(endpoint: Endpoint, seconds: Double)] = []
        for (name, _) in object.members {
            guard let seconds = try object.seconds(name) else { continue }
            result.append((Endpoint(rawValue: name), seconds))
        }
        return result
    }

    private struct ClientSettings {
        var client = Client(redirectURIs: [Scenario.defaultRedirectURI])
        var scope: [String]?
        var authMethod: String?
        var listeningURI: String?
        var timeout: Double?
        var endpoints: [(endpoint: Endpoint, url: String)] = []
    }

    private static func client(_ json: JSON?, at path: JSONPath) throws(ScriptError) -> ClientSettings {
        var settings = ClientSettings()
        guard let json else { return settings }
        let keys = ["id", "secret", "kind", "redirect_uri", "scope", "auth", "timeout", "endpoints"]
        let object = try StrictObject(json, at: path, keys: keys)
        let kinds = try object.words("kind", of: Client.Kind.allCases.map(\.rawValue), what: "kind of client") {
            Client.Kind(rawValue: $0)
        }
        settings.client = Client(
            id: try object.text("id") ?? "",
            secret: try object.text("secret") ?? "",
            kind: kinds.first ?? .confidential,
            redirectURIs: [try object.text("redirect_uri") ?? defaultRedirectURI]
        )
        // Whoever chooses its port when it starts cannot register it: any redirect URI will do then (RFC 8252 §7.3).
        if let uri = settings.client.redirectURIs.first, uri.hasPrefix("http://127.0.0.1:0/") {
            settings.listeningURI = uri
            settings.client.redirectURIs = []
        }
        settings.scope = try object.texts("scope")
        settings.timeout = try object.seconds("timeout")
        let methods = ["client_secret_basic", "client_secret_post", "none"]
        settings.authMethod = try object.words("auth", of: methods, what: "way to authenticate") { $0 }.first
        let words = Endpoint.known.map(\.rawValue)
        for (name, url) in try object.pairs("endpoints") {
            guard words.contains(name) else {
                throw ScriptError(unknown: name, at: path["endpoints"][name], known: words, what: "endpoint")
            }
            settings.endpoints.append((Endpoint(rawValue: name), url))
        }
        return settings
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
