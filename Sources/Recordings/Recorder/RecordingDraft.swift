internal import HTTPWire

/// A recording that grows exchange by exchange and holds no secret at any moment.
///
/// What an exchange teaches is replaced in the earlier ones too: a code that a page showed is known for one when it is
/// redeemed.
package struct RecordingDraft: Sendable {
    private struct Kept: Sendable {
        let number: Int
        let original: HAR.Entry
        var redacted: HAR.Entry
        /// Bytes of the redacted exchange as a file holds it.
        var size: Int
    }

    /// What came of adding an exchange.
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

    /// - Parameters:
    ///   - frame: Creator, provenance and comment of the recording; its exchanges are left out.
    ///   - names: Fields that are secret beside those that OAuth knows.
    package init(_ frame: HAR, names: [String] = []) {
        self.frame = frame
        book = SecretBook(names: names)
    }

    /// The number of exchanges in the recording.
    package var count: Int { kept.count }

    /// The names of the secrets that were found so far.
    package var secretNames: [String] { book.secrets.map(\.name) }

    /// Adds an exchange as it went over the wire.
    ///
    /// - Parameters:
    ///   - entry: The exchange, secrets included.
    ///   - number: Its place; exchanges may end in another order than they began.
    /// - Returns: What came of it.
    package mutating func add(_ entry: HAR.Entry, number: Int) -> Added {
        let before = (refusals: refusals.count, names: book.secrets.count)
        let news = book.learn(entry)
        renew(for: news)
        if let reason = Self.reasonToLeaveOut(entry) {
            refuse(number, entry, reason)
        } else if let new = redacted(entry, number, Redaction(book.secrets, isThorough: true), SecretScan(book.secrets))
        {
            if kept.reduce(new.size, { $0 + $1.size }) > Self.fileLimit - (1 << 20) {
                refuse(number, entry, .fileIsFull)
            } else {
                kept.insert(new, at: kept.firstIndex { $0.number > number } ?? kept.endIndex)
            }
        }
        return Added(
            request: title(entry),
            names: book.secrets[before.names...].map(\.name),
            refusals: Array(refusals[before.refusals...])
        )
    }

    /// The recording as it stands.
    package var recording: HAR {
        var recording = frame
        recording.entries = kept.map(\.redacted)
        if case .recorded(_, let date, let config)? = frame.provenance, let engine = Self.engine(recording.entries) {
            recording.provenance = .recorded(engine: engine, date: date, config: config)
        }
        // Only what an answer holds has to be made again; of the rest not even the shape is told.
        let table = book.table(for: Set(recording.entries.flatMap(\.response.placeholders)))
        if !table.isEmpty { recording.extra[PlaceholderTable.member] = table.json }
        return recording
    }

    /// What the upstream says it runs.
    private static func engine(_ entries: [HAR.Entry]) -> String? {
        for name in ["X-Powered-By", "Server"] {
            if let value = entries.lazy.compactMap({ $0.response.headers.value(of: name) }).first { return value }
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

    /// Redacts earlier exchanges anew in which a secret stands that was not known when they came.
    private mutating func renew(for news: [Redaction.Secret]) {
        guard !news.isEmpty, !kept.isEmpty else { return }
        let search = Redaction(news, isThorough: true)
        let redaction = Redaction(book.secrets, isThorough: true)
        let scan = SecretScan(book.secrets)
        for old in kept where search.occurs(in: old.original) {
            kept.removeAll { $0.number == old.number }
            guard let new = redacted(old.original, old.number, redaction, scan) else { continue }
            kept.insert(new, at: kept.firstIndex { $0.number > old.number } ?? kept.endIndex)
        }
    }

    private mutating func redacted(
        _ original: HAR.Entry,
        _ number: Int,
        _ redaction: Redaction,
        _ scan: SecretScan
    ) -> Kept? {
        var entry = redaction.redact(original)
        entry.response.headers = original.response.headers.map { header in
            var header = header
            let text = exact(header.field.bytes, ValueSpelling(header: header.name), redaction)
            if header.bytes != nil { header.bytes = text }
            header.value = String(decoding: text, as: UTF8.self)
            return header
        }
        let spelling = ValueSpelling(contentType: original.response.headers.value(of: "Content-Type"))
        entry.response.body = exact(original.response.body, spelling, redaction)
        let text = HAR(entries: [entry]).encoded()
        if let secret = scan.firstSecret(in: text) {
            refuse(number, original, .secretInClear(name: secret.name))
            return nil
        }
        return Kept(number: number, original: original, redacted: entry, size: text.count)
    }

    /// Replaces secrets so that a text of the same bytes can be made again.
    private mutating func exact(_ bytes: [UInt8], _ spelling: ValueSpelling, _ redaction: Redaction) -> [UInt8] {
        redaction.rewritten(PlaceholderText.escape(bytes)) { occurrence in
            let isImplied = spelling.spell(occurrence.secret.value) == occurrence.text
            return PlaceholderText.spelling(of: isImplied ? occurrence.secret.name : book.name(for: occurrence))
        }
    }

    private mutating func refuse(_ number: Int, _ entry: HAR.Entry, _ reason: RecordingRefusal.Reason) {
        refusals.append(RecordingRefusal(number: number, request: title(entry), reason: reason))
    }

    private func title(_ entry: HAR.Entry) -> String {
        "\(entry.request.method) \(Redaction(book.secrets, isThorough: true).redact(entry.request.message.path))"
    }
}
