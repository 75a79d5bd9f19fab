import HTTPWire
import OAuthHarness
import Testing

struct JournalTests {
    @Test("the journal keeps the last 10,000 exchanges in order, and finds each by its number")
    func bound() throws {
        let provider = try MockProvider(.rfc, isListening: false)
        let request = HTTPRequest(.get, "/nowhere")
        for _ in 1...Journal.capacity { _ = provider.respond(to: request) }
        let full = provider.journal
        #expect(full.dropped == 0)
        for _ in 1...3 { _ = provider.respond(to: request) }
        let journal = provider.journal
        #expect(journal.exchanges.map(\.number) == Array(4...Journal.capacity + 3))
        #expect(journal.dropped == 3)
        #expect(journal[exchange: 3] == nil)
        #expect(journal[exchange: 4]?.number == 4)
        #expect(journal[exchange: Journal.capacity + 3]?.number == Journal.capacity + 3)
        #expect(journal[exchange: Journal.capacity + 4] == nil)
        // A snapshot stays what it was.
        #expect(full.exchanges.first?.number == 1)
        #expect(full.exchanges.count == Journal.capacity)
    }

    @Test(
        "old bodies go first, then old exchanges, and the newest stays whole",
        arguments: [(limit: 0, whole: 20, kept: 20), (1 << 20, 20, 20), (64 << 10, 4, 20), (12 << 10, 1, 2), (1, 1, 1)]
    )
    func byteLimit(_ limit: Int, _ whole: Int, _ kept: Int) throws {
        let provider = try MockProvider(.rfc, isListening: false)
        provider.journalByteLimit = limit
        for _ in 1...20 {
            let body = [UInt8](repeating: 0x61, count: 10_000)
            _ = provider.respond(to: HTTPRequest(.post, "/nowhere", body: body))
        }
        let exchanges = provider.journal.exchanges
        #expect(exchanges.map(\.number) == Array(21 - kept...20))
        #expect(provider.journal.dropped == 20 - kept)
        #expect(exchanges.filter { $0.request.body.count == 10_000 }.map(\.number) == Array(21 - whole...20))
        for exchange in exchanges.dropLast(whole) {
            #expect(exchange.droppedBytes >= 10_000 && exchange.response.body.isEmpty)
            #expect(exchange.explanation.notes.last?.hasPrefix("the journal has let go of its bodies, ") == true)
        }
        #expect(provider.transcript.contains("the journal has let go of its bodies") == (kept > whole))
        provider.journalByteLimit = 1
        #expect(provider.journal.exchanges.map(\.number) == [20])
    }

    @Test("a provider that is told nothing keeps 64 MiB")
    func defaultLimit() throws {
        let provider = try MockProvider(.rfc, isListening: false)
        #expect(provider.journalByteLimit == 64 << 20)
        for _ in 1...12 {
            _ = provider.respond(to: HTTPRequest(.post, "/nowhere", body: [UInt8](repeating: 0x61, count: 8 << 20)))
        }
        #expect(provider.journal.exchanges.reduce(0) { $0 + $1.request.body.count } == 56 << 20)
    }

    @Test("a wait counts what the journal has let go of")
    func waitAfterDrop() async throws {
        let provider = try MockProvider(.rfc, isListening: false)
        provider.journalByteLimit = 1
        for _ in 1...3 { _ = provider.respond(to: HTTPRequest(.get, "/userinfo")) }
        #expect(try await provider.waitForRequest(to: .userinfo, count: 3, timeout: .zero).number == 3)
        await #expect(throws: RequestTimeout.self) {
            try await provider.waitForRequest(to: .userinfo, count: 1, timeout: .seconds(3600))
        }
    }

    @Test("an explanation lists the checks that ran, the one that failed last")
    func explanation() throws {
        let provider = try MockProvider(.gitee, isListening: false)
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": "0", "redirect_uri": "https://a.example/",
        ]
        let headers: HTTPHeaders = ["User-Agent": "t", "Content-Type": "application/x-www-form-urlencoded"]
        let request = HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded)
        _ = provider.respond(to: request)
        _ = provider.respond(to: request)
        let (first, second) = (provider.journal.exchanges[0], provider.journal.exchanges[1])
        #expect(first.explanation == second.explanation)
        let checks = first.explanation.checks
        #expect(checks.map(\.name).first == "User-Agent is present")
        #expect(checks.last?.name == "client authenticates")
        #expect(checks.last?.finding == .missing("client_id"))
        #expect(checks.dropLast().allSatisfy { $0.finding == nil })
        #expect(checks.last?.name == first.explanation.refusal?.check)
    }
}
