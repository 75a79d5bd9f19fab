import HTTPWire
import JSONText

/// A consent page in a provider's language and tone.
///
/// The markup is this package's own; no provider's artwork is in it.
struct ConsentPage: Sendable {
    /// The texts of a page; `%{client}` stands for the client's name.
    struct Words: Sendable {
        let language: PageLanguage
        let title: String
        let heading: String
        let permissions: String
        let account: String
        let approve: String
        let deny: String
        let close: String
        /// What follows from refusing at this provider.
        let denied: String
        /// What follows from closing the window.
        let closed: String
        let footer: String

        init(
            language: PageLanguage = .english,
            title: String,
            heading: String,
            permissions: String? = nil,
            account: String,
            approve: String,
            deny: String,
            close: String? = nil,
            denied: String? = nil,
            closed: String? = nil,
            footer: String = ""
        ) {
            (self.language, self.title, self.heading, self.account) = (language, title, heading, account)
            (self.approve, self.deny, self.footer) = (approve, deny, footer)
            self.permissions = permissions ?? language.sentences.permissions
            self.close = close ?? language.sentences.close
            self.denied = denied ?? language.sentences.calledBack
            self.closed = closed ?? language.sentences.waits
        }
    }

    let words: Words
    let style: PageStyle
    /// The words for scopes, by name.
    var scopes: [String: String] = [:]
    /// Whether the provider lets a person grant less than was asked.
    var isNarrowing = false

    /// The page.
    func reply(_ transaction: Transaction, action: String? = nil) -> Reply {
        let choices = PageChoices(transaction: transaction)
        let client = HTML.escaped(transaction.client?.name ?? "Sample App")
        let hidden = transaction.parameters.pairs.compactMap { pair -> String? in
            let name = String(decoding: pair.name, as: UTF8.self)
            guard !PageChoices.fields.contains(name) else { return nil }
            let value = HTML.escaped(String(decoding: pair.value, as: UTF8.self))
            return "<input type=\"hidden\" name=\"\(HTML.escaped(name))\" value=\"\(value)\">"
        }
        let body = """
            <h1>\(words.heading.replacing("%{client}", with: client))</h1>
            <form method="post" action="\(HTML.escaped(transaction.root + (action ?? transaction.request.path)))">
            \(hidden.joined(separator: "\n"))
            \(choices.accounts(label: words.account))
            \(permissions(transaction, choices))
            <p><button class="approve" name="_decision" value="approve">\(words.approve)</button>
            <button name="_decision" value="deny">\(words.deny)</button>
            <button name="_decision" value="close">\(words.close)</button></p>
            </form>
            <dl class="notes"><dt>\(words.deny)</dt><dd>\(words.denied)</dd>
            <dt>\(words.close)</dt><dd>\(words.closed)</dd></dl>
            \(words.footer.isEmpty ? "" : "<p><small>\(words.footer)</small></p>")
            """
        return MockPage(language: words.language, title: words.title, style: style, body: body).reply(transaction)
    }

    private func permissions(_ transaction: Transaction, _ choices: PageChoices) -> String {
        guard !transaction.scope.isEmpty else { return "" }
        let legend = "<legend>\(words.permissions)</legend>"
        guard !isNarrowing else {
            return
                "<fieldset>\(legend)\n\(([choices.marker] + choices.boxes(words: scopes)).joined(separator: "\n"))</fieldset>"
        }
        let items = transaction.scope.names.map { name in
            "<li>\(scopes[name].map { "\($0) <small>\(HTML.escaped(name))</small>" } ?? HTML.escaped(name))</li>"
        }
        return "<fieldset>\(legend)<ul>\(items.joined())</ul></fieldset>"
    }
}
