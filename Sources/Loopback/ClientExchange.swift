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

    func fail(_ code: LoopbackClientError.Code, cause: SystemError? = nil, parseError: HTTPParseError? = nil) {
        continuation.resume(returning: .failure(LoopbackClientError(code: code, cause: cause, parseError: parseError)))
    }
}
