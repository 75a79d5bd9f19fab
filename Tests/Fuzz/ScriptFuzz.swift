import HTTPWire
import JSONText
import OAuthConformance
import OAuthHarness
import Recordings

extension FuzzTarget {
    /// Rules that can be read read the same once written, and a provider goes on answering under them.
    static func rules(_ bytes: [UInt8]) {
        guard let document = try? JSONReader.read(bytes), let rules = try? Rule.rules(document.value) else { return }
        let written = JSON.array(rules.map(\.json))
        precondition((try? Rule.rules(written).map(\.json)) == rules.map(\.json), "the rules change on their way")
        let profiles = ProviderProfile.all
        live(profiles[bytes.count % profiles.count], rules, Client())
    }

    /// Scenario files that can be read are played as far as a provider without a client comes.
    static func scenarios(_ bytes: [UInt8]) {
        guard let scenarios = try? Scenario.parse(bytes, file: "scenario.json") else { return }
        // One for many providers is the same script for all of them.
        for scenario in scenarios.prefix(2) {
            let day = ProviderDay.newest
            live(scenario.played(asOf: day).profile, scenario.script, Client(redirectURIs: [scenario.redirectURI]))
        }
    }

    /// A provider file that can be read is played, under each setting of its own knobs; every mistake of another is told.
    static func providers(_ bytes: [UInt8]) {
        let profile: ProviderProfile
        do {
            profile = try ProviderProfile(bytes, file: "provider.json")
        } catch {
            precondition(!error.problems.isEmpty, "a file is refused without a reason")
            return
        }
        live(profile, [], Client())
        for knob in profile.ownKnobs.prefix(8) {
            let other = knob.choices.first { $0 != profile.text(of: knob) }
            if let other, let turned = try? profile.with({ try $0.set(knob.name, to: other) }) {
                live(turned, [], Client())
            }
        }
    }

    /// The life of a provider in a few requests, and all that can be read of it afterwards.
    private static func live(_ profile: ProviderProfile, _ script: [Rule], _ client: Client) {
        guard
            let provider = try? MockProvider(
                profile,
                script: script,
                client: client,
                seed: 1,
                publicURL: "http://127.0.0.1:1",
                isListening: false
            )
        else { return }
        _ = provider.engine.earlyFault(nil)
        let uri = client.redirectURIs.first ?? "http://127.0.0.1:1/callback"
        let known: FormParameters = [
            "client_id": provider.client.id, "client_secret": provider.client.secret, "redirect_uri": uri,
            "response_type": "code", "state": "a-state-of-16-bytes",
        ]
        let code = provider.issueCode(redirectURI: uri)
        let grant = provider.issueToken()
        let secrets = [code.value, grant.accessToken, grant.refreshToken ?? []].map {
            String(decoding: $0, as: UTF8.self)
        }
        for decision in [Decision.approve(.sample, nil), .ask] {
            let target = "\(provider.path(of: .authorization) ?? "/")?\(String(decoding: known.encoded, as: UTF8.self))"
            send(HTTPRequest(.get, target, headers: ["User-Agent": "fuzz"]), to: provider, decision)
        }
        for (endpoint, extra) in [
            (Endpoint.token, ["grant_type": "authorization_code", "code": secrets[0]]),
            (.token, ["grant_type": "refresh_token", "refresh_token": secrets[2]]),
            (.deviceAuthorization, [:]), (.revocation, ["token": secrets[1]]), (.introspection, ["token": secrets[1]]),
        ] as [(Endpoint, [String: String])] {
            var form = known
            for (name, value) in extra.sorted(by: { $0.key < $1.key }) { form.append(name, value) }
            let headers: HTTPHeaders = [
                "User-Agent": "fuzz", "Content-Type": "application/x-www-form-urlencoded",
            ]
            let path = provider.path(of: endpoint) ?? "/"
            send(HTTPRequest(.post, path, headers: headers, body: form.encoded), to: provider, nil)
        }
        for endpoint in [Endpoint.userinfo, .openID, .metadata] {
            let headers: HTTPHeaders = ["User-Agent": "fuzz", "Authorization": "Bearer \(secrets[1])"]
            send(HTTPRequest(.get, provider.path(of: endpoint) ?? "/", headers: headers), to: provider, nil)
        }
        provider.clock.advance(by: .seconds(7_200))
        _ = (provider.transcript, provider.unusedRules.map(\.description))
        provider.stop()
        precondition((try? HAR(decoding: provider.exportHAR())) != nil, "the recording of a run cannot be read")
    }

    private static func send(_ request: HTTPRequest, to provider: MockProvider, _ decision: Decision?) {
        _ = provider.engine.earlyFault(request)
        provider.engine.serve(request, from: Engine.Origin(connection: 1, index: 1, decision: decision)) { _ in }
    }
}
