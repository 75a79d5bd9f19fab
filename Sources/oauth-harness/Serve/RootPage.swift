import HTTPWire
import JSONText
import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The page at a provider's root: that it is a mock, whom it plays, and where everything is.
enum RootPage {
    static func page(_ provider: MockProvider, _ desk: Desk) -> HTTPResponse {
        let title = HTML.escaped(provider.profile.title)
        let host = provider.profile.origins.first.map { " The real one is at \(HTML.escaped($0))." } ?? ""
        let body = """
            <body>
            <header><h1>\(title) <small>mock</small></h1></header>
            <main>
            <section><p>This is a mock of \(title), played by \(Program.name) for tests.\(host) Nothing that happens here
            reaches it.</p>
            <p><a class="button" href="\(HTML.escaped(provider.firstRequest))">Sign in</a>
            \(inspectors(provider, desk))</p></section>
            <section><h2>Endpoints</h2>
            \(table(provider.endpointURLs.map { ($0.endpoint.rawValue, $0.url.absoluteString) }))</section>
            <section><h2>Clients</h2>
            \(table(clients(provider)))
            <h2>Accounts</h2>
            \(table(provider.accounts.map { ($0.login, $0.name) }))</section>
            </main>
            </body>
            """
        var response = Inspector.document(markup: body)
        response.headers.append("Cache-Control", "no-store")
        return response
    }

    /// The way to watch it, for those who may: whoever comes from elsewhere needs the token.
    private static func inspectors(_ provider: MockProvider, _ desk: Desk) -> String {
        guard desk.token == nil else { return "The inspector's address stands where it was started." }
        let all = desk.isShared ? "<a class=\"button\" href=\"\(Control.root)/\">All providers</a> " : ""
        return all + "<a class=\"button\" href=\"\(Control.root)/inspector\">Inspector</a>"
    }

    /// Each client with what it may use; its secret stands where it was started.
    private static func clients(_ provider: MockProvider) -> [(String, String)] {
        provider.engine.state.clients.values.sorted { $0.id < $1.id }.map { client in
            (client.id, client.redirectURIs.isEmpty ? "any redirect URI" : client.redirectURIs.joined(separator: " "))
        }
    }

    private static func table(_ rows: [(String, String)]) -> String {
        let lines = rows.map { name, value in
            "<tr><th scope=\"row\">\(HTML.escaped(name))</th><td>\(HTML.escaped(value))</td></tr>"
        }
        return "<table><tbody>\(lines.joined(separator: "\n"))</tbody></table>"
    }
}
