import HTTPWire
import OAuthHarness
import TestSupport
import Testing

@Suite("A provider that adopts takes the first unknown client for its own")
struct AdoptionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let profile: ProviderProfile
        let method: HTTPMethod
        /// Whether the secret comes by HTTP Basic.
        let isBasic: Bool
        let secret: String
        /// The secret as the provider reads it: the one of the RFC decodes what stands in Basic.
        var shown: String {
            profile.name == "rfc" && isBasic ? secret.replacing("+", with: " ").replacing("%25", with: "%") : secret
        }
        var testDescription: String { "\(profile.name), \(isBasic ? "Basic" : "parameters"), secret \(secret)" }

        init(
            _ name: String,
            _ method: HTTPMethod = .post,
            isBasic: Bool = false,
            _ secret: String = "s3cret-of-the-app"
        ) {
            profile = (ProviderProfile.all.first { $0.name == name } ?? .rfc).with {
                try? $0.set("adoptsClient", to: "true")
            }
            self.method = method
            self.isBasic = isBasic
            self.secret = secret
        }

        static let all = [
            Case("rfc"), Case("rfc", isBasic: true), Case("rfc", isBasic: true, "100%25+sure"),
            Case("gitee"), Case("gitlab"), Case("gitlab", isBasic: true, "100%25+sure"), Case("doorkeeper"),
            Case("github"), Case("qq", .get), Case("employeechoice"), Case("employeechoice", isBasic: true),
            Case("tutorial", .get),
        ]
    }

    private static let id = "0123456789abcdef01234567"
    private static let redirectURI = "http://127.0.0.1:7001/cb"

    private func provider(_ profile: ProviderProfile) throws -> MockProvider {
        try MockProvider(profile, seed: 7, isListening: false)
    }

    private func code(_ provider: MockProvider, _ id: String = id) async throws -> String {
        let url = provider.authorizationURL(client: Client(id: id), redirectURI: Self.redirectURI)
        return try #require(try await provider.resourceOwner.approve(url).parameters.text("code"))
    }

    private func redeem(_ code: String, _ provider: MockProvider, _ row: Case, secret: String?) -> HTTPResponse {
        var form: FormParameters = [
            "grant_type": "authorization_code", "code": code, "redirect_uri": Self.redirectURI,
        ]
        var headers: HTTPHeaders = ["User-Agent": "test", "Content-Type": "application/x-www-form-urlencoded"]
        if row.isBasic {
            headers["Authorization"] = "Basic " + Base64.encode(Array("\(Self.id):\(secret ?? "")".utf8))
        } else {
            form.append("client_id", Self.id)
            if let secret { form.append("client_secret", secret) }
        }
        let path = provider.path(of: .token) ?? ""
        let request =
            row.method == .get
            ? HTTPRequest(
                .get,
                path + "?" + String(decoding: form.encoded, as: UTF8.self),
                headers: ["User-Agent": "test"]
            )
            : HTTPRequest(.post, path, headers: headers, body: form.encoded)
        return provider.respond(to: request)
    }

    @Test("with any redirect URI, and the secret that it shows", arguments: Case.all)
    func adopts(_ row: Case) async throws {
        let provider = try provider(row.profile)
        let first = redeem(try await code(provider), provider, row, secret: row.secret)
        #expect(first.text.contains("access_token"), "\(first.text)")
        let notes = provider.journal.exchanges.flatMap(\.explanation.notes)
        #expect(notes.contains { $0.contains("client \(Self.id) is adopted") })
        // The tutorial's server looks at no secret unless a knob says so.
        guard row.profile.name != "tutorial" else { return }
        #expect(notes.contains { $0.contains("registered with the secret that it shows") })
        #expect(!notes.contains { $0.contains(row.secret) })
        let wrong = redeem(try await code(provider), provider, row, secret: "another-secret")
        #expect(!wrong.text.contains("access_token"))
        let again = redeem(try await code(provider), provider, row, secret: row.secret)
        #expect(again.text.contains("access_token"))
        #expect(provider.client(Self.id)?.secret == row.shown)
        #expect(!provider.redacted("it is \(row.shown)!").contains(row.shown))
    }

    @Test("one that shows no secret is public") func withoutSecret() async throws {
        let row = Case("gitlab")
        let provider = try provider(row.profile)
        #expect(redeem(try await code(provider), provider, row, secret: nil).text.contains("access_token"))
        #expect(provider.client(Self.id)?.kind == .public)
        #expect(redeem(try await code(provider), provider, row, secret: "late-secret").text.contains("access_token"))
        #expect(provider.client(Self.id)?.kind == .confidential)
    }

    @Test("at the endpoint of devices too", arguments: ["github", "gitlab"]) func devices(_ name: String) throws {
        let provider = try provider(Case(name).profile)
        let path = try #require(provider.path(of: .deviceAuthorization))
        let form: FormParameters = ["client_id": Self.id, "scope": "read_user"]
        var headers: HTTPHeaders = ["User-Agent": "test", "Content-Type": "application/x-www-form-urlencoded"]
        headers["Accept"] = "application/json"
        let answer = provider.respond(to: HTTPRequest(.post, path, headers: headers, body: form.encoded))
        #expect(answer.text.contains("user_code"), "\(answer.text)")
        #expect(provider.client(Self.id) != nil)
    }

    @Test("a second one is as unknown as ever, and so is the first where nobody adopts", arguments: Case.all)
    func onlyTheFirst(_ row: Case) async throws {
        let provider = try provider(row.profile)
        _ = try await code(provider)
        await #expect(throws: ResourceOwnerError.self) { try await code(provider, "fedcba9876543210fedcba98") }
        let strict = try self.provider(row.profile.with { try? $0.set("adoptsClient", to: "false") })
        await #expect(throws: ResourceOwnerError.self) { try await code(strict) }
    }

    @Test("no provider adopts unless it is told to") func isOff() {
        for profile in ProviderProfile.all { #expect(!profile[CommonKnobs.adoptsClient], "\(profile.name)") }
    }
}
