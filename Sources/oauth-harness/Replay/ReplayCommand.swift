import HTTPWire
import Loopback
import JSONText
import Recordings
import SystemCalls

/// Answers a client with what a recording holds.
struct ReplayCommand {
    private struct State: Sendable {
        var replayer: Replayer
        var played = 0
        var unmatched = 0
    }

    private let arguments: Arguments
    private let recording: HAR
    private let state: Locked<State>

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        if let target = arguments[drift] { return try await DriftCommand.run(arguments, against: target) }
        let forDrift: [any OptionDeclaration] = [bind, authorities, RecordCommand.timeout]
        for option in forDrift where arguments.has(option) {
            throw UsageError(.unavailable, option.name, found: "is for --drift; add --drift or drop it")
        }
        let command = try ReplayCommand(arguments)
        ThisProcess.catchSignals()
        return try await command.replay()
    }

    private init(_ arguments: Arguments) throws(UsageError) {
        self.arguments = arguments
        let file = try RecordingInput(arguments.operands[0])
        recording = file.recording
        let replayer = Replayer(
            file.recording,
            table: file.table,
            order: arguments[Self.match],
            seed: arguments[Self.seed]
        )
        state = Locked(State(replayer: replayer))
    }

    private func replay() async throws(UsageError) -> ExitStatus {
        let log = ReplayLog(style: LogStyle(arguments))
        let state = state
        let own = Locked("")
        let server = try RecordCommand.listen(arguments) { request, _, responder in
            let origin = own.withLock { $0 }
            let (answer, response) = state.withLock { state in
                let answered = state.replayer.respond(to: request, as: origin)
                if case .unmatched = answered.answer { state.unmatched += 1 } else { state.played += 1 }
                return answered
            }
            responder.send(WireReply(response: response))
            log.write(request, answer)
        }
        own.withLock { $0 = "http://127.0.0.1:\(server.port)" }
        greet(own.withLock { $0 })
        if let age = recording.ageWarning(SystemClock.today) { log.warn("\(arguments.operands[0]) \(age)") }
        for flaw in recording.flaws {
            log.warn("entry \(flaw.number), \(flaw.request), cannot be played: \(flaw.reason)")
        }
        let status = await ThisProcess.signal()
        server.stop()
        let (played, unmatched, unplayed) = state.withLock { ($0.played, $0.unmatched, $0.replayer.unplayed) }
        log.writeSummary(played: played, unmatched: unmatched, unplayed: unplayed)
        return unmatched > 0 ? .failed : status
    }

    private func greet(_ origin: String) {
        let path = arguments.operands[0]
        guard !arguments.has(ServeCommand.json), Output.standard.isTerminal else {
            let line: JSONObject = [
                "file": .string(path), "base_url": .string(origin), "entries": .integer(recording.entries.count),
            ]
            return Output.standard.write(ReadyLine.text(line))
        }
        let first =
            recording.entries.first.map { String(decoding: $0.request.message.target, as: UTF8.self).visible } ?? "/"
        Output.standard.write(
            """
            \(path.visible) is answered at \(origin), \(recording.entries.count) entries  (Ctrl-C ends it)

              curl -i '\(origin)\(first)'

            """
        )
    }
}
