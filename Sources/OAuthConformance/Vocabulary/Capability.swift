public import HTTPWire
import JSONText

/// Something that a client can do, or says that it does.
public struct Capability: OpenWord, ExpressibleByStringLiteral {
    /// The word of the driver protocol and of a scenario's `requires`.
    public let rawValue: String

    /// Names a capability.
    ///
    /// - Parameter rawValue: The word.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The authorization code grant (RFC 6749 §4.1).
    public static let authorizationCode: Capability = "authorization_code"
    /// The password grant (RFC 6749 §4.3).
    public static let password: Capability = "password"
    /// The client credentials grant (RFC 6749 §4.4).
    public static let clientCredentials: Capability = "client_credentials"
    /// The device grant (RFC 8628).
    public static let device: Capability = "device"
    /// Refreshing access tokens (RFC 6749 §6).
    public static let refresh: Capability = "refresh"
    /// The provider's profile call.
    public static let userinfo: Capability = "userinfo"
    /// Resource calls of the caller's choice.
    public static let api: Capability = "api"
    /// Lists of the provider's API, with all of their pages.
    public static let list: Capability = "list"
    /// Revoking tokens (RFC 7009).
    public static let revoke: Capability = "revoke"
    /// Several requests open at a time, answers in any order.
    public static let parallel: Capability = "parallel"
    /// A session survives a restart of the client.
    public static let persistent: Capability = "persistent"
    /// A clock of the client's own that the runner can move.
    public static let advance: Capability = "advance"
    /// The authorization request carries `state`.
    public static let sendsState: Capability = "sendsState"
    /// The authorization request carries a PKCE challenge (RFC 7636).
    public static let sendsPKCE: Capability = "sendsPKCE"
    /// The authorization request carries `nonce`.
    public static let sendsNonce: Capability = "sendsNonce"
    /// The client compares `iss` in a callback with the issuer that it knows (RFC 9207).
    public static let checksIssuer: Capability = "checksIssuer"
    /// The client compares the address of a callback with its redirect URI (RFC 9700 §4.4.2).
    public static let checksRedirectURI: Capability = "checksRedirectURI"
    /// The client refuses endpoints over plain HTTP on other machines.
    public static let requiresTLS: Capability = "requiresTLS"
    /// The client speaks https to a provider whose authority it is told to trust.
    public static let https: Capability = "https"
    /// The client stores a rotated refresh token.
    public static let rotates: Capability = "rotates"
    /// A call that met 401 is sent again after the refresh.
    public static let replaysRequests: Capability = "replaysRequests"
    /// The granted scope reaches the caller.
    public static let exposesScopes: Capability = "exposesScopes"
    /// Further members of the token response reach the caller.
    public static let exposesExtras: Capability = "exposesExtras"
    /// An attempt ends by itself.
    public static let hasTimeout: Capability = "hasTimeout"
    /// Two instances share one credential store.
    public static let sharesStore: Capability = "sharesStore"
    /// Two sign-in attempts can be open at a time.
    public static let canRunTwoAttempts: Capability = "canRunTwoAttempts"
    /// The client reads the runner's clock.
    public static let acceptsVirtualClock: Capability = "acceptsVirtualClock"
    /// What the client logs reaches the runner.
    public static let hasLogSink: Capability = "hasLogSink"

    /// A request under way can be given up.
    public static let cancels: Capability = "cancels"
    /// The client listens on its loopback redirect URI itself.
    public static let listens: Capability = "listens"
    /// A second instance of the client can be started beside the first.
    public static let hasSibling: Capability = "hasSibling"

    /// A warning of one that no scenario knows, with the nearest word; nil for a known one.
    var warning: String? {
        guard !Self.known.contains(self) else { return nil }
        let known = Self.known.map(\.rawValue)
        let nearest = EditDistance.nearest(rawValue, in: known, within: 8).first
        let hint = nearest.map { "did you mean \($0)?" } ?? "known: \(known.joined(separator: ", "))"
        return "the client declares '\(rawValue)', which no scenario knows (\(hint))"
    }

    /// What a client did not claim, and how one that can do so claims it.
    static func unclaimed(_ missing: [Capability]) -> String {
        let words = missing.map(\.rawValue)
        return "the client does not declare \(words.joined(separator: ", ")); a driver claims it by "
            + words.map { "\"\($0)\"" }.joined(separator: ", ") + " among the capabilities in its answer to configure"
    }

    /// The words that scenario files know.
    public static let known = all.map(\.capability)

    /// What each word says of a client, in the order that lists print.
    package static let all: [(capability: Capability, summary: String)] = [
        (.authorizationCode, "The authorization code grant (RFC 6749 §4.1)."),
        (.password, "The password grant (RFC 6749 §4.3)."),
        (.clientCredentials, "The client credentials grant (RFC 6749 §4.4)."),
        (.device, "The device grant (RFC 8628)."),
        (.refresh, "Refreshing access tokens (RFC 6749 §6)."),
        (.userinfo, "The provider's profile call."),
        (.api, "Resource calls of the caller's choice."),
        (.list, "Lists of the provider's API, with all of their pages."),
        (.revoke, "Revoking tokens (RFC 7009)."),
        (.parallel, "Several requests open at a time, answers in any order."),
        (.persistent, "A session survives a restart of the client."),
        (.advance, "A clock of the client's own that the runner can move."),
        (.sendsState, "The authorization request carries `state`."),
        (.sendsPKCE, "The authorization request carries a PKCE challenge (RFC 7636)."),
        (.sendsNonce, "The authorization request carries `nonce`."),
        (.checksIssuer, "The client compares `iss` in a callback with the issuer that it knows (RFC 9207)."),
        (.checksRedirectURI, "The client compares the address of a callback with its redirect URI (RFC 9700 §4.4.2)."),
        (.requiresTLS, "The client refuses endpoints over plain HTTP on other machines."),
        (.https, "The client speaks https to a provider whose authority it is told to trust."),
        (.rotates, "The client stores a rotated refresh token."),
        (.replaysRequests, "A call that met 401 is sent again after the refresh."),
        (.exposesScopes, "The granted scope reaches the caller."),
        (.exposesExtras, "Further members of the token response reach the caller."),
        (.hasTimeout, "An attempt ends by itself."),
        (.sharesStore, "Two instances share one credential store."),
        (.canRunTwoAttempts, "Two sign-in attempts can be open at a time."),
        (.acceptsVirtualClock, "The client reads the runner's clock."),
        (.hasLogSink, "What the client logs reaches the runner."),
        (.cancels, "A request under way can be given up."),
        (.listens, "The client listens on its loopback redirect URI itself."),
        (.hasSibling, "A second instance of the client can be started beside the first."),
    ]
}
