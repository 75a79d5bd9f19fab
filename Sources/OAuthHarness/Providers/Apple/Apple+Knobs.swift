extension Apple {
    /// Whether the provider's JSON has real booleans.
    package enum BooleanClaims: String, KnobValue, CaseIterable {
        case bool, string
    }

    package enum UserField: String, KnobValue, CaseIterable {
        /// With the first consent alone.
        case first
        case always, never
    }

    package enum EmailClaim: String, KnobValue, CaseIterable {
        case always
        /// With the first consent alone, as one library's author says.
        case first
    }

    package enum DiscoveryIssuer: String, KnobValue, CaseIterable {
        case appleid
        /// As in June 2025, while tokens kept the old one.
        case account
    }

    package enum SigningKey: String, KnobValue, CaseIterable {
        /// Any of the listed keys, another one with each answer.
        case any
        case first
        /// One that the document does not list yet.
        case unlisted
    }

    package enum PageText: String, KnobValue, CaseIterable {
        case y2023 = "2023"
        case y2020 = "2020"
        case y2019 = "2019"
    }

    package static let teamID = Knob("teamID", "TEAM000001", source: "apple.md §2.1")
        .deciding("The team that must stand in iss of a client secret.")
    package static let keyID = Knob("keyID", "KEY0000001", source: "apple.md §2.1")
        .deciding("The key of the team that must stand in kid of a client secret.")
    package static let clientKey = Knob("clientKey", "", source: "apple.md §2.1")
        .deciding("The team's key in PEM, private or public, for clients that sign; empty for the mock's own.")
    package static let signatureCheck = Knob("signatureCheck", true, source: "apple.md §2.1")
        .deciding("Whether the signature of a client secret is verified, which needs the system's libcrypto.")
    package static let secretSkew = Knob("secretSkew", 300, source: "apple.md §2.1")
        .deciding("How many seconds iat of a client secret may lie in the future; inferred.")
    package static let booleanClaims = Knob<BooleanClaims>("booleanClaims", .bool, source: "apple.md §5")
        .deciding("Whether email_verified and is_private_email are booleans, or texts as until February 2024.")
    package static let discoveryIssuer = Knob<DiscoveryIssuer>("discoveryIssuer", .appleid, source: "apple.md §4")
        .deciding("The host that the metadata names, while tokens keep theirs.")
    package static let keyCount = Knob("keyCount", 3, in: 1...8, source: "apple.md §4")
        .deciding("How many keys the document lists.")
    package static let signingKey = Knob<SigningKey>("signingKey", .any, source: "apple.md §4")
        .deciding("Which key signs the next ID token.")
    package static let userField = Knob<UserField>("userField", .first, source: "apple.md §1.3")
        .deciding("When the callback has the user field with the person's name.")
    package static let emailClaim = Knob<EmailClaim>("emailClaim", .always, source: "apple.md §5")
        .deciding("Whether later ID tokens have the address too; captures and one author disagree.")
    package static let relay = Knob("relay", false, source: "apple.md §5")
        .deciding("Whether the person hides the address behind one of the relay's.")
    package static let allowLoopbackRedirect = Knob("allowLoopbackRedirect", true, source: "apple.md §1.1")
        .deciding("Whether redirect URIs may be http or name this machine, which the real provider refuses.")
    package static let clientCheckedFirst = Knob("clientCheckedFirst", true, source: "apple.md §2.3")
        .deciding("Whether the client secret is judged before the code; public probes disagree.")
    package static let errorDescriptions = Knob("errorDescriptions", true, source: "apple.md §2.3")
        .deciding("Whether invalid_grant has a description, as since spring 2021.")
    package static let invalidClientExtraMember = Knob("invalidClientExtraMember", false, source: "apple.md §2.3")
        .deciding("Whether invalid_client has a stray member email_verified, as one report shows.")
    package static let refreshReturnsIDToken = Knob("refreshReturnsIdToken", true, source: "apple.md §2.2")
        .deciding("Whether a refresh answers a new ID token.")
    package static let idTokenLifetime = Knob("idTokenLifetime", 86_400, source: "apple.md §5")
        .deciding("How many seconds an ID token lives; 600 before mid-2020.")
    package static let errorPageStatus = Knob("errorPageStatus", 200, in: 100...999, source: "apple.md §1.2")
        .deciding("The status of an error page; inferred.")
    package static let pageText = Knob<PageText>("pageText", .y2023, source: "apple.md §1.2")
        .deciding("What the page says of an unknown client or redirect URI, by year.")

    static let knobs: [any KnobDeclaration] = [
        teamID, keyID, clientKey, signatureCheck, secretSkew, booleanClaims, discoveryIssuer, keyCount, signingKey,
        userField, emailClaim, relay, allowLoopbackRedirect, clientCheckedFirst, errorDescriptions,
        invalidClientExtraMember, refreshReturnsIDToken, idTokenLifetime, errorPageStatus, pageText,
    ]
}
