import HTTPWire
import JSONText

/// A name that the texts of a rule can put between `{{` and `}}`; any other name is a parameter of the request.
package struct AnswerValue: FilledName {
    /// The name; one that ends in a dot takes a name behind it: `state.`.
    package let name: String
    package let summary: String
    /// Whether it is written as a number where it is all that a string of JSON holds.
    private let isNumber: Bool
    /// What is added to the number of the copy in a repetition, from 0; nil for a value that is the same in each.
    private var offset: Int?
    private let value: @Sendable (_ transaction: Transaction, _ behindDot: String) -> String?

    private init(
        _ name: String,
        _ summary: String,
        isNumber: Bool = false,
        value: @escaping @Sendable (Transaction, String) -> String?
    ) { (self.name, self.summary, self.isNumber, self.value) = (name, summary, isNumber, value) }

    private init(_ shared: RequestValue) { self.init(shared.name, shared.summary) { shared.value($0, $1)?.scalarText } }

    private init(copy name: String, from offset: Int) {
        let summary = "The number of the copy in a repetition, from \(offset)."
        self.init(name, summary, isNumber: true) { _, _ in nil }
        self.offset = offset
    }

    /// The value, in the copy of a repetition with that number, from 0.
    fileprivate func text(_ transaction: Transaction, _ index: Int?, _ behindDot: String) -> String? {
        if let offset { return index.map { "\($0 + offset)" } }
        return value(transaction, behindDot)
    }

    package static let all: [AnswerValue] = [
        AnswerValue("access_token", "A new access token, for whom the sent code or token is.") { own, _ in
            own.grant.map { String(decoding: $0.accessToken, as: UTF8.self) }
        },
        AnswerValue("refresh_token", "The refresh token that goes with it.") { own, _ in
            own.grant?.refreshToken.map { String(decoding: $0, as: UTF8.self) }
        },
        AnswerValue("client_id", "The client that asks, else the first one.") { own, _ in
            own.client?.id ?? own.text("client_id") ?? own.state.clients.keys.sorted().first
        },
        AnswerValue(.origin),
        AnswerValue("port", "The port of that origin.") { own, _ in
            own.origin.split(separator: ":").last.map(String.init)
        },
        AnswerValue(.now),
        AnswerValue("rule.fired", "How often the rule has fired, this time included.", isNumber: true) { own, _ in
            own.memory.map { "\($0.fired)" }
        },
        AnswerValue(
            "endpoint.requests",
            "How many requests the endpoint has had, this one included.",
            isNumber: true
        ) { own, _ in own.memory.map { "\($0.requests)" } },
        AnswerValue("state.", "A state of the script; start where no rule has set it.") { $0.memory?.states[$1] },
        AnswerValue(.path),
        AnswerValue("query.", "A parameter of the query.") { own, name in
            FormParameters(decoding: own.request.queryBytes, names: nil).text(name)
        },
        AnswerValue(.header),
        AnswerValue("body.", "A member of a form or JSON body; user.emails.0 looks into JSON.") { own, name in
            SentBody(own.request).values(name).first.map { String(decoding: $0, as: UTF8.self) }
        },
        AnswerValue(copy: "repeat.index", from: 0),
        AnswerValue(copy: "repeat.number", from: 1),
    ]

    /// Whether a text is a number's name and nothing else.
    static func isNumber(_ text: String) -> Bool {
        guard text.hasPrefix("{{"), text.hasSuffix("}}") else { return false }
        return named(String(text.dropFirst(2).dropLast(2)))?.0.isNumber ?? false
    }

    /// Refuses a text with half a repetition, or with a name that nothing can be found for, in a rule whose path has some
    /// places, or that has no path.
    static func check(_ text: String, at path: JSONPath, places: [String]?) throws(JSONMismatch) {
        guard text.contains("{{") else { return }
        let parts: RepeatedText
        do throws(RepeatedText.Mistake) { parts = try RepeatedText(text) } catch {
            throw JSONMismatch(path: path, found: error.found, expected: error.expected)
        }
        var names: [(name: String, isCopied: Bool)] = []
        _ = parts.filled { name, index in
            if (index ?? 0) == 0 { names.append((name, index != nil)) }
            return ""
        }
        for (name, isCopied) in names {
            let head = name.prefix { $0 != "." && $0 != " " }
            if named(name) == nil, heads.contains(where: { $0.hasPrefix("\(head).") }) && name.contains(".") {
                let known = all.map(\.name)
                throw JSONMismatch(unknown: name, at: path, known: known, what: "value of a rule", isKey: false)
            }
            if let places, let (own, place) = named(name), own.name == "path.", !places.contains(place) {
                let what = "place of the rule's path"
                throw JSONMismatch(unknown: place, at: path, known: places, what: what, isKey: false)
            }
            if name.hasPrefix("/") || name.contains(" "), !EditDistance.nearest(String(head), in: blocks).isEmpty {
                let word = String(head)
                throw JSONMismatch(unknown: word, at: path, known: blocks, what: "block of a text", isKey: false)
            }
            if !isCopied, name.hasPrefix("repeat.") {
                let expected = "a place between {{repeat N}} and {{/repeat}}"
                throw JSONMismatch(path: path, found: "{{\(name)}}", expected: expected)
            }
        }
    }

    /// The actions whose texts they are filled into.
    package static let words = ActionWord.all.filter(\.fillsTexts).map(\.name)

    private static let blocks = ["repeat", "/repeat"]
    /// The words in front of dots; those of provider files stand for nothing here.
    private static let heads =
        all.map(\.name).filter { $0.contains(".") }
        + ["account.", "client.", "drawn.", "error.", "knob.", "pseudonym.", "request.", "sent."]
}

extension Transaction {
    /// A text with its placeholders filled in, in one pass: values are not looked through.
    ///
    /// `{{access_token}}` and `{{refresh_token}}` mint real tokens for whoever the presented code or token belongs to.
    func filled(_ text: String) -> String {
        guard text.contains("{{") else { return text }
        if text.contains("{{access_token}}") || text.contains("{{refresh_token}}") { mintForPlaceholders() }
        let value = { (name: String, index: Int?) -> String? in
            guard let (own, behindDot) = AnswerValue.named(name) else { return self.text(name) }
            return own.text(self, index, behindDot)
        }
        // A rule that was added later may have what no file may.
        return (try? RepeatedText(text))?.filled(value) ?? text.filled { value($0, nil) }
    }

    private func mintForPlaceholders() {
        guard !hasMintedForPlaceholders else { return }
        hasMintedForPlaceholders = true
        let code = value("code").flatMap { state.codes[$0] }
        let old = value("refresh_token").flatMap { state.grant(refreshToken: $0) }
        client = client ?? (code?.clientID ?? old?.clientID ?? text("client_id")).flatMap { state.clients[$0] }
        let parent = (code?.value ?? old?.refreshToken).flatMap { state.ledger.name(of: $0) }
        grant = issueTokens(
            for: code?.account ?? old?.account ?? state.accounts.first,
            scope: code?.scope ?? old?.scope ?? profile.defaultScope,
            parent: parent
        )
    }
}
