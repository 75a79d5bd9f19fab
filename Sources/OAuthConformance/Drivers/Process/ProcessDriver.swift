import OAuthHarness
package import Processes
import SystemCalls

/// Operates a client in a process of its own, over the driver protocol: one JSON object a line on stdin and stdout.
///
/// One process serves many scenarios. After a failure the next ``configure(_:)`` starts a new one, so that a client that
/// dies in one scenario costs that scenario alone. The process runs in the caller's folder, without a shell and without
/// proxy variables, in a process group that ``stop()`` ends as a whole.
///
/// ```swift
/// let driver = try ProcessDriver("python3 my_driver.py --verbose")
/// ```
package final class ProcessDriver: ClientDriver {
    package let name: String
    private let command: ChildCommand
    private let timeout: Duration
    /// How long the answer to a configuration may take.
    package let startTimeout: Duration
    private let onEvent: @Sendable (DriverEvent) -> Void
    private let trust = TrustFile()

    private struct State: Sendable {
        var session: DriverSession?
        var configuration: ClientConfiguration?
        /// What the processes before this one have said.
        var output: [UInt8] = []
    }

    private let state = Locked(State())

    /// Prepares a driver; its process starts with the first configuration.
    package convenience init(
        _ command: String,
        timeout: Duration = .seconds(10),
        startTimeout: Duration? = nil,
        onEvent: @escaping @Sendable (DriverEvent) -> Void = { _ in }
    ) throws(CommandLineError) {
        self.init(
            try ChildCommand(command),
            name: command,
            timeout: timeout,
            startTimeout: startTimeout,
            onEvent: onEvent
        )
    }

    package init(
        _ command: ChildCommand,
        name: String,
        timeout: Duration = .seconds(10),
        startTimeout: Duration? = nil,
        onEvent: @escaping @Sendable (DriverEvent) -> Void = { _ in }
    ) {
        self.command = command
        self.name = name
        self.timeout = timeout
        self.startTimeout = startTimeout ?? max(timeout, .seconds(30))
        self.onEvent = onEvent
    }

    /// Points the client at a provider, in the process there is or in a new one.
    package func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness {
        let isTold = state.withLock { state in
            defer { state.configuration = configuration }
            return state.configuration.map { $0.authorityPEM == configuration.authorityPEM } ?? false
        }
        // A process learns of an authority by its variables, which cannot be changed.
        if isTold, let session = state.withLock(\.session), session.isUsable {
            // What an earlier scenario left broken in this process is not held against the new one.
            if let readiness = try? await configure(session, configuration) { return readiness }
        }
        return try await configure(try await startAnew(), configuration)
    }

    package func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
        guard let session = state.withLock(\.session) else {
            throw .notConfigured(reason: "no configuration came before \(request.word)")
        }
        // Polls five seconds apart take their time, and slow_down makes it longer (RFC 8628 §3.5).
        let limit = request == .device ? timeout + .seconds(120) : timeout
        let answer = try await session.exchange(within: limit) { request.json(id: $0) }
        do {
            return try DriverAnswer(json: answer)
        } catch {
            let line = String(JSON.object(answer).text().prefix(16_384))
            session.fail(.garbage(line: line, reason: error.description))
            await session.kill()
            throw .garbage(line: line, reason: error.description)
        }
    }

    /// Ends the process as a crash would and starts it anew with the configuration it had, storage folder included.
    package func restart() async throws(DriverFailure) {
        guard let configuration = state.withLock(\.configuration) else {
            throw .notConfigured(reason: "no configuration came before the restart")
        }
        let readiness = try await configure(try await startAnew(), configuration)
        if case .unsupported(let reason) = readiness {
            throw .notConfigured(reason: "supported before the restart, unsupported after it: \(reason)")
        }
    }

    /// What the client has written to stderr since the last time; bytes that are no UTF-8 stand there as `\xE9`.
    package func takeOutput() async -> String {
        let session = state.withLock(\.session)
        let fresh = session?.takeOutput() ?? []
        let bytes = state.withLock { state in
            defer { state.output = [] }
            return state.output + fresh
        }
        return String(escaping: bytes)
    }

    /// Asks the process to quit and ends its whole group if it does not; returns when nothing of it is left.
    package func stop() async {
        let session = state.withLock(\.session)
        await session?.leave()
        retire(session)
        trust.remove()
    }

    // MARK: -

    private func startAnew() async throws(DriverFailure) -> DriverSession {
        let old = state.withLock(\.session)
        await old?.kill()
        retire(old)
        let variables = trust.variables(of: state.withLock(\.configuration)?.authorityPEM)
        let command = ChildCommand(
            words: command.words,
            environment: command.environment.merging(variables) { own, _ in own }
        )
        do {
            let session = try DriverSession(command, timeout: timeout, onEvent: onEvent)
            state.withLock { $0.session = session }
            return session
        } catch {
            throw .couldNotStart(command: name, reason: error.description)
        }
    }

    /// Keeps what a process has said and forgets the process.
    private func retire(_ session: DriverSession?) {
        guard let session else { return }
        let output = session.takeOutput()
        state.withLock { state in
            state.output += output
            if state.session === session { state.session = nil }
        }
    }

    private func configure(
        _ session: DriverSession,
        _ configuration: ClientConfiguration
    ) async throws(DriverFailure) -> Readiness {
        let json: JSONObject
        do {
            let file = trust.path(of: configuration.authorityPEM)
            json = try await session.exchange(within: startTimeout) { configuration.json(id: $0, authorityFile: file) }
        } catch {
            throw .couldNotStart(command: name, reason: Self.reason(error))
        }
        do {
            return try Readiness(json)
        } catch {
            await session.kill()
            throw .notConfigured(reason: error.description)
        }
    }

    /// A process that dies at once says why in its last line: a missing module, a wrong path.
    private static func reason(_ failure: DriverFailure) -> String {
        guard case .died(_, let output) = failure else { return failure.description }
        let last = output.split { $0.isNewline }.last { !$0.allSatisfy(\.isWhitespace) }
        return failure.description + (last.map { ": " + $0 } ?? "")
    }
}
