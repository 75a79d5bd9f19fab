import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sign-in with QQ: the token comes as a query string, the openid as JSONP, the profile as JSON with a return code.
struct QQLogin: Sendable {
    struct Person: Equatable, Sendable {
        let openID: String
        let nickname: String
    }

    let appID: String
    let appKey: String
    let redirectURI: String
    let web: Web

    init(appID: String, appKey: String, redirectURI: String, session: URLSession) {
        self.appID = appID
        self.appKey = appKey
        self.redirectURI = redirectURI
        web = Web(session: session)
    }

    func authorizationURL(state: String) throws -> URL {
        try Web.url(
            "https://graph.qq.com/oauth2.0/authorize",
            [
                "response_type": "code", "client_id": appID, "redirect_uri": redirectURI, "state": state,
                "scope": "get_user_info",
            ]
        )
    }

    func signIn(_ callback: URL, state: String) async throws -> Person {
        let parameters = Web.parameters(callback)
        guard parameters["usercancel"] == nil || parameters["usercancel"] == "0" else {
            throw LoginFailure.denied("usercancel")
        }
        let token = try await token(parameters.code(state: state))
        let openID = try await openID(token)
        return try await profile(token, openID)
    }

    private func token(_ code: String) async throws -> String {
        let answer = try await web.send(
            "GET",
            "https://graph.qq.com/oauth2.0/token",
            query: [
                "grant_type": "authorization_code", "client_id": appID, "client_secret": appKey, "code": code,
                "redirect_uri": redirectURI,
            ]
        )
        if let error = Self.object(in: answer.text)?["error"] {
            throw LoginFailure.refused(error: "\(error)", status: answer.status)
        }
        guard let token = answer.form["access_token"], !token.isEmpty else {
            throw LoginFailure.unreadable(status: answer.status)
        }
        return token
    }

    private func openID(_ token: String) async throws -> String {
        let answer = try await web.send("https://graph.qq.com/oauth2.0/me", token: token)
        guard let object = Self.object(in: answer.text) else { throw LoginFailure.unreadable(status: answer.status) }
        if let error = object["error"] { throw LoginFailure.refused(error: "\(error)", status: answer.status) }
        guard object["client_id"] as? String == appID, let openID = object["openid"] as? String else {
            throw LoginFailure.unreadable(status: answer.status)
        }
        return openID
    }

    private func profile(_ token: String, _ openID: String) async throws -> Person {
        let answer = try await web.send(
            "GET",
            "https://graph.qq.com/user/get_user_info",
            query: ["access_token": token, "oauth_consumer_key": appID, "openid": openID]
        )
        guard let object = answer.object, let code = object["ret"] as? Int else {
            throw LoginFailure.unreadable(status: answer.status)
        }
        guard code == 0 else { throw LoginFailure.refused(error: "\(code)", status: answer.status) }
        return Person(openID: openID, nickname: object["nickname"] as? String ?? "")
    }

    /// What stands between the first `{` and the last `}`: the callback's name and the space around it may be anything.
    static func object(in text: String) -> [String: Any]? {
        guard let start = text.firstIndex(of: "{"), let end = text.lastIndex(of: "}"), start < end else { return nil }
        return (try? JSONSerialization.jsonObject(with: Data(text[start...end].utf8))) as? [String: Any]
    }
}

extension Web {
    fileprivate func send(_ address: String, token: String) async throws -> Answer {
        try await send("GET", address, query: ["access_token": token])
    }
}
