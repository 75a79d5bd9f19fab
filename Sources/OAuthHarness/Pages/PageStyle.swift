import HTTPWire

/// The look of the pages that a person sees: plain, the provider's tone of colour, nothing of its artwork.
struct PageStyle: Sendable {
    /// The colour of the button that approves.
    let accent: String
    /// The colour of the bar on top.
    let bar: String

    /// The style sheet; for a light and a dark screen, down to the narrowest window.
    var sheet: String {
        """
        :root { color-scheme: light dark; --back: #f4f5f7; --card: #fff; --ink: #1f2328; --soft: #57606a; \
        --line: #8c959f; --accent: \(accent); }
        @media (prefers-color-scheme: dark) { :root { --back: #15181c; --card: #1f2429; --ink: #e9ecef; \
        --soft: #a8b1ba; --line: #68727d; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--ink); border-top: 6px solid \(bar); \
        font: 16px/1.5 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
        main, #container { max-width: 30rem; margin: 2rem auto; padding: 1.25rem; background: var(--card); \
        border-radius: 8px; overflow-wrap: anywhere; }
        #container main { margin: 0; padding: 0; }
        h1 { font-size: 1.25rem; margin: 0 0 .75rem; }
        ul { list-style: none; padding: 0; } li { padding: .15rem 0; }
        fieldset { border: 0; margin: 0 0 1rem; padding: 0; } legend { font-weight: 600; padding: 0; }
        label { display: block; margin: 0 0 .5rem; }
        select, button, input[type=submit] { font: inherit; padding: .5rem .9rem; border-radius: 6px; \
        border: 1px solid var(--line); background: var(--card); color: inherit; max-width: 100%; }
        button, input[type=submit] { cursor: pointer; min-width: 6rem; margin: 0 .4rem .4rem 0; }
        .approve, .btn-success, .btn-primary { background: var(--accent) !important; color: #fff !important; \
        border-color: var(--accent) !important; font-weight: 600; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        small, .notes { color: var(--soft); font-size: .875rem; } .notes dt { font-weight: 600; } .notes dd { margin: 0; }
        .mock { margin: 0 0 1rem; padding: .4rem .7rem; border: 1px dashed var(--line); border-radius: 6px; \
        font-size: .875rem; color: var(--soft); } .mock strong { color: var(--ink); }
        .actions form { display: inline-block; } pre { white-space: pre-wrap; }
        @media (max-width: 32rem) { main, #container { margin: 0; border-radius: 0; min-height: 100vh; } \
        #container main { min-height: 0; } button, input[type=submit], select { width: 100%; \
        margin-right: 0; } .actions form { display: block; } }
        """
    }

    /// The policy of a page with this sheet inside: no script, nothing from elsewhere, and a form that may lead anywhere.
    var policy: String {
        let digest = Base64.encode(SHA256.hash(Array(sheet.utf8)))
        return "default-src 'none'; style-src 'sha256-\(digest)'; img-src data:; base-uri 'none'"
    }

    /// Keeps a browser from asking for an icon, which would stand in the journal.
    static let head = """
        <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
        """
}
