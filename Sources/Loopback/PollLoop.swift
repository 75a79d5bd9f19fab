#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif
import HTTPWire

/// A thread that drives servers and clients.
final class PollLoop: Sendable {
    typealias Job = @Sendable (LoopCore) -> Void

    struct Mailbox: Sendable {
        var jobs: [Job] = []
        var isAsleep = false
        var isEnding = false
        var isOver = false
        var lastNumber = 0
    }

    private static let running = Locked<PollLoop?>(nil)

    private let mailbox: Locked<Mailbox>
    private let wakeEnd: Int32
    private let thread: UInt
    // Sendable: reached only through `perform`, which compares the thread first.
    nonisolated(unsafe) private let core: LoopCore

    /// The loop of all clients and timers of the process, started when it is first asked for; it never ends.
    static func shared() throws(SystemError) -> PollLoop {
        try running.withLock { (loop) throws(SystemError) in
            if let loop { return loop }
            let started = try PollLoop(.none)
            loop = started
            return started
        }
    }

    /// Starts a loop.
    init(_ alertness: Alertness) throws(SystemError) {
        let ends = try Platform.openPipe()
        let mailbox = Locked(Mailbox())
        let core = LoopCore(wakeEnd: ends.read, alertness: alertness)
        do {
            thread = try Platform.startThread(LoopThread(core: core, mailbox: mailbox, wakeEnd: ends.write))
        } catch {
            close(ends.read)
            close(ends.write)
            throw error
        }
        self.mailbox = mailbox
        self.core = core
        wakeEnd = ends.write
    }

    private var isHere: Bool { Platform.currentThread == thread }

    /// A number that no other server or client of the loop has.
    func makeNumber() -> Int {
        mailbox.withLock {
            $0.lastNumber += 1
            return $0.lastNumber
        }
    }

    /// Runs a job on the loop's thread: at once where that is the caller's, otherwise after all jobs before it.
    ///
    /// - Returns: Whether the loop took it; one that is over takes nothing.
    @discardableResult
    func perform(_ job: @escaping Job) -> Bool {
        if isHere {
            job(core)
            return true
        }
        return post { $0.jobs.append(job) }
    }

    /// The state of the loop where the caller runs on its thread; else nil.
    var here: LoopCore? { isHere ? core : nil }

    /// Runs a job as `perform` does and returns once it is done.
    func performAndWait(_ job: @escaping Job) {
        if isHere {
            job(core)
            return
        }
        let latch = Latch()
        let isTaken = perform {
            job($0)
            latch.open()
        }
        if isTaken { latch.wait() }
    }

    /// Runs a last job and ends the loop; to be called once.
    ///
    /// Returns when its thread and its descriptors are gone; called on that thread, it ends with the turn.
    func end(after job: @escaping Job) {
        guard !isHere else {
            job(core)
            mailbox.withLock { $0.isEnding = true }
            return Platform.detach(thread)
        }
        post { mailbox in
            mailbox.jobs.append(job)
            mailbox.isEnding = true
        }
        Platform.join(thread)
    }

    /// Changes the mailbox and wakes the loop where it sleeps.
    @discardableResult
    private func post(_ change: (inout Mailbox) -> Void) -> Bool {
        mailbox.withLock { mailbox in
            guard !mailbox.isOver else { return false }
            change(&mailbox)
            guard mailbox.isAsleep else { return true }
            mailbox.isAsleep = false
            var byte: UInt8 = 1
            // Under the lock: the descriptor is closed under it too, and its number may then be another's.
            _ = write(wakeEnd, &byte, 1)
            return true
        }
    }
}
