import HTTPWire
import JSONText
import Loopback
import OAuthHarness
import Processes
import SystemCalls
import TLS

/// Plays providers at their real hosts for a command, or for whoever takes the variables that it prints.
struct InterceptCommand {
    private let arguments: Arguments
    private let desk: Desk
    private let logs: [ExchangeLog]
    private let proxy: Intercept
    private let browser: InterceptBrowser?
    private let output: Output
    private let style: LogStyle

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        guard arguments.command.isEmpty == arguments.has(printEnvironment) else {
            throw UsageError(
                .unavailable,
                printEnvironment.name,
                found: "give it or a command behind '--', not both and not neither"
            )
        }
        if arguments.has(Sandbox.option), !Sandbox.isInside {
            guard !arguments.has(printEnvironment) else {
                throw UsageError(
                    .contradiction,
                    Sandbox.option.name,
                    found: printEnvironment.name,
                    expected: "leave one out"
                )
            }
            return try await Sandbox.enter()
        }
        try Sandbox.begin()
        let command = try InterceptCommand(arguments)
        return try await arguments.has(printEnvironment) ? command.serve() : command.play()
    }

    private init(_ arguments: Arguments) throws(UsageError) {
        self.arguments = arguments
        if let path = arguments[Self.recording] { try OutputFile.probe(path, for: Self.recording.name) }
        output = try arguments[Self.log].map { path throws(UsageError) in try Self.open(path) } ?? .error
        style = LogStyle(arguments, to: output)
        desk = try Desk(try Self.plans(arguments), arguments, isListening: false)
        let log = InterceptLog(style)
        let desk = desk
        do {
            proxy = try Intercept(
                desk.providers,
                authority: CertificateAuthority(),
                port: arguments[Self.port],
                passThrough: arguments[Self.passThrough],
                own: { desk.answers($0, $1) },
                onEvent: { log.write($0) }
            )
        } catch {
            throw UsageError(.unavailable, "intercept", found: "\(error)")
        }
        browser = try InterceptBrowser(arguments, proxy, providers: desk.providers)
        logs = desk.open(arguments, logging: output, proxy: "http://127.0.0.1:\(proxy.port)")
    }

    /// Nobody has registered the command's client: the first that comes is adopted, unless one is named.
    private static func plans(_ arguments: Arguments) throws(UsageError) -> [ProviderConfiguration] {
        let knob = CommonKnobs.adoptsClient
        let isSet =
            arguments.has(ConfigurationFile.option)
            || arguments[ServeCommand.set].contains { ProviderOptions.parts(of: $0).knob == knob.name }
        var plans = try DeskPlan.providers(arguments, isSecure: true)
        for index in plans.indices where !isSet {
            if plans[index].clients.allSatisfy(\.id.isEmpty) { plans[index].profile[knob] = true }
        }
        return plans
    }

    /// Runs the command, and ends with its status.
    private func play() async throws(UsageError) -> ExitStatus {
        let running = Locked<(process: ForegroundProcess?, early: [Int32])>((nil, []))
        let isAtTerminal = tcgetpgrp(0) == getpgrp()
        ThisProcess.catchSignals { number in
            // What is typed at a terminal reaches the command by itself.
            guard !isAtTerminal || number != SIGINT && number != SIGQUIT else { return }
            running.withLock { running in
                if let process = running.process { process.send(number) } else { running.early.append(number) }
            }
        }
        let variables = try variables()
        try await Sandbox.settle(proxy, variables)
        let words = Sandbox.command(arguments.command)
        let process: ForegroundProcess
        do {
            process = try ForegroundProcess(
                ChildCommand(words: words, environment: variables.set, unset: Sandbox.unset.union(variables.unset))
            )
        } catch {
            finish()
            throw UsageError(.unavailable, words[0], found: "\(error)")
        }
        running.withLock { running in
            running.process = process
            for number in running.early { process.send(number) }
        }
        let end = await process.waitUntilEnded()
        finish()
        ThisProcess.exit(code: Int32(end.shellStatus ?? 70))
    }

    /// Prints the variables, and stays until a signal comes.
    private func serve() async throws(UsageError) -> ExitStatus {
        ThisProcess.catchSignals()
        let variables = try variables()
        Output.standard.write(variables.exports + Self.hints(variables))
        let status = await ThisProcess.signal()
        finish()
        return status
    }

    private func variables() throws(UsageError) -> ClientVariables {
        do {
            return try proxy.variables.adding(browser?.variables ?? [:])
        } catch {
            throw UsageError(.unavailable, "intercept", found: "\(error)")
        }
    }

    private func finish() {
        let played = browser?.finish() ?? []
        proxy.stop()
        desk.stop()
        if let path = arguments[Self.recording] {
            do {
                try OutputFile.write(MockProvider.exportHAR(desk.providers), to: path)
            } catch {
                Output.error.write("\(error)\n")
            }
        }
        guard style.isForPeople else { return }
        for (provider, log) in zip(desk.providers, logs) { log.writeSummary(provider) }
        for line in played { output.write("player: \(line.visible)\n") }
        InterceptLog(style).writeSummary(of: proxy)
    }

    private static func open(_ path: String) throws(UsageError) -> Output {
        try OutputFile.probe(path, for: log.name)
        let descriptor = SystemCalls.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw UsageError(.unavailable, "\(log.name) \(path)", found: String(cString: strerror(errno)))
        }
        return Output(descriptor: descriptor)
    }

    /// What programs need that read no variables.
    private static func hints(_ variables: ClientVariables) -> String {
        """
        # Chromium and Firefox read their own store of roots; this fills one below HOME, with certutil of NSS:
        #   mkdir -p "$HOME/.pki/nssdb" && certutil -d sql:"$HOME/.pki/nssdb" -N --empty-password
        #   certutil -d sql:"$HOME/.pki/nssdb" -A -t C,, -n oauth-harness -i \(ShellText.quoted(variables.authorityFile))
        #   chromium --proxy-server="$HTTPS_PROXY"

        """
    }
}
