#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What a source waits for, or what has come true of it.
struct Readiness: OptionSet {
    let rawValue: Int16

    static let readable = Readiness(rawValue: Int16(POLLIN))
    static let writable = Readiness(rawValue: Int16(POLLOUT))
    /// Hang-up or error; reported whether waited for or not.
    static let ended = Readiness(rawValue: Int16(POLLHUP) | Int16(POLLERR) | Int16(POLLNVAL))
}

/// Something with a descriptor that the loop watches.
protocol PollSource: AnyObject {
    /// Called on the loop's thread when something has come true.
    func ready(_ readiness: Readiness, in loop: LoopCore)
}

/// The state of the loop; it lives on the loop's thread and nowhere else.
final class LoopCore {
    /// Shared space to receive into.
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    var timers = Timers()
    var servers: [Int: ServerCore] = [:]
    var clients: [Int: ClientCore] = [:]

    private var descriptors: [pollfd] = []
    private var sources: [(any PollSource)?] = []
    private var freeSlots: [Int] = []
    private let wakeEnd: Int32

    init(wakeEnd: Int32) {
        self.wakeEnd = wakeEnd
        descriptors.append(pollfd(fd: wakeEnd, events: Int16(POLLIN), revents: 0))
        sources.append(nil)
    }

    deinit {
        scratch.deallocate()
    }

    /// Watches a socket and returns the slot by which it is known until removed.
    func add(_ source: any PollSource, _ socket: Socket, _ interest: Readiness) -> Int {
        let entry = pollfd(fd: socket.descriptor, events: interest.rawValue, revents: 0)
        guard let slot = freeSlots.popLast() else {
            descriptors.append(entry)
            sources.append(source)
            return descriptors.count - 1
        }
        descriptors[slot] = entry
        sources[slot] = source
        return slot
    }

    /// Changes what a slot waits for; with nothing to wait for, not even a hang-up is reported.
    func watch(_ slot: Int, for interest: Readiness) {
        let descriptor = descriptors[slot].fd
        // poll() skips negative descriptors; a hang-up would otherwise be reported for ever.
        descriptors[slot].fd = interest.isEmpty == (descriptor < 0) ? descriptor : ~descriptor
        descriptors[slot].events = interest.rawValue
    }

    func remove(_ slot: Int) {
        // Slots become free while a turn goes through them.
        descriptors[slot] = pollfd(fd: -1, events: 0, revents: 0)
        sources[slot] = nil
        freeSlots.append(slot)
    }

    /// Sleeps until something is ready or due, and deals with it.
    func turn(mayWait: Bool) {
        let timeout = mayWait ? timers.millisecondsToNext() : 0
        var left = poll(&descriptors, nfds_t(descriptors.count), timeout)
        if left > 0, descriptors[0].revents != 0 {
            left -= 1
            while read(wakeEnd, scratch.baseAddress, scratch.count) > 0 {}
        }
        var slot = 1
        while left > 0, slot < descriptors.count {
            let events = descriptors[slot].revents
            if events != 0 {
                left -= 1
                descriptors[slot].revents = 0
                sources[slot]?.ready(Readiness(rawValue: events), in: self)
            }
            slot += 1
        }
        let now = ContinuousClock.now
        while let action = timers.nextDue(at: now) { action(self) }
        trim()
    }

    /// Gives the space of many closed connections back.
    private func trim() {
        guard freeSlots.count > 64, freeSlots.count == descriptors.count - 1 else { return }
        descriptors.removeSubrange(1...)
        sources.removeSubrange(1...)
        freeSlots = []
    }
}
