import HTTPWire
import JSONText

/// A provider as the RFCs have it, strict: 6749, 6750, 7009, 7636, 7662, 8414, 8628 and 9207.
///
/// ```swift
/// let strict = try MockProvider(.rfc.with { $0[RFC.requiredChallenge] = .everybody })
/// ```
public enum RFC {
    /// The profile.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "rfc",
            title: "RFC 6749",
            origins: ["https://server.example.com"],
            shapes: ProviderProfile.Shapes(
                clientID: .alphanumeric(16),
                clientSecret: .base64URL(32),
                code: .base64URL(32),
                accessToken: .base64URL(43),
                refreshToken: .base64URL(43)
            ),
            apiPath: "/api",
            knownScopes: ["profile", "email", "read", "write"],
            defaultScope: ["profile"],
            parameterSources: .rfc6749,
            knobs: knobs,
            endpoints: [
                authorization, token, userinfo, revocation, introspection, deviceAuthorization,
                DeviceVerification.endpoint("/device") { _ in .consonants },
                metadata, resource,
            ] + preflights,
            refuse: refuse
        )
        // RFC 9110 §4.1 asks for 8000 at the least; no front server stands in between.
        profile[CommonKnobs.requestLineLimit] = 16_384
        profile.tokenLocations = [.authorization(scheme: "Bearer"), .parameter("access_token")]
        profile.redirect = redirect
        profile.denied = denied
        profile.notFound = notFound
        profile.finish = share
        return profile
    }()

    // MARK: - Authorization endpoint (RFC 6749 §3.1)

    /// What must hold before an error may go to the redirect URI at all (RFC 6749 §4.1.2.1).
    static let clientChecks: [Check] = [
        .parametersAreUnique(["client_id", "redirect_uri"]),
        .isPresent("client_id", source: "RFC 6749 §4.1.1"),
        .clientIsKnown(source: "RFC 6749 §4.1.2.1"),
        Check("redirect_uri has no fragment", "RFC 6749 §3.1.2", .invalidRequest) { transaction in
            let isFragment = transaction.value("redirect_uri")?.contains(0x23) ?? false
            return isFragment ? .fail(.other("redirect_uri has a fragment")) : .pass
        },
        .redirectURIIsRegistered(isRequired: false, source: "RFC 6749 §3.1.2.3"),
    ]

    private static let authorization = EndpointBehavior(
        .authorization,
        [.get, .post],
        "/authorize",
        checksUnder: { profile in
            let types = profile[implicitGrant] ? ["code", "token"] : ["code"]
            return clientChecks + [
                .parametersAreUnique(),
                .isPresent("response_type", source: "RFC 6749 §3.1.1"),
                .responseTypeIsSupported(types),
                .clientMayUse(.authorizationCode, source: "RFC 6749 §4.1.2.1"),
                challengeIsUsable, scopeIsWellFormed, .scopeIsAvailable(),
            ]
        },
        answer: { StandardReplies.authorize($0) }
    )

    private static let challengeIsUsable = Check(
        "code_challenge is usable",
        "RFC 7636 §4.4.1",
        .invalidRequest
    ) { transaction in
        let profile = transaction.profile
        guard transaction.text("response_type") == "code" else { return .pass }
        guard let challenge = transaction.value("code_challenge") else {
            if transaction.value("code_challenge_method") != nil { return .fail(.missing("code_challenge")) }
            switch profile[requiredChallenge] {
            case .nobody: return .pass
            case .publicClients where transaction.client?.kind == .confidential: return .pass
            case .publicClients, .everybody: return .fail(.missing("code_challenge"))
            }
        }
        let method = transaction.text("code_challenge_method") ?? "plain"
        let known = profile[plainChallenge] ? ["S256", "plain"] : ["S256"]
        guard known.contains(method) else {
            return .fail(.unknown("code_challenge_method", found: Array(method.utf8), known: known))
        }
        return isVerifier(challenge) ? .pass : .fail(.other("code_challenge is not 43 to 128 unreserved characters"))
    }

    /// RFC 7636 §4.1.
    static func isVerifier(_ value: [UInt8]) -> Bool {
        (43...128).contains(value.count)
            && value.allSatisfy { Character(Unicode.Scalar($0)).isASCIIWord || [0x2D, 0x2E, 0x7E].contains($0) }
    }

    private static let scopeIsWellFormed = Check("scope is well-formed", "RFC 6749 §3.3", .invalidScope) {
        let scope = $0.parameters.first("scope") ?? []
        let isAllowed = scope.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }
        return isAllowed ? .pass : .fail(.other("scope holds a character that no scope may hold"))
    }

    private static func redirect(_ callback: Callback, _ transaction: Transaction) -> Reply {
        var callback = callback
        if transaction.profile[issuerInCallback], !callback.parameters.contains("iss") {
            callback.parameters.append("iss", transaction.origin)
        }
        return StandardReplies.redirect(callback, transaction)
    }

    private static func denied(_ transaction: Transaction) -> Reply {
        guard case .deny(let error, let description) = transaction.decision else {
            return StandardReplies.denied(transaction)
        }
        let refusal = Refusal(
            error ?? .accessDenied,
            .other("the person refused"),
            errorDescription: description ?? "the resource owner denied the request"
        )
        return errorRedirect(refusal, transaction)
    }

    // MARK: - Metadata (RFC 8414)

    private static let metadata = EndpointBehavior(
        .metadata,
        [.get],
        "/.well-known/oauth-authorization-server"
    ) { transaction in
        let profile = transaction.profile
        let origin = transaction.origin
        var grants: [JSON] = ["authorization_code", "refresh_token", "client_credentials"]
        if profile[implicitGrant] { grants.append("implicit") }
        if profile[passwordGrant] { grants.append("password") }
        grants.append(.string(GrantType.deviceCode.rawValue))
        let methods: JSON = ["client_secret_basic", "client_secret_post", "none"]
        return .fields(
            [
                "issuer": .string(origin),
                "authorization_endpoint": .string(origin + "/authorize"),
                "token_endpoint": .string(origin + "/token"),
                "scopes_supported": .array((profile.knownScopes ?? []).names.map(JSON.string)),
                "response_types_supported": profile[implicitGrant] ? ["code", "token"] : ["code"],
                "grant_types_supported": .array(grants),
                "token_endpoint_auth_methods_supported": methods,
                "revocation_endpoint": .string(origin + "/revoke"),
                "revocation_endpoint_auth_methods_supported": methods,
                "introspection_endpoint": .string(origin + "/introspect"),
                "introspection_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
                "code_challenge_methods_supported": profile[plainChallenge] ? ["S256", "plain"] : ["S256"],
                "device_authorization_endpoint": .string(origin + "/device_authorization"),
                "authorization_response_iss_parameter_supported": .bool(profile[issuerInCallback]),
            ],
            contentType: "application/json"
        )
    }

    // MARK: - Resources (RFC 6750)

    private static func resourceChecks(_ scopes: String...) -> [Check] {
        [
            queryHoldsNoToken, .tokenIsPresentedOnce(), .accessTokenIsLive(missing: "token_missing"),
            Check("access token has the scope", "RFC 6750 §3.1", .insufficientScope) { transaction in
                let granted = transaction.grant?.scope ?? []
                guard !scopes.isEmpty, !scopes.contains(where: granted.contains) else { return .pass }
                return .fail(.scope(missing: scopes, available: granted.names))
            },
        ]
    }

    private static let queryHoldsNoToken = Check(
        "query holds no access token",
        "RFC 6750 §2.3",
        .invalidRequest
    ) { transaction in
        let query = FormParameters(decoding: transaction.request.query)
        guard query.contains("access_token"), !transaction.profile[queryTokens] else { return .pass }
        return .fail(.conflict("access_token stands in the query, where this server takes none"))
    }

    private static let userinfo = EndpointBehavior(
        .userinfo,
        [.get, .post],
        "/userinfo",
        checks: resourceChecks("profile", "email")
    ) { transaction in
        guard let account = transaction.account else {
            return refuse(Refusal(.insufficientScope, .other("the token has no person")), transaction)
        }
        let scope = transaction.grant?.scope ?? []
        var fields: JSONObject = ["sub": .string("\(account.id)")]
        if scope.contains("profile") {
            fields["name"] = .string(account.name)
            fields["preferred_username"] = .string(account.login)
        }
        if scope.contains("email") { fields["email"] = .string(account.email) }
        fields.merge(account.profileFields)
        return .fields(.object(fields), contentType: "application/json")
    }

    private static let resource = EndpointBehavior(
        .api,
        [.get, .post, .put, .patch, .delete],
        "/api/:resource",
        checks: resourceChecks()
    ) { transaction in
        .fields(
            [
                "resource": .string(transaction.pathValues["resource"] ?? ""),
                "method": .string(transaction.request.method.rawValue),
                "sub": transaction.account.map { .string("\($0.id)") } ?? .null,
                "scope": .string((transaction.grant?.scope ?? []).joined()),
            ],
            contentType: "application/json"
        )
    }
}

extension Character {
    fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber || self == "_") }
}

extension ProviderProfile {
    /// A strict provider after the RFCs.
    public static let rfc = RFC.profile
}
