import HTTPWire
import JSONText
import OAuthHarness
import TestSupport
import Testing

/// The addendum of November 2026, sections A1 to A6: a row of its tables is a case here.
@Suite("GitHub of today, and of any day")
struct GitHubDatedTests {
    private static let iss = "iss=https%3A%2F%2Fgithub.com%2Flogin%2Foauth"
    private static let authorize = "/login/oauth/authorize?"
    private static let path = "/login/oauth/access_token"

    // MARK: - A1: the timeline

    struct Day: Sendable, CustomTestStringConvertible {
        let day: String
        let fact: String
        let holds: @Sendable (ProviderProbe) throws -> Bool
        var testDescription: String { "A1 \(day): \(fact)" }

        init(_ day: String, _ fact: String, _ holds: @escaping @Sendable (ProviderProbe) throws -> Bool) {
            (self.day, self.fact, self.holds) = (day, fact, holds)
        }
    }

    private static func hasIssuer(_ github: ProviderProbe) -> Bool {
        github.open(authorize + github.githubAuthorize.encoded.text).location.contains(iss)
    }

    private static func refusesPlain(_ github: ProviderProbe) -> Bool {
        let half = github.githubAuthorize.with([("code_challenge", "x"), ("code_challenge_method", "plain")])
        return github.open(authorize + half.encoded.text).location.contains("error=")
    }

    private static func takesVersion(_ github: ProviderProbe) -> Bool {
        var headers = github.githubAPI()
        headers["X-GitHub-Api-Version"] = "2026-03-10"
        return github.get("/user", headers).status == 200
    }

    private static let metadata = "/.well-known/oauth-authorization-server/login/oauth"

    static let days: [Day] = [
        Day("2025-07-13", "PKCE is ignored") { !refusesPlain($0) },
        Day("2025-07-14", "PKCE is honoured", refusesPlain),
        Day("2026-03-09", "there is one API version") { !takesVersion($0) },
        Day("2026-03-10", "there are two API versions", takesVersion),
        Day("2026-03", "there is no metadata") { $0.get(metadata).status == 404 },
        Day("2026-04-17", "there is metadata") { $0.get(metadata).status == 200 },
        Day("2026-04-08", "callbacks have no iss") { !hasIssuer($0) },
        Day("2026-04-09", "callbacks have iss, unpromised") {
            hasIssuer($0) && !$0.get(metadata).text.contains("authorization_response_iss_parameter_supported")
        },
        Day("2026-04-17", "metadata names no scope") { !$0.get(metadata).text.contains("scopes_supported") },
        Day("2026-04-11", "callbacks have no iss again") { !hasIssuer($0) },
        Day("2026-04-27", "user tokens stay 40 characters long") { github in
            github.provider.issueToken().accessToken.count == 40
        },
        Day("2026-08-02", "an OAuth app has one callback, matched below") { github in
            fits(github, "https://a.example/cb/below") && !fits(github, "https://b.example/cb")
        },
        Day("2026-08-03", "an app has several callbacks, matched whole") { github in
            !fits(github, "https://a.example/cb/below") && fits(github, "https://b.example/cb")
        },
        Day("2026-08-13", "offline_access is an unknown scope") { github in
            let old = try tokens(github, "repo offline_access")
            return old.object?.keys == ["access_token", "token_type", "scope"] && old["scope"] == "repo"
        },
        Day("2026-08-14", "offline_access brings a refresh token") { github in
            github.provider.issueToken(scopes: ["repo", "offline_access"]).refreshToken != nil
        },
        Day("2026-08-18", "callbacks have no iss yet") { !hasIssuer($0) },
        Day("2026-08-19", "callbacks have iss for good", hasIssuer),
        Day("newest", "callbacks have iss", hasIssuer),
        Day("2025", "callbacks have no iss") { !hasIssuer($0) },
    ]

    private static func fits(_ github: ProviderProbe, _ redirectURI: String) -> Bool {
        let client = github.provider.register(Client(redirectURIs: ["https://a.example/cb", "https://b.example/cb"]))
        let query = github.githubAuthorize.with([("client_id", client.id), ("redirect_uri", redirectURI)])
        return github.open(authorize + query.encoded.text).location.hasPrefix(redirectURI + "?code=")
    }

