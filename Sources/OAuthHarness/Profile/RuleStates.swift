/// The states that the rules of a script have set, by name.
package struct RuleStates: Sendable, Hashable {
    /// What a state is that no rule has set.
    package static let start = "start"
    /// So many bytes of a value are kept: a rule may write a state's value into that state again.
    package static let longest = 4096

    /// Those that have been set.
    package private(set) var all: [String: String] = [:]

    package init(_ all: [String: String] = [:]) {
        for (name, value) in all { self[name] = value }
    }

    /// A state's value; what is too long is cut off where it is set.
    package subscript(name: String) -> String {
        get { all[name] ?? Self.start }
        set {
            let isLong = newValue.utf8.count > Self.longest
            all[name] = isLong ? String(decoding: newValue.utf8.prefix(Self.longest), as: UTF8.self) : newValue
        }
    }
}

/// What a rule that fires remembers, for the placeholders of its texts.
struct RuleMemory: Sendable {
    /// The path that the rule asks for; nil for any.
    let path: String?
    /// How often the rule has fired, this time included.
    let fired: Int
    /// How many requests the endpoint has had, this one included.
    let requests: Int
    /// The states as the request found them.
    let states: RuleStates
}
