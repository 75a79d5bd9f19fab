/// The Doorkeeper releases that matter, and what each does differently (doorkeeper.md §1).
package enum DoorkeeperVersion: String, KnobValue, CaseIterable, Comparable {
    /// 4.2, what Gitee runs a local copy of.
    case v42 = "4.2"
    /// 4.4.
    case v44 = "4.4"
    /// 5.0, GitLab 12 to 13.8.
    case v50 = "5.0"
    /// 5.5, GitLab 13.9 to 15.
    case v55 = "5.5"
    /// 5.8, GitLab 17 and 18.
    case v58 = "5.8"
    /// 5.9.6, the newest release; nothing was recorded from it.
    case v59 = "5.9"

    /// Whether the first release is older.
    package static func < (left: DoorkeeperVersion, right: DoorkeeperVersion) -> Bool {
        left.age < right.age
    }

    /// Its place among the releases; texts would be compared dozens of times a request.
    private var age: Int {
        switch self {
        case .v42: 0
        case .v44: 1
        case .v50: 2
        case .v55: 3
        case .v58: 4
        case .v59: 5
        }
    }

    /// `bearer` up to 4.4.0, `Bearer` from 4.4.1 and 5.0.0 on.
    var tokenType: String { self < .v44 ? "bearer" : "Bearer" }

    /// 401 for every token error up to 5.0.3; later 400, with 401 for a failed client.
    func status(of error: ErrorCode) -> Int {
        self < .v55 || error == .invalidClient || error == .unauthorizedClient ? 401 : 400
    }

    /// Whether the token endpoint sends Rails' security headers.
    var hasSecurityHeaders: Bool { self >= .v55 }
    /// Whether `Missing required parameter: …` names the parameter.
    var namesMissingParameters: Bool { self >= .v55 }
    /// Whether PKCE is checked.
    var hasPKCE: Bool { self >= .v50 }
    /// Whether errors carry `Pragma: no-cache`.
    var hasPragmaOnErrors: Bool { self < .v58 }
    /// Whether the redirect URI at the token endpoint must be equal, not just matched.
    var comparesRedirectURIsAsText: Bool { self < .v44 }
    /// Whether a token that belongs to a client can be refreshed without that client's credentials.
    var refreshesWithoutClient: Bool { self < .v50 }
    /// Whether an authorization request without a scope or a response type is told which is missing.
    var hasRequiredParameters: Bool { self >= .v55 }
    /// Whether the port of a loopback redirect URI is ignored.
    var ignoresLoopbackPort: Bool { self >= .v55 }
    /// Whether a registered redirect URI with a query can match at all.
    var comparesQueries: Bool { self >= .v44 }
    /// Whether `response_mode` is looked at.
    var knowsResponseMode: Bool { self >= .v55 }
    /// Whether `response_mode` survives the consent page, and holds for errors and for a code in a fragment.
    var honoursResponseMode: Bool { self >= .v58 }
    /// Whether the hidden fields of forms have an `id`.
    var hasFieldIDs: Bool { self < .v58 }
    /// Whether the view, not the text, ends a title with a colon.
    var writesColons: Bool { self < .v59 }
    /// Whether token info has the keys `scopes` and `expires_in_seconds`.
    var hasOldTokenInfoKeys: Bool { self < .v50 }
    /// Whether a token info failure is `invalid_token`, not `invalid_request`.
    var tokenInfoSaysInvalidToken: Bool { self >= .v55 }
    /// Whether the error page of the authorization endpoint has a status of its own.
    var errorPageHasStatus: Bool { self >= .v58 }
    /// Whether the revocation endpoint refuses a client that is not the owner.
    var refusesForeignRevocation: Bool { self >= .v55 }
    /// Whether a token type hint limits the search.
    var heedsTypeHint: Bool { self >= .v58 }
    /// Whether challenges write an underscore for what RFC 6750 §3 does not allow.
    var sanitisesChallenges: Bool { self >= .v59 }
    /// Whether two ways of authenticating a client at once are refused.
    var refusesTwoClientMethods: Bool { self >= .v59 }
    /// Whether a scope failure at a resource is `insufficient_scope`, with a challenge.
    var saysInsufficientScope: Bool { self >= .v59 }
    /// Whether consent is skipped by the newest live token and the client's own scope list alone.
    var looksAtNewestTokenOnly: Bool { self < .v50 }
    /// Whether a scope failure at a resource names the scope.
    var namesResourceScope: Bool { self >= .v58 }
}
