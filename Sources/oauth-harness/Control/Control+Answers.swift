import HTTPWire
import JSONText
import OAuthHarness
import Recordings
import SystemCalls

extension Control {
    /// Holds the next answers of an endpoint.
    func hold(_ endpoint: Endpoint, count: Int) {
        let gate = provider.holdAnswers(of: endpoint, count: count) { [hub] in hub.send("change", ["call": "held"]) }
        gates.withLock { gates in gates = gates.filter { $0.left > 0 || !$0.held.isEmpty } + [gate] }
    }

    /// The exchanges whose answers are held.
    var heldExchanges: [Exchange] { gates.withLock { $0 }.flatMap(\.held).sorted { $0.number < $1.number } }

    /// What is held, and what will be.
    func held(showsSecrets: Bool) -> JSON {
        let redaction = showsSecrets ? Redaction() : provider.knownSecrets.redaction
        return [
            "waiting": .array(
                gates.withLock { $0 }.filter { $0.left > 0 }.map {
                    ["on": .string($0.endpoint.rawValue), "left": .integer($0.left)]
                }
            ),
            "answers": .array(heldExchanges.map { EditableAnswer($0, redaction).json }),
        ]
    }

    /// Sends an answer that is held, and tells everybody where it was changed; false where it is not held.
    func release(_ number: Int, _ change: AnswerChange) -> Bool {
        let all = gates.withLock { $0 }
        guard let gate = all.first(where: { $0.held.contains { $0.number == number } }),
            let exchange = gate.held.first(where: { $0.number == number })
        else { return false }
        let answer = EditableAnswer(exchange, provider.knownSecrets.redaction).changed(by: change)
        guard gate.release(number, as: answer) else { return false }
        if answer != nil, let amended = provider.journal[exchange: number] {
            show(amended)
            feed.refresh()
        }
        return true
    }

    /// Sends every answer that is held, and holds no more.
    func releaseAll(_ change: AnswerChange) -> [Int] {
        let numbers = heldExchanges.map(\.number).filter { release($0, change) }
        let all = gates.withLock { gates in
            defer { gates = [] }
            return gates
        }
        for gate in all { gate.open() }
        return numbers
    }

    /// An exchange of the journal.
    func exchange(_ number: Int, _ call: ControlCall, at name: String) throws(ControlError) -> Exchange {
        let journal = provider.journal
        guard let exchange = journal[exchange: number] else {
            let numbers =
                journal.exchanges.isEmpty
                ? "" : "from \(journal.dropped + 1) to \(journal.exchanges.count + journal.dropped)"
            throw call.error(
                .unknownExchange,
                at: name,
                found: "\(number)",
                expected: numbers.isEmpty ? "an exchange of the journal, which has none" : "an exchange \(numbers)"
            )
        }
        return exchange
    }

    /// Answers the request of an exchange anew.
    func sendAgain(_ exchange: Exchange) -> Exchange {
        provider.engine.answer(exchange.request, from: Engine.Origin(party: exchange.party)).exchange
    }
}
