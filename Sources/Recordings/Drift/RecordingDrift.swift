internal import HTTPWire

extension DriftReport {
    /// Compares two recordings exchange by exchange.
    ///
    /// An exchange has its like in the first one that was not taken yet with the same method, path and kind of grant or
    /// response; placeholders in a path stand for any text.
    package init(
        recorded: (recording: HAR, table: PlaceholderTable, name: String),
        fresh: (recording: HAR, table: PlaceholderTable, name: String)
    ) {
        var values = ReplayValues(table: recorded.table, seed: 1)
        var freshValues = ReplayValues(table: fresh.table, seed: 1)
        var rest = Array(fresh.recording.entries.enumerated())
        var exchanges: [Exchange] = []
        for (index, entry) in recorded.recording.entries.enumerated() {
            let title = entry.title
            var gap: String?
            var drifts: [Drift] = []
            if entry.response.status == 0 {
                gap = "the recording holds no answer"
            } else if let place = rest.firstIndex(where: { $0.element.kind == entry.kind }) {
                let other = rest.remove(at: place)
                if other.element.response.status == 0 {
                    gap = "entry \(other.offset + 1) of \(fresh.name) holds no answer"
                } else {
                    let origins = OriginRewriting(from: other.element.request.origin, to: entry.request.origin)
                    let answer = freshValues.rendered(other.element.response)
                    drifts = ResponseDrift.drifts(
                        from: values.rendered(entry.response),
                        to: origins.rewritten(answer, answering: entry.request.message.path)
                    )
                }
            } else {
                gap = "\(fresh.name) holds no such exchange"
            }
            exchanges.append(Exchange(number: index + 1, request: title, drifts: drifts, gap: gap))
        }
        self.init(recorded: recorded.name, fresh: fresh.name, exchanges: exchanges)
    }
}

extension HAR.Entry {
    /// What two exchanges must share to be compared.
    fileprivate var kind: [String] {
        let message = request.message
        let path = PlaceholderText(Array(message.path.utf8)).pieces.map { piece in
            if case .literal(let bytes) = piece { String(decoding: bytes, as: UTF8.self) } else { "{}" }
        }
        let parameters = [FormParameters(decoding: message.query), FormParameters(decoding: message.body)]
        let words = ["grant_type", "response_type", "token_type_hint"].map { name in
            parameters.lazy.compactMap { $0.text(name) }.first ?? ""
        }
        return [message.method.rawValue, path.joined()] + words
    }
}
