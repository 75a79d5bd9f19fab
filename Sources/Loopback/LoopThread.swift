import HTTPWire

/// The body of the loop's thread.
final class LoopThread {
    static let stackSize = 1 << 20

    private let core: LoopCore
    private let mailbox: Locked<PollLoop.Mailbox>

    init(core: LoopCore, mailbox: Locked<PollLoop.Mailbox>) {
        self.core = core
        self.mailbox = mailbox
    }

    /// The entry point; takes over the reference that the pointer carries.
    static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let argument else { return nil }
        Unmanaged<LoopThread>.fromOpaque(argument).takeRetainedValue().runForever()
    }

    private func runForever() -> Never {
        while true { Platform.turn(runOnce) }
    }

    private func runOnce() {
        let jobs = mailbox.withLock { mailbox in
            let jobs = mailbox.jobs
            mailbox.jobs = []
            return jobs
        }
        for job in jobs { job(core) }
        let mayWait = mailbox.withLock {
            $0.isAsleep = $0.jobs.isEmpty
            return $0.isAsleep
        }
        core.turn(mayWait: mayWait)
        mailbox.withLock { $0.isAsleep = false }
    }
}
