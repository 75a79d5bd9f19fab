import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The code under test: an app's sign-in with Gitee, its addresses written into it.
struct GiteeLogin: Sendable {
    enum Failure: Error, Equatable {
        case denied
        case refused(String)
        case unreadable
    }

    let clientID: String
    let clientSecret: String
    let session: URLSession
    let redirectURI = "https://app.example.com/callback"

    var authorizationURL: URL {
        get throws {
            let query = "client_id=\(clientID)&redirect_uri=\(redirectURI)&response_type=code"
            guard let url = URL(string: "https://gitee.com/oauth/authorize?\(query)") else { throw Failure.unreadable }
            return url
        }
    }

    /// Takes the URL that the browser came back with; returns the access token.
    func finish(_ callback: URL) async throws -> String {
        let query = URLComponents(url: callback, resolvingAgainstBaseURL: false)?.queryItems ?? []
        guard let code = query.first(where: { $0.name == "code" })?.value else { throw Failure.denied }
        guard let url = URL(string: "https://gitee.com/oauth/token") else { throw Failure.unreadable }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data(
            """
            grant_type=authorization_code&code=\(code)&client_id=\(clientID)&client_secret=\(clientSecret)\
            &redirect_uri=\(redirectURI)
            """.utf8
        )
        let (data, _) = try await session.data(for: request)
        let answer = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
        if let error = answer?["error"] as? String { throw Failure.refused(error) }
        guard let token = answer?["access_token"] as? String else { throw Failure.unreadable }
        return token
    }
}
