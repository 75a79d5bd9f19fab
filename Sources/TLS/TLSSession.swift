/// One connection's TLS between two buffers in memory: it never touches a socket.
package final class TLSSession {
    /// What reading came to.
    package enum Reading {
        case bytes(Int)
        /// Nothing more until the peer says more.
        case needsMore
        /// The peer has said that nothing follows.
        case ended
        case failed
    }

    private let context: TLSContext
    private let pointer: TLSFunctions.Pointer
    private let input: TLSFunctions.Pointer
    private let output: TLSFunctions.Pointer

    private var calls: TLSFunctions { context.library.functions }

    init(_ context: TLSContext) throws(TLSError) {
        let library = context.library
        let calls = library.functions
        let pointer = try library.need(calls.makeSession(context.object.pointer), "SSL_new")
        guard let kind = calls.memoryBIO(), let input = calls.makeBIO(kind) else {
            calls.freeSession(pointer)
            throw TLSError.failed(call: "BIO_new", reason: calls.lastReason)
        }
        guard let output = calls.makeBIO(kind) else {
            calls.freeBIO(input)
            calls.freeSession(pointer)
            throw TLSError.failed(call: "BIO_new", reason: calls.lastReason)
        }
        // The session owns both from here on.
        calls.setBIOs(pointer, input, output)
        calls.accept(pointer)
        (self.context, self.pointer, self.input, self.output) = (context, pointer, input, output)
    }

    deinit {
        calls.freeSession(pointer)
    }

    /// Whether the handshake is done.
    package var isEstablished: Bool { calls.isEstablished(pointer) == 1 }

    /// Whether the peer has said that nothing follows: SSL_RECEIVED_SHUTDOWN.
    package var peerHasEnded: Bool { calls.shutdownState(pointer) & 2 != 0 }

    /// Takes what came from the network.
    package func take(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        _ = calls.writeBIO(input, base, Int32(clamping: bytes.count))
    }

    /// Goes on with the handshake and reads as much plaintext as there is and fits.
    package func read(into space: UnsafeMutableRawBufferPointer) -> Reading {
        guard let base = space.baseAddress else { return .needsMore }
        var count = 0
        while count < space.count {
            calls.clearErrors()
            let result = calls.read(pointer, base + count, Int32(clamping: space.count - count))
            if result > 0 {
                count += Int(result)
                continue
            }
            // What came before an end or a failure is read first; asked again, the library says the same again.
            guard count == 0 else { break }
            switch calls.error(pointer, result) {
            case 2, 3: return .needsMore
            case 6: return .ended
            default: return .failed
            }
        }
        return .bytes(count)
    }

    /// Encrypts plaintext; nil where the handshake is not done or the session has failed.
    package func write(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress, isEstablished else { return nil }
        calls.clearErrors()
        let result = calls.write(pointer, base, Int32(clamping: bytes.count))
        return result > 0 ? Int(result) : nil
    }

    /// Says that nothing follows, where there is a session that could.
    package func end() {
        guard isEstablished else { return }
        calls.clearErrors()
        _ = calls.shutDown(pointer)
        calls.clearErrors()
    }

    /// Moves what is to go to the network behind some bytes.
    package func takeOutput(behind bytes: inout [UInt8]) {
        let count = calls.pendingInBIO(output)
        guard count > 0 else { return }
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: count))
        let taken = bytes.withUnsafeMutableBytes { space in
            space.baseAddress.map { calls.readBIO(output, $0 + start, Int32(clamping: count)) } ?? 0
        }
        bytes.removeLast(count - max(0, Int(taken)))
    }
}
