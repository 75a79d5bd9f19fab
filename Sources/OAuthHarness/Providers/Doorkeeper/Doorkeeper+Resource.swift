import HTTPWire
import JSONText

extension Doorkeeper {
    /// The engine's own guard of a resource: an empty body and the error's headers (doorkeeper.md §10).
    ///
    /// JSON where the application is verbose; 401, or 403 without a challenge where a scope is wanting.
    static func resourceError(_ refusal: Refusal, _ transaction: Transaction, isVerbose: Bool = false) -> Reply {
        let isScope = refusal.error == .invalidScope
        let isNamed = isScope && transaction.doorkeeper.saysInsufficientScope
        let refusal =
            isNamed
            ? Refusal(.insufficientScope, refusal.finding, errorDescription: refusal.errorDescription) : refusal
        var reply = error(
            refusal,
            transaction,
            status: isScope ? 403 : 401,
            state: isScope ? "forbidden" : "unauthorized",
            varies: isVerbose
        )
        let challenge = isScope && !isNamed ? nil : reply.headers.first("WWW-Authenticate")
        var headers = securityHeaders
        headers.append("Cache-Control", "no-store")
        if transaction.hasPragma(onError: true) { headers.append("Pragma", "no-cache") }
        if let challenge { headers.fields.append(challenge) }
        headers.append("Content-Type", isVerbose ? "application/json; charset=utf-8" : "text/html")
        if isVerbose { headers.append("Vary", "Accept") }
        reply.headers = headers
        if !isVerbose { reply.content = .empty }
        return reply
    }

    private static let badRequest: ErrorCode = "bad_request"
    private static let unknownMethod: ErrorCode = "unknown_method"
    private static let serverError: ErrorCode = "internal_server_error"

    /// What Rails looks at before the engine runs (updates-2026-11.md §D).
    static let frontChecks: [Check] = [methodIsKnown, parametersAreReadable, jsonIsWellFormed, parametersAreTexts]

    /// The answers to those checks: nothing but a status.
    static func frontReply(_ refusal: Refusal) -> Reply? {
        switch refusal.error {
        case badRequest: empty(400)
        case unknownMethod: empty(405)
        case serverError: empty(500)
        default: nil
        }
    }

    private static let methodIsKnown = Check("Rails knows the method", "updates-2026-11.md §D", unknownMethod) {
        RailsRouting.knows($0.request.method) ? .pass : .fail(.other("the method is '\($0.request.method)'"))
    }

    private static let parametersAreReadable = Check(
        "the parameters can be read",
        "updates-2026-11.md §D",
        badRequest
    ) { transaction in
        let request = transaction.request
        let isPath =
            !request.pathBytes.contains(0x25)
            || !PercentCoding.decode(Array(request.pathBytes), plusAsSpace: false).isMalformed
        let complaint = transaction.profile.parameterSources.complaint(
            about: request,
            transaction.parameters,
            transaction.mediaType
        )
        return (isPath ? complaint : "a % escape of the path is malformed").map { .fail(.other($0)) } ?? .pass
    }

    /// A hash or an array where the engine wants a text: it breaks, up to 6.0.0.beta2.
    private static let parametersAreTexts = Check("the parameters are texts", "updates-2026-11.md §D", serverError) {
        transaction in
        guard let pair = transaction.parameters.pairs.first(where: \.isNested),
            engineEndpoints.contains(transaction.endpoint)
        else { return .pass }
        let name = pair.name.prefix { $0 != 0x5B }
        guard engineParameters.contains(String(decoding: name, as: UTF8.self)) else { return .pass }
        let finding = Finding.other("\(String(decoding: pair.name, as: UTF8.self)) is no text")
        return transaction.profile[nestedParameters] == .serverError
            ? .fail(finding) : .refuse(.invalidRequest, finding)
    }

    private static let engineEndpoints: Set<Endpoint> = [
        .authorization, .token, .revocation, .introspection, .deviceAuthorization,
    ]
    private static let engineParameters: Set = [
        "client_id", "client_secret", "code", "code_challenge", "code_challenge_method", "code_verifier", "grant_type",
        "redirect_uri", "refresh_token", "response_mode", "response_type", "scope", "state", "token",
    ]

    /// Rails reads the body before the engine runs (gitee.md §3.1).
    private static let jsonIsWellFormed = Check("a JSON body is well-formed", "gitee.md §3.1", badRequest) {
        transaction in
        let request = transaction.request
        guard !request.body.isEmpty, ParameterSources.isRailsJSON(transaction.mediaType),
            transaction.endpoint != .registration, request.path.hasPrefix("/oauth/")
        else { return .pass }
        do {
            _ = try JSONReader.read(request.body)
            return .pass
        } catch {
            return .fail(.other("the JSON body breaks off: \(error)"))
        }
    }
}
