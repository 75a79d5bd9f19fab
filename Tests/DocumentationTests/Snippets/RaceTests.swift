import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Two refreshes at once")
struct RaceTests {
    /// A client without a lock: each of its tasks refreshes on its own.
    private static func refresh(_ gitlab: MockProvider, _ token: TokenGrant) async throws -> Int? {
        var request = URLRequest(url: gitlab.tokenEndpoint)
        request.httpMethod = "POST"
        let form: FormParameters = [
            "grant_type": "refresh_token", "client_id": gitlab.client.id, "client_secret": gitlab.client.secret,
            "refresh_token": String(decoding: token.refreshToken ?? [], as: UTF8.self),
        ]
        request.httpBody = Data(form.encoded)
        let session = URLSession(configuration: gitlab.sessionConfiguration())
        return try await (session.data(for: request).1 as? HTTPURLResponse)?.statusCode
    }

    @Test("only the one that arrives first at GitLab keeps a session", arguments: [[0, 1], [1, 0]])
    func race(_ order: [Int]) async throws {
        let gitlab = try MockProvider(.gitlab)
        let token = gitlab.issueToken()
        let gate = gitlab.hold(.token, count: 2)
        async let first = Self.refresh(gitlab, token)
        async let second = Self.refresh(gitlab, token)
        try await gate.waitUntilFull()
        gate.release(order)
        let statuses = try await [first, second]
        #expect(statuses.contains(200) && statuses.contains(400))
        #expect(gitlab.ledger["rt#1"]?.presentations.map(\.isAccepted) == [true, false])
    }

    @Test("a refresh has taken effect, and its answer is another one")
    func changedAnswer() async throws {
        let gitlab = try MockProvider(.gitlab)
        let token = gitlab.issueToken()
        let gate = gitlab.holdAnswers(of: .token)
        async let status = Self.refresh(gitlab, token)
        var answer = try await gate.waitForAnswer().response
        answer.status = 503
        gate.release(as: answer)
        #expect(try await status == 503)
        #expect(gitlab.ledger["rt#2"]?.parent == "rt#1")
    }
}
