import SystemCalls

/// Actions with a deadline, the earliest first.
struct Timers {
    typealias Action = (LoopCore) -> Void

    private struct Entry {
        let deadline: ContinuousClock.Instant
        let number: Int
    }

    private var heap: [Entry] = []
    private var actions: [Int: Action] = [:]
    private var lastNumber = 0

    var isEmpty: Bool { heap.isEmpty }

    /// Puts an action on the list.
    mutating func schedule(after delay: Duration, _ action: @escaping Action) -> Int {
        lastNumber += 1
        actions[lastNumber] = action
        push(Entry(deadline: .now + max(delay, .zero), number: lastNumber))
        return lastNumber
    }

    /// Takes an action off the list; a number that is not on it is ignored.
    mutating func cancel(_ number: Int) {
        actions[number] = nil
        // Cancelled entries leave when they become the earliest, or here once they are the majority.
        guard heap.count > 64, heap.count > 2 * actions.count else { return }
        let kept = heap.filter { actions[$0.number] != nil }
        heap.removeAll(keepingCapacity: false)
        for entry in kept { push(entry) }
    }

    /// Milliseconds until the next deadline, rounded up; -1 where there is none.
    mutating func millisecondsToNext() -> Int32 {
        while let first = heap.first, actions[first.number] == nil { _ = pop() }
        guard let first = heap.first else { return -1 }
        return (first.deadline - .now).pollMilliseconds
    }

    /// Takes the next action whose deadline has passed.
    mutating func nextDue(at now: ContinuousClock.Instant) -> Action? {
        while let first = heap.first {
            guard let action = actions[first.number] else {
                _ = pop()
                continue
            }
            guard first.deadline <= now else { return nil }
            _ = pop()
            actions[first.number] = nil
            return action
        }
        return nil
    }

    private mutating func push(_ entry: Entry) {
        heap.append(entry)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].deadline < heap[parent].deadline else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func pop() -> Entry? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            let left = 2 * parent + 1
            guard left < heap.count else { return first }
            let right = left + 1
            let child = right < heap.count && heap[right].deadline < heap[left].deadline ? right : left
            guard heap[child].deadline < heap[parent].deadline else { return first }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}
