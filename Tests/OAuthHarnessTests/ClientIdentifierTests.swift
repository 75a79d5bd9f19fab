import HTTPWire
import OAuthHarness
import Testing

@Suite("A client's identifier is its bytes")
struct ClientIdentifierTests {
    /// With one client, and with more than are looked through one by one.
    @Test("a canonically equivalent spelling, or no UTF-8, is another client", arguments: [1, 9])
    func spelling(_ count: Int) throws {
        let provider = try MockProvider(
            .gitee,
            client: Client(id: "caf\u{E9}", redirectURIs: ["https://app.example.com/cb"]),
            isListening: false
        )
        for number in 1..<count { provider.register(Client(id: "other-\(number)")) }
        let rest = "&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
        provider.approveAutomatically()
        for (id, isKnown) in [("caf%C3%A9", true), ("cafe%CC%81", false), ("caf%E9", false), ("caf%EF%BF%BD", false)] {
            let answer = provider.respond(to: HTTPRequest(.get, "/oauth/authorize?client_id=\(id)\(rest)"))
            #expect((answer.headers["Location"]?.contains("code=") ?? false) == isKnown, "\(id)")
        }
    }
}
