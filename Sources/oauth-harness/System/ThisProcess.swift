import Processes
import SystemCalls

/// This process: its end, and the signals that ask for it.
enum ThisProcess {
    private struct Asked: Sendable {
        /// What the first signal asks for.
        var status: ExitStatus?
        var waiting: [@Sendable (ExitStatus) -> Void] = []
    }

    private static let asked = Locked(Asked())

    /// How long the reports have once a second signal has come, in milliseconds.
    private static let lastPatience: Int32 = 2_000

    /// Ends the process, and every child that is left with its group.
    static func exit(_ status: ExitStatus) -> Never { exit(code: status.rawValue) }

    /// Ends the process with a status that is somebody else's.
    static func exit(code: Int32) -> Never {
        ChildProcess.killAll()
        systemExit(code)
    }

    /// The pipe that carries signal numbers from the handler to the thread that acts on them.
    private static let signalPipe = (try? Platform.openPipe()) ?? (read: -1, write: -1)

    /// Takes SIGINT, SIGTERM and SIGHUP into own hands; a SIGHUP that is ignored, as under `nohup`, stays so.
    ///
    /// The first one ends the work in order. A second one kills all children at once, and leaves the reports two seconds.
    static func catchSignals() {
        catchSignals([SIGINT, SIGTERM, SIGHUP], act)
    }

    /// Hands every signal that asks for the end to a body, and does nothing else about it.
    static func catchSignals(_ body: @escaping @Sendable (Int32) -> Void) {
        catchSignals([SIGINT, SIGTERM, SIGHUP, SIGQUIT]) { descriptor in
            while true { body(nextSignal(descriptor)) }
        }
    }

    private static func catchSignals(_ numbers: [Int32], _ act: @escaping @Sendable (Int32) -> Void) {
        let descriptor = signalPipe.read
        // Whoever reads the output may stop to; what is written then is lost, and nothing else.
        _ = systemSignal(SIGPIPE, SIG_IGN)
        for number in numbers {
            let former = systemSignal(number) { number in
                let saved = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(ThisProcess.signalPipe.write, &byte, 1)
                errno = saved
            }
            if number == SIGHUP, unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                _ = systemSignal(number, SIG_IGN)
            }
        }
        do {
            try SystemThread(stackSize: 256 << 10) { act(descriptor) }.detach()
        } catch {
            for number in numbers { _ = systemSignal(number, SIG_DFL) }
        }
    }

    private static func act(on descriptor: Int32) {
        let first = ExitStatus(signal: nextSignal(descriptor))
        let waiting = asked.withLock { asked in
            asked.status = first
            defer { asked.waiting = [] }
            return asked.waiting
        }
        for body in waiting { body(first) }
        _ = nextSignal(descriptor)
        ChildProcess.killAll()
        var watched: [pollfd] = []
        Platform.wait(for: &watched, milliseconds: lastPatience)
        OutputFile.abandon { systemExitAtOnce(first.rawValue) }
    }

    private static func nextSignal(_ descriptor: Int32) -> Int32 {
        var byte: UInt8 = 0
        while read(descriptor, &byte, 1) < 0, errno == EINTR {}
        return Int32(byte)
    }

    /// Calls a body once a signal that ``catchSignals()`` catches has come, perhaps on another thread.
    static func onSignal(_ body: @escaping @Sendable (ExitStatus) -> Void) {
        let status = asked.withLock { asked in
            if asked.status == nil { asked.waiting.append(body) }
            return asked.status
        }
        if let status { body(status) }
    }

    /// Waits for a task, which a signal cancels; gives the status that says so where one came.
    static func finish<Value>(
        _ task: Task<Value, Never>,
        onSignal: @escaping @Sendable () -> Void = {}
    ) async -> (value: Value, stopped: ExitStatus?) {
        Self.onSignal { _ in
            task.cancel()
            onSignal()
        }
        return (await task.value, asked.withLock { $0.status })
    }

    /// Waits for a signal that ``catchSignals()`` catches, without holding a thread that tasks run on.
    static func signal() async -> ExitStatus {
        await withCheckedContinuation { continuation in onSignal { continuation.resume(returning: $0) } }
    }
}

private let systemSignal = signal
private let systemExit: @Sendable (Int32) -> Never = exit
private let systemExitAtOnce: @Sendable (Int32) -> Never = _exit
