import HTTPWire
import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension MockProvider {
    /// An authorization request that the provider takes.
    var firstRequest: String {
        let redirectURI = client.redirectURIs.first ?? "http://localhost:7001/callback"
        let query: FormParameters = [
            "response_type": "code", "client_id": client.id, "redirect_uri": redirectURI, "state": "try-1",
        ]
        let url = url(of: .authorization)?.absoluteString ?? origin
        return url + "?" + String(decoding: query.encoded, as: UTF8.self)
    }
}
