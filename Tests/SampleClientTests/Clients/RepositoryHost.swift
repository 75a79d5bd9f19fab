import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The three hosts that a template is copied to, each with its own way to a token.
struct RepositoryHost: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case gitee, github, gitlab
    }

    let kind: Kind
    let clientID: String
    let clientSecret: String
    let redirectURI: String
    let web: Web

    init(_ kind: Kind, clientID: String, clientSecret: String, redirectURI: String, session: URLSession) {
        self.kind = kind
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.redirectURI = redirectURI
        web = Web(session: session)
    }

    func authorizationURL(state: String) throws -> URL {
        switch kind {
        case .gitee:
            try Web.url(
                "https://gitee.com/oauth/authorize",
                ["client_id": clientID, "redirect_uri": redirectURI, "response_type": "code", "state": state]
            )
        case .github:
            try Web.url("https://github.com/login/oauth/authorize", ["client_id": clientID, "state": state])
        case .gitlab:
            try Web.url(
                "https://gitlab.com/oauth/authorize",
                [
                    "client_id": clientID, "redirect_uri": redirectURI, "response_type": "code", "state": state,
                    "scope": "api",
                ]
            )
        }
    }

    /// Trades the code of a callback for tokens.
    func token(_ callback: URL, state: String) async throws -> Tokens {
        let code = try Web.parameters(callback).code(state: state)
        switch kind {
        case .gitee: return try Tokens(await web.send("POST", "https://gitee.com/oauth/token", query: redemption(code)))
        case .gitlab:
            return try Tokens(await web.send("POST", "https://gitlab.com/oauth/token", query: redemption(code)))
        case .github: return try await gitHubToken(code)
        }
    }

    /// Trades a refresh token; Gitee takes one without the client's credentials, and an OAuth app of GitHub has none.
    func refresh(_ tokens: Tokens) async throws -> Tokens {
        guard let refresh = tokens.refresh, kind != .github else {
            throw LoginFailure.refused(error: "no refresh token", status: 0)
        }
        if kind == .gitee {
            let query: KeyValuePairs = ["grant_type": "refresh_token", "refresh_token": refresh]
            return try Tokens(await web.send("POST", "https://gitee.com/oauth/token", query: query))
        }
        return try Tokens(
            await web.send(
                "POST",
                "https://gitlab.com/oauth/token",
                form: [
                    "client_id": clientID, "client_secret": clientSecret, "refresh_token": refresh,
                    "grant_type": "refresh_token", "redirect_uri": redirectURI,
                ]
            )
        )
    }

    private func redemption(_ code: String) -> KeyValuePairs<String, String> {
        [
            "code": code, "grant_type": "authorization_code", "client_id": clientID, "redirect_uri": redirectURI,
            "client_secret": clientSecret,
        ]
    }

    /// GitHub answers a form, and says errors with status 200.
    private func gitHubToken(_ code: String) async throws -> Tokens {
        let answer = try await web.send(
            "GET",
            "https://github.com/login/oauth/access_token",
            query: ["client_id": clientID, "client_secret": clientSecret, "code": code]
        )
        let form = answer.form
        if let error = form["error"] { throw LoginFailure.refused(error: error, status: answer.status) }
        guard let access = form["access_token"], !access.isEmpty else {
            throw LoginFailure.unreadable(status: answer.status)
        }
        return Tokens(access: access, scope: form["scope"])
    }
}
