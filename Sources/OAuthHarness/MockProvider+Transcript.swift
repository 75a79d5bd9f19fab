import HTTPWire
import Recordings

extension MockProvider {
    /// The run as text, for a failing test to print: each exchange with its checks, then the life of each credential.
    ///
    /// Secrets stand there by their names in the ledger. The same seed gives the same text.
    public var transcript: String {
        let redaction = knownSecrets.redaction
        var lines = ["\(profile.title), seed \(seed), \(journal.exchanges.count) exchanges"]
        if journal.dropped > 0 { lines.append("(\(journal.dropped) older exchanges are gone)") }
        for exchange in journal.exchanges {
            let path = redaction.redact(String(decoding: exchange.request.target, as: UTF8.self))
            lines.append("\(exchange.number)  \(exchange.party.rawValue)  \(exchange.request.method) \(path)")
            lines.append(
                "   \(exchange.response.status)  \(redaction.redact(exchange.explanation.description.indented))"
            )
        }
        lines += ledger.entries.map(\.line)
        lines += unusedRules.map { "unused rule: \(redaction.redact("\($0)")) (\($0.place))\(misfit(of: $0))" }
        return lines.joined(separator: "\n")
    }

    /// Why no request can fit a rule, behind a colon; empty where one can.
    package func misfit(of rule: Rule) -> String {
        rule.misfit(at: profile, isSecure: isSecure).map { ": no request fits, \($0)" } ?? ""
    }

    /// The exchanges as a HAR recording that plays again, as with ``init(replaying:like:script:seed:port:isListening:fileID:line:)``.
    ///
    /// Names stand in place of secrets: `{{access_token.1}}` is the first access token. Comments use the names of the
    /// ledger, `at#1`.
    ///
    /// - Returns: The bytes of a HAR 1.2 file.
    public func exportHAR() -> [UInt8] {
        Self.exportHAR([self])
    }

    /// The exchanges of several providers as one recording, in the order of their times.
    package static func exportHAR(_ providers: [MockProvider]) -> [UInt8] {
        let played = providers.flatMap(\.recordedEntries).enumerated().sorted {
            ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset)
        }
        let names = providers.map(\.profile.name).joined(separator: ", ")
        let har = HAR(
            entries: played.map(\.element.entry),
            comment: "Played by the \(names) \(providers.count == 1 ? "profile" : "profiles")."
        )
        return har.naming(providers.flatMap(\.knownSecrets.secrets)).encoded()
    }

    private var recordedEntries: [(instant: ProviderInstant, entry: HAR.Entry)] {
        journal.exchanges.map { exchange in
            var entry = HAR.Entry(
                request: HAR.Request(exchange.request, origin: origin(of: exchange.request)),
                response: HAR.Response(exchange.response),
                startedDateTime: CivilDate(exchange.instant).iso8601
            )
            let dropped = exchange.droppedBytes
            entry.comment =
                exchange.explanation.summary + (dropped > 0 ? "; \(dropped) bytes of its bodies are gone" : "")
            return (exchange.instant, entry)
        }
    }

    /// The origin that a request went to: one of the real ones where a proxy led it there, else the provider's own.
    private func origin(of request: HTTPRequest) -> String {
        let asked = "https://" + (request.headers["Host"] ?? "")
        return profile.origins.contains(asked) ? asked : origin
    }
}

extension String {
    fileprivate var indented: String { replacing("\n", with: "\n   ") }
}

extension Ledger.Entry {
    /// One line: `code#1 of state#1: minted in 1, presented in 2 (accepted) and 3 (refused), redeemed in 2`.
    var line: String {
        var text = name + (parent.map { " of \($0)" } ?? "") + ": minted in \(mintedBy)"
        if isLost { text += ", never received" }
        if !presentations.isEmpty {
            let list = presentations.map { "\($0.exchange) (\($0.isAccepted ? "accepted" : "refused"))" }
            text += ", presented in " + list.joined(separator: " and ")
        }
        if let death { text += ", \(death.reason) in \(death.exchange)" }
        return text
    }
}
