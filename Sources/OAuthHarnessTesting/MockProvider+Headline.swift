import OAuthHarness

extension MockProvider {
    /// Why a test may have failed, in one line: the exchange, the parameter, the remedy.
    ///
    /// The last exchange that was refused comes first, then the last that the script touched, then the last one. Secrets
    /// stand there by their names in the ledger.
    public var headline: String {
        let exchanges = journal.exchanges
        guard let last = exchanges.last else {
            return
                "no exchange: give the client the endpoints of \(baseURL), or a URLSession of sessionConfiguration(); "
                + "it sent nothing"
        }
        if let refused = exchanges.last(where: { $0.explanation.refusal != nil }),
            let refusal = refused.explanation.refusal
        {
            return redacted(
                "\(refused.place) was refused with \(refusal.error): \(refusal.finding); \(refusal.finding.remedy)"
            )
        }
        if let touched = exchanges.last(where: { !$0.explanation.rules.isEmpty }) {
            let rules = touched.explanation.rules.joined(separator: ", ")
            return redacted(
                "\(touched.place) was answered by the script (\(rules)); handle this answer, or take the rule out"
            )
        }
        return redacted(
            "\(last.place) was answered \(last.response.status) like the \(exchanges.count - 1) before it; "
                + "compare what the client made of the answers in the transcript"
        )
    }
}

extension Exchange {
    /// `exchange 4, POST /oauth/token,`: how reports point at it.
    fileprivate var place: String { "exchange \(number), \(request.method) \(request.path)," }
}

extension Rule {
    /// Why a rule that never fired is reported.
    func unusedLine(_ journal: Journal) -> String {
        let count = journal.requests(to: endpoint).count
        return "unused rule at \(place): \(self); \(count) \(count == 1 ? "request" : "requests") came to \(endpoint): "
            + "let the client make the request it waits for, or take it out"
    }
}
