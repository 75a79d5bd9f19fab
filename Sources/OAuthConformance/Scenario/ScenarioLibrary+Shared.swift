import BundledFiles
import JSONText
package import OAuthHarness

extension ScenarioLibrary {
    /// How many providers a scenario names that any other can be played in as well.
    private static let most = 4

    /// The situations that most providers share, for providers that no scenario names; what one lacks is left out.
    package static func shared(by profiles: [ProviderProfile]) throws(ScenarioFileError) -> [Scenario] {
        let files = BundledFiles.scenarios.files.lazy.compactMap { file in
            (try? JSONReader.value(file.bytes)).map { (path: file.path, json: $0) }
        }
        let strangers = profiles.filter { profile in
            !files.contains { _, json in
                (json["providers"]?.array ?? [json["provider"] ?? .null])
                    .contains { ($0.string ?? $0["name"]?.string) == profile.name }
            }
        }
        var scenarios: [Scenario] = []
        guard !strangers.isEmpty else { return scenarios }
        for (path, json) in files {
            guard (json["providers"]?.array?.count ?? 0) >= most, var members = json.object else { continue }
            members["overrides"] = nil
            let words = (json["steps"]?.array ?? []).flatMap(Self.words)
            let abilities = (json["requires"]?.array ?? []).compactMap(\.string)
            let scopes = (json["client"]?["scope"]?.array ?? []).compactMap(\.string)
            for profile in strangers where profile.has(Set(words + abilities)) && profile.knows(scopes) {
                members["providers"] = [.string(profile.name)]
                let bytes = JSON.object(members).bytes()
                scenarios += (try? Scenario.parse(bytes, file: path, providers: [profile])) ?? []
            }
        }
        return scenarios
    }

    /// The words of a step and of the steps inside it.
    private static func words(of step: JSON) -> [String] {
        switch step {
        case .string(let word): [word]
        case .object(let object): object.flatMap { [$0.key] + words(of: $0.value) }
        case .array(let steps): steps.flatMap(words)
        case .null, .bool, .number: []
        }
    }
}

extension ProviderProfile {
    /// Whether the provider has what steps need, and what the client must be able to do.
    fileprivate func has(_ words: Set<String>) -> Bool {
        let grants = self.endpoints.flatMap { $0.grants(self) }.map(\.type)
        let needed: [(word: String, has: Bool)] = [
            ("refresh", grants.contains(.refreshToken)), ("password", grants.contains(.password)),
            ("clientCredentials", grants.contains(.clientCredentials)),
            ("client_credentials", grants.contains(.clientCredentials)), ("revoke", has(.revocation)),
            ("device", has(.deviceAuthorization)), ("userinfo", has(.userinfo)), ("api", has(.api)),
            ("list", has(.api)),
        ]
        return needed.allSatisfy { $0.has || !words.contains($0.word) }
    }

    /// Whether scopes can be asked for: those of other providers stand for nothing where a provider lists its own.
    fileprivate func knows(_ scopes: [String]) -> Bool {
        self.knownScopes.map { known in scopes.allSatisfy { known.names.contains($0) } } ?? true
    }

    private func has(_ endpoint: Endpoint) -> Bool { self.endpoints.contains { $0.endpoint == endpoint } }
}
