import SystemCalls

/// The body of a loop's thread.
final class LoopThread {
    static let stackSize = 1 << 20

    private let core: LoopCore
    private let mailbox: Locked<PollLoop.Mailbox>
    private let wake: Wake
    private var isEnding = false

    init(core: LoopCore, mailbox: Locked<PollLoop.Mailbox>, wake: Wake) {
        self.core = core
        self.mailbox = mailbox
        self.wake = wake
    }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// Whether the caller runs on the thread of this loop.
    static func isCurrent(_ core: LoopCore) -> Bool {
        pthread_getspecific(key).map { UnsafeRawPointer($0) } == UnsafeRawPointer(identity(of: core))
    }

    private static func identity(of core: LoopCore) -> UnsafeMutableRawPointer {
        Unmanaged.passUnretained(core).toOpaque()
    }

    /// Runs until the loop ends, on the thread of its own.
    func runToTheEnd() {
        pthread_setspecific(Self.key, Self.identity(of: core))
        while !isEnding { Platform.turn(runOnce) }
        let jobs = mailbox.withLock { mailbox in
            mailbox.isOver = true
            defer { mailbox.jobs = [] }
            return mailbox.jobs
        }
        for job in jobs { job(core) }
        core.end()
        wake.close()
    }

    private func runOnce() {
        let jobs = mailbox.withLock { mailbox in
            mailbox.isAsleep = false
            defer { mailbox.jobs = [] }
            return mailbox.jobs
        }
        for job in jobs { job(core) }
        let mayWait = mailbox.withLock { mailbox in
            isEnding = mailbox.isEnding
            mailbox.isAsleep = mailbox.jobs.isEmpty && !isEnding
            return mailbox.isAsleep
        }
        if !isEnding { core.turn(mayWait: mayWait) }
    }
}
