import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Plays the steps of one scenario with one client.
struct ScenarioPlayer {
    let provider: MockProvider
    let driver: any ClientDriver
    let capabilities: Set<Capability>
    /// How long the client may take for one step, in real time.
    let timeout: Duration
    private(set) var records: [StepRecord] = []
    private(set) var callbacks: [String] = []
    /// Why the set-up is wrong; the scenario ends there.
    private(set) var setUpFault: String?
    private(set) var isOver = false
    private var attempts: [Attempt] = []

    init(_ provider: MockProvider, _ driver: any ClientDriver, _ capabilities: Set<Capability>, timeout: Duration) {
        self.provider = provider
        self.driver = driver
        self.capabilities = capabilities
        self.timeout = timeout
    }

    mutating func play(_ steps: [Step]) async {
        for step in steps {
            guard !isOver, !Task.isCancelled else { return }
            await play(step)
        }
    }

    private mutating func play(_ step: Step) async {
        switch step {
        case .authorize(let decision, let scopes): await authorize(decision, scopes, step)
        case .callback(let change): await deliver(change, step)
        case .device(let decision): await device(decision, step)
        case .advance(let duration): await advance(duration, step)
        case .restartClient: await restart(step)
        case .revokeTokens:
            let begin = mark
            provider.revokeAllTokens()
            append(step.description, begin)
        case .parallel(let steps): await playAtOnce(steps)
        case .repeat(let times, let steps):
            for _ in 0..<times where !isOver { await play(steps) }
        default:
            guard let request = step.request else { return }
            await ask(request, step.description)
        }
    }

    // MARK: -

    private mutating func authorize(_ decision: Step.Decision, _ scopes: [String]?, _ step: Step) async {
        let begin = mark
        let (answer, failure) = await Self.perform(.authorize, driver, timeout)
        var stopped: ResourceOwnerError?
        if let text = answer?.url {
            if let fault = setUpFault(of: text) {
                setUpFault = fault
                isOver = true
            } else if let url = URL(string: text) {
                let attempt = await Self.browse(url, decision, scopes, provider)
                stopped = attempt.stopped
                attempts.append(attempt)
            }
        }
        append(step.description, begin, .authorize, answer, failure, stopped)
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
        _ decision: Step.Decision,
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

    private mutating func deliver(_ change: CallbackChange, _ step: Step) async {
        guard let request = callbackRequest(change) else { return }
        if case .callback(let url) = request { callbacks.append(url) }
        await ask(request, step.description)
    }

    /// The callback, or the news that none will come; nil where the browser was never opened.
    private func callbackRequest(_ change: CallbackChange) -> DriverRequest? {
        let attempt = change.of.map { attempts.indices.contains($0 - 1) ? attempts[$0 - 1] : nil } ?? attempts.last
        guard let attempt else { return nil }
        return attempt.callback(with: change, issuer: provider.origin).map { .callback(url: $0) } ?? .cancelled
    }

    private mutating func device(_ decision: Step.Decision, _ step: Step) async {
        await ask(.device, step.description)
    }

    private mutating func advance(_ duration: Duration, _ step: Step) async {
        let begin = mark
        provider.clock.advance(by: duration)
        guard !driver.readsProviderClock, capabilities.contains(.advance) else {
            append(step.description, begin)
            return
        }
        await ask(.advance(seconds: Int(duration.components.seconds)), step.description)
    }

    private mutating func restart(_ step: Step) async {
        let begin = mark
        var failure: DriverFailure?
        do throws(DriverFailure) {
            try await driver.restart()
        } catch {
            failure = error
            isOver = true
        }
        append(step.description, begin, nil, nil, failure)
    }

    private mutating func playAtOnce(_ steps: [Step]) async {
        let begin = mark
        var requests: [(text: String, request: DriverRequest)] = []
        for step in steps.flatMap(\.unrolled) {
            if case .callback(let change) = step {
                guard let request = callbackRequest(change) else { continue }
                if case .callback(let url) = request { callbacks.append(url) }
                requests.append((step.description, request))
            } else if let request = step.request {
                requests.append((step.description, request))
            }
        }
        let driver = driver
        let timeout = timeout
        let provider = provider
        typealias Entry = (index: Int, answer: DriverAnswer?, failure: DriverFailure?, end: Mark)
        let entries = await withTaskGroup(of: Entry.self) { group in
            for (index, item) in requests.enumerated() {
                group.addTask {
                    let (answer, failure) = await Self.perform(item.request, driver, timeout)
                    return (index, answer, failure, Self.mark(of: provider))
                }
            }
            return await group.reduce(into: [Entry]()) { $0.append($1) }.sorted { $0.index < $1.index }
        }
        for entry in entries {
            let item = requests[entry.index]
            append(item.text, begin, item.request, entry.answer, entry.failure, end: entry.end)
        }
    }

    // MARK: -

    private mutating func ask(_ request: DriverRequest, _ text: String) async {
        let begin = mark
        let (answer, failure) = await Self.perform(request, driver, timeout)
        append(text, begin, request, answer, failure)
    }

    private static func perform(
        _ request: DriverRequest,
        _ driver: any ClientDriver,
        _ timeout: Duration
    ) async -> (DriverAnswer?, DriverFailure?) {
        do throws(DriverFailure) {
            return (try await driver.perform(request), nil)
        } catch {
            return (nil, error)
        }
    }

    private typealias Mark = (exchange: Int, instant: ProviderInstant)

    private var mark: Mark { Self.mark(of: provider) }

    private static func mark(of provider: MockProvider) -> Mark {
        (provider.journal.exchanges.last?.number ?? 0, provider.clock.now)
    }

    private mutating func append(
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
        records.append(
            StepRecord(
                number: records.count + 1,
                text: text,
                request: request,
                answer: answer,
                failure: failure,
                exchangesBefore: begin.exchange,
                exchangesAfter: end.exchange,
                begin: begin.instant,
                end: end.instant,
                stopped: stopped
            )
        )
    }
}

extension Step {
    /// What a client is asked in a step that is nothing but a request to it.
    var request: DriverRequest? {
        switch self {
        case .userinfo: .userinfo
        case .refresh: .refresh
        case .api(let method, let path, let contentType, let body):
            .api(method: method, path: path, contentType: contentType, body: body)
        case .password(let username, let password): .password(username: username, password: password)
        case .clientCredentials: .clientCredentials
        case .revoke: .revoke
        case .cancelled: .cancelled
        case .reset: .reset
        case .authorize: .authorize
        case .device: .device
        case .callback, .advance, .restartClient, .revokeTokens, .parallel, .repeat: nil
        }
    }

    /// The steps that a repetition stands for.
    var unrolled: [Step] {
        guard case .repeat(let times, let steps) = self else { return [self] }
        return (0..<times).flatMap { _ in steps.flatMap(\.unrolled) }
    }
}
