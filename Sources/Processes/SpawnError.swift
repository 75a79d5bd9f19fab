import SystemCalls

/// A process that could not be started.
package struct SpawnError: Error, Hashable, Sendable {
    /// The program as it was named.
    package let program: String
    /// The call that failed: `posix_spawn`, `pipe`.
    package let call: String
    package let number: Int32
    /// Whether no such program exists.
    package let isMissing: Bool
    /// Whether the file exists and cannot be executed.
    package let isForbidden: Bool

    init(program: String, call: String, number: Int32) {
        self.program = program
        self.call = call
        self.number = number
        isMissing = number == ENOENT
        isForbidden = [EACCES, ENOEXEC].contains(number)
    }
}

// MARK: -

extension SpawnError: CustomStringConvertible {
    /// One line: the remedy, then the fact.
    package var description: String {
        if isMissing { return "check the name: there is no program '\(program)'" }
        if isForbidden { return "make '\(program)' executable, or name its interpreter: it cannot be executed" }
        return "cannot start '\(program)': \(call): \(Platform.message(of: number))"
    }
}
