import HTTPWire
import Loopback
import OAuthHarness

/// Plays providers on this machine until a signal comes.
struct ServeCommand {
    private let arguments: Arguments
    private let desk: Desk

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        if arguments.has(Background.option), !Background.isInside { return try await Background.enter() }
        let command = try ServeCommand(arguments)
        ThisProcess.catchSignals()
        return try await command.serve()
    }

    private init(_ arguments: Arguments) throws(UsageError) {
        self.arguments = arguments
        let plans = try DeskPlan.providers(arguments, isSecure: arguments.has(Self.tls))
        let security = try Self.security(arguments)
        desk = try Desk(plans, arguments, security: security)
        if let warning = AuthorityOptions.warning(security) { Output.error.write(warning) }
    }

    private func serve() async throws(UsageError) -> ExitStatus {
        let logs = desk.open(arguments)
        let isForMachines = arguments.has(Self.json) || !Output.standard.isTerminal
        let file = arguments[Self.authorityFile]
        let ready = ReadyLine.json(desk, authority: file)
        try Background.enroll(ready)
        defer { Background.leave() }
        Output.standard.write(
            isForMachines
                ? ready.text() + "\n"
                : Banner.text(desk, decision: arguments[Self.auto], authority: file)
        )
        let status = await ThisProcess.signal()
        desk.stop()
        for (provider, log) in zip(desk.providers, logs) { log.writeSummary(provider) }
        return status
    }

    /// An authority of its own where https is asked for; its certificate is written before anything listens.
    private static func security(_ arguments: Arguments) throws(UsageError) -> ServerSecurity {
        let file = arguments[authorityFile]
        try AuthorityOptions.check(arguments)
        guard arguments.has(tls) else { return .none }
        let authority: CertificateAuthority
        do {
            authority = try AuthorityOptions.authority(arguments)
        } catch {
            let option = arguments.has(AuthorityOptions.folder) ? AuthorityOptions.folder.name : tls.name
            throw UsageError(.unavailable, option, found: "\(error)")
        }
        if let file {
            try OutputFile.probe(file, for: authorityFile.name)
            try OutputFile.write(Array(authority.certificatePEM.utf8), to: file)
        }
        return .https(authority)
    }
}

// MARK: -

extension ServeCommand {
    static let port = Option<UInt16>(
        "--port",
        .integer("N", 0...65_535),
        default: 0,
        "The port; 0, the default, takes a free one. Several providers take the ports behind it, too."
    )
    static let host = Option(
        "--host",
        .form("ADDRESS", expected: "an IPv4 or IPv6 address in digits, such as 0.0.0.0", URLText.isAddress),
        "Listen at another address than 127.0.0.1 and ::1, so that others reach it. The control API and the inspector then"
            + " ask for the run's token, which the ready line tells."
    )
    static let all = Option("--all", "Play every provider.")
    static let clientID = Option(
        "--client-id",
        each: ProviderOptions.visibleText("ID").forProvider,
        ProviderOptions.clientID.summary
    )
    static let clientSecret = Option(
        "--client-secret",
        each: ProviderOptions.visibleText("S").forProvider,
        ProviderOptions.clientSecret.summary
    )
    static let redirectURI = Option(
        "--redirect-uri",
        each: ProviderOptions.uri.forProvider,
        ProviderOptions.redirectURI.summary
    )
    static let script = Option(
        "--script",
        each: OptionValue.text("FILE", expected: "a file with a JSON array of rules").forProvider,
        "Rules that change answers, as the script of a scenario: a JSON array. '\(Program.name) list actions' names what"
            + " they can do."
    )
    static let auto = Option(
        "--auto",
        .word(["approve", "deny"]),
        "The person decides at once; without it a browser sees the consent page."
    )
    static let explainRefusals = Option(
        "--explain-refusals",
        "Put the reason of a refusal into a header of the answer, OAuth-Harness-Refusal, for the client's own log."
    )
    static let set = ProviderOptions.set
    static let publicURL = Option(
        "--public-url",
        each: OptionValue.form(
            "URL",
            expected: "an origin such as https://login.example, or one with a path, https://git.example/gitlab",
            URLText.isRoot
        ).forProvider,
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
        summary: "Play providers on this machine, for clients in any language.",
        details: [
            "Starts one provider or several on 127.0.0.1 and ::1, prints where they are, and logs one line an exchange on stderr,"
                + " with the reason when a request is refused. Ctrl-C or SIGTERM stops them.",
            "Options hold for every provider; PROVIDER= or PROVIDER. in front of a value makes it that one's own.",
            "The client may use any redirect URI until --redirect-uri registers some; then the provider's own matching"
                + " rule holds.",
        ],
        operands: [.providers],
        options: [
            ServeCommand.all, ConfigurationFile.option, ServeCommand.port, ServeCommand.host, ServeCommand.clientID,
            ServeCommand.clientSecret,
            ServeCommand.redirectURI, ServeCommand.script, ServeCommand.auto, ServeCommand.explainRefusals,
            ServeCommand.set,
            ServeCommand.publicURL,
            ServeCommand.tls,
            ServeCommand.authorityFile, AuthorityOptions.folder, AuthorityOptions.host, ServeCommand.seed,
            ServeCommand.journal,
            ServeCommand.json, Background.option, ServeCommand.quiet, ServeCommand.verbose, ServeCommand.logFormat,
        ],
        examples: [
            Example("oauth-harness serve qq --auto approve", "Play QQ; every login is approved at once."),
            Example(
                "oauth-harness serve gitee --port 8080 --client-id app --client-secret s3cret",
                "Play Gitee on a fixed port for a client that is already configured."
            ),
            Example(
                "oauth-harness serve gitee gitlab qq --port 8080 --client-id gitlab=my-app",
                "Play three on 8080, 8081 and 8082."
            ),
            Example("oauth-harness serve --config desk.json", "Play what a file describes."),
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
    static let providers = Operand(
        name: "PROVIDER",
        summary:
            "Whom to play; '\(Program.name) list providers' names them. github@2025-06 is GitHub as of that month,"
            + " ./acme.json the provider of a file.",
        isRequired: false,
        repeats: true,
        words: { ProviderProfile.all.map(\.name) },
        noun: "provider",
        tail: "@",
        isOther: ProviderProfile.isFile
    )
}
