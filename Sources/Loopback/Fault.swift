package import HTTPWire
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

    /// Why no answer arrives.
    package enum Failure: Hashable, Sendable {
        /// RST before or in an answer.
        case reset
        /// FIN before the first byte of an answer.
        case closed
        /// FIN before the end of a body of known length.
        case truncated
        /// A first line that is not HTTP/1.1.
        case noHTTP
        /// A header or a chunk that cannot be read.
        case malformed
        /// A handshake that comes to no end.
        case noTLS
        case certificate(CertificateFlaw)
    }

    /// What is seen of an answer where no socket is.
    package enum InMemory: Sendable {
        /// An answer made from the provider's, in slices of so many bytes with a pause between two.
        case answer(@Sendable (HTTPResponse) -> HTTPResponse, slice: Int = 1, gap: Duration = .zero)
        /// A failure, if the body has a byte behind so many.
        case fails(Failure, after: Int = -1)
        case silence
    }

    /// What a kind is like.
    struct Nature {
        let phase: Phase
        /// Whether the client never gets the whole answer of a request that took effect.
        var losesAnswer = false
        var inMemory = InMemory.answer { $0 }
        /// Puts an answer on the wire; handshakes are struck before.
        var deliver: Delivery = { $0.send($1, $2) }
        typealias Delivery = (ServerConnection, HTTPResponse, HTTPResponse.Wire) -> Void

        /// A request takes effect, and its answer is lost.
        static func lost(_ inMemory: InMemory, deliver: @escaping Delivery) -> Nature {
            Nature(phase: .response, losesAnswer: true, inMemory: inMemory, deliver: deliver)
        }
    }

    var nature: Nature {
        switch self {
        case .closeDuringHandshake, .garbageDuringHandshake, .plainHTTPOnTLS:
            Nature(phase: .handshake, inMemory: .fails(.noTLS))
        case .expiredCertificate: Nature(phase: .handshake, inMemory: .fails(.certificate(.expired)))
        case .notYetValidCertificate: Nature(phase: .handshake, inMemory: .fails(.certificate(.notYetValid)))
        case .wrongHostCertificate: Nature(phase: .handshake, inMemory: .fails(.certificate(.wrongHost)))
        case .untrustedCertificate: Nature(phase: .handshake, inMemory: .fails(.certificate(.untrusted)))
        case .refuse: Nature(phase: .accept, inMemory: .fails(.reset)) { server, _, _ in server.end(.reset) }
        case .closeOnAccept: Nature(phase: .accept, inMemory: .fails(.closed)) { server, _, _ in server.end(.linger) }
        case .stallBeforeReading: Nature(phase: .accept, inMemory: .silence) { server, _, _ in server.stall() }
        case .closeDuringRequestBody:
            Nature(phase: .request, inMemory: .fails(.closed)) { server, _, _ in server.end(.linger) }
        case .leaveBodyUnread: Nature(phase: .request) { $0.send($1, $2.closing, then: .leave) }
        case .withholdContinue: Nature(phase: .request)
        case .hang: .lost(.silence) { server, _, _ in server.stall() }
        case .closeBeforeResponse: .lost(.fails(.closed)) { server, _, _ in server.end(.linger) }
        case .reset: .lost(.fails(.reset)) { server, _, _ in server.end(.reset) }
        case .resetMidBody(let limit):
            .lost(.fails(.reset, after: limit)) { $0.sendHead(of: $1, $2, bodyPrefix: limit, then: .reset) }
        case .truncateBody(let limit, let closeNotify):
            .lost(.fails(.truncated, after: limit)) {
                $0.sendHead(of: $1, $2, bodyPrefix: limit, then: closeNotify ? .linger : .cut)
            }
        case .contentLengthTooLong:
            Nature(phase: .response, inMemory: .fails(.truncated)) {
                $0.send($1.announcing(length: $1.body.count + 16), $2, then: .linger)
            }
        case .contentLengthTooShort:
            Nature(phase: .response, inMemory: .answer { $0.cut(to: $0.body.count / 2) }) { $0.sendTooMuch($1, $2) }
        case .duplicateHeaders:
            Nature(phase: .response, inMemory: .answer(\.doubled)) { $0.send($1.withRepeatedFields, $2, then: .linger) }
        case .malformedStatusLine: .lost(.fails(.noHTTP)) { $0.sendHead(of: $1, $2) { $0.withMalformedStatusLine } }
        case .malformedHeader: .lost(.fails(.malformed)) { $0.sendHead(of: $1, $2) { $0.withMalformedField } }
        case .malformedChunk: .lost(.fails(.malformed)) { $0.sendMalformedChunk($1, $2) }
        case .garbage: .lost(.fails(.noHTTP)) { server, _, _ in server.sendGarbage() }
        case .emptyBody: .lost(.answer { $0.cut(to: 0) }) { $0.send($1.cut(to: 0), $2) }
        case .hugeBody(let size):
            Nature(phase: .response, inMemory: .answer { $0.filled(to: size) }) { $0.sendHuge($1, $2, size: size) }
        case .slice(let size, let gap):
            Nature(phase: .response, inMemory: .answer({ $0 }, slice: max(1, size), gap: gap)) {
                $0.send($1, $2, pace: OutputQueue.Pace(slice: max(1, size), gap: gap))
            }
        case .dribble(let rate):
            Nature(phase: .response, inMemory: .answer({ $0 }, gap: .seconds(1) / max(1, rate))) {
                $0.send($1, $2, pace: .bytesPerSecond(rate))
            }
        case .answerTwice:
            Nature(phase: .response) { server, response, wire in
                server.output.append { response.append(to: &$0, wire) }
                server.send(response, wire)
            }
        case .closeAfterResponse: Nature(phase: .after) { $0.send($1, $2, then: .linger) }
        case .halfClose: Nature(phase: .after) { $0.send($1, $2, then: .halfClose) }
        case .serverGoesAway(let duration): Nature(phase: .after) { $0.send($1, $2, then: .goAway(duration)) }
        }
    }

    package var phase: Phase { nature.phase }

    package var losesAnswer: Bool { nature.losesAnswer }

    /// What is seen of it where no socket is.
    package var inMemory: InMemory { nature.inMemory }

    /// What is wrong with the certificate; nil where it is another thing.
    package var flaw: CertificateFlaw? {
        if case .fails(.certificate(let flaw), _) = inMemory { flaw } else { nil }
    }

    /// Whether it shows over https only.
    package var needsTLS: Bool {
        if case .truncateBody(_, closeNotify: false) = self { return true }
        return phase == .handshake
    }

    /// Whether no handshake comes to its end.
    var breaksHandshake: Bool { phase == .handshake && flaw == nil }
}
