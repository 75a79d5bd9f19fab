import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import SystemCalls
import TestSupport
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("A thousand logins at once")
struct ThousandTests {
    @Test(
        "each has a provider of its own, half of them in memory, and none hears of another",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files"),
        .timeLimit(.minutes(5))
    )
    func thousand() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<1_000 {
                if number >= 64 { try await group.next() }
                group.addTask { try await Self.login(number) }
            }
            try await group.waitForAll()
        }
    }

    /// Every third provider is down; each person signs in with a scope and a state of their own.
    private static func login(_ number: Int) async throws {
        let isInMemory = number.isMultiple(of: 2)
        let isDown = number.isMultiple(of: 3)
        let script: [Rule] = isDown ? [.on(.token, .serverError(status: 503))] : []
        try await withProvider(.gitlab, script: script, seed: UInt64(number), isListening: !isInMemory) { gitlab in
            let configuration = isInMemory ? gitlab.sessionConfiguration() : .ephemeral
            let session = URLSession(configuration: configuration)
            defer { session.finishTasksAndInvalidate() }
            let base = isInMemory ? "https://gitlab.com" : gitlab.origin
            let state = "state-\(number)"
            let url = try Web.url(
                base + "/oauth/authorize",
                [
                    "client_id": gitlab.client.id, "redirect_uri": "https://app.example.com/\(number)",
                    "response_type": "code", "state": state, "scope": "api",
                ]
            )
            let callback = try await gitlab.resourceOwner.approve(url)
            let answer = try await Web(session: session).send(
                "POST",
                base + "/oauth/token",
                form: [
                    "grant_type": "authorization_code", "code": Web.parameters(callback).code(state: state),
                    "client_id": gitlab.client.id, "client_secret": gitlab.client.secret,
                    "redirect_uri": "https://app.example.com/\(number)",
                ]
            )
            #expect(answer.status == (isDown ? 503 : 200))
            #expect(gitlab.journal.exchanges.count == 2)
            #expect(gitlab.journal.requests(to: .token).first?["redirect_uri"] == "https://app.example.com/\(number)")
            if !isDown {
                let token = try Tokens(answer).access
                #expect(gitlab.ledger["at#1"]?.value == Array(token.utf8))
                #expect(gitlab.ledger.entries.filter { $0.kind == .accessToken }.count == 1)
            }
        }
    }
}
