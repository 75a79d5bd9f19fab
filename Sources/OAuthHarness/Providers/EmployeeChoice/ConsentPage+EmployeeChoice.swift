extension ConsentPage {
    /// The mall's page, whose markup nobody has seen (employeechoice.md §2.1).
    static let employeechoice = ConsentPage(
        words: Words(
            language: .chinese,
            title: "授权登录",
            heading: "%{client} 申请使用您的帐号登录",
            permissions: "该应用将获得以下权限：",
            account: "登录帐号",
            approve: "同意授权",
            deny: "拒绝",
            close: "关闭窗口",
            denied: "浏览器带着 error=access_denied 回到应用。",
            closed: "没有回调，应用会一直等待。"
        ),
        style: PageStyle(accent: "#b3261e", bar: "#b3261e")
    )
}
