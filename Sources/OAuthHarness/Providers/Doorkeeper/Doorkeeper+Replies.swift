import HTTPWire
import JSONText

extension Doorkeeper {
    /// The headers that Rails puts in front (doorkeeper.md §1).
    static let securityHeaders: HTTPHeaders = [
        "X-Frame-Options": "SAMEORIGIN",
        "X-XSS-Protection": "1; mode=block",
        "X-Content-Type-Options": "nosniff",
        "X-Download-Options": "noopen",
        "X-Permitted-Cross-Domain-Policies": "none",
        "Referrer-Policy": "strict-origin-when-cross-origin",
    ]

    private static let json = "application/json; charset=utf-8"

    /// A success of the token endpoint.
    static func success(_ fields: JSON, _ transaction: Transaction) -> Reply {
        let version = transaction.doorkeeper
        var header = version.hasSecurityHeaders ? securityHeaders.fields : []
        header.reserveCapacity(header.count + 5)
        header.append(noStore)
        let hasPragma = transaction.hasPragma(onError: false)
        if hasPragma, version < .v58 { header.append(noCache) }
        header.append(contentType)
        if hasPragma, version >= .v58 { header.append(noCache) }
        if version.hasSecurityHeaders { header.append(varyAccept) }
        header.append(entityTag)
        return Reply(.success, status: 200, headers: HTTPHeaders(header), content: .fields(fields, .railsJSON))
    }

    /// A success of the small endpoints.
    static func plain(
        _ fields: JSON,
        status: Int = 200,
        security: Bool,
        meaning: Reply.Meaning = .success
    ) -> Reply {
        var headers: HTTPHeaders = security ? securityHeaders : [:]
        headers.append("Content-Type", json)
        headers.append("Vary", "Accept")
        if status < 300 { headers.append("ETag", "") }
        headers.append("Cache-Control", status < 300 ? "max-age=0, private, must-revalidate" : "no-cache")
        return Reply(meaning, status: status, headers: headers, content: .fields(fields, .railsJSON))
    }

    /// A refusal of the token endpoint and its siblings: JSON with a challenge.
    ///
    /// Rails leaves `Vary: Accept` out where an exception answers; `status` is nil for the version's own.
    static func error(
        _ refusal: Refusal,
        _ transaction: Transaction,
        status: Int? = nil,
        state: String? = nil,
        varies: Bool = true
    ) -> Reply {
        let version = transaction.doorkeeper
        let code = wireCode(refusal.error)
        let text = refusal.errorDescription ?? DoorkeeperMessages(transaction.profile).text(of: refusal)
        var fields = version.hasSecurityHeaders ? securityHeaders.fields : []
        fields.reserveCapacity(fields.count + 5)
        fields.append(noStore)
        if transaction.hasPragma(onError: true) { fields.append(noCache) }
        fields.append(contentType)
        if let challenge = challenge(code, text, transaction) { fields.append(challenge) }
        if varies, version.hasSecurityHeaders { fields.append(varyAccept) }
        var members = JSONObject(distinct: [
            .init("error", .string(code)), .init("error_description", .string(text)),
        ])
        if let state { members["state"] = .string(state) }
        return Reply(
            .refusal,
            status: status ?? transaction.status(of: refusal.error),
            headers: HTTPHeaders(fields),
            content: .fields(.object(members), .railsJSON)
        )
    }

    private static let noStore = HTTPHeaders.Field(name: "Cache-Control", bytes: Array("no-store".utf8))
    private static let noCache = HTTPHeaders.Field(name: "Pragma", bytes: Array("no-cache".utf8))
    private static let contentType = HTTPHeaders.Field(name: "Content-Type", bytes: Array(json.utf8))
    /// Filled in by `finish`.
    private static let entityTag = HTTPHeaders.Field(name: "ETag", bytes: [])
    private static let varyAccept = HTTPHeaders.Field(name: "Vary", bytes: Array("Accept".utf8))

