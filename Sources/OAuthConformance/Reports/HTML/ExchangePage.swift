import OAuthHarness
import JSONText

/// One exchange: the request and the answer as they stood on the wire, decoded, and why the provider answered so.
struct ExchangePage {
    let exchange: ExchangeReport
    let scenario: String
    let isProof: Bool
    let showsBodies: Bool

    var markup: String {
        let row = Timeline.row(exchange)
        let summary = "\(exchange.number)  \(row.party)  \(row.text)  →  \(row.result)"
        let style = isProof ? "x proof" : "x"
        let open = isProof ? " open" : ""
        return "<details class=\"\(style)\" id=\"\(Anchor.exchange(exchange.number, in: scenario))\"\(open)>\n"
            + "<summary>\(Markup.escape(summary))</summary>\n"
            + "<p>\(Markup.escape(exchange.summary))</p>\n"
            + (showsBodies ? messages : "") + list("Provider's checks", exchange.checks)
            + list("Script", exchange.rules) + list("Notes", exchange.notes)
            + list("On its way", exchange.transport.map { [$0] } ?? []) + "</details>\n"
    }

    private var messages: String {
        let request =
            ["\(exchange.request.method) \(exchange.request.target)"]
            + exchange.request.headers.map { "\($0.name): \($0.value)" }
        let answer = [String(exchange.response.status)] + exchange.response.headers.map { "\($0.name): \($0.value)" }
        return "<h4>Request \(exchange.index) on connection \(exchange.connection)</h4>\n"
            + message(request, exchange.request.body) + decoded(exchange.request.body, exchange.request.headers)
            + "<h4>Response</h4>\n" + message(answer, exchange.response.body)
            + decoded(exchange.response.body, exchange.response.headers)
            + "<details>\n<summary>As a curl command</summary>\n<pre class=\"copy\">\(Markup.escape(CurlCommand(exchange).text))</pre>\n</details>\n"
    }

    private func message(_ lines: [String], _ body: ExchangeReport.Body) -> String {
        let head = lines.map { TextLayout.visible($0) }.joined(separator: "\n")
        let content = body.text.isEmpty ? "" : "\n\n" + (body.isBase64 ? "(Base64) " : "") + body.text
        let note = body.isCut ? "\n… cut: \(body.count) bytes in all" : ""
        return "<pre>\(Markup.escape(head + content + note))</pre>\n"
    }

    private func decoded(_ body: ExchangeReport.Body, _ headers: [ExchangeReport.Header]) -> String {
        guard !body.isBase64, !body.isCut, !body.text.isEmpty else { return "" }
        let type = headers.first { HTTPHeaders.isSame($0.name, "Content-Type") }?.value.lowercased() ?? ""
        if type.hasPrefix("application/x-www-form-urlencoded") {
            let rows = FormParameters(decoding: Array(body.text.utf8)).pairs.map { pair in
                let name = String(decoding: pair.name, as: UTF8.self)
                let value = String(decoding: pair.value, as: UTF8.self)
                return "<tr><th scope=\"row\">\(Markup.escape(name))</th><td>\(Markup.escape(value))</td></tr>\n"
            }
            return Markup.folded("Decoded", "<table>\n\(rows.joined())</table>\n")
        }
        guard let value = json(in: body.text), value.array != nil || value.object != nil else { return "" }
        return Markup.folded("Decoded", "<pre>\(Markup.escape(value.pretty()))</pre>\n")
    }

    /// The value of a JSON body, or the one that a callback of JSONP takes.
    private func json(in text: String) -> JSON? {
        if let value = try? JSONReader.value(Array(text.utf8)) { return value }
        guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else { return nil }
        return try? JSONReader.value(Array(text[text.index(after: open)..<close].utf8))
    }

    private func list(_ title: String, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        let items = lines.map { "<li>\(Markup.escape($0))</li>\n" }
        return "<h4>\(title)</h4>\n<ul>\n\(items.joined())</ul>\n"
    }
}
