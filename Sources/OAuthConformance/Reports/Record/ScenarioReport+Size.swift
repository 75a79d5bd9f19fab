// A report stays small however much a client and a provider say to each other: what is longest is shortened first.

extension RunReport {
    /// How many bytes of exchanges and steps a report holds, each scenario an equal part of them.
    package static let byteLimit = 64 << 20

    /// Shortens what is too long, and warns of each scenario whose exchanges do not all stand there whole.
    mutating func fit(in limit: Int = Self.byteLimit) {
        let part = limit / max(1, scenarios.count)
        for index in scenarios.indices {
            let before = scenarios[index].exchanges
            guard scenarios[index].fit(in: part) else { continue }
            let kept = scenarios[index].exchanges
            let whole = Set(before).intersection(kept).count
            warnings.append(
                "\(scenarios[index].id): of \(before.count) exchanges \(kept.count - whole) are shortened and"
                    + " \(before.count - kept.count) are left out: a report holds \(limit) bytes, \(part) of each scenario"
            )
        }
    }
}

extension ScenarioReport {
    private var weight: Int {
        exchanges.reduce(0) { $0 + $1.weight } + steps.reduce(0) { $0 + $1.weight } + summary.output.utf8.count
    }

    /// Shortens texts until everything fits, then leaves out what is in the middle; false where all fits as it is.
    fileprivate mutating func fit(in limit: Int) -> Bool {
        guard weight > limit else { return false }
        for most in [4_096, 1_024, 128] where weight > limit {
            exchanges = exchanges.map { $0.shortened(to: most) }
            steps = steps.map { $0.shortened(to: most) }
            summary.output = summary.output.shortened(to: most * 16)
        }
        let excess = weight - limit
        guard excess > 0, !exchanges.isEmpty else { return true }
        // How a run begins and how it ends tells more than what repeats in between.
        let average = max(1, exchanges.reduce(0) { $0 + $1.weight } / exchanges.count)
        let kept = max(0, exchanges.count - excess / average - 1)
        exchanges = exchanges.prefix((kept + 1) / 2) + exchanges.suffix(kept / 2)
        return true
    }
}

extension ExchangeReport {
    /// About how many bytes its texts have.
    fileprivate var weight: Int {
        let fields = (request.headers + response.headers).reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        let texts =
            [request.target, request.body.text, response.body.text, summary] + checks + rules + notes + presented
        return texts.reduce(fields) { $0 + $1.utf8.count }
    }

    fileprivate func shortened(to most: Int) -> ExchangeReport {
        var copy = self
        copy.request.target = request.target.shortened(to: most)
        copy.request.headers = request.headers.shortened(to: most)
        copy.request.body = request.body.shortened(to: most)
        copy.response.headers = response.headers.shortened(to: most)
        copy.response.body = response.body.shortened(to: most)
        copy.summary = summary.shortened(to: most)
        copy.checks = checks.map { $0.shortened(to: most) }
        copy.rules = rules.map { $0.shortened(to: most) }
        copy.notes = notes.map { $0.shortened(to: most) }
        copy.presented = Array(presented.prefix(most / 32))
        return copy
    }
}

extension ExchangeReport.Body {
    /// A body that is no text goes as a whole: Base64 that is cut cannot be read.
    fileprivate func shortened(to most: Int) -> Self {
        guard text.utf8.count > most else { return self }
        var copy = self
        copy.text = isBase64 ? "" : String(text.prefix(most))
        copy.isCut = true
        return copy
    }
}

extension StepReport {
    fileprivate var weight: Int { [request, answer, failure, stopped].reduce(0) { $0 + ($1?.utf8.count ?? 0) } }

    fileprivate func shortened(to most: Int) -> StepReport {
        var copy = self
        copy.request = request?.shortened(to: most)
        copy.answer = answer?.shortened(to: most)
        copy.failure = failure?.shortened(to: most)
        copy.stopped = stopped?.shortened(to: most)
        return copy
    }
}

extension [ExchangeReport.Header] {
    fileprivate func shortened(to most: Int) -> Self {
        prefix(Swift.max(1, most / 64)).map {
            .init(name: $0.name.shortened(to: most), value: $0.value.shortened(to: most))
        }
    }
}

extension String {
    fileprivate func shortened(to most: Int) -> String {
        utf8.count > most ? String(prefix(most)) + "…" : self
    }
}
