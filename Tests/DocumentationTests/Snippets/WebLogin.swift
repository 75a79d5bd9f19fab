import Foundation
import OAuthHarness

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Shows a page and waits for the address that it leads back to; the app's own uses ASWebAuthenticationSession.
protocol WebLogin: Sendable {
    func callback(from url: URL, scheme: String) async throws -> URL
}

/// The person of a test in the place of ASWebAuthenticationSession.
struct PersonAtThePage: WebLogin {
    let person: ResourceOwner

    func callback(from url: URL, scheme: String) async throws -> URL {
        let callback = try await person.approve(url)
        // The system hands back the addresses of the app's own scheme alone.
        guard callback.scheme == scheme else { throw URLError(.unsupportedURL) }
        return callback
    }
}

/// An app that signs in with GitHub and a scheme of its own.
struct AppLogin {
    let clientID: String
    let web: any WebLogin

    /// Signs in and gives the code that the app redeems.
    func signIn() async throws -> String {
        let state = UUID().uuidString
        var components = URLComponents()
        (components.scheme, components.host, components.path) = ("https", "github.com", "/login/oauth/authorize")
        components.queryItems = [
            URLQueryItem(name: "client_id", value: clientID), URLQueryItem(name: "state", value: state),
            URLQueryItem(name: "redirect_uri", value: "com.example.app://callback"),
        ]
        guard let url = components.url else { throw URLError(.badURL) }
        let callback = try await web.callback(from: url, scheme: "com.example.app")
        let items = URLComponents(url: callback, resolvingAgainstBaseURL: false)?.queryItems ?? []
        guard items.first(where: { $0.name == "state" })?.value == state,
            let code = items.first(where: { $0.name == "code" })?.value
        else { throw URLError(.userAuthenticationRequired) }
        return code
    }
}
