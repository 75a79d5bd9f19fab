import HTTPWire
import Loopback
import TLS

/// What happens to the bytes that one side of TLS sends.
private struct Edit {
    static let size = 5

    /// Which of the pieces that are sent, from 0.
    let piece: Int
    private let kind: UInt8
    private let place: Int
    private let value: UInt8

    init?(_ bytes: ArraySlice<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.size else { return nil }
        (piece, kind, value) = (Int(bytes[0] % 6), bytes[1] % 4, bytes[4])
        place = Int(bytes[2]) << 8 | Int(bytes[3])
    }

    /// Turns a bit, cuts off the rest, puts bytes between or says a part twice.
    func apply(to bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        let place = place % bytes.count
        switch kind {
        case 0: bytes[place] ^= value
        case 1: bytes.removeSubrange(place...)
        case 2: bytes.insert(contentsOf: repeatElement(value, count: Int(value)), at: place)
        default: bytes.append(contentsOf: bytes[place...])
        }
    }
}

extension FuzzTarget {
    /// The two sides, and a server to which the network leads.
    private struct Sides {
        let authority: CertificateAuthority
        let trust: ServerTrust
        let server: LoopbackServer

        init() throws {
            authority = try CertificateAuthority()
            trust = try ServerTrust(authority.certificatePEM)
            server = try LoopbackServer(security: authority) { request, _, responder in
                responder.send(WireReply(response: HTTPResponse(status: 200, body: Array(request.path.utf8))))
            }
        }
    }

    private static let sides = try? Sides()
    private static let request = Array("GET /whole HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)

    /// Records and handshakes, as they come or changed on their way, end in an error or in what was sent, never in
    /// anything else; a server goes on serving.
    ///
    /// The first byte says what the others are: records for a server, records for a client, edits of a conversation of
    /// both, or an edit of what is sent to a server on the network.
    static func tls(_ bytes: [UInt8]) {
        guard let way = bytes.first else { return }
        guard let sides, let client = try? sides.trust.session(for: "localhost"),
            let server = sides.authority.acceptedSession()
        else { preconditionFailure("there is no TLS to fuzz") }
        let rest = bytes.dropFirst()
        switch way % 4 {
        case 0: hear(Array(rest), server)
        case 1: hear(Array(rest), client)
        case 2: converse(client, server, edits(rest))
        default: if let edit = edits(rest).first { send(client, edit, to: sides.server) }
        }
    }

    private static func edits(_ bytes: ArraySlice<UInt8>) -> [Edit] {
        stride(from: bytes.startIndex, to: bytes.endIndex, by: Edit.size).prefix(16).compactMap {
            Edit(bytes[$0...].prefix(Edit.size))
        }
    }

    /// Any records: nothing is read before a handshake, whole or byte by byte.
    private static func hear(_ bytes: [UInt8], _ session: TLSSession) {
        var (text, sent): ([UInt8], [UInt8]) = ([], [])
        for part in [bytes.prefix(bytes.count / 2), bytes.suffix(bytes.count - bytes.count / 2)] {
            Array(part).withUnsafeBytes { session.take($0) }
            _ = drain(session, into: &text)
            session.takeOutput(behind: &sent)
        }
        precondition(text.isEmpty && !session.isEstablished, "records that nobody has the key of were read")
        session.end()
    }

    /// Both sides in memory; each piece that one of them sends may be changed.
    private static func converse(_ client: TLSSession, _ server: TLSSession, _ edits: [Edit]) {
        var (asked, answered): ([UInt8], [UInt8]) = ([], [])
        var isChanged = false
        var isWritten = (client: false, server: false)
        for piece in 0..<6 {
            let isFromClient = piece % 2 == 0
            let (from, to) = isFromClient ? (client, server) : (server, client)
            _ = isFromClient ? drain(client, into: &answered) : drain(server, into: &asked)
            if isFromClient, !isWritten.client { isWritten.client = write(request, client) }
            if !isFromClient, !isWritten.server, !asked.isEmpty { isWritten.server = write(request, server) }
            var bytes: [UInt8] = []
            from.takeOutput(behind: &bytes)
            let before = bytes
            for edit in edits where edit.piece == piece { edit.apply(to: &bytes) }
            isChanged = isChanged || bytes != before
            bytes.withUnsafeBytes { to.take($0) }
        }
        _ = (drain(client, into: &answered), drain(server, into: &asked))
        precondition(request.starts(with: asked) && request.starts(with: answered), "what is read was never sent")
        precondition(isChanged || asked == request && answered == request, "what was sent did not arrive")
        client.end()
        server.end()
    }

    /// A connection of which one piece is changed and the last; it ends, and the server goes on.
    private static func send(_ client: TLSSession, _ edit: Edit, to server: LoopbackServer) {
        guard let raw = try? RawConnection(port: server.port) else { preconditionFailure("the server is gone") }
        var answer: [UInt8] = []
        var isWritten = false
        for piece in 0..<32 {
            guard drain(client, into: &answer) else { break }
            if !isWritten { isWritten = write(request, client) }
            var bytes: [UInt8] = []
            client.takeOutput(behind: &bytes)
            let before = bytes
            if edit.piece == piece { edit.apply(to: &bytes) }
            // The server may have closed.
            try? raw.send(bytes)
            guard bytes == before else {
                raw.halfClose()
                precondition(raw.read().ending != .silence, "a connection that was left does not end")
                return
            }
            raw.read(atLeast: 1).bytes.withUnsafeBytes { client.take($0) }
        }
        _ = drain(client, into: &answer)
        precondition(answer.starts(with: Array("HTTP/1.1 200".utf8)), "what nobody changed is not answered")
    }

    private static func write(_ bytes: [UInt8], _ session: TLSSession) -> Bool {
        bytes.withUnsafeBytes { session.write($0) } != nil
    }

    /// Reads what there is; false once there is no more to come.
    private static func drain(_ session: TLSSession, into text: inout [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { space in
            while true {
                switch session.read(into: space) {
                case .bytes(let count): text.append(contentsOf: space[..<count])
                case .needsMore: return true
                case .ended, .failed: return false
                }
            }
        }
    }
}
