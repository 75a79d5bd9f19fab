import Loopback
import OAuthHarness
import Testing
import TestSupport

@Suite("Gates, faults and waits over a socket")
struct GateTests {
    private func refresh(_ provider: MockProvider, _ grant: TokenGrant) -> HTTPRequest {
        .form(
            provider.path(of: .token) ?? "",
            [
                "grant_type": "refresh_token", "client_id": provider.client.id,
                "client_secret": provider.client.secret,
                "refresh_token": String(decoding: grant.refreshToken ?? [], as: UTF8.self),
            ]
        )
    }

    @Test(
        "two refreshes with one rotating token: the one that the test releases first wins",
        arguments: [[0, 1], [1, 0]]
    )
    func race(_ order: [Int]) async throws {
        let gitlab = try MockProvider(.gitlab)
        let request = refresh(gitlab, gitlab.issueToken())
        let gate = gitlab.hold(.token, count: 2)
        let clients = [LoopbackClient(port: gitlab.port), LoopbackClient(port: gitlab.port)]
        async let first = clients[0].send(request)
        async let second = clients[1].send(request)
        let held = try await gate.waitUntilFull()
        #expect(gitlab.journal.exchanges.isEmpty)
        gate.release(order)
        let statuses = try await [first.status, second.status]
        #expect(statuses.sorted() == [200, 400])
        let winner = try #require(gitlab.journal.exchanges.first)
        #expect(winner.connection == held[order[0]].connection)
        #expect(winner.response.status == 200)
    }

    @Test("a gate that does not fill says who came")
    func incompleteGate() async throws {
        let gitee = try MockProvider(.gitee)
        let gate = gitee.hold(.token, count: 2)
        let client = LoopbackClient(port: gitee.port)
        async let answer = client.send(refresh(gitee, gitee.issueToken()))
        while gate.held.isEmpty { await Task.yield() }
        let error = await #expect(throws: GateError.self) { try await gate.waitUntilFull(timeout: .milliseconds(20)) }
        #expect(
            error?.description
                == "the gate at token waits for 2 requests; only 1 came: POST /oauth/token on connection 1"
        )
        gate.open()
        #expect(try await answer.status == 200)
    }

    @Test("a request that waits at a gate is answered by the profile that is in force when the gate opens")
    func profileChangesMeanwhile() async throws {
        let gitlab = try MockProvider(.gitlab)
        let gate = gitlab.hold(.revocation, count: 1)
        let client = LoopbackClient(port: gitlab.port)
        async let answer = client.send(.form("/oauth/revoke", ["token": "at-1"]))
        _ = try await gate.waitUntilFull()
        let profile = gitlab.profile.with { $0[Doorkeeper.tokenEndpoints] = false }
        gitlab.engine.change { $0.profile = profile.settled }
        gate.open()
        #expect(try await answer.status == 404)
    }

    @Test("a lost reply has taken effect, and the ledger knows that nobody heard of it")
    func loseReply() async throws {
        let gitlab = try MockProvider(.gitlab, script: [.on(.token, nth: 1, .loseReply)])
        let request = refresh(gitlab, gitlab.issueToken())
        let client = LoopbackClient(port: gitlab.port)
        await #expect(throws: LoopbackClientError.self) { try await client.send(request) }
        #expect(try await client.send(request).status == 400)
        #expect(gitlab.ledger["at#2"]?.isLost == true)
        #expect(gitlab.transcript.contains("rt#2 of rt#1: minted in 1, never received"))
    }

    @Test("a fault of the request phase leaves no trace in the ledger")
    func closeDuringRequestBody() async throws {
        let gitee = try MockProvider(.gitee, script: [.on(.token, first: 1, .fault(.closeDuringRequestBody(at: 4)))])
        let request = refresh(gitee, gitee.issueToken())
        let client = LoopbackClient(port: gitee.port)
        await #expect(throws: LoopbackClientError.self) { try await client.send(request) }
        #expect(gitee.journal.exchanges.isEmpty)
        #expect(try await client.send(request).status == 200)
        #expect(gitee.unusedRules.isEmpty)
    }

    @Test("swapped answers reach the other one")
    func swapAnswers() async throws {
        let gitee = try MockProvider(.gitee, script: [.on(.userinfo, .swapAnswers)])
        let good = String(decoding: gitee.issueToken().accessToken, as: UTF8.self)
        let clients = [LoopbackClient(port: gitee.port), LoopbackClient(port: gitee.port)]
        async let valid = clients[0].send(.get("/api/v5/user", token: good))
        async let invalid = clients[1].send(.get("/api/v5/user", token: "0000"))
        let statuses = try await (valid.status, invalid.status)
        #expect(statuses == (401, 200))
    }

    @Test("a wait for a request ends with it, or lists what came instead")
    func waiting() async throws {
        let gitee = try MockProvider(.gitee)
        let client = LoopbackClient(port: gitee.port)
        async let arrived = gitee.waitForRequest(to: .userinfo)
        _ = try await client.send(.get("/api/v5/user"))
        #expect(try await arrived.number == 1)
        let error = await #expect(throws: RequestTimeout.self) {
            try await gitee.waitForRequest(to: .token, timeout: .milliseconds(50))
        }
        #expect(
            error?.description.hasPrefix(
                "waited for request 1 to token, 0 came; the journal has 1:\n  1  GET /api/v5/user  401"
            ) == true
        )
    }

    @Test("a provider that stops lets go of what it holds")
    func stopWhileHeld() async throws {
        let gitee = try MockProvider(.gitee)
        let gate = gitee.hold(.any, count: 2)
        let client = LoopbackClient(port: gitee.port)
        async let answer = try? client.send(.get("/api/v5/user"))
        await #expect(throws: GateError.self) { try await gate.waitUntilFull(timeout: .milliseconds(100)) }
        gitee.stop()
        #expect(await answer?.status == nil)
    }
}
