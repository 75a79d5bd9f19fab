#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif
import HTTPWire

/// The body of a loop's thread.
final class LoopThread {
    static let stackSize = 1 << 20

    private let core: LoopCore
    private let mailbox: Locked<PollLoop.Mailbox>
    private let wakeEnd: Int32
    private var isEnding = false

    init(core: LoopCore, mailbox: Locked<PollLoop.Mailbox>, wakeEnd: Int32) {
        self.core = core
        self.mailbox = mailbox
        self.wakeEnd = wakeEnd
    }

    /// The entry point; takes over the reference that the pointer carries.
    static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let argument else { return nil }
        Unmanaged<LoopThread>.fromOpaque(argument).takeRetainedValue().runToTheEnd()
        return nil
    }

    private func runToTheEnd() {
        while !isEnding { Platform.turn(runOnce) }
        let jobs = mailbox.withLock { mailbox in
            mailbox.isOver = true
            close(wakeEnd)
            defer { mailbox.jobs = [] }
            return mailbox.jobs
        }
        for job in jobs { job(core) }
        core.end()
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
