import JSONText

/// What pages for people say of themselves.
enum MockNotice {
    /// That the page is a mock's, in the page's language.
    static func html(_ transaction: Transaction, language: PageLanguage) -> String {
        let title = HTML.escaped(transaction.profile.title)
        let mock = language.sentences.mock
        return "<p class=\"mock\" role=\"note\">\(mock.before)\(title)\(mock.after)</p>"
    }
}

extension ConsentPage {
    /// The page after a person closed the window: no server can close one, so that it says that it was done.
    static func closed(_ transaction: Transaction, language: PageLanguage = .english, script: String = "") -> Reply {
        let sentences = language.sentences
        let body = "<h1 role=\"status\">\(sentences.closedTitle)</h1>\n<p>\(sentences.closed)</p>"
        let style = PageStyle(accent: "#0b5cad", bar: "#57606a")
        return MockPage(language: language, title: sentences.closedTitle, style: style, body: body, script: script)
            .reply(transaction, meaning: .windowClosed)
    }
}
