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
}
