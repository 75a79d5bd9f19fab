/// The history of one code, token or state; its value is not in it.
package struct SecretReport: Hashable, Sendable {
    package struct Presentation: Hashable, Sendable {
        package var exchange: Int
        package var connection: Int
        package var time: Int
        package var isAccepted: Bool

        package init(
            exchange: Int,
            connection: Int,
            time: Int,
            isAccepted: Bool
        ) {
            self.exchange = exchange
            self.connection = connection
            self.time = time
            self.isAccepted = isAccepted
        }
    }

    package struct Death: Hashable, Sendable {
        package var reason: String
        /// The exchange; 0 where a test or a step did it.
        package var exchange: Int
        package var time: Int

        package init(
            reason: String,
            exchange: Int,
            time: Int
        ) {
            self.reason = reason
            self.exchange = exchange
            self.time = time
        }
    }

    package var name: String
    package var kind: String
    package var parent: String?
    /// The exchange that minted it; 0 where a test or a step did.
    package var mintedBy: Int
    package var mintedAt: Int
    /// Seconds; nil for ever.
    package var lifetime: Int?
    package var presentations: [Presentation]
    package var death: Death?

    package init(
        name: String,
        kind: String,
        parent: String? = nil,
        mintedBy: Int,
        mintedAt: Int,
        lifetime: Int? = nil,
        presentations: [Presentation],
        death: Death? = nil
    ) {
        self.name = name
        self.kind = kind
        self.parent = parent
        self.mintedBy = mintedBy
        self.mintedAt = mintedAt
        self.lifetime = lifetime
        self.presentations = presentations
        self.death = death
    }
}

// MARK: -

extension SecretReport {
    /// Its life in clauses: `minted at 1`, `lives 10 min`, `redeemed at 4`, `presented again at 6 (refused)`.
    package var life: [String] {
        var clauses = [mintedBy > 0 ? "minted at \(mintedBy)" : "issued by the scenario"]
        if let parent { clauses[0] += " from \(parent)" }
        if let lifetime { clauses.append("lives \(Self.span(lifetime))") }
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

    static func span(_ seconds: Int) -> String {
        switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7200: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        default: "\(seconds / 86_400) d"
        }
    }
}
