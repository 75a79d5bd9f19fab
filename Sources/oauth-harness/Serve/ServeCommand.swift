import HTTPWire
import Loopback
import OAuthHarness

/// Plays a provider on this machine until a signal comes.
struct ServeCommand {
    private let arguments: Arguments
    private let provider: MockProvider
    private let profile: ProviderProfile
    private let script: [Rule]

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        let command = try ServeCommand(arguments)
        ThisProcess.catchSignals()
        return await command.serve()
    }

    private init(_ arguments: Arguments) throws(UsageError) {
        self.arguments = arguments
        profile = try ProviderOptions.profile(arguments.operands[0], set: arguments[Self.set])
        script = if let path = arguments[Self.script] { try ScriptFile.rules(path, for: profile) } else { [] }
        let port = arguments[Self.port]
        let security = try Self.security(arguments)
        let style = LogStyle(arguments)
        do {
            provider = try MockProvider(
                profile,
                script: script,
                client: ProviderOptions.client(arguments),
                clock: .following { SystemClock.now },
                seed: arguments[Self.seed],
                port: port,
                security: security,
                publicURL: arguments[Self.publicURL],
                sharesLoop: false,
                onWrongScheme: { style.write($0, on: $1) }
            )
        } catch {
            throw UsageError(.unavailable, "--port \(port)", found: "\(error)")
        }
    }

    private func serve() async -> ExitStatus {
        provider.journalByteLimit = arguments[Self.journal] << 20
        if let decision = standingDecision { provider.engine.change { $0.standingDecision = decision } }
        Control(provider, profile: profile, script: script)
        let log = ExchangeLog(arguments)
        provider.engine.observe { [weak provider = provider] exchange in
            if let provider { log.write(exchange, of: provider) }
        }
        let isForMachines = arguments.has(Self.json) || !Output.standard.isTerminal
        let file = arguments[Self.authorityFile]
        Output.standard.write(
            isForMachines
                ? ReadyLine.text(provider, authority: file) : Banner.text(provider, decision: auto, authority: file)
        )
        let status = await ThisProcess.signal()
        provider.stop()
        log.writeSummary(provider)
        return status
    }

    /// An authority of its own where https is asked for; its certificate is written before anything listens.
    private static func security(_ arguments: Arguments) throws(UsageError) -> ServerSecurity {
        let file = arguments[authorityFile]
        guard arguments.has(tls) else {
            guard file != nil else { return .none }
            throw UsageError(.unavailable, authorityFile.name, found: "there is no authority without --tls; add --tls")
        }
        let authority: CertificateAuthority
        do {
            authority = try CertificateAuthority()
        } catch {
            throw UsageError(.unavailable, tls.name, found: "\(error)")
        }
        if let file {
            try OutputFile.probe(file, for: authorityFile.name)
            try OutputFile.write(Array(authority.certificatePEM.utf8), to: file)
        }
        return .https(authority)
    }

    private var auto: String? { arguments[Self.auto] }

    private var standingDecision: Decision? {
        switch auto {
        case "approve": .approve(provider.engine.state.accounts.first ?? .sample, nil)
        case "deny": .deny(nil, nil)
        default: nil
        }
    }
}

// MARK: -

extension ServeCommand {
    static let port = Option<UInt16>(
        "--port",
        .integer("N", 0...65_535),
        default: 0,
        "The port on 127.0.0.1; 0, the default, takes a free one."
    )
    static let script = Option(
        "--script",
        .text("FILE", expected: "a file with a JSON array of rules"),
        "Rules that change answers, as the script of a scenario: a JSON array. '\(Program.name) list actions' names what"
            + " they can do."
    )
    static let auto = Option(
        "--auto",
        .word(["approve", "deny"]),
        "The person decides at once; without it a browser sees the consent page."
    )
    static let set = ProviderOptions.set
    static let publicURL = Option(
        "--public-url",
        .form(
            "URL",
            expected: "an origin such as https://login.example, or one with a path, https://git.example/gitlab",
            URLText.isRoot
        ),
        "The origin that clients see when a proxy stands in front; a path in it is cut off."
    )
    static let tls = Option(
        "--tls",
        "Speak https with certificates of a new authority, whose keys stay in memory. It signs for 127.0.0.1, ::1,"
            + " localhost, *.localhost and *.test. Needs the system's OpenSSL, 3.x or 1.1."
    )
    static let authorityFile = Option(
        "--ca-file-out",
        .text("FILE", expected: "a file to write"),
        "Write the authority's certificate in PEM, for clients to trust: curl --cacert FILE."
    )
    static let seed = Option(
        "--seed",
        .seed,
        default: 1,
        "What codes and tokens are minted from; the same seed mints the same. The default is 1."
    )
    static let journal = Option(
        "--journal",
        .integer("MB", 0...65_536),
        default: 64,
        "How many MiB of requests and answers are kept; 0 keeps all. Old bodies go first. The default is 64."
    )
    static let json = Option(
        "--json",
        "Print the ready line for programs also on a terminal: one JSON object, once connections are accepted."
    )
    static let quiet = Option("--quiet", "Do not log exchanges.")
    static let verbose = Option("--verbose", "Log every check of an exchange, not only the reason.")
    static let logFormat = Option(
        "--log-format",
        .word(["text", "json"]),
        default: "text",
        "How exchanges are logged on stderr; text is the default."
    )
}

extension Verb {
    static let serve = Verb(
        name: "serve",
        summary: "Play a provider on this machine, for clients in any language.",
        details: [
            "Starts a provider on 127.0.0.1, prints where it is, and logs one line an exchange on stderr, with the reason"
                + " when a request is refused. Ctrl-C or SIGTERM stops it.",
            "The client may use any redirect URI until --redirect-uri registers some; then the provider's own matching"
                + " rule holds.",
        ],
        operands: [.provider],
        options: [
            ServeCommand.port, ProviderOptions.clientID, ProviderOptions.clientSecret, ProviderOptions.redirectURI,
            ServeCommand.script, ServeCommand.auto, ServeCommand.set, ServeCommand.publicURL, ServeCommand.tls,
            ServeCommand.authorityFile, ServeCommand.seed, ServeCommand.journal,
            ServeCommand.json, ServeCommand.quiet, ServeCommand.verbose, ServeCommand.logFormat,
        ],
        examples: [
            Example("oauth-harness serve qq --auto approve", "Play QQ; every login is approved at once."),
            Example(
                "oauth-harness serve gitee --port 8080 --client-id app --client-secret s3cret",
                "Play Gitee on a fixed port for a client that is already configured."
            ),
            Example(
                "oauth-harness serve gitlab --set accessTokenLifetime=30s --verbose",
                "Play GitLab with tokens that die early, and show every check."
            ),
            Example(
                "oauth-harness serve gitee --tls --ca-file-out ca.pem",
                "Play Gitee over https for clients that trust ca.pem."
            ),
        ],
        run: ServeCommand.run
    )
}

extension Operand {
    static let provider = Operand(
        name: "PROVIDER",
        summary:
            "Whom to play; '\(Program.name) list providers' names them. github@2025-06 is GitHub as of that month.",
        words: { ProviderProfile.all.map(\.name) },
        noun: "provider",
        tail: "@"
    )
}
