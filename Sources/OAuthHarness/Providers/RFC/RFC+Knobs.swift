extension RFC {
    package enum ChallengeRequirement: String, KnobValue, CaseIterable {
        /// None must.
        case nobody
        /// Public clients must.
        case publicClients
        /// All clients must.
        case everybody
    }

    package static let issuerInCallback = Knob("issuerInCallback", true, source: "RFC 9207 §2")
        .deciding("Whether callbacks, errors included, carry iss.")
    package static let requiredChallenge = Knob<ChallengeRequirement>(
        "requiredChallenge",
        .publicClients,
        source: "RFC 7636 §4.4.1"
    )
    .deciding("Which clients must send a code challenge: nobody, publicClients or everybody.")
    package static let plainChallenge = Knob("plainChallenge", true, source: "RFC 7636 §4.3")
        .deciding("Whether code_challenge_method=plain, also by absence, is known.")
    package static let implicitGrant = Knob("implicitGrant", true, source: "RFC 6749 §4.2")
        .deciding("Whether response_type=token is known.")
    package static let passwordGrant = Knob("passwordGrant", true, source: "RFC 6749 §4.3")
        .deciding("Whether grant_type=password is known.")
    package static let refreshRotation = Knob("refreshRotation", true, source: "RFC 6749 §6")
        .deciding("Whether a refresh answers a new refresh token and ends the old one.")
    package static let reuseRevokesTokens = Knob("reuseRevokesTokens", true, source: "RFC 6749 §4.1.2")
        .deciding("Whether a second use of a code ends the tokens of the first.")
    package static let revokesAccessTokens = Knob("revokesAccessTokens", true, source: "RFC 7009 §2.2.1")
        .deciding("Whether the revocation endpoint takes access tokens; false answers unsupported_token_type.")
    package static let queryTokens = Knob("queryTokens", false, source: "RFC 6750 §2.3")
        .deciding("Whether resource calls read access_token from the query.")
    package static let realm = Knob<String>("realm", defaultRealm, source: "RFC 7617 §2, RFC 6750 §3")
        .deciding("The realm of WWW-Authenticate; empty leaves it out, which an old URLSession on Linux needs.")
    package static let deviceLifetime = Knob("deviceLifetime", 1800, source: "RFC 8628 §3.2")
        .deciding("How many seconds a device code lives.")
    package static let deviceInterval = Knob("deviceInterval", 5, source: "RFC 8628 §3.2")
        .deciding("The least number of seconds between two polls.")
    package static let completeVerificationURI = Knob("completeVerificationURI", true, source: "RFC 8628 §3.2")
        .deciding("Whether the device answer has verification_uri_complete.")

    static let knobs: [any KnobDeclaration] = [
        issuerInCallback, requiredChallenge, plainChallenge, implicitGrant, passwordGrant, refreshRotation,
        reuseRevokesTokens, revokesAccessTokens, queryTokens, realm, deviceLifetime, deviceInterval,
        completeVerificationURI, crossOrigin,
    ]

    // A challenge `Basic realm=…` never completes in URLSession on Linux before Swift 6.3.2.
    #if os(Linux) && compiler(<6.3.2)
    private static let defaultRealm = ""
    #else
    private static let defaultRealm = "oauth-harness"
    #endif
}
