import Foundation
import HTTPWire
import SystemCalls

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Hands the requests of one session to its provider; each session has a subclass of its own.
///
/// A provider is found by class, not by header, host or task-local value: Linux shows a protocol neither additional
/// headers nor task-locals, and two providers may play one host.
class ProviderProtocol: URLProtocol {
    private struct State {
        var load: SessionLoad?
        var isStopped = false
    }

    private let state = Locked(State())

    override class func canInit(with request: URLRequest) -> Bool { true }

    override class func canonicalRequest(for request: URLRequest) -> URLRequest { request }

    override func startLoading() {
        // URLProtocol is not Sendable; SessionLoad calls back once at most.
        nonisolated(unsafe) let loader = self
        let load = SessionLoad(SlotTable.shared.binding(of: type(of: self)), task) { loader.finish($0) }
        state.withLock { $0.load = load }
        load.start(request, body: RequestBody(of: request, original: task?.originalRequest, task: task))
    }

    override func stopLoading() {
        let load = state.withLock { state in
            state.isStopped = true
            return state.load
        }
        load?.cancel()
    }

    private func finish(_ outcome: SessionLoad.Outcome) {
        switch outcome {
        case .failure(let error): tell { $0.urlProtocol(self, didFailWithError: error) }
        case .success(let landed):
            if let next = landed.next {
                // The delegate that stops a redirect gets the answer, which must follow at once.
                tell { $0.urlProtocol(self, wasRedirectedTo: next, redirectResponse: landed.response) }
            }
            tell { $0.urlProtocol(self, didReceive: landed.response, cacheStoragePolicy: .notAllowed) }
            // The whole body at once: Linux gives async callers only the last piece of several.
            if !landed.body.isEmpty { tell { $0.urlProtocol(self, didLoad: landed.body) } }
            tell { $0.urlProtocolDidFinishLoading(self) }
        }
    }

    /// Calls the client unless it has stopped the load, be it within the call before.
    private func tell(_ call: (any URLProtocolClient) -> Void) {
        guard let client, !state.withLock({ $0.isStopped }) else { return }
        call(client)
    }
}
