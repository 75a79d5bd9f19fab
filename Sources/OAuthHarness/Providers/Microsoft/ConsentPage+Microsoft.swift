extension ConsentPage {
    /// Microsoft's consent page.
    static let microsoft = ConsentPage(
        words: Words(
            title: "Sign in to your account",
            heading: "Permissions requested by %{client}",
            permissions: "This app would like to:",
            account: "Pick an account",
            approve: "Accept",
            deny: "Cancel",
            denied:
                "The browser goes back to the client with error=consent_required, unless declineError says otherwise.",
            footer: "Accepting these permissions means that you allow this app to use your data."
        ),
        style: PageStyle(accent: "#0067b8", bar: "#0067b8"),
        scopes: [
            "openid": "Sign you in", "profile": "View your basic profile", "email": "View your email address",
            "offline_access": "Maintain access to data you have given it access to",
            "User.Read": "Sign you in and read your profile",
        ]
    )
}
