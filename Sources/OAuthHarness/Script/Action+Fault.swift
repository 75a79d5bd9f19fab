import JSONText
public import Loopback

extension Action {
    /// Something goes wrong on the wire; a request whose answer is damaged has taken effect.
    ///
    /// - Parameter fault: What goes wrong.
    /// - Returns: The action.
    public static func fault(_ fault: Fault) -> Action {
        Action(
            "fault",
            FaultWord.arguments(of: fault),
            Stages(
                transport: { $0.fault = fault },
                early: fault.phase == .accept || fault.phase == .request ? fault : nil
            )
        )
    }

    /// The request takes effect, and its answer is lost: a token is minted, a code is burnt, nobody hears of it.
    public static let loseReply = Action("loseReply", [:], Stages(transport: { $0.fault = .closeBeforeResponse }))

    /// The request waits until so many have arrived, and all go on in the order of arrival.
    ///
    /// - Parameter count: How many; at least 2.
    /// - Returns: The action.
    public static func hold(count: Int = 2) -> Action {
        Action("hold", ["count": .integer(max(2, count))], Stages(gate: .release(after: max(2, count))))
    }

    /// The request takes effect once, and its answer is written twice.
    public static let answerTwice = Action("answerTwice", [:], Stages(transport: { $0.fault = .answerTwice }))

    /// Two requests wait for each other, and each gets the other's answer.
    public static let swapAnswers = Action("swapAnswers", [:], Stages(gate: .swap))
}

extension ActionWord {
    static let faultWords = [
        ActionWord(
            "fault",
            "Something goes wrong on the wire.",
            [
                .choice("kind", of: FaultWord.all.map(\.name), required: true), .integer("at"), .integer("bytes"),
                .seconds("gap", most: 60), .integer("bytesPerSecond"), .seconds("comesBackAfter", most: 60),
            ]
        ) { arguments in
            let word = FaultWord.all.first { $0.name == arguments["kind"]?.string }
            return .fault(word?.make(arguments) ?? .reset)
        },
        ActionWord("loseReply", "The request takes effect, and its answer is lost.") { _ in .loseReply },
        ActionWord("answerTwice", "The request takes effect once, and its answer is written twice.") { _ in
            .answerTwice
        },
        ActionWord("hold", "The request waits until so many have arrived.", [.integer("count")]) {
            .hold(count: $0["count"]?.integer ?? 2)
        },
        ActionWord("swapAnswers", "Two requests wait for each other, and each gets the other's answer.") { _ in
            .swapAnswers
        },
    ]
}

extension Fault {
    /// Whether the client never gets the whole answer of a request that took effect.
    var losesAnswer: Bool {
        switch self {
        case .hang, .closeBeforeResponse, .reset, .resetMidBody, .truncateBody, .garbage, .emptyBody,
            .malformedStatusLine, .malformedChunk, .malformedHeader:
            true
        default: false
        }
    }
}
