import HTTPWire
@testable import OAuthHarness
import JSONText
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

    private func refusal(_ provider: MockProvider, without missing: String = "") throws -> (error: JSON, status: Int) {
        var form: FormParameters = [
            "grant_type": "authorization_code", "client_id": provider.client.id,
            "client_secret": provider.client.secret, "code": "0000", "redirect_uri": "https://app.example.com/cb",
            "state": "s",
        ]
        form.removeAll(missing)
        let headers: HTTPHeaders = ["User-Agent": "tests", "Content-Type": "application/x-www-form-urlencoded"]
        let response = provider.respond(to: HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded))
        return (try JSONReader.read(response.body).value, response.status)
    }

    @Test("that refuses follows what is missing, a script's own words and a knob, and is the same again after each")
    func refusals() throws {
        let provider = try MockProvider(.gitlab, isListening: false)
        let first = try refusal(provider)
        #expect(first.error["error"]?.string == "invalid_grant")
        let others: [(JSON, Int)] = try ["code", "redirect_uri", "grant_type"].map { name in
            let refused = try refusal(provider, without: name)
            let text = "Missing required parameter: \(name)."
            #expect(refused.error["error_description"]?.string == text)
            #expect((refused.error["state"] == "s") == (name == "grant_type"), "\(name)")
            let again = try refusal(provider, without: name)
            #expect(again.error == refused.error && again.status == refused.status)
            return refused
        }
        #expect(Set(others.map(\.0)).count == 3)
        for description in ["Ren\u{E9}e", "Rene\u{301}e"] {
            provider.script(.on(.token, nth: 1, .refuse(.invalidGrant, description: description)))
            let text = try #require(try refusal(provider).error["error_description"]?.string)
            #expect(Array(text.utf8) == Array(description.utf8))
            provider.removeScript()
        }
        #expect(try refusal(provider) == first)
        var profile = provider.profile
        profile[Doorkeeper.oauthErrorStatus] = .unauthorized
        provider.engine.change { $0.profile = profile.settled }
        let changed = try refusal(provider)
        #expect((changed.error, changed.status) == (first.error, 401))
        #expect(first.status == 400)
    }
}
