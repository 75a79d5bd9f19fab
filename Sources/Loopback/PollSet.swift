import SystemCalls

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

/// The watched descriptors.
///
/// poll() takes longer the more descriptors it looks at: 0.2 ms for a thousand. While the same few are busy turn after
/// turn, only these and newcomers are asked, and the whole crowd every five milliseconds.
struct PollSet {
    private static let crowd = 64
    private static let mostBusy = 32
    private static let calm = 4
    private static let lookInterval = Duration.milliseconds(5)

    private var descriptors: [pollfd]
    private var sources: [(any PollSource)?] = [nil]
    private var freeSlots: [Int] = []
    /// The slots that came or were ready lately, the latest last.
    private var busy: [Int] = []
    /// Turns in a row in which nobody but these was ready.
    private var calmTurns = 0
    private var lastLook = ContinuousClock.now
    private var readySlots: [Int] = []
    private var spin: SpinPolicy
    /// Whether something was ready since the last sleep.
    private var wasBusy = true

    /// Makes a set whose slot 0 wakes the loop.
    init(wakeEnd: Int32, spin: SpinPolicy) {
        self.spin = spin
        // The listener and a few connections: most loops never have more.
        let few = 6
        descriptors = []
        descriptors.reserveCapacity(few)
        descriptors.append(pollfd(fd: wakeEnd, events: Int16(POLLIN), revents: 0))
        sources.reserveCapacity(few)
        busy.reserveCapacity(few)
    }

    /// Watches a socket and returns the slot by which it is known until removed.
    mutating func add(_ source: any PollSource, _ socket: Socket, _ interest: Readiness) -> Int {
        let entry = pollfd(fd: socket.descriptor, events: interest.rawValue, revents: 0)
        let slot = freeSlots.popLast() ?? descriptors.count
        if slot == descriptors.count {
            descriptors.append(entry)
            sources.append(source)
        } else {
            descriptors[slot] = entry
            sources[slot] = source
        }
        busy.append(slot)
        // One that is pushed out here may be about to say something: the next turn looks at all.
        if busy.count > Self.mostBusy {
            busy.removeFirst(busy.count - Self.mostBusy)
            calmTurns = 0
        }
        return slot
    }

    /// Changes what a slot waits for; with nothing to wait for, not even a hang-up is reported.
    mutating func watch(_ slot: Int, for interest: Readiness) {
        let descriptor = descriptors[slot].fd
        // poll() skips negative descriptors; a hang-up would otherwise be reported for ever.
        descriptors[slot].fd = interest.isEmpty == (descriptor < 0) ? descriptor : ~descriptor
        descriptors[slot].events = interest.rawValue
    }

    mutating func remove(_ slot: Int) {
        // Without results either: a slot may become free, and be taken again, before its turn comes.
        descriptors[slot] = pollfd(fd: -1, events: 0, revents: 0)
        sources[slot] = nil
        freeSlots.append(slot)
        busy.removeAll { $0 == slot }
    }

    mutating func wait(_ timeout: Int32) -> Bool {
        if descriptors.count > Self.crowd, calmTurns >= Self.calm, ContinuousClock.now - lastLook < Self.lookInterval {
            if waitForBusy(timeout < 0 ? 1 : min(timeout, 1)) { return takeWake() }
            if timeout == 0 { return false }
        }
        waitForAll(timeout)
        return takeWake()
    }

    /// Takes the next source that is ready, the youngest first but for the last two.
    ///
    /// One who waits for several answers in turn waits for the oldest: it is woken once nearly all of them are there, and
    /// the last comes while it wakes up.
    mutating func nextReady() -> (source: any PollSource, readiness: Readiness)? {
        while let slot = readySlots.popLast() {
            let events = descriptors[slot].revents
            guard events != 0, let source = sources[slot] else { continue }
            descriptors[slot].revents = 0
            return (source, Readiness(rawValue: events))
        }
        return nil
    }

    /// Gives the space of many closed connections back.
    mutating func trim() {
        guard freeSlots.count > Self.crowd, sources[sources.count - 1] == nil else { return }
        let end = (sources.lastIndex { $0 != nil } ?? 0) + 1
        descriptors.removeSubrange(end...)
        sources.removeSubrange(end...)
        freeSlots = freeSlots.filter { $0 < end }.sorted(by: >)
    }
}

extension PollSet {
    private mutating func takeWake() -> Bool {
        defer { descriptors[0].revents = 0 }
        return descriptors[0].revents != 0
    }

    private mutating func waitForAll(_ timeout: Int32) {
        var left = timeout == 0 ? 0 : look()
        if left == 0 { left = poll(&descriptors, nfds_t(descriptors.count), timeout) }
        wasBusy = left > 0
        if left > 0, descriptors[0].revents != 0 { left -= 1 }
        var slot = 1
        while left > 0, slot < descriptors.count {
            if descriptors[slot].revents != 0 {
                left -= 1
                readySlots.append(slot)
            }
            slot += 1
        }
        if readySlots.count > 1 { readySlots.swapAt(0, 1) }
        guard descriptors.count > Self.crowd else { return }
        lastLook = .now
        let wasCalm = readySlots.allSatisfy { busy.contains($0) }
        calmTurns = wasCalm ? calmTurns + 1 : 0
        busy.removeAll { readySlots.contains($0) }
        busy = (busy + readySlots).suffix(Self.mostBusy)
    }

    /// Looks for a moment whether somebody comes back at once; returns how many do.
    private mutating func look() -> Int32 {
        guard wasBusy, descriptors.count <= Self.crowd, spin.maySpin() else { return 0 }
        let end = ContinuousClock.now + SpinPolicy.span
        var found: Int32 = 0
        repeat {
            found = poll(&descriptors, nfds_t(descriptors.count), 0)
        } while found == 0 && ContinuousClock.now < end
        spin.note(found: found > 0)
        return max(found, 0)
    }

    /// Hands on to the next loop of the process what this one found out.
    func end() {
        spin.remember()
    }

    private mutating func waitForBusy(_ timeout: Int32) -> Bool {
        var few = [descriptors[0]] + busy.map { descriptors[$0] }
        guard poll(&few, nfds_t(few.count), timeout) > 0 else { return false }
        descriptors[0].revents = few[0].revents
        for (slot, entry) in zip(busy, few.dropFirst()) where entry.revents != 0 {
            descriptors[slot].revents = entry.revents
            readySlots.append(slot)
        }
        return true
    }
}
