import JSONText
public import Loopback

extension Action {
    /// Something goes wrong on the wire; a request whose answer is damaged has taken effect.
    public static func fault(_ fault: Fault) -> Action {
        Action(
            "fault",
            Stages(
                transport: { $0.fault = fault },
                early: [.handshake, .accept, .request].contains(fault.phase) ? fault : nil
            ),
            arguments: FaultWord.arguments(of: fault)
        )
    }

    /// The request takes effect, and its answer is lost: a token is minted, a code is burnt, nobody hears of it.
    public static let loseReply = Action("loseReply", Stages(transport: { $0.fault = .closeBeforeResponse }))

    /// The request waits until so many have arrived, two or more, and all go on in the order of arrival.
    public static func hold(count: Int = 2) -> Action { holdWord(max(2, count)) }

    /// The request takes effect once, and its answer is written twice.
    public static let answerTwice = Action("answerTwice", Stages(transport: { $0.fault = .answerTwice }))

    /// Two requests wait for each other, and each gets the other's answer.
    public static let swapAnswers = Action("swapAnswers", Stages(gate: .swap))
}

private let holdWord = ActionWord.Definition(
    "hold",
    "The request waits until so many have arrived.",
    fields(Field("count", .integer(in: 2...1000), default: 2))
) { count in Action.Stages(gate: .release(after: count)) }

extension ActionWord {
    /// The word that takes the kinds of faults.
    package static let fault = ActionWord("fault", "Something goes wrong on the wire.", FaultWord.arguments) {
        .fault(try FaultWord.fault($0, at: $1))
    }

    static let faultWords: [ActionWord] = [
        fault,
        ActionWord(.loseReply, "The request takes effect, and its answer is lost."),
        ActionWord(.answerTwice, "The request takes effect once, and its answer is written twice."),
        holdWord.word,
        ActionWord(.swapAnswers, "Two requests wait for each other, and each gets the other's answer."),
    ]
}

extension Action {
    /// Whether it shows over https only.
    var needsTLS: Bool {
        guard name == "fault" else { return false }
        return (try? FaultWord.fault(arguments.object ?? [:], at: .root))?.needsTLS ?? false
    }
}
