extension EmployeeChoice {
    package enum CodeShape: String, KnobValue, CaseIterable {
        /// 40 lower-case hexadecimal digits, as the library makes them.
        case lowerHex40
        /// 32 upper-case hexadecimal digits, as in the documented sample.
        case upperHex32
    }

    package enum RefreshRotation: String, KnobValue, CaseIterable {
        /// A new refresh token; the used one is deleted.
        case rotate
        /// The same refresh token.
        case same
        /// No refresh token.
        case omit
    }

    package enum ExpiredTokenError: String, KnobValue, CaseIterable {
        /// As from version 1.9 of the library on.
        case invalidToken = "invalid_token"
        /// As in versions 1.5 to 1.8.
        case expiredToken = "expired_token"
    }

    package static let enforceState = Knob<Bool>(
        "enforceState",
        true,
        "Whether an authorization request must carry state: the library's default, against the documentation.",
        source: "employeechoice.md §2.1"
    )
    package static let codeShape = Knob<CodeShape>(
        "codeShape",
        .lowerHex40,
        "What codes look like.",
        source: "employeechoice.md §1"
    )
    package static let declaredExpiresIn = Knob<Int>(
        "declaredExpiresIn",
        0,
        "What expires_in says whatever the token's life is; 0 tells the truth.",
        source: "employeechoice.md §7"
    )
    package static let refreshRotation = Knob<RefreshRotation>(
        "refreshRotation",
        .rotate,
        "What a refresh answers.",
        source: "employeechoice.md §4"
    )
    package static let docRefreshError = Knob<Bool>(
        "docRefreshError",
        false,
        "Whether a bad refresh token gets the text about codes, as the documentation has it.",
        source: "employeechoice.md §4"
    )
    package static let expiredTokenError = Knob<ExpiredTokenError>(
        "expiredTokenError",
        .invalidToken,
        "The error of an expired access token.",
        source: "employeechoice.md §5.3"
    )
    package static let escapeUnicode = Knob<Bool>(
        "escapeUnicode",
        false,
        "Whether enveloped answers write Chinese as \\uXXXX; inferred.",
        source: "employeechoice.md §5.1"
    )
    package static let resourceErrorStatus = Knob<Int>(
        "resourceErrorStatus",
        401,
        in: 100...999,
        "The status of errors at resource calls: 401 passes the library's own through, 200 hides them.",
        source: "employeechoice.md §8"
    )
    package static let sharedTokenPaths = Knob<Bool>(
        "sharedTokenPaths",
        false,
        "Whether accessToken and refreshToken each take the other's grant_type; that they do not is inferred.",
        source: "employeechoice.md §4"
    )
    package static let exactRedirect = Knob<Bool>(
        "exactRedirect",
        true,
        "Whether redirect URIs are compared whole, or as a prefix.",
        source: "employeechoice.md §8"
    )
    package static let supportedScopes = Knob<String>(
        "supportedScopes",
        "",
        "The scopes that the service supports, a comma list; none by default.",
        source: "employeechoice.md §1"
    )
    package static let requireScope = Knob<Bool>(
        "requireScope",
        false,
        "Whether authorization and token requests must name a scope.",
        source: "employeechoice.md §2.3"
    )
    package static let requiredScope = Knob<String>(
        "requiredScope",
        "",
        "The scope that resource calls need; empty for none.",
        source: "employeechoice.md §5.3"
    )

    static let knobs: [any KnobDeclaration] = [
        enforceState, codeShape, declaredExpiresIn, refreshRotation, docRefreshError, expiredTokenError, escapeUnicode,
        resourceErrorStatus, sharedTokenPaths, exactRedirect, supportedScopes, requireScope, requiredScope,
    ]
}
