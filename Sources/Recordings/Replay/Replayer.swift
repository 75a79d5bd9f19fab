package import HTTPWire

/// Answers requests with what a recording holds, to the byte but for the secrets, which are invented or the client's own.
package struct Replayer: Sendable {
    /// How an exchange is found.
    package enum Order: String, Hashable, Sendable, CaseIterable {
        /// The first exchange that was not played and has this request.
        case request
        /// The next exchange of the file, which must have this request.
        case order
    }

    private let entries: [HAR.Entry]
    let origins: [String]
    private let matcher: RequestMatcher
    private let order: Order
    private var values: ReplayValues
    private var playCounts: [Int]
    private var redirects: Set<RedirectRewriting> = []

    package init(
        _ recording: HAR,
        table: PlaceholderTable = PlaceholderTable(),
        order: Order = .request,
        seed: UInt64 = 1
    ) {
        entries = recording.entries
        origins = recording.origins
        matcher = RequestMatcher(recording.entries)
        self.order = order
        values = ReplayValues(table: table, seed: seed)
        playCounts = recording.entries.map { _ in 0 }
    }

    /// The exchanges that were never played: number, method and path.
    package var unplayed: [(number: Int, request: String)] {
        waiting.map { ($0 + 1, entries[$0].title) }
    }

    /// The places of the exchanges that can be played and were not.
    private var waiting: [Int] { playCounts.indices.filter { playCounts[$0] == 0 && entries[$0].flaw == nil } }

    package mutating func answer(_ request: HTTPRequest) -> ReplayAnswer {
        switch order {
        case .request: answerByRequest(request)
        case .order: answerInOrder(request)
        }
    }

    // MARK: -

    private mutating func answerInOrder(_ request: HTTPRequest) -> ReplayAnswer {
        guard let next = waiting.first else {
            return .unmatched(miss(request, .isOver, nil))
        }
        let matches = bindings.map { matcher.match(next, request, $0) }
        guard let match = matches.first(where: \.isExact) else {
            return .unmatched(miss(request, .isOutOfOrder, matches.first))
        }
        return play(match, isRepeat: false)
    }

    private mutating func answerByRequest(_ request: HTTPRequest) -> ReplayAnswer {
        let waiting = waiting
        for binding in bindings {
            for index in waiting {
                let match = matcher.match(index, request, binding)
                if match.isExact { return play(match, isRepeat: false) }
            }
        }
        let played = playCounts.indices.filter { playCounts[$0] > 0 }
        for binding in bindings {
            let matches = played.map { [matcher] in matcher.match($0, request, binding) }.filter(\.isExact)
            guard let last = matches.last else { continue }
            guard [.get, .head, .options].contains(request.method) else {
                return .unmatched(miss(request, .isPlayed, last))
            }
            let answers = Set(matches.map { [entries] in entries[$0.index].response.essence })
            return answers.count == 1 ? play(last, isRepeat: true) : .unmatched(miss(request, .isAmbiguous, last))
        }
        if request.method == .options, let answer = RecordedMethods(entries).answer(request) { return answer }
        let nearest = matcher.nearest(to: request, values: values.bound)
        if let nearest, nearest.isExact, let flaw = entries[nearest.index].flaw {
            return .unmatched(flawed(nearest, flaw))
        }
        return .unmatched(miss(request, nearest == nil ? .isEmpty : .differs, nearest))
    }

    /// The values as they are, then those without what a client makes up anew for each flow.
    private var bindings: [PlaceholderValues] { [values.bound, values.withoutClientsOwn] }

    private mutating func play(_ match: RequestMatcher.Match, isRepeat: Bool) -> ReplayAnswer {
        playCounts[match.index] += 1
        values.bound = match.values
        redirects.formUnion(match.redirects)
        let response = redirects.reduce(values.rendered(entries[match.index].response)) { $1.rewritten($0) }
        return .played(number: match.index + 1, response: response, isRepeat: isRepeat)
    }

    /// An exchange of which the file holds too little to be played.
    private func flawed(_ match: RequestMatcher.Match, _ flaw: String) -> ReplayMiss {
        ReplayMiss(
            request: entries[match.index].title,
            reason: .isFlawed(flaw),
            nearest: match.index + 1,
            nearestRequest: nil,
            difference: nil
        )
    }

    private func miss(_ request: HTTPRequest, _ reason: ReplayMiss.Reason, _ match: RequestMatcher.Match?) -> ReplayMiss
    {
        ReplayMiss(
            request: "\(request.method) \(request.path)",
            reason: reason,
            nearest: match.map { $0.index + 1 },
            nearestRequest: match.map { entries[$0.index].title },
            difference: match?.mostTelling
        )
    }
}

extension HAR.Response {
    /// What two answers to one request must share to be one answer.
    fileprivate var essence: [[UInt8]] {
        [Array("\(status)".utf8), Array((headers.value(of: "Location") ?? "").utf8), body]
    }
}
