import SystemCalls
import TLS

/// A connection's socket, with TLS on it or not: the one seam between the bytes of the network and those of HTTP.
struct Channel {
    let socket: Socket
    private var layer: TLSLayer?
    /// Whether the peer spoke plain HTTP where TLS was expected; it is answered in kind.
    private(set) var isMisdirected = false

    /// Makes a channel of a socket; `early` is what was read of it before there was TLS.
    init(_ socket: Socket, session: TLSSession? = nil, early: [UInt8] = []) {
        self.socket = socket
        layer = session.map { TLSLayer(socket, $0, early: early) }
    }

    /// Whether bytes can be sent: there is no TLS, or its handshake is done.
    var isEstablished: Bool { layer?.isEstablished ?? true }

    /// Whether bytes that were taken have yet to be sent.
    var isSending: Bool { layer?.isSending ?? false }

    /// Whether the peer has said within TLS that nothing follows.
    var peerHasEnded: Bool { layer?.peerHasEnded ?? false }

    /// Whether a socket's end without that word may have been made by another (RFC 9112 §9.8).
    var mayBeCut: Bool { layer.map { !$0.peerHasEnded } ?? false }

    /// Why TLS failed, once it has.
    var failure: TLSFailure? { layer?.failure }

    /// Whether the peer has sent nothing that waits to be read, nor ended.
    func isQuiet(_ scratch: UnsafeMutableRawBufferPointer) -> Bool {
        guard let layer else {
            if case .wouldBlock = socket.receive(into: scratch, peeking: true) { return true }
            return false
        }
        if case .wouldBlock = layer.receive(into: scratch) { return !layer.peerHasEnded }
        return false
    }

    mutating func receive(into buffer: UnsafeMutableRawBufferPointer) -> Socket.Transfer {
        guard let layer else { return socket.receive(into: buffer) }
        let transfer = layer.receive(into: buffer)
        if layer.gotPlainText {
            self.layer = nil
            isMisdirected = true
        }
        return transfer
    }

    func transmit(_ bytes: UnsafeRawBufferPointer) -> Socket.Transfer {
        layer?.transmit(bytes) ?? socket.transmit(bytes)
    }

    /// Makes its end one that another may have made: TLS says nothing of it.
    func leaveUnended() {
        layer?.saysEnd = false
    }

    /// Says that nothing follows, under TLS first; reading goes on.
    func finishWriting() {
        layer?.end()
        socket.finishWriting()
    }

    /// Closes with FIN, or with RST where received bytes were not read.
    func release() {
        layer?.end()
        socket.release()
    }

    /// Closes with RST.
    func reset() {
        socket.reset()
    }
}
