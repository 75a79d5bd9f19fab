import OAuthHarness
import JSONText

/// What happened in a scenario, in order: what the client was told, its requests, what it answered.
struct Timeline {
    struct Row: Hashable {
        /// The number of an exchange; nil for what passes between runner and client.
        var exchange: Int?
        var step: Int?
        var party: String
        var text: String
        var result: String
        /// Milliseconds since the scenario began.
        var time: Int
        var connection: Int?
    }

    let rows: [Row]

    init(_ scenario: ScenarioReport) {
        var rows: [Row] = []
        var told: Set<Int> = []
        for step in scenario.steps {
            rows.append(Self.opening(step))
            for exchange in scenario.exchanges
            where exchange.number > step.before && exchange.number <= step.after
                && told.insert(exchange.number).inserted
            {
                rows.append(Self.row(exchange))
            }
            if let row = Self.closing(step) { rows.append(row) }
        }
        rows += scenario.exchanges.filter { !told.contains($0.number) }.map(Self.row)
        self.rows = rows
    }

    /// The rows near the evidence: those that prove it, one before and one after each, and the first.
    func rows(near exchanges: [Int], steps: [Int], limit: Int) -> [Row?] {
        guard rows.count > limit else { return rows }
        let evidence = rows.indices.filter { place in
            rows[place].exchange.map(exchanges.contains) ?? rows[place].step.map(steps.contains) ?? false
        }
        var kept: Set<Int> = [0]
        for distance in 0...rows.count where kept.count < limit {
            for place in evidence {
                for near in [place - distance, place + distance]
                where rows.indices.contains(near) && kept.count < limit {
                    kept.insert(near)
                }
            }
            if evidence.isEmpty { kept.insert(min(distance, rows.count - 1)) }
        }
        var result: [Row?] = []
        for place in rows.indices {
            if kept.contains(place) {
                result.append(rows[place])
            } else if result.last != .some(nil) {
                result.append(nil)
            }
        }
        return result
    }

    // MARK: -

    /// A time since the scenario began: `+12 ms`, `+120 s`, `+12 h`.
    static func clock(_ milliseconds: Int) -> String {
        abs(milliseconds) < 10_000 ? "+\(milliseconds) ms" : "+" + Duration.seconds(milliseconds / 1000).span
    }

    static func row(_ exchange: ExchangeReport) -> Row {
        let path = TextLayout.visible(exchange.request.path)
        let secrets = exchange.presented.filter { !$0.hasPrefix("challenge") && !$0.hasPrefix("code_verifier") }
        return Row(
            exchange: exchange.number,
            party: exchange.party == .userAgent ? "agent" : "client",
            text: ([exchange.request.method, path] + secrets).joined(separator: " "),
            result: result(exchange),
            time: exchange.time,
            connection: exchange.connection > 0 ? exchange.connection : nil
        )
    }

    private static func result(_ exchange: ExchangeReport) -> String {
        let minted = exchange.minted.filter { !exchange.presented.contains($0) }
        var parts = [String(exchange.response.status)]
        if let error = exchange.error { parts[0] += " " + TextLayout.visible(error) }
        if !minted.isEmpty { parts.append(minted.joined(separator: " ") + " minted") }
        if let transport = exchange.transport { parts.append(transport) }
        return parts.joined(separator: ", ")
    }

    private static func opening(_ step: StepReport) -> Row {
        Row(
            step: step.number,
            party: "runner",
            text: "step \(step.number): \(TextLayout.visible(step.text))\(delivered(step))",
            result: step.stopped.map { TextLayout.visible($0) } ?? "",
            time: step.begin
        )
    }

    /// What the browser brings to the client: `code=code#1 state=state#X1`.
    private static func delivered(_ step: StepReport) -> String {
        guard let request = step.request, let value = try? JSONReader.value(Array(request.utf8)),
            value["do"]?.string == "callback", let url = value["url"]?.string, let mark = url.firstIndex(of: "?")
        else { return "" }
        return " " + TextLayout.visible(String(url[url.index(after: mark)...]).replacing("&", with: " "))
    }

    private static func closing(_ step: StepReport) -> Row? {
        guard let said = step.failure ?? step.outcome else { return nil }
        let text = step.failure == nil ? "says \(TextLayout.visible(said))" : TextLayout.visible(said)
        return Row(step: step.number, party: "client", text: text, result: "", time: step.end)
    }
}
