import Loopback
import OAuthHarness
import Testing
import TestSupport

@Suite("No wait without an end", .timeLimit(.minutes(5)))
struct WaitTests {
    /// A way to wait for two token requests.
    enum Way: CaseIterable, Sendable {
        case request
        case gate

        func wait(_ provider: MockProvider, _ gate: Gate, atMost timeout: Duration) async throws {
            switch self {
            case .request: try await provider.waitForRequest(to: .token, count: 2, timeout: timeout)
            case .gate: try await gate.waitUntilFull(timeout: timeout)
            }
        }
    }

    enum End: CaseIterable, Sendable {
        case noTime, lessThanNoTime, microsecond, cancelled, stopped, stoppedBefore

        var timeout: Duration {
            switch self {
            case .noTime: .zero
            case .lessThanNoTime: .seconds(-1)
            case .microsecond: .microseconds(1)
            case .cancelled, .stopped, .stoppedBefore: .seconds(3600)
            }
        }
    }

    @Test("each end comes, whether the wait has begun or not", arguments: Way.allCases, End.allCases)
    func ends(_ way: Way, _ end: End) async throws {
        // Which of the two threads is first is the system's choice: so many turns see both.
        for _ in 0..<300 {
            let provider = try MockProvider(.gitee, isListening: false)
            let gate = provider.hold(.token)
            if end == .stoppedBefore { provider.stop() }
            let task = Task { try await way.wait(provider, gate, atMost: end.timeout) }
            if end == .cancelled { task.cancel() }
            if end == .stopped { provider.stop() }
            guard case .failure(let error) = await task.result else {
                Issue.record("it ended without what it waits for")
                return
            }
            switch error {
            case is CancellationError: #expect(end == .cancelled)
            case let error as RequestTimeout: #expect(error.isStopped == (end == .stopped || end == .stoppedBefore))
            default: #expect(error is GateError && end != .cancelled)
            }
        }
    }

    @Test("a wait counts from 1, and knows what came before it", arguments: [-1, 0, 1])
    func counts(_ count: Int) async throws {
        let gitee = try MockProvider(.gitee, isListening: false)
        await #expect(throws: RequestTimeout.self) {
            try await gitee.waitForRequest(to: .userinfo, count: count, timeout: .zero)
        }
        for _ in 0..<2 { _ = gitee.respond(to: .get("/api/v5/user")) }
        #expect(try await gitee.waitForRequest(to: .userinfo, count: count, timeout: .zero).number == 1)
        #expect(try await gitee.waitForRequest(to: .any, count: 2, timeout: .zero).number == 2)
    }

    @Test("a gate that opens ends the wait, and says who had come")
    func opens() async throws {
        let gitee = try MockProvider(.gitee)
        let gate = gitee.hold(.userinfo)
        let client = LoopbackClient(port: gitee.port)
        async let answer = client.send(.get("/api/v5/user")).status
        while gate.held.isEmpty { await Task.yield() }
        let full = Task { try await gate.waitUntilFull(timeout: .seconds(3600)) }
        gate.open()
        let error = await #expect(throws: GateError.self) { try await full.value }
        #expect(error?.arrived.count == 1)
        #expect(try await answer == 401)
    }
}
