import OAuthHarness

extension Mutant {
    @MutantList static var authorizationRequest: [Mutant] {
        fails("authorization-request/state-present-and-unguessable")
        Mutant("const-state", "The state is the same in every attempt.").with { $0.newState = { _, _, _ in "state" } }
        Mutant("counter-state", "The state is a counter.")
            .with { $0.newState = { _, attempt, _ in "login-attempt-number-\(1_000_000 + attempt)" } }
        Mutant("timestamp-state", "The state is the time.")
            .with { $0.newState = { _, attempt, now in "\(now.milliseconds + Int64(attempt))" } }
        Mutant("short-state", "The state has eight hexadecimal characters.").with {
            $0.newState = { entropy, _, _ in
                String(decoding: entropy.text(8, from: Array("0123456789abcdef".utf8)), as: UTF8.self)
            }
        }
        Mutant("no-state", "No state is sent, and none is looked at.").with {
            $0.alterAuthorization { $0.form.removeAll("state") }
            $0.attempt = { $1.last }
        }
        fails("authorization-request/pkce-s256-challenge")
        Mutant("no-pkce", "No PKCE challenge is sent.").with {
            $0.alterAuthorization { $0.removeChallenge() }
            $0.alterRedemption { $0.form.removeAll("code_verifier") }
        }
        Mutant("pkce-plain", "The challenge is the verifier itself.").with {
            $0.alterAuthorization {
                $0.form.replace("code_challenge", $0.attempt.verifier)
                $0.form.replace("code_challenge_method", "plain")
            }
        }
        Mutant("pkce-padded", "The challenge ends with a padding character.")
            .with { $0.alterAuthorization { $0.form.rewrite("code_challenge") { $0 + "=" } } }
        Mutant("pkce-base64-not-url", "The challenge is written in the standard Base64 alphabet.").with {
            $0.alterAuthorization {
                $0.form.rewrite("code_challenge") { $0.replacing("-", with: "+").replacing("_", with: "/") }
            }
        }
        Mutant("pkce-method-lowercase", "The challenge method is written s256.")
            .with { $0.alterAuthorization { $0.form.replace("code_challenge_method", "s256") } }
        fails("authorization-request/redirect-uri-exact-and-clean")
        Mutant("redirect-without-scheme", "The redirect_uri has no scheme.")
            .with {
                $0.alterAuthorization { $0.form.rewrite("redirect_uri") { String($0.drop { $0 != "/" }.dropFirst(2)) } }
            }
        Mutant("trailing-slash-drift", "The redirect_uri has a slash more.")
            .with { $0.alterAuthorization { $0.form.rewrite("redirect_uri") { $0 + "/" } } }
        Mutant("fragment-redirect", "The redirect_uri has a fragment.")
            .with { $0.alterAuthorization { $0.form.rewrite("redirect_uri") { $0 + "#login" } } }
        fails("authorization-request/parameters-once-and-encoded")
        Mutant("plus-unescaped", "A plus sign in the authorization request is left as it is.")
            .with { $0.authorizationURL = { Correct.authorizationURL($0, $1.replacing("%2B", with: "+")) } }
        Mutant("double-encoded-redirect", "The redirect_uri is encoded twice.")
            .with { $0.alterAuthorization { $0.form.rewrite("redirect_uri", percentEncoded) } }
        Mutant("undefined-client-id", "The client_id is the text undefined.")
            .with { $0.alterAuthorization { $0.form.replace("client_id", "undefined") } }
        fails("authorization-request/scope-space-delimited")
        Mutant("comma-scope", "Scopes are joined with commas.")
            .with { $0.alterAuthorization { $0.form.replace("scope", $0.attempt.scope.joined(separator: ",")) } }
        Mutant("repeated-scope-param", "Each scope is a parameter of its own.")
            .with { $0.alterAuthorization { $0.form.replace("scope", by: $0.attempt.scope) } }
        Mutant("scope-array-literal", "Scopes are written as a JSON array.")
            .with {
                $0.alterAuthorization { $0.form.rewrite("scope") { "[\"" + $0.replacing(" ", with: "\",\"") + "\"]" } }
            }
        fails("authorization-request/no-secret-in-front-channel")
        Mutant("secret-in-authorize-url", "The authorization URL has the client's secret.")
            .with { $0.alterAuthorization { $0.form.append("client_secret", $0.settings.clientSecret ?? "") } }
        Mutant("verifier-in-authorize-url", "The authorization URL has the code verifier.")
            .with { $0.alterAuthorization { $0.form.append("code_verifier", $0.attempt.verifier) } }
        fails("authorization-request/pkce-verifier-well-formed")
        Mutant("short-verifier", "The verifier has twenty characters.")
            .with { $0.newVerifier = { entropy, _, _ in Correct.random(20, from: &entropy) } }
        Mutant("reused-verifier", "The verifier is the same in every attempt.")
            .with { $0.newVerifier = { _, _, id in String((id + String(repeating: "v", count: 43)).prefix(43)) } }
        Mutant("verifier-equals-state", "The verifier is made of the state.")
            .with { $0.newVerifier = { _, state, _ in state + state } }
        fails("authorization-request/endpoint-query-retained")
        Mutant("overwrites-query", "The authorization endpoint's own query is dropped.")
            .with { $0.authorizationURL = { $0.prefix { $0 != "?" } + "?" + $1 } }
        Mutant("second-question-mark", "A second question mark parts the queries.")
            .with { $0.authorizationURL = { $0 + "?" + $1 } }
        fails("authorization-request/external-user-agent")
        Mutant("embedded-webview", "The client loads the provider's page itself.")
            .with { $0.opensPageInBrowser = false }
        fails("authorization-request/loopback-literal-and-port")
        Mutant("localhost-name", "The redirect URI names localhost.").with { $0.listener.name = "localhost" }
        Mutant("fixed-port", "The client listens on one port, always the same.").with { $0.listener.port = 47_917 }
        Mutant("listens-on-all-interfaces", "The client listens on every interface.")
            .with { $0.listener.host = "0.0.0.0" }
        Mutant("listener-left-open", "The port stays open when the sign-in is over.").with { $0.closesListener = false }
    }
}
