extension ConsentPage {
    /// QQ's login frame (qq.md §1.2, §1.4).
    static func qq(_ mode: QQ.CancelMode) -> ConsentPage {
        let silent = "窗口关闭，浏览器不会回到应用（没有回调）。"
        let denied =
            switch mode {
            case .silent: silent
            case .usercancel: "浏览器带着 usercancel=1 回到应用。"
            case .rfc6749: PageLanguage.chinese.sentences.calledBack
            }
        return ConsentPage(
            words: Words(
                language: .chinese,
                title: "QQ登录",
                heading: "使用QQ帐号登录 %{client}",
                account: "QQ帐号",
                approve: "授权并登录",
                deny: "取消",
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
}
