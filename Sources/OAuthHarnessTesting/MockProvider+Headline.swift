import OAuthHarness

extension MockProvider {
    /// Why a test may have failed, in one line: the exchange, the parameter, the remedy.
    ///
    /// The last exchange that was refused comes first, then the last that the script touched, then the last one. Secrets
    /// stand there by their names in the ledger.
    public var headline: String {
        let journal = journal
        let exchanges = journal.exchanges
        guard let last = exchanges.last else {
            return
                "no exchange: give the client the endpoints of \(baseURL), or a URLSession of sessionConfiguration(); "
                + "it sent nothing"
        }
        let telling = journal.telling ?? last
        if let refusal = telling.explanation.refusal {
            return redacted(
                "\(telling.place) was refused with \(refusal.error): \(refusal.finding); \(refusal.finding.remedy(at: telling.endpoint))"
            )
        }
        if !telling.explanation.rules.isEmpty {
            let rules = telling.explanation.rules.joined(separator: ", ")
            return redacted(
                "\(telling.place) was answered by the script (\(rules)); handle this answer, or take the rule out"
            )
        }
        if let note = last.explanation.notes.first {
            return redacted("\(last.place) was answered \(last.response.status): \(note)")
        }
        let isAlike = exchanges.allSatisfy { $0.response.status == last.response.status }
        let before =
            switch exchanges.count {
            case 1: ""
            case 2: isAlike ? " like the one before it" : ", the one before it \(exchanges[0].response.status)"
            default: isAlike ? " like the \(exchanges.count - 1) before it" : ", and none of the others was refused"
            }
        return redacted(
            "\(last.place) was answered \(last.response.status)\(before); "
                + "compare what the client made of the answers in the transcript"
        )
    }
}

extension Journal {
    /// The exchange that explains a failure best: the last refused one, else the last that the script touched, else the
    /// last.
    var telling: Exchange? {
        exchanges.last { $0.explanation.refusal != nil } ?? exchanges.last { !$0.explanation.rules.isEmpty }
            ?? exchanges.last
    }
}

extension Exchange {
    /// `exchange 4, POST /oauth/token,`: how reports point at it.
    var place: String { "exchange \(number), \(request.method) \(request.path)," }
}

extension Rule {
    /// Why a rule that never fired is reported.
    func unusedLine(_ journal: Journal) -> String {
        let count = journal.requests(to: endpoint).count
        return "unused rule at \(place): \(self); \(count) \(count == 1 ? "request" : "requests") came to \(endpoint): "
            + "let the client make the request it waits for, or take it out"
    }
}
