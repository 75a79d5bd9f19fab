import HTTPWire
import OAuthConformance
import OAuthHarness
import JSONText
import Recordings
import SystemCalls

/// Judges a client by scenarios.
struct RunCommand {
    private let arguments: Arguments
    private let selection: ScenarioSelection
    private let client: ClientChoice
    private let options: RunOptions
    private let baseline: Baseline?
    private let outputs: ReportOutputs
    private let shard: Shard?

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        try await RunCommand(arguments).run()
    }

    /// Checks everything that can be wrong before anything runs.
    private init(_ arguments: Arguments) throws(UsageError) {
        self.arguments = arguments
        shard = arguments[Self.shard]
        selection = try ScenarioSelection(arguments, shard: shard)
        options = try Self.options(arguments)
        client = try ClientChoice.chosen(arguments, for: selection.scenarios, options)
        let played = selection.scenarios
        baseline = try arguments[Self.baseline].map { path throws(UsageError) in
            try Baseline(path, scenarios: (played + ((try? ScenarioLibrary.bundled()) ?? [])).map(\.id))
        }
        outputs = try ReportOutputs(arguments)
    }

    private static func options(_ arguments: Arguments) throws(UsageError) -> RunOptions {
        var options = RunOptions(
            seed: arguments[seed],
            isStrict: arguments[bundle] == "strict",
            checks: arguments[check],
            timeout: arguments[timeout],
            failsFast: arguments.has(failFast)
        )
        options.port = arguments[port]
        options.security = try security(arguments)
        options.isIntercepted = arguments.has(ProgramChoice.intercept)
        let registration: [any OptionDeclaration] = [
            ProviderOptions.clientID, ProviderOptions.clientSecret, ProviderOptions.redirectURI,
        ]
        if registration.contains(where: arguments.has) {
            options.client = ProviderOptions.client(arguments)
            if !arguments.has(ProviderOptions.redirectURI) {
                options.client?.redirectURIs = [Scenario.defaultRedirectURI]
            }
        }
        return options
    }

    /// A new authority where the providers are to speak https.
    static func security(_ arguments: Arguments) throws(UsageError) -> ServerSecurity {
        guard arguments.has(tls) else { return .none }
        do {
            return .https(try CertificateAuthority())
        } catch {
            throw UsageError(.unavailable, tls.name, found: "\(error)")
        }
    }

    private func run() async -> ExitStatus {
        let isSilent = outputs.usesStandardOutput
        let style = TextStyle.of(.standard)
        let text = TextReport(style: style, trace: outputs.trace)
        let progress = RunProgress(count: selection.scenarios.count, text: text, isSilent: isSilent)
        let loop = RunLoop(scenarios: selection.scenarios, options: options, client: client, progress: progress)
        ThisProcess.catchSignals()
        var (results, stopped) = await ThisProcess.finish(Task { await loop.run() })
        let stale = baseline?.apply(to: &results, isWhole: selection.isWhole && stopped == nil) ?? []
        let record = RunRecord(
            client: client.name,
            arguments: arguments.words(
                of: Verb.run.options.filter {
                    ![ProviderOptions.clientSecret.name, "--report", "--har", "--write-baseline"].contains($0.name)
                }
            ),
            source: client.source,
            bundle: arguments[Self.bundle],
            seed: options.seed,
            shard: shard?.description,
            scenarios: results,
            stale: stale,
            isInterrupted: stopped != nil,
            warnings: results.flatMap(\.summary.warnings)
        )
        progress.end()
        if !isSilent { Output.standard.write("\n" + text.ending(record)) }
        let isWritten = outputs.write(record)
        guard let stopped else { return isWritten ? ExitStatus(of: record) : .unusable }
        return stopped
    }
}

extension ExitStatus {
    init(of record: RunRecord) {
        self = ExitStatus(rawValue: Int32(record.exitStatus)) ?? .harness
    }
}

// MARK: -

