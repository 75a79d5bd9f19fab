import HTTPWire
import Recordings

extension Doorkeeper {
    /// The engine's own guard of a resource: an empty body and the error's headers (doorkeeper.md §10).
    ///
    /// - Parameter isVerbose: Whether the application renders the error as JSON.
    static func resourceError(_ refusal: Refusal, _ transaction: Transaction, isVerbose: Bool = false) -> Reply {
        let isScope = refusal.error == .invalidScope
        var reply = error(
            refusal,
            transaction,
            status: isScope ? 403 : 401,
            state: isScope ? "forbidden" : "unauthorized",
            varies: isVerbose
        )
        let challenge = isScope ? nil : reply.headers.first("WWW-Authenticate")
        var headers = securityHeaders
        headers.append("Cache-Control", "no-store")
        if transaction.doorkeeper.hasPragmaOnErrors { headers.append("Pragma", "no-cache") }
        if let challenge { headers.fields.append(challenge) }
        headers.append("Content-Type", isVerbose ? "application/json; charset=utf-8" : "text/html")
        if isVerbose { headers.append("Vary", "Accept") }
        reply.headers = headers
        if !isVerbose { reply.content = .empty }
        return reply
    }
}
