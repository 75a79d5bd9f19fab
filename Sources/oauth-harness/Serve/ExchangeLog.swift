import HTTPWire
import OAuthHarness
import Recordings

/// Writes one line an exchange on stderr, and a summary at the end.
struct ExchangeLog: Sendable {
    private let isQuiet: Bool
    private let isVerbose: Bool
    private let isJSON: Bool
    private let hasColours: Bool

    init(_ arguments: Arguments) {
        isQuiet = arguments.has(ServeCommand.quiet)
        isVerbose = arguments.has(ServeCommand.verbose)
        isJSON = arguments.text(ServeCommand.logFormat) == "json"
        hasColours = Output.error.hasColours
    }

    func write(_ exchange: Exchange) {
        guard !isQuiet else { return }
        Output.error.write((isJSON ? json(exchange) : text(exchange)) + "\n")
    }

    func writeSummary(_ provider: MockProvider) {
        guard !isQuiet, !isJSON else { return }
        let journal = provider.journal
        let refused = journal.exchanges.filter(\.isRefused).count
        let count = journal.exchanges.count + journal.dropped
        Output.error.write("\(count) exchange\(count == 1 ? "" : "s"), \(refused) refused\n")
        for rule in provider.unusedRules { Output.error.write("unused rule at \(rule.place): \(rule)\n") }
    }

    private func text(_ exchange: Exchange) -> String {
        let line = "\(SystemClock.timeOfDay(exchange.instant))  " + "\(exchange)".visible
        let marked = hasColours && exchange.isRefused ? "\u{1B}[31m\(line)\u{1B}[0m" : line
        guard isVerbose else { return marked }
        let details = "\(exchange.explanation)".split(separator: "\n").dropFirst().map {
            "\n            " + String($0).visible
        }
        return marked + details.joined()
    }

    private func json(_ exchange: Exchange) -> String {
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
        if let grant = exchange.grantType { line.insert("grant", .string(grant.rawValue), at: 5) }
        if let refusal = explanation.refusal { line["refusal"] = .string(refusal.error.rawValue) }
        if isVerbose {
            line["checks"] = .array(
                explanation.checks.map { check in
                    ["name": .string(check.name), "finding": check.finding.map { .string("\($0)") } ?? .null]
                }
            )
        }
        return JSON.object(line).text()
    }
}

extension Exchange {
    /// Whether a check refused it, or a script answered in its place with an error.
    fileprivate var isRefused: Bool { explanation.refusal != nil || response.status >= 400 }
}
