import SystemCalls
import Testing

@Suite("A locked value")
struct LockedTests {
    struct Refused: Error {}

    @Test("counts every increment of many tasks")
    func increments() async {
        let counter = Locked(0)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<500 { counter.withLock { $0 += 1 } } }
            }
        }
        #expect(counter.withLock { $0 } == 4_000)
    }

    @Test("unlocks after a thrown error")
    func thrown() {
        let value = Locked(1)
        #expect(throws: Refused.self) { try value.withLock { (_) throws(Refused) in throw Refused() } }
        #expect(value.withLock { $0 } == 1)
    }
}
