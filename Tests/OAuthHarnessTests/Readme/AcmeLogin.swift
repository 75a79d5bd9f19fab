import Foundation
import HTTPWire
import Loopback
import JSONText

/// The client under test in the README's example: as little of one as the example needs.
struct AcmeLogin {
    enum Failure: Error, Equatable {
        case invalidGrant
        case other(String)
    }

    let authorizationEndpoint: URL
    let tokenEndpoint: URL
    let clientID: String
    let clientSecret: String
    private let redirectURI = "http://localhost:7001/callback"

    init(authorizationEndpoint: URL, tokenEndpoint: URL, clientID: String, clientSecret: String) {
        self.authorizationEndpoint = authorizationEndpoint
        self.tokenEndpoint = tokenEndpoint
        self.clientID = clientID
        self.clientSecret = clientSecret
    }

    var authorizationURL: URL {
        let query: FormParameters = [
            "response_type": "code", "client_id": clientID, "redirect_uri": redirectURI, "state": "acme-1",
        ]
        let text = authorizationEndpoint.absoluteString + "?" + String(decoding: query.encoded, as: UTF8.self)
        return URL(string: text) ?? authorizationEndpoint
    }

    /// Redeems the callback's code and gives the access token.
    @discardableResult
    func finish(_ callback: URL) async throws -> String {
        let query = FormParameters(decoding: Array((callback.query ?? "").utf8))
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": query.text("code") ?? "", "redirect_uri": redirectURI,
            "client_id": clientID, "client_secret": clientSecret,
        ]
        let headers: HTTPHeaders = [
            "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "AcmeLogin/1.0",
        ]
        let request = HTTPRequest(.post, tokenEndpoint.path, headers: headers, body: form.encoded)
        let client = LoopbackClient(port: UInt16(tokenEndpoint.port ?? 0))
        defer { client.close() }
        let answer = try JSONReader.value(try await client.send(request).body)
        guard let token = answer["access_token"]?.string else {
            let error = answer["error"]?.string ?? ""
            throw error == "invalid_grant" ? Failure.invalidGrant : Failure.other(error)
        }
        return token
    }
}
