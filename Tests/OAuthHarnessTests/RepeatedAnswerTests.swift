import HTTPWire
import OAuthHarness
import Testing

@Suite("An answer that is asked for again")
struct RepeatedAnswerTests {
    private static let profiles: [ProviderProfile] = [.gitee, .gitlab, .github]

    private func body(_ provider: MockProvider, _ account: Account) throws -> [UInt8] {
        let token = String(decoding: provider.issueToken(for: account).accessToken, as: UTF8.self)
        let path = try #require(provider.path(of: .userinfo))
        let headers: HTTPHeaders = ["User-Agent": "tests", "Authorization": "Bearer \(token)"]
        let response = provider.respond(to: HTTPRequest(.get, path, headers: headers))
        #expect(response.status == 200)
        return response.body
    }

    @Test("is the same to the byte", arguments: profiles)
    func same(_ profile: ProviderProfile) throws {
        let provider = try MockProvider(profile, isListening: false)
        #expect(try body(provider, .sample) == body(provider, .sample))
    }

    @Test("keeps the bytes of a name that another spelling equals", arguments: profiles)
    func spelling(_ profile: ProviderProfile) throws {
        let provider = try MockProvider(profile, isListening: false)
        var account = Account.sample
        for name in ["Ren\u{E9}e", "Rene\u{301}e", "Ren\u{E9}e"] {
            account.name = name
            let body = try body(provider, account)
            #expect(body.firstRange(of: Array(name.utf8)) != nil)
        }
    }

    @Test("follows a knob, and a script that changes one member to an equal spelling")
    func changes() throws {
        let provider = try MockProvider(.gitee, isListening: false)
        var account = Account.sample
        account.name = "Ren\u{E9}e"
        let first = try body(provider, account)
        provider.script(.on(.userinfo, nth: 1, .edit(BodyEdit(set: ["name": "Rene\u{301}e"]))))
        let edited = try body(provider, account)
        #expect(edited.firstRange(of: Array("Rene\u{301}e".utf8)) != nil)
        #expect(try body(provider, account) == first)
    }
}
