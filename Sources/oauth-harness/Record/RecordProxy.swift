import OAuthHarness
import HTTPWire
import Loopback
import JSONText
import Recordings
import SystemCalls

/// Hands requests on to the upstream, answers back, and a copy of both to the recording.
struct RecordProxy: Sendable {
    /// A request that a client sent.
    struct Job: Sendable {
        let number: Int
        let request: HTTPRequest
        let responder: Responder
    }

    let upstream: Upstream
    /// Scheme and authority of the proxy itself.
    let origin: String
    let timeout: Duration
    let file: RecordingFile
    let log: RecordLog
    let failures = Locked(0)

    /// Serves jobs until no more come or the task is cancelled.
    func run(_ jobs: AsyncStream<Job>) async {
        await withTaskGroup(of: Void.self) { group in
            var count = 0
            for await job in jobs {
                if count == Upstream.width {
                    await group.next()
                    count -= 1
                }
                group.addTask { await serve(job) }
                count += 1
            }
        }
    }

    private func serve(_ job: Job) async {
        guard job.request.method != "CONNECT" else {
            return refuse(job, 501, "name the address of this proxy as the provider's own: it is no forward proxy")
        }
        let request = job.request.addressed(to: upstream.address, from: origin)
        let began = SystemClock.now
        let start = ContinuousClock.now
        var recorded = HAR.Response(status: 0, statusText: "")
        let answer: HTTPResponse
        var failure: UpstreamError?
        do {
            let response = try await upstream.send(request, timeout: timeout)
            recorded = HAR.Response(response)
            answer = incoming(response, request)
        } catch {
            // A recording that ends cuts off what is under way: that is no answer of the upstream's.
            guard error.code != .cancelled else { return refuse(job, 503, "the recording ends") }
            failure = error
            failures.withLock { $0 += 1 }
            recorded.extra["_error"] = .string(error.reason)
            answer = Self.plain(error.status, "\(upstream.address.origin) gave no answer: \(error.reason)")
        }
        let time = start.duration(to: .now)
        let entry = HAR.Entry(
            request: HAR.Request(request, origin: upstream.address.origin),
            response: recorded,
            startedDateTime: SystemClock.iso8601WithMilliseconds(began),
            time: time
        )
        let (added, problem) = file.add(entry, number: job.number)
        // Last: what a client has its answer to is in the file.
        job.responder.send(WireReply(response: answer))
        log.write(number: job.number, added: added, status: answer.status, time: time, failure: failure)
        if let problem { log.warn("\(problem)") }
    }

    private func refuse(_ job: Job, _ status: Int, _ text: String) {
        job.responder.send(WireReply(response: Self.plain(status, text)))
    }

    private static func plain(_ status: Int, _ text: String) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: ["Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"],
            body: Array("oauth-harness record: \(text)\n".utf8)
        )
    }

    // MARK: -

    private func incoming(_ answer: HTTPResponse, _ request: HTTPRequest) -> HTTPResponse {
        var response = OriginRewriting(from: upstream.address.origin, to: origin).rewritten(
            answer,
            answering: request.path
        )
        response.headers = response.headers.withoutHopByHop()
        return response
    }
}
