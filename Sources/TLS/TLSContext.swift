/// What all connections of a server, or of a client, have in common: TLS 1.2 or 1.3, and no session that is resumed.
final class TLSContext: Sendable {
    let library: TLSLibrary
    let object: CryptoObject
    /// Held for the callback, which gets a bare pointer to it.
    private let leaves: LeafStore?

    /// A server's: the certificates of an authority, and HTTP/1.1.
    convenience init(_ leaves: LeafStore) throws(TLSError) {
        let calls = leaves.library.functions
        try self.init(leaves.library, calls.serverMethod(), leaves)
        let pointer = object.pointer
        _ = calls.setTicketCount(pointer, 0)
        // SSL_CTRL_EXTRA_CHAIN_CERT keeps the reference that it is given.
        try library.check(calls.retainCertificate(leaves.intermediate.pointer), "X509_up_ref")
        let isAdded = calls.controlContext(pointer, 14, 0, leaves.intermediate.pointer)
        try library.check(Int32(clamping: isAdded), "SSL_CTX_ctrl")
        calls.chooseCertificate(pointer, Self.certificate, Unmanaged.passUnretained(leaves).toOpaque())
        calls.chooseProtocol(pointer, Self.httpOneDotOne, nil)
    }

    init(
        _ library: TLSLibrary,
        _ method: TLSFunctions.Pointer?,
        _ leaves: LeafStore? = nil
    ) throws(TLSError) {
        self.library = library
        self.leaves = leaves
        let calls = library.functions
        let pointer = try library.need(method.flatMap { calls.makeContext($0) }, "SSL_CTX_new")
        object = CryptoObject(pointer, free: calls.freeContext)
        // SSL_CTRL_SET_MIN_PROTO_VERSION and TLS1_2_VERSION.
        try library.check(Int32(clamping: calls.controlContext(pointer, 123, 0x0303, nil)), "SSL_CTX_ctrl")
        // SSL_CTRL_MODE: partial writes, moving buffers, buffers released when idle.
        _ = calls.controlContext(pointer, 33, 0x1 | 0x2 | 0x10, nil)
        // Neither from a cache (SSL_CTRL_SET_SESS_CACHE_MODE) nor by a ticket is a session resumed; nor renegotiated.
        _ = calls.controlContext(pointer, 44, 0, nil)
        _ = calls.setOptions(pointer, 1 << 14 | 1 << 30)
    }

    private static let certificate: TLSFunctions.CertificateCallback = { session, store in
        guard let session, let store else { return 0 }
        let leaves = Unmanaged<LeafStore>.fromOpaque(store).takeUnretainedValue()
        let calls = leaves.library.functions
        // 0 is TLSEXT_NAMETYPE_host_name. Without one, the certificate stays that a tunnel's host has brought.
        let name = calls.serverName(session, 0)
        if name == nil, calls.certificate(session) != nil { return 1 }
        let leaf = leaves.leaf(for: name.map { String(cString: $0) })
        guard calls.useCertificate(session, leaf.pointer) == 1 else { return 0 }
        return calls.useKey(session, leaves.key.pointer)
    }

    /// Gives a server's connection the certificate of a host, until the client names another one.
    func present(_ host: String, in session: TLSFunctions.Pointer) {
        guard let leaves else { return }
        _ = library.functions.useCertificate(session, leaves.leaf(for: host).pointer)
        _ = library.functions.useKey(session, leaves.key.pointer)
    }

    /// Chooses `http/1.1`, and refuses a client that offers other protocols only (RFC 7301 §3.2).
    private static let httpOneDotOne: TLSFunctions.ProtocolCallback = { _, chosen, length, offered, count, _ in
        guard let offered, let chosen, let length else { return 2 }
        let list = UnsafeBufferPointer(start: offered, count: Int(count))
        var start = 0
        while start < list.count {
            let end = start + 1 + Int(list[start])
            guard end <= list.count else { return 2 }
            if list[(start + 1)..<end].elementsEqual("http/1.1".utf8) {
                chosen.pointee = offered + start + 1
                length.pointee = list[start]
                return 0
            }
            start = end
        }
        return 2
    }
}
