extension GitLab {
    /// How the import of a fork ends.
    package enum ImportOutcome: String, KnobValue, CaseIterable {
        /// The repository is there.
        case finished
        /// It is not; `import_error` says why.
        case failed
        /// Somebody stopped it.
        case canceled
    }

    /// What a call gets whose Authorization has a scheme that GitLab does not read.
    package enum ForeignScheme: String, KnobValue, CaseIterable {
        /// 401, as without a token.
        case unauthorized = "401"
        /// What anybody gets who has not signed in: a private project is not there.
        case anonymous = "404"
    }

    /// How the protected resource metadata names its resource (updates-2026-11.md §G1).
    package enum ProtectedResourceShape: String, KnobValue, CaseIterable {
        /// A string, and the scopes.
        case string
        /// An array of one, and no scopes, as before September 2026.
        case array
    }

    /// The document of keys (updates-2026-11.md §G2, §G3).
    package enum KeyDocument: String, KnobValue, CaseIterable {
        /// The key of OpenID Connect and that of the pipelines, kept for a day.
        case gitlab
        /// The first alone, as the engine writes it.
        case stock
    }

    package static let apiGuardDoubleSpace = Knob("apiGuardDoubleSpace", false, source: "gitlab.md §9")
        .deciding("Whether 403 Forbidden has two spaces before its dash, as old versions write it.")
    package static let impersonationDisabled = Knob("impersonationDisabled", true, source: "gitlab.md §6")
        .deciding("Whether impersonation tokens are refused.")
    package static let accessDeniedReason = Knob("accessDeniedReason", "", source: "gitlab.md §6")
        .deciding(
            "The sentence behind 403 Forbidden that every API call answers, as for a deactivated account; empty for none."
        )
    package static let rateLimitHeadersAlways = Knob("rateLimitHeadersAlways", false, source: "gitlab.md §8 and §9")
        .deciding("Whether every API answer carries the RateLimit headers, as newer versions do.")
    package static let importErrorVisible = Knob("importErrorVisible", true, source: "gitlab.md §7 and §9")
        .deciding("Whether import_error is shown, as to those who may administer the project.")
    package static let importNone = Knob("importNone", 0, source: "gitlab.md §7")
        .deciding("How many seconds a fork's import_status stays none.")
    package static let importScheduled = Knob("importScheduled", 1, source: "gitlab.md §7")
        .deciding("How many seconds a fork's import_status then stays scheduled.")
    package static let importStarted = Knob("importStarted", 2, source: "gitlab.md §7")
        .deciding("How many seconds a fork's import_status then stays started.")
    /// How the import of a fork ends.
    package static let importOutcome = Knob<ImportOutcome>("importOutcome", .finished, source: "gitlab.md §7")
        .deciding("What import_status a fork ends with.")
    package static let importError = Knob("importError", "The repository could not be copied.", source: "gitlab.md §7")
        .deciding("The import_error of a failed import.")
    package static let missingRepositories = Knob<NameList>("missingRepositories", [], source: "gitlab.md §7")
        .deciding("Projects that do not exist, by number or full path; all others do.")
    package static let unforkableRepositories = Knob<NameList>("unforkableRepositories", [], source: "gitlab.md §7")
        .deciding("Projects that may not be forked, by number or full path.")
    package static let missingNamespaces = Knob<NameList>("missingNamespaces", [], source: "gitlab.md §7")
        .deciding("Namespaces that do not exist, by number or full path; all others do.")
    package static let namesProjectNamespace = Knob("namesProjectNamespace", false, source: "gitlab.md §7")
        .deciding("Whether a fork's name conflict also lists project_namespace.name, as newer versions do.")
    package static let emailConfirmed = Knob("emailConfirmed", true, source: "gitlab.md §3.2")
        .deciding("Whether the person's e-mail address is confirmed; false ends every authorization request on a page.")
    package static let dynamicRegistration = Knob("dynamicRegistration", true, source: "updates-2026-11.md §G1, §G2")
        .deciding("Whether POST /oauth/register takes clients, and the protected resource metadata exists.")
    package static let crossOrigin = Knob("crossOrigin", true, source: "gitlab.md §4.3 and §5.4")
        .deciding("Whether token, revocation and userinfo answer an Origin header with CORS headers.")

    package static let crossOriginRules = Knob<CrossOriginRules>(
        "crossOriginRules",
        .newest,
        source: "updates-2026-11.md §C2"
    )
    .deciding("Which release's rules hold for pages of other origins.")
    package static let groupScopes = Knob<NameList>(
        "groupScopes",
        ["api", "read_api"],
        source: "updates-2026-11.md §B2"
    )
    .deciding("The scopes that the list of groups takes and names; older versions name api alone.")

    package static let mcpScopes = Knob<NameList>(
        "mcpScopes",
        ["mcp", "mcp_orbit"],
        source: "updates-2026-11.md §G1"
    )
    .deciding("Which of the scopes mcp and mcp_orbit there are.")
    package static let protectedResourceShape = Knob<ProtectedResourceShape>(
        "protectedResourceShape",
        .string,
        source: "updates-2026-11.md §G1, §G2"
    )
    .deciding("Whether the protected resource metadata names its resource as a string or in an array.")
    package static let keyDocument = Knob<KeyDocument>("keyDocument", .gitlab, source: "updates-2026-11.md §G2, §G3")
        .deciding("Whether the keys document has a second key and is kept for a day, or is the engine's own.")

    package static let foreignScheme = Knob<ForeignScheme>(
        "foreignScheme",
        .unauthorized,
        source: "updates-2026-11.md, real clients"
    )
    .deciding("What a project call with Authorization: token gets.")

    package static let userScopes = Knob<NameList>(
        "userScopes",
        ["read_user", "api", "read_api"],
        source: "gitlab.md §6"
    )
    .deciding("The scopes that the user call takes and names, in the order of its refusal; inferred.")
    package static let userMembers = Knob<NameList>("userMembers", [], source: "gitlab.md §6.1")
        .deciding("The members of the user call's answer; empty for all that the newest version has.")

    package static let staleKeys = Knob("staleKeys", 0, in: 0...86_400, source: "updates-2026-11.md §G3")
        .deciding(
            "For how many seconds after it is first asked for the keys document has the key from before a rotation in place of the one that signs; it may be kept for 86400."
        )
    package static let jiraAliases = Knob("jiraAliases", true, source: "updates-2026-11.md §G3")
        .deciding("Whether /login/oauth/authorize and /login/oauth/access_token stand for GitHub's, as Jira asks them.")
    package static let methodText = Knob("methodText", "405 Not Allowed", source: "updates-2026-11.md §D")
        .deciding("The error of an API path that does not take the method; empty for no body. It was not captured.")
    package static let outsideStatus = Knob("outsideStatus", 404, in: 100...999, source: "updates-2026-11.md §D")
        .deciding("The status of the server in front outside GitLab's relative root; inferred.")

    static let knobs: [any KnobDeclaration] = [
        staleKeys, jiraAliases, methodText, outsideStatus,
        GitLabClaims.groupPaths, GitLabClaims.listed, groupScopes, crossOriginRules, mcpScopes, protectedResourceShape,
        keyDocument, foreignScheme, userScopes, userMembers,
        apiGuardDoubleSpace, impersonationDisabled, accessDeniedReason, rateLimitHeadersAlways, importErrorVisible,
        importNone, importScheduled, importStarted, importOutcome, importError, missingRepositories,
        unforkableRepositories, missingNamespaces, namesProjectNamespace, emailConfirmed, dynamicRegistration,
        crossOrigin,
    ]
}
