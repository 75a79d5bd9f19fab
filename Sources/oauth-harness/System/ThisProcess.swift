import Dispatch
import SystemCalls

/// This process: its end, and the signals that ask for it.
enum ThisProcess {
    static func exit(_ status: ExitStatus) -> Never {
        systemExit(status.rawValue)
    }

    /// The pipe that carries signal numbers from the handler to whoever waits.
    private static let signalPipe = (try? Platform.openPipe()) ?? (read: -1, write: -1)

    /// Takes SIGINT and SIGTERM into own hands; a second one ends the process at once.
    static func catchSignals() {
        _ = signalPipe
        for number in [SIGINT, SIGTERM] {
            _ = systemSignal(number) { number in
                let saved = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(ThisProcess.signalPipe.write, &byte, 1)
                _ = systemSignal(number, SIG_DFL)
                errno = saved
            }
        }
    }

    /// Calls a body once a signal that ``catchSignals()`` catches has come, on a thread of its own.
    static func onSignal(_ body: @escaping @Sendable (ExitStatus) -> Void) {
        DispatchQueue(label: "signals").async { body(waitForSignal()) }
    }

    /// Waits for a task, which a signal cancels; gives the status that says so where one came.
    static func finish<Value>(
        _ task: Task<Value, Never>,
        onSignal: @escaping @Sendable () -> Void = {}
    ) async -> (value: Value, stopped: ExitStatus?) {
        let signal = Locked<ExitStatus?>(nil)
        Self.onSignal { status in
            signal.withLock { $0 = status }
            task.cancel()
            onSignal()
        }
        return (await task.value, signal.withLock { $0 })
    }

    /// Waits for a signal that ``catchSignals()`` catches, without holding a thread that tasks run on.
    static func signal() async -> ExitStatus {
        await withCheckedContinuation { continuation in onSignal { continuation.resume(returning: $0) } }
    }

    /// Waits for SIGINT or SIGTERM, and gives the status that says so.
    static func waitForSignal() -> ExitStatus {
        var byte: UInt8 = 0
        while read(signalPipe.read, &byte, 1) < 0, errno == EINTR {}
        return Int32(byte) == SIGTERM ? .terminated : .interrupted
    }
}

private let systemSignal = signal
private let systemExit: @Sendable (Int32) -> Never = exit
