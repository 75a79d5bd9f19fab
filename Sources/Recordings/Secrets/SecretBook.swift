import HTTPWire
import JSONText

/// The secrets of a recording and the names that stand for them.
package struct SecretBook: Sendable {
    /// A text that is a secret in an encoding which its place does not imply.
    private struct Spelled: Hashable {
        let secret: String
        let text: [UInt8]
    }

    private let finder: SecretFinder
    package private(set) var secrets: [Redaction.Secret] = []
    /// Replaces all of them.
    private(set) var redaction = Redaction()
    private var names: [[UInt8]: Int] = [:]
    private var counts: [String: Int] = [:]
    private var spelled: [Spelled: String] = [:]
    /// What the file tells of each name.
    private var table = PlaceholderTable()

    package init(names: [String] = []) {
        finder = SecretFinder(names: names)
    }

    /// Takes secrets that are known under a provider's own names: `at#1` is `access_token.1` here.
    init(_ known: [Redaction.Secret]) {
        self.init()
        for secret in known where names[secret.value] == nil {
            names[secret.value] = secrets.count
            let word = String(secret.name.prefix { $0 != "#" })
            let name = makeName(Self.ledgerWords[word] ?? word)
            secrets.append(.init(name: name, value: secret.value, onlyIn: secret.fields))
            table[name] = .shape(SecretKind(word).hidesLength ? .hidden : ValueShape(of: secret.value))
        }
        redaction.add(secrets)
    }

    /// The words of a ledger whose parameters have another name.
    private static let ledgerWords = [
        "at": "access_token", "rt": "refresh_token", "device": "device_code", "challenge": "code_challenge",
    ]

    /// Takes note of the secrets that an exchange carries.
    package mutating func learn(_ entry: HAR.Entry) -> [Redaction.Secret] {
        var changed: [Int] = []
        for finding in finder.findings(in: entry) {
            let fields = Self.isOwnWord(finding) ? nil : [finding.field]
            if let index = names[finding.value] {
                guard let known = secrets[index].fields, fields.map({ !Set($0).isSubset(of: known) }) ?? true else {
                    continue
                }
                secrets[index] = .init(
                    name: secrets[index].name,
                    value: finding.value,
                    onlyIn: fields.map { known + $0 }
                )
                changed.append(index)
            } else {
                names[finding.value] = secrets.count
                changed.append(secrets.count)
                let name = makeName(finding.kind.word)
                secrets.append(.init(name: name, value: finding.value, onlyIn: fields))
                table[name] = .shape(finding.kind.hidesLength ? .hidden : ValueShape(of: finding.value))
            }
        }
        let news = Set(changed).sorted().map { secrets[$0] }
        redaction.add(news)
        return news
    }

    /// Whether a value can be told from other words, so that it is replaced wherever it stands.
    private static func isOwnWord(_ finding: SecretFinder.Finding) -> Bool {
        let text = String(decoding: finding.value, as: UTF8.self)
        let isName = SecretKind.plain(text) == text && SecretKind(field: text) != nil
        guard !isName, !words.contains(text.lowercased()) else { return false }
        switch finding.kind.weight {
        case .secret: return finding.value.count >= (finding.kind.word == "cookie" ? 8 : 4)
        case .volatile: return finding.value.count >= 8 && finding.value.contains { !$0.isLetter }
        }
    }

    /// Values of parameters that a careless secret may equal.
    private static let words: Set<String> = [
        "authorization_code", "client_credentials", "bearer", "basic", "code", "openid", "profile", "email",
        "read_user",
        "none", "true", "false", "null", "test", "http", "https", "json", "html", "text", "oauth",
    ]

    private mutating func makeName(_ word: String) -> String {
        counts[word, default: 0] += 1
        return "\(word).\(counts[word] ?? 1)"
    }

    // MARK: -

    /// An exchange with names in place of secrets, its answer so that one of the same bytes can be made again.
    mutating func redacted(_ original: HAR.Entry) -> HAR.Entry {
        var entry = redaction.redact(original)
        entry.response.headers = original.response.headers.map { header in
            var header = header
            let text = exact(header.field.bytes, ValueSpelling(header: header.name))
            if header.bytes != nil { header.bytes = text }
            header.value = String(decoding: text, as: UTF8.self)
            return header
        }
        let coding = original.response.headers.value(of: "Content-Encoding")
        guard redaction.unreadable(original.response.body, coding: coding) == nil else { return entry }
        let spelling = ValueSpelling(contentType: original.response.headers.value(of: "Content-Type"))
        entry.response.body = exact(original.response.body, spelling)
        return entry
    }

    private mutating func exact(_ bytes: [UInt8], _ spelling: ValueSpelling) -> [UInt8] {
        redaction.rewritten(PlaceholderText.escape(bytes)) { occurrence in
            let isImplied = spelling.spell(occurrence.secret.value) == occurrence.text
            return PlaceholderText.spelling(of: isImplied ? occurrence.secret.name : name(for: occurrence))
        }
    }

    /// The name for a text that spells a secret as its place does not imply.
    mutating func name(for occurrence: Redaction.Occurrence) -> String {
        let key = Spelled(secret: occurrence.secret.name, text: occurrence.text)
        if let name = spelled[key] { return name }
        let word = String(occurrence.secret.name.prefix { $0 != "." })
        let name: String
        if let spelling = SecretEncoding.allCases.first(where: { $0.spell(occurrence.secret.value) == occurrence.text }
        ) {
            name = makeName("\(word)_\(spelling.word)")
            table[name] = .spelled(of: occurrence.secret.name, as: spelling)
        } else {
            name = makeName("\(word)_text")
            table[name] = .text(ValueShape(of: occurrence.text))
        }
        spelled[key] = name
        return name
    }

    /// What a file tells of the names that stand in it.
    func table(for names: Set<String>) -> PlaceholderTable { table.kept(names) }
}

extension HAR {
    /// The exchanges with names in place of secrets that a provider knows, so that they play again.
    ///
    /// A name is a parameter's with a number: the first access token is `{{access_token.1}}`.
    package func naming(_ secrets: [Redaction.Secret]) -> HAR {
        var (copy, book) = (self, SecretBook(secrets))
        copy.entries = entries.map { book.redacted($0) }
        let table = book.table(for: Set(copy.entries.flatMap(\.response.placeholders)))
        if !table.isEmpty { copy.extra[PlaceholderTable.member] = table.json }
        return copy
    }
}
