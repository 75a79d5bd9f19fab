import JSONText
package import HTTPWire

/// What a replay makes of a request.
package enum ReplayAnswer: Hashable, Sendable {
    /// The recording holds an answer.
    case played(number: Int, response: HTTPResponse, isRepeat: Bool)
    /// It shows which methods a path takes, and perhaps from which origin.
    case allowed(HTTPResponse)
    /// It holds none.
    case unmatched(ReplayMiss)
}

/// A request that a recording does not answer.
package struct ReplayMiss: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// No exchange has this request.
        case differs
        /// The exchange with this request was played, and a second answer is not known.
        case isPlayed
        /// It was played, and the recording holds several answers to this request.
        case isAmbiguous
        /// Another exchange comes next in the order of the recording.
        case isOutOfOrder
        /// The exchange cannot be played, for a reason in words.
        case isFlawed(String)
        case isOver
        case isEmpty
    }

    /// Method and path.
    package let request: String
    package let reason: Reason
    /// The number of the nearest exchange in the file, from 1.
    package let nearest: Int?
    package let nearestRequest: String?
    /// What tells most about why it is not the one.
    package let difference: FieldDifference?
}

// MARK: -

extension ReplayMiss: CustomStringConvertible {
    /// What was asked, the nearest exchange, the difference: a line each, without the value of a secret.
    package var description: String {
        var lines: [String]
        let place = nearest.map { "entry \($0), \(nearestRequest ?? "")" } ?? ""
        switch reason {
        case .differs:
            lines = ["no recorded exchange answers \(request)", "nearest: \(place)"]
        case .isPlayed:
            lines = [
                "\(request) was answered before: the recording holds one answer, \(place)",
                "only GET and HEAD are answered again; record the repeat, or start the replay anew",
            ]
        case .isAmbiguous:
            lines = [
                "\(request) was answered before, each time in another way; the last one was \(place)",
                "record as many answers as the client asks for",
            ]
        case .isOutOfOrder: lines = ["\(request) is not next: the recording goes on with \(place)"]
        case .isFlawed(let words): lines = ["entry \(nearest ?? 0), \(request), cannot be played: \(words)"]
        case .isOver: lines = ["the recording is over: nothing is left for \(request)"]
        case .isEmpty: lines = ["the recording is empty: nothing answers \(request)"]
        }
        return (lines + [difference.map(\.recordedAndGot)].compactMap(\.self)).joined(separator: "\n")
    }
}

extension FieldDifference {
    /// `parameter grant_type: recorded "authorization_code", got "refresh_token"`; what is secret is not told.
    package var recordedAndGot: String {
        let name = String(field.split(separator: " ").last ?? "")
        let isSecret = field.hasPrefix("header") || SecretKind(field: name) != nil
        if field == "body" { return "body: recorded another one" + (place.map { ", from \($0) on" } ?? "") }
        let recorded = expected.map { JSON.string($0).text() } ?? "nothing"
        let got = found.map { isSecret ? "another value" : JSON.string(String($0.prefix(200))).text() } ?? "nothing"
        return "\(field): recorded \(recorded), got \(got)"
    }

    /// `byte 17`.
    private var place: Substring? {
        guard let detail, detail.hasPrefix("byte ") else { return nil }
        return detail.prefix { $0 != ":" }
    }
}
