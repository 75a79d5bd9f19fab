import OAuthHarness
import Recordings

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Plays the steps of one scenario with one client.
struct ScenarioPlayer {
    /// The provider that the client is configured with now.
    private(set) var provider: MockProvider
    private(set) var driver: any ClientDriver
    let capabilities: Set<Capability>
    let configuration: ClientConfiguration
    /// Whether the client listens on its redirect URI.
    var isListening: Bool { configuration.redirectURI.hasPrefix("http://127.0.0.1:0/") }
    /// How long the client may take for one step, in real time.
    let timeout: Duration
    var records: [StepRecord] = []
    private(set) var callbacks: [String] = []
    /// Why the set-up is wrong; the scenario ends there.
    private(set) var setUpFault: String?
    var isOver = false
    /// What browsers found at the addresses that the client listens on.
    var listeners: [ListenerReport] = []
    /// The provider that the client was switched to.
    private(set) var elsewhere: MockProvider?
    private(set) var attempts: [Attempt] = []
    private var sibling: (any ClientDriver)?

    init(
        _ provider: MockProvider,
        _ driver: any ClientDriver,
        _ capabilities: Set<Capability>,
        _ configuration: ClientConfiguration,
        timeout: Duration
    ) {
        self.provider = provider
        self.driver = driver
        self.capabilities = capabilities
        self.configuration = configuration
        self.timeout = timeout
    }

    /// Plays a scenario; its rules may follow the steps.
    mutating func playScenario(_ steps: [Step]) async {
        for (index, step) in steps.enumerated() {
            provider.engine.change { $0.script.step = index + 1 }
            await play([step])
        }
    }

    mutating func play(_ steps: [Step]) async {
        for step in steps {
            guard !isOver, !Task.isCancelled else { return }
            await play(step)
        }
    }

    /// Ends what the steps have started.
    func finish() async {
        await sibling?.stop()
        elsewhere?.stop()
    }

    private mutating func play(_ step: Step) async {
        switch step {
        case .ask(let question): await ask(question)
        case .stray(let request): await stray(request)
        case .advance(let duration): await advance(duration)
        case .restartClient: await restart()
        case .revokeTokens:
            let begin = mark
            provider.revokeAllTokens()
            append("the person revokes every token", begin)
        case .states(let states):
            let begin = mark
            provider.set(states)
            append("states are set: " + states.keys.sorted().joined(separator: ", "), begin)
        case .parallel(let questions): await playAtOnce(questions)
        case .during(let interruption): await play(interruption)
        case .other(let steps): await playElsewhere(steps)
        case .switchProvider(let name): await switchProvider(name)
        case .repeat(let times, let steps):
            for _ in 0..<times where !isOver { await play(steps) }
        }
    }

    // MARK: -

    private mutating func ask(_ question: Question) async {
        guard let request = request(of: question) else { return }
        guard case .callback(let url) = request, capabilities.contains(.listens), isListening else {
            await ask(request, question)
            return
        }
        await open(url)
        await ask(request, question)
        await lookAfter(url)
    }

    private mutating func ask(_ request: DriverRequest, _ question: Question) async {
        let begin = mark
        let (answer, failure) = await Self.perform(request, driver, timeout)
        let stopped = await decide(question, answer)
        append(question.text, begin, request, answer, failure, stopped)
    }

    /// What the client is asked once the person has done their part; nil for a callback where the browser was never opened.
    mutating func request(of question: Question) -> DriverRequest? {
        switch question.kind {
        case .request(let request): return request
        case .authorize: return .authorize
        case .callback(let change): return callbackRequest(change)
        case .device(let decision):
            // Polls find the decision taken.
            switch decision {
            case .approve: provider.approveAutomatically()
            case .deny: provider.denyAutomatically()
            case .close: break
            }
            return .device
        }
    }

    /// What the person does at the page that the client opens, and what stopped them.
    mutating func decide(_ question: Question, _ answer: DriverAnswer?) async -> ResourceOwnerError? {
        guard case .authorize(let decision, let scopes) = question.kind, let text = answer?.url else { return nil }
        if let fault = setUpFault(of: text) {
            setUpFault = fault
            isOver = true
            return nil
        }
        guard let url = URL(string: text) else { return nil }
        let attempt = await Self.browse(url, decision, scopes, provider)
        attempts.append(attempt)
        return attempt.stopped
    }

    /// The browser must be sent to the provider under test; all else is a mistake of the set-up.
    private func setUpFault(of url: String) -> String? {
        let expected = provider.authorizationEndpoint.absoluteString
        let wanted = expected.prefix { $0 != "?" }
        guard !url.hasPrefix(wanted) else { return nil }
        let found = url.prefix { $0 != "?" && $0 != "#" }
        return "the client opens \(found), expected \(wanted); give it the endpoint that `configure` names"
    }

