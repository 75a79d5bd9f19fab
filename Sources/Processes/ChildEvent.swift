/// What happens to a child process, told on its own thread.
package enum ChildEvent: Hashable, Sendable {
    /// A line of standard output, without its LF.
    case line([UInt8])
    /// Bytes of standard output as they came, where no lines are cut.
    case bytes([UInt8])
    /// Bytes of standard error as they came, where no lines are cut; they are kept all the same.
    case errors([UInt8])
    /// A line grew over the limit; nothing more is read of standard output.
    case overlong(limit: Int)
    /// Standard output was closed; what stood after the last LF.
    case outputClosed(rest: [UInt8])
    /// A timer that was set has run out.
    case timer(Int)
    /// The process has ended, its group with it, and nothing is left of either. Always the last event.
    case ended(ChildExit)
}
