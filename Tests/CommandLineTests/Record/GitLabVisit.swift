import Foundation
import HTTPWire
import Loopback

/// A client that logs in at GitLab in every way that a recording has to survive, and keeps each answer.
struct GitLabVisit {
    static let clientID = "app-100000001"
    /// With what each encoding spells at another length.
    static let clientSecret = "s3cr/et+va\"lue&1"
    static let form = "application/x-www-form-urlencoded"

    private let client: LoopbackClient
    let state: String
    private(set) var answers: [HTTPResponse] = []
    private(set) var code = ""
    private(set) var tokens: [String] = []

    init(port: UInt16, state: String) {
        client = LoopbackClient(port: port)
        self.state = state
    }

    /// What must not be in a file.
    var secrets: [String] { [Self.clientSecret, state, code] + tokens }

    mutating func run() async throws {
        let redirectURI = "http://localhost:7001/cb"
        let query: FormParameters = [
            "response_type": "code", "client_id": Self.clientID, "redirect_uri": redirectURI, "state": state,
            "scope": "read_user",
        ]
        try await send(HTTPRequest(.get, "/oauth/authorize?" + String(decoding: query.encoded, as: UTF8.self)))
        code = parameter("code", of: answers[0].headers["Location"] ?? "") ?? ""
        try await post(
            "/oauth/token",
            [
                "grant_type": "authorization_code", "code": code, "redirect_uri": redirectURI,
                "client_id": Self.clientID, "client_secret": Self.clientSecret,
            ]
        )
        keepTokens()
        try await send(HTTPRequest(.get, "/api/v4/user", headers: ["Authorization": "Bearer \(tokens[0])"]))
        try await send(HTTPRequest(.get, "/api/v4/user?access_token=\(tokens[0])"))
        let basic = BasicCredentials(username: Array(Self.clientID.utf8), password: Array(Self.clientSecret.utf8))
        try await post(
            "/oauth/token",
            ["grant_type": "refresh_token", "refresh_token": tokens[1]],
            headers: ["Authorization": basic.headerValue]
        )
        keepTokens()
        try await post(
            "/oauth/token",
            [
                "grant_type": "authorization_code", "code": code, "redirect_uri": redirectURI,
                "client_id": Self.clientID, "client_secret": Self.clientSecret,
            ]
        )
        try await post(
            "/oauth/revoke",
            ["token": tokens[2], "client_id": Self.clientID, "client_secret": Self.clientSecret]
        )
        try await send(HTTPRequest(.get, "/api/v4/user", headers: ["Authorization": "Bearer \(tokens[2])"]))
        try await send(HTTPRequest(.head, "/oauth/authorize"))
        client.close()
    }

    private mutating func keepTokens() {
        let body = answers.last?.text ?? ""
        for name in ["access_token", "refresh_token"] {
            let rest = body.components(separatedBy: "\"\(name)\":\"").dropFirst().first ?? ""
            tokens.append(String(rest.prefix { $0 != "\"" }))
        }
    }

    private mutating func post(_ path: String, _ form: FormParameters, headers: HTTPHeaders = [:]) async throws {
        var headers = headers
        headers.append("Content-Type", Self.form)
        try await send(HTTPRequest(.post, path, headers: headers, body: form.encoded))
    }

    private mutating func send(_ request: HTTPRequest) async throws {
        var request = request
        request.headers.append("User-Agent", "visit/1.0")
        answers.append(try await client.send(request))
    }
}
