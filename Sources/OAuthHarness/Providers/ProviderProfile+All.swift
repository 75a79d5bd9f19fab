import JSONText

extension ProviderProfile {
    /// The profiles that come with the harness, in the order that lists print.
    public static let all: [ProviderProfile] = [
        gitee, gitlab, qq, wechat, weibo, dingtalk, feishu, github, google, apple, microsoft, employeechoice, tutorial,
        rfc, doorkeeper,
    ]

    /// Weibo (微博登录) as its website login behaves (weibo.md); it is a provider file, `Fixtures/weibo/provider.json`.
    public static let weibo = bundled("weibo")

    /// DingTalk (钉钉登录) as its login for websites behaves (dingtalk.md); it is a provider file,
    /// `Fixtures/dingtalk/provider.json`.
    public static let dingtalk = bundled("dingtalk")

    /// The provider of a file that is built in; what is wrong in it was looked for when it was built in.
    private static func bundled(_ name: String) -> ProviderProfile {
        let text = BundledProviders.files.first { $0.name == name }?.text ?? ""
        do {
            return try ProviderProfile(file: JSONReader.value(Array(text.utf8)).object ?? [:])
        } catch {
            preconditionFailure("\(error)")
        }
    }

    /// The profile of a name, or of a provider file.
    ///
    /// - Parameter name: The name, for example `gitee`, with a day or a release behind `@` where an older provider is
    ///   meant: `github@2025-06`, `gitlab@17.9`; or the path of a file, `./acme.json`.
    /// - Returns: The profile.
    /// - Throws: ``UnknownProfileError`` with the nearest names, ``KnobError`` for a day that cannot be played, or
    ///   ``ConfigurationError`` for a file that cannot be used.
    public static func named(_ name: String) throws -> ProviderProfile {
        if isFile(name) { return try ProviderProfile(contentsOf: name) }
        let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let profile = all.first(where: { $0.name == parts.first }) else {
            throw UnknownProfileError(found: parts.first ?? "", known: all.map(\.name))
        }
        return parts.count == 1 ? profile : try profile.asOf(parts[1])
    }
}

/// A name that no profile has.
public struct UnknownProfileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name as the author wrote it.
    public let found: String
    /// The names that exist.
    public let known: [String]
    /// The existing names that are spelled most like it, the nearest first.
    public var nearest: [String] { EditDistance.nearest(found, in: known) }

    /// One line: the fact, then the nearest names or all of them.
    public var description: String {
        let hint =
            nearest.isEmpty
            ? "known: " + known.joined(separator: ", ")
            : "did you mean " + nearest.map { "'\($0)'" }.joined(separator: " or ") + "?"
        return "there is no provider '\(found)'; \(hint)"
    }
}
