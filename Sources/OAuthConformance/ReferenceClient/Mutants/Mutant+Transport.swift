import Loopback
import OAuthHarness

extension Mutant {
    @MutantList static var transport: [Mutant] {
        fails("transport/token-endpoint-redirect-refused")
        Mutant("follows-307-with-body", "A redirect of the token endpoint is followed with the body.")
            .with { $0.redirectMethod = .post }
        Mutant("post-becomes-get", "A redirect of the token endpoint is followed with GET.")
            .with { $0.redirectMethod = .get }
        fails("transport/stale-connection")
        Mutant("stack-resends-post", "The HTTP stack sends a POST again whose answer was lost.")
            .with { $0.resends = { if case .failure = $0 { true } else { false } } }
        fails("transport/tls-only")
        Mutant("http-accepted", "Endpoints over plain HTTP are used.").with { $0.requiresSafeEndpoints = false }
        fails("transport/bounded-body")
        Mutant("unbounded-buffer", "An answer may be of any size.")
            .with { $0.read = { try $0.headers["Content-Encoding"] == nil ? AnswerBody($0.body) : Correct.read($0) } }
        fails("transport/compression-and-framing")
        Mutant("gzip-bytes-parsed", "Content codings are not looked at.")
            .with { $0.read = { try $0.body.count <= Correct.longestBody ? AnswerBody($0.body) : Correct.read($0) } }
        fails("transport/5xx-and-gateway-pages")
        Mutant("syntax-error-hides-status", "A gateway's page throws, and its status is lost.").with {
            $0.failure = {
                let isPage = $0.status >= 400 && $1.form == .html
                return try isPage ? crash("Unexpected token <") : Correct.failure(in: $0, $1, $2)
            }
        }
        Mutant("html-shown-to-user", "A gateway's page is shown to the person.").with {
            $0.failure = { response, body, session in
                var failure = Correct.failure(in: response, body, session)
                if failure?.error == "http_error" { failure?.description = response.text }
                return failure
            }
        }
        fails("transport/429-at-token-endpoint")
        Mutant("429-signs-out", "A throttled refresh ends the session.")
            .with { $0.signsOut { Outcome(error: $0.error).kind == .rateLimited } }
        fails("transport/429-at-token-endpoint", "transport/header-names-case-insensitive")
        Mutant("retry-after-ignored", "A throttled refresh is tried again a second later.").with {
            $0.rateLimit = { response, now, place in
                Correct.rateLimit(response, now).map { place == .token ? 1 : $0 }
            }
        }
        Mutant("per-request-retry", "Each token request tries for itself.").with { $0.waits = [.resource] }
        fails("transport/header-names-case-insensitive")
        Mutant("header-dictionary-exact", "At the token endpoint a header in lower case is not found.").with {
            $0.rateLimit = { response, now, place in
                let isExact = response.headers.fields.contains { $0.name == "Retry-After" }
                return Correct.rateLimit(response, now).map { place == .token && !isExact ? 1 : $0 }
            }
        }
        fails("transport/bounded-wait")
        Mutant("no-timeout", "An answer is waited for without end.").with { $0.timeout = { _ in .seconds(600) } }
        fails("transport/connection-cut-mid-body")
        Mutant("partial-body-accepted", "Half an answer is taken for a whole one.").with {
            $0.halfAnswer = { error in
                guard [.truncatedResponse, .reset].contains(error.code) else { return nil }
                return HTTPResponse(status: 200, body: Array("{\"access_token\":\"partial\"}".utf8))
            }
        }
        fails("transport/certificate-verified")
        Mutant("trusts-any-certificate", "Certificates are not verified.").with { $0.verification = .none }
        Mutant("host-not-checked", "A certificate may be for any host.").with { $0.verification = .anyHost }
        fails("transport/nothing-cached")
        Mutant("shared-url-cache", "Answers with tokens are kept in a cache.").with { $0.caches = true }
    }
}
