import HTTPWire
import Loopback
import JSONText
import OAuthHarness

extension Mutant {
    @MutantList static var resource: [Mutant] {
        fails("resource/401-refresh-once-then-stop")
        Mutant("refresh-loop", "401 is answered with a refresh again and again.").with { $0.refreshesPerCall = 6 }
        Mutant("login-loop", "401 ends the session at once.").with { $0.signsOutOn = [.unauthorized] }
        Mutant("fresh-token-discarded", "The call is sent again with the old token.")
            .with { $0.replaySession = { old, _ in old } }
        fails("resource/rate-limit-honoured")
        Mutant("retry-immediately", "A call is sent before the time the provider named.").with { $0.waits = [] }
        fails("resource/rate-limit-honoured", "resource/403-does-not-refresh")
        Mutant("403-triggers-refresh", "403 leads to a refresh.").with {
            $0.isTokenRefused = { $0.status == 403 || Correct.isTokenRefused($0, $1) }
            $0.rateLimit = { response, now, _ in response.status == 403 ? nil : Correct.rateLimit(response, now) }
        }
        fails("resource/rate-limit-honoured")
        Mutant("date-retry-after-ignored", "A Retry-After with a date counts as none.").with {
            $0.rateLimit = { response, now, _ in
                guard let seconds = Correct.rateLimit(response, now) else { return nil }
                return response.headers["Retry-After"].map { Double($0) == nil } ?? false ? 0 : seconds
            }
        }
        Mutant("lowercase-header-missed", "A header in lower case is not found.").with {
            $0.rateLimit = { response, now, _ in
                var response = response
                response.headers.fields.removeAll { $0.name == $0.name.lowercased() }
                return Correct.rateLimit(response, now)
            }
        }
        fails("resource/user-agent-present")
        Mutant("no-user-agent", "No request has a User-Agent.").with { $0.headers["User-Agent"] = nil }
        fails("resource/401-refresh-once-then-stop", "resource/401-without-challenge")
        Mutant("replays-old-token", "Calls that waited are sent with the old token.")
            .with { $0.replaySession = { old, _ in old } }
        fails("resource/profile-null-fields")
        Mutant("login-name-as-key", "People are told apart by their login names.").with {
            $0.alterUser { user, fields in
                if let login = fields["login"]?.string ?? fields["username"]?.string { user["id"] = .string(login) }
            }
        }
        Mutant("email-required", "A profile without an address throws.").with {
            $0.alterUser { user, _ in
                if user["email"] == nil { user = try crash("no value for 'email'") }
            }
        }
        fails("resource/address-is-one")
        Mutant("any-text-is-an-address", "The address is taken as it stands.").with {
            $0.alterUser { user, fields in
                if let email = fields["email"]?.string { user["email"] = .string(email) }
            }
        }
        fails("resource/name-in-utf-8")
        Mutant("latin-1-name", "A name is read as Latin-1.").with {
            $0.alterUser { user, _ in
                guard let name = user["name"]?.string else { return }
                let scalars = name.utf8.map { Unicode.Scalar($0) }
                user["name"] = .string(String(String.UnicodeScalarView(scalars)))
            }
        }
        fails("resource/unionid-may-be-absent")
        Mutant("unionid-as-key", "People are told apart by the unionid where there is one.").with {
            $0.alterUser { user, fields in
                if let unionID = fields["unionid"]?.string { user["id"] = .string(unionID) }
            }
        }
        fails("resource/every-page-read")
        Mutant("first-page-only", "The first page of a list is taken for the whole.").with {
            $0.nextPage = { _, _ in nil }
        }
        fails("resource/object-where-a-list-stood")
        Mutant("list-required", "An object in place of a list throws.").with {
            $0.items = { response in
                let items = try Correct.items(response)
                guard response.body.first == UInt8(ascii: "[") else { return try crash("no list") }
                return items
            }
        }
        fails("resource/user-id-kept-exactly")
        Mutant("id-through-double", "A numeric identifier goes through a double.").with {
            $0.alterUser { user, fields in
                guard case .number(let text)? = fields["id"] ?? fields["sub"], user["id"]?.string == text else {
                    return
                }
                if let rounded = Double(text).flatMap(Int.init(exactly:)) { user["id"] = .string("\(rounded)") }
            }
        }
        fails("resource/boolean-as-text")
        Mutant("any-text-is-true", "Whatever text stands for a truth value counts as true.").with {
            $0.alterUser { user, fields in
                if let text = fields["email_verified"]?.string { user["email_verified"] = .bool(!text.isEmpty) }
            }
        }
        Mutant("strict-booleans", "A text where a truth value should be throws.").with {
            $0.alterUser { user, fields in
                if fields["email_verified"]?.string != nil { user = try crash("email_verified is no boolean") }
            }
        }
        fails("resource/bearer-in-header")
        Mutant("query-token", "The token stands in the query.")
            .with { $0.carryToken = { request, token, _, _ in request.form.append("access_token", token) } }
        Mutant("both-header-and-query", "The token stands in the header and in the query.").with {
            $0.carryToken = { request, token, scheme, location in
                if case .authorization = location { Correct.carryToken(&request, token, scheme, location) }
                request.form.append("access_token", token)
            }
        }
        Mutant("double-authorization-header", "The Authorization header stands twice.").with {
            $0.carryToken = { request, token, scheme, location in
                if case .authorization = location { Correct.carryToken(&request, token, scheme, location) }
                Correct.carryToken(&request, token, scheme, location)
            }
        }
        fails("resource/403-does-not-refresh")
        Mutant("403-signs-out", "A 403 ends the session.").with { $0.signsOutOn = [.forbidden] }
        fails("resource/no-token-to-other-origin")
        Mutant("auth-header-forwarded", "A redirect to another origin is followed with the token.")
            .with { $0.redirected = follow }
        fails("resource/401-without-challenge")
        Mutant("needs-challenge", "A 401 without a challenge is not understood.")
            .with {
                $0.refreshesAfter = { answer, _ in answer.status != 401 || answer.headers["WWW-Authenticate"] != nil }
            }
        Mutant("first-challenge-only", "Of several challenges only the first is looked at.").with {
            $0.refreshesAfter = { answer, _ in
                answer.status != 401 || answer.headers["WWW-Authenticate"]?.lowercased().hasPrefix("bearer") ?? true
            }
        }
        fails("resource/replay-not-duplicated")
        Mutant("non-idempotent-retry", "A POST whose answer was lost is sent again.").with { $0.resendsCalls = true }
        fails("resource/insufficient-scope-step-up")
        Mutant("drops-previous-scope", "A wider scope is asked for without the one granted.")
            .with { $0.stepUpScope = { $1 } }
    }
}

extension Mutant {
    /// Follows a redirect anywhere on this machine, as a library does that knows no origin.
    @Sendable private static func follow(
        _ response: HTTPResponse,
        _ headers: HTTPHeaders
    ) async throws -> HTTPResponse {
        guard (300..<400).contains(response.status), let url = response.headers["Location"] else { return response }
        let parts = url.split(separator: "/", maxSplits: 2)
        let authority = parts.count == 3 ? parts[1].split(separator: ":") : []
        guard authority.count == 2, let port = UInt16(authority[1]) else { throw ClientFailure("network") }
        let other = LoopbackClient(host: String(authority[0]), port: port)
        defer { other.close() }
        do throws(LoopbackClientError) {
            return try await other.send(HTTPRequest(.get, "/" + parts[2], headers: headers), timeout: .seconds(2))
        } catch {
            throw ClientFailure("network", "\(error)")
        }
    }
}

extension ClientPolicy {
    fileprivate mutating func alterUser(
        _ alter: @escaping @Sendable (inout JSONObject, _ fields: JSONObject) throws -> Void
    ) {
        user = { fields, subject in
            var user = try Correct.user(fields, subject)
            try alter(&user, fields)
            return user
        }
    }
}
