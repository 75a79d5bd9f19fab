import JSONText
import Loopback
import OAuthHarness
import Processes
import SystemCalls

/// A web app that the runner starts itself, told of the provider by its environment.
final class WebApp: Sendable {
    private let words: [String]
    private let name: String
    private let address: WebAddress
    private let trust = TrustFile()
    private let running = Locked<(child: ChildProcess, variables: [String: String])?>(nil)
    private static let patience: Duration = .seconds(60)
    /// How long the last process of a stopped app may keep the address.
    private static let farewell: Duration = .seconds(20)
    /// Ends the group when its standard input ends.
    ///
    /// A server reads no input, and so would not notice that the runner was killed. The words of the command are
    /// arguments; the shell reads none of them. It outlives SIGTERM until the app has ended, so that the app may tidy up.
    private static let leash = [
        "sh", "-c",
        #"""
        trap : TERM
        exec 3<&0
        "$@" </dev/null 3<&- & app=$!
        { read -r _ <&3; kill -TERM 0; } &
        wait "$app"; status=$?
        while kill -0 "$app" 2>/dev/null; do wait "$app"; status=$?; done
        exit "$status"
        """#, "sh",
    ]
    private static let pause: Duration = .milliseconds(50)

    init(words: [String], name: String, address: WebAddress) {
        self.words = words
        self.name = name
        self.address = address
    }

    /// Starts the app, and waits until it accepts connections; nothing happens where it runs with the same settings.
    func start(_ configuration: ClientConfiguration, in surroundings: Surroundings?) async throws(DriverFailure) {
        var variables = Self.variables(configuration).merging(trust.variables(of: configuration.authorityPEM)) {
            own,
            _ in
            own
        }
        variables.merge(surroundings?.set ?? [:]) { own, _ in own }
        if running.withLock({ $0.map { $0.child.end == nil && $0.variables == variables } ?? false }) { return }
        try await freeAddress()
        let child: ChildProcess
        do {
            let unset = surroundings?.unset ?? []
            child = try ChildProcess(
                ChildCommand(words: Self.leash + words, environment: variables, unset: unset)
            ) { _ in }
        } catch {
            throw .couldNotStart(command: name, reason: error.description)
        }
        running.withLock { $0 = (child, variables) }
        let deadline = ContinuousClock.now + Self.patience
        while true {
            // The last look begins after the deadline: on a busy machine this task may have waited longer than the app.
            let isLastLook = ContinuousClock.now >= deadline
            // Somebody else may answer at an address that this app could not get.
            let isThere = await accepts()
            if let end = child.end { throw .couldNotStart(command: name, reason: Self.lastWords(of: child, end)) }
            if isThere { return }
            guard !isLastLook, !Task.isCancelled else {
                throw .couldNotStart(command: name, reason: "nothing listens at \(address.origin) after a minute")
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// Stops the app that runs, and throws where somebody else answers at the address.
    ///
    /// Whoever still answers would be taken for the new app, which cannot even listen there.
    private func freeAddress() async throws(DriverFailure) {
        let isRestart = running.withLock { $0 != nil }
        await end()
        let deadline = ContinuousClock.now + Self.farewell
        while await accepts() {
            guard isRestart, ContinuousClock.now < deadline, !Task.isCancelled else {
                throw .couldNotStart(command: name, reason: "another server already listens at \(address.origin)")
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    private static func lastWords(of child: ChildProcess, _ end: ChildExit) -> String {
        let said = String(decoding: child.takeStandardError().bytes.suffix(400), as: UTF8.self)
        return "it \(end) before it listened" + (said.split { $0.isNewline }.last.map { ": \($0)" } ?? "")
    }

    func takeOutput() -> String {
        guard let tail = running.withLock({ $0?.child.takeStandardError() }) else { return "" }
        return String(escaping: tail.bytes)
    }

    func stop() async {
        await end()
        trust.remove()
    }

    private func end() async {
        let child = running.withLock { running in
            defer { running = nil }
            return running?.child
        }
        child?.stop(grace: .seconds(2))
        await child?.waitUntilEnded()
    }

    // MARK: -

    /// Whether something answers at the app's address, whatever it says.
    private func accepts() async -> Bool {
        let client = LoopbackClient(host: address.host, port: address.port)
        defer { client.close() }
        do {
            _ = try await client.send(HTTPRequest(.head, "/"), timeout: .seconds(5))
            return true
        } catch {
            return error.code != .cannotConnect
        }
    }

    static let variablePrefix = "OAUTH_HARNESS_"

    /// `OAUTH_HARNESS_CLIENT_ID`, `OAUTH_HARNESS_TOKEN_ENDPOINT` and so on.
    private static func variables(_ configuration: ClientConfiguration) -> [String: String] {
        var variables = [
            "PROVIDER": configuration.provider, "BASE_URL": configuration.baseURL, "CLIENT_ID": configuration.clientID,
            "REDIRECT_URI": configuration.redirectURI, "SCOPE": configuration.scope.joined(separator: " "),
        ]
        variables["CLIENT_SECRET"] = configuration.clientSecret
        variables["DIALECT"] = configuration.dialect.json.map { JSON.object($0).text() }
        for (endpoint, url) in configuration.endpoints {
            variables[endpoint.rawValue.uppercased() + "_ENDPOINT"] = url
        }
        return Dictionary(uniqueKeysWithValues: variables.map { (variablePrefix + $0.key, $0.value) })
    }
}
