/// One line of a script: on an endpoint, when a condition holds, do an action.
///
/// ```swift
/// gitee.script(.on(.token, .expireCode))
/// gitee.script(.on(.token, nth: 2, .serverError(status: 502)))
/// gitee.script(.on(.userinfo, when: .header("Accept", "application/json"), .revokeToken))
/// ```
public struct Rule: Sendable, Hashable {
    /// The endpoint the rule is for; ``Endpoint/any`` for all.
    public let endpoint: Endpoint
    /// What a request must look like.
    package let condition: Condition
    /// Which of the matching requests are meant.
    package let occurrence: Occurrence
    /// What is done.
    public let action: Action
    /// The states of the script that it sets once it has fired, their values perhaps with placeholders.
    package private(set) var newStates: [String: String] = [:]
    /// Where the rule was written: `LoginTests.swift:12`, or a position in a file.
    public var place: String { source.place }
    private let source: Source

    /// Rules that say the same are equal, wherever they were written.
    private struct Source: Sendable, Hashable {
        let place: String

        static func == (left: Self, right: Self) -> Bool { true }

        func hash(into hasher: inout Hasher) {}
    }

    /// Which of the requests that fit a rule it fires on.
    package enum Occurrence: Sendable, Hashable {
        /// Every one.
        case every
        /// One, counted from 1.
        case nth(Int)
        /// All after so many.
        case after(Int)
        /// The first so many.
        case first(Int)
    }

    /// A rule for every request to an endpoint that fits.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint; ``Endpoint/any`` for all.
    ///   - condition: What a request must look like; anything by default.
    ///   - nth: The one request that is meant, counted from 1 among those that fit; nil means every one.
    ///   - action: What is done.
    ///   - fileID: Where the rule was written.
    ///   - line: Where the rule was written.
    /// - Returns: The rule.
    public static func on(
        _ endpoint: Endpoint,
        when condition: Condition = .always,
        nth: Int? = nil,
        _ action: Action,
        fileID: String = #fileID,
        line: Int = #line
    ) -> Rule { on(endpoint, condition, nth.map(Occurrence.nth) ?? .every, action, fileID, line) }

    /// A rule for the requests that fit, but for the first few, which pass untouched.
    public static func on(
        _ endpoint: Endpoint,
        when condition: Condition = .always,
        after: Int,
        _ action: Action,
        fileID: String = #fileID,
        line: Int = #line
    ) -> Rule { on(endpoint, condition, .after(after), action, fileID, line) }

    /// A rule for the first few requests that fit.
    public static func on(
        _ endpoint: Endpoint,
        when condition: Condition = .always,
        first: Int,
        _ action: Action,
        fileID: String = #fileID,
        line: Int = #line
    ) -> Rule { on(endpoint, condition, .first(first), action, fileID, line) }

    private static func on(
        _ endpoint: Endpoint,
        _ condition: Condition,
        _ occurrence: Occurrence,
        _ action: Action,
        _ fileID: String,
        _ line: Int
    ) -> Rule {
        let file = fileID.split(separator: "/").last ?? fileID[...]
        return Rule(endpoint, condition, occurrence, action, place: "\(file):\(line)")
    }

    init(_ endpoint: Endpoint, _ condition: Condition, _ occurrence: Occurrence, _ action: Action, place: String) {
        (self.endpoint, self.condition, self.occurrence, self.action) = (endpoint, condition, occurrence, action)
        source = Source(place: place)
    }

    /// The same rule, which also sets a state of the script once it has fired.
    ///
    /// Other rules ask for it by ``Condition/state(_:_:)``. Before a rule has set it, it is `start`.
    ///
    /// - Parameters:
    ///   - name: The state's name.
    ///   - value: Its new value, perhaps with placeholders as in ``LiteralAnswer``.
    /// - Returns: The rule.
    public func then(state name: String, _ value: String) -> Rule { then([name: value]) }

    func then(_ states: [String: String]) -> Rule {
        var rule = self
        rule.newStates.merge(states) { $1 }
        return rule
    }
}

extension Rule: CustomStringConvertible {
    /// The rule as a sentence: `on token, request 2: expireCode`.
    public var description: String {
        let which =
            switch occurrence {
            case .every: ""
            case .nth(let count): ", request \(count)"
            case .after(let count): ", after \(count)"
            case .first(let count): ", first \(count)"
            }
        let states = newStates.sorted { $0.key < $1.key }.map { "state \($0.key)=\($0.value)" }
        let then = states.isEmpty ? "" : ", then " + states.joined(separator: ", ")
        return "on \(endpoint)\(condition.words)\(which): \(action)\(then)"
    }
}
