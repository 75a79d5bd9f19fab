import HTTPWire
import OAuthHarness

extension Mutant {
    @MutantList static var callback: [Mutant] {
        fails("callback/state-mismatch-rejected", "callback/state-missing-rejected")
        Mutant("state-not-checked", "The callback's state is not compared.").with { $0.attempt = { $1.last } }
        fails("callback/state-mismatch-rejected")
        Mutant("state-prefix-compare", "Only the first characters of the state are compared.").with {
            $0.attempt = { url, pending in
                let newest = pending.last
                return url.states.first?.prefix(8) == newest?.state.prefix(8) ? newest : Correct.attempt(url, pending)
            }
        }
        fails("callback/state-mismatch-rejected", "callback/state-missing-rejected")
        Mutant("state-checked-after-exchange", "The state is compared when the code has been sent.").with {
            $0.attempt = { $1.last }
            $0.lateChecks = [checkState]
        }
        fails("callback/state-missing-rejected")
        Mutant("missing-state-accepted", "A callback without state passes.")
            .with { $0.attempt = { $0.states.isEmpty ? $1.last : Correct.attempt($0, $1) } }
        Mutant("empty-state-accepted", "A callback with an empty state passes.")
            .with { $0.attempt = { $0.states == [""] ? $1.last : Correct.attempt($0, $1) } }
        fails("callback/error-redirect-surfaces")
        Mutant("error-ignored-waits-forever", "An error in the callback is not looked at.")
            .with { $0.onError { _, _ in throw ClientFailure("timeout") } }
        Mutant("error-as-success", "An error in the callback counts as a success.")
            .with { $0.onError { _, _ in DriverAnswer(.ok) } }
        Mutant("error-500s", "An error in the callback throws in the client's own code.")
            .with { $0.onError { _, _ in try crash("no value for 'code'") } }
        Mutant("unknown-code-dropped", "Of an error only the description is kept.").with {
            $0.onError { _, parameters in
                let description = parameters.text("error_description")
                throw ClientFailure(description ?? "failed", description)
            }
        }
        fails("callback/duplicate-delivery-redeems-once")
        Mutant("double-redeem", "A callback that comes twice redeems its code twice.").with { $0.endsAttempts = false }
        Mutant("second-callback-logs-out", "A callback that comes twice ends the session.")
            .with { $0.signsOutOn = [.repeatedCallback] }
        fails("callback/code-decoded-exactly-once")
        Mutant("code-double-decoded", "The code is percent-decoded twice.")
            .with { $0.alterCode { PercentCoding.decode($1, plusAsSpace: false).bytes } }
        Mutant("code-not-decoded", "The code is not percent-decoded.")
            .with { $0.alterCode { url, _ in url.parameters.pairs.first { $0.name == Array("code".utf8) }?.rawValue } }
        Mutant("plus-as-space-in-code", "A decoded plus sign in the code becomes a space.")
            .with { $0.alterCode { _, code in code.map { $0 == 0x2B ? 0x20 : $0 } } }
        Mutant("code-truncated", "The code is cut at 255 bytes.").with { $0.alterCode { Array($1.prefix(255)) } }
        fails("callback/timeout-ends-the-flow")
        Mutant("late-callback-accepted", "A callback may come at any time.").with { $0.patience = .hours(24 * 365) }
        Mutant("second-attempt-blocked", "No sign-in can begin while another is pending.")
            .with { $0.allowsSeveralAttempts = false }
        fails("callback/user-cancel-is-distinct")
        Mutant("cancel-is-error", "A closed window is reported as an error of the server.")
            .with { $0.cancelWord = "server_error" }
        Mutant("cancel-clears-existing-session", "A closed window ends the session that was there.")
            .with { $0.signsOutOn = [.closedWindow] }
        fails("callback/name-comes-once")
        Mutant("name-wanted-each-time", "A callback without the name that was asked for is an error.").with {
            $0.callbackChecks.append(
                CallbackCheck { callback in
                    let isAsked = callback.attempt.scope.contains("name")
                    guard isAsked, !callback.url.parameters.contains("user") else { return nil }
                    throw ClientFailure("invalid_response", "the callback has no user")
                }
            )
        }
        fails("callback/code-under-own-name")
        Mutant("code-by-one-name", "The code is looked for under the RFC's name alone.").with {
            $0.code = { CallbackURL($0.text).parameters.first("code").flatMap { $0.isEmpty ? nil : $0 } }
        }
        fails("callback/unknown-parameters-ignored")
        Mutant("strict-callback-parser", "A parameter that nobody knows makes the callback an error.")
            .with { $0.callbackChecks.insert(checkNames(["iss", "next"]), at: 1) }
        fails("callback/unknown-parameters-ignored", "callback/iss-correct-but-unadvertised")
        Mutant("strict-callback-list", "Only the parameters of RFC 6749 may stand in a callback; iss may not.")
            .with { $0.callbackChecks.insert(checkNames(["next"]), at: 0) }
        fails("callback/unknown-parameters-ignored")
        Mutant("fragment-appended-to-code", "The fragment of the callback becomes part of the code.")
            .with { $0.alterCode { $0.fragment.isEmpty ? $1 : $1 + Array("#\($0.fragment)".utf8) } }
        fails(
            "callback/iss-mismatch-rejected",
            "callback/iss-missing-when-advertised",
            "callback/iss-compared-without-normalising"
        )
        Mutant("iss-not-checked", "The issuer in a callback is not looked at.").with { $0.callbackChecks = [.error] }
        Mutant("iss-checked-after-exchange", "The issuer is compared when the code has been sent.").with {
            $0.callbackChecks = [.error]
            $0.lateChecks = [.issuer]
        }
        fails("callback/iss-mismatch-rejected")
        Mutant("error-shown-before-iss", "An error is shown before the issuer is compared.")
            .with { $0.callbackChecks = [.error, .issuer] }
        fails("callback/iss-missing-when-advertised")
        Mutant("iss-optional-always", "A callback may do without iss although it was promised.")
            .with {
                $0.callbackChecks[0] = CallbackCheck {
                    try $0.url.parameters.contains("iss") ? Correct.checkIssuer($0) : nil
                }
            }
        fails("callback/iss-correct-but-unadvertised")
        Mutant("unadvertised-iss-rejected", "An issuer that nobody promised is refused although it is right.").with {
            $0.callbackChecks[0] = CallbackCheck { callback in
                guard callback.promisesIssuer || !callback.url.parameters.contains("iss") else {
                    throw ClientFailure("issuer_mismatch")
                }
                return try Correct.checkIssuer(callback)
            }
        }
        fails("callback/iss-compared-without-normalising")
        Mutant("iss-normalised", "Issuers are compared without case and slashes.").with {
            $0.callbackChecks[0] = CallbackCheck {
                let found = $0.url.parameters.text("iss").map(normalised)
                return try found == normalised($0.issuer) ? nil : Correct.checkIssuer($0)
            }
        }
        fails("callback/localised-error-description")
        Mutant("invalid-utf8-crash", "A description that is no UTF-8 throws.").with {
            $0.onError { error, parameters in
                let description = parameters.text("error_description")
                let isText = description.map { Array($0.utf8) } == parameters.first("error_description")
                guard isText else { return try crash("the text is no UTF-8") }
                throw ClientFailure(error, description, uri: parameters.text("error_uri"))
            }
        }
        fails("callback/error-with-wrong-state-ignored")
        Mutant("forged-error-cancels", "An error is looked at before the state.")
            .with { $0.attempt = { $0.parameters.contains("error") ? $1.last : Correct.attempt($0, $1) } }
        fails("callback/empty-callback-is-an-error")
        Mutant("empty-callback-success", "A callback without anything is a success.")
            .with { $0.callbackChecks.append(CallbackCheck { Correct.code($0.url) == nil ? DriverAnswer(.ok) : nil }) }
        Mutant("empty-code-exchanged", "An empty code is redeemed.").with { $0.code = { $0.parameters.first("code") } }
        fails("callback/error-wins-over-code")
        Mutant("code-wins", "A code is looked at before an error.")
            .with {
                $0.callbackChecks[1] = CallbackCheck {
                    try $0.url.parameters.contains("code") ? nil : Correct.checkError($0)
                }
            }
        fails("callback/tokens-in-callback-not-adopted")
        Mutant("implicit-injection", "A token in the callback is taken.").with {
            $0.implicitSession = { url, now in
                let token = url.parameters.text("access_token") ?? url.fragmentParameters.text("access_token")
                guard let token else { return try Correct.implicitSession(url, now) }
                return Session(accessToken: token, receivedAt: now.milliseconds)
            }
        }
        fails("callback/redirect-target-verified")
        Mutant("prefix-match", "The redirect target is compared by its beginning.")
            .with { $0.isTarget = { $0.head.hasPrefix($1) } }
        Mutant("scheme-only-match", "Of the redirect target only the scheme is compared.")
            .with { $0.isTarget = { $0.head.prefix { $0 != ":" } == $1.prefix { $0 != ":" } } }
        Mutant("case-sensitive-scheme", "The scheme of the redirect target is compared with case.")
            .with { $0.isTarget = { $0.head == $1 } }
        fails("callback/code-in-fragment")
        Mutant("fragment-skips-state-check", "A code behind # is redeemed without a look at the state.").with {
            $0.implicitSession = { try $0.isBehindHash ? nil : Correct.implicitSession($0, $1) }
            $0.attempt = { $0.isBehindHash ? $1.last : Correct.attempt($0, $1) }
            $0.callbackChecks[0] = CallbackCheck { try $0.url.isBehindHash ? nil : Correct.checkIssuer($0) }
            $0.code = { $0.isBehindHash ? $0.fragmentParameters.first("code") : Correct.code($0) }
        }
        fails("callback/loopback-ignores-stray-requests")
        Mutant("first-request-wins", "Any request counts as the callback.").with { $0.listener.takesAnyRequest = true }
        Mutant("options-consumed", "OPTIONS counts as the callback.").with { $0.listener.methods = [.get, .options] }
    }
}

extension Mutant {
    private static func checkNames(_ more: [String]) -> CallbackCheck {
        let known = ["code", "state", "error", "error_description", "error_uri"] + more
        return CallbackCheck { callback in
            let names = callback.url.parameters.pairs.map { String(decoding: $0.name, as: UTF8.self) }
            guard !names.allSatisfy(known.contains) else { return nil }
            throw ClientFailure("invalid_response", "the callback has a parameter that nobody knows")
        }
    }

    private static let checkState = CallbackCheck { callback in
        if callback.url.parameters.text("state") == callback.attempt.state { return nil }
        throw ClientFailure("state_mismatch")
    }

    private static func normalised(_ issuer: String) -> String {
        var issuer = issuer.lowercased()
        while issuer.last == "/" { issuer.removeLast() }
        return issuer
    }
}

extension ClientPolicy {
    fileprivate mutating func alterCode(_ alter: @escaping @Sendable (CallbackURL, [UInt8]) -> [UInt8]?) {
        code = { url in Correct.code(url).flatMap { alter(url, $0) } }
    }
}

extension CallbackURL {
    fileprivate var isBehindHash: Bool { fragmentParameters.contains("code") && !parameters.contains("code") }
}
