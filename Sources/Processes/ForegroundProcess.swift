import SystemCalls

/// A program in the caller's place: with its streams, at its terminal, in its process group.
///
/// A terminal sends what is typed there, such as Ctrl-C and Ctrl-Z, to both.
package final class ForegroundProcess: Sendable {
    private struct State: Sendable {
        var end: ChildExit?
        var waiters: [CheckedContinuation<ChildExit, Never>] = []
    }

    package let identifier: Int32
    private let state = Locked(State())

    package init(_ command: ChildCommand) throws(SpawnError) {
        let program = command.words.first ?? ""
        do throws(SystemError) {
            guard !command.words.isEmpty else { throw SystemError(call: "posix_spawn", number: ENOENT) }
            let variables = command.variables(from: Platform.environment)
            identifier = try Platform.spawnInPlace(command.words, variables: variables)
        } catch {
            throw SpawnError(program: program, call: error.call, number: error.number)
        }
        do throws(SystemError) {
            let (identifier, state) = (identifier, state)
            try SystemThread(stackSize: ChildLoop.stackSize) { Self.wait(for: identifier, state) }.detach()
        } catch {
            kill(identifier, SIGKILL)
            _ = Platform.reap(identifier)
            throw SpawnError(program: program, call: error.call, number: error.number)
        }
    }

    private static func wait(for child: Int32, _ state: Locked<State>) {
        Platform.waitUntilEnded(child)
        let (end, waiters) = state.withLock { state in
            // Once its status is collected its number may be somebody else's: no signal may go there.
            let end = Platform.reap(child)
            state.end = end
            defer { state.waiters = [] }
            return (end, state.waiters)
        }
        for waiter in waiters { waiter.resume(returning: end) }
    }

    /// Sends a signal to the program; nothing where it has ended.
    package func send(_ signal: Int32) {
        state.withLock { state in
            if state.end == nil { kill(identifier, signal) }
        }
    }

    /// Waits until it has ended.
    package func waitUntilEnded() async -> ChildExit {
        await withCheckedContinuation { continuation in
            let end = state.withLock { state in
                if state.end == nil { state.waiters.append(continuation) }
                return state.end
            }
            if let end { continuation.resume(returning: end) }
        }
    }
}
