import Recordings

extension ReplayCommand {
    static let match = Option(
        "--match",
        .word(Replayer.Order.allCases.map(\.rawValue)),
        "How the answer is found: 'request', the default, takes the first entry that was not played and has this request,"
            + " so that clients may ask in another order; 'order' insists on the order of the file."
    )
    static let seed = Option(
        "--seed",
        .seed,
        "What stands in for secrets that the recording does not hold; the same seed makes the same. The default is 1."
    )
}

extension Verb {
    static let replay = Verb(
        name: "replay",
        summary: "Answer exactly what a recording holds, or show how a provider drifted.",
        details: [
            "Status line, header fields and body are those of the recording, to the byte. In place of a secret stands one"
                + " of the same length and characters, made from --seed; what the client brings itself, such as its state"
                + " and its secret, is taken from its requests and comes back where the provider sent it back.",
            "An entry answers once. When all that match were played, a GET or HEAD is answered again if the recording"
                + " knows one answer only; anything else gets 501, with the nearest entry and the first difference, and"
                + " the exit status is 1.",
        ],
        operands: [Operand(name: "FILE", summary: "A HAR file that 'record' wrote, or another one.", noun: "HAR file")],
        options: [
            ServeCommand.port, ReplayCommand.match, ReplayCommand.seed, ServeCommand.json, ServeCommand.quiet,
            ServeCommand.logFormat,
        ],
        examples: [
            Example("oauth-harness replay login.har --port 8080", "Play the provider that login.har recorded.")
        ],
        run: ReplayCommand.run
    )
}
