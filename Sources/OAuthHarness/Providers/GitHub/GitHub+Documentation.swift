import HTTPWire
import JSONText

extension GitHub {
    // MARK: - Where answers point (updates-2026-11.md §A8)

    /// The pages of the calls, below `https://docs.github.com/rest/`.
    private static let pages: [String: String] = [
        "GET /user": "users/users#get-the-authenticated-user",
        "GET /user/emails": "users/emails#list-email-addresses-for-the-authenticated-user",
        "GET /user/orgs": "orgs/orgs#list-organizations-for-the-authenticated-user",
        "GET /user/teams": "teams/teams#list-teams-for-the-authenticated-user",
        "GET /user/memberships/orgs": "orgs/members#list-organization-memberships-for-the-authenticated-user",
        "GET /user/memberships/orgs/:org": "orgs/members#get-an-organization-membership-for-the-authenticated-user",
        "GET /orgs/:org/members/:user": "orgs/members#check-organization-membership-for-a-user",
        "POST /user/repos": "repos/repos#create-a-repository-for-the-authenticated-user",
        "GET /repos/:owner/:repo": "repos/repos#get-a-repository",
        "POST /repos/:owner/:repo/generate": "repos/repos#create-a-repository-using-a-template",
        "PUT /repos/:owner/:repo/contents/*path": "repos/contents#create-or-update-file-contents",
    ]

    static func docs(_ profile: ProviderProfile) -> String {
        let version = profile[enterpriseServer]
        return "https://docs.github.com" + (version.isEmpty ? "" : "/enterprise-server@" + version)
    }

    /// The page of the whole API, which answers about a bad token name.
    static func rest(_ profile: ProviderProfile) -> String { docs(profile) + "/rest" }

    /// The page of the call, or of the whole API where none is known.
    static func restDocs(_ transaction: Transaction) -> String {
        let profile = transaction.profile
        let path = transaction.behavior?.path.text.dropFirst(profile.apiPath.count) ?? ""
        let method = transaction.request.method == .head ? HTTPMethod.get : transaction.request.method
        guard let page = pages["\(method.rawValue) \(path)"] else { return rest(profile) }
        guard profile[restDocs] == .reference else { return "\(rest(profile))/\(page)" }
        let parts = page.split(separator: "#", maxSplits: 1)
        return "\(rest(profile))/reference/\(parts[0].prefix { $0 != "/" })#\(parts[1])"
    }

    static func userAgentPage(_ transaction: Transaction) -> String {
        switch transaction.profile[userAgentPage] {
        case .troubleshooting: "using-the-rest-api/troubleshooting-the-rest-api"
        case .resources: "overview/resources-in-the-rest-api"
        }
    }

    /// Where the API of the origin stands that the client sees.
    static func apiBase(_ transaction: Transaction) -> String {
        let (origin, scheme) = (transaction.origin, "https://")
        let host = origin.dropFirst(scheme.count)
        let hasAPIHost = origin.hasPrefix(scheme) && (host == "github.com" || host.hasSuffix(".ghe.com"))
        return hasAPIHost && transaction.profile.apiPath.isEmpty
            ? "\(scheme)api.\(host)" : origin + transaction.profile.apiPath
    }

    // MARK: - API versions (updates-2026-11.md §A8)

    static let versionHeader = "X-GitHub-Api-Version"

    static let versionIsKnown = Check("API version is known", "updates-2026-11.md §A8", "unsupported_version") {
        transaction in
        guard let sent = transaction.request.headers[versionHeader] else { return .pass }
        let known = transaction.profile[apiVersions].names
        return known.contains(sent) ? .pass : .fail(.unknown(versionHeader, found: Array(sent.utf8), known: known))
    }

    /// The version that a call gets: the one it names, else the oldest.
    static func version(_ transaction: Transaction) -> String {
        let known = transaction.profile[apiVersions].names
        let sent = transaction.request.headers[versionHeader] ?? ""
        return known.contains(sent) ? sent : known.last ?? ""
    }

    /// `errors` is a string here.
    static func unsupportedVersion(_ text: String?, _ transaction: Transaction) -> Reply {
        let sent = transaction.request.headers[versionHeader] ?? ""
        var known = transaction.profile[apiVersions].names.map { "\"\($0)\"" }
        if !known.isEmpty { known[0] += " (most recent)" }
        let error =
            "The version you specified in the \"X-GitHub-API-Version\" request header, \"\(sent)\", is not a supported "
            + "version. The following versions are currently supported: \(known.joined(separator: " and "))."
        return apiError(
            400,
            text ?? "Bad Request",
            documentation: rest(transaction.profile),
            errors: .string(error),
            transaction
        )
    }
}
