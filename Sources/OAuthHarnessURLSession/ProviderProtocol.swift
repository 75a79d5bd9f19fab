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
    private let load = Locked<SessionLoad?>(nil)

    override class func canInit(with request: URLRequest) -> Bool { true }

    override class func canonicalRequest(for request: URLRequest) -> URLRequest { request }

    override func startLoading() {
        // URLProtocol is not Sendable; SessionLoad calls back once at most, and never after `stopLoading`.
        nonisolated(unsafe) let loader = self
        let load = SessionLoad(SlotTable.shared.binding(of: type(of: self)), task) { loader.finish($0) }
        self.load.withLock { $0 = load }
        load.start(request, body: RequestBody(of: request, task: task))
    }

    override func stopLoading() {
        load.withLock { $0 }?.cancel()
    }

    private func finish(_ outcome: SessionLoad.Outcome) {
        switch outcome {
        case .failure(let error): client?.urlProtocol(self, didFailWithError: error)
        case .success(let landed):
            if let next = landed.next {
                // The delegate that stops a redirect gets the answer, which must follow at once.
                client?.urlProtocol(self, wasRedirectedTo: next, redirectResponse: landed.response)
            }
            client?.urlProtocol(self, didReceive: landed.response, cacheStoragePolicy: .notAllowed)
            // The whole body at once: Linux gives async callers only the last piece of several.
            if !landed.body.isEmpty { client?.urlProtocol(self, didLoad: landed.body) }
            client?.urlProtocolDidFinishLoading(self)
        }
    }
}
