import HTTPWire
import JSONText

extension GitLab {
    /// GitHub's two endpoints, under which Jira signs in to GitLab (updates-2026-11.md §G3; GitLab's source, `jira_dvcs`).
    static let jira: [EndpointBehavior] = [
        EndpointBehavior(.other, [.get], jiraPath + "/authorize", answer: jiraAuthorization),
        EndpointBehavior(.other, [.get], jiraPath + "/callback", answer: jiraCallback),
        jiraToken,
    ].map { endpoint in endpoint.offered { $0[jiraAliases] } }

    private static let jiraPath = "/login/oauth"
    private static let jiraAddress = "gitlab.jira"

    /// GitLab's own endpoint is asked with a callback of GitLab's own; GitHub's scope `repo` is `api` here.
    private static func jiraAuthorization(_ transaction: Transaction) -> Reply {
        guard let client = transaction.state.clients[transaction.text("client_id") ?? ""] else {
            return Doorkeeper.notFound(transaction)
        }
        let sent = transaction.text("redirect_uri") ?? ""
        guard client.redirectURIs.isEmpty || client.redirectURIs.contains(sent) else {
            return Reply(.refusal, status: 403)
        }
        transaction.state.memory[jiraAddress] = .string(sent)
        var query: FormParameters = [
            "client_id": client.id, "redirect_uri": transaction.origin + jiraPath + "/callback",
            "response_type": "code",
        ]
        if let scope = transaction.text("scope") { query.append("scope", scope == "repo" ? "api" : scope) }
        return Doorkeeper.redirect(to: Array("\(transaction.origin)/oauth/authorize?".utf8) + query.encoded, .page)
    }

    /// The code goes on to the address that the session began with; a state does not.
    private static func jiraCallback(_ transaction: Transaction) -> Reply {
        guard let address = transaction.state.memory[jiraAddress]?.string, let code = transaction.value("code") else {
            return Doorkeeper.notFound(transaction)
        }
        let query = FormParameters().with("code", String(decoding: code, as: UTF8.self)).encoded
        let target = Array(address.utf8) + [address.contains("?") ? 0x26 : 0x3F] + query
        return Doorkeeper.redirect(to: target, .callback(Callback(redirectURI: Array(address.utf8), parameters: [:])))
    }

    /// A form without `expires_in`, and no need of `redirect_uri` and `grant_type`.
    private static let jiraToken = EndpointBehavior.token(
        [.post],
        jiraPath + "/access_token",
        checks: [],
        grants: [
            .init(
                .authorizationCode,
                checks: [
                    .isPresent("code", source: "doorkeeper.md §5.2"), Doorkeeper.client,
                    .codeIsLive(source: "doorkeeper.md §5.2"),
                ]
            ) { transaction in
                let reply = Doorkeeper.redeem(transaction)
                guard case .fields(let body, _) = reply.content else { return reply }
                let text = ["access_token", "scope", "token_type"].map { "\($0)=\(body[$0]?.string ?? "")" }
                return .text(text.joined(separator: "&"), meaning: .success)
            }
        ]
    ).implying { _ in .authorizationCode }
}
