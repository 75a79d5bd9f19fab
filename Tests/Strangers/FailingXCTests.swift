import OAuthHarnessTesting
import XCTest

final class FailingXCTests: XCTestCase {
    override func setUpWithError() throws {
        try XCTSkipIf(ProcessInfo.processInfo.environment["STRANGER_FAILS"] == nil)
    }

    // says: exchange 1, GET /oauth/token/info, was refused with | unused rule at FailingXCTests.swift: | let the client make
    func testUnusedRuleInXCTest() throws {
        let gitlab = try makeProvider(.gitlab, script: [.on(.userinfo, .revokeToken)])
        let answer = gitlab.respond(to: HTTPRequest(.get, "/oauth/token/info"))
        XCTAssertEqual(answer.status, 200)
    }

    // says: order: token never came | expected token, userinfo
    func testOrderInXCTest() throws {
        let gitee = try makeProvider(.gitee)
        gitee.expectOrder(.token, .userinfo)
    }
}
