import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import XCTest

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

final class XCTestEntryTests: XCTestCase {
    private var gitee: MockProvider?

    override func setUpWithError() throws {
        gitee = try makeProvider(.gitee, script: [.on(.any, nth: 1, .serverError(status: 503))])
    }

    private func provider() throws -> MockProvider {
        try XCTUnwrap(gitee)
    }

    func testProviderOfSetUpAnswersInASynchronousTest() throws {
        let gitee = try provider()
        XCTAssertGreaterThan(gitee.port, 0)
        XCTAssertEqual(gitee.respond(to: HTTPRequest(.get, "/")).status, 503)
    }

    func testProviderOfSetUpAnswersURLSession() async throws {
        let gitee = try provider()
        let session = URLSession(configuration: gitee.sessionConfiguration())
        let url = try XCTUnwrap(URL(string: "https://gitee.com/api/v5/user"))
        let (_, response) = try await session.data(from: url)
        XCTAssertEqual((response as? HTTPURLResponse)?.statusCode, 503)
        XCTAssertEqual(gitee.journal.requests(to: .userinfo).count, 1)
    }

    func testEachTestHasAProviderOfItsOwn() throws {
        let gitee = try provider()
        XCTAssertTrue(gitee.journal.exchanges.isEmpty)
        _ = gitee.respond(to: HTTPRequest(.get, "/"))
    }

    func testWithProviderRunsABodyThatUsesTheTestCase() async throws {
        _ = try provider().respond(to: HTTPRequest(.get, "/"))
        let title = try await withProvider(.qq) { qq in
            XCTAssertTrue(try MockProvider.current === qq)
            XCTAssertNotNil(self.gitee)
            return qq.profile.title
        }
        XCTAssertEqual(title, "QQ")
    }

    func testATokenIsMintedWithoutAFlow() throws {
        let gitee = try provider()
        _ = gitee.respond(to: HTTPRequest(.get, "/"))
        let token = gitee.issueToken()
        XCTAssertEqual(gitee.ledger.entry(for: token.accessToken)?.name, "at#1")
    }
}
