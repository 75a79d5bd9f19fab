import HTTPWire

extension Mutant {
    @MutantList static var secretsHygiene: [Mutant] {
        fails("secrets-hygiene/no-secrets-in-logs")
        Mutant("logs-token", "The access token is logged.")
            .with { $0.alsoLogs { if case .token(let token) = $0 { "token \(token)" } else { nil } } }
        Mutant("logs-callback-url", "The callback is logged with its query.")
            .with { $0.alsoLogs { if case .callback(let url) = $0 { "callback \(url)" } else { nil } } }
        Mutant("logs-prefix", "The first characters of the access token are logged.")
            .with { $0.alsoLogs { if case .token(let token) = $0 { "token \(token.prefix(12))…" } else { nil } } }
        Mutant("logs-request-body", "The body of token requests is logged.")
            .with {
                $0.alsoLogs {
                    if case .tokenRequest(let body) = $0 {
                        "body \(String(decoding: body, as: UTF8.self))"
                    } else {
                        nil
                    }
                }
            }
        fails("secrets-hygiene/no-secrets-in-errors")
        Mutant("error-dumps-body", "An error has the whole body of the answer in its text.").with {
            $0.hidesSecrets = false
            $0.alterError { $0.description = $1.response.text }
        }
        Mutant("state-mismatch-prints-url", "The message about a wrong state prints the callback.").with {
            $0.hidesSecrets = false
            $0.mismatchText = { "unexpected callback \($0.text)" }
        }
        fails("secrets-hygiene/attempt-material-single-use")
        Mutant("state-reusable", "The state of an attempt that is over still counts.").with { $0.endsAttempts = false }
        fails("secrets-hygiene/sign-out-leaves-nothing", "revocation/local-sign-out-always-works")
        Mutant("memory-token-survives", "After a sign-out the token stays in memory.").with { $0.forgets = [.store] }
        fails("secrets-hygiene/sign-out-leaves-nothing")
        Mutant("stored-token-survives", "After a sign-out the token stays in the store.")
            .with { $0.forgets = [.memory] }
        fails("secrets-hygiene/credentials-bound-to-issuer")
        Mutant("shared-credential-store", "Sessions of all providers share one store.")
            .with { $0.bindsSessions = false }
        Mutant("global-current-provider", "Attempts go on at whichever provider is configured.")
            .with { $0.bindsAttempts = false }
    }
}

extension ClientPolicy {
    fileprivate mutating func alsoLogs(_ line: @escaping @Sendable (LogEvent) -> String?) {
        logLine = { line($0) ?? Correct.logLine($0) }
    }
}
