import HTTPWire
import Loopback
import OAuthConformance
import OAuthHarness
import SystemCalls
import TestSupport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("The player signs in at every provider's pages and brings the answer to the client", .heavy)
struct PagePlayerTests {
    /// A client's listener, and what came to it.
    private final class Listener: Sendable {
        private let came = Locked<[FormParameters]>([])
        private let server: LoopbackServer
        var redirectURI: String { "\(server.address)/cb" }
        var answers: [FormParameters] { came.withLock { $0 } }

        init() throws {
            server = try LoopbackServer { [came] request, _, responder in
                let posted = request.method == .post
                came.withLock { $0.append(FormParameters(decoding: posted ? request.body : request.query)) }
                responder.send(WireReply(response: HTTPResponse(status: 200, headers: [:], body: Array("done".utf8))))
            }
        }
    }

    /// A provider at its real name, which is asked through its own port as through a proxy.
    private func provider(_ name: String) throws -> MockProvider {
        let profile = try ProviderProfile.named(name)
        let client = Client(id: "0123456789abcdef01234567", secret: "s3cret")
        return try MockProvider(profile, client: client, seed: 7, publicURL: profile.origins.first)
    }

    private func address(_ provider: MockProvider) -> String { "http://127.0.0.1:\(provider.port)" }

    @Test(
        "approved and refused",
        arguments: ["rfc", "gitee", "gitlab", "github", "doorkeeper", "employeechoice", "qq"]
    )
    func decides(_ name: String) async throws {
        for person in PagePlayer.Person.allCases {
            let provider = try provider(name)
            let listener = try Listener()
            let url = provider.authorizationURL(redirectURI: listener.redirectURI).absoluteString
            let player = try PagePlayer(proxy: address(provider), person: person)
            let ending = try await player.open(url)
            await player.close()
            let callsBack = person == .approve || name != "qq"
            try #require(listener.answers.count == (callsBack ? 1 : 0), "\(ending)")
            guard callsBack else { continue }
            #expect(ending == .page(listener.redirectURI, status: 200))
            #expect(listener.answers[0].contains(person == .approve ? "code" : "error"), "\(listener.answers)")
            #expect(listener.answers[0].text("state") == "st-0001")
        }
    }

    @Test("an answer that a page posts") func postedAnswer() async throws {
        let provider = try provider("doorkeeper")
        let listener = try Listener()
        let more: FormParameters = ["response_mode": "form_post"]
        let url = provider.authorizationURL(redirectURI: listener.redirectURI, more: more).absoluteString
        let player = try PagePlayer(proxy: address(provider))
        #expect(try await player.open(url) == .page(listener.redirectURI, status: 200))
        #expect(listener.answers.first?.contains("code") ?? false)
    }

    @Test("the code of a device, typed or brought by the address", arguments: ["github", "gitlab"])
    func devices(_ name: String) async throws {
        for isTyped in [true, false] {
            let provider = try provider(name)
            let path = try #require(provider.path(of: .deviceAuthorization))
            let form: FormParameters = [
                "client_id": provider.client.id, "client_secret": "s3cret", "scope": "read_user",
            ]
            var headers: HTTPHeaders = ["User-Agent": "test", "Content-Type": "application/x-www-form-urlencoded"]
            headers["Accept"] = "application/x-www-form-urlencoded"
            let answer = provider.respond(to: HTTPRequest(.post, path, headers: headers, body: form.encoded))
            let code = try #require(answer.member("user_code"), "\(answer.text)")
            let page = try #require(provider.path(of: .deviceVerification))
            let url = provider.origin + page + (isTyped ? "" : "?user_code=\(code)")
            let player = try PagePlayer(proxy: address(provider), userCode: isTyped ? code : nil)
            _ = try await player.open(url)
            #expect(provider.ledger.entry(for: Array(code.utf8))?.death?.reason == "used", "\(answer.text)")
            let helpless = try PagePlayer(proxy: address(provider))
            await #expect(throws: DriverFailure.self) { try await helpless.open(provider.origin + page) }
        }
    }

    @Test("a page of the client's own leads to the provider") func startsAtTheClient() async throws {
        let provider = try provider("gitee")
        let listener = try Listener()
        let url = provider.authorizationURL(redirectURI: listener.redirectURI).absoluteString
        let app = try LoopbackServer { request, _, responder in
            let isLogin = request.path == "/login"
            let response = HTTPResponse(
                status: isLogin ? 302 : 200,
                headers: isLogin ? ["Location": url] : ["Content-Type": "text/html"],
                body: Array(#"<a href="/imprint">imprint</a> <a href="/login">Sign in</a>"#.utf8)
            )
            responder.send(WireReply(response: response))
        }
        let player = try PagePlayer(proxy: address(provider))
        #expect(try await player.open(app.address) == .page(listener.redirectURI, status: 200))
    }

    @Test("what it does not open") func stays() async throws {
        let player = try PagePlayer(proxy: nil)
        for url in ["https://gitee.com/oauth/authorize?code=secret", "file:///etc/passwd", "app:/cb?code=secret"] {
            do {
                _ = try await player.open(url)
                Issue.record("it opened \(url)")
            } catch {
                #expect(!"\(error)".contains("secret"))
            }
        }
        #expect(throws: DriverFailure.self) { try PagePlayer(proxy: "http://192.0.2.1:80") }
        let provider = try provider("rfc")
        let app = try PagePlayer(proxy: address(provider))
        let url = provider.authorizationURL(redirectURI: "com.example.app:/cb").absoluteString
        #expect(try await app.open(url) == .app(scheme: "com.example.app"))
    }
}

extension HTTPResponse {
    /// A member of a form or of a JSON text, read as both are written.
    fileprivate func member(_ name: String) -> String? {
        FormParameters(decoding: body).text(name)
            ?? text.split(separator: "\"\(name)\":\"").dropFirst().first
            .map { String($0.prefix { $0 != "\"" }) }
    }
}
