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
        json(members).text() + "\n"
    }

    private static func json(_ members: JSONObject) -> JSON {
        .object(JSONObject([("ready", JSON.bool(true))] + members.map { ($0.key, $0.value) }))
    }

    /// One provider's members stand in the line itself, those of several in a list.
    static func json(_ desk: Desk, authority file: String?) -> JSON {
        let providers = desk.providers.map { provider in
            var members = members(provider)
            if desk.isShared { members["addresses"] = addresses(provider) }
            return members
        }
        var line = desk.isShared ? ["providers": .array(providers.map(JSON.object))] : providers.first ?? [:]
        // The endpoints, which are many, stand last.
        if let file { line.insert("ca_file", .string(file), at: line.count - 1) }
        if !desk.isShared { line["addresses"] = addresses(desk.providers[0]) }
        line["host"] = desk.host.map(JSON.string)
        line["token"] = desk.token.map { .string($0.text) }
        return json(line)
    }

    /// Where this machine reaches it, whatever clients see; one alone where there is no IPv6.
    private static func addresses(_ provider: MockProvider) -> JSON {
        .array(provider.addresses.map(JSON.string))
    }

    private static func members(_ provider: MockProvider) -> JSONObject {
        var line: JSONObject = [
            "provider": .string(provider.profile.name),
            "base_url": .string(provider.origin),
            "client_id": .string(provider.client.id),
        ]
        if !provider.client.secret.isEmpty { line["client_secret"] = .string(provider.client.secret) }
        let endpoints = provider.endpointURLs.map { ($0.endpoint.rawValue, JSON.string($0.url.absoluteString)) }
        line["endpoints"] = .object(JSONObject(endpoints))
        return line
    }
}

/// What a person at a terminal reads when a provider has started.
enum Banner {
    static func text(_ desk: Desk, decision: String?, authority file: String?) -> String {
        desk.isShared
            ? table(desk, decision: decision, authority: file)
            : desk.providers.map { text($0, desk, decision: decision, authority: file) }.joined()
    }

    private static func text(_ provider: MockProvider, _ desk: Desk, decision: String?, authority file: String?)
        -> String
    {
        let client = provider.client
        var rows = [("client_id", client.id)]
        if !client.secret.isEmpty { rows.append(("client_secret", client.secret)) }
        rows += client.redirectURIs.map { ("redirect_uri", $0) }
        if client.redirectURIs.isEmpty { rows.append(("redirect_uri", "any")) }
        rows += provider.endpointURLs.map { ($0.endpoint.rawValue, $0.url.absoluteString) }
        let width = rows.map(\.0.count).max() ?? 0
        let table = rows.map { "  " + $0.0 + String(repeating: " ", count: width - $0.0.count) + "  " + $0.1.visible }
        return """
            \(provider.profile.title) is at \(provider.origin)  (Ctrl-C stops it)

            \(table.joined(separator: "\n"))

            \(person(decision))
              curl -i \(trust(file))'\(provider.firstRequest)'

            Watch and steer it at
              \(inspector(provider, desk))
            \(reach(desk))

            """
    }

    /// Several providers, a row each.
    private static func table(_ desk: Desk, decision: String?, authority file: String?) -> String {
        let head = ["provider", "base_url", "client_id", "client_secret"]
        let rows = [head] + desk.providers.map { [$0.profile.name, $0.origin, $0.client.id, $0.client.secret] }
        let widths = head.indices.map { column in rows.map { $0[column].visible.count }.max() ?? 0 }
        let lines = rows.map { row in
            let cells = zip(row, widths).map { $0.visible + String(repeating: " ", count: $1 - $0.visible.count) }
            return "  " + cells.joined(separator: "  ").trimming { $0 == " " }
        }
        let first = desk.providers.first
        return """
            \(desk.providers.count) providers are played  (Ctrl-C stops them)

            \(lines.joined(separator: "\n"))

            \(person(decision))
              curl -i \(trust(file))'\(first?.firstRequest ?? "")'

            Watch and steer them at
              \(first.map { inspector($0, desk) } ?? "")
            \(reach(desk))

            """
    }

    private static func inspector(_ provider: MockProvider, _ desk: Desk) -> String {
        let page = "\(provider.address ?? provider.origin)\(Control.root)/"
        return desk.token.map { "\(page)?\(RunToken.parameter)=\($0.text)" } ?? page
    }

    /// Who else can use it.
    private static func reach(_ desk: Desk) -> String {
        guard let host = desk.host else { return "" }
        let isAll = ["0.0.0.0", "::"].contains(host)
        return """

            Everybody who reaches \(isAll ? "this machine" : host) over the network can sign in here.
            Only who shows the token can watch and steer it.

            """
    }

    private static func person(_ decision: String?) -> String {
        switch decision {
        case "approve": "Every login is approved at once. Try:"
        case "deny": "Every login is refused at once. Try:"
        default: "Open this in a browser, or try:"
        }
    }

    private static func trust(_ file: String?) -> String {
        file.map { "--cacert '\($0.visible)' " } ?? ""
    }
}
