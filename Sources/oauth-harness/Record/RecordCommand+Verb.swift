import OAuthHarness

extension RecordCommand {
    static let provider = Operand(
        name: "PROVIDER",
        summary:
            "Whom to record: its origin is the upstream where no other is named, and its own names of secrets are known;"
            + " ./acme.json is the provider of a file.",
        isRequired: false,
        words: { ProviderProfile.all.map(\.name) },
        noun: "provider",
        isOther: ProviderProfile.isFile
    )
    static let upstreamOption = Option(
        "--upstream",
        OptionValue("URL", expected: UpstreamAddress.expected, UpstreamAddress.init),
        "The provider, by http or https; for https, certificate and name are verified with the system's OpenSSL."
    )
    static let output = Option("--output", .text("FILE", expected: "a file"), "The HAR file to write.")
    static let force = Option("--force", "Replace the file where it exists.")
    static let authorities = Upstream.authoritiesOption(
        "Certificates to trust beside the system's, for a provider with an authority of its own."
    )
    static let redact = Option(
        "--redact",
        each: .text("NAME", expected: "the name of a parameter, a header, a cookie or a JSON member"),
        "A field that is secret beside those that OAuth knows."
    )
    static let bestFor = Option(
        "--best-for",
        OptionValue<Int>.integer("DAYS", 1...36_500),
        "For how many days the recording counts as fresh; after them 'replay' warns, and 'verify' fails."
    )
    static let timeout = Option(
        "--timeout",
        .seconds("S", upTo: 3600),
        default: .seconds(30),
        "How long the provider may take for an answer; 30 by default, then the client gets 504."
    )
    static let verbose = Option("--verbose", "Name the secrets that an exchange brought.")
}

extension Verb {
    static let record = Verb(
        name: "record",
        summary: "Record what a client and a real provider say, every secret replaced.",
        details: [
            "A proxy on 127.0.0.1: give the client its address in place of the provider's. After each exchange the file is"
                + " a complete HAR 1.2 log of what the provider truly sent. Redirects to the provider, and the endpoints of"
                + " its metadata, lead the client to the proxy.",
            "Tokens, codes, secrets, states, cookies and the like become placeholders, one name a value, also where they"
                + " are percent-encoded, escaped as in JSON, JavaScript or HTML, in base64, hexadecimal digits,"
                + " quoted-printable or UTF-16, and in up to eight of these upon each other. An exchange that would still"
                + " show a secret, or whose body is compressed, is left out and named. Names and e-mail addresses of"
                + " people stay: --redact takes out what else must not be seen.",
            "The way to the provider goes through the HTTP proxy that http_proxy, https_proxy or all_proxy name, in lower or"
                + " upper case, but for hosts of no_proxy and for this machine; https by CONNECT.",
            "When the provider does not answer, the client gets 502 or 504 with the reason, and the recording goes on:"
                + " the exchange is kept with status 0 and the reason.",
        ],
        operands: [RecordCommand.provider],
        options: [
            RecordCommand.upstreamOption, RecordCommand.output, ServeCommand.port, RecordCommand.force,
            RecordCommand.authorities, RecordCommand.redact, RecordCommand.bestFor, RecordCommand.timeout,
            ServeCommand.json,
            ServeCommand.quiet,
            RecordCommand.verbose, ServeCommand.logFormat,
        ],
        examples: [
            Example(
                "oauth-harness record --upstream https://gitlab.example --output login.har --port 8080",
                "Record a login; the client talks to http://127.0.0.1:8080."
            ),
            Example(
                "oauth-harness record ./acme.json --output login.har",
                "The provider of a file, at its own origin; what the file calls a secret is one."
            ),
            Example(
                "oauth-harness record --upstream https://git.example --ca-file ca.pem --output a.har --redact sub",
                "A provider with a certificate of its own; the member 'sub' is secret, too."
            ),
        ],
        run: RecordCommand.run
    )
}
