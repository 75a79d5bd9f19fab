import HTTPWire
import OAuthHarness

/// The options that shape a provider and its client, for every verb that starts one.
enum ProviderOptions {
    static let clientID = Option(
        "--client-id",
        .form("ID", expected: "printable ASCII (RFC 6749 appendix A)", isVisible),
        default: "",
        "The client's identifier; minted in the provider's own shape by default."
    )
    static let clientSecret = Option(
        "--client-secret",
        .form("S", expected: "printable ASCII (RFC 6749 appendix A)", isVisible),
        default: "",
        "The client's secret; minted by default."
    )
    static let redirectURI = Option(
        "--redirect-uri",
        each: .form("URI", expected: "an absolute URI such as http://localhost:7001/cb", URLText.isAbsolute),
        "Register a redirect URI."
    )
    static let set = Option(
        "--set",
        each: .form("KNOB=VALUE", expected: "KNOB=VALUE or PROVIDER.KNOB=VALUE") { text in
            text.firstIndex(of: "=").map { $0 != text.startIndex } ?? false
        },
        "Turn a knob of the provider; '\(Program.name) explain PROVIDER' lists its knobs."
    )

    /// The client that the options describe.
    static func client(_ arguments: Arguments) -> Client {
        Client(
            id: arguments[clientID],
            secret: arguments[clientSecret],
            redirectURIs: arguments[redirectURI]
        )
    }

    /// The profile of a name with its knobs turned; the name is known to be right.
    static func profile(_ name: String, set settings: [String]) throws(UsageError) -> ProviderProfile {
        let known = ProviderProfile.all.map(\.name)
        let words = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard var profile = ProviderProfile.all.first(where: { $0.name == words.first }) else {
            throw UsageError(.unknownName, name, expected: "provider", known: known)
        }
        let name = profile.name
        if words.count > 1 { try set(CommonKnobs.asOf.name, to: words[1], in: &profile) }
        for setting in settings {
            let (owner, knob, value) = parts(of: setting)
            if let owner, owner != name {
                guard known.contains(owner) else {
                    throw UsageError(.unknownName, owner, expected: "provider", known: known)
                }
                throw UsageError(
                    .unavailable,
                    "--set \(setting)",
                    found: "this provider is \(name); drop it or name \(name)"
                )
            }
            try set(knob, to: value, in: &profile)
        }
        return profile
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

    private static let isVisible: @Sendable (String) -> Bool = { text in
        !text.isEmpty && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }
}

/// Tells whether a text can stand where a URL is needed, without changing it.
enum URLText {
    /// A scheme, a colon and more; no space, no control character, no fragment (RFC 6749 §3.1.2).
    static let isAbsolute: @Sendable (String) -> Bool = { text in
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: 0x3A), colon > 0, colon + 1 < bytes.count else { return false }
        let isScheme = bytes[..<colon].allSatisfy { byte in
            byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E
        }
        return isScheme && bytes[0].isLetter && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x23 }
    }

    /// An origin, perhaps with a path that does not end in a slash.
    static let isRoot: @Sendable (String) -> Bool = { text in
        let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return isOrigin(text) }
        let path = parts[3]
        return isOrigin(parts.prefix(3).joined(separator: "/")) && isAbsolute(text) && !path.isEmpty && path.last != "/"
            && !path.contains { "?@\\".contains($0) }
    }

    /// `http` or `https`, a host, perhaps a port, and nothing behind it.
    static let isOrigin: @Sendable (String) -> Bool = { text in
        for scheme in ["http://", "https://"] where text.hasPrefix(scheme) {
            let rest = text.dropFirst(scheme.count)
            return !rest.isEmpty && isAbsolute(text) && !rest.contains { "/?@\\".contains($0) }
        }
        return false
    }
}
