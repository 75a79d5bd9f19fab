/// Which servers a client believes to be the ones that it asked for; any number of clients may share it.
package final class ServerTrust: Sendable {
    /// How much of a server's certificate is verified.
    package enum Verification: Sendable {
        /// Who signed it, its time, and that it is for the host.
        case full
        /// Not that it is for the host.
        case anyHost
        /// Nothing.
        case none
    }

    private let context: TLSContext
    private let verification: Verification

    /// Makes the trust of a client.
    ///
    /// - Parameters:
    ///   - certificates: The authorities to trust, in PEM.
    ///   - system: Whether those of the system are trusted too; `SSL_CERT_FILE` and `SSL_CERT_DIR` name others.
    ///   - verification: How much is verified.
    /// - Throws: ``TLSError`` where there is no libssl or no certificate in the text.
    package init(
        _ certificates: String? = nil,
        system: Bool = false,
        verification: Verification = .full
    ) throws(TLSError) {
        let library = try TLSLibrary.system()
        let calls = library.functions
        self.verification = verification
        context = try TLSContext(library, calls.clientMethod())
        let pointer = context.object.pointer
        if system { try library.check(calls.trustSystem(pointer), "SSL_CTX_set_default_verify_paths") }
        if let certificates { try add(certificates) }
        // SSL_VERIFY_PEER
        calls.setVerification(pointer, verification == .none ? 0 : 1, nil)
        // It alone gives 0 for success.
        let offered = Array("\u{8}http/1.1".utf8)
        guard calls.offerProtocols(pointer, offered, UInt32(offered.count)) == 0 else {
            throw TLSError.failed(call: "SSL_CTX_set_alpn_protos", reason: calls.lastReason)
        }
    }

    private func add(_ certificates: String) throws(TLSError) {
        let library = context.library
        let calls = library.functions
        let store = try library.need(calls.trustStore(context.object.pointer), "SSL_CTX_get_cert_store")
        let bio = try library.need(calls.memoryBIO().flatMap { calls.makeBIO($0) }, "BIO_new")
        defer { calls.freeBIO(bio) }
        let bytes = Array(certificates.utf8)
        _ = bytes.withUnsafeBytes { text in
            text.baseAddress.map { calls.writeBIO(bio, $0, Int32(clamping: text.count)) }
        }
        var count = 0
        while let certificate = calls.readPEM(bio, nil, nil, nil) {
            defer { calls.freeCertificate(certificate) }
            try library.check(calls.addToStore(store, certificate), "X509_STORE_add_cert")
            count += 1
        }
        // The end of the text is an error, too: PEM_R_NO_START_LINE.
        let ending = calls.lastReason
        guard ending.hasSuffix("no start line") else {
            throw TLSError.failed(call: "PEM_read_bio_X509", reason: ending)
        }
        guard count > 0 else { throw TLSError.noCertificate }
    }

    /// The client's side of a new connection to a host, a name or an address without brackets.
    package func session(for host: String) throws(TLSError) -> TLSSession {
        let session = try TLSSession(context, isClient: true)
        try session.expect(host, verified: verification == .full)
        return session
    }
}
