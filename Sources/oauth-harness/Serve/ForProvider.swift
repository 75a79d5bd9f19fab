import OAuthHarness

/// A value of an option for every provider, or for the one whose name stands in front: `gitee=app`.
struct ForProvider<Value: Sendable>: Sendable {
    let provider: String?
    let value: Value
}

extension OptionValue {
    /// The same value for every provider, or for one whose name stands in front.
    var forProvider: OptionValue<ForProvider<Value>> {
        OptionValue<ForProvider<Value>>("[PROVIDER=]\(placeholder)", expected: expected) { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if parts.count > 1, ProviderProfile.all.contains(where: { $0.name == parts[0] }) {
                return read(parts[1]).map { ForProvider(provider: parts[0], value: $0) }
            }
            return read(text).map { ForProvider(provider: nil, value: $0) }
        }
    }
}

extension Arguments {
    /// What an option says for a provider: its own values, else those for all.
    func values<Value>(of option: Option<[ForProvider<Value>]>, for provider: String) -> [Value] {
        let given = self[option]
        let own = given.filter { $0.provider == provider }
        return (own.isEmpty ? given.filter { $0.provider == nil } : own).map(\.value)
    }

    /// The one value that an option has for a provider.
    func value<Value>(
        of option: Option<[ForProvider<Value>]>,
        for provider: String
    ) throws(UsageError) -> Value? {
        let values = values(of: option, for: provider)
        guard values.count < 2 else { throw UsageError(.repeatedOption, option.name) }
        return values.first
    }

    /// Refuses an option for a provider that is not played.
    func check<Value>(_ option: Option<[ForProvider<Value>]>, for providers: [String]) throws(UsageError) {
        for name in self[option].compactMap(\.provider) where !providers.contains(name) {
            throw UsageError(.unavailable, "\(option.name) \(name)=…", found: "\(name) is not played here; name it too")
        }
    }
}
