import HTTPWire
import OAuthHarness
import JSONText
import Testing
import TestSupport

/// One row of an error table: what a client does, and what stands on the wire.
struct ErrorCase: Sendable, CustomTestStringConvertible {
    enum Body: Sendable {
        /// The body, byte for byte.
        case exact(String)
        /// An HTML page that shows a text.
        case page(String)
        /// The address of a redirect.
        case location(String)
        case empty
    }

    /// The sheet and its section, the endpoint, the trigger.
    let name: String
    var profile: ProviderProfile
    let status: Int
    let body: Body
    /// The error that `WWW-Authenticate` names; nil where there is no challenge.
    var challenge: String?
    var contentType: String?
    let run: @Sendable (ErrorBench) throws -> HTTPResponse

    var testDescription: String { name }

    /// Replays the row in memory.
    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let answer = try run(ErrorBench(profile))
        #expect(answer.status == status, sourceLocation: sourceLocation)
        switch body {
        case .exact(let text): #expect(answer.text == text, sourceLocation: sourceLocation)
        case .page(let text):
            #expect(PageText.visible(answer.text).contains(text), sourceLocation: sourceLocation)
            #expect(answer.headers["Content-Type"] == "text/html; charset=utf-8", sourceLocation: sourceLocation)
        case .location(let address): #expect(answer.location == address, sourceLocation: sourceLocation)
        case .empty: #expect(answer.body.isEmpty, sourceLocation: sourceLocation)
        }
        if let contentType {
            #expect(answer.headers["Content-Type"] == contentType, sourceLocation: sourceLocation)
        }
        let header = answer.headers["WWW-Authenticate"]
        if let challenge {
            #expect(header?.contains("error=\"\(challenge)\"") ?? false, sourceLocation: sourceLocation)
        } else {
            #expect(header == nil, sourceLocation: sourceLocation)
        }
    }
}

/// A provider in memory with one client, and the requests that the rows make.
struct ErrorBench {
    static let redirectURI = "https://app.example.com/oauth/callback"
    static let clientID = "c1d0000000000000000000000000000000000000000000000000000000000001"
    static let secret = "5ec0000000000000000000000000000000000000000000000000000000000001"

    let provider: MockProvider

    init(_ profile: ProviderProfile) throws {
        let scopes: Scope =
            profile.name == "gitee"
            ? ["user_info", "projects", "emails", "pull_requests", "issues"]
            : ["api", "read_api", "read_user", "openid"]
        provider = try MockProvider(
            profile,
            client: Client(id: Self.clientID, secret: Self.secret, redirectURIs: [Self.redirectURI], scopes: scopes),
            clock: .frozen(at: .start),
            seed: 7,
            isListening: false
        )
    }

    // MARK: - Authorization

    /// What a browser gets for an authorization request that is right but for some parameters; nil leaves one out.
    func authorize(
        _ changes: KeyValuePairs<String, String?> = [:],
        decision: Decision = .ask,
        userAgent: String = "Mozilla/5.0"
    ) -> HTTPResponse {
        let query = FormParameters.authorization.with(changes.map { ($0.key, $0.value) })
        let request = HTTPRequest(
            .get,
            "/oauth/authorize?" + query.encoded.text,
            headers: ["User-Agent": userAgent]
        )
        return provider.engine.answer(request, from: Engine.Origin(party: .userAgent, decision: decision)).exchange
            .response
    }

    /// What a browser gets for the consent page's form.
    func consent(_ changes: KeyValuePairs<String, String?> = [:]) -> HTTPResponse {
        provider.respond(
            to: .form("/oauth/authorize", .authorization.with(changes.map { ($0.key, $0.value) }))
        )
    }

    // MARK: - Token

    func token(_ form: FormParameters, _ changes: KeyValuePairs<String, String?> = [:]) -> HTTPResponse {
        provider.respond(to: .form("/oauth/token", form.with(changes.map { ($0.key, $0.value) })))
    }

    /// A code exchange that is right but for some parameters.
    func redeem(_ changes: KeyValuePairs<String, String?> = [:], more: FormParameters = [:]) -> HTTPResponse {
        token(redemption(more), changes)
    }

    func redemption(_ more: FormParameters = [:]) -> FormParameters {
        let code = provider.issueCode(redirectURI: Self.redirectURI, parameters: more)
        return FormParameters.credentials.with([
            ("grant_type", "authorization_code"), ("code", code.value.text), ("redirect_uri", Self.redirectURI),
        ])
    }

    func refresh(_ changes: KeyValuePairs<String, String?> = [:]) -> HTTPResponse {
        let refresh = provider.issueToken().refreshToken?.text
        return token(
            FormParameters.credentials.with([("grant_type", "refresh_token"), ("refresh_token", refresh)]),
            changes
        )
    }

    func password(_ changes: KeyValuePairs<String, String?> = [:]) -> HTTPResponse {
        token(
            FormParameters.credentials.with([
                ("grant_type", "password"), ("username", Account.sample.login), ("password", Account.sample.password),
            ]),
            changes
        )
    }

    // MARK: - Resources

    func bearer(_ scopes: Scope) -> String {
        provider.issueToken(scopes: scopes).accessToken.text
    }

    func api(
        _ method: HTTPMethod,
        _ target: String,
        token: String? = nil,
        _ form: FormParameters = [:],
        headers: HTTPHeaders = [:]
    ) -> HTTPResponse {
        var headers = headers
        headers["User-Agent"] = headers["User-Agent"] ?? "mock-client/1.0"
        if let token { headers["Authorization"] = "Bearer \(token)" }
        if !form.pairs.isEmpty { headers["Content-Type"] = "application/x-www-form-urlencoded" }
        return provider.respond(to: HTTPRequest(method, target, headers: headers, body: form.encoded))
    }
}

extension FormParameters {
    static let authorization: FormParameters = [
        "client_id": ErrorBench.clientID, "redirect_uri": ErrorBench.redirectURI, "response_type": "code",
        "state": "st-0001",
    ]
    static let credentials: FormParameters = ["client_id": ErrorBench.clientID, "client_secret": ErrorBench.secret]
}
