extension ConsentPage {
    /// A provider that has no look of its own.
    static func plain(_ profile: ProviderProfile) -> ConsentPage {
        ConsentPage(
            words: Words(
                title: "\(profile.title): authorization required",
                heading: "%{client} asks for access",
                account: "Signed in as",
                approve: "Approve",
                deny: "Deny"
            ),
            style: PageStyle(accent: "#0b5cad", bar: "#0b5cad"),
            isNarrowing: true
        )
    }
}
