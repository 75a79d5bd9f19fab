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

    package static let enforceState = Knob("enforceState", true, source: "employeechoice.md §2.1")
        .deciding(
            "Whether an authorization request must carry state: the library's default, against the documentation."
        )
    package static let codeShape = Knob<CodeShape>("codeShape", .lowerHex40, source: "employeechoice.md §1")
        .deciding("What codes look like.")
    package static let declaredExpiresIn = Knob("declaredExpiresIn", 0, source: "employeechoice.md §7")
        .deciding("What expires_in says whatever the token's life is; 0 tells the truth.")
    package static let refreshRotation = Knob<RefreshRotation>(
        "refreshRotation",
        .rotate,
        source: "employeechoice.md §4"
    )
    .deciding("What a refresh answers.")
    package static let docRefreshError = Knob("docRefreshError", false, source: "employeechoice.md §4")
        .deciding("Whether a bad refresh token gets the text about codes, as the documentation has it.")
    package static let expiredTokenError = Knob<ExpiredTokenError>(
        "expiredTokenError",
        .invalidToken,
        source: "employeechoice.md §5.3"
    )
    .deciding("The error of an expired access token.")
    package static let escapeUnicode = Knob("escapeUnicode", false, source: "employeechoice.md §5.1")
        .deciding("Whether enveloped answers write Chinese as \\uXXXX; inferred.")
    package static let resourceErrorStatus = Knob(
        "resourceErrorStatus",
        401,
        in: 100...999,
        source: "employeechoice.md §8"
    )
    .deciding("The status of errors at resource calls: 401 passes the library's own through, 200 hides them.")
    package static let sharedTokenPaths = Knob("sharedTokenPaths", false, source: "employeechoice.md §4")
        .deciding(
            "Whether accessToken and refreshToken each take the other's grant_type; that they do not is inferred."
        )
    package static let exactRedirect = Knob("exactRedirect", true, source: "employeechoice.md §8")
        .deciding("Whether redirect URIs are compared whole, or as a prefix.")
    package static let supportedScopes = Knob("supportedScopes", "", source: "employeechoice.md §1")
        .deciding("The scopes that the service supports, a comma list; none by default.")
    package static let requireScope = Knob("requireScope", false, source: "employeechoice.md §2.3")
        .deciding("Whether authorization and token requests must name a scope.")
    package static let requiredScope = Knob("requiredScope", "", source: "employeechoice.md §5.3")
        .deciding("The scope that resource calls need; empty for none.")

    static let knobs: [any KnobDeclaration] = [
        enforceState, codeShape, declaredExpiresIn, refreshRotation, docRefreshError, expiredTokenError, escapeUnicode,
        resourceErrorStatus, sharedTokenPaths, exactRedirect, supportedScopes, requireScope, requiredScope,
    ]
}
