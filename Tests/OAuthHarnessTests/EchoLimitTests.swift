import HTTPWire
import OAuthHarness
import TestSupport
import Testing

@Suite("A provider echoes no more than its front server lets through")
struct EchoLimitTests {
    /// A parameter that some page, redirect or error repeats.
    private static let echoed = [
        "state", "redirect_uri", "client_id", "scope", "response_type", "user_code", "code", "grant_type", "callback",
    ]

    private static func parameters(_ name: String, _ value: String, _ probe: ProviderProbe) -> FormParameters {
        let all: FormParameters = [
            "response_type": "code", "client_id": "c", "redirect_uri": "http://localhost/cb", "state": "s",
            "grant_type": "authorization_code", "client_secret": "s",
        ]
        var changed = FormParameters()
        for pair in all.pairs where String(decoding: pair.name, as: UTF8.self) != name {
            changed.append(String(decoding: pair.name, as: UTF8.self), pair.value)
        }
        let own = probe.provider.profile.parameterNames[name] ?? name
        changed.append(own, value)
        return changed
    }

    @Test("whatever the parameter, the endpoint and the way", arguments: ProviderProfile.all.map(\.name))
    func bounded(_ name: String) throws {
        // One more than an answer may have, so that whatever repeats it is seen.
        let value = String(repeating: "a", count: Self.most + 1)
        let profile = try ProviderProfile.named(name).with { $0[CommonKnobs.requestBodyLimit] = Self.most }
        let probe = try ProviderProbe(profile, client: Client(id: "c", secret: "s", isTrusted: true))
        let endpoints = profile.endpoints.filter { ![.api, .userinfo].contains($0.endpoint) }
        let paths = Set(endpoints.map { $0.path.text.replacing("{", with: "").replacing("}", with: "") })
        let origin = Engine.Origin(party: .userAgent, decision: .approve(.sample, nil))
        func size(_ request: HTTPRequest) -> Int {
            probe.provider.engine.answer(request, from: origin).exchange.response.serialized().count
        }
        let agent: HTTPHeaders = ["User-Agent": "Mozilla/5.0", "Accept": "text/html"]
        var headers = agent
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        for parameter in Self.echoed {
            let form = Self.parameters(parameter, value, probe).encoded
            for path in paths {
                let target = Array("\(path)?".utf8) + form
                let get = HTTPRequest(method: .get, target: target, headers: agent, body: [])
                #expect(size(get) < Self.most, "GET \(path) \(parameter)")
                guard ["state", "redirect_uri", "user_code"].contains(parameter) else { continue }
                #expect(
                    size(HTTPRequest(.post, path, headers: headers, body: form)) < Self.most,
                    "POST \(path) \(parameter)"
                )
            }
        }
    }

    /// The most bytes of an answer to a request that is too large.
    private static let most = 64 << 10

    @Test("a request line of just the limit passes, one more byte does not", arguments: Transport.allCases)
    func edge(_ transport: Transport) async throws {
        for profile in ProviderProfile.all {
            let limit = try #require(profile.knobs.first { $0.name == "requestLineLimit" }).defaultText
            let provider = try transport.start(profile, client: Client(id: "c", secret: "s"))
            let own = Int(profile.text(of: try #require(profile.knobs.first { $0.name == "requestLineLimit" })))
            let most = try #require(own ?? Int(limit))
            let path = try #require(provider.path(of: .authorization)) + "?state="
            for (more, isTooLong) in [(0, false), (1, true)] {
                let state = String(repeating: "s", count: most - 13 - path.utf8.count + more)
                let request = HTTPRequest(.get, path + state, headers: ["User-Agent": "Mozilla/5.0"])
                let response = try await transport.send(request, to: provider)
                #expect((response.status == 414) == isTooLong, "\(profile.name) \(more): \(response.status)")
            }
            let last = try #require(provider.journal.exchanges.last)
            if most < 16_384 || transport == .memory {
                #expect(last.explanation.summary.contains("at most \(most) pass"), "\(last.explanation.summary)")
            }
        }
    }

    @Test("an answer whose fields are too large is the gateway's error, a body that is too large is refused")
    func gateway() throws {
        let probe = try ProviderProbe(.rfc, client: Client(id: "c", secret: "s", isTrusted: true))
        let state = String(repeating: "s", count: 20 << 10)
        let form: FormParameters = [
            "response_type": "code", "client_id": "c", "redirect_uri": "http://localhost/cb", "state": state,
            "code_challenge": String(repeating: "a", count: 43), "code_challenge_method": "S256",
        ]
        let request = HTTPRequest.form("/authorize", form)
        let origin = Engine.Origin(party: .userAgent, decision: .approve(.sample, nil))
        #expect(probe.provider.engine.answer(request, from: origin).exchange.response.status == 502)
        #expect(probe.post("/token", ["grant_type": String(repeating: "g", count: 1 << 20)]).status == 413)
        #expect(probe.post("/token", ["grant_type": String(repeating: "g", count: 1 << 10)]).status == 400)
    }
}
