import JSONText

extension ProviderProfile {
    /// The profiles that come with the harness, in the order that lists print.
    public static let all: [ProviderProfile] = [
        .gitee, .gitlab, .qq, .github, .employeechoice, .tutorial, .rfc, .doorkeeper,
    ]

    /// The profile of a name.
    ///
    /// - Parameter name: The name, for example `gitee`.
    /// - Returns: The profile.
    /// - Throws: ``UnknownProfileError`` with the nearest names.
    public static func named(_ name: String) throws(UnknownProfileError) -> ProviderProfile {
        guard let profile = all.first(where: { $0.name == name }) else {
            throw UnknownProfileError(found: name, known: all.map(\.name))
        }
        return profile
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
