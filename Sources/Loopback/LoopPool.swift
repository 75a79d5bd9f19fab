import SystemCalls

/// The loops of the servers: one each while they are few, shared where they are many.
///
/// With a loop of its own a server waits for nobody else's handler, and the system runs its thread where its client
/// runs: waking a thread on another core that has gone to sleep costs more than answering the request.
enum LoopPool {
    /// How many loops run at most: 64, or fewer where descriptors are few, since each has a pipe to be woken by.
    private static let mostLoops = min(64, max(1, DescriptorLimit.current / 16))

    private struct Lease: Sendable {
        let loop: PollLoop
        var servers: Int
    }

    private static let leases = Locked<[Lease]>([])

    /// A loop for one more server, a new one or the one that has the fewest, and the server's number on it.
    static func lease(
        _ job: (PollLoop, Int) -> PollLoop.Job
    ) throws(SystemError) -> (loop: PollLoop, number: Int) {
        try leases.withLock { (leases) throws(SystemError) in
            guard leases.count >= mostLoops else {
                let loop = try PollLoop(SpinPolicy())
                let number = loop.makeNumber()
                try loop.start(with: job(loop, number))
                leases.append(Lease(loop: loop, servers: 1))
                return (loop, number)
            }
            var best = 0
            for index in leases.indices where leases[index].servers < leases[best].servers { best = index }
            leases[best].servers += 1
            let loop = leases[best].loop
            let number = loop.makeNumber()
            loop.perform(job(loop, number))
            return (loop, number)
        }
    }

    /// Runs a server's last job on its loop and waits for it; a loop without servers ends with it.
    static func giveBack(_ loop: PollLoop, after job: @escaping PollLoop.Job) {
        let isUnused = leases.withLock { leases in
            guard let index = leases.firstIndex(where: { $0.loop === loop }) else { return false }
            leases[index].servers -= 1
            guard leases[index].servers == 0 else { return false }
            leases.swapAt(index, leases.count - 1)
            leases.removeLast()
            return true
        }
        if isUnused { loop.end(after: job) } else { loop.performAndWait(job) }
    }
}
