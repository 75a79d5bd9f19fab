import JSONText

extension ControlRoute {
    /// The calls that show all providers at once.
    static let desk: [ControlRoute] = [
        .get(
            "desk",
            "All providers that are played, and their exchanges in one timeline, secrets by their names.",
            query: [ControlField("since", .integer, "Only lines with a higher number.")],
            answer: [
                ControlField("providers", .objects, "The providers, each with its inspector."),
                ControlField("timeline", .objects, "The exchanges in the order of their answers."),
            ]
        ) { control, call in
            let lines = control.feed.timeline(since: call.number("since") ?? 0)
            return .json(["providers": control.feed.providers, "timeline": .array(lines.map(\.json))])
        },
        .get(
            "desk/events",
            "Follows all providers: exchange for each line of the timeline, change after a reset.",
            query: [ControlField("since", .integer, "Begin with the lines behind this number.")],
            contentType: "text/event-stream"
        ) { _, call in .timeline(since: call.lastEvent ?? call.number("since")) },
    ]
}
