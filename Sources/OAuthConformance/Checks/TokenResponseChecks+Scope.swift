import OAuthHarness

extension TokenResponseChecks {
    static let scopeSeparators = ClientCheck(
        "token-response/scope-separator-variants",
        "Comma, comma-space, space, array, reordering",
        level: .robust,
        starred: true,
        why: "Providers join granted scopes with spaces, commas or both, list them in an array, and in any order.",
        source: "RFC 6749 §3.3; github.md; gitlab.md §0",
        change: "Split the scope at spaces and commas, take an array too, and compare sets, case kept.",
        precondition: "a token answer whose scope is not the names asked for, in their order, joined with spaces",
        providers: ["github"],
        requires: [.exposesScopes]
    ) { run in
        let odd = run.tokenRequests.filter { exchange in
            guard exchange.grantsToken, let value = exchange.answer.fields["scope"] else { return false }
            if value.array != nil { return true }
            guard let text = value.string, Set(names(in: value)) == Set(asked(exchange, in: run)) || text.contains(",")
            else { return false }
            return text != asked(exchange, in: run).joined(separator: " ")
        }
        return scopes(odd, in: run, missing: "every scope was written as it was asked for") { names(in: $0) }
    }

    static let grantedScope = ClientCheck(
        "token-response/granted-scope-reported",
        "Granted scope that differs is data, not an exception, and not ignored",
        starred: true,
        why:
            "People untick boxes and providers add scopes; a client that throws signs nobody in, one that ignores it fails later.",
        source: "RFC 6749 §3.3, §5.1",
        change: "Store the granted scope, take the one asked for where it is left out, and tell the caller.",
        precondition: "a token answer whose scope differs from the one asked for, or is left out",
        requires: [.exposesScopes]
    ) { run in
        let differing = run.codeRequests.filter { exchange in
            guard exchange.grantsToken else { return false }
            guard let value = exchange.answer.fields["scope"], value != .null else { return true }
            return Set(names(in: value)) != Set(asked(exchange, in: run))
        }
        return scopes(differing, in: run, missing: "every scope was granted as it was asked for") { names(in: $0) }
    }

    private static func scopes(
        _ answers: [Exchange],
        in run: ScenarioRun,
        missing: String,
        _ read: (JSON) -> [String]
    ) -> Judgement {
        let accepted = acceptance(of: answers, in: run, missing: missing, what: "the granted scope")
        guard accepted.finding == .holds else { return accepted }
        for exchange in answers {
            guard let step = run.step(of: exchange), case .callback? = step.request else { continue }
            let asked = asked(exchange, in: run)
            let value = exchange.answer.fields["scope"]
            let granted = value == nil || value == .null ? asked : read(value ?? .null)
            guard let reported = step.answer?.scope, Set(reported) != Set(granted) else { continue }
            // A comma is part of a name (RFC 6749 §3.3): who reports what came has read it as the standard has it.
            if let text = value?.string, Set(reported) == Set(text.split(separator: " ").map(String.init)) { continue }
            return .broken(
                "The client reports another scope than the one it was granted.",
                expected: granted.sorted().joined(separator: " "),
                observed: reported.sorted().joined(separator: " "),
                by: [exchange, step],
                causes: Set(reported) == Set(asked) ? [.init("the scope asked for is taken for the one granted")] : []
            )
        }
        return accepted
    }

    private static func asked(_ exchange: Exchange, in run: ScenarioRun) -> [String] {
        let code = exchange.named.first("code")
        let request = code.flatMap(run.authorizationRequest) ?? run.authorizationRequests.last
        return request?["scope"].flatMap { AnswerBody.scopeNames(.string($0)) } ?? run.configuration.scope
    }

    private static func names(in value: JSON) -> [String] { AnswerBody.scopeNames(value) ?? [] }
}
