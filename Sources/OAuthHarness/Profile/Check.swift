/// One named rule of an endpoint, where it comes from, and the error it yields.
public struct Check: Sendable {
    /// What a check found.
    public enum Result: Sendable, Hashable {
        /// The rule holds.
        case pass
        /// The rule is broken; the check's own error answers.
        case fail(Finding)
        /// The rule is broken; this error answers instead.
        case refuse(ErrorCode, Finding)
    }

    /// The name, a statement that holds when the check passes: `redirect_uri matches`.
    public let name: String
    /// An RFC section or a fact sheet's section.
    package let source: String
    /// The error it yields.
    package let error: ErrorCode
    let run: @Sendable (Transaction) -> Result

    /// Names a rule.
    ///
    /// - Parameters:
    ///   - name: A statement that holds when the check passes.
    ///   - source: An RFC section or a fact sheet's section.
    ///   - error: The error it yields.
    ///   - run: Looks at the transaction, and remembers in it what later checks and the answer need.
    public init(
        _ name: String,
        _ source: String,
        _ error: ErrorCode,
        _ run: @escaping @Sendable (Transaction) -> Result
    ) {
        self.name = name
        self.source = source
        self.error = error
        self.run = run
    }

    /// The same rule with another error, chosen by what is known of the request.
    ///
    /// - Parameter choose: Gives the error that answers, from the rule's own.
    /// - Returns: The check.
    package func answering(_ choose: @escaping @Sendable (ErrorCode, Transaction) -> ErrorCode) -> Check {
        Check(name, source, error) { transaction in
            switch run(transaction) {
            case .pass: .pass
            case .fail(let finding): .refuse(choose(error, transaction), finding)
            case .refuse(let error, let finding): .refuse(choose(error, transaction), finding)
            }
        }
    }

    /// The same rule where a condition holds; else it passes.
    ///
    /// - Parameter condition: Whether the rule counts for a request.
    /// - Returns: The check.
    public func when(_ condition: @escaping @Sendable (Transaction) -> Bool) -> Check {
        Check(name, source, error) { condition($0) ? run($0) : .pass }
    }
}
