import HTTPWire
import OAuthHarness
import JSONText
import Recordings
import SystemCalls

/// Writes one line an exchange on stderr, and a summary at the end, secrets by their names.
struct ExchangeLog: Sendable {
    private let style: LogStyle
    /// Whose exchanges they are, where several providers write one log.
    private let label: String?
    private let known = Locked(KnownSecrets())

    init(_ arguments: Arguments, label: String? = nil, to output: Output = .error) {
        style = LogStyle(arguments, to: output)
        self.label = label
    }

    func write(_ exchange: Exchange, of provider: MockProvider) {
        known.withLock { known in
            provider.learn(&known)
            known.add(exchange)
            let redact = known.redaction.named as (String) -> String
            style.write(
                text: text(exchange, redact),
                json: JSON.object(json(exchange)).mapStrings(redact).object ?? [:]
            )
        }
    }

    func writeSummary(_ provider: MockProvider) {
        guard style.isForPeople else { return }
        let journal = provider.journal
        let refused = journal.exchanges.filter(\.isRefused).count
        let count = journal.exchanges.count + journal.dropped
        let owner = label.map { "\($0): " } ?? ""
        style.output.write("\(owner)\(count) exchange\(count == 1 ? "" : "s"), \(refused) refused\n")
        for rule in provider.unusedRules {
            style.output.write(
                "\(owner)unused rule at \(rule.place): \(provider.knownSecrets.redaction.named("\(rule)"))\(provider.misfit(of: rule))\n"
            )
        }
    }

    private func text(_ exchange: Exchange, _ redact: (String) -> String) -> String {
        let owner = label.map { $0 + "  " } ?? ""
        let line = "\(SystemClock.timeOfDay(exchange.instant))  \(owner)" + redact("\(exchange)").visible
        let marked = style.marked(line, isBad: exchange.isRefused)
        guard style.isVerbose else { return marked }
        let details = redact("\(exchange.explanation)").split(separator: "\n").dropFirst().map {
            "\n            " + String($0).visible
        }
        return marked + details.joined()
    }

    private func json(_ exchange: Exchange) -> JSONObject {
        let explanation = exchange.explanation
        var line: JSONObject = [
            "exchange": .integer(exchange.number),
            "at": .integer(Int(exchange.instant.milliseconds)),
            "connection": .integer(exchange.connection),
            "party": .string(exchange.party.rawValue),
            "endpoint": .string(exchange.endpoint.rawValue),
            "method": .string(exchange.request.method.rawValue),
            "path": .string(exchange.request.path),
            "status": .integer(exchange.response.status),
            "summary": .string(explanation.summary),
        ]
        if let label { line.insert("provider", .string(label), at: 0) }
        if let grant = exchange.grantType { line.insert("grant", .string(grant.rawValue), at: label == nil ? 5 : 6) }
        if let refusal = explanation.refusal { line["refusal"] = .string(refusal.error.rawValue) }
        if style.isVerbose {
            line["checks"] = .array(
                explanation.checks.map { check in
                    ["name": .string(check.name), "finding": check.finding.map { .string("\($0)") } ?? .null]
                }
            )
        }
        return line
    }
}

extension Exchange {
    /// Whether a check refused it, or a script answered in its place with an error.
    fileprivate var isRefused: Bool { explanation.refusal != nil || response.status >= 400 }
}
