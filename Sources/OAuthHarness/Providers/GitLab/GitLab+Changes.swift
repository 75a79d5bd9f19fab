extension GitLab {
    /// What changed when, the newest last: the days are those of gitlab.com, the releases those of others.
    static let changes: [ProviderChange] = [
        ProviderChange(
            "2019-06-22",
            release: "12.0",
            "Doorkeeper 5.0: token_type is Bearer, and PKCE is checked.",
            source: "gitlab.md §1",
            until: .init(Doorkeeper.version, .v42)
        ),
        ProviderChange(
            "2021-02-22",
            release: "13.9",
            "Doorkeeper 5.5: errors of the token endpoint are 400 in place of 401, and name what is missing.",
            source: "gitlab.md §1, §5.1",
            until: .init(Doorkeeper.version, .v50),
            .init(Doorkeeper.tokenInfoErrors, .gitlabText)
        ),
        ProviderChange(
            "2022-05-22",
            release: "15.0",
            "Every token expires, and the implicit grant is gone.",
            source: "gitlab.md §1",
            until: .init(Doorkeeper.implicitGrant, true)
        ),
        ProviderChange(
            "2022-06-22",
            release: "15.1",
            "Pages of other origins may use the endpoints below /oauth, not the API alone (about 15.1).",
            source: "updates-2026-11.md §C2",
            until: .init(crossOriginRules, .older)
        ),
        ProviderChange(
            "2024-05-16",
            release: "17.0",
            "Doorkeeper 5.8: errors carry no Pragma, and introspection has its own text.",
            source: "gitlab.md §1",
            until: .init(Doorkeeper.version, .v55)
        ),
        ProviderChange(
            "2024-08-15",
            release: "17.3",
            "The device grant is on; 17.2 had it behind a flag.",
            source: "updates-2026-11.md §G1",
            until: .init(Doorkeeper.deviceFlow, false)
        ),
        ProviderChange(
            "2025-02-20",
            release: "17.9",
            "The device grant is generally available.",
            source: "updates-2026-11.md §G1"
        ),
        ProviderChange(
            "2025-05-15",
            release: "18.0",
            "Clients register themselves for MCP: scope mcp, protected resource metadata (an early 18.x).",
            source: "updates-2026-11.md §G1",
            until: .init(dynamicRegistration, false),
            .init(mcpScopes, [])
        ),
        ProviderChange(
            "2025-08-21",
            release: "19.0",
            "New applications of gitlab.com have no password grant (18.3); others keep it until 19.0.",
            source: "updates-2026-11.md §G1",
            until: .init(Doorkeeper.passwordGrant, .clientRequired)
        ),
        ProviderChange(
            "2025-10-16",
            release: "19.0",
            "The password grant is gone from gitlab.com (18.5), and everywhere with 19.0.",
            source: "updates-2026-11.md §G1",
            until: .init(Doorkeeper.passwordGrant, .perAppOff)
        ),
        ProviderChange(
            "2026-06-01",
            release: "19.1",
            "Metadata list the scope mcp_orbit, names and the claims of pipelines (seen on 2026-06-20).",
            source: "updates-2026-11.md §G1, §G2",
            until: .init(mcpScopes, ["mcp"]),
            .init(GitLabClaims.listed, .older)
        ),
        ProviderChange(
            "2026-07-16",
            release: "19.2",
            "A client that did not register itself gets mcp by naming the resource alone (about 19.2).",
            source: "updates-2026-11.md §G1",
            until: .init(Doorkeeper.resourceScope, "")
        ),
        ProviderChange(
            "2026-09-01",
            release: "19.3",
            "The protected resource metadata name a string in place of an array, backported (August or September).",
            source: "updates-2026-11.md §G1, §G2",
            until: .init(protectedResourceShape, .array)
        ),
    ]
}
