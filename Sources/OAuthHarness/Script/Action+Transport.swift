import JSONText

extension Action {
    /// The answer is held back in real time, for at most a minute.
    public static func delay(_ duration: Duration) -> Action { delay(duration...duration) }

    /// The answer is held back in real time, each for as long as the provider's seed draws from a range; at most a minute.
    public static func delay(_ range: ClosedRange<Duration>) -> Action {
        let longest = min(max(range.upperBound, .zero), .seconds(60))
        let shortest = min(max(range.lowerBound, .zero), longest)
        return delayWord((shortest, shortest == longest ? nil : longest))
    }

    /// The answer is written slowly, in real time, at one byte a second or more.
    public static func dribble(bytesPerSecond: Int) -> Action { dribbleWord(max(1, bytesPerSecond)) }
}

private let delayWord = ActionWord.Definition(
    "delay",
    "The answer is held back so many seconds, in real time; with upTo for a time that the seed draws.",
    fields(Field("seconds", .seconds()), Field("upTo", optional: .seconds())),
    mistake: { range, path in
        let (shortest, end) = range
        guard let longest = end, longest < shortest else { return nil }
        return JSONMismatch(
            path: path["upTo"],
            found: "\(longest.milliseconds) ms",
            expected: "no less than \"seconds\", \(shortest.milliseconds) ms"
        )
    }
) { shortest, longest in Action.Stages(delay: shortest...max(shortest, longest ?? shortest)) }

private let dribbleWord = ActionWord.Definition(
    "dribble",
    "The answer is written so many bytes a second.",
    fields(Field("bytesPerSecond", .integer(in: 1...(1 << 30))))
) { speed in Action.Stages(transport: { $0.fault = .dribble(bytesPerSecond: speed) }) }

extension ActionWord {
    static let transportWords: [ActionWord] = [delayWord.word, dribbleWord.word]
}