    private static func browse(
        _ url: URL,
        _ decision: Question.Decision,
        _ scopes: [String]?,
        _ provider: MockProvider
    ) async -> Attempt {
        do {
            let callback: URL? =
                switch decision {
                case .approve: try await provider.resourceOwner.approve(url, scopes: scopes.map(Scope.init))
                case .deny: try await provider.resourceOwner.deny(url)
                case .close: try await provider.resourceOwner.close(url)
                }
            return Attempt(callback: callback?.absoluteString, stopped: callback == nil ? .windowClosed : nil)
        } catch let error as ResourceOwnerError {
            return Attempt(callback: nil, stopped: error)
        } catch {
            return Attempt(callback: nil, stopped: .stoppedAtErrorPage(status: 0, text: "\(error)"))
        }
    }

    /// The callback, or the news that none will come; nil where the browser was never opened.
    private mutating func callbackRequest(_ change: CallbackChange) -> DriverRequest? {
        let attempt = change.of.map { attempts.indices.contains($0 - 1) ? attempts[$0 - 1] : nil } ?? attempts.last
        guard let attempt else { return nil }
        let codeName = provider.dialect.answerName(of: "code")
        guard let url = attempt.callback(with: change, issuer: provider.issuer, codeName: codeName) else {
            return .cancelled
        }
        callbacks.append(url)
        return .callback(url: url)
    }

    /// Moves the clocks; a few seconds really pass for a client whose clock nobody can move.
    private mutating func advance(_ duration: Duration) async {
        let question = Question(.advance(seconds: Int(duration.components.seconds)))
        let begin = mark
        let canBeMoved = capabilities.contains(.advance)
        if duration <= .seconds(5), !driver.readsProviderClock, !canBeMoved {
            try? await Task.sleep(for: duration)
        } else {
            provider.clock.advance(by: duration)
            guard driver.readsProviderClock || !canBeMoved else { return await ask(question) }
        }
        append(question.text, begin)
    }

    private mutating func restart() async {
        let begin = mark
        var failure: DriverFailure?
        do throws(DriverFailure) {
            try await driver.restart()
        } catch {
            failure = error
        }
        append("restart the client", begin, nil, nil, failure)
    }

    private mutating func switchProvider(_ name: String) async {
        let begin = mark
        guard let profile = try? ProviderProfile.named(name),
            let other = try? MockProvider(
                profile,
                client: Client(redirectURIs: [configuration.redirectURI]),
                clock: .frozen(at: provider.clock.now),
                seed: provider.seed &+ 1,
                security: provider.security,
                sharesLoop: true
            )
        else { return }
        elsewhere = other
        provider = other
        let settings = ClientConfiguration(
            other,
            redirectURI: configuration.redirectURI,
            scope: profile.defaultScope.names,
            storage: configuration.storage
        )
        var failure: DriverFailure?
        do throws(DriverFailure) { _ = try await driver.configure(settings) } catch { failure = error }
        append("switch to \(name)", begin, nil, nil, failure)
    }

    private mutating func playElsewhere(_ steps: [Step]) async {
        guard let other = await secondInstance() else { return }
        let own = driver
        driver = other
        await play(steps)
        driver = own
    }

    /// The second instance of the client, started on first use.
    mutating func secondInstance() async -> (any ClientDriver)? {
        if let sibling { return sibling }
        do throws(DriverFailure) {
            guard let other = try await driver.sibling() else { return nil }
            _ = try await other.configure(configuration)
            sibling = other
            return other
        } catch {
            append("another instance", mark, nil, nil, error)
            return nil
        }
    }

    // MARK: -

    typealias Mark = (exchange: Int, instant: ProviderInstant)

    var mark: Mark { Self.mark(of: provider) }

    static func mark(of provider: MockProvider) -> Mark {
        (provider.journal.exchanges.last?.number ?? 0, provider.clock.now)
    }

    mutating func append(
        _ text: String,
        _ begin: Mark,
        _ request: DriverRequest? = nil,
        _ answer: DriverAnswer? = nil,
        _ failure: DriverFailure? = nil,
        _ stopped: ResourceOwnerError? = nil,
        end: Mark? = nil
    ) {
        let end = end ?? mark
        if failure != nil { isOver = true }
        var record = StepRecord(
            number: records.count + 1,
            text: text,
            request: request,
            answer: answer,
            failure: failure.map { $0.mapTexts(provider.knownSecrets.redaction.named) },
            exchangesBefore: begin.exchange,
            exchangesAfter: end.exchange,
            begin: begin.instant,
            end: end.instant,
            stopped: stopped
        )
        record.isElsewhere = elsewhere != nil
        records.append(record)
    }
}
