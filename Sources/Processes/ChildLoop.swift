import SystemCalls

/// The life of one child on one thread: all its bytes, its timers, its end.
// Sendable: it is handed to its thread once, before anything runs, and only that thread touches it afterwards.
final class ChildLoop: @unchecked Sendable {
    private let child: Int32
    private let mailbox: ChildMailbox
    private let handler: @Sendable (ChildEvent) -> Void
    private let wake: Wake
    private var input: Int32
    private var output: Int32
    private var errors: Int32
    private var lines: LineBuffer
    private let isRaw: Bool
    private var pending: ArraySlice<UInt8> = []
    private var closesInput = false
    private var stop: ContinuousClock.Instant?
    private var isTerminated = false
    /// When the pipes of a process that has ended are given up, should someone outside its group hold them open.
    private var drainDeadline: ContinuousClock.Instant?
    static let stackSize = 512 * 1024
    private static let drainTime: Duration = .milliseconds(500)

    init(
        _ launch: ChildLaunch,
        _ mailbox: ChildMailbox,
        lineLimit: Int?,
        handler: @escaping @Sendable (ChildEvent) -> Void
    ) {
        child = launch.child
        input = launch.input
        output = launch.output
        errors = launch.error
        wake = launch.wake
        lines = LineBuffer(limit: lineLimit ?? 0)
        isRaw = lineLimit == nil
        self.mailbox = mailbox
        self.handler = handler
    }

    func run() {
        Platform.blockBrokenPipeSignal()
        watchForExit()
        while !isOver { turn() }
        close(&input)
        close(&output)
        close(&errors)
        let end = ChildRegistry.shared.reap(child)
        handler(.ended(end))
        mailbox.finish(end)
        wake.close()
    }

    /// Ends a child whose thread could not be started.
    func abandon() {
        Platform.signalGroup(child, SIGKILL)
        close(&input)
        close(&output)
        close(&errors)
        mailbox.finish(ChildRegistry.shared.reap(child))
        wake.close()
    }

    /// A second thread waits for the exit, which no descriptor tells of on every system.
    private func watchForExit() {
        let (child, mailbox) = (child, mailbox)
        do {
            try SystemThread(stackSize: Self.stackSize) {
                Platform.waitUntilEnded(child)
                mailbox.post { $0.hasExited = true }
            }.detach()
        } catch {
            Platform.signalGroup(child, SIGKILL)
            mailbox.post { $0.hasExited = true }
        }
    }

    private var isOver: Bool {
        guard let drainDeadline else { return false }
        return (output < 0 && errors < 0) || drainDeadline <= .now
    }

    // MARK: -

    private func turn() {
        let next = collectWork()
        // Both streams may have ended before the exit was known: nothing is left to wait for.
        guard !isOver else { return }
        var watched = [pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0)]
        for descriptor in [output, errors] where descriptor >= 0 {
            watched.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
        }
        if input >= 0, !pending.isEmpty {
            watched.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
        }
        Platform.wait(for: &watched, milliseconds: next.map { ($0 - .now).pollMilliseconds } ?? -1)
        let ready = Set(watched.filter { $0.revents != 0 }.map(\.fd))
        if ready.contains(wake.descriptor) { wake.take() }
        if ready.contains(input) { feed() }
        if ready.contains(output) || ready.contains(errors) { read() }
    }

    /// Takes what others asked for and what is due; returns when something is due next.
    private func collectWork() -> ContinuousClock.Instant? {
        let now = ContinuousClock.now
        var due: [Int] = []
        var next: ContinuousClock.Instant?
        var hasExited = false
        mailbox.state.withLock { state in
            pending += state.input
            state.input = []
            closesInput = state.closesInput
            stop = state.stop
            hasExited = state.hasExited
            due = state.timers.filter { $0.value <= now }.keys.sorted()
            for timer in due { state.timers[timer] = nil }
            next = state.timers.values.min()
        }
        if hasExited, drainDeadline == nil {
            // The group goes before its leader is reaped: until then its number is nobody else's.
            Platform.signalGroup(child, SIGKILL)
            drainDeadline = now + Self.drainTime
        }
        if pending.isEmpty, closesInput { close(&input) }
        for timer in due { handler(.timer(timer)) }
        return [next, enforceStop(now), drainDeadline].compactMap(\.self).min()
    }

    private func enforceStop(_ now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        guard let stop, drainDeadline == nil else { return nil }
        if stop <= now {
            Platform.signalGroup(child, SIGKILL)
            return nil
        }
        if !isTerminated {
            isTerminated = true
            Platform.signalGroup(child, SIGTERM)
        }
        return stop
    }

    // MARK: -

    private func feed() {
        switch Platform.writeSome(input, pending.prefix(1 << 16)) {
        case .count(let count): pending.removeFirst(count)
        case .wouldBlock: break
        case .ended:
            pending = []
            close(&input)
        }
        if pending.isEmpty { pending = [] }
    }

    /// Reads standard output, then standard error, and only then tells of lines: what a program wrote to standard
    /// error before it answered is there when the answer is.
    private func read() {
        var told: [ChildEvent] = []
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
            if output >= 0 { told = readOutput(buffer) }
            var rounds = 0
            while errors >= 0, rounds < 16, readErrors(buffer, &told) { rounds += 1 }
        }
        for event in told { handler(event) }
    }

    private func readOutput(_ buffer: UnsafeMutableRawBufferPointer) -> [ChildEvent] {
        switch Platform.readSome(output, into: buffer) {
        case .wouldBlock: return []
        case .ended:
            close(&output)
            return [.outputClosed(rest: lines.rest)]
        case .count(let count) where isRaw: return [.bytes(Array(Self.bytes(buffer, count)))]
        case .count(let count):
            var told = lines.add(Self.bytes(buffer, count)).map { ChildEvent.line($0) }
            if lines.isOverlong {
                close(&output)
                told.append(.overlong(limit: lines.limit))
            }
            return told
        }
    }

    private func readErrors(_ buffer: UnsafeMutableRawBufferPointer, _ told: inout [ChildEvent]) -> Bool {
        switch Platform.readSome(errors, into: buffer) {
        case .wouldBlock: return false
        case .ended:
            close(&errors)
            return false
        case .count(let count):
            mailbox.state.withLock { $0.errors.add(Self.bytes(buffer, count)) }
            if isRaw { told.append(.errors(Array(Self.bytes(buffer, count)))) }
            return true
        }
    }

    private func close(_ descriptor: inout Int32) {
        Platform.close(descriptor)
        descriptor = -1
    }

    private static func bytes(_ buffer: UnsafeMutableRawBufferPointer, _ count: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: UnsafeRawBufferPointer(buffer).bindMemory(to: UInt8.self)[..<count])
    }
}
