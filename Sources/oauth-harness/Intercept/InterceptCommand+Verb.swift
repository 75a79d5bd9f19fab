import OAuthHarness

extension InterceptCommand {
    static let recording = Option(
        "--har",
        .text("FILE", expected: "a file to write"),
        "Write all exchanges as a HAR recording at the end, without secrets."
    )
    static let passThrough = Option(
        "--pass-through",
        each: .form("HOST", expected: "a host such as registry.npmjs.org") { host in
            !host.isEmpty && !host.contains { "/:@ ".contains($0) }
        },
        "Let bytes for this host go to the real one, unread; only its name is logged."
    )
    static let log = Option(
        "--log",
        .text("FILE", expected: "a file to write"),
        "Log exchanges behind the end of this file, not on stderr."
    )
    static let port = Option<UInt16>(
        "--port",
        .integer("N", 0...65_535),
        default: 0,
        "The proxy's port; 0, the default, takes a free one."
    )
    static let printEnvironment = Option(
        "--print-env",
        "Print the variables as lines for a shell, and run until stopped; takes no command."
    )
}

extension Verb {
    static let intercept = Verb(
        name: "intercept",
        summary: "Run a command to which providers are at their real hosts.",
        details: [
            "Starts a proxy on 127.0.0.1 and ::1 and the command with variables that lead to it: HTTPS_PROXY and its kin,"
                + " and one file of roots with a certificate authority of this run under every name that clients read. To"
                + " the command, https://gitee.com is the mock. Nothing of the command is changed.",
            "The first client that comes is adopted: it is registered with the secret that it shows. --client-id and"
                + " --config name clients instead, to which the provider's own rules apply.",
            "Any other host gets 502 and a line in the log, and nothing leaves the machine; requests for localhost are"
                + " passed on. The log goes to stderr, a line an exchange. The exit status is the command's own.",
        ],
        operands: [.providers],
        command: Operand(name: "CMD", summary: "The command with its words.", isRequired: false, repeats: true),
        options: [
            InterceptCommand.recording, InterceptCommand.passThrough, InterceptCommand.log,
            InterceptCommand.printEnvironment, Sandbox.option, InterceptBrowser.option, ServeCommand.all,
            ConfigurationFile.option, InterceptCommand.port, ServeCommand.clientID,
            ServeCommand.clientSecret, ServeCommand.redirectURI, ServeCommand.script, ServeCommand.auto,
            ServeCommand.explainRefusals, ServeCommand.set, ServeCommand.publicURL, ServeCommand.seed,
            ServeCommand.journal, ServeCommand.quiet,
            ServeCommand.verbose, ServeCommand.logFormat,
        ],
        examples: [
            Example(
                "oauth-harness intercept gitee github --auto approve -- ./app login",
                "Let an app sign in whose URLs are compiled in."
            ),
            Example(
                "oauth-harness intercept github --har login.har --log login.log -- swift test",
                "Keep what a test suite sent, and prove that it talks to nobody else."
            ),
            Example(
                "oauth-harness intercept gitee --print-env > proxy.env",
                "Give the variables to a program that is started elsewhere: . ./proxy.env"
            ),
        ],
        run: InterceptCommand.run
    )
}
