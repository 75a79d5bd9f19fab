import Loopback

/// What goes wrong on the wire, each kind at one moment of an exchange.
///
/// Kinds of the accept phase strike a new connection, whose purpose nobody knows yet: bind them to ``Endpoint/any``.
public enum Fault: Hashable, Sendable {
    /// RST before anything is read.
    case refuse
    /// FIN before anything is read.
    case closeOnAccept
    /// Nothing is ever read nor answered.
    case stallBeforeReading
    /// Closes once so many bytes of the request body have arrived; the request takes no effect.
    case closeDuringRequestBody(at: Int)
    /// Answers as soon as the head is there; the body is never read.
    case leaveBodyUnread
    /// Never sends `100 Continue`.
    case withholdContinue
    /// No byte of an answer; the connection stays open.
    case hang
    /// FIN in place of the answer.
    case closeBeforeResponse
    /// RST in place of the answer.
    case reset
    /// RST after so many bytes of the body.
    case resetMidBody(at: Int)
    /// FIN after so many bytes of the body.
    case truncateBody(at: Int)
    /// `Content-Length` is larger than the body.
    case contentLengthTooLong
    /// `Content-Length` is smaller than the body.
    case contentLengthTooShort
    /// Every header stands twice, `Content-Length` with two values.
    case duplicateHeaders
    /// The status is no number.
    case malformedStatusLine
    /// A header line has no colon.
    case malformedHeader
    /// A chunk size is no number.
    case malformedChunk
    /// Bytes that are no HTTP at all.
    case garbage
    /// The head as it should be and no body.
    case emptyBody
    /// The body is filled up with spaces to so many bytes.
    case hugeBody(bytes: Int)
    /// The answer in slices of so many bytes with a pause between two, in real time.
    case slice(bytes: Int, gap: Duration)
    /// The answer at so many bytes a second, in real time.
    case dribble(bytesPerSecond: Int)
    /// The answer twice in a row; a client that keeps the connection may take the second for its next answer.
    case answerTwice
    /// FIN after an answer that did not announce it.
    case closeAfterResponse
    /// FIN after such an answer, while the provider goes on reading.
    case halfClose
    /// After the answer the port closes, and opens again later, in real time.
    case serverGoesAway(comesBackAfter: Duration)

    /// The moment at which a kind strikes.
    public enum Phase: String, Hashable, Sendable, CaseIterable {
        /// A connection arrives.
        case accept
        /// A request arrives.
        case request
        /// An answer leaves.
        case response
        /// The answer has left.
        case after
    }

    /// The moment at which it strikes.
    public var phase: Phase {
        switch wire.phase {
        case .accept: .accept
        case .request: .request
        case .response: .response
        case .after: .after
        }
    }

    /// Whether the client never gets the whole answer of a request that took effect.
    var losesAnswer: Bool {
        switch self {
        case .hang, .closeBeforeResponse, .reset, .resetMidBody, .truncateBody, .garbage, .emptyBody,
            .malformedStatusLine, .malformedChunk, .malformedHeader:
            true
        default: false
        }
    }

    var wire: WireFault {
        switch self {
        case .refuse: .refuse
        case .closeOnAccept: .closeOnAccept
        case .stallBeforeReading: .stallBeforeReading
        case .closeDuringRequestBody(let offset): .closeDuringRequestBody(at: offset)
        case .leaveBodyUnread: .leaveBodyUnread
        case .withholdContinue: .withholdContinue
        case .hang: .hang
        case .closeBeforeResponse: .closeBeforeResponse
        case .reset: .reset
        case .resetMidBody(let offset): .resetMidBody(at: offset)
        case .truncateBody(let offset): .truncateBody(at: offset)
        case .contentLengthTooLong: .contentLengthTooLong
        case .contentLengthTooShort: .contentLengthTooShort
        case .duplicateHeaders: .duplicateHeaders
        case .malformedStatusLine: .malformedStatusLine
        case .malformedHeader: .malformedHeader
        case .malformedChunk: .malformedChunk
        case .garbage: .garbage
        case .emptyBody: .emptyBody
        case .hugeBody(let bytes): .hugeBody(bytes: bytes)
        case .slice(let bytes, let gap): .slice(bytes: bytes, gap: gap)
        case .dribble(let speed): .dribble(bytesPerSecond: speed)
        case .answerTwice: .answerTwice
        case .closeAfterResponse: .closeAfterResponse
        case .halfClose: .halfClose
        case .serverGoesAway(let pause): .serverGoesAway(comesBackAfter: pause)
        }
    }
}
