import OAuthHarnessTesting
import XCTest

final class ExpiredTokenTests: XCTestCase {
    func testATokenOfYesterdayIsRefused() throws {
        let gitee = try makeProvider(.gitee)
        let token = String(decoding: gitee.issueToken().accessToken, as: UTF8.self)
        gitee.clock.advance(by: .days(2))

        let answer = gitee.respond(to: HTTPRequest(.get, "/api/v5/user", headers: ["Authorization": "token \(token)"]))

        XCTAssertEqual(answer.status, 401)
    }
}
