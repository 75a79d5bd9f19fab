import SystemCalls

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
    private let wake: Wake
    // Sendable: written once, by `start`, before the loop is handed to anybody who could end it.
    nonisolated(unsafe) private var thread: SystemThread?
    // Sendable: reached only through `perform`, which compares the thread first.
    nonisolated(unsafe) private let core: LoopCore

    /// The loop of all clients and timers of the process, started when it is first asked for; it never ends.
    static func shared() throws(SystemError) -> PollLoop {
        try running.withLock { (loop) throws(SystemError) in
            if let loop { return loop }
            let started = try PollLoop(.none)
            try started.start { _ in }
            loop = started
            return started
        }
    }

    /// Prepares a loop that does not run yet.
    init(_ spin: SpinPolicy) throws(SystemError) {
        wake = try Wake()
        mailbox = Locked(Mailbox())
        core = LoopCore(wake: wake, spin: spin)
    }

    /// Starts the loop; its thread does a first job before it looks at anything else.
    func start(with job: @escaping Job) throws(SystemError) {
        // Sendable: only the thread that it is handed to runs it.
        nonisolated(unsafe) let work = LoopThread(core: core, mailbox: mailbox, wake: wake)
        do throws(SystemError) {
            mailbox.withLock { $0.jobs.append(job) }
            thread = try SystemThread(stackSize: LoopThread.stackSize) { work.runToTheEnd() }
        } catch {
            mailbox.withLock { $0.jobs = [] }
            wake.close()
            throw error
        }
    }

    /// Puts a server on the shared loop; see `LoopPool.lease`.
    static func join(_ job: (PollLoop, Int) -> Job) throws(SystemError) -> (loop: PollLoop, number: Int) {
        let loop = try shared()
        let number = loop.makeNumber()
        loop.perform(job(loop, number))
        return (loop, number)
    }

    /// Whether the caller runs on the loop's thread.
    var isHere: Bool { LoopThread.isCurrent(core) }

    /// A number that no other server or client of the loop has.
    func makeNumber() -> Int {
        mailbox.withLock {
            $0.lastNumber += 1
            return $0.lastNumber
        }
    }

    /// Runs a job on the loop's thread: at once where that is the caller's, otherwise after all jobs before it.
    @discardableResult
    func perform(_ job: @escaping Job) -> Bool {
        if isHere {
            job(core)
            return true
        }
        return post { $0.jobs.append(job) }
    }

    /// Runs a job on the loop's thread after all jobs before it, also where that is the caller's.
    func performLater(_ job: @escaping Job) {
        post { $0.jobs.append(job) }
    }

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
            thread?.detach()
            return
        }
        post { mailbox in
            mailbox.jobs.append(job)
            mailbox.isEnding = true
        }
        thread?.join()
    }

    /// Changes the mailbox and wakes the loop where it sleeps.
    @discardableResult
    private func post(_ change: (inout Mailbox) -> Void) -> Bool {
        let (isTaken, wasAsleep) = mailbox.withLock { mailbox in
            guard !mailbox.isOver else { return (false, false) }
            change(&mailbox)
            defer { mailbox.isAsleep = false }
            return (true, mailbox.isAsleep)
        }
        if wasAsleep { wake.signal() }
        return isTaken
    }
}
