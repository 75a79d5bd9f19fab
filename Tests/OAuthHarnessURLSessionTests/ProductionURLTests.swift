import Foundation
import OAuthHarness
import OAuthHarnessURLSession
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Test("the production URL reaches the mock") func productionURL() async throws {
    let gitee = try MockProvider(.gitee, isListening: false)
    let session = URLSession(configuration: gitee.sessionConfiguration())

    let url = try #require(URL(string: "https://gitee.com/api/v5/user"))
    let (_, response) = try await session.data(from: url)

    #expect((response as? HTTPURLResponse)?.statusCode == 401)
    #expect(gitee.journal.exchanges.count == 1)
}
