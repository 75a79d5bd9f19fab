import SystemCalls
import TLS

/// TLS on a socket.
final class TLSLayer {
    /// How much is read from the network at once; a record is not much longer (RFC 8446 §5.2).
    private static let portion = 1 << 14
    /// How much plaintext is encrypted at once.
    private static let mostPlainText = 1 << 16

    private let socket: Socket
    private let session: TLSSession
    private var unsent: [UInt8] = []
    private var sent = 0
    private var isFirst: Bool
    /// What was read before there was TLS, and belongs to it.
    private var early: ArraySlice<UInt8>
    /// Whether `end` says so to the peer.
    var saysEnd = true
    /// Whether the first bytes were a request in plain HTTP, which `receive` has handed over as they are.
    private(set) var gotPlainText = false

    init(_ socket: Socket, _ session: TLSSession, early: [UInt8] = []) {
        self.socket = socket
        self.session = session
        self.early = early[...]
        // A server alone is asked.
        isFirst = !session.isClient
    }

    var isEstablished: Bool { session.isEstablished }
    var isSending: Bool { sent < unsent.count }
    var peerHasEnded: Bool { session.peerHasEnded }
    var failure: TLSFailure? { session.failure }

    /// Reads plaintext, and takes the handshake as far as the peer's bytes allow.
    ///
    /// A buffer larger than two portions takes all there is, so that nothing readable stays behind unseen by `poll`.
    func receive(into buffer: UnsafeMutableRawBufferPointer) -> Socket.Transfer {
        while true {
            switch session.read(into: buffer) {
            case .bytes(let count): return .bytes(count)
            case .ended: return .end
            case .failed:
                // The alert that says why.
                _ = flush()
                return .failed(SystemError(call: "TLS", number: EPROTO))
            case .needsMore: break
            }
            if case .failed(let error)? = flush() { return .failed(error) }
            let transfer = receiveCiphertext(plainText: buffer)
            guard case .bytes = transfer, !gotPlainText else { return transfer }
        }
    }

    private func receiveCiphertext(plainText: UnsafeMutableRawBufferPointer) -> Socket.Transfer {
        withUnsafeTemporaryAllocation(byteCount: Self.portion, alignment: 1) { space in
            let transfer = early.isEmpty ? socket.receive(into: space) : takeEarly(into: space)
            guard case .bytes(let count) = transfer else { return transfer }
            let bytes = UnsafeRawBufferPointer(rebasing: space[..<count])
            // A handshake begins with 22 (RFC 8446 §5.1), a request with a letter.
            if isFirst, let first = bytes.first, (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first) {
                gotPlainText = true
                plainText.copyMemory(from: bytes)
            } else {
                session.take(bytes)
            }
            isFirst = false
            return transfer
        }
    }

    private func takeEarly(into space: UnsafeMutableRawBufferPointer) -> Socket.Transfer {
        let part = early.prefix(space.count)
        space.copyBytes(from: part)
        early.removeFirst(part.count)
        return .bytes(part.count)
    }

    /// Sends plaintext; no bytes send what is left from before.
    func transmit(_ bytes: UnsafeRawBufferPointer) -> Socket.Transfer {
        if let trouble = flush() { return trouble }
        guard !bytes.isEmpty else { return .bytes(0) }
        guard isEstablished else { return .wouldBlock }
        let portion = UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.mostPlainText))
        guard let count = session.write(portion) else { return .failed(SystemError(call: "TLS", number: EPROTO)) }
        if case .failed(let error)? = flush() { return .failed(error) }
        return .bytes(count)
    }

    /// Says that nothing follows, as far as the network takes it at once.
    func end() {
        if saysEnd { session.end() }
        _ = flush()
    }

    /// Sends ciphertext; nil once nothing is left.
    private func flush() -> Socket.Transfer? {
        session.takeOutput(behind: &unsent)
        while isSending {
            switch unsent.withUnsafeBytes({ socket.transmit(UnsafeRawBufferPointer(rebasing: $0[sent...])) }) {
            case .bytes(let count): sent += count
            case let trouble: return trouble
            }
        }
        unsent.removeAll(keepingCapacity: unsent.capacity <= 1 << 16)
        sent = 0
        return nil
    }
}
