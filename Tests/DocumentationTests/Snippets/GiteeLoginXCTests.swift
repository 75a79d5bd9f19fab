import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import XCTest

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

final class GiteeLoginXCTests: XCTestCase {
    func testALostReplyIsAnErrorOfTheNetwork() async throws {
        let gitee = try makeProvider(.gitee, script: [.on(.token, nth: 1, .loseReply)])
        let login = GiteeLogin(
            clientID: gitee.client.id,
            clientSecret: gitee.client.secret,
            session: URLSession(configuration: gitee.sessionConfiguration())
        )
        let callback = try await gitee.resourceOwner.approve(login.authorizationURL)
        do {
            _ = try await login.finish(callback)
            XCTFail("signed in without an answer")
        } catch is URLError {
            XCTAssertEqual(gitee.ledger["at#1"]?.isLost, true)
        }
    }
}
