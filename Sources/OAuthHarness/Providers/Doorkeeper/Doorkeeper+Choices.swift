extension Doorkeeper {
    package enum Language: String, KnobValue, CaseIterable {
        /// English of the version in force.
        case english = "en"
        /// The zh-CN file of 2015 to early 2018, which Gitee shows (gitee.md §1).
        case chinese2015 = "zh-CN-2015"
        /// The current zh-CN file (doorkeeper.md §11).
        case chinese = "zh-CN"
        /// The current zh-CN file, missing entries not filled from English.
        case chineseWithoutFallback = "zh-CN-without-fallback"
    }

    /// When the old pair dies after a refresh.
    package enum RefreshRotation: String, KnobValue, CaseIterable {
        /// In the same moment; the table lacks `previous_refresh_token`.
        case immediate
        /// When the new access token is first used.
        case onFirstUse
    }

    package enum PasswordGrant: String, KnobValue, CaseIterable {
        /// Anybody, with or without a client.
        case open
        /// Clients that authenticate.
        case clientRequired
        /// No client: `unauthorized_client`.
        case perAppOff
        /// Nobody: `unsupported_grant_type`.
        case removed
    }

    package enum RefreshClient: String, KnobValue, CaseIterable {
        /// As the version has it.
        case stock
        /// They may be left out.
        case optional
        /// They must be sent.
        case required
    }

    package enum ConsentSkipping: String, KnobValue, CaseIterable {
        /// Never.
        case never
        /// With a redirect, as stock Doorkeeper does.
        case redirect = "302"
        /// With a page whose script opens the callback, as GitLab does.
        case page = "html200"
    }

    package enum ErrorPageStatus: String, KnobValue, CaseIterable {
        /// 200, as GitLab always does and every version up to 5.6.6.
        case ok = "200"
        /// 401, which nobody has seen at Gitee or ruled out.
        case unauthorized = "401"
        /// The version's own.
        case stock
    }

    /// What a hash or an array gets where the engine wants a text.
    package enum NestedParameters: String, KnobValue, CaseIterable {
        /// The engine breaks.
        case serverError = "500"
        /// `invalid_request`.
        case invalidRequest = "400"
    }

    package enum TokenInfoErrors: String, KnobValue, CaseIterable {
        /// The version's own.
        case stock
        /// GitLab up to 13.8: `invalid_request` with 401.
        case gitlabText = "gitlabText401"
        /// GitLab from 13.9 on: `invalid_request` with 400 and an object of texts.
        case gitlabObject = "gitlabObject400"
    }

    /// Whose claims OpenID Connect tells.
    package enum OpenIDClaims: String, KnobValue, CaseIterable {
        /// Those that the engine's recordings were set up with.
        case stock
        /// GitLab's.
        case gitlab
    }

    package enum ErrorStatus: String, KnobValue, CaseIterable {
        /// As the version has it.
        case stock
        /// 401 for all of them.
        case unauthorized = "401"
        /// 400, and 401 for a client that fails to authenticate.
        case badRequest = "400"
    }

    package enum TokenType: String, KnobValue, CaseIterable {
        /// As the version has it.
        case stock
        /// Lower case.
        case bearer
        /// With a capital.
        case capitalized = "Bearer"
    }

    package enum TokenGenerator: String, KnobValue, CaseIterable {
        /// Lower-case hexadecimal digits of the lengths that the knobs give.
        case hex
        /// 43 characters of URL-safe base64, the stock of 5.1.0 on.
        case base64URL = "urlsafe_base64"
    }

    package enum CacheHeaders: String, KnobValue, CaseIterable {
        /// As the version has them.
        case stock
        /// `Cache-Control: no-store` and `Pragma: no-cache`.
        case pragma
        /// `Cache-Control: no-store` alone.
        case noStore
    }

    package enum ChallengeForm: String, KnobValue, CaseIterable {
        /// As the version has it.
        case stock
        /// The text as it is, non-ASCII included.
        case raw
        /// An underscore for every character that RFC 6750 §3 does not allow.
        case sanitised
        /// Not at all.
        case off
    }

    package enum AuthorizationErrors: String, KnobValue, CaseIterable {
        /// A page of the provider.
        case page
        /// A redirect to the client (`handle_auth_errors :redirect`).
        case redirect
    }

    package enum SkipConsentRule: String, KnobValue, CaseIterable {
        /// As the version has it: some live token, or the newest one up to 4.x.
        case stock
        /// `scope` is sent and names what the person ticked last time.
        case sameAsLastTicked
    }

    /// What PKCE means to the engine.
    package enum PKCE: String, KnobValue, CaseIterable {
        /// As the version has it.
        case stock
        /// The parameters mean nothing.
        case off
        /// A challenge is heeded where it is sent.
        case optional
        /// Public clients must send one (`force_pkce`).
        case forced
    }

    /// A challenge method.
    package enum PKCEMethod: String, KnobListElement, CaseIterable {
        /// The verifier itself.
        case plain
        /// Its digest.
        case s256 = "S256"
    }

    package enum RedirectMatch: String, KnobValue, CaseIterable {
        /// As the version has it.
        case stock
        /// Up to 4.2.6: a registered URI with a query matches nothing.
        case queryNeverMatches = "4.2"
        /// 4.3.2 on: queries are compared as sets.
        case querySet = "4.3"
        /// 5.1.0 on: the port of a loopback literal is ignored as well.
        case loopbackPort = "5.1"
        /// 6.0.0.beta2 on: byte for byte.
        case exact = "6.0"
    }

    package enum TokenRedirectMatch: String, KnobValue, CaseIterable {
        /// As the version has it.
        case stock
        /// Byte for byte.
        case equal
        /// By the rule of the authorization endpoint.
        case matcher
    }

    /// A way to authenticate a client.
    package enum ClientMethod: String, KnobListElement, CaseIterable {
        /// HTTP Basic.
        case basic
        /// `client_id` and `client_secret`.
        case parameters
    }

    /// A place to look for an access token.
    package enum TokenMethod: String, KnobListElement, CaseIterable {
        /// The parameter `access_token`.
        case accessTokenParameter = "access_token"
        /// The parameter `bearer_token`.
        case bearerTokenParameter = "bearer_token"
        /// `Authorization: Bearer …`.
        case bearerHeader = "bearer"
        /// `Authorization: token …`.
        case tokenHeader = "token"

        var location: TokenLocation {
            switch self {
            case .accessTokenParameter, .bearerTokenParameter: .parameter(rawValue)
            case .bearerHeader: .authorization(scheme: "Bearer")
            case .tokenHeader: .authorization(scheme: "token")
            }
        }
    }

    package enum MissingScope: String, KnobValue, CaseIterable {
        /// The default scopes, as far as they are ticked for the client.
        case defaults
        /// All that was ticked for the client.
        case ticked
    }
}

extension RackVersion: KnobValue {}
