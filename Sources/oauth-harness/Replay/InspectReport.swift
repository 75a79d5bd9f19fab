import HTTPWire
import JSONText
import Recordings

/// What a recording holds, for people and for programs.
struct InspectReport {
    let input: RecordingInput
    /// What an entry must contain in its method, URL, status or media type; nil for all.
    let filter: String?
    /// The one entry that is shown whole, from 1.
    let number: Int?
    let today: String

    private typealias Numbered = (number: Int, entry: HAR.Entry)

    private var entries: [Numbered] {
        let words = filter.map { $0.lowercased().split(separator: " ") } ?? []
        return input.recording.entries.enumerated().map { ($0.offset + 1, $0.element) }.filter { number, entry in
            let text = Self.columns(entry).joined(separator: " ").lowercased() + " " + entry.request.url.lowercased()
            return (self.number ?? number) == number && words.allSatisfy(text.contains)
        }
    }

    /// Method, path, status, media type and size.
    private static func columns(_ entry: HAR.Entry) -> [String] {
        let (request, response) = (entry.request, entry.response)
        let type = (response.headers.value(of: "Content-Type") ?? "").prefix { $0 != ";" }
        return [
            entry.title.visible, response.status == 0 ? "-" : "\(response.status)", String(type).visible,
            "\(request.body.count) B sent", "\(response.body.count) B",
        ]
    }

    var text: String {
        let entries = entries
        var lines = head
        if number != nil {
            lines += entries.flatMap { Self.whole($0.entry) }
        } else {
            lines += entries.map { number, entry in
                "\(number)  " + Self.columns(entry).filter { !$0.isEmpty }.joined(separator: "  ")
                    + (entry.flaw.map { "  (cannot be played: \($0.visible))" } ?? "")
            }
        }
        let count = input.recording.entries.count
        lines.append("\(entries.count) of \(count) \(count == 1 ? "entry" : "entries")")
        return lines.joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        let recording = input.recording
        var lines = [
            "\(input.path.visible), written by \(recording.creator.name.visible) \(recording.creator.version.visible)"
        ]
        switch recording.provenance {
        case .recorded(let engine, let date, _): lines.append("recorded from \(engine.visible) on \(date.visible)")
        case .documented(let page, let confidence): lines.append("from \(page.visible) (\(confidence.rawValue))")
        case nil: break
        }
        if let profile = recording.profile { lines.append("profile \(profile.provider.visible)") }
        if let date = recording.bestBefore {
            lines.append("best before \(date)" + (recording.isPast(today) ? ", which is past: record it anew" : ""))
        }
        return lines + [""]
    }

    private static func whole(_ entry: HAR.Entry) -> [String] {
        let (request, response) = (entry.request.message, entry.response.message)
        let fields = { (headers: HTTPHeaders) in headers.fields.map { "\($0.name): \($0.value)".visible } }
        let body = { (bytes: [UInt8]) -> [String] in
            guard !bytes.isEmpty else { return [""] }
            let text = String(validating: bytes).map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
            return [""] + (text?.map { String($0).visible } ?? ["(\(bytes.count) bytes that are no text)"]) + [""]
        }
        return ["\(entry.request.method) \(entry.request.url)".visible] + fields(request.headers) + body(request.body)
            + ["\(response.status) \(entry.response.statusText)".visible] + fields(response.headers)
            + body(response.body) + (entry.flaw.map { ["cannot be played: \($0.visible)", ""] } ?? [])
    }

    /// The entries as the file has them, with their numbers and what is wrong with them.
    var json: JSON {
        let entries = entries.map { number, entry -> JSON in
            var object: JSONObject = [
                "entry": .integer(number), "method": .string(entry.request.method), "url": .string(entry.request.url),
                "status": .integer(entry.response.status),
                "mimeType": .string(entry.response.headers.value(of: "Content-Type") ?? ""),
                "requestBytes": .integer(entry.request.body.count), "bytes": .integer(entry.response.body.count),
            ]
            object["flaw"] = entry.flaw.map(JSON.string)
            if self.number != nil { object["exchange"] = HAR(entries: [entry]).json["log"]?["entries"]?[0] }
            return .object(object)
        }
        var object: JSONObject = ["file": .string(input.path), "entries": .array(entries)]
        object["bestBefore"] = input.recording.bestBefore.map(JSON.string)
        if input.recording.bestBefore != nil { object["isPast"] = .bool(input.recording.isPast(today)) }
        return .object(object)
    }
}
