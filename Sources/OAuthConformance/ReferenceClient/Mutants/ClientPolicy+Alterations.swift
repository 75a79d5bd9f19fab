import HTTPWire
import OAuthHarness

// What a correct client does, with one change: for mutants of more than one family.
extension ClientPolicy {
    struct AuthorizationDraft {
        var form: FormParameters
        let attempt: PendingAttempt
        let settings: ClientConfiguration

        mutating func removeChallenge() {
            form.pairs.removeAll { $0.name.starts(with: "code_challenge".utf8) }
        }
    }

    struct RedemptionDraft {
        var form: FormParameters
        let redemption: Redemption
    }

    mutating func alterAuthorization(_ alter: @escaping @Sendable (inout AuthorizationDraft) -> Void) {
        authorizationParameters = { attempt, settings in
            let form = Correct.authorizationParameters(attempt, settings)
            var draft = AuthorizationDraft(form: form, attempt: attempt, settings: settings)
            alter(&draft)
            return draft.form
        }
    }

    mutating func alterRedemption(_ alter: @escaping @Sendable (inout RedemptionDraft) -> Void) {
        codeParameters = { redemption in
            var draft = RedemptionDraft(form: Correct.codeParameters(redemption), redemption: redemption)
            alter(&draft)
            return draft.form
        }
    }

    /// Replaces what an error in the callback leads to.
    mutating func onError(_ answer: @escaping @Sendable (String, FormParameters) throws -> DriverAnswer) {
        callbackChecks[1] = CallbackCheck { callback in
            let parameters = callback.url.parameters
            guard let error = parameters.text("error") else { return try Correct.checkError(callback) }
            return try answer(error, parameters)
        }
    }

    /// Alters what an error in a token answer is reported as.
    mutating func alterError(
        _ alter: @escaping @Sendable (inout ClientFailure, (response: HTTPResponse, body: AnswerBody)) -> Void
    ) {
        failure = { response, body, session in
            guard var failure = Correct.failure(in: response, body, session) else { return nil }
            if body.error != nil { alter(&failure, (response, body)) }
            return failure
        }
    }

    /// Lets failures that pass end the session.
    mutating func signsOut(_ ends: @escaping @Sendable (ClientFailure) -> Bool) {
        refreshFailed = { failure in
            guard failure.isPassing, ends(failure) else { return Correct.refreshFailed(failure) }
            return .ends(ClientFailure("sign_in_required"))
        }
    }
}

extension FormParameters {
    /// Puts values in the place of the one that stands there.
    mutating func replace(_ name: String, by values: [String]) {
        let key = Array(name.utf8)
        guard let place = pairs.firstIndex(where: { $0.name == key }) else { return }
        pairs.replaceSubrange(place...place, with: values.map { Pair(name: key, value: Array($0.utf8)) })
    }

    mutating func replace(_ name: String, _ value: String) { replace(name, by: [value]) }

    mutating func rewrite(_ name: String, _ change: (String) -> String) {
        if let value = text(name) { replace(name, change(value)) }
    }
}

extension Mutant {
    static func percentEncoded(_ text: String) -> String {
        String(decoding: PercentCoding.encode(text.utf8, spaceAsPlus: false), as: UTF8.self)
    }
}
