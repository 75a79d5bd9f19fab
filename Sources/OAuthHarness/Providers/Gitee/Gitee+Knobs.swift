extension Gitee {
    /// What stands in the `email` of the user call.
    package enum EmailField: String, KnobValue, CaseIterable {
        /// `null`.
        case null
        /// The account's address.
        case address
        /// An empty string.
        case empty
        /// No key at all.
        case absent
    }

    package enum NotFoundText: String, KnobValue, CaseIterable {
        /// `404 Project Not Found`, recorded in 2021.
        case older
        /// `Not Found Project`, recorded in 2025 and 2026.
        case newer
    }

    /// What the rate limiter does.
    package enum RateLimit: String, KnobValue, CaseIterable {
        /// Nothing, unless a script asks for it; then 403.
        case off
        /// Every API call is 403 in plain text.
        case forbidden = "403"
        /// Every API call is 429 with `Retry-After`.
        case tooMany = "429"
    }

    /// The shape of the body that names a wrong parameter.
    package enum ValidationShape: String, KnobValue, CaseIterable {
        /// `{"messages":["name is missing"]}`.
        case messages
        /// `{"message":"name is missing"}`.
        case message
    }

    package static let blockedUserAgents = Knob<NameList>(
        "blockedUserAgents",
        ["PicGo"],
        "User agents that are answered 403 anywhere.",
        source: "gitee.md §4"
    )
    package static let missingClientStatus = Knob<Int>(
        "missingClientStatus",
        404,
        in: 100...999,
        "The status for an authorization request without client_id.",
        source: "gitee.md §2.4"
    )
    package static let emailField = Knob<EmailField>(
        "emailField",
        .null,
        "What stands in email of the user call.",
        source: "gitee.md §5.3"
    )
    package static let notFoundText = Knob<NotFoundText>(
        "notFoundText",
        .older,
        "The body for a repository that does not exist.",
        source: "gitee.md §5.2"
    )
    package static let stateEchoOnDeny = Knob<Bool>(
        "stateEchoOnDeny",
        true,
        "Whether state comes back when the person refuses.",
        source: "gitee.md §2.4"
    )
    package static let includesCreatedAt = Knob<Bool>(
        "includeCreatedAt",
        true,
        "Whether the token answer has created_at.",
        source: "gitee.md §3.2"
    )
    package static let rateLimit = Knob<RateLimit>(
        "rateLimit",
        .off,
        "Whether every API call is refused for its rate, and how.",
        source: "gitee.md §5.9 and §6"
    )
    package static let validationShape = Knob<ValidationShape>(
        "validationShape",
        .messages,
        "The shape of the 400 that names a missing or empty parameter.",
        source: "gitee.md §5.2 and §5.6"
    )
    package static let missingRepositories = Knob<NameList>(
        "missingRepositories",
        [],
        "Repositories that do not exist, as owner/path; all others do.",
        source: "gitee.md §5.2"
    )
    package static let takenRepositories = Knob<NameList>(
        "takenRepositories",
        [],
        "Repositories that stand where a fork or a new one wants to go, as owner/path.",
        source: "gitee.md §5.2 and §5.5"
    )
    package static let realNameVerified = Knob<Bool>(
        "realNameVerified",
        true,
        "Whether the account has passed the real-name check that creating a repository needs.",
        source: "gitee.md §5.2"
    )

    static let knobs: [any KnobDeclaration] = [
        blockedUserAgents, missingClientStatus, emailField, notFoundText, stateEchoOnDeny, includesCreatedAt, rateLimit,
        validationShape, missingRepositories, takenRepositories, realNameVerified,
    ]
}
