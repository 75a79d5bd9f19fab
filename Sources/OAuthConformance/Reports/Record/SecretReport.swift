import OAuthHarness

/// The history of one code, token or state; its value is not in it.
package struct SecretReport: Hashable, Sendable {
    package struct Presentation: Hashable, Sendable {
        package var exchange = 0
        package var connection = 0
        package var time = 0
        package var isAccepted = false
    }

    package struct Death: Hashable, Sendable {
        package var reason = ""
        /// The exchange; 0 where a test or a step did it.
        package var exchange = 0
        package var time = 0
    }

    package var name = ""
    package var kind = ""
    package var parent: String?
    /// The exchange that minted it; 0 where a test or a step did.
    package var mintedBy = 0
    package var mintedAt = 0
    /// Seconds; nil for ever.
    package var lifetime: Int?
    package var presentations: [Presentation] = []
    package var death: Death?
}

// MARK: -

extension SecretReport {
    init(_ entry: Ledger.Entry, since start: ProviderInstant) {
        name = entry.name
        kind = entry.kind.rawValue
        parent = entry.parent
        mintedBy = entry.mintedBy
        mintedAt = Int((entry.mintedAt - start).milliseconds)
        lifetime = entry.lifetime?.roundedSeconds
        presentations = entry.presentations.map {
            Presentation(
                exchange: $0.exchange,
                connection: $0.connection,
                time: Int(($0.instant - start).milliseconds),
                isAccepted: $0.isAccepted
            )
        }
        death = entry.death.map {
            Death(reason: $0.reason, exchange: $0.exchange, time: Int(($0.instant - start).milliseconds))
        }
    }

    /// Its life in clauses: `minted at 1`, `lives 10 min`, `redeemed at 4`, `presented again at 6 (refused)`.
    package var life: [String] {
        var clauses = [mintedBy > 0 ? "minted at \(mintedBy)" : "issued by the scenario"]
        if let parent { clauses[0] += " from \(parent)" }
        if let lifetime { clauses.append("lives \(Duration.seconds(lifetime).span)") }
        for (place, presentation) in presentations.enumerated() where presentation.exchange != mintedBy {
            let verb = place == 0 ? "presented" : "presented again"
            let result = presentation.isAccepted ? "accepted" : "refused"
            clauses.append("\(verb) at \(presentation.exchange) (\(result))")
        }
        if let death {
            clauses.append(death.exchange > 0 ? "dead at \(death.exchange): \(death.reason)" : "dead: \(death.reason)")
        }
        return clauses
    }
}
