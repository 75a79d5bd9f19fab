package import HTTPWire
package import Loopback
import SystemCalls

/// The requests that are to be handed on to a provider, numbered as they come.
package struct UpstreamJobs: Sendable {
    package struct Job: Sendable {
        package let number: Int
        package let request: HTTPRequest
        package let responder: Responder
    }

    private let jobs: AsyncStream<Job>
    private let intake: AsyncStream<Job>.Continuation
    private let count = Locked(0)

    package init() {
        (jobs, intake) = AsyncStream.makeStream()
    }

    /// Takes a request.
    package func add(_ request: HTTPRequest, _ responder: Responder) {
        let number = count.withLock { count in
            count += 1
            return count
        }
        intake.yield(Job(number: number, request: request, responder: responder))
    }

    /// Serves the requests, as many at once as an upstream takes, until the task is cancelled.
    package func serve(_ body: @escaping @Sendable (Job) async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            var running = 0
            for await job in jobs {
                if running == Upstream.width {
                    await group.next()
                    running -= 1
                }
                group.addTask { await body(job) }
                running += 1
            }
        }
    }
}
