public import JSONText
public import Loopback

/// What a rule does to a request or its answer.
///
/// Swift and JSON use the same words: `.expireCode` is `{ "expireCode": {} }`. Make one of your own with
/// ``custom(_:prepare:answer:reshape:)``.
public struct Action: Sendable, Hashable, CustomStringConvertible {
    /// The word, as scenario files spell it.
    public let name: String
    /// The arguments as a scenario file writes them.
    public let arguments: JSON
    let stages: Stages

    /// The moments at which an action can act; each says whether it did.
    ///
    /// Actions are compared by word and arguments, so any stages are equal.
    struct Stages: Sendable, Hashable {
        /// Before the checks: what the person does, what state a credential is in.
        var prepare: (@Sendable (Transaction) -> Bool)?
        /// In place of the endpoint.
        var answer: (@Sendable (Transaction) -> Reply?)?
        /// After the endpoint has answered.
        var reshape: (@Sendable (inout Reply, Transaction) -> Bool)?
        /// On the wire.
        var transport: (@Sendable (inout TransportPlan) -> Void)?
        /// How long the answer is held back, in real time: drawn where it is a range.
        var delay: ClosedRange<Duration>?
        /// Before the request is read.
        var early: Fault?
        /// Before the request takes effect.
        var gate: GateKind?

        static func == (left: Self, right: Self) -> Bool { true }

        func hash(into hasher: inout Hasher) {}
    }

    /// What a request does at a gate.
    enum GateKind: Sendable, Hashable {
        /// Waits until so many have come, then goes on.
        case release(after: Int)
        /// Waits for a second one and changes answers with it.
        case swap
    }

    init(_ name: String, _ stages: Stages, arguments: JSON = [:]) {
        self.name = name
        self.arguments = arguments
        self.stages = stages
    }

    /// An action of your own.
    ///
    /// - Parameters:
    ///   - name: The word that the journal and unused-rule reports use.
    ///   - prepare: Runs before the checks; says whether it did anything.
    ///   - answer: Answers in place of the endpoint; nil leaves the request to it.
    ///   - reshape: Changes the answer; says whether it did anything.
    /// - Returns: The action.
    public static func custom(
        _ name: String,
        prepare: (@Sendable (Transaction) -> Bool)? = nil,
        answer: (@Sendable (Transaction) -> Reply?)? = nil,
        reshape: (@Sendable (inout Reply, Transaction) -> Bool)? = nil
    ) -> Action { Action(name, Stages(prepare: prepare, answer: answer, reshape: reshape)) }

    /// The word, with the arguments where there are any.
    public var description: String { arguments.object?.isEmpty ?? true ? name : "\(name) \(arguments.text())" }
}

/// What happens to an answer on its way to the client.
public struct TransportPlan: Sendable, Hashable {
    /// How long the answer is held back, in real time.
    public var delay: Duration = .zero
    /// What goes wrong; nil for nothing.
    public var fault: Fault?
}
