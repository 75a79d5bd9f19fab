import SystemCalls

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

    /// Whether this is the side that begins.
    package let isClient: Bool
    private let context: TLSContext
    private let pointer: TLSFunctions.Pointer
    private let input: TLSFunctions.Pointer
    private let output: TLSFunctions.Pointer

    /// Whether all that came was read: the library has nothing to say until more comes.
    private var isDry = false

    private var calls: TLSFunctions { context.library.functions }

    /// Why the session failed, once it has.
    package private(set) var failure: TLSFailure?

    init(_ context: TLSContext, isClient: Bool = false) throws(TLSError) {
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
        if isClient { calls.connect(pointer) } else { calls.accept(pointer) }
        (self.context, self.pointer, self.input, self.output) = (context, pointer, input, output)
        self.isClient = isClient
    }

    /// Gives a client the certificate of a host, until it names another one.
    func present(_ host: String) {
        context.present(host, in: pointer)
    }

    /// Asks a server for the certificate of a host, by SNI where it is a name (RFC 6066 §3).
    func expect(_ host: String, verified: Bool) throws(TLSError) {
        let library = context.library
        let expected = try library.need(calls.verification(pointer), "SSL_get0_param")
        var v4 = in_addr()
        guard inet_pton(AF_INET, host, &v4) != 1, !host.utf8.contains(0x3A) else {
            guard verified else { return }
            return try library.check(calls.expectAddress(expected, host), "X509_VERIFY_PARAM_set1_ip_asc")
        }
        // SSL_CTRL_SET_TLSEXT_HOSTNAME
        try library.check(Int32(clamping: calls.controlSession(pointer, 55, 0, host)), "SSL_ctrl")
        guard verified else { return }
        // No wildcard for a part of a label, and no name but those of the extension (RFC 9525 §6.3).
        calls.setHostFlags(expected, 0x4 | 0x20)
        try library.check(calls.expectHost(expected, host, 0), "X509_VERIFY_PARAM_set1_host")
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
        isDry = false
        _ = calls.writeBIO(input, base, Int32(clamping: bytes.count))
    }

    /// Goes on with the handshake and reads as much plaintext as there is and fits.
    package func read(into space: UnsafeMutableRawBufferPointer) -> Reading {
        guard let base = space.baseAddress, !isDry else { return .needsMore }
        var count = 0
        while count < space.count {
            calls.clearErrors()
            let result = calls.read(pointer, base + count, Int32(clamping: space.count - count))
            if result > 0 {
                count += Int(result)
                // Less than fits is the rest of a record; asking without another one costs as much as reading it.
                if count < space.count, calls.pendingInBIO(input) == 0 {
                    isDry = true
                    break
                }
                continue
            }
            // What came before an end or a failure is read first; asked again, the library says the same again.
            guard count == 0 else { break }
            switch calls.error(pointer, result) {
            case 2, 3:
                isDry = true
                return .needsMore
            case 6: return .ended
            default:
                failure = failure ?? whatFailed
                return .failed
            }
        }
        return .bytes(count)
    }

    private var whatFailed: TLSFailure {
        // The last part of `error:0A00010B:SSL routines::wrong version number`.
        let reason = calls.lastReason.split(separator: ":").last.map(String.init) ?? "unknown"
        guard reason == "certificate verify failed" else { return .broken(reason) }
        return .untrusted(
            calls.verificationText(calls.verificationResult(pointer)).map { String(cString: $0) } ?? reason
        )
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
