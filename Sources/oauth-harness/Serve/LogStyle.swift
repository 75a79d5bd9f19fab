import JSONText
import Loopback

/// How the verbs that serve log on stderr.
struct LogStyle: Sendable {
    let isVerbose: Bool
    private let isQuiet: Bool
    private let isJSON: Bool
    private let hasColours: Bool
    /// Where the lines go.
    let output: Output

    init(_ arguments: Arguments, to output: Output = .error) {
        self.output = output
        isQuiet = arguments.has(ServeCommand.quiet)
        isVerbose = arguments.has(ServeCommand.verbose)
        isJSON = arguments[ServeCommand.logFormat] == "json"
        hasColours = output.hasColours
    }

    /// Whether lines are read by people, so that a summary at the end helps.
    var isForPeople: Bool { !isQuiet && !isJSON }

    /// Writes a line in the form that was asked for.
    func write(text: @autoclosure () -> String, json: @autoclosure () -> JSONObject) {
        guard !isQuiet else { return }
        output.write((isJSON ? JSON.object(json()).text() : text()) + "\n")
    }

    /// A line in red where it tells of trouble and colours help.
    func marked(_ line: String, isBad: Bool) -> String {
        hasColours && isBad ? "\u{1B}[31m\(line)\u{1B}[0m" : line
    }
}

extension LogStyle {
    /// Tells of a client that spoke the other scheme than the port's.
    func write(_ scheme: LoopbackServer.WrongScheme, on peer: Peer) {
        let (spoken, words) =
            switch scheme {
            case .tlsOnPlain: ("tls", "TLS was spoken to this plain port; use its http address or start it with --tls")
            case .plainOnTLS: ("http", "plain HTTP was spoken to this https port; it got 400 with the address to use")
            }
        write(
            text: marked("connection \(peer.connection): \(words)", isBad: true),
            json: ["connection": .integer(peer.connection), "wrong_scheme": .string(spoken), "summary": .string(words)]
        )
    }
}
