import JSONText
internal import HTTPWire

/// A recording that grows exchange by exchange and holds no secret at any moment.
///
/// What an exchange teaches is replaced in the earlier ones too: a code that a page showed is known for one when it is
/// redeemed.
package struct RecordingDraft: Sendable {
    private struct Kept: Sendable {
        let number: Int
        let original: HAR.Entry
        /// All of the original in which a secret may stand.
        let searched: [UInt8]
        let redacted: HAR.Entry
        /// The redacted exchange as it stands in a file.
        let text: ArraySlice<UInt8>
        /// The names in its answer.
        let names: [String]
    }

    package struct Added: Sendable {
        /// Method and path, secrets replaced.
        package let request: String
        /// The names of secrets that were not known before.
        package let names: [String]
        /// What it kept from being written: itself or an earlier exchange.
        package let refusals: [RecordingRefusal]
    }

    /// The largest body that is kept, in bytes.
    package static let bodyLimit = 16 << 20
    /// The largest file that ``replay`` reads, in bytes.
    package static let fileLimit = 64 << 20

    private let frame: HAR
    private var book: SecretBook
    private var kept: [Kept] = []
    /// The exchanges that are not in the recording, and why.
    package private(set) var refusals: [RecordingRefusal] = []

    package init(_ frame: HAR, names: [String] = []) {
        self.frame = frame
        book = SecretBook(names: names)
    }

    package var count: Int { kept.count }

    package var secretNames: [String] { book.secrets.map(\.name) }

    /// Adds an exchange as it went over the wire.
    package mutating func add(_ entry: HAR.Entry, number: Int) -> Added {
        let before = (refusals: refusals.count, names: book.secrets.count)
        let reason = Self.reasonToLeaveOut(entry)
        var read = entry
        // Nobody reads through a body that is not kept; what else it teaches is secret elsewhere, too.
        if reason != nil { read.response.body = [] }
        renew(for: book.learn(read))
        if let reason {
            refuse(number, entry, reason)
        } else if let new = redacted(entry, number) {
            if kept.reduce(new.text.count, { $0 + $1.text.count }) > Self.fileLimit - (1 << 20) {
                refuse(number, entry, .fileIsFull)
            } else {
                insert(new)
            }
        }
        return Added(
            request: title(entry),
            names: book.secrets[before.names...].map(\.name),
            refusals: Array(refusals[before.refusals...])
        )
    }

    package var recording: HAR {
        var recording = empty
        recording.entries = kept.map(\.redacted)
        return recording
    }

    /// The text of the recording, put together of exchanges that were written before.
    package func encoded() -> [UInt8] {
        let frame = empty.encoded()
        guard let place = frame.firstRange(of: Self.noEntries), !kept.isEmpty else { return frame }
        var text = Array(frame[..<place.lowerBound]) + Self.opening
        for (index, entry) in kept.enumerated() {
            if index > 0 { text += [0x2C, 0x0A] }
            text += entry.text
        }
        return text + Self.closing + frame[place.upperBound...]
    }

    private static let noEntries = Array("\n    \"entries\": []".utf8)
    private static let opening = Array("\n    \"entries\": [\n".utf8)
    private static let closing = Array("\n    ]".utf8)

    /// The recording without its exchanges.
    private var empty: HAR {
        var recording = frame
        if case .recorded(_, let date, let config)? = frame.provenance,
            let engine = Self.engine(kept.lazy.map(\.redacted))
        {
            recording.provenance = .recorded(engine: engine, date: date, config: config)
        }
        // Only what an answer holds has to be made again; of the rest not even the shape is told.
        let table = book.table(for: Set(kept.flatMap(\.names)))
        if !table.isEmpty { recording.extra[PlaceholderTable.member] = table.json }
        return recording
    }

    /// What the upstream says it runs.
    private static func engine(_ entries: some Sequence<HAR.Entry>) -> String? {
        for name in ["X-Powered-By", "Server"] {
            if let value = entries.lazy.compactMap({ $0.response.headers.value(of: name) }).first(where: { _ in true })
            {
                return value
            }
        }
        return nil
    }

    // MARK: -

    private static func reasonToLeaveOut(_ entry: HAR.Entry) -> RecordingRefusal.Reason? {
        let size = max(entry.request.body.count, entry.response.body.count)
        if size > bodyLimit { return .tooLarge(bytes: size) }
        let messages = [
            (entry.request.headers, entry.request.body), (entry.response.headers, entry.response.body),
        ]
        for (headers, body) in messages where !body.isEmpty {
            let coding = headers.value(of: "Content-Encoding")?.lowercased() ?? ""
            if !["", "identity"].contains(coding) { return .encoded(coding) }
        }
        return nil
    }

    private mutating func insert(_ new: Kept) {
        kept.insert(new, at: kept.firstIndex { $0.number > new.number } ?? kept.endIndex)
    }

    /// Redacts earlier exchanges anew in which a secret stands that was not known when they came.
    private mutating func renew(for news: [Redaction.Secret]) {
        guard !news.isEmpty, !kept.isEmpty else { return }
        let search = Redaction(news)
        for old in kept where search.firstSecret(in: old.searched) != nil {
            kept.removeAll { $0.number == old.number }
            if let new = redacted(old.original, old.number) { insert(new) }
        }
    }

    private mutating func redacted(_ original: HAR.Entry, _ number: Int) -> Kept? {
        let entry = book.redacted(original)
        let file = HAR(entries: [entry]).encoded()
        if let secret = book.redaction.firstSecret(in: file) {
            refuse(number, original, .secretInClear(name: secret.name))
            return nil
        }
        let start = file.firstRange(of: Self.opening)?.upperBound ?? 0
        // `]`, the two braces and their line ends come last.
        let end = file.count - Self.closing.count - "\n  }\n}\n".utf8.count
        return Kept(
            number: number,
            original: original,
            searched: Self.searched(original),
            redacted: entry,
            text: file[start..<end],
            names: entry.response.placeholders
        )
    }

    private static func searched(_ entry: HAR.Entry) -> [UInt8] {
        let values = (entry.request.headers + entry.response.headers).flatMap { header -> [[UInt8]] in
            let value = header.field.bytes
            guard let basic = BasicCredentials(headerValue: value, schemeIsCaseSensitive: false) else { return [value] }
            return [value, basic.username, basic.password]
        }
        let texts = [entry.request.message.target] + values + [entry.request.body, entry.response.body]
        return Array(texts.joined(separator: [0x0A]))
    }

    private mutating func refuse(_ number: Int, _ entry: HAR.Entry, _ reason: RecordingRefusal.Reason) {
        refusals.append(RecordingRefusal(number: number, request: title(entry), reason: reason))
    }

    private func title(_ entry: HAR.Entry) -> String {
        "\(entry.request.method) \(book.redaction.redact(entry.request.message.path))"
    }
}
