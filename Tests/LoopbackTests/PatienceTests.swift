import Loopback
import SystemCalls
import Testing

@Suite("A limit counts only while tasks get their turns", .timeLimit(.minutes(5)))
struct PatienceTests {
    @Test("who is kept from its turns by other tasks is waited for")
    func busyProcess() async {
        let isOver = Locked(false)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    while !isOver.withLock({ $0 }) {
                        let end = ContinuousClock.now + .milliseconds(1)
                        while ContinuousClock.now < end {}
                        await Task.yield()
                    }
                }
            }
            // The first turn comes long after the limit, the last one after six of the others.
            let answer = await Patience.value(within: .milliseconds(1)) {
                for _ in 0..<5 { await Task.yield() }
                return "here"
            }
            isOver.withLock { $0 = true }
            #expect(answer == "here")
        }
    }

    @Test("who never answers is given up and cancelled", arguments: [Duration.zero, .milliseconds(20)])
    func silence(_ limit: Duration) async {
        let (ends, end) = AsyncStream.makeStream(of: Bool.self)
        let answer: Bool? = await Patience.value(within: limit) {
            try? await Task.sleep(for: .seconds(3_600))
            end.yield(Task.isCancelled)
            return true
        }
        #expect(answer == nil)
        #expect(await ends.first { _ in true } == true)
    }

    @Test("cancelling who asks cancels the work, and its answer counts")
    func cancellation() async {
        let task = Task {
            await Patience.value(within: .seconds(3_600)) {
                try? await Task.sleep(for: .seconds(3_600))
                return Task.isCancelled
            }
        }
        task.cancel()
        #expect(await task.value == true)
    }
}
