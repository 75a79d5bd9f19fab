import HTTPWire
import OAuthHarness
import JSONText

extension Mutant {
    @MutantList static var tokenResponse: [Mutant] {
        fails("token-response/error-with-200", "token-response/html-with-200")
        Mutant("status-only-check", "Any answer with status 200 is a success.")
            .with { $0.looksAtStatusOnly(storing: "") }
        Mutant("nil-token-success", "A token answer without a token is a session.")
            .with { $0.looksAtStatusOnly(storing: "") }
        Mutant("undefined-token-stored", "A missing token is stored as the text undefined.")
            .with { $0.looksAtStatusOnly(storing: "undefined") }
        fails("token-response/error-with-200")
        Mutant("generic-missing-token-error", "Of an error with status 200 only a missing token is reported.").with {
            $0.alterError {
                if $1.response.status < 300 { $0 = ClientFailure("invalid_response", "no access token") }
            }
        }
        fails("token-response/form-encoded-success")
        Mutant("json-only", "A form-encoded token answer is not read.")
            .with { $0.alterBody { $1.form == .form && $0.status == 200 ? AnswerBody([]) : $1 } }
        Mutant("content-type-exact-match", "A form is read only with the exact content type.").with {
            $0.alterBody { response, body in
                let form = "application/x-www-form-urlencoded"
                let type = response.headers["Content-Type"] ?? ""
                let isRight = body.form == .form ? type == form : type.hasPrefix("application/json")
                return isRight ? body : AnswerBody([])
            }
        }
        fails("token-response/expires-in-string")
        Mutant("string-lifetime-fatal", "A lifetime given as text throws.")
            .with { $0.onTextLifetime { _ in try crash("expires_in is no number") } }
        Mutant("string-lifetime-forever", "A lifetime given as text counts as endless.")
            .with { $0.onTextLifetime { _ in nil } }
        Mutant("string-lifetime-zero", "A lifetime given as text counts as zero.").with { $0.onTextLifetime { _ in 0 } }
        fails("token-response/expires-in-under-own-name")
        Mutant("lifetime-by-one-name", "The lifetime is looked for under the RFC's name alone.").with {
            $0.alterBody { _, body in
                let isOther = { (name: String) in name != "expires_in" && name.lowercased().hasPrefix("expire") }
                return body.with(JSONObject(body.fields.filter { !isOther($0.key) }.map { ($0.key, $0.value) }))
            }
        }
        fails("token-response/expires-in-missing")
        Mutant("missing-lifetime-crash", "A token without a lifetime throws.")
            .with { $0.onMissingLifetime { try crash("no value for 'expires_in'") } }
        Mutant("missing-means-expired", "A token without a lifetime counts as expired.")
            .with { $0.onMissingLifetime { 0 } }
        Mutant("missing-means-forever", "A token without a lifetime is never refreshed, not even after a 401.")
            .with { $0.refreshesAfter = { $1.lifetime != nil } }
        fails("token-response/token-type-case")
        Mutant("token-type-exact", "Only the spellings bearer and Bearer are known.").with {
            $0.scheme = {
                if ["bearer", "Bearer", nil].contains($0["token_type"]?.string) { return "Bearer" }
                throw ClientFailure("token_type_unsupported")
            }
        }
        Mutant("token-type-copied-into-header", "The token type goes into the header as it came.").with {
            $0.scheme = {
                let scheme = try Correct.scheme($0)
                return $0["token_type"]?.string ?? scheme
            }
        }
        fails("token-response/scope-separator-variants", "token-response/granted-scope-reported")
        Mutant("scope-string-compare", "The granted scope must be the text that was sent.")
            .with { $0.refusesScope { $0.value.string != nil && $0.value.string != $0.asked.joined(separator: " ") } }
        fails("token-response/scope-separator-variants")
        Mutant("scope-array-fatal", "A scope given as an array is an error.")
            .with { $0.refusesScope("the scope is no text") { $0.value.array != nil } }
        Mutant("scope-lowercased", "The granted scope is changed to lower case.")
            .with { $0.grantedScope = { Correct.grantedScope($0, asked: $1).map { $0.lowercased() } } }
        fails("token-response/granted-scope-reported", "token-response/scope-separator-variants")
        Mutant("scope-change-throws", "A granted scope that differs is an error.")
            .with { $0.refusesScope { Set($0.names) != Set($0.asked) } }
        fails("token-response/granted-scope-reported")
        Mutant("assumes-requested", "The granted scope is not looked at.").with { $0.grantedScope = { $1 } }
        Mutant("missing-means-none", "A scope that is left out counts as none.")
            .with {
                $0.grantedScope = { $0?.string == nil && $0?.array == nil ? [] : Correct.grantedScope($0, asked: $1) }
            }
        fails("token-response/html-with-200")
        Mutant("unexpected-token-lt", "An HTML page throws in the client's own code.")
            .with { $0.tokenless = { try $1.form == .html ? crash("Unexpected token <") : Correct.tokenless($0, $1) } }
        Mutant("html-parsed-as-form", "An HTML page is read as a form.")
            .with { $0.acceptTokenless { $0.form == .html } }
        Mutant("refresh-html-signs-out", "An HTML page in answer to a refresh ends the session.")
            .with { $0.signsOut { Outcome(error: $0.error).kind == .protocolError } }
        fails("token-response/missing-access-token")
        Mutant("null-string-token", "A token that is null becomes the text null.")
            .with { $0.token = { $0 == .null ? "null" : Correct.token($0) } }
        Mutant("empty-token-stored", "An empty token is stored.")
            .with { $0.acceptTokenless { $0.fields["access_token"]?.string != nil } }
        Mutant("number-coerced", "A token that is a number becomes a text.")
            .with { $0.token = { if case .number(let text)? = $0 { text } else { Correct.token($0) } } }
        fails("token-response/error-4xx-json-preserved")
        Mutant("401-body-dropped", "The body of a 401 is not read.")
            .with { $0.alterError { if $1.response.status == 401 { $0 = ClientFailure("unauthorized", status: 401) } } }
        Mutant("status-text-only", "Of an error only the status is reported.").with {
            $0.alterError { failure, answer in
                guard answer.response.status >= 400 else { return }
                failure = ClientFailure("http_error", "Bad Request", status: answer.response.status)
            }
        }
        Mutant("enum-unknown-case-lost", "An error that the client does not know is lost.").with {
            $0.alterError { failure, answer in
                guard answer.response.status >= 400, !Correct.tokenErrors.contains(failure.error) else { return }
                failure = ClientFailure("invalid_response", failure.description, status: answer.response.status)
            }
        }
        fails("token-response/form-encoded-error-with-200")
        Mutant("form-error-unread", "An error written as a form is not read.")
            .with { $0.alterBody { _, body in body.form == .form && body.error != nil ? AnswerBody([]) : body } }
        fails("token-response/form-encoded-error-with-200", "callback/localised-error-description")
        Mutant("plus-left-in-text", "A plus sign in a text stays a plus sign.").with {
            $0.onError { error, parameters in
                let pair = parameters.pairs.first { $0.name == Array("error_description".utf8) }
                let text = pair.map { PercentCoding.decode($0.rawValue, plusAsSpace: false).bytes }
                let description = text.map { String(decoding: $0, as: UTF8.self) }
                throw ClientFailure(error, description, uri: parameters.text("error_uri"))
            }
            $0.alterError { if $1.body.form == .form { $0.description = $0.description?.replacing(" ", with: "+") } }
        }
        fails("token-response/expires-in-zero-or-odd")
        Mutant("zero-is-forever", "A lifetime of zero counts as endless.").with {
            $0.lifetime = {
                if case .number(let text)? = $0, Double(text) ?? 1 <= 0 { nil } else { Correct.lifetime($0) }
            }
        }
        Mutant("null-crash", "A lifetime that is null throws.")
            .with { $0.lifetime = { try $0 == .null ? crash("expires_in is null") : Correct.lifetime($0) } }
        Mutant("overflow-date", "A huge lifetime overflows.").with {
            $0.lifetime = {
                if case .number(let text)? = $0, Double(text) ?? 0 > 1e9 { return try crash("arithmetic overflow") }
                return Correct.lifetime($0)
            }
        }
        Mutant("parseint-prefix", "Of a lifetime that is no number the first digits count.")
            .with { $0.onTextLifetime { Double($0.prefix { $0.isNumber }) } }
        fails("token-response/opaque-token-preserved")
        Mutant("token-percent-decoded", "Tokens are percent-decoded.").with {
            $0.alterToken {
                String(decoding: PercentCoding.decode(Array($0.utf8), plusAsSpace: true).bytes, as: UTF8.self)
            }
        }
        Mutant("token-trimmed", "Tokens are cut at an equals sign.")
            .with { $0.alterToken { String($0.prefix { $0 != "=" }) } }
        Mutant("token-truncated-255", "Tokens are cut at 255 characters.")
            .with { $0.alterToken { String($0.prefix(255)) } }
        fails("token-response/token-type-missing")
        Mutant("missing-type-crash", "A token without a type throws.")
            .with {
                $0.scheme = {
                    try $0["token_type"]?.string == nil ? crash("no value for 'token_type'") : Correct.scheme($0)
                }
            }
        fails("token-response/content-type-lies")
        Mutant("missing-content-type-crash", "An answer without Content-Type throws.")
            .with { $0.alterBody { try $0.headers["Content-Type"] == nil ? crash("no value for 'Content-Type'") : $1 } }
        fails("token-response/unknown-fields-ignored")
        Mutant("strict-decoder", "A member that nobody knows makes the answer an error.").with {
            $0.scheme = { fields in
                let known = ["access_token", "token_type", "expires_in", "refresh_token", "scope", "created_at"]
                guard fields.keys.contains(where: { !known.contains($0) }) else { return try Correct.scheme(fields) }
                throw ClientFailure("invalid_response", "the answer has a member that nobody knows")
            }
        }
        fails("token-response/wrapped-or-vendor-errors")
        Mutant("error-object-crash", "An error that is an object throws.").with {
            $0.failure = {
                try $1.fields["error"]?.object == nil ? Correct.failure(in: $0, $1, $2) : crash("error is no text")
            }
        }
        Mutant("ok-false-success", "An answer with ok false is a success.").with {
            $0.failure = { $1.fields["ok"]?.bool == false ? nil : Correct.failure(in: $0, $1, $2) }
            $0.acceptTokenless { $0.fields["ok"]?.bool == false }
        }
        fails("token-response/non-object-or-broken-json")
        Mutant("empty-body-success", "An empty answer is a success.").with { $0.acceptTokenless { $0.form == .empty } }
        Mutant("array-crash", "An answer that is an array throws.")
            .with { $0.alterBody { try $0.body.first == 0x5B ? crash("an array is no object") : $1 } }
        Mutant("lenient-prefix-parse", "The first object in an answer is taken, whatever stands around it.")
            .with { $0.alterBody { firstObject(in: $0.body) ?? $1 } }
        fails("token-response/bom-whitespace-charset")
        Mutant("bom-fatal", "A byte order mark makes the answer unreadable.")
            .with { $0.alterBody { $0.body.first == 0xEF ? AnswerBody(Array("?".utf8)) : $1 } }
        fails("token-response/token-type-unknown-rejected")
        Mutant("any-type-is-bearer", "Any token type counts as Bearer.").with { $0.scheme = { _ in "Bearer" } }
        fails("token-response/duplicate-keys")
        Mutant("first-for-api-last-for-store", "Of a member that comes twice the first is used and the last is stored.")
            .with { $0.reportedToken = { lastToken(in: $1.body) ?? $0 } }
    }
}

