import OAuthHarness

/// The options that shape a provider and its client, for every verb that starts one.
enum ProviderOptions {
    static let clientID = Option(
        "--client-id",
        visibleText("ID"),
        default: "",
        "The client's identifier; minted in the provider's own shape by default."
    )
    static let clientSecret = Option(
        "--client-secret",
        visibleText("S"),
        default: "",
        "The client's secret; minted by default."
    )
    static let redirectURI = Option("--redirect-uri", each: uri, "Register a redirect URI.")
    static let set = Option(
        "--set",
        each: .form("KNOB=VALUE", expected: "KNOB=VALUE or PROVIDER.KNOB=VALUE") { text in
            text.firstIndex(of: "=").map { $0 != text.startIndex } ?? false
        },
        "Turn a knob of the provider; '\(Program.name) explain PROVIDER' lists its knobs."
    )

    /// The client that the options describe.
    static func client(_ arguments: Arguments) -> Client {
        Client(id: arguments[clientID], secret: arguments[clientSecret], redirectURIs: arguments[redirectURI])
    }

    /// Turns the knobs of providers.
    ///
    /// A knob without a provider's name in front is turned at every provider that has it.
    static func turn(_ settings: [String], of plans: inout [ProviderConfiguration]) throws(UsageError) {
        let played = plans.map(\.profile.name)
        for setting in settings {
            let (owner, knob, value) = parts(of: setting)
            if let owner, !played.contains(owner) { throw stranger(owner, in: setting, played) }
            let meant = plans.indices.filter { owner == nil || owner == played[$0] }
            let having = meant.filter { index in plans[index].profile.knobs.contains { $0.name == knob } }
            for index in having.isEmpty ? meant : having { try set(knob, to: value, in: &plans[index].profile) }
        }
    }

    /// The profile of a file, or of a name; what stands behind `@` is left out of a name.
    static func profile(_ name: String) throws(UsageError) -> ProviderProfile {
        if ProviderProfile.isFile(name) { return try file(name) }
        let word = name.prefix { $0 != "@" }
        guard let profile = ProviderProfile.all.first(where: { $0.name == word }) else {
            throw UsageError(.unknownName, name, expected: "provider", known: ProviderProfile.all.map(\.name))
        }
        return profile
    }

    /// The provider of a file.
    private static func file(_ path: String) throws(UsageError) -> ProviderProfile {
        do {
            return try ProviderProfile(contentsOf: path)
        } catch {
            throw UsageError(path, isNo: .provider) ?? UsageError(unusable: error)
        }
    }

    /// The profiles of names that an option was given; those that no profile has were refused before.
    static func profiles(_ names: [String]) throws(UsageError) -> [ProviderProfile] {
        var profiles: [ProviderProfile] = []
        // The scenarios that come with the harness name its own providers, so that no file can have one of their names.
        var namesakes = Namesakes(ProviderProfile.all)
        for name in names {
            let profile = ProviderProfile.isFile(name) ? try file(name) : try? ProviderProfile.named(name)
            guard let profile else { continue }
            try namesakes.add(profile, as: name)
            profiles.append(profile)
        }
        return profiles
    }

    /// Finds providers of different origin that have one name: no option, log or report could tell them apart.
    struct Namesakes {
        /// The file that brought each name; nil for a provider that comes with the harness.
        private var files: [String: String?] = [:]

        init(_ own: [ProviderProfile] = []) {
            for profile in own { files[profile.name] = .some(nil) }
        }

        mutating func add(_ profile: ProviderProfile, as word: String) throws(UsageError) {
            let file = ProviderProfile.isFile(word) ? word : nil
            guard let other = files.updateValue(file, forKey: profile.name), other != file else { return }
            let namesake = (file == nil ? nil : other) ?? "a provider that comes with the harness"
            throw UsageError(
                .unavailable,
                file ?? other ?? word,
                found: "its name is \(profile.name), as that of \(namesake); give it another \"name\""
            )
        }
    }

    /// The day or release behind `@`; nil where there is none, as behind the path of a file.
    static func day(of name: String) -> String? {
        guard !ProviderProfile.isFile(name) else { return nil }
        return name.firstIndex(of: "@").map { String(name[name.index(after: $0)...]) }
    }

    private static func stranger(_ owner: String, in setting: String, _ played: [String]) -> UsageError {
        let known = ProviderProfile.all.map(\.name)
        guard known.contains(owner) else {
            return UsageError(.unknownName, owner, expected: "provider", known: known)
        }
        let found =
            played.count == 1
            ? "this provider is \(played[0]); drop it or name \(played[0])"
            : "\(owner) is not played here; name it too"
        return UsageError(.unavailable, "--set \(setting)", found: found)
    }

    /// Turns one knob.
    static func set(_ knob: String, to value: String, in profile: inout ProviderProfile) throws(UsageError) {
        do {
            try profile.set(knob, to: value)
        } catch {
            guard error.code == .unknownKnob else { throw UsageError(.unavailable, "--set", found: "\(error)") }
            throw UsageError(
                .unknownName,
                knob,
                expected: "knob of \(profile.name), see '\(Program.name) explain \(profile.name)'",
                known: profile.knobs.map(\.name)
            )
        }
    }

    /// The provider, if one is named, the knob and the value of `provider.knob=value`.
    static func parts(of setting: String) -> (provider: String?, knob: String, value: String) {
        let halves = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let names = halves[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let value = halves.count > 1 ? halves[1] : ""
        return names.count > 1 ? (names[0], names[1], value) : (nil, names[0], value)
    }

    static func visibleText(_ placeholder: String) -> OptionValue<String> {
        .form(placeholder, expected: "printable ASCII (RFC 6749 appendix A)") { text in
            !text.isEmpty && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        }
    }

    static let uri = OptionValue.form(
        "URI",
        expected: "an absolute URI such as http://localhost:7001/cb",
        URLText.isAbsolute
    )
}
