import HTTPWire
import SystemCalls

/// A request on its way, and who waits for the response.
struct ClientExchange: Sendable {
    typealias Outcome = Result<HTTPResponse, LoopbackClientError>

    let number: Int
    let bytes: [UInt8]
    let isHead: Bool
    let deadline: ContinuousClock.Instant
    let isCancelled: Locked<Bool>
    let continuation: CheckedContinuation<Outcome, Never>

    func fail(_ error: LoopbackClientError) {
        continuation.resume(returning: .failure(error))
    }

    func fail(_ code: LoopbackClientError.Code) {
        fail(LoopbackClientError(code: code))
    }
}
