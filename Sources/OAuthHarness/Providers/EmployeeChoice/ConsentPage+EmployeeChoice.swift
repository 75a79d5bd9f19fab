extension ConsentPage {
    /// The mall's page, whose markup nobody has seen (employeechoice.md §2.1).
    static let employeechoice = ConsentPage(
        words: Words(
            language: .chinese,
            title: "授权登录",
            heading: "%{client} 申请使用您的帐号登录",
            account: "登录帐号",
            approve: "同意授权",
            deny: "拒绝"
        ),
        style: PageStyle(accent: "#b3261e", bar: "#b3261e")
    )
}
