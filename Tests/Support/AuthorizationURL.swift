package import OAuthHarness

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension MockProvider {
    /// The URL that a client would open in a browser; every parameter has a default.
    package func authorizationURL(
        client: Client? = nil,
        redirectURI: String = "https://app.example.com/oauth/callback",
        scope: String? = nil,
        state: String? = "st-0001",
        more: FormParameters = [:]
    ) -> URL {
        var query: FormParameters = [
            "response_type": "code", "client_id": (client ?? self.client).id, "redirect_uri": redirectURI,
        ]
        if let scope { query.append("scope", scope) }
        if let state { query.append("state", state) }
        query.pairs += more.pairs
        let text = authorizationEndpoint.absoluteString + "?" + String(decoding: query.encoded, as: UTF8.self)
        return URL(string: text) ?? baseURL
    }
}

extension URL {
    /// The parameters behind the question mark.
    package var parameters: FormParameters {
        let text = absoluteString.utf8
        guard let mark = text.firstIndex(of: 0x3F) else { return [:] }
        return FormParameters(decoding: Array(text[text.index(after: mark)...].prefix { $0 != 0x23 }))
    }
}
