import HTTPWire
import Loopback
import OAuthHarness
import TestSupport
import Testing

@Suite("A finished answer is held, read, changed and let go")
struct AnswerGateTests {
    private func refresh(_ provider: MockProvider) -> HTTPRequest {
        let token = provider.issueToken().refreshToken ?? []
        return .form(
            provider.path(of: .token) ?? "",
            [
                "grant_type": "refresh_token", "client_id": provider.client.id,
                "client_secret": provider.client.secret, "refresh_token": String(decoding: token, as: UTF8.self),
            ]
        )
    }

    @Test("what a test puts in its place is what the client gets and the journal shows")
    func changed() async throws {
        let gitlab = try MockProvider(.gitlab)
        let request = refresh(gitlab)
        let gate = gitlab.holdAnswers(of: .token)
        let client = LoopbackClient(port: gitlab.port)
        async let answer = client.send(request)
        let exchange = try await gate.waitForAnswer()
        #expect(exchange.response.status == 200 && gate.held == [exchange])
        #expect(gitlab.ledger["at#2"] != nil, "the request has taken effect")
        var changed = exchange.response
        (changed.status, changed.body) = (503, Array("busy".utf8))
        #expect(!gate.release(exchange.number + 1))
        #expect(gate.release(exchange.number, as: changed))
        let got = try await answer
        #expect(got.status == 503 && got.text == "busy")
        let journal = gitlab.journal[exchange: exchange.number]
        #expect(journal?.response.text == "busy")
        #expect(journal?.explanation.notes == ["the answer was changed by hand before it was sent"])
        #expect(gate.held.isEmpty && !gate.release())
    }

    @Test("a gate takes as many as it is for, at its endpoint alone; the next ones pass")
    func count() async throws {
        let gitlab = try MockProvider(.gitlab)
        let gate = gitlab.holdAnswers(of: .revocation, count: 2)
        let client = LoopbackClient(port: gitlab.port)
        #expect(try await client.send(HTTPRequest(.get, "/nowhere")).status == 404)
        let clients = (0..<2).map { _ in LoopbackClient(port: gitlab.port) }
        let request = HTTPRequest.form("/oauth/revoke", ["token": "none"])
        async let first = clients[0].send(request)
        _ = try await gate.waitForAnswer()
        async let second = clients[1].send(request)
        try await gitlab.waitForRequest(to: .revocation, count: 2)
        while gate.held.count < 2 { await Task.yield() }
        let plain = try await client.send(request).status
        gate.open()
        #expect(try await [first.status, second.status] == [plain, plain])
        await #expect(throws: GateError.self) { try await gate.waitForAnswer() }
    }

    @Test("what is held goes out where the gate goes away, the provider stops or starts anew", arguments: 0..<3)
    func letGo(_ way: Int) async throws {
        let gitlab = try MockProvider(.gitlab)
        var gate: AnswerGate? = gitlab.holdAnswers(of: .any)
        let client = LoopbackClient(port: gitlab.port)
        async let answer = client.send(HTTPRequest(.get, "/nowhere"))
        _ = try await gate?.waitForAnswer()
        switch way {
        case 0: gate = nil
        case 1: gate?.open()
        default:
            let (state, profile) = (gitlab.engine.state, gitlab.profile)
            gitlab.engine.restart(from: state, profile: profile, script: [], decision: .ask)
        }
        #expect(try await answer.status == 404)
        let error = await #expect(throws: GateError.self) {
            try await gitlab.holdAnswers(of: .token).waitForAnswer(timeout: .milliseconds(1))
        }
        #expect(error?.description == "the gate at token waits for 1 request; none came")
    }
}
