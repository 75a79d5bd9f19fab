import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A shop that signs in with employeechoice: bare errors, and successes in an envelope.
struct MallLogin: Sendable {
    struct Seller: Equatable, Sendable {
        let openID: String
        let name: String
    }

    static let base = "https://api_test.employeechoice.cn/v1/oauth2"
    static let redirectURI = "https://shop.example.com/callback"

    let clientID: String
    let clientSecret: String
    let state: String
    let web: Web

    func loginURL() throws -> URL {
        try Web.url(
            Self.base + "/authorize",
            ["response_type": "code", "client_id": clientID, "redirect_uri": Self.redirectURI, "state": state]
        )
    }

    /// The code lives for thirty seconds; there is no time to lose.
    func callback(_ url: URL) async throws -> Seller {
        let tokens = try await Tokens(
            web.send(
                "POST",
                Self.base + "/accessToken",
                form: [
                    "grant_type": "authorization_code", "code": Web.parameters(url).code(state: state),
                    "client_id": clientID, "client_secret": clientSecret, "redirect_uri": Self.redirectURI,
                ]
            )
        )
        let identity = try await result("/getOpenId", tokens)
        let profile = try await result("/getUserInfo", tokens)
        guard let openID = identity["open_id"] as? String, let name = profile["seller_name"] as? String else {
            throw LoginFailure.unreadable(status: 200)
        }
        return Seller(openID: openID, name: name)
    }

    /// What stands in the envelope of a success.
    private func result(_ path: String, _ tokens: Tokens) async throws -> [String: Any] {
        let answer = try await web.send("GET", Self.base + path, headers: ["Authorization": "Bearer \(tokens.access)"])
        if let error = answer.object?["error"] as? String {
            throw LoginFailure.refused(error: error, status: answer.status)
        }
        guard answer.object?["status"] as? Int == 1, let result = answer.object?["result"] as? [String: Any] else {
            throw LoginFailure.unreadable(status: answer.status)
        }
        return result
    }
}
