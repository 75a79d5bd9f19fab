import JSONText

extension Action {
    /// The answer is held back in real time, for at most a minute.
    public static func delay(_ duration: Duration) -> Action {
        delayWord(min(max(duration, .zero), .seconds(60)))
    }

    /// The answer is written slowly, in real time, at one byte a second or more.
    public static func dribble(bytesPerSecond: Int) -> Action {
        dribbleWord(max(1, bytesPerSecond))
    }
}

private let delayWord = ActionWord.Definition(
    "delay",
    "The answer is held back so many seconds, in real time.",
    fields(Field("seconds", .seconds()))
) { duration in Action.Stages(transport: { $0.delay += duration }) }

private let dribbleWord = ActionWord.Definition(
    "dribble",
    "The answer is written so many bytes a second.",
    fields(Field("bytesPerSecond", .integer(in: 1...(1 << 30))))
) { speed in Action.Stages(transport: { $0.fault = .dribble(bytesPerSecond: speed) }) }

extension ActionWord {
    static let transportWords: [ActionWord] = [delayWord.word, dribbleWord.word]
}
