package import TLS

/// What goes wrong on the wire, each kind at one moment of an exchange.
///
/// Kinds of the handshake and of the accept phase strike a new connection, whose purpose nobody knows yet: bind them to
/// any endpoint. Those of the handshake need a provider that speaks https.
public enum Fault: Hashable, Sendable {
    /// FIN once the client has begun the handshake of TLS.
    case closeDuringHandshake
    /// Bytes that are no TLS in place of an answer to the handshake.
    case garbageDuringHandshake
    /// An answer in plain HTTP to the handshake.
    case plainHTTPOnTLS
    /// A certificate whose time is over.
    case expiredCertificate
    /// A certificate whose time has not come.
    case notYetValidCertificate
    /// A certificate for another host.
    case wrongHostCertificate
    /// A certificate of an authority that nobody was told of.
    case untrustedCertificate
    /// RST before anything is read.
    case refuse
    /// FIN before anything is read.
    case closeOnAccept
    /// Nothing is ever read nor answered.
    case stallBeforeReading
    /// Closes once so many bytes of the request body have arrived, or at its end; the request takes no effect.
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
    /// RST after the head and so many bytes of the body.
    case resetMidBody(at: Int)
    /// FIN after the head and so many bytes of the body; over https perhaps without the word of TLS that nothing follows,
    /// `close_notify` (RFC 8446 §6.1).
    case truncateBody(at: Int, closeNotify: Bool = true)
    /// `Content-Length` is 16 larger than the body, and FIN follows.
    case contentLengthTooLong
    /// `Content-Length` is half of the body, all of which is sent.
    case contentLengthTooShort
    /// Every header stands twice, `Content-Length` first with one too many.
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
    package enum Phase: String, Hashable, Sendable, CaseIterable {
        /// A connection is secured.
        case handshake
        /// A connection arrives.
        case accept
        /// A request arrives.
        case request
        /// An answer leaves.
        case response
        /// The answer has left.
        case after
    }

    /// What a kind is like.
    private struct Nature {
        let phase: Phase
        var losesAnswer = false
        var flaw: CertificateFlaw?
    }

    private var nature: Nature {
        switch self {
        case .closeDuringHandshake, .garbageDuringHandshake, .plainHTTPOnTLS: Nature(phase: .handshake)
        case .expiredCertificate: Nature(phase: .handshake, flaw: .expired)
        case .notYetValidCertificate: Nature(phase: .handshake, flaw: .notYetValid)
        case .wrongHostCertificate: Nature(phase: .handshake, flaw: .wrongHost)
        case .untrustedCertificate: Nature(phase: .handshake, flaw: .untrusted)
        case .refuse, .closeOnAccept, .stallBeforeReading: Nature(phase: .accept)
        case .closeDuringRequestBody, .leaveBodyUnread, .withholdContinue: Nature(phase: .request)
        case .hang, .closeBeforeResponse, .reset, .resetMidBody, .truncateBody, .malformedStatusLine, .malformedHeader,
            .malformedChunk, .garbage, .emptyBody:
            Nature(phase: .response, losesAnswer: true)
        case .contentLengthTooLong, .contentLengthTooShort, .duplicateHeaders, .hugeBody, .slice, .dribble,
            .answerTwice:
            Nature(phase: .response)
        case .closeAfterResponse, .halfClose, .serverGoesAway: Nature(phase: .after)
        }
    }

    package var phase: Phase { nature.phase }

    /// Whether the client never gets the whole answer of a request that took effect.
    package var losesAnswer: Bool { nature.losesAnswer }

    /// What is wrong with the certificate; nil where it is another thing.
    package var flaw: CertificateFlaw? { nature.flaw }

    /// Whether it shows over https only.
    package var needsTLS: Bool {
        if case .truncateBody(_, closeNotify: false) = self { return true }
        return phase == .handshake
    }

    /// Whether no handshake comes to its end.
    var breaksHandshake: Bool { phase == .handshake && flaw == nil }
}
