import SystemCalls

/// The state of the loop; it lives on the loop's thread and nowhere else.
final class LoopCore {
    /// Shared space to receive into.
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    var timers = Timers()
    var servers: [Int: ServerCore] = [:]
    var clients: [Int: ClientCore] = [:]

    private var watched: PollSet
    private let wake: Wake

    init(wake: Wake, spin: SpinPolicy) {
        self.wake = wake
        watched = PollSet(wakeEnd: wake.descriptor, spin: spin)
    }

    deinit {
        scratch.deallocate()
    }

    /// Closes what is still open once the loop has made its last turn.
    func end() {
        for server in servers.values { server.stop() }
        watched.end()
    }

    func add(_ source: any PollSource, _ socket: Socket, _ interest: Readiness) -> Int {
        watched.add(source, socket, interest)
    }

    func watch(_ slot: Int, for interest: Readiness) {
        watched.watch(slot, for: interest)
    }

    func remove(_ slot: Int) {
        watched.remove(slot)
    }

    /// Sleeps until something is ready or due, and deals with it.
    func turn(mayWait: Bool) {
        if watched.wait(mayWait ? timers.millisecondsToNext() : 0) {
            wake.take()
        }
        while let (source, readiness) = watched.nextReady() { source.ready(readiness, in: self) }
        if !timers.isEmpty {
            let now = ContinuousClock.now
            while let action = timers.nextDue(at: now) { action(self) }
        }
        watched.trim()
    }
}
