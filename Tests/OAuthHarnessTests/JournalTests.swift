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
