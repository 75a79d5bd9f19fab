/// What goes wrong on the wire, each kind at one moment of an exchange.
package enum WireFault: Hashable, Sendable {
    // MARK: Accept

    /// RST before anything is read; the closest to a refused connection while the port is open.
    case refuse
    /// FIN before anything is read.
    case closeOnAccept
    /// Nothing is ever read nor answered.
    case stallBeforeReading

    // MARK: Request

    /// Closes once so many bytes of the request body have arrived, or at its end.
    case closeDuringRequestBody(at: Int)
    /// Answers as soon as the head is there; the handler sees no body, and the rest is never read.
    case leaveBodyUnread
    /// Never sends `100 Continue`.
    case withholdContinue

    // MARK: Response

    /// No byte of an answer, the connection stays open.
    case hang
    /// FIN instead of a response.
    case closeBeforeResponse
    /// RST instead of a response.
    case reset
    /// RST after the head and so many bytes of the body.
    case resetMidBody(at: Int)
    /// FIN after the head and so many bytes of the body.
    case truncateBody(at: Int)
    /// Announces 16 bytes more than the body has, then FIN.
    case contentLengthTooLong
    /// Announces half of the body, sends all of it, then FIN.
    case contentLengthTooShort
    /// Sends `Content-Length` twice (one too many, then right) and every other field twice.
    case duplicateHeaders
    /// A status that is no number.
    case malformedStatusLine
    /// A header line without a colon.
    case malformedHeader
    /// A chunk size that is no number.
    case malformedChunk
    /// Bytes that are no HTTP at all.
    case garbage
    /// The head as it should be, but an empty body.
    case emptyBody
    /// The body, filled up with spaces to so many bytes.
    case hugeBody(bytes: Int)
    /// The response in slices of so many bytes with a pause between two.
    case slice(bytes: Int, gap: Duration)
    /// The response at so many bytes a second.
    case dribble(bytesPerSecond: Int)
    /// The response twice in a row: a client that keeps the connection takes the second for its next answer.
    case answerTwice

    // MARK: After

    /// FIN after a response that did not announce it: a stale connection in the client's pool.
    case closeAfterResponse
    /// FIN after such a response, while the server goes on reading.
    case halfClose
    /// After the response the port and all connections close; the port opens again later.
    case serverGoesAway(comesBackAfter: Duration)

    /// The moment at which a kind acts.
    package enum Phase: String, Hashable, Sendable, CaseIterable {
        case accept, request, response, after
    }

    package var phase: Phase {
        switch self {
        case .refuse, .closeOnAccept, .stallBeforeReading: .accept
        case .closeDuringRequestBody, .leaveBodyUnread, .withholdContinue: .request
        case .closeAfterResponse, .halfClose, .serverGoesAway: .after
        default: .response
        }
    }
}
