import HTTPWire
import OAuthHarness
import JSONText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The line that tells a program that connections are accepted.
enum ReadyLine {
    static func text(_ members: JSONObject) -> String {
        JSON.object(JSONObject([("ready", JSON.bool(true))] + members.map { ($0.key, $0.value) })).text() + "\n"
    }

    static func text(_ provider: MockProvider, authority file: String?) -> String {
        var line: JSONObject = [
            "provider": .string(provider.profile.name),
            "base_url": .string(provider.origin),
            "client_id": .string(provider.client.id),
        ]
        if !provider.client.secret.isEmpty { line["client_secret"] = .string(provider.client.secret) }
        if let file { line["ca_file"] = .string(file) }
        let endpoints = provider.endpointURLs.map { ($0.endpoint.rawValue, JSON.string($0.url.absoluteString)) }
        line["endpoints"] = .object(JSONObject(endpoints))
        return text(line)
    }
}

/// What a person at a terminal reads when a provider has started.
enum Banner {
    static func text(_ provider: MockProvider, decision: String?, authority file: String?) -> String {
        let client = provider.client
        var rows = [("client_id", client.id)]
        if !client.secret.isEmpty { rows.append(("client_secret", client.secret)) }
        rows += client.redirectURIs.map { ("redirect_uri", $0) }
        if client.redirectURIs.isEmpty { rows.append(("redirect_uri", "any")) }
        rows += provider.endpointURLs.map { ($0.endpoint.rawValue, $0.url.absoluteString) }
        let width = rows.map(\.0.count).max() ?? 0
        let table = rows.map { "  " + $0.0 + String(repeating: " ", count: width - $0.0.count) + "  " + $0.1.visible }
        let person =
            switch decision {
            case "approve": "Every login is approved at once. Try:"
            case "deny": "Every login is refused at once. Try:"
            default: "Open this in a browser, or try:"
            }
        return """
            \(provider.profile.title) is at \(provider.origin)  (Ctrl-C stops it)

            \(table.joined(separator: "\n"))

            \(person)
              curl -i \(trust(file))'\(firstRequest(provider))'

            Watch and steer it at
              \(provider.address ?? provider.origin)\(Control.root)/


            """
    }

    private static func trust(_ file: String?) -> String {
        file.map { "--cacert '\($0.visible)' " } ?? ""
    }

    /// An authorization request that the provider takes.
    private static func firstRequest(_ provider: MockProvider) -> String {
        let redirectURI = provider.client.redirectURIs.first ?? "http://localhost:7001/callback"
        let query: FormParameters = [
            "response_type": "code", "client_id": provider.client.id, "redirect_uri": redirectURI, "state": "try-1",
        ]
        let url = provider.url(of: .authorization)?.absoluteString ?? provider.origin
        return url + "?" + String(decoding: query.encoded, as: UTF8.self)
    }
}
