extension ConsentPage {
    /// The page of Sign in with Apple.
    static let apple = ConsentPage(
        words: Words(
            title: "Sign in with Apple ID",
            heading: "Use your Apple Account to sign in to %{client}",
            permissions: "It will be able to see:",
            account: "Apple Account",
            approve: "Continue",
            deny: "Cancel",
            denied: "The browser goes back to the client with error=user_cancelled_authorize.",
            footer: "The name is sent with the first consent only."
        ),
        style: PageStyle(accent: "#0071e3", bar: "#1d1d1f"),
        scopes: ["name": "Your name", "email": "Your email address, or one that hides it"]
    )
}
