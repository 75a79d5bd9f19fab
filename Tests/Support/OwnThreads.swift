import Foundation

/// Threads for tasks that would keep all others from the few that they share.
@available(macOS 15, iOS 18, *)
// Sendable: `jobs` is reached only between lock and unlock of the condition.
final class OwnThreads: TaskExecutor, @unchecked Sendable {
    static let shared = OwnThreads(8)

    private let condition = NSCondition()
    private var jobs: [UnownedJob] = []

    private init(_ count: Int) {
        for _ in 0..<count { Thread.detachNewThread { [self] in work() } }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        condition.lock()
        jobs.append(job)
        condition.signal()
        condition.unlock()
    }

    private func work() -> Never {
        while true {
            condition.lock()
            while jobs.isEmpty { condition.wait() }
            let job = jobs.removeFirst()
            condition.unlock()
            job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }
}
