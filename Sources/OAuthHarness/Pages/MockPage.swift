import HTTPWire
import JSONText

/// A page for a person: a document in one language with its look inside, which says first that it is a mock's.
struct MockPage {
    var language = PageLanguage.english
    let title: String
    let style: PageStyle
    /// The markup below the notice.
    let body: String
    /// A `script` element of the provider's own; the policy of pages allows none, so that one goes without the policy.
    var script = ""

    /// The page as an answer.
    func reply(_ transaction: Transaction, status: Int = 200, meaning: Reply.Meaning = .page) -> Reply {
        .text(
            """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head><meta charset="utf-8"><title>\(HTML.escaped(title))</title>
            \(PageStyle.head)
            <style>\(style.sheet)</style>
            </head>
            <body>
            <main>
            \(MockNotice.html(transaction, language: language))
            \(body)
            </main>
            \(script)</body>
            </html>

            """,
            status: status,
            meaning: meaning,
            headers: script.isEmpty ? ["Content-Security-Policy": style.policy] : [:]
        )
    }
}
