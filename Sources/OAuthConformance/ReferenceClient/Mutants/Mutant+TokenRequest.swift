import HTTPWire
import OAuthHarness

extension Mutant {
    @MutantList static var tokenRequest: [Mutant] {
        fails("token-request/form-body-fully-encoded")
        Mutant("urlquery-allowed-encoding", "The form body leaves + and & as they are.")
            .with { $0.leaveUnencoded("!$&'()*+,;=:@/?") }
        Mutant("urlcomponents-body", "The form body leaves + as it is.").with { $0.leaveUnencoded("+:/@!$'()*,;?") }
        Mutant("string-concat-body", "The form body is not encoded at all.")
            .with { $0.leaveUnencoded(String(decoding: 0x20...0x7E, as: UTF8.self)) }
        fails("token-request/redirect-uri-identical")
        Mutant("redirect-with-code", "The token request's redirect_uri has the callback's query.")
            .with {
                $0.alterRedemption { draft in
                    draft.form.rewrite("redirect_uri") { $0 + "?" + draft.redemption.callback.query }
                }
            }
        Mutant("redirect-reencoded", "The token request's redirect_uri is encoded twice.")
            .with { $0.alterRedemption { $0.form.rewrite("redirect_uri", percentEncoded) } }
        Mutant("redirect-omitted", "The token request has no redirect_uri.")
            .with { $0.alterRedemption { $0.form.removeAll("redirect_uri") } }
        fails("token-request/single-redemption-no-auth-probing")
        Mutant("auth-style-probe", "A refused code is sent again with another way to authenticate.")
            .with { $0.resendsRefusedCode = true }
        Mutant("error-overwritten-by-retry", "A refused code is sent again, and the second error is reported.").with {
            $0.resendsRefusedCode = true
            $0.errorOfResend = ClientFailure("invalid_request", "second try failed")
        }
        fails("token-request/code-verifier-matches-challenge")
        Mutant("verifier-forgotten", "The token request has no code_verifier.")
            .with { $0.alterRedemption { $0.form.removeAll("code_verifier") } }
        Mutant("verifier-of-other-attempt", "The verifier of the newest attempt goes with every code.")
            .with { $0.alterRedemption { $0.form.replace("code_verifier", $0.redemption.newest.verifier) } }
        fails("token-request/code-verifier-matches-challenge", "authorization-request/pkce-s256-challenge")
        Mutant("verifier-without-challenge", "A verifier is sent although no challenge was.")
            .with { $0.alterAuthorization { $0.removeChallenge() } }
        fails("token-request/accept-json")
        Mutant("no-accept", "Token requests have no Accept.").with { $0.headers["Accept"] = nil }
        Mutant("accept-html-first", "Token requests ask for HTML.")
            .with { $0.headers["Accept"] = "text/html, */*;q=0.1" }
        fails("token-request/basic-credentials-form-encoded")
        Mutant("raw-basic", "Basic credentials are not form-encoded.").with {
            $0.alterBasic { _, settings in
                let pair = [settings.clientID, settings.clientSecret ?? ""].map { Array($0.utf8) }
                return BasicCredentials(username: pair[0], password: pair[1]).headerValue
            }
        }
        Mutant("url-safe-base64-basic", "Basic credentials are written in base64url.").with {
            $0.alterBasic { value, _ in
                String(value.compactMap { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 == "=" ? nil : $0 })
            }
        }
        fails("token-request/post-and-form-content-type")
        Mutant("get-exchange", "The token request is a GET.")
            .with {
                $0.tokenMessage = {
                    FormMessage(method: .get, query: "?" + String(decoding: $0.encoded, as: UTF8.self))
                }
            }
        Mutant("json-body", "The token request is JSON.").with {
            $0.tokenMessage = { form in
                let members = form.pairs.map {
                    (String(decoding: $0.name, as: UTF8.self), JSON.string(String(decoding: $0.value, as: UTF8.self)))
                }
                return FormMessage(contentType: "application/json", body: JSON.object(JSONObject(members)).bytes())
            }
        }
        Mutant("multipart-body", "The token request is a multipart form.").with {
            $0.tokenMessage = { form in
                let parts = form.pairs.map { pair in
                    "--x\r\nContent-Disposition: form-data; name=\"\(String(decoding: pair.name, as: UTF8.self))\"\r\n\r\n"
                        + String(decoding: pair.value, as: UTF8.self) + "\r\n"
                }
                let body = Array((parts.joined() + "--x--\r\n").utf8)
                return FormMessage(contentType: "multipart/form-data; boundary=x", body: body)
            }
        }
        Mutant("params-in-query", "The token request has its parameters in the query.")
            .with { $0.tokenMessage = { FormMessage(query: "?" + String(decoding: $0.encoded, as: UTF8.self)) } }
        fails("token-request/no-blind-retry-of-code")
        Mutant("retry-middleware-on-post", "A POST that failed is sent again.").with {
            $0.resends = { result in
                if case .success(let response) = result { response.status >= 500 } else { true }
            }
        }
        fails("token-request/no-stale-bearer-attached")
        Mutant("bearer-on-token-endpoint", "Token requests carry the old access token.").with {
            $0.authenticate = { request, settings, session in
                if let session { request.headers.append("Authorization", "Bearer \(session.accessToken)") }
                Correct.authenticate(&request, settings)
            }
        }
        fails("token-request/one-auth-method")
        Mutant("both-methods", "The client authenticates in two ways at once.").with {
            $0.authenticate = { request, settings, _ in
                guard let secret = settings.clientSecret else { return Correct.authenticate(&request, settings) }
                request.headers.append("Authorization", Correct.basic(settings.clientID, secret))
                request.form.append("client_id", settings.clientID)
                request.form.append("client_secret", secret)
            }
        }
        fails("token-request/no-empty-parameters")
        Mutant("empty-secret-sent", "A public client sends an empty secret.").with {
            $0.authenticate = { request, settings, _ in
                Correct.authenticate(&request, settings)
                if settings.clientSecret == nil { request.form.append("client_secret", "") }
            }
        }
        fails("token-request/one-auth-method")
        Mutant("client-id-missing-public", "A public client does not say who it is.").with {
            $0.authenticate = { request, settings, _ in
                if settings.clientSecret != nil { Correct.authenticate(&request, settings) }
            }
        }
        fails("token-request/no-empty-parameters")
        Mutant("empty-params", "The token request has an empty scope.")
            .with { $0.alterRedemption { $0.form.append("scope", "") } }
    }
}

extension ClientPolicy {
    fileprivate mutating func alterBasic(_ alter: @escaping @Sendable (String, ClientConfiguration) -> String) {
        authenticate = { request, settings, _ in
            Correct.authenticate(&request, settings)
            guard let value = request.headers["Authorization"] else { return }
            request.headers["Authorization"] = alter(value, settings)
        }
    }

    fileprivate mutating func leaveUnencoded(_ characters: String) {
        tokenMessage = { form in
            let pairs = form.pairs.map { pair in
                pair.name + [0x3D]
                    + pair.value.flatMap { byte in
                        characters.utf8.contains(byte) ? [byte] : PercentCoding.encode([byte], spaceAsPlus: false)
                    }
            }
            return .posting(Array(pairs.joined(separator: [0x26])))
        }
    }
}
