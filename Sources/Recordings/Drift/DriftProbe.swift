import JSONText
package import HTTPWire

/// Sends the requests of a recording again, with the values that fresh answers bring, and compares the answers.
///
/// ```swift
/// var probe = DriftProbe(recording, table: table, values: ["client_secret.1": "…"])
/// for index in recording.entries.indices { let request = try probe.request(index) … probe.take(answer, to: index, from: origin) }
/// ```
package struct DriftProbe: Sendable {
    private let entries: [HAR.Entry]
    private let values: ReplayValues
    /// What names stand for in fresh traffic.
    private var fresh: PlaceholderValues
    private let seed: UInt64

    package init(
        _ recording: HAR,
        table: PlaceholderTable,
        values: PlaceholderValues = PlaceholderValues(),
        seed: UInt64 = 1
    ) {
        entries = recording.entries
        self.values = ReplayValues(table: table, seed: seed)
        fresh = values
        self.seed = seed
    }

    /// The names in a request that have no value yet and that a client makes up.
    package func clientsOwn(in index: Int) -> [String] {
        entries[index].request.placeholders.filter { name in
            fresh[name] == nil && SecretKind(String(name.prefix { $0 != "." })).isMadeByClient
        }
    }

    package mutating func bind(_ name: String, to value: [UInt8]) {
        fresh[name] = value
    }

    package mutating func makeUp(_ name: String) -> [UInt8] {
        var values = values
        let value = values.madeUp(name)
        fresh[name] = value
        return value
    }

    /// The request of an exchange with fresh values.
    package func request(_ index: Int) throws(MissingPlaceholder) -> HTTPRequest {
        try entries[index].request.rendered(fresh)
    }

    /// Takes note of a fresh answer.
    package mutating func take(_ answer: HTTPResponse, to index: Int, from origin: String) -> [Drift] {
        let request = entries[index].request
        let answer = OriginRewriting(from: origin, to: request.origin).rewritten(
            answer,
            answering: request.message.path
        )
        let recorded = entries[index].response
        bind(recorded.headers, answer.headers)
        bind(recorded.body, answer.body)
        var values = values
        // What was sent comes back on both sides alike.
        values.bound = fresh
        return ResponseDrift.drifts(from: values.rendered(recorded), to: answer)
    }
}

// MARK: - Binding

extension DriftProbe {
    private mutating func bind(_ recorded: [HAR.Header], _ answer: HTTPHeaders) {
        for header in recorded {
            switch header.name.lowercased() {
            case "location": bindParameters(header.field.bytes, answer.first("Location")?.bytes ?? [])
            case "set-cookie":
                let name = header.field.bytes.prefix { $0 != 0x3D } + [0x3D]
                guard let cookie = answer.all("Set-Cookie").first(where: { $0.bytes.starts(with: name) }) else { break }
                bindText(header.field.bytes.prefix { $0 != 0x3B }, cookie.bytes.prefix { $0 != 0x3B })
            default:
                guard let value = answer.first(header.name) else { break }
                bindText(header.field.bytes[...], value.bytes[...])
            }
        }
    }

    private mutating func bind(_ recorded: [UInt8], _ answer: [UInt8]) {
        switch (BodyForm(recorded), BodyForm(answer)) {
        case (.json(let old), .json(let new)), (.call(_, let old), .call(_, let new)): bind(old, new)
        case (.form, .form): bindParameters([0x3F] + recorded, [0x3F] + answer)
        case (.page(let old), .page(let new)):
            let fields = new.forms.flatMap(\.fields)
            for field in old.forms.flatMap(\.fields) {
                guard let other = fields.first(where: { $0.name == field.name }) else { continue }
                bindText(Array(field.value.utf8)[...], Array(other.value.utf8)[...])
            }
        default: break
        }
    }

    private mutating func bind(_ recorded: JSON, _ answer: JSON) {
        switch (recorded, answer) {
        case (.string(let old), .string(let new)): bindText(Array(old.utf8)[...], Array(new.utf8)[...])
        case (.array(let old), .array(let new)): for (left, right) in zip(old, new) { bind(left, right) }
        case (.object(let old), .object(let new)):
            for (key, value) in old { if let other = new[key] { bind(value, other) } }
        default: break
        }
    }

    private mutating func bindParameters(_ recorded: [UInt8], _ answer: [UInt8]) {
        let isMark: (UInt8) -> Bool = { $0 == 0x3F || $0 == 0x23 }
        let parameters = FormParameters(decoding: Array(answer.drop { !isMark($0) }.drop(while: isMark)))
        for pair in FormParameters(decoding: Array(recorded.drop { !isMark($0) }.drop(while: isMark))).pairs {
            guard let value = parameters.first(String(decoding: pair.name, as: UTF8.self)) else { continue }
            bindText(pair.value[...], value[...])
        }
    }

    /// Binds the names of a recorded text where the fresh one fits it, those that the table derives put back.
    private mutating func bindText(_ recorded: ArraySlice<UInt8>, _ answer: ArraySlice<UInt8>) {
        let text = PlaceholderText(Array(recorded))
        guard !text.names.isEmpty else { return }
        var bound = fresh
        try? text.match(Array(answer), isWhole: true, values: &bound)
        for name in text.names {
            guard let value = bound[name], fresh[name] == nil else { continue }
            fresh[name] = value
            if case .spelled(let other, let spelling)? = values.table[name], fresh[other] == nil {
                fresh[other] = spelling.read(value)
            }
        }
    }
}
