import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The client of the tutorial: three calls after the callback, and a session of its own for the person.
struct TutorialClient: Sendable {
    struct User: Equatable, Sendable {
        let openID: String
        let username: String
        let refreshToken: String?
    }

    /// The number of the application's record, which the authorization request is made with.
    let recordID: String
    /// The identifier that the token request is made with; the server never looks at it.
    let appID: String
    let appKey: String
    var redirectURI = "http://localhost:3000/user/callback"
    let web: Web

    init(recordID: String, appID: String, appKey: String, session: URLSession) {
        self.recordID = recordID
        self.appID = appID
        self.appKey = appKey
        web = Web(session: session)
    }

    func loginURL() throws -> URL {
        try Web.url(
            "http://localhost:4000/oauth2.0/authorize",
            [
                "response_type": "code", "client_id": recordID, "redirect_uri": redirectURI,
                "scope": "list_album,get_user_info",
            ]
        )
    }

    /// `GET /user/callback`.
    func callback(_ url: URL) async throws -> User {
        let code = try Web.parameters(url).code(state: nil)
        let tokens = try await form(
            "http://localhost:4000/oauth2.0/token",
            [
                "grant_type": "authorization_code", "client_id": appID, "client_secret": appKey, "code": code,
                "redirect_uri": redirectURI,
            ]
        )
        guard let token = tokens["access_token"] else { throw LoginFailure.unreadable(status: 200) }
        let me = try await web.send("GET", "http://localhost:4000/oauth2.0/me", query: ["access_token": token])
        guard let identity = QQLogin.object(in: me.text), let openID = identity["openid"] as? String else {
            throw LoginFailure.unreadable(status: me.status)
        }
        let profile = try await web.send(
            "GET",
            "http://localhost:4000/user/get_user_info",
            query: ["access_token": token, "oauth_consumer_key": appID, "openid": openID]
        )
        guard let username = profile.object?["username"] as? String else {
            throw LoginFailure.unreadable(status: profile.status)
        }
        return User(openID: openID, username: username, refreshToken: tokens["refresh_token"])
    }

    private func form(_ address: String, _ query: KeyValuePairs<String, String>) async throws -> [String: String] {
        let answer = try await web.send("GET", address, query: query)
        if let object = answer.object, let message = object["message"] as? String {
            throw LoginFailure.refused(error: message, status: answer.status)
        }
        guard answer.status == 200 else { throw LoginFailure.unreadable(status: answer.status) }
        return answer.form
    }
}
