package import JSONText

/// How a provider has drifted from a recording.
package struct DriftReport: Hashable, Sendable {
    /// An exchange of the recording and how its answer drifted.
    package struct Exchange: Hashable, Sendable {
        /// Its number in the recording, from 1.
        package let number: Int
        /// Method and path.
        package let request: String
        package let drifts: [Drift]
        /// Why its answers were not compared; nil where they were.
        package let gap: String?

        package init(number: Int, request: String, drifts: [Drift] = [], gap: String? = nil) {
            self.number = number
            self.request = request
            self.drifts = drifts
            self.gap = gap
        }
    }

    /// The recording and what it is compared with, as they were named.
    package let recorded: String
    package let fresh: String
    package let exchanges: [Exchange]

    package init(recorded: String, fresh: String, exchanges: [Exchange]) {
        self.recorded = recorded
        self.fresh = fresh
        self.exchanges = exchanges
    }

    package func count(_ rank: DriftRank) -> Int {
        exchanges.reduce(0) { $0 + $1.drifts.count { $0.rank == rank } }
    }

    package var compared: Int { exchanges.count { $0.gap == nil } }

    /// Whether a client may fail, or nothing was compared: no evidence is no verdict.
    package var isBad: Bool { count(.breaking) > 0 || compared == 0 }
}

// MARK: - Text and JSON

extension DriftReport {
    /// A line a drift, by rank, and the counts.
    package var text: String {
        let width = exchanges.map { "entry \($0.number)  \($0.request)".count }.max() ?? 0
        let line: (Exchange, String) -> String = { exchange, text in
            let title = "entry \(exchange.number)  \(exchange.request)"
            return "  \(title)\(String(repeating: " ", count: width - title.count))  \(text)\n"
        }
        var result = ""
        for rank in DriftRank.allCases where count(rank) > 0 {
            result += "\(rank.rawValue)\n"
            for exchange in exchanges {
                for drift in exchange.drifts where drift.rank == rank {
                    result += line(exchange, "\(drift.place): \(drift.change)")
                }
            }
        }
        let gaps = exchanges.filter { $0.gap != nil }
        if !gaps.isEmpty { result += "not compared\n" + gaps.map { line($0, $0.gap ?? "") }.joined() }
        let counts = DriftRank.allCases.map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
        return result + "\(recorded) and \(fresh): \(compared) of \(exchanges.count) exchanges compared, \(counts)\n"
    }

    package var json: JSON {
        let drifts = exchanges.flatMap { exchange in
            exchange.drifts.map { drift -> JSON in
                [
                    "rank": .string(drift.rank.rawValue), "entry": .integer(exchange.number),
                    "request": .string(exchange.request), "place": .string(drift.place),
                    "change": .string(drift.change),
                ]
            }
        }
        let gaps = exchanges.compactMap { exchange in
            exchange.gap.map { gap -> JSON in
                ["entry": .integer(exchange.number), "request": .string(exchange.request), "reason": .string(gap)]
            }
        }
        let counts =
            DriftRank.allCases.map { ($0.rawValue, JSON.integer(count($0))) } + [("compared", .integer(compared))]
        return [
            "recorded": .string(recorded), "fresh": .string(fresh), "counts": .object(JSONObject(counts)),
            "drifts": .array(drifts), "not_compared": .array(gaps),
        ]
    }
}
