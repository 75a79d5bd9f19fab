package import OAuthHarness
import JSONText
import Recordings

extension Scenario {
    package static let keys = [
        "$schema", "id", "title", "why", "provider", "bundles", "requires", "client", "latency", "script", "steps",
        "expect", "fixtures",
    ]

    /// The bundles that a scenario may name; every scenario is part of `full` and `strict`.
    package static let knownBundles = ["smoke", "soak"]

    /// Reads a scenario file.
    ///
    /// - Parameters:
    ///   - bytes: The text of the file.
    ///   - file: The name for messages.
    ///   - providers: Whom the scenario may name; those that come with the harness by default.
    /// - Throws: ``ScenarioFileError`` with line and column of the first thing that is wrong.
    package init(
        parsing bytes: [UInt8],
        file: String,
        providers: [ProviderProfile] = ProviderProfile.all
    ) throws(ScenarioFileError) {
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
            let line = document.position(ofKey: JSONPath.root["expect"]).line
            try self.init(document.value, line: line, file: file, providers: providers)
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

    private init(
        _ json: JSON,
        line: Int,
        file: String,
        providers: [ProviderProfile]
    ) throws(ScriptError) {
        let object = try StrictObject(json, at: .root, keys: Self.keys)
        let id = try object.requiredText("id")
        guard Self.isIdentifier(id) else {
            throw ScriptError(
                path: object.path["id"],
                found: object["id"]?.text() ?? "",
                expected: "provider/name in lower case with hyphens"
            )
        }
        let client = try Self.client(object["client"], at: object.path["client"])
        self.init(
            id: id,
            title: try object.requiredText("title"),
            why: try object.text("why") ?? "",
            profile: try Self.profile(object["provider"], at: object.path["provider"], of: providers),
            requires: try object.words("requires", of: Capability.known.map(\.rawValue), what: "capability") {
                Capability(rawValue: $0)
            },
            script: try object["script"].map { json throws(ScriptError) in
                try Rule.rules(json, at: object.path["script"], place: "script")
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

    private static func isIdentifier(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
            }
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
        guard let settings = object["set"] else { return profile }
        guard let settings = settings.object else {
            throw ScriptError(path: path["set"], found: settings.kind, expected: "an object with knobs")
        }
        for (knob, value) in settings {
            let place = path["set"][knob]
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
        return profile
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
