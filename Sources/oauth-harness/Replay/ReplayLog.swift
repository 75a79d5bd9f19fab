import HTTPWire
import JSONText
import Recordings

/// Writes a line a request of a replay on stderr.
struct ReplayLog: Sendable {
    let style: LogStyle

    func write(_ request: HTTPRequest, _ answer: ReplayAnswer) {
        style.write(text: text(request, answer), json: json(request, answer))
    }

    func warn(_ text: String) {
        style.write(text: style.marked("warning: \(text.visible)", isBad: true), json: ["warning": .string(text)])
    }

    func writeSummary(played: Int, unmatched: Int, unplayed: [(number: Int, request: String)]) {
        guard style.isForPeople else { return }
        let lines =
            ["\(played) played, \(unmatched) unmatched, \(unplayed.count) not played"]
            + unplayed.map { "not played: entry \($0.number), \($0.request)".visible }
        Output.error.write(lines.joined(separator: "\n") + "\n")
    }

    private func text(_ request: HTTPRequest, _ answer: ReplayAnswer) -> String {
        let line = "\(SystemClock.timeOfDay(SystemClock.now))  \(request.method) \(request.path)".visible
        switch answer {
        case .played(let number, let response, let isRepeat):
            return "\(line)  \(response.status)  entry \(number)" + (isRepeat ? ", again" : "")
        case .allowed(let response): return "\(line)  \(response.status)  as recorded answers show"
        case .unmatched(let miss):
            let details = "\(miss)".split(separator: "\n").map { "\n            " + String($0).visible }
            return style.marked("\(line)  \(ReplayMiss.status)  unmatched", isBad: true) + details.joined()
        }
    }

    private func json(_ request: HTTPRequest, _ answer: ReplayAnswer) -> JSONObject {
        var line: JSONObject = ["method": .string(request.method.rawValue), "path": .string(request.path)]
        switch answer {
        case .played(let number, let response, let isRepeat):
            line["status"] = .integer(response.status)
            line["entry"] = .integer(number)
            line["repeat"] = .bool(isRepeat)
        case .allowed(let response): line["status"] = .integer(response.status)
        case .unmatched(let miss):
            line["status"] = .integer(ReplayMiss.status)
            line["unmatched"] = .string("\(miss)")
            line["nearest"] = miss.nearest.map(JSON.integer) ?? .null
        }
        return line
    }
}