extension Mutant {
    /// The last of several access tokens.
    private static func lastToken(in bytes: [UInt8]) -> String? {
        (try? JSONReader.value(bytes, options: .init(duplicateKeys: .lastWins)))?["access_token"]?.string
    }

    /// What a reader sees that looks for an object anywhere and stops at its end.
    private static func firstObject(in bytes: [UInt8]) -> AnswerBody? {
        guard let open = bytes.firstIndex(of: 0x7B), let close = bytes[open...].firstIndex(of: 0x7D) else {
            return nil
        }
        return AnswerBody(Array(bytes[open...close]))
    }
}

/// What a token answer says about the scope.
private struct ScopeAnswer {
    let names: [String]
    let value: JSON
    let asked: [String]
}

extension ClientPolicy {
    fileprivate mutating func looksAtStatusOnly(storing token: String) {
        failure = { $0.status < 300 ? nil : Correct.failure(in: $0, $1, $2) }
        tokenless = { _, _ in token }
    }

    fileprivate mutating func alterBody(_ alter: @escaping @Sendable (HTTPResponse, AnswerBody) throws -> AnswerBody) {
        read = { try alter($0, Correct.read($0)) }
    }

    fileprivate mutating func acceptTokenless(_ accepts: @escaping @Sendable (AnswerBody) -> Bool) {
        tokenless = { try accepts($1) ? "" : Correct.tokenless($0, $1) }
    }

    fileprivate mutating func alterToken(_ alter: @escaping @Sendable (String) -> String) {
        token = { Correct.token($0).map(alter) }
    }

    fileprivate mutating func refusesScope(
        _ reason: String = "the scope has changed",
        _ isWrong: @escaping @Sendable (ScopeAnswer) -> Bool
    ) {
        grantedScope = { value, asked in
            let names = Correct.grantedScope(value, asked: asked)
            guard let value, isWrong(ScopeAnswer(names: names, value: value, asked: asked)) else { return names }
            throw ClientFailure("invalid_response", reason)
        }
    }

    fileprivate mutating func onTextLifetime(_ read: @escaping @Sendable (String) throws -> Double?) {
        lifetime = { value in
            guard let text = value?.string else { return Correct.lifetime(value) }
            return try read(text)
        }
    }

    fileprivate mutating func onMissingLifetime(_ lifetime: @escaping @Sendable () throws -> Double?) {
        self.lifetime = { value in
            switch value {
            case .number?, .string?: Correct.lifetime(value)
            default: try lifetime()
            }
        }
    }
}
