import HTTPWire
import OAuthHarness

extension AuthorizationRequestChecks {
    private static func scan(
        _ run: ScenarioRun,
        holds sentence: String,
        expected: String,
        _ fault: (Exchange) -> (sentence: String, observed: String)?
    ) -> Judgement {
        let requests = run.authorizationRequests
        let missing = "no authorization request"
        return .scanned(requests, holds: sentence, expected: expected, missing: missing, shows: 5, fault)
    }

    static let redirectIsExact = ClientCheck(
        "authorization-request/redirect-uri-exact-and-clean",
        "redirect_uri is absolute, registered, without fragment",
        why: "Providers compare it byte for byte and show a page of their own where it differs.",
        source: "RFC 6749 §3.1.2; RFC 9700 §2.1, §4.1.3",
        change: "Send the registered redirect URI as it is: no slash more, no fragment, the scheme included.",
        precondition: "an authorization request"
    ) { run in
        let wanted = run.configuration.redirectURI
        return scan(run, holds: "The client sends its redirect URI as it is registered.", expected: wanted) { request in
            let sent = request.named.text("redirect_uri") ?? ""
            guard sent != wanted else { return nil }
            // A value that is encoded twice is the encoding check's business.
            let decoded = PercentCoding.decode(Array(sent.utf8), plusAsSpace: false).bytes
            guard decoded != Array(wanted.utf8) || sent.isEmpty else { return nil }
            return ("The client sends another redirect URI than the registered one.", sent)
        }
    }

    static let parametersOnce = ClientCheck(
        "authorization-request/parameters-once-and-encoded",
        "Every parameter once, correctly encoded",
        why: "A plus that is left as it is becomes a space, a parameter that comes twice is refused or read wrongly.",
        source: "RFC 6749 §3.1, Appendix B",
        change:
            "Build the query from pairs with a form encoder, each name once, and nothing for values that are missing.",
        precondition: "an authorization request"
    ) { run in
        let wanted = [
            (run.configuration.dialect.name(of: "client_id", at: .authorization), run.configuration.clientID),
            ("redirect_uri", run.configuration.redirectURI),
        ]
        return scan(
            run,
            holds: "Each parameter stands once and arrives as it was meant.",
            expected: "each parameter once, as configured"
        ) { request in
            let query = FormParameters(decoding: request.request.query)
            let names = query.pairs.map { String(decoding: $0.name, as: UTF8.self) }
            // A repeated scope is the scope check's business.
            if let twice = names.first(where: { name in name != "scope" && names.filter { $0 == name }.count > 1 }) {
                return ("The client sends \(twice) more than once.", twice)
            }
            for pair in query.pairs {
                let value = String(decoding: pair.value, as: UTF8.self)
                guard ["undefined", "null", "(null)", "nil", "None"].contains(value) else { continue }
                return ("The client sends the text '\(value)' for a value it has not got.", value)
            }
            for (name, value) in wanted {
                guard let sent = query.text(name), sent != value else { continue }
                let isMangled =
                    PercentCoding.decode(Array(sent.utf8), plusAsSpace: false).bytes == Array(value.utf8)
                    || sent == String(value.map { $0 == "+" ? " " : $0 }) || sent == Self.unencoded(value)
                guard isMangled else { continue }
                return ("The client does not encode \(name) as a form does.", sent)
            }
            return nil
        }
    }

    /// What arrives of a value that was written into a query as it is.
    private static func unencoded(_ value: String) -> String? {
        FormParameters(decoding: Array(("value=" + value.prefix { $0 != "#" }).utf8)).text("value")
    }