extension RunCommand {
    static let provider = Option(
        "--provider",
        each: .form("P", expected: "a provider", words: ProviderProfile.all.map(\.name)) { name in
            ProviderProfile.isFile(name) || (try? ProviderProfile.named(name)) != nil
        },
        "Run only the scenarios of this provider; github@2025-06 is GitHub as of that month, ./acme.json the provider of a"
            + " file."
    )
    static let client = Option(
        "--client",
        .text("NAME", expected: "builtin:reference or builtin:mutant/NAME"),
        default: "builtin:reference",
        "The client to judge: builtin:reference, the default, or builtin:mutant/NAME, the same with one flaw."
    )
    static let driver = Option(
        "--driver",
        .text("CMD", expected: "a command that speaks the driver protocol"),
        "The command that operates the client to judge, over stdin and stdout; it runs without a shell."
    )
    static let bundle = Option(
        "--bundle",
        .form("NAME", expected: "one of smoke, full, strict, or provider:NAME", words: bundles) {
            bundles.contains($0)
        },
        default: "full",
        "smoke: the quickest proof; full, the default: everything; strict: full, and a breach of a recommendation fails;"
            + " provider:NAME: what one provider can cause."
    )
    static let webLogin = Option(
        "--web-login",
        .text("URL", expected: "the page of a web app where signing in begins"),
        "Judge a web app: the runner is the browser, begins at this page, and sees from the last page who is signed in."
    )
    static let webStart = Option(
        "--web-start",
        .text("CMD", expected: "a command"),
        "The command that starts the web app, told of the provider by variables OAUTH_HARNESS_..."
    )
    static let webSuccess = Option(
        "--web-success",
        .text("REGEX", expected: "a regular expression"),
        "What the address or the text of a signed-in page matches, where status and address do not tell."
    )
    static let port = Option<UInt16>(
        "--port",
        .integer("N", 0...65_535),
        default: 0,
        "The port of every provider, for a client that knows it beforehand; a free one each time by default."
    )
    static let tls = Option(
        "--tls",
        "Play every provider over https, with an authority of this run that the client is told to trust: by ca_file, and"
            + " by SSL_CERT_FILE and its like. Needs the system's OpenSSL, 3.x or 1.1."
    )
    private static let bundles = ScenarioLibrary.bundles + ProviderProfile.all.map { "provider:\($0.name)" }
    static let check = Option(
        "--check",
        each: .text("GLOB", expected: "a check or a pattern such as 'callback/*'"),
        "Judge only these checks; * stands for any text."
    )
    static let baseline = Option(
        "--baseline",
        .text("FILE", expected: "a file with a JSON array of expected failures"),
        "Failures to expect: [{\"check\": GLOB, \"scenario\": GLOB, \"reason\": TEXT, \"expires\": \"2026-12-31\"}]."
            + " An entry may name its \"owner\". One that passes or has expired fails the run."
    )
    static let writeBaseline = Option(
        "--write-baseline",
        .text("FILE", expected: "a file to write"),
        "Write every failure of this run as a baseline, those that --baseline excuses with their reasons; the status stays"
            + " that of the run."
    )
    static let jobs = Option(
        "--jobs",
        .integer("N", 1...64),
        "How many scenarios run at once; 1 by default for a driver."
    )
    static let timeout = Option(
        "--timeout",
        .seconds("S", upTo: 3600),
        default: .seconds(10),
        "How many seconds the client may take for one step; 10 by default. To start, a driver has as long, and 30"
            + " at least."
    )
    static let seed = Option(
        "--seed",
        .seed,
        default: 1,
        "What codes, tokens and states are minted from; 1 by default."
    )
    static let report = Option(
        "--report",
        each: OptionValue(
            "FORMAT[=FILE]",
            expected: "one of \(ReportFormat.all.map(\.name).joined(separator: ", ")), perhaps with =FILE",
            words: ReportFormat.all.map(\.name),
            ReportTarget.init(text:)
        ),
        "Write the run down as \(ReportFormat.all.map(\.name).joined(separator: ", ")); FILE - is stdout, which then has"
            + " nothing else."
    )
    static let har = Option(
        "--har",
        .text("DIR", expected: "a folder"),
        "Write every exchange of each scenario as HAR."
    )
    static let failFast = Option("--fail-fast", "Stop after the first scenario with a failure.")
    static let shard = Option(
        "--shard",
        OptionValue("I/N", expected: "a part such as 2/4", ShardText.shard),
        "Run one of N parts, always the same scenarios in each; 'report' joins them."
    )
}

extension Verb {
    static let run = Verb(
        name: "run",
        summary: "Judge a client by scenarios, and say what breaks it.",
        details: [
            "Plays each scenario against a provider of its own, prints one line a scenario, then each finding with its"
                + " proof, and a summary.",
            "With no PATH it plays the bundled scenarios; with no client it judges the built-in reference client.",
        ],
        operands: [
            Operand(
                name: "PATH",
                summary: "A scenario file, a folder of them, or the name of a bundled scenario such as 'qq/*'.",
                isRequired: false,
                repeats: true
            )
        ],
        command: ProgramChoice.operand,
        options: [
            RunCommand.provider, RunCommand.client, RunCommand.driver, RunCommand.webLogin, RunCommand.webStart,
            RunCommand.webSuccess, ProgramChoice.intercept, ProgramChoice.success, RunCommand.port, RunCommand.tls,
            ProviderOptions.clientID, ProviderOptions.clientSecret,
            ProviderOptions.redirectURI, RunCommand.bundle, RunCommand.check,
            RunCommand.baseline, RunCommand.writeBaseline, RunCommand.jobs, RunCommand.timeout, RunCommand.seed,
            RunCommand.report,
            RunCommand.har, RunCommand.failFast, RunCommand.shard,
        ],
        examples: [
            Example("oauth-harness run", "Judge the reference client by every bundled scenario."),
            Example(
                "oauth-harness run --provider qq --driver 'python3 my_driver.py'",
                "Judge your own client by the scenarios of QQ."
            ),
            Example(
                "oauth-harness run --bundle smoke --report junit=report.xml --report html=trace.html",
                "A quick run for CI, with a report for the service and a page for people."
            ),
            Example("oauth-harness run --client builtin:mutant/state-not-checked", "See what a failure looks like."),
        ],
        run: RunCommand.run
    )
}
