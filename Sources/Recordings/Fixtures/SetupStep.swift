/// One thing that has to happen before an exchange can be replayed.
///
/// `log._setup` lists what comes before the first exchange, `_setup` of an entry what comes just before that one. A step
/// is an object with one member, its name; names of credentials (`as`, `refresh`) are the placeholders' names.
///
/// ```json
/// [ { "registerClient": { "as": "client", "redirectURIs": ["https://client.example/cb"], "scopes": ["api"] } },
///   { "issueToken": { "as": "access_token.1", "refresh": "refresh_token.1", "client": "client", "scope": "api" } },
///   { "advance": 7201 } ]
/// ```
package enum SetupStep: Hashable, Sendable {
    /// Registers a client; `as: "client"` binds `{{client_id}}` and `{{client_secret}}`, any other name is a prefix:
    /// `other_client` binds `{{other_client_id}}` and `{{other_client_secret}}`.
    case registerClient(RegisterClient)
    /// Makes a resource owner with a password; the first one made is the one who is signed in.
    case registerUser(RegisterUser)
    /// Issues an authorization code as if the resource owner had approved.
    case issueCode(IssueCode)
    /// Issues an access token, with a refresh token where `refresh` names one.
    case issueToken(IssueToken)
    /// Issues a device code (RFC 8628).
    case issueDeviceCode(IssueDeviceCode)
    /// Uses a refresh token once, in the way that is right.
    case refresh(String)
    /// Revokes the token of that name, and its pair.
    case revoke(String)
    case advance(Duration)
    /// Ends the resource owner's session at the provider.
    case signOut

    package struct RegisterClient: Hashable, Sendable {
        package var name: String
        package var redirectURIs: [String]
        package var scopes: [String]
        package var isPublic: Bool
        /// Consent is never asked for.
        package var isTrusted: Bool
    }

    package struct RegisterUser: Hashable, Sendable {
        package var username: String
        package var password: String
        /// The number that the provider knows the user by; nil leaves it to the provider.
        package var id: Int?
        package var name: String?
        package var email: String?
        package var hasTwoFactor: Bool
        package var isBlocked: Bool
    }

    package struct IssueCode: Hashable, Sendable {
        package var name: String
        package var client: String
        package var redirectURI: String
        package var scope: String
        package var codeChallenge: String?
        package var codeChallengeMethod: String?
    }

    package struct IssueToken: Hashable, Sendable {
        package var name: String
        package var refresh: String?
        /// The client it belongs to; nil for a token that no client asked for.
        package var client: String?
        package var scope: String
        /// The resource owner; nil for the one who is signed in.
        package var user: String?
        package var isImpersonation: Bool
    }

    package struct IssueDeviceCode: Hashable, Sendable {
        package var name: String
        package var userCode: String?
        package var client: String
        package var scope: String
    }
}
