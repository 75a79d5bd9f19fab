import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The passport of a web app: a page that leads to Gitee, and the callback that trades the code in JSON.
struct EggPassport: Sendable {
    /// What the app answers its own page.
    struct Envelope: Equatable {
        let error: Int
        let message: String
        let data: Tokens?
    }

    let clientID: String
    let clientSecret: String
    var redirectURL = "http://localhost:7001/api/users/passport/gitee/callback"
    var authURL = "https://gitee.com/oauth/token?grant_type=authorization_code"
    let web: Web

    init(clientID: String, clientSecret: String, session: URLSession) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        web = Web(session: session)
    }

    /// `GET /api/users/passport/gitee`: where the browser is sent.
    func oauth(state: String) throws -> URL {
        try Web.url(
            "https://gitee.com/oauth/authorize",
            ["client_id": clientID, "redirect_uri": redirectURL, "response_type": "code", "state": state]
        )
    }

    /// `GET /api/users/passport/gitee/callback`.
    func oauthByGitee(_ callback: URL, state: String) async -> Envelope {
        do {
            let code = try Web.parameters(callback).code(state: state)
            return Envelope(error: 0, message: "请求成功", data: try await accessToken(code))
        } catch let failure as LoginFailure {
            return Envelope(error: 101_001, message: "\(failure)", data: nil)
        } catch {
            return Envelope(error: 101_002, message: "网络错误", data: nil)
        }
    }

    private func accessToken(_ code: String) async throws -> Tokens {
        try Tokens(
            await web.send(
                "POST",
                authURL,
                json: [
                    "code": code, "client_id": clientID, "redirect_uri": redirectURL, "client_secret": clientSecret,
                ]
            )
        )
    }
}
