/// The knobs that every profile has; each profile sets its own defaults.
package enum CommonKnobs {
    /// How long an access token lives.
    package static let accessTokenLifetime = Knob<Lifetime>(
        "accessTokenLifetime",
        .limited(.hours(1)),
        source: "RFC 6749 §5.1"
    )
    .deciding("How long an access token lives; none drops expires_in from the answer.")
    /// How long an authorization code lives.
    package static let codeLifetime = Knob<Lifetime>("codeLifetime", .limited(.minutes(10)), source: "RFC 6749 §4.1.2")
        .deciding("How long an authorization code lives.")
    /// How long a refresh token lives.
    package static let refreshTokenLifetime = Knob<Lifetime>("refreshTokenLifetime", .endless, source: "RFC 6749 §6")
        .deciding("How long a refresh token lives, counted from the login it goes back to.")
    /// Where a request without a User-Agent is refused.
    package static let userAgentRequiredAt = Knob<KnobList<Endpoint>>(
        "userAgentRequiredAt",
        [],
        source: "gitee.md §4, github.md §7"
    )
    .deciding("Endpoints that answer 403 to a request without User-Agent: a comma list, any, or none.")
    /// The function name of a JSONP answer at the openid or profile call.
    package static let jsonpCallback = Knob("jsonpCallback", "", source: "qq.md §3.2")
        .deciding("Wraps the profile call's answer in a call of this function; empty for the profile's own form.")
    /// How long a request line the provider's front server takes.
    static let requestLineLimit = Knob(
        "requestLineLimit",
        8_192,
        in: 1_024...16_384,
        source: "nginx, large_client_header_buffers"
    )
    .deciding("How many bytes a request line may have; a longer one, as with a huge state, is answered 414.")
    /// How large a body the provider's front server takes at an endpoint of OAuth.
    package static let requestBodyLimit = Knob(
        "requestBodyLimit",
        1 << 20,
        in: 1_024...(64 << 20),
        source: "nginx, client_max_body_size"
    )
    .deciding("How many bytes a body that is posted to an endpoint of OAuth may have; a larger one is answered 413.")
    /// Whether the first client that nobody registered is taken for one of the provider's.
    package static let adoptsClient = Knob("adoptsClient", false, source: "the harness")
        .deciding(
            "Registers the first unknown client_id with the secret that it shows and any redirect URI, for clients that cannot be changed."
        )
    /// Whether a refused request is told the reason in a header.
    package static let explainsRefusals = Knob("explainsRefusals", false, source: "the harness")
        .deciding("Puts the reason of a refusal into a header, OAuth-Harness-Refusal, for a client's own log.")
    /// Whether a person is signed in at the provider; a knob of the profiles that have a page for it.
    package static let signedIn = Knob("signedIn", true, source: "doorkeeper.md §4.2")
        .deciding("Whether a person is signed in; false sends the authorization request to the sign-in page.")

    /// The day whose provider is played; a knob of the profiles that know when their provider changed.
    package static let asOf = Knob<ProviderDay>("asOf", .newest, source: "updates-2026-11.md")
        .deciding(
            "Plays the provider as it stood at the end of a day, month or year, or as of a release; a knob that is set keeps its value."
        )

    static let all: [any KnobDeclaration] = [
        accessTokenLifetime, codeLifetime, refreshTokenLifetime, userAgentRequiredAt, jsonpCallback, requestLineLimit,
        requestBodyLimit, adoptsClient, explainsRefusals,
    ]
}
