/// The language of a page for people, and what this package's own sentences are in it.
enum PageLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh-CN"

    /// The sentences that pages say of themselves; the provider's title stands in the middle of the first.
    ///
    /// The last four are what a consent page says where the provider has no words of its own.
    struct Sentences: Sendable {
        let mock: (before: String, after: String)
        let closedTitle: String
        let closed: String
        let permissions: String
        let close: String
        let calledBack: String
        let waits: String
    }

    var sentences: Sentences {
        switch self {
        case .english:
            Sentences(
                mock: (
                    "<strong>Mock.</strong> This page plays ",
                    " for tests. Nothing that happens here reaches the real one."
                ),
                closedTitle: "The window is closed",
                closed: "Nothing called back: the client waits, as after a person who closed the window. "
                    + "This tab may be closed.",
                permissions: "It will be able to use:",
                close: "Close the window",
                calledBack: "The browser goes back to the client with error=access_denied.",
                waits: "Nothing calls back: the client waits."
            )
        case .chinese:
            Sentences(
                mock: ("<strong>模拟页面。</strong>此页面为测试模拟 ", "，这里的任何操作都不会到达真实网站。"),
                closedTitle: "窗口已关闭",
                closed: "没有回调：应用会一直等待，如同用户关闭了窗口。可以关闭此标签页。",
                permissions: "该应用将获得以下权限：",
                close: "关闭窗口",
                calledBack: "浏览器带着 error=access_denied 回到应用。",
                waits: "没有回调，应用会一直等待。"
            )
        }
    }
}
