extension RFC {
    package enum ChallengeRequirement: String, KnobValue, CaseIterable {
        /// None must.
        case nobody
        /// Public clients must.
        case publicClients
        /// All clients must.
        case everybody
    }

    package static let issuerInCallback = Knob<Bool>(
        "issuerInCallback",
        true,
        "Whether callbacks, errors included, carry iss.",
        source: "RFC 9207 §2"
    )
    package static let requiredChallenge = Knob<ChallengeRequirement>(
        "requiredChallenge",
        .publicClients,
        "Which clients must send a code challenge: nobody, publicClients or everybody.",
        source: "RFC 7636 §4.4.1"
    )
    package static let plainChallenge = Knob<Bool>(
        "plainChallenge",
        true,
        "Whether code_challenge_method=plain, also by absence, is known.",
        source: "RFC 7636 §4.3"
    )
    package static let implicitGrant = Knob<Bool>(
        "implicitGrant",
        true,
        "Whether response_type=token is known.",
        source: "RFC 6749 §4.2"
    )
    package static let passwordGrant = Knob<Bool>(
        "passwordGrant",
        true,
        "Whether grant_type=password is known.",
        source: "RFC 6749 §4.3"
    )
    package static let refreshRotation = Knob<Bool>(
        "refreshRotation",
        true,
        "Whether a refresh answers a new refresh token and ends the old one.",
        source: "RFC 6749 §6"
    )
    package static let reuseRevokesTokens = Knob<Bool>(
        "reuseRevokesTokens",
        true,
        "Whether a second use of a code ends the tokens of the first.",
        source: "RFC 6749 §4.1.2"
    )
    package static let revokesAccessTokens = Knob<Bool>(
        "revokesAccessTokens",
        true,
        "Whether the revocation endpoint takes access tokens; false answers unsupported_token_type.",
        source: "RFC 7009 §2.2.1"
    )
    package static let queryTokens = Knob<Bool>(
        "queryTokens",
        false,
        "Whether resource calls read access_token from the query.",
        source: "RFC 6750 §2.3"
    )
    package static let realm = Knob<String>(
        "realm",
        defaultRealm,
        "The realm of WWW-Authenticate; empty leaves it out, which an old URLSession on Linux needs.",
        source: "RFC 7617 §2, RFC 6750 §3"
    )
    package static let deviceLifetime = Knob<Int>(
        "deviceLifetime",
        1800,
        "How many seconds a device code lives.",
        source: "RFC 8628 §3.2"
    )
    package static let deviceInterval = Knob<Int>(
        "deviceInterval",
        5,
        "The least number of seconds between two polls.",
        source: "RFC 8628 §3.2"
    )
    package static let completeVerificationURI = Knob<Bool>(
        "completeVerificationURI",
        true,
        "Whether the device answer has verification_uri_complete.",
        source: "RFC 8628 §3.2"
    )

    static let knobs: [any KnobDeclaration] = [
        issuerInCallback, requiredChallenge, plainChallenge, implicitGrant, passwordGrant, refreshRotation,
        reuseRevokesTokens, revokesAccessTokens, queryTokens, realm, deviceLifetime, deviceInterval,
        completeVerificationURI,
    ]

    // A challenge `Basic realm=…` never completes in URLSession on Linux before Swift 6.3.2.
    #if os(Linux) && compiler(<6.3.2)
    private static let defaultRealm = ""
    #else
    private static let defaultRealm = "oauth-harness"
    #endif
}
