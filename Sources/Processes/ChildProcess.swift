import SystemCalls

/// A running program with its three streams, in a process group of its own.
///
/// Foundation's `Process` is not used: it lives in the large Foundation, kills the child alone and not its group, and
/// its pipes block. One thread a child moves all bytes; events come on that thread and their handler never blocks.
package final class ChildProcess: Sendable {
    package struct Limits: Hashable, Sendable {
        /// The longest line of standard output, in bytes.
        package var line: Int
        /// How much of standard error is kept, in bytes; the oldest goes first.
        package var standardError: Int
        /// Whether both outputs are told as they come, by ``ChildEvent/bytes(_:)`` and ``ChildEvent/errors(_:)``, and
        /// not cut into lines.
        package var isRaw: Bool

        package init(line: Int = 1 << 20, standardError: Int = 1 << 16, isRaw: Bool = false) {
            self.line = line
            self.isRaw = isRaw
            self.standardError = standardError
        }
    }

    /// The process number, which is also the number of its group.
    package let identifier: Int32
    private let mailbox: ChildMailbox

    package init(
        _ command: ChildCommand,
        limits: Limits = Limits(),
        handler: @escaping @Sendable (ChildEvent) -> Void
    ) throws(SpawnError) {
        do throws(SystemError) {
            let launch = try Self.launch(command)
            identifier = launch.child
            mailbox = ChildMailbox(wake: launch.wake, errorLimit: limits.standardError)
            let loop = ChildLoop(launch, mailbox, lineLimit: limits.isRaw ? nil : limits.line, handler: handler)
            do throws(SystemError) {
                try SystemThread(stackSize: ChildLoop.stackSize) { loop.run() }.detach()
            } catch {
                loop.abandon()
                throw error
            }
        } catch {
            throw SpawnError(program: command.words.first ?? "", call: error.call, number: error.number)
        }
    }

    deinit {
        stop(grace: .zero)
    }

    /// Writes to standard input; bytes to a process that no longer reads are lost silently.
    package func write(_ bytes: [UInt8]) {
        mailbox.post { $0.input += bytes }
    }

    /// Closes standard input after what was written.
    package func closeInput() {
        mailbox.post { $0.closesInput = true }
    }

    /// Sets a timer that tells ``ChildEvent/timer(_:)`` once; setting it again moves it.
    package func setTimer(_ timer: Int, after duration: Duration) {
        mailbox.post { $0.timers[timer] = .now + duration }
    }

    /// Takes a timer back; it may just be running out.
    package func cancelTimer(_ timer: Int) {
        mailbox.post { $0.timers[timer] = nil }
    }

    /// Ends the whole group: SIGTERM at once, SIGKILL after the grace.
    ///
    /// An earlier stop is only ever hastened.
    package func stop(grace: Duration = .seconds(1)) {
        let deadline = ContinuousClock.now + grace
        mailbox.post { state in
            state.stop = min(deadline, state.stop ?? deadline)
        }
    }

    /// Waits until nothing is left of the process and its group.
    @discardableResult
    package func waitUntilEnded() async -> ChildExit {
        await withCheckedContinuation { continuation in
            let end = mailbox.state.withLock { state in
                if state.end == nil { state.waiters.append(continuation) }
                return state.end
            }
            if let end { continuation.resume(returning: end) }
        }
    }

    /// How the process ended; nil while it runs.
    package var end: ChildExit? { mailbox.state.withLock(\.end) }

    /// Hands out what standard error has said since it was last asked.
    package func takeStandardError() -> ByteTail {
        mailbox.state.withLock { $0.errors.take() }
    }

    /// Ends every group that is still alive, at once; for a command that is about to exit.
    package static func killAll() {
        ChildRegistry.shared.killAll()
    }

    // MARK: -

    private static func launch(_ command: ChildCommand) throws(SystemError) -> ChildLaunch {
        guard !command.words.isEmpty else { throw SystemError(call: "posix_spawn", number: ENOENT) }
        return try ChildRegistry.shared.launch { () throws(SystemError) in try ChildLaunch.start(command) }
    }
}
