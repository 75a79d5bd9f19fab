import OAuthHarness

extension RefreshChecks {
    static let hiddenErrors = ClientCheck(
        "refresh/error-200-is-terminal",
        "Terminal refresh errors hidden behind 200 or odd codes",
        level: .robust,
        why:
            "GitHub and QQ answer a dead refresh token with 200; a client that looks at the status goes on with no token.",
        source: "github.md §4.4; qq.md §2.3",
        change: "Look for error in every refresh answer; treat what is no outage as the end, and never loop.",
        precondition: "a refresh answered with an error and status 200, or with another error than invalid_grant",
        providers: ["github", "qq"]
    ) { run in
        let errors = run.refreshRequests.filter { exchange in
            guard let error = exchange.answer.error else {
                return exchange.response.status == 401 && exchange.response.body.isEmpty
            }
            return exchange.response.status == 200 || !["invalid_grant", "invalid_client"].contains(error)
        }
        return run.judge(
            errors,
            missing: "no refresh was refused in this way",
            holds: "The client sees a refused refresh for what it is.",
            expected: "no loop, no empty token",
            observed: run.told(after: errors)
        ) { exchange, step, outcome in
            let token = exchange.named.first("refresh_token")
            let again = run.refreshRequests.after(exchange).filter {
                $0.named.first("refresh_token") == token
            }
            let isDead = exchange.refusesGrant
            if isDead && !step.ends(by: exchange) || outcome.isSuccess || outcome.kind == .hollow {
                return step.breachOfWords(
                    outcome.isSuccess || outcome.kind == .hollow
                        ? "The client takes a refused refresh for a success."
                        : "The client does not say that a person must sign in.",
                    expected: "needsSignIn(sign_in_required)",
                    with: [exchange],
                    causes: [.init("only the status is looked at", for: ["the status is \(exchange.response.status)"])]
                )
            }
            let empty = run.resourceRequests.after(exchange).first { ($0.presentedToken ?? []).isEmpty }
            if isDead, !again.isEmpty || empty != nil {
                return .broken(
                    "The client goes on with a session that is over.",
                    expected: "no request with the dead token, none with an empty one",
                    observed: "exchange \(again.first?.number ?? empty?.number ?? 0)",
                    by: [exchange, again.prefix(2), empty]
                )
            }
            return nil
        }
    }
}
