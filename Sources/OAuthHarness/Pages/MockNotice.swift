import JSONText

/// What pages for people say of themselves.
enum MockNotice {
    /// That the page is a mock's, in the page's language.
    static func html(_ transaction: Transaction, language: String) -> String {
        let title = HTML.escaped(transaction.profile.title)
        let text =
            language == "en"
            ? "<strong>Mock.</strong> This page plays \(title) for tests. Nothing that happens here reaches the real one."
            : "<strong>模拟页面。</strong>此页面为测试模拟 \(title)，这里的任何操作都不会到达真实网站。"
        return "<p class=\"mock\" role=\"note\">\(text)</p>"
    }
}

extension ConsentPage {
    /// The page after a person closed the window: no server can close one, so that it says that it was done.
    static func closed(_ transaction: Transaction, language: String = "en", script: String = "") -> Reply {
        let isEnglish = language == "en"
        let (title, text) =
            isEnglish
            ? (
                "The window is closed",
                "Nothing called back: the client waits, as after a person who closed the window. This tab may be closed."
            ) : ("窗口已关闭", "没有回调：应用会一直等待，如同用户关闭了窗口。可以关闭此标签页。")
        let body = "<h1 role=\"status\">\(title)</h1>\n<p>\(text)</p>"
        let style = PageStyle(accent: "#0b5cad", bar: "#57606a")
        return MockPage(language: language, title: title, style: style, body: body, script: script)
            .reply(transaction, meaning: .windowClosed)
    }
}
