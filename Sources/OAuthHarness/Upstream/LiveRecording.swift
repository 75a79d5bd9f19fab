import HTTPWire
import Loopback
import Recordings
import SystemCalls

/// Hands every request that a provider's listener gets on to a real provider, and keeps what both say, every secret
/// replaced.
package struct LiveRecording: Sendable {
    private let provider: MockProvider
    private let upstream: Upstream
    private let jobs = UpstreamJobs()
    private let draft: Locked<RecordingDraft>
    /// When the real provider was asked; it lives in its own time, not in that of a mock's clock.
    private let clock: ProviderClock
    private static let patience = Duration.seconds(60)

    /// Begins to take the provider's requests; ``run()`` answers them.
    ///
    /// - Throws: ``UpstreamSetupError`` for an origin that cannot be reached.
    package init(
        of provider: MockProvider,
        at origin: String,
        clock: ProviderClock.Source = .system
    ) async throws(UpstreamSetupError) {
        guard let address = UpstreamAddress(origin) else {
            throw UpstreamSetupError(
                .unusableValue,
                "the origin to record",
                found: origin,
                expected: UpstreamAddress.expected
            )
        }
        upstream = try await SystemThread.value { () -> Result<Upstream, UpstreamSetupError> in
            Result { () throws(UpstreamSetupError) in
                try Upstream(address, authorities: nil, option: "recording")
            }
        }.get()
        self.provider = provider
        self.clock = ProviderClock(clock)
        let date = CivilDate(self.clock.now).iso8601.prefix(10)
        let source = HAR.Provenance.recorded(engine: origin, date: String(date), config: "OAuthHarness, in a test")
        draft = Locked(RecordingDraft(HAR(entries: [], provenance: source)))
        provider.engine.divert(below: "", to: jobs.add)
    }

    /// Answers requests until the task is cancelled.
    package func run() async {
        await jobs.serve(serve)
        upstream.close()
    }

    /// The recording so far; no secret stands in it.
    package var encoded: [UInt8] { draft.withLock { $0.encoded() } }

    private func serve(_ job: UpstreamJobs.Job) async {
        let origin = upstream.address.origin
        let request = job.request.addressed(to: upstream.address, from: provider.origin)
        let answer: HTTPResponse
        let began = clock.now
        do {
            let response = try await upstream.send(request, timeout: Self.patience)
            let entry = HAR.Entry(
                request: HAR.Request(request, origin: origin),
                response: HAR.Response(response),
                startedDateTime: CivilDate(began).iso8601
            )
            _ = draft.withLock { $0.add(entry, number: job.number) }
            answer = upstream.shown(response, to: request, by: provider.origin)
        } catch {
            let text = "\(origin) gave no answer: \(error.reason)\n"
            answer = HTTPResponse(status: error.status, headers: ["Content-Type": "text/plain"], body: Array(text.utf8))
        }
        provider.engine.note(job.request, answer, "answered by \(origin)", at: began)
        job.responder.send(WireReply(response: answer))
    }
}

extension ProviderCore {
    /// Writes down an exchange that another provider has answered.
    func note(_ request: HTTPRequest, _ response: HTTPResponse, _ note: String, at instant: ProviderInstant) {
        inside.withLock { $0.told($0.engine.note(request, response, note, at: instant)) }.tell()
    }
}

extension Engine {
    fileprivate mutating func note(
        _ request: HTTPRequest,
        _ response: HTTPResponse,
        _ note: String,
        at instant: ProviderInstant
    ) -> Exchange {
        let arrival = arrive(request)
        count += 1
        let exchange = Exchange(
            Exchange.Content(
                number: count,
                connection: 0,
                index: 0,
                party: arrival.endpoint.isForBrowsers ? .userAgent : .client,
                endpoint: arrival.endpoint,
                grantType: arrival.parameters.text("grant_type").map(GrantType.init(rawValue:)),
                instant: instant,
                request: request,
                sources: arrival.route?.behavior.parameterSources ?? profile.parameterSources,
                response: response,
                transport: TransportPlan(),
                explanation: Explanation(trail: CheckTrail(), refusal: nil, rules: [], notes: [note]),
                names: profile.plan.names
            )
        )
        journal.append(exchange)
        return exchange
    }
}
