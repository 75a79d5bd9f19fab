import JSONText

extension Action {
    /// The answer is held back, in real time.
    ///
    /// - Parameter duration: How long; at most a minute.
    /// - Returns: The action.
    public static func delay(_ duration: Duration) -> Action {
        let bounded = min(max(duration, .zero), .seconds(60))
        return Action(
            "delay",
            ["seconds": .number("\(Double(bounded.milliseconds) / 1000)")],
            Stages(transport: { $0.delay += bounded })
        )
    }

    /// The answer is written slowly, in real time.
    ///
    /// - Parameter bytesPerSecond: How fast; at least 1.
    /// - Returns: The action.
    public static func dribble(bytesPerSecond: Int) -> Action {
        Action(
            "dribble",
            ["bytesPerSecond": .integer(max(1, bytesPerSecond))],
            Stages(transport: { $0.fault = .dribble(bytesPerSecond: max(1, bytesPerSecond)) })
        )
    }
}

extension ActionWord {
    static let transportWords = [
        ActionWord(
            "delay",
            "The answer is held back so many seconds, in real time.",
            [.seconds("seconds", required: true, most: 60)]
        ) {
            .delay(.milliseconds(Int(($0["seconds"]?.double ?? 0) * 1000)))
        },
        ActionWord(
            "dribble",
            "The answer is written so many bytes a second.",
            [.integer("bytesPerSecond", required: true)]
        ) {
            .dribble(bytesPerSecond: $0["bytesPerSecond"]?.integer ?? 1)
        },
    ]
}
