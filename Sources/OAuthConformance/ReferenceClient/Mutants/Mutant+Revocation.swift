import HTTPWire
import JSONText

extension Mutant {
    @MutantList static var revocation: [Mutant] {
        fails("revocation/local-sign-out-always-works")
        Mutant("sign-out-blocked-by-network", "Without an answer of the provider nobody is signed out.")
            .with { $0.signsOutBeforeRevoking = false }
        fails("revocation/form-post-with-token")
        Mutant("json-revocation", "The revocation request is JSON.").with {
            $0.alterRevocation { token, _ in
                let body = JSON.object(["token": .string(token)]).bytes()
                return FormMessage(contentType: "application/json", body: body)
            }
        }
        Mutant("token-in-query", "The revocation request has the token in its query.")
            .with { $0.alterRevocation { FormMessage(query: "?" + String(decoding: $1.encoded, as: UTF8.self)) } }
        fails("revocation/refresh-token-revoked")
        Mutant("only-access-token-revoked", "Only the access token is revoked.")
            .with { $0.tokensToRevoke = { session, _ in [session.accessToken] } }
        fails("revocation/provider-specific-shape")
        Mutant("delete-body-dropped", "The DELETE of a revocation has no body.").with {
            $0.revocation = { token, form, isOwnCall in
                var message = Correct.revocation(token, form, isOwnCall)
                if isOwnCall { message.body = [] }
                return message
            }
        }
        fails("revocation/200-for-unknown-token")
        Mutant("empty-body-parse-error", "An empty answer to a revocation is an error.").with {
            $0.isRevoked = {
                if $0.body.isEmpty { throw ClientFailure("invalid_response", "the answer has no body") }
                return Correct.isRevoked($0, $1)
            }
        }
        Mutant("404-is-failure", "A token that is gone already cannot be revoked.")
            .with { $0.isRevoked = { response, _ in response.status < 300 } }
        fails("revocation/503-retry-after")
        Mutant("503-counts-as-revoked", "A revocation answered 503 counts as done.")
            .with { $0.isRevoked = { _, _ in true } }
    }
}

extension ClientPolicy {
    fileprivate mutating func alterRevocation(_ alter: @escaping @Sendable (String, FormParameters) -> FormMessage) {
        revocation = { $2 ? Correct.revocation($0, $1, $2) : alter($0, $1) }
    }
}
