import Foundation
import OAuthHarnessTesting
import Testing

@Suite("An app with a scheme of its own", .provider(.github, isListening: false))
struct WebLoginTests {
    @Test("it signs in, and a forged callback ends the sign-in", arguments: [false, true])
    func signIn(isForged: Bool) async throws {
        let github = try MockProvider.current
        if isForged { github.script(.on(.authorization, .tamperState)) }
        let login = AppLogin(clientID: github.client.id, web: PersonAtThePage(person: github.resourceOwner))
        if isForged {
            await #expect(throws: URLError.self) { try await login.signIn() }
        } else {
            let code = try await login.signIn()
            #expect(github.ledger["code#1"]?.value == Array(code.utf8))
        }
    }
}
