import OAuthHarness
import HTTPWire
import Loopback
import JSONText
import Recordings
import SystemCalls

/// Hands requests on to the upstream, answers back, and a copy of both to the recording.
struct RecordProxy: Sendable {
    let upstream: Upstream
    /// Scheme and authority of the proxy itself.
    let origin: String
    let timeout: Duration
    let file: RecordingFile
    let log: RecordLog
    let failures = Locked(0)

    /// Serves jobs until no more come or the task is cancelled.
    func run(_ jobs: UpstreamJobs) async {
        await jobs.serve(serve)
    }

    private func serve(_ job: UpstreamJobs.Job) async {
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
            answer = upstream.shown(response, to: request, by: origin)
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

    private func refuse(_ job: UpstreamJobs.Job, _ status: Int, _ text: String) {
        job.responder.send(WireReply(response: Self.plain(status, text)))
    }

    private static func plain(_ status: Int, _ text: String) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: ["Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"],
            body: Array("oauth-harness record: \(text)\n".utf8)
        )
    }
}
