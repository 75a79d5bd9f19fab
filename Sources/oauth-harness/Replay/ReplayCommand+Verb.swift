import JSONText
import OAuthHarness
import Recordings

extension ReplayCommand {
    static let match = Option<Replayer.Order>(
        "--match",
        .choice,
        default: .request,
        "How the answer is found: 'request', the default, takes the first entry that was not played and has this request,"
            + " so that clients may ask in another order; 'order' insists on the order of the file."
    )
    static let seed = Option(
        "--seed",
        .seed,
        default: 1,
        "What stands in for secrets that the recording does not hold; the same seed makes the same. The default is 1."
    )
    static let drift = Option(
        "--drift",
        .text("FILE|URL", expected: "a HAR file or an origin"),
        "Serve nothing; compare the recording with a newer one, or send its requests to a provider and compare the answers."
    )
    static let bind = Option(
        "--bind",
        each: OptionValue("NAME=VALUE", expected: "NAME=VALUE, such as client_secret.1=s3cret", binding),
        "With --drift URL: what a placeholder stands for, where no answer brings it."
    )
    static let authorities = Upstream.authoritiesOption("With --drift URL: certificates to trust beside the system's.")

    private static let binding: @Sendable (String) -> (name: String, value: String)? = { text in
        let name = text.prefix { $0 != "=" }
        let value = text.dropFirst(name.count + 1)
        return name.isEmpty || value.isEmpty ? nil : (String(name), String(value))
    }
}

extension Verb {
    static let replay = Verb(
        name: "replay",
        summary: "Answer exactly what a recording holds, or show how a provider drifted.",
        details: [
            "Status line, header fields and body are those of the recording, to the byte. In place of a secret stands one"
                + " of the same length and characters, made from --seed; what the client brings itself, such as its state"
                + " and its secret, is taken from its requests and comes back where the provider sent it back.",
            "JSON bodies are compared by value, and the boundary of a multipart body or the port of a redirect URI on this"
                + " machine may differ: the answer then leads to the client's own port. OPTIONS is answered with the methods"
                + " that the recording shows at the path. Files of browsers and proxies play too; an entry of which the file"
                + " holds too little, such as one without its body, is named and not played.",
            "An entry answers once. When all that match were played, a GET or HEAD is answered again if the recording"
                + " knows one answer only; anything else gets 501, with the nearest entry and the first difference, and"
                + " the exit status is 1.",
            "--drift compares by shape, never by value: members and their types, status, header fields, media type, codes"
                + " of errors, scopes. What may break a client is breaking (exit status 1), what is new is additive, the rest"
                + " is cosmetic. With a URL the recorded requests are sent again, those that revoke included; states and PKCE"
                + " are made up, codes and tokens are taken from the fresh answers: use an app and an account for tests.",
        ],
        operands: [Operand(name: "FILE", summary: "A HAR file that 'record' wrote, or another one.", noun: "HAR file")],
        options: [
            ServeCommand.port, ReplayCommand.match, ReplayCommand.seed, ReplayCommand.drift, ReplayCommand.bind,
            ReplayCommand.authorities, RecordCommand.timeout, ServeCommand.json, ServeCommand.quiet,
            ServeCommand.logFormat,
        ],
        examples: [
            Example("oauth-harness replay login.har --port 8080", "Play the provider that login.har recorded.")
        ],
        run: ReplayCommand.run
    )
}