    @Test("a day has the provider of that day", arguments: days)
    func timeline(_ row: Day) throws {
        let github = try ProviderProbe(
            try ProviderProfile.named("github@\(row.day)"),
            client: Client(id: "Ov23liExampleExample", secret: ProviderProbe.githubSecret)
        )
        #expect(try row.holds(github))
    }

    @Test("a knob that is set keeps its value; a day that is none is refused") func explicitKnobs() throws {
        var profile = ProviderProfile.github
        profile[GitHub.callbackIssuer] = true
        profile = try profile.asOf("2025-06")
        #expect(
            profile[GitHub.callbackIssuer] && !profile[GitHub.pkce] && profile.text(of: CommonKnobs.asOf) == "2025-06"
        )
        profile[CommonKnobs.asOf] = .newest
        #expect(profile[GitHub.pkce])
        for bad in ["", "25", "2025-13", "2025-00", "2025-06-32", "2025-06-01-01", "soon", "2025-6"] {
            #expect(throws: KnobError.self) { try ProviderProfile.github.asOf(bad) }
        }
        #expect(throws: KnobError.self) { try ProviderProfile.rfc.asOf("2025-06") }
    }

    @Test("the changes stand in the order of their days, and the day before has what was until then") func changes()
        throws
    {
        for profile in ProviderProfile.all {
            #expect(profile.changes.map(\.day) == profile.changes.map(\.day).sorted())
            let names = Set(profile.knobs.map(\.name))
            for change in profile.changes {
                #expect(change.former.allSatisfy { names.contains($0.name) } && !change.source.isEmpty)
                let before = try profile.asOf(Self.day(before: change.day))
                for former in change.former {
                    let knob = profile.knobs.first { $0.name == former.name }
                    #expect(knob.map(before.text(of:)) == former.text, "\(change.day) \(former.name)")
                }
            }
        }
    }

    /// Every month has 31 days here: what matters is the order.
    private static func day(before day: String) -> String {
        var parts = day.split(separator: "-").compactMap { Int($0) }
        for (place, last) in [(2, 31), (1, 12), (0, 0)] {
            parts[place] -= 1
            if parts[place] > 0 || place == 0 { break }
            parts[place] = last
        }
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts[0])-\(two(parts[1]))-\(two(parts[2]))"
    }

    // MARK: - A2: iss

    @Test(
        "A2 iss stands between code and state; GitHub Apps have it too",
        arguments: [GitHub.AppKind.oauth, .githubApp]
    )
    func issuer(_ kind: GitHub.AppKind) throws {
        let github = try ProviderProbe.github { $0[GitHub.appKind] = kind }
        let location = github.open(Self.authorize + github.githubAuthorize.encoded.text).location
        let code = try #require(github.provider.ledger["code#1"]?.value.text)
        #expect(location == "\(ProviderProbe.githubRedirect)?code=\(code)&\(Self.iss)&state=9f8e7d6c")
    }

    @Test("A2 a denial carries iss or not", arguments: [true, false]) func issuerOnError(_ isOn: Bool) throws {
        let github = try ProviderProbe.github { $0[GitHub.issOnError] = isOn }
        let answer = github.open(Self.authorize + github.githubAuthorize.encoded.text, .deny(nil, nil))
        #expect(answer.location.hasSuffix("access-denied" + (isOn ? "&" + Self.iss : "") + "&state=9f8e7d6c"))
    }

    @Test("A2 a denial of before August 2026 has its four members in order, state the last or absent")
    func olderDenial() throws {
        let github = try ProviderProbe(
            ProviderProfile.named("github@2026-08-18"),
            client: Client(id: "Ov23liExampleExample", secret: ProviderProbe.githubSecret)
        )
        for state in ["9f8e7d6c", nil] {
            let query = github.githubAuthorize.with([("state", state)])
            let location = github.open(Self.authorize + query.encoded.text, .deny(nil, nil)).location
            let names = FormParameters(decoding: Array(location.drop { $0 != "?" }.dropFirst().utf8)).pairs
            let wanted = ["error", "error_description", "error_uri"] + (state == nil ? [] : ["state"])
            #expect(names.map { $0.name.text } == wanted)
        }
    }

    @Test(
        "A2, A3, A6, A9 a server of one's own and a tenant name their own host",
        arguments: ["https://git.corp.example", "https://octo.ghe.com"]
    )
    func ownHost(_ origin: String) async throws {
        let github = try MockProvider(.github, publicURL: origin, isListening: false)
        #expect(github.issuer == origin + "/login/oauth")
        let client = github.register(Client(redirectURIs: ["https://a.example/cb"]))
        let url = github.authorizationURL(client: client, redirectURI: "https://a.example/cb")
        #expect(try await github.resourceOwner.approve(url).parameters.text("iss") == origin + "/login/oauth")
        let document = try JSONReader.value(github.respond(to: HTTPRequest(.get, Self.metadata)).body)
        #expect(document["issuer"]?.string == origin + "/login/oauth")
        #expect(document["authorization_endpoint"]?.string == origin + "/login/oauth/authorize")
        let headers: HTTPHeaders = [
            "Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json",
        ]
        let body = Array("client_id=\(client.id)".utf8)
        let start = HTTPRequest(.post, "/login/device/code", headers: headers, body: body)
        let page = try JSONReader.value(github.respond(to: start).body)["verification_uri"]?.string
        #expect(page == origin + "/login/device")
        let unknown = HTTPRequest(.post, "/login/device/code", headers: headers, body: Array("client_id=who".utf8))
        #expect(github.respond(to: unknown).status == 404)
    }

    @Test("A3 the documents of an Enterprise Server may name another origin", arguments: ["", "https://github.com"])
    func wrongMetadata(_ named: String) throws {
        let own = "https://git.corp.example"
        let github = try MockProvider(
            ProviderProfile.github.with { $0[GitHub.metadataOrigin] = named },
            publicURL: own,
            isListening: false
        )
        for path in [Self.metadata, "/login/oauth/.well-known/openid-configuration"] {
            let text = github.respond(to: HTTPRequest(.get, path)).text
            #expect(text.contains(own) == named.isEmpty && text.contains("https://github.com/login") != named.isEmpty)
        }
    }

    // MARK: - A3: metadata

    @Test("A3 the RFC 8414 document has its 653 bytes") func document() throws {
        let github = try ProviderProbe.github()
        let answer = github.get(Self.metadata, ["Origin": "https://spa.example"])
        #expect(answer.body.count == 653 && answer.headers["Access-Control-Allow-Origin"] == nil)
        #expect(
            answer.text
                == #"{"issuer":"https://github.com/login/oauth","authorization_endpoint":"https://github.com/login/oauth/authorize","token_endpoint":"https://github.com/login/oauth/access_token","response_types_supported":["code"],"grant_types_supported":["authorization_code","refresh_token","urn:ietf:params:oauth:grant-type:device_code"],"service_documentation":"https://docs.github.com/apps/creating-github-apps/registering-a-github-app/registering-a-github-app","code_challenge_methods_supported":["S256"],"device_authorization_endpoint":"https://github.com/login/device/code","authorization_response_iss_parameter_supported":true,"scopes_supported":["offline_access"]}"#
        )
    }

    @Test("A3 the OpenID document is the preview, or is not there") func openIDDocument() throws {
        let path = "/login/oauth/.well-known/openid-configuration"
        #expect(
            try ProviderProbe.github().get(path).text
                == #"{"issuer":"https://github.com","jwks_uri":"https://github.com/login/oauth/.well-known/jwks","subject_types_supported":["public"],"response_types_supported":["code","id_token"],"claims_supported":["sub","aud","exp","nbf","iat","iss","act"],"id_token_signing_alg_values_supported":["RS256"],"scopes_supported":["openid"]}"#
        )
        #expect(try ProviderProbe.github { $0[GitHub.openIDDocument] = .none }.get(path).status == 404)
    }

    @Test(
        "A3 the other places have no document",
        arguments: [
            "/login/oauth/.well-known/oauth-authorization-server", "/.well-known/openid-configuration",
            "/.well-known/oauth-authorization-server",
        ]
    )
    func noDocument(_ path: String) throws {
        #expect(try ProviderProbe.github().get(path).status == 404)
    }

    // MARK: - A4: expiring tokens of OAuth apps

    private static func tokens(_ github: ProviderProbe, _ scope: String) throws -> JSON {
        let query = github.githubAuthorize.with([("scope", scope)])
        let code = try #require(github.open(authorize + query.encoded.text).callbackParameter("code"))
        return try JSONReader.value(github.post(path, github.githubToken(code), ProviderProbe.acceptJSON).body)
    }

    @Test("A4 offline_access, or the app's setting, brings gho_ for eight hours and ghr_ for six months")
    func expiringTokens() throws {
        let asked = try Self.tokens(ProviderProbe.github(), "repo offline_access")
        #expect(
            asked.object?.keys == [
                "access_token", "expires_in", "refresh_token", "refresh_token_expires_in", "token_type", "scope",
            ]
        )
        #expect(asked["access_token"]?.string?.hasPrefix("gho_") == true && asked["expires_in"] == 28800)
        #expect(asked["refresh_token"]?.string?.hasPrefix("ghr_") == true)
        #expect(asked["refresh_token_expires_in"] == 15_897_600 && asked["scope"] == "repo")
        #expect(
            try Self.tokens(ProviderProbe.github(), "repo").object?.keys == ["access_token", "token_type", "scope"]
        )
        let set = try ProviderProbe.github { $0[GitHub.oauthAppTokenExpiry] = .always }
        #expect(try Self.tokens(set, "repo")["expires_in"] == 28800)
        let echo = try ProviderProbe.github { $0[GitHub.echoOfflineAccess] = true }
        #expect(try Self.tokens(echo, "repo offline_access")["scope"] == "offline_access,repo")
        let last = try ProviderProbe.github { $0[GitHub.expiryLast] = true }
        #expect(
            try Self.tokens(last, "repo offline_access").object?.keys == [
                "access_token", "token_type", "scope", "expires_in", "refresh_token", "refresh_token_expires_in",
            ]
        )
        let old = try ProviderProbe.github { $0[GitHub.oauthAppTokenExpiry] = .off }
        let dropped = try Self.tokens(old, "repo offline_access")
        #expect(dropped.object?.keys == ["access_token", "token_type", "scope"] && dropped["scope"] == "repo")
    }

    @Test("A4 a token from before the setting was ticked keeps not expiring") func endlessToken() throws {
        let github = try ProviderProbe.github()
        let headers = github.githubAPI()
        github.provider.engine.change { $0.profile[GitHub.oauthAppTokenExpiry] = .always }
        #expect(github.provider.issueToken(scopes: ["repo"]).refreshToken != nil)
        github.provider.clock.advance(by: .days(3650))
        #expect(github.get("/user", headers).status == 200)
    }

    @Test("A4 a refresh rotates both, and the old pair is dead") func rotation() throws {
        let github = try ProviderProbe.github()
        let first = try Self.tokens(github, "repo offline_access")
        let old = try #require(first["refresh_token"]?.string)
        let second = try JSONReader.value(
            github.post(Self.path, github.githubRefresh(old), ProviderProbe.acceptJSON).body
        )
        #expect(second["refresh_token"]?.string != old && second["expires_in"] == 28800 && second["scope"] == "repo")
        #expect(github.post(Self.path, github.githubRefresh(old)).text.hasPrefix("error=bad_refresh_token"))
        let token = first["access_token"]?.string ?? ""
        #expect(github.get("/user", ["User-Agent": "a", "Authorization": "Bearer " + token]).status == 401)
    }

    @Test("A4 a pair of the device flow is refreshed without a secret") func devicePair() async throws {
        let github = try ProviderProbe.github()
        let start: FormParameters = ["client_id": github.client.id, "scope": "repo offline_access"]
        let codes = try JSONReader.value(github.post("/login/device/code", start, ProviderProbe.acceptJSON).body)
        try await github.provider.resourceOwner.approveDevice(codes["user_code"]?.string ?? "")
        let pair = try JSONReader.value(github.githubPoll(codes["device_code"]?.string ?? "").body)
        let form = github.githubRefresh(pair["refresh_token"]?.string).with([("client_secret", nil)])
        #expect(github.post(Self.path, form).text.contains("refresh_token=ghr_"))
    }

    @Test("A4 tokens that a test issues follow the same rule") func issuedTokens() throws {
        #expect(try ProviderProbe.github().provider.issueToken(scopes: ["repo"]).refreshToken == nil)
        let github = try ProviderProbe.github { $0[GitHub.oauthAppTokenExpiry] = .always }
        #expect(github.provider.issueToken(scopes: ["repo"]).refreshToken != nil)
    }

    // MARK: - A5: callbacks

    struct Match: Sendable, CustomTestStringConvertible {
        let name: String
        let switches: KnobList<GitHub.Switch>
        let sent: String
        let fits: Bool
        var isPortFree = true
        var testDescription: String { "A5 \(name)" }
    }

    static let matches: [Match] = [
        Match(name: "off: the whole string", switches: [.off], sent: "https://a.example/cb", fits: true),
        Match(name: "off: no path below", switches: [.off], sent: "https://a.example/cb/x", fits: false),
        Match(name: "off: no query of its own", switches: [.off], sent: "https://a.example/cb?x=1", fits: false),
        Match(name: "a new callback is off", switches: [], sent: "https://a.example/cb/x", fits: false),
        Match(name: "on: a path below", switches: [.on], sent: "https://a.example/cb/x", fits: true),
        Match(name: "on: a sub-domain", switches: [.on], sent: "https://x.a.example/cb", fits: true),
        Match(name: "on: no other port", switches: [.on], sent: "https://a.example:8443/cb", fits: false),
        Match(name: "on is for its own callback", switches: [.on], sent: "http://127.0.0.1/cb/x", fits: false),
        Match(name: "the second is on", switches: [.off, .on], sent: "http://127.0.0.1:9/cb/x", fits: true),
        Match(name: "off: a loopback port is free", switches: [], sent: "http://127.0.0.1:9/cb", fits: true),
        Match(
            name: "off: a loopback port is not free",
            switches: [],
            sent: "http://127.0.0.1:9/cb",
            fits: false,
            isPortFree: false
        ),
        Match(name: "the tenth counts", switches: [], sent: "https://c10.example/", fits: true),
        Match(name: "the eleventh does not", switches: [], sent: "https://c11.example/", fits: false),
    ]

    @Test("A5 each callback has its switch", arguments: matches) func matching(_ row: Match) throws {
        let more = (3...11).map { "https://c\($0).example/" }
        for kind in [GitHub.AppKind.oauth, .githubApp] {
            let github = try ProviderProbe.github(
                {
                    $0[GitHub.appKind] = kind
                    $0[GitHub.callbackWildcard] = row.switches
                    $0[GitHub.loopbackPortFree] = row.isPortFree
                },
                redirectURIs: ["https://a.example/cb", "http://127.0.0.1/cb"] + more
            )
            let query = github.githubAuthorize.with([("redirect_uri", row.sent)])
            let answer = github.open(Self.authorize + query.encoded.text)
            #expect(answer.location.contains("code=") == row.fits, "\(kind)")
        }
    }

    @Test("A5 without redirect_uri the first callback is meant") func firstCallback() throws {
        let github = try ProviderProbe.github(redirectURIs: ["https://a.example/1", "https://a.example/2"])
        let query = github.githubAuthorize.with([("redirect_uri", nil)])
        #expect(github.open(Self.authorize + query.encoded.text).location.hasPrefix("https://a.example/1?code="))
    }

    // MARK: - A6: device flow

    @Test("A6 an unknown or missing client gets 404", arguments: ["who", nil]) func deviceClient(_ id: String?) throws {
        let github = try ProviderProbe.github()
        let form = FormParameters().with([("client_id", id)])
        let answer = github.post("/login/device/code", form, ProviderProbe.acceptJSON)
        #expect(answer.status == 404 && answer.text == "{\"error\":\"Not Found\"}")
    }

    @Test("A6 an Enterprise Server names its own pages") func enterpriseDevice() throws {
        let github = try ProviderProbe.github {
            $0[GitHub.enterpriseServer] = "3.9"
            $0[GitHub.deviceFlow] = .disabled
        }
        let answer = github.post("/login/device/code", ["client_id": github.client.id], ProviderProbe.acceptJSON)
        #expect(answer.status == 400)
        #expect(
            try JSONReader.value(answer.body)["error_uri"]?.string == "https://docs.github.com/enterprise-server@3.9"
        )
        let on = try ProviderProbe(
            ProviderProfile.github.with { $0[GitHub.enterpriseServer] = "3.21" },
            client: Client(id: "Ov23liExampleExample", secret: "s")
        )
        let start = on.post("/login/device/code", ["client_id": on.client.id], ProviderProbe.acceptJSON)
        #expect(start.text.contains("\"verification_uri\":\"https://github.com/login/device\""))
    }
}
