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

    static let malformedJSON: ErrorCode = "malformed_json"

    /// Rails reads the body before the engine runs (gitee.md §3.1).
    static let jsonIsWellFormed = Check("a JSON body is well-formed", "gitee.md §3.1", malformedJSON) { transaction in
        let request = transaction.request
        guard !request.body.isEmpty, transaction.mediaType == "application/json",
            transaction.endpoint != .registration, request.path.hasPrefix("/oauth/")
        else { return .pass }
        do {
            _ = try JSONReader.read(request.body)
            return .pass
        } catch {
            return .fail(.other("the JSON body breaks off: \(error)"))
        }
    }

    /// 400 with nothing in it.
    static let badRequest = empty(400)
}
