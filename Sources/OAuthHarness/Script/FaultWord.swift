import JSONText
import Loopback

/// One kind of fault in its JSON form: its word, what it does, and the one argument it may take.
package struct FaultWord: Sendable {
    package let name: String
    package let summary: String
    /// The name of the argument; nil where there is none.
    package let argument: String?
    let make: @Sendable (JSON) -> Fault
    let fits: @Sendable (Fault) -> Bool

    private static func plain(_ name: String, _ fault: Fault, _ summary: String) -> FaultWord {
        FaultWord(name: name, summary: summary, argument: nil, make: { _ in fault }, fits: { $0 == fault })
    }

    private static func at(_ name: String, _ summary: String, _ make: @escaping @Sendable (Int) -> Fault) -> FaultWord {
        FaultWord(
            name: name,
            summary: summary,
            argument: "at",
            make: { make(max(0, $0["at"]?.integer ?? 0)) },
            fits: { fault in fault.offset.map { make($0) == fault } ?? false }
        )
    }

    /// Every kind, in the order of the phases.
    package static let all: [FaultWord] = [
        plain("refuse", .refuse, "RST before anything is read."),
        plain("closeOnAccept", .closeOnAccept, "FIN before anything is read."),
        plain("stallBeforeReading", .stallBeforeReading, "Nothing is ever read nor answered."),
        at("closeDuringRequestBody", "Closes after so many bytes of the request body.") {
            .closeDuringRequestBody(at: $0)
        },
        plain("leaveBodyUnread", .leaveBodyUnread, "Answers before the request body is read."),
        plain("withholdContinue", .withholdContinue, "Never sends 100 Continue."),
        plain("hang", .hang, "No byte of an answer; the connection stays open."),
        plain("closeBeforeResponse", .closeBeforeResponse, "FIN in place of the answer."),
        plain("reset", .reset, "RST in place of the answer."),
        at("resetMidBody", "RST after so many bytes of the body.") { .resetMidBody(at: $0) },
        at("truncateBody", "FIN after so many bytes of the body.") { .truncateBody(at: $0) },
        plain("contentLengthTooLong", .contentLengthTooLong, "Content-Length is larger than the body."),
        plain("contentLengthTooShort", .contentLengthTooShort, "Content-Length is smaller than the body."),
        plain("duplicateHeaders", .duplicateHeaders, "Every header stands twice."),
        plain("malformedStatusLine", .malformedStatusLine, "The status is no number."),
        plain("malformedHeader", .malformedHeader, "A header line has no colon."),
        plain("malformedChunk", .malformedChunk, "A chunk size is no number."),
        plain("garbage", .garbage, "Bytes that are no HTTP at all."),
        plain("emptyBody", .emptyBody, "The head as it should be and no body."),
        FaultWord(
            name: "hugeBody",
            summary: "The body is filled up to so many bytes.",
            argument: "bytes",
            make: { .hugeBody(bytes: min(max(0, $0["bytes"]?.integer ?? 1_048_576), 1 << 30)) },
            fits: { if case .hugeBody = $0 { true } else { false } }
        ),
        FaultWord(
            name: "slice",
            summary: "The answer in slices of so many bytes with gap seconds between two.",
            argument: "bytes",
            make: { .slice(bytes: max(1, $0["bytes"]?.integer ?? 1), gap: $0.seconds("gap", or: 0.01)) },
            fits: { if case .slice = $0 { true } else { false } }
        ),
        FaultWord(
            name: "dribble",
            summary: "The answer at so many bytes a second.",
            argument: "bytesPerSecond",
            make: { .dribble(bytesPerSecond: max(1, $0["bytesPerSecond"]?.integer ?? 1)) },
            fits: { if case .dribble = $0 { true } else { false } }
        ),
        plain("answerTwice", .answerTwice, "The answer twice in a row."),
        plain("closeAfterResponse", .closeAfterResponse, "FIN after an answer that did not announce it."),
        plain("halfClose", .halfClose, "FIN after the answer, while the provider goes on reading."),
        FaultWord(
            name: "serverGoesAway",
            summary: "After the answer the port closes, and opens again after so many seconds.",
            argument: "comesBackAfter",
            make: { .serverGoesAway(comesBackAfter: $0.seconds("comesBackAfter", or: 0.1)) },
            fits: { if case .serverGoesAway = $0 { true } else { false } }
        ),
    ]

    static func arguments(of fault: Fault) -> JSON {
        let name = all.first { $0.fits(fault) }?.name ?? ""
        var members: [(String, JSON?)] = [("kind", .string(name))]
        switch fault {
        case .hugeBody(let bytes): members.append(("bytes", .integer(bytes)))
        case .slice(let bytes, let gap):
            members += [("bytes", .integer(bytes)), ("gap", .number("\(Double(gap.milliseconds) / 1000)"))]
        case .dribble(let speed): members.append(("bytesPerSecond", .integer(speed)))
        case .serverGoesAway(let pause):
            members.append(("comesBackAfter", .number("\(Double(pause.milliseconds) / 1000)")))
        default: members.append(("at", fault.offset.map(JSON.integer)))
        }
        return .members(members)
    }
}

extension Fault {
    fileprivate var offset: Int? {
        switch self {
        case .closeDuringRequestBody(let offset), .resetMidBody(let offset), .truncateBody(let offset): offset
        default: nil
        }
    }
}

extension Fault: CustomStringConvertible {
    /// The word of the kind, with its numbers: `resetMidBody at 10`.
    public var description: String {
        let members = FaultWord.arguments(of: self).object?.members ?? []
        return members.map { $0.key == "kind" ? $0.value.string ?? "" : "\($0.key) \($0.value.text())" }
            .joined(separator: " ")
    }
}

extension JSON {
    fileprivate func seconds(_ name: String, or fallback: Double) -> Duration {
        .milliseconds(Int(min(max(0, self[name]?.double ?? fallback), 60) * 1000))
    }
}
