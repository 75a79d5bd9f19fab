import OAuthHarness
import JSONText
import Recordings

/// Writes a line an exchange of a recording on stderr; no secret is in any of them.
struct RecordLog: Sendable {
    let style: LogStyle

    /// Tells of an exchange; a failure is why the upstream gave no answer.
    func write(
        number: Int,
        added: RecordingDraft.Added,
        status: Int,
        time: Duration,
        failure: UpstreamError?
    ) {
        let milliseconds = Int(time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000)
        style.write(
            text: text(added, status, milliseconds, failure),
            json: json(number, added, status, milliseconds, failure)
        )
        for refusal in added.refusals { warn("\(refusal)") }
    }

    func warn(_ text: String) {
        style.write(text: style.marked("warning: \(text.visible)", isBad: true), json: ["warning": .string(text)])
    }

    func writeSummary(_ file: RecordingFile, failures: Int) {
        guard style.isForPeople else { return }
        let draft = file.draft
        let refused = Set(draft.refusals.map(\.number)).count
        let parts = [
            "\(draft.count) exchange\(draft.count == 1 ? "" : "s") in \(file.path)",
            "\(draft.secretNames.count) secrets replaced", "\(failures) without an answer", "\(refused) not written",
        ]
        Output.error.write(parts.joined(separator: ", ") + "\n")
        guard !file.isComplete else { return }
        Output.error.write("the last of them are lost: \(file.path) could not be written\n")
    }

    private func text(_ added: RecordingDraft.Added, _ status: Int, _ time: Int, _ failure: UpstreamError?) -> String {
        let line = "\(SystemClock.timeOfDay(SystemClock.now))  \(added.request.visible)  \(status)  \(time) ms"
        let end = failure.map { "  no answer: \($0)".visible } ?? ""
        let names =
            style.isVerbose && !added.names.isEmpty ? "\n            new: " + added.names.joined(separator: ", ") : ""
        return style.marked(line + end, isBad: failure != nil) + names
    }

    private func json(
        _ number: Int,
        _ added: RecordingDraft.Added,
        _ status: Int,
        _ time: Int,
        _ failure: UpstreamError?
    ) -> JSONObject {
        var line: JSONObject = [
            "exchange": .integer(number), "request": .string(added.request), "status": .integer(status),
            "milliseconds": .integer(time), "secrets": .array(added.names.map(JSON.string)),
            "written": .bool(!added.refusals.contains { $0.number == number }),
        ]
        if let failure { line["failure"] = .string(failure.reason) }
        return line
    }
}
