extension GitLab {
    /// How the import of a fork ends.
    public enum ImportOutcome: String, KnobValue, CaseIterable {
        /// The repository is there.
        case finished
        /// It is not; `import_error` says why.
        case failed
        /// Somebody stopped it.
        case canceled
    }

    package static let apiGuardDoubleSpace = Knob<Bool>(
        "apiGuardDoubleSpace",
        false,
        "Whether 403 Forbidden has two spaces before its dash, as old versions write it.",
        source: "gitlab.md §9"
    )
    package static let impersonationDisabled = Knob<Bool>(
        "impersonationDisabled",
        true,
        "Whether impersonation tokens are refused.",
        source: "gitlab.md §6"
    )
    package static let accessDeniedReason = Knob<String>(
        "accessDeniedReason",
        "",
        "The sentence behind 403 Forbidden that every API call answers, as for a deactivated account; empty for none.",
        source: "gitlab.md §6"
    )
    package static let rateLimitHeadersAlways = Knob<Bool>(
        "rateLimitHeadersAlways",
        false,
        "Whether every API answer carries the RateLimit headers, as newer versions do.",
        source: "gitlab.md §8 and §9"
    )
    package static let importErrorVisible = Knob<Bool>(
        "importErrorVisible",
        true,
        "Whether import_error is shown, as to those who may administer the project.",
        source: "gitlab.md §7 and §9"
    )
    package static let importNone = Knob<Int>(
        "importNone",
        0,
        "How many seconds a fork's import_status stays none.",
        source: "gitlab.md §7"
    )
    package static let importScheduled = Knob<Int>(
        "importScheduled",
        1,
        "How many seconds a fork's import_status then stays scheduled.",
        source: "gitlab.md §7"
    )
    package static let importStarted = Knob<Int>(
        "importStarted",
        2,
        "How many seconds a fork's import_status then stays started.",
        source: "gitlab.md §7"
    )
    /// How the import of a fork ends.
    public static let importOutcome = Knob<ImportOutcome>(
        "importOutcome",
        .finished,
        "What import_status a fork ends with.",
        source: "gitlab.md §7"
    )
    package static let importError = Knob<String>(
        "importError",
        "The repository could not be copied.",
        "The import_error of a failed import.",
        source: "gitlab.md §7"
    )
    package static let missingRepositories = Knob<NameList>(
        "missingRepositories",
        [],
        "Projects that do not exist, by number or full path; all others do.",
        source: "gitlab.md §7"
    )
    package static let unforkableRepositories = Knob<NameList>(
        "unforkableRepositories",
        [],
        "Projects that may not be forked, by number or full path.",
        source: "gitlab.md §7"
    )
    package static let missingNamespaces = Knob<NameList>(
        "missingNamespaces",
        [],
        "Namespaces that do not exist, by number or full path; all others do.",
        source: "gitlab.md §7"
    )
    package static let namesProjectNamespace = Knob<Bool>(
        "namesProjectNamespace",
        false,
        "Whether a fork's name conflict also lists project_namespace.name, as newer versions do.",
        source: "gitlab.md §7"
    )
    package static let emailConfirmed = Knob<Bool>(
        "emailConfirmed",
        true,
        "Whether the person's e-mail address is confirmed; false ends every authorization request on a page.",
        source: "gitlab.md §3.2"
    )
    package static let dynamicRegistration = Knob<Bool>(
        "dynamicRegistration",
        false,
        "Whether POST /oauth/register takes clients, and the protected resource metadata exists.",
        source: "gitlab.md §5.6"
    )
    package static let crossOrigin = Knob<Bool>(
        "crossOrigin",
        true,
        "Whether token, revocation and userinfo answer an Origin header with CORS headers.",
        source: "gitlab.md §4.3 and §5.4"
    )

    static let knobs: [any KnobDeclaration] = [
        apiGuardDoubleSpace, impersonationDisabled, accessDeniedReason, rateLimitHeadersAlways, importErrorVisible,
        importNone, importScheduled, importStarted, importOutcome, importError, missingRepositories,
        unforkableRepositories, missingNamespaces, namesProjectNamespace, emailConfirmed, dynamicRegistration,
        crossOrigin,
    ]
}
