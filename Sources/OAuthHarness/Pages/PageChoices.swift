import JSONText

/// What a person may choose on a consent page besides the buttons: who signs in, and which scopes are granted.
struct PageChoices {
    /// The names of the fields that pages add to a request.
    static let fields = ["_decision", "_account", "_scope"]

    let transaction: Transaction
    /// The id of the form that the choices belong to, where they stand outside of it.
    var form: String?

    private var owner: String { form.map { " form=\"\($0)\"" } ?? "" }

    /// A list of the sample accounts, the one who is signed in first.
    func accounts(label: String) -> String {
        let options = transaction.state.accounts.map {
            "<option value=\"\(HTML.escaped($0.login))\">\(HTML.escaped($0.name)) (\(HTML.escaped($0.login)))</option>"
        }
        return "<label>\(label) <select name=\"_account\"\(owner)>\(options.joined())</select></label>"
    }

    /// A box for each scope, ticked, with the words of the provider where there are some.
    func boxes(words: [String: String] = [:]) -> [String] {
        transaction.scope.names.map { name in
            let text = words[name].map { "\($0) <small>\(HTML.escaped(name))</small>" } ?? HTML.escaped(name)
            return """
                <label><input type="checkbox" name="_scope" value="\(HTML.escaped(name))"\(owner) checked> \(text)</label>
                """
        }
    }

    /// Tells that boxes were shown, so that none ticked means no scope.
    var marker: String { "<input type=\"hidden\" name=\"_scope\" value=\"\"\(owner)>" }
}

extension Transaction {
    /// What the person chose with the button that approves; nil for somebody who has no account.
    func approvalOfPage() -> Decision? {
        // Each ticked box sends a pair of its own; a provider's engine may keep the last of them alone.
        let sent =
            FormParameters(decoding: request.query).all("_scope") + FormParameters(decoding: request.body).all("_scope")
        let boxes = sent.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.isEmpty }
        let scope = sent.isEmpty ? nil : Scope(boxes)
        guard let login = text("_account") else { return .approve(state.accounts.first ?? .sample, scope) }
        guard let account = state.accounts.first(where: { $0.login == login }) else {
            notes.append("nobody has the account '\(login)': the page is shown again")
            return nil
        }
        return .approve(account, scope)
    }
}
