extension ConsentPage {
    /// GitHub's page; a person there grants all or nothing (github.md §3).
    static let github = ConsentPage(
        words: Words(
            title: "Authorize application",
            heading: "Authorize %{client}",
            permissions: "This application will be able to use:",
            account: "Signed in as",
            approve: "Authorize",
            deny: "Cancel",
            denied: "The browser goes back to the application with error=access_denied.",
            closed: "Nothing calls back: the application waits."
        ),
        style: PageStyle(accent: "#1a7f37", bar: "#24292f")
    )
}
