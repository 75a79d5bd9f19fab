package import HTTPWire
package import Loopback
import SystemCalls

/// A branch of the listener's paths that someone else answers; the engine and the journal never see it.
struct Detour: Sendable {
    let prefix: [UInt8]
    let handler: ProviderCore.Handler

    func takes(_ request: HTTPRequest) -> Bool {
        let path = request.pathBytes
        guard path.starts(with: prefix) else { return false }
        return path.count == prefix.count || path[path.startIndex + prefix.count] == 0x2F
    }
}

extension ProviderCore {
    /// Answers a request of a detour on the listener's thread, which it must not block.
    package typealias Handler = @Sendable (HTTPRequest, Responder) -> Void

    /// Hands every request at or below a path to a handler, until the provider stops.
    ///
    /// Rules and faults of the script do not act there. One that strikes a connection waits for its first bytes.
    package func divert(below path: String, to handler: @escaping Handler) {
        inside.withLock { $0.detours.append(Detour(prefix: Array(path.utf8), handler: handler)) }
    }

    /// Hands a request to the detour that it belongs to; false where there is none.
    package func answersDetour(_ request: HTTPRequest, _ responder: Responder) -> Bool {
        guard let detour = inside.withLock({ $0.detour(for: request) }) else { return false }
        detour.handler(request, responder)
        return true
    }

    /// Lets the handlers go, outside the lock: what they hold may ask the core as it goes.
    func removeDetours() {
        _ = inside.withLock { state in
            defer { (state.detours, state.page) = ([], nil) }
            return (state.detours, state.page)
        }
    }

}

extension ProviderCore {
    /// Shows a page to whoever opens the root, where neither the provider nor a rule answers there.
    package func showPage(_ handler: @escaping Handler) { inside.withLock { $0.page = handler } }
}

extension ProviderCore {
    /// Whether a target leads to a detour; without one, whether there are detours at all.
    func spares(_ target: [UInt8]?) -> Bool {
        inside.withLock { state in
            guard let target else { return !state.detours.isEmpty }
            return state.detour(for: HTTPRequest(method: .get, target: target, headers: [:], body: [])) != nil
        }
    }
}

extension ProviderCore.State {
    func detour(for request: HTTPRequest) -> Detour? {
        detours.first { $0.takes(request) }
            ?? page.flatMap { handler in
                engine.isFreeRoot(request) ? Detour(prefix: [], handler: handler) : nil
            }
    }
}
