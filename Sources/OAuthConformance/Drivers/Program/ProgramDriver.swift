import HTTPWire
import JSONText
import Loopback
package import OAuthHarness
import Processes
import SystemCalls

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Operates a program that signs in by itself and that nobody can change.
///
/// Each sign-in is a process of its own, in a home folder of the scenario's, led to the provider by variables. The page that
/// it opens comes to the runner, which delivers the callback to the address where the program listens. The program shows
/// no token and gives no reason; whether it signed in is seen from how it ends. What that looks like is learnt by
/// ``calibrate(_:)`` before anything is judged.
package final class ProgramDriver: ClientDriver {
    package let name: String
    private let words: [String]
    private let player: [String]
    private let pattern: String?
    private let timeout: Duration
    private let lead: Surroundings.Lead

    private struct State: Sendable {
        var signIn = SignInState()
        var run: ProgramRun?
        var output = ""
        var signature: ProgramSignature?
        /// Whether each process listens at another redirect URI.
        var movesAround = false
    }

    private let state = Locked(State())
    /// Where the program's browser brings the pages.
    private let inbox: LoopbackServer

    /// Prepares a program.
    ///
    /// - Parameters:
    ///   - words: The program and its arguments.
    ///   - player: The command that brings a page to an address: the address and the browser's words are added to it.
    ///   - pattern: What a program that signed in writes, where its exit status does not tell.
    ///   - timeout: How long it may take to open a page, and to end behind the callback.
    ///   - lead: Leads it to a provider.
    /// - Throws: An error that says why nobody can listen for the pages.
    package init(
        _ words: [String],
        player: [String],
        pattern: String? = nil,
        timeout: Duration = .seconds(10),
        lead: @escaping Surroundings.Lead
    ) throws {
        (self.words, self.player, self.pattern, self.timeout) = (words, player, pattern, timeout)
        self.lead = lead
        name = words.joined(separator: " ")
        inbox = try LoopbackServer { [state] request, _, responder in
            let run = state.withLock(\.run)
            run?.open(String(decoding: request.body, as: UTF8.self))
            responder.send(WireReply(response: HTTPResponse(status: 204, headers: [:], body: [])))
        }
    }

    package func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness {
        guard let told = state.withLock(\.signIn.told) else {
            throw .notConfigured(reason: "calibrate the program first: nothing is known of how it ends")
        }
        guard told.isSame(configuration) else {
            return .unsupported(reason: "a program that cannot be changed was never told of this scenario's settings")
        }
        try await prepare(configuration)
        return .ready(state.withLock(\.signIn.capabilities))
    }

    package func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
        switch request {
        case .authorize: return try await beginSignIn()
        case .callback(let url): return try await finish(url)
        case .device:
            let run = try await start()
            // Polls five seconds apart take their time (RFC 8628 §3.5).
            return try await answer(of: run, within: timeout + .seconds(120), reason: WebLoginDriver.unspoken)
        case .reset, .quit:
            await retire()
            return DriverAnswer(.ok)
        // Nobody tells a process that a window was closed, or that its token died.
        default: return DriverAnswer(.unsupported)
        }
    }

    package func restart() async throws(DriverFailure) { await retire() }

    /// What the program wrote to standard error; the other output is for its user.
    package func takeOutput() async -> String {
        let (run, former) = state.withLock { state in
            defer { state.output = "" }
            return (state.run, state.output)
        }
        return former + (run?.takeErrors() ?? "")
    }

    package func stop() async {
        await retire()
        await state.withLock { $0.signIn.takeBrowser() }?.close()
        state.withLock { $0.signIn.move(to: nil) }?.end()
        inbox.stop()
    }

    // MARK: - Calibration

    /// Learns how the program ends: lets it sign in once, and be refused once.
    package func calibrate(_ provider: MockProvider) async throws(DriverFailure) {
        let configuration = ClientConfiguration(calibrating: provider)
        try await prepare(configuration)
        provider.approveAutomatically()
        let signedIn = try await visit(provider, isRefused: false)
        let first = state.withLock(\.signIn.attempts)
        try await prepare(configuration)
        provider.denyAutomatically()
        let refused = try await visit(provider, isRefused: true)
        guard let signature = ProgramSignature(signedIn: signedIn, refused: refused, pattern: pattern) else {
            let hint = pattern == nil ? "name what only a sign-in writes (--success)" : "change --success"
            throw .notConfigured(
                reason: "\(hint): after a sign-in the program \(signedIn.exit), after a refusal it \(refused.exit)"
            )
        }
        state.withLock { state in
            state.signature = signature
            state.signIn.told = configuration
            state.signIn.capabilities = first.capabilities
            state.signIn.capabilities.insert(first.requests.isEmpty ? .device : .authorizationCode)
            state.movesAround =
                first.requests.last?.first("redirect_uri")
                != state.signIn.attempts.requests.last?.first("redirect_uri")
        }
    }

    private func visit(_ provider: MockProvider, isRefused: Bool) async throws(DriverFailure) -> ProgramSignature.Ending
    {
        let run = try await start()
        var event = await nextPage(of: run, within: timeout)
        if case .opened(let url) = event {
            state.withLock { $0.signIn.attempts.add(url) }
            event = await deliver(try provider.callback(of: url, isRefused: isRefused), to: run, within: timeout)
        } else if event == .late, provider.journal.exchanges.contains(where: { $0.endpoint == .deviceAuthorization }) {
            event = await nextPage(of: run, within: .seconds(120))
        }
        guard case .ended(let exit) = event else {
            let sentNothing = state.withLock(\.signIn.attempts.requests.isEmpty)
            let step = sentNothing ? "opens no page" : "does not end behind its callback"
            throw .notConfigured(reason: "the program \(step)\(Self.lastWords(of: run))")
        }
        guard provider.journal.exchanges.contains(where: { $0.party == .client }) || isRefused else {
            throw .notConfigured(
                reason: "the program \(exit) without a request to the provider\(Self.lastWords(of: run))"
            )
        }
        return ProgramSignature.Ending(exit: exit, text: run.text)
    }

    private static func lastWords(of run: ProgramRun) -> String {
        run.text.split { $0.isNewline }.last.map { ": \($0.prefix(200))" } ?? ""
    }

    // MARK: - Processes

    /// A home of the scenario's own, and the way to its provider.
    private func prepare(_ configuration: ClientConfiguration) async throws(DriverFailure) {
        await retire()
        guard let provider = configuration.mock else {
            throw .notConfigured(reason: "a program is led to a provider of this process, and there is none")
        }
        let browser = WebBrowser(
            authorization: configuration.url(of: .authorization) ?? configuration.baseURL,
            timeout: .seconds(60),
            patience: .seconds(10)
        )
        let surroundings: Surroundings
        do {
            let home = try lead(provider).settled(in: configuration.storage)
            let bin = home.folder + "/bin"
            try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
            let programs = try PlayerFolder(bin, player: player + [inbox.address, "--"])
            surroundings = home.adding(programs.variables(path: ProcessInfo.processInfo.environment["PATH"]))
        } catch {
            throw .notConfigured(reason: "the program cannot be led to \(configuration.provider): \(error)")
        }
        let (oldBrowser, oldSurroundings) = state.withLock { state in
            (state.signIn.begin(configuration, with: browser), state.signIn.move(to: surroundings))
        }
        await oldBrowser?.close()
        oldSurroundings?.end()
    }

    private func start() async throws(DriverFailure) -> ProgramRun {
        await retire()
        guard
            let (configuration, surroundings) = state.withLock({ state in
                state.signIn.configuration.flatMap { known in state.signIn.surroundings.map { (known, $0) } }
            })
        else { throw .notConfigured(reason: "no configuration came before the sign-in") }
        let command = ChildCommand(words: words, environment: surroundings.set, unset: surroundings.unset)
        do {
            let page = configuration.url(of: .authorization) ?? configuration.baseURL
            let run = try ProgramRun(command, authorization: String(page.prefix { $0 != "?" }))
            state.withLock { $0.run = run }
            return run
        } catch {
            throw .couldNotStart(command: name, reason: error.description)
        }
    }

    /// Ends the process there is and keeps what it said.
    private func retire() async {
        let run = state.withLock { state in
            defer { state.run = nil }
            return state.run
        }
        guard let run else { return }
        await run.stop()
        let said = run.takeErrors()
        state.withLock { $0.output += said }
    }

    // MARK: - A sign-in

    /// The authorization request that the program wants to show, perhaps behind a page of its own; other pages are left.
    private func nextPage(of run: ProgramRun, within time: Duration) async -> ProgramRun.Event {
        let deadline = ContinuousClock.now + time
        while true {
            let event = await run.next(within: max(.zero, deadline - .now))
            guard case .opened(let url) = event else { return event }
            let page = state.withLock { $0.signIn.configuration?.url(of: .authorization) } ?? ""
            if url.prefix(while: { $0 != "?" && $0 != "#" }) == page.prefix(while: { $0 != "?" }) { return event }
            guard let address = WebAddress(url), address.isOfThisMachine,
                let browser = state.withLock(\.signIn.browser),
                case .provider(let found)? = try? await browser.open(address)
            else { continue }
            return .opened(url: found)
        }
    }

    private func beginSignIn() async throws(DriverFailure) -> DriverAnswer {
        let isSecond = state.withLock { !$0.signIn.attempts.requests.isEmpty }
        if isSecond, state.withLock(\.movesAround) { return DriverAnswer(.unsupported) }
        let run = try await start()
        switch await nextPage(of: run, within: timeout) {
        case .opened(let url):
            state.withLock { $0.signIn.attempts.add(url) }
            return DriverAnswer(.ok, ["url": .string(url)])
        case .ended: return answer(ended: run, reason: WebLoginDriver.unspoken)
        case .late:
            await retire()
            throw .silent(after: timeout)
        }
    }

    private func finish(_ callback: String) async throws(DriverFailure) -> DriverAnswer {
        // A browser that comes after the end finds nobody; that says nothing of the program.
        guard let run = state.withLock(\.run), !run.hasEnded else { return DriverAnswer(.unsupported) }
        let reason = state.withLock { $0.signIn.attempts.reason(of: callback) }
        guard await deliver(callback, to: run, within: timeout) == .late else {
            return answer(ended: run, reason: reason)
        }
        let dialect = state.withLock { $0.signIn.configuration?.dialect } ?? Dialect()
        let parameters = dialect.callback(callback).parameters
        // A program may go on waiting for its own callback when another one came.
        let isForeign = reason == "state_mismatch" || !parameters.contains("code") && !parameters.contains("error")
        guard isForeign else {
            await retire()
            throw .silent(after: timeout)
        }
        return .error(reason)
    }

    /// Brings a callback to the program's listener, and waits for its end.
    private func deliver(_ callback: String, to run: ProgramRun, within time: Duration) async -> ProgramRun.Event {
        async let _ = show(callback)
        let deadline = ContinuousClock.now + time
        while true {
            let event = await run.next(within: max(.zero, deadline - .now))
            if case .opened = event { continue }
            return event
        }
    }

    private func show(_ callback: String) async {
        guard let address = WebAddress(callback), let browser = state.withLock(\.signIn.browser) else { return }
        _ = try? await browser.open(address, isCrossSite: true)
    }

    private func answer(
        of run: ProgramRun,
        within time: Duration,
        reason: String
    ) async throws(DriverFailure) -> DriverAnswer {
        guard await nextPage(of: run, within: time) != .late else {
            await retire()
            throw .silent(after: time)
        }
        return answer(ended: run, reason: reason)
    }

    private func answer(ended run: ProgramRun, reason: String) -> DriverAnswer {
        guard let exit = run.end else { return .error(reason) }
        let ending = ProgramSignature.Ending(exit: exit, text: run.text)
        if state.withLock(\.signature)?.isSignedIn(ending) ?? false {
            // The program keeps its token to itself; that it holds one is what its end says.
            return DriverAnswer(.ok, ["access_token": .string("(held by the program)")])
        }
        if case .signal = exit { return .error("crash", ["exception": .string("the program \(exit)")]) }
        return .error(reason)
    }
}
