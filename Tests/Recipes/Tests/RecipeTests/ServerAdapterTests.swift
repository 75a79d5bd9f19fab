import OAuthHarness
import Testing

@Suite("A provider behind a server of your own")
struct ServerAdapterTests {
    @Test("the route's answer is the provider's")
    func answer() throws {
        let gitee = try MockProvider(.gitee, isListening: false)
        let request = RouteRequest(
            method: "GET",
            target: "/api/v5/user",
            headers: [(name: "User-Agent", value: "app/1.0")],
            body: []
        )
        #expect(gitee.answer(request).status == 401)
        #expect(gitee.journal.endpoints == [.userinfo])
    }
}