    static let scopeIsSpaced = ClientCheck(
        "authorization-request/scope-space-delimited",
        "Scopes are one space-separated parameter",
        why: "A comma list is one unknown scope to most providers, and a repeated parameter is refused.",
        source: "RFC 6749 §3.3",
        change: "Join the scopes with single spaces into one parameter.",
        precondition: "an authorization request for several scopes, at a provider that separates them with spaces"
    ) { run in
        let wanted = run.configuration.scope
        guard wanted.count > 1, run.scenario.profile.scopeSeparators.first == " " else {
            return .notArisen("one scope, or a provider with separators of its own")
        }
        guard run.authorizationRequests.contains(where: { $0.named.contains("scope") }) else {
            return .notArisen("the client sends no scope, which is optional (RFC 6749 §4.1.1)")
        }
        return scan(run, holds: "The client joins its scopes with spaces.", expected: wanted.joined(separator: " ")) {
            request in
            let values = request.named.all("scope").map { String(decoding: $0, as: UTF8.self) }
            let names = values.first?.split(separator: " ", omittingEmptySubsequences: false).map(String.init) ?? []
            guard values.count != 1 || Set(names) != Set(wanted) || names.count != wanted.count else { return nil }
            // A client with a scope of its own was told nothing of this one.
            guard wanted.allSatisfy({ name in values.contains { $0.contains(name) } }) else { return nil }
            return ("The client does not join its scopes with spaces.", values.joined(separator: " | "))
        }
    }

    static let noSecret = ClientCheck(
        "authorization-request/no-secret-in-front-channel",
        "Secrets never enter the browser URL",
        why: "The address bar, the history and every log on the way would hold them.",
        source: "RFC 6749 §2.3.1; RFC 9700 §4.2, §4.3",
        change:
            "Send only what the authorization endpoint needs: the secret and the verifier go to the token endpoint.",
        precondition: "an authorization request"
    ) { run in
        let verifiers = run.tokenRequests.compactMap { $0.named.first("code_verifier") }
        let tokens = run.ledger.entries.filter { [.accessToken, .refreshToken].contains($0.kind) }
        return scan(
            run,
            holds: "The client's authorization URL holds no secret.",
            expected: "no secret, verifier or token"
        ) { request in
            let values = request.named.pairs.map(\.value)
            if let secret = run.configuration.clientSecret, values.contains(Array(secret.utf8)) {
                return ("The client puts its secret into the browser's address.", "the client secret")
            }
            if request.named.contains("code_verifier") || values.contains(where: verifiers.contains),
                request.named.text("code_challenge_method") != "plain"
            {
                return ("The client puts its code verifier into the browser's address.", "the code verifier")
            }
            guard let token = tokens.first(where: { values.contains($0.value) }) else { return nil }
            return ("The client puts a token into the browser's address.", token.name)
        }
    }

    static let queryIsRetained = ClientCheck(
        "authorization-request/endpoint-query-retained",
        "Existing query on the authorization endpoint survives",
        why: "Tenants and regions are named there; without them people sign in at the wrong place, or nowhere.",
        source: "RFC 6749 §3.1",
        change: "Append with & where the endpoint has a query already.",
        precondition: "an authorization endpoint that is configured with a query"
    ) { run in
        let endpoint = run.configuration.url(of: .authorization) ?? ""
        let own = CallbackURL(endpoint).parameters
        guard !own.pairs.isEmpty else { return .notArisen("the endpoint has no query") }
        return scan(run, holds: "The client keeps the endpoint's own query.", expected: CallbackURL(endpoint).query) {
            request in
            let query = FormParameters(decoding: request.request.query)
            for pair in own.pairs {
                let name = String(decoding: pair.name, as: UTF8.self)
                guard query.all(name) != [pair.value] else { continue }
                return ("The client loses the endpoint's own query.", query.text(name) ?? "no \(name)")
            }
            return nil
        }
    }

    static let userAgent = ClientCheck(
        "authorization-request/external-user-agent",
        "No embedded web view",
        why: "In a web view the app can read the person's password; only a browser of its own keeps it from that.",
        source: "RFC 8252 §8.12",
        change: "Open the authorization URL in the system's browser or its authentication session.",
        precondition: "an authorization request"
    ) { run in
        let requests = run.authorizationRequests
        guard let first = requests.first else { return .notArisen("no authorization request") }
        if let own = requests.first(where: { $0.connection > 0 || $0.party == .client }) {
            return .broken(
                "The client loads the provider's page itself.",
                expected: "the browser loads it",
                observed: own.request.headers["User-Agent"] ?? "no User-Agent",
                by: [own]
            )
        }
        return Judgement(
            .review,
            "A machine cannot see which browser shows the page.",
            expected: "the system's browser",
            observed: "the client did not load the page itself",
            by: [first]
        )
    }
}
