#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif
import HTTPWire

/// The one thread that drives all servers and clients of the process.
final class PollLoop: Sendable {
    typealias Job = @Sendable (LoopCore) -> Void

    struct Mailbox: Sendable {
        var jobs: [Job] = []
        var isAsleep = false
        var lastNumber = 0
    }

    private static let running = Locked<PollLoop?>(nil)

    private let mailbox: Locked<Mailbox>
    private let wakeEnd: Int32
    private let thread: UInt
    // Sendable: reached only through `perform`, which compares the thread first.
    nonisolated(unsafe) private let core: LoopCore

    /// The loop of the process, started when it is first asked for.
    static func shared() throws(SystemError) -> PollLoop {
        try running.withLock { (loop) throws(SystemError) in
            if let loop { return loop }
            let started = try PollLoop()
            loop = started
            return started
        }
    }

    private init() throws(SystemError) {
        let ends = try Platform.openPipe()
        let mailbox = Locked(Mailbox())
        let core = LoopCore(wakeEnd: ends.read)
        do {
            thread = try Platform.startThread(LoopThread(core: core, mailbox: mailbox))
        } catch {
            close(ends.read)
            close(ends.write)
            throw error
        }
        self.mailbox = mailbox
        self.core = core
        wakeEnd = ends.write
    }

    /// A number that no other server or client of the process has.
    func makeNumber() -> Int {
        mailbox.withLock {
            $0.lastNumber += 1
            return $0.lastNumber
        }
    }

    /// Runs a job on the loop's thread: at once where that is the caller's, otherwise after all jobs before it.
    func perform(_ job: @escaping Job) {
        if Platform.currentThread == thread {
            job(core)
            return
        }
        let mustWake = mailbox.withLock { mailbox in
            mailbox.jobs.append(job)
            defer { mailbox.isAsleep = false }
            return mailbox.isAsleep
        }
        guard mustWake else { return }
        var byte: UInt8 = 1
        // A full pipe is as good as one more byte: the loop wakes either way.
        _ = write(wakeEnd, &byte, 1)
    }

    /// The state of the loop where the caller runs on its thread; else nil.
    var here: LoopCore? { Platform.currentThread == thread ? core : nil }

    /// Runs a job as `perform` does and returns once it is done.
    func performAndWait(_ job: @escaping Job) {
        if Platform.currentThread == thread {
            job(core)
            return
        }
        let latch = Latch()
        perform {
            job($0)
            latch.open()
        }
        latch.wait()
    }
}
