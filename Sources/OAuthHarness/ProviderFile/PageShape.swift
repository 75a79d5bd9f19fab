import JSONText

extension ConsentPage.Words {
    private static let sentences = PageLanguage.english.sentences

    fileprivate static let fields = JSONText.fields(
        Field("language", Shape<PageLanguage>.word(of: PageLanguage.allCases, what: "language"), default: .english),
        Field("title", .filledText),
        Field("heading", Shape<String>.filledText.noted("%{client} stands for the client's name.")),
        Field("permissions", .text, default: sentences.permissions),
        Field("account", .text, default: "Signed in as"),
        Field("approve", .filledText, default: "Approve"),
        Field("deny", .filledText, default: "Deny"),
        Field("close", .filledText, default: sentences.close),
        Field("denied", .text, default: "The browser goes back to the client."),
        Field("closed", .text, default: sentences.waits),
        Field("footer", .text, default: "")
    )
}

extension Shape<ConsentPage> {
    private static let looks = fields(
        Field("colour", Shape<String>.colour, default: "#0b5cad"),
        Field("scopes", Shape<[(key: String, value: String)]>.names, default: []),
        Field("narrowing", Shape<Bool>.flag.noted("Whether the person may grant less than was asked."), default: false)
    )

    /// The consent page: its words, its colour, its words for scopes.
    static let page = Shape(object: ConsentPage.Words.fields + looks) { words, looks in
        let (language, title, heading, permissions, account, approve, deny, close, denied, closed, footer) = words
        let (colour, scopes, isNarrowing) = looks
        return ConsentPage(
            words: ConsentPage.Words(
                language: language,
                title: HTML.escaped(title),
                heading: HTML.escaped(heading),
                permissions: HTML.escaped(permissions),
                account: HTML.escaped(account),
                approve: HTML.escaped(approve),
                deny: HTML.escaped(deny),
                close: HTML.escaped(close),
                denied: HTML.escaped(denied),
                closed: HTML.escaped(closed),
                footer: HTML.escaped(footer)
            ),
            style: PageStyle(accent: colour, bar: colour),
            scopes: Dictionary(scopes.map { ($0.key, HTML.escaped($0.value)) }) { $1 },
            isNarrowing: isNarrowing
        )
    }
}

extension Shape<String> {
    fileprivate static let colour = Shape(
        "a colour such as #0b5cad",
        ["type": "string", "pattern": "^#[0-9a-f]{6}$"],
        read: { json in
            json.string.flatMap { text in
                let isColour =
                    text.utf8.count == 7 && text.hasPrefix("#")
                    && text.utf8.dropFirst().allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
                return isColour ? text : nil
            }
        },
        write: JSON.string
    )
}
