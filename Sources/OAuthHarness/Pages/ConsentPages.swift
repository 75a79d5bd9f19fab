extension ConsentPage {
    /// A provider that has no look of its own.
    static func plain(_ profile: ProviderProfile) -> ConsentPage {
        ConsentPage(
            words: Words(
                title: "\(profile.title): authorization required",
                heading: "%{client} asks for access",
                permissions: "It will be able to use:",
                account: "Signed in as",
                approve: "Approve",
                deny: "Deny",
                close: "Close the window",
                denied: "The browser goes back to the client with error=access_denied.",
                closed: "Nothing calls back: the client waits."
            ),
            style: PageStyle(accent: "#0b5cad", bar: "#0b5cad"),
            isNarrowing: true
        )
    }

    /// QQ's login frame (qq.md §1.2, §1.4).
    static func qq(_ mode: QQ.CancelMode) -> ConsentPage {
        let silent = "窗口关闭，浏览器不会回到应用（没有回调）。"
        let denied =
            switch mode {
            case .silent: silent
            case .usercancel: "浏览器带着 usercancel=1 回到应用。"
            case .rfc6749: "浏览器带着 error=access_denied 回到应用。"
            }
        return ConsentPage(
            words: Words(
                language: "zh-CN",
                title: "QQ登录",
                heading: "使用QQ帐号登录 %{client}",
                permissions: "%{client} 将获得以下权限：".replacing("%{client} ", with: "该应用"),
                account: "QQ帐号",
                approve: "授权并登录",
                deny: "取消",
                close: "关闭窗口",
                denied: denied,
                closed: silent,
                footer: "授权后表明你已同意 QQ登录服务协议"
            ),
            style: PageStyle(accent: "#0a66b7", bar: "#0a66b7"),
            scopes: [
                "get_user_info": "获得您的昵称、头像、性别", "list_album": "获取登录用户的相册列表",
                "upload_pic": "上传照片到您的相册",
            ],
            isNarrowing: true
        )
    }

    /// GitHub's page; a person there grants all or nothing (github.md §3).
    static let github = ConsentPage(
        words: Words(
            title: "Authorize application",
            heading: "Authorize %{client}",
            permissions: "This application will be able to use:",
            account: "Signed in as",
            approve: "Authorize",
            deny: "Cancel",
            close: "Close the window",
            denied: "The browser goes back to the application with error=access_denied.",
            closed: "Nothing calls back: the application waits."
        ),
        style: PageStyle(accent: "#1a7f37", bar: "#24292f")
    )

    /// The mall's page, whose markup nobody has seen (employeechoice.md §2.1).
    static let employeechoice = ConsentPage(
        words: Words(
            language: "zh-CN",
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
