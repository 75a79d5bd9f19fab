extension ConsentPage {
    /// Google's consent screen; boxes only where there is more than one scope besides those of signing in (google.md §8).
    static func google(hasBoxes: Bool) -> ConsentPage {
        ConsentPage(
            words: Words(
                title: "Sign in - Google Accounts",
                heading: "%{client} wants to access your Google Account",
                permissions: hasBoxes ? "Select what the app can access:" : "This will allow it to:",
                account: "Choose an account",
                approve: "Continue",
                deny: "Cancel",
                footer: "You can always see or remove access in your Google Account."
            ),
            style: PageStyle(accent: "#0b57d0", bar: "#1a73e8"),
            scopes: [
                "openid": "Associate you with your personal info on Google",
                Google.longEmail: "See your primary Google Account email address",
                Google.longProfile: "See your personal info, including any that you made public",
            ],
            isNarrowing: hasBoxes
        )
    }
}