    /// `WWW-Authenticate`; nil where a knob leaves it out.
    static func challenge(_ code: String, _ text: String, _ transaction: Transaction) -> HTTPHeaders.Field? {
        let isSanitised: Bool
        switch transaction.profile[challengeForm] {
        case .stock: isSanitised = transaction.doorkeeper.sanitisesChallenges
        case .raw: isSanitised = false
        case .sanitised: isSanitised = true
        case .off: return nil
        }
        let shown = isSanitised ? sanitised(text) : text
        return HTTPHeaders.Field(
            name: "WWW-Authenticate",
            joining: "Bearer realm=\"",
            transaction.profile[realm],
            "\", error=\"",
            code,
            "\", error_description=\"",
            shown,
            "\""
        )
    }

    /// An underscore for each character outside `%x20-21 / %x23-5B / %x5D-7E` (RFC 6750 §3).
    private static func sanitised(_ text: String) -> String {
        String(
            text.unicodeScalars.map { scalar in
                let isAllowed = (0x20...0x7E).contains(scalar.value) && scalar != "\"" && scalar != "\\"
                return isAllowed ? Character(scalar) : "_"
            }
        )
    }

    /// The word on the wire of a word that only this house has.
    static func wireCode(_ error: ErrorCode) -> String {
        switch error {
        case .introspectionUnauthorized: "invalid_request"
        case .revocationUnauthorized: "unauthorized_client"
        case .challengeRequired, .twoClientMethods: "invalid_request"
        case "token_expired", "token_revoked": "invalid_token"
        default: error.rawValue
        }
    }

    /// A redirect with Rails' one line of HTML (doorkeeper.md §4.4).
    static func redirect(_ callback: Callback, _ transaction: Transaction) -> Reply {
        redirect(to: callback.uri, .callback(callback))
    }

    private static let redirectFields = [
        HTTPHeaders.Field(name: "Content-Type", bytes: Array("text/html; charset=utf-8".utf8)),
        HTTPHeaders.Field(name: "Cache-Control", bytes: Array("no-cache".utf8)),
    ]
    private static let redirectBody = (
        start: Array("<html><body>You are being <a href=\"".utf8),
        end: Array("\">redirected</a>.</body></html>".utf8)
    )

    static func redirect(to location: [UInt8], _ meaning: Reply.Meaning) -> Reply {
        var fields = securityHeaders.fields
        fields.reserveCapacity(fields.count + 4)
        fields.append(.init(name: "Location", bytes: location))
        fields += redirectFields
        let body = redirectBody.start + HTML.link(location) + redirectBody.end
        return Reply(meaning, status: 302, headers: HTTPHeaders(fields), content: .bytes(body))
    }

    /// What follows when the person refuses: a redirect with the language's own text.
    static func denied(_ transaction: Transaction) -> Reply {
        guard case .deny(let error, let description) = transaction.decision else {
            return ConsentPage.closed(transaction, language: pageLanguage(transaction))
        }
        let code = error ?? .accessDenied
        let text = description ?? DoorkeeperMessages(transaction.profile).text(of: code)
        let refusal = Refusal(code, .other("the person refused"))
        return sendBack(refusal, text, transaction, isThroughPage: true)
    }

    /// No route: 404 with an empty body.
    static func notFound(_ transaction: Transaction) -> Reply {
        empty(404)
    }

    /// A refusal with nothing in it, as Rails writes it.
    static func empty(_ status: Int) -> Reply {
        Reply(.refusal, status: status, headers: ["Content-Type": "text/html; charset=UTF-8", "Content-Length": "0"])
    }

    /// Fills the weak entity tag in: half the SHA-256 of the body, as Rack writes it.
    static func finish(_ reply: inout Reply, _ transaction: Transaction) {
        guard let place = reply.headers.place(of: "ETag"), reply.headers.fields[place].bytes.isEmpty else { return }
        let body = reply.body
        reply.content = .bytes(body)
        let tag = HexText.lower(SHA256.hash(body).prefix(16))
        reply.headers.fields[place] = HTTPHeaders.Field(name: "ETag", joining: "W/\"", tag, "\"")
    }
}
