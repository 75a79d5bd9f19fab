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

    /// What `/user` has where the person keeps the address private; `/emails` is then an object (updates-2026-11.md §E).
    package enum PrivateEmail: String, KnobValue, CaseIterable {
        /// The person does not.
        case off
        /// A sentence: `未公开邮箱`.
        case sentence
        /// `null`.
        case null
        /// An empty string.
        case empty
    }

    package static let privateEmail = Knob<PrivateEmail>("privateEmail", .off, source: "updates-2026-11.md §E")
        .deciding("Whether the person keeps the address private, and what email of the user call then is.")
    package static let apiCrossOrigin = Knob("apiCrossOrigin", false, source: "updates-2026-11.md §C4")
        .deciding("Whether pages of other origins may call the API; not known.")
    package static let noreplyID = Knob("noreplyID", true, source: "updates-2026-11.md §E")
        .deciding("Whether the address that stands for a private one begins with the person's number.")
    package static let organizationNames = Knob<NameList>("organizations", [], source: "updates-2026-11.md §B3")
        .deciding("Organisations that every person belongs to, besides those of the account.")
    package static let blockedUserAgents = Knob<NameList>("blockedUserAgents", ["PicGo"], source: "gitee.md §4")
        .deciding("User agents that are answered 403 anywhere.")
    package static let missingClientStatus = Knob("missingClientStatus", 404, in: 100...999, source: "gitee.md §2.4")
        .deciding("The status for an authorization request without client_id.")
    package static let emailField = Knob<EmailField>("emailField", .null, source: "gitee.md §5.3")
        .deciding("What stands in email of the user call.")
    package static let notFoundText = Knob<NotFoundText>("notFoundText", .newer, source: "gitee.md §5.2")
        .deciding("The body for a repository that does not exist.")
    package static let stateEchoOnDeny = Knob("stateEchoOnDeny", true, source: "gitee.md §2.4")
        .deciding("Whether state comes back when the person refuses.")
    package static let includesCreatedAt = Knob("includeCreatedAt", true, source: "gitee.md §3.2")
        .deciding("Whether the token answer has created_at.")
    package static let rateLimit = Knob<RateLimit>("rateLimit", .off, source: "gitee.md §5.9 and §6")
        .deciding("Whether every API call is refused for its rate, and how.")
    package static let validationShape = Knob<ValidationShape>(
        "validationShape",
        .messages,
        source: "gitee.md §5.2 and §5.6"
    )
    .deciding("The shape of the 400 that names a missing or empty parameter.")
    package static let missingRepositories = Knob<NameList>("missingRepositories", [], source: "gitee.md §5.2")
        .deciding("Repositories that do not exist, as owner/path; all others do.")
    package static let takenRepositories = Knob<NameList>("takenRepositories", [], source: "gitee.md §5.2 and §5.5")
        .deciding("Repositories that stand where a fork or a new one wants to go, as owner/path.")
    package static let realNameVerified = Knob("realNameVerified", true, source: "gitee.md §5.2")
        .deciding("Whether the account has passed the real-name check that creating a repository needs.")

    package static let organizationsWithoutScope = Knob(
        "organizationsWithoutScope",
        401,
        in: 100...999,
        source: "updates-2026-11.md §B3"
    )
    .deciding("The status of the list of organisations without the scope groups; inferred.")

    static let knobs: [any KnobDeclaration] = [
        organizationsWithoutScope, privateEmail, noreplyID, apiCrossOrigin, organizationNames, blockedUserAgents,
        missingClientStatus, emailField,
        notFoundText,
        stateEchoOnDeny, includesCreatedAt, rateLimit,
        validationShape, missingRepositories, takenRepositories, realNameVerified,
    ]
}
