import HTTPWire
import Loopback
import OAuthHarness
import Testing

@Suite("A recording of a real provider")
struct LiveRecordingTests {
    @Test("its dates are those of the clock that it is given") func dates() async throws {
        let (real, front) = (try MockProvider(.gitlab), try MockProvider(.gitlab))
        let recording = try await LiveRecording(of: front, at: real.origin, clock: .frozen(at: .start))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await recording.run() }
            let client = LoopbackClient(host: "127.0.0.1", port: front.port)
            defer { client.close() }
            let answer = try await client.send(HTTPRequest(.get, "/api/v4/user"), timeout: .seconds(30))
            #expect(answer.status == 401)
            group.cancelAll()
        }
        #expect(front.journal.exchanges.map(\.instant) == [.start])
        let text = String(decoding: recording.encoded, as: UTF8.self)
        #expect(text.contains("\"startedDateTime\": \"2026-01-20T00:00:00") && text.contains("2026-01-20\""))
    }
}
