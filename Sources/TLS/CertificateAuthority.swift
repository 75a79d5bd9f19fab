import SystemCalls

/// An authority that signs the certificates of https providers on this machine; its keys never leave memory.
///
/// ```swift
/// let authority = try CertificateAuthority()
/// let gitee = try MockProvider(.gitee, security: .https(authority))
/// try authority.certificatePEM.write(toFile: "ca.pem", atomically: true, encoding: .utf8)
/// ```
///
/// It signs for `localhost` and the names below it, for names below `test`, for 127.0.0.1 and for ::1, and for nothing
/// else: an intermediate certificate with critical name constraints stands between it and them (RFC 5280 §4.2.1.10).
/// Who trusts it trusts nobody else's site to it. Certificates are valid from a day ago in real time, whatever the
/// provider's clock says, and no seed repeats their keys. Any number of providers may share one.
///
/// It needs the system's OpenSSL, 3.x or 1.1, which is loaded when the first authority is made;
/// `OAUTH_HARNESS_LIBSSL` names another libssl. There is none on iOS nor in a statically linked program.
public final class CertificateAuthority: Sendable {
    /// The authority's certificate in PEM, for the clients that are to trust it.
    public let certificatePEM: String
    /// The names that it signs for beside those of this machine.
    package let hosts: Set<String>
    private let maker: CertificateMaker
    /// Nil where its key was thrown away.
    private let root: CertificateMaker.Issuer?
    private let issuer: CertificateMaker.Issuer
    /// All leaves have one key.
    private let key: CryptoObject
    private let context: TLSContext
    private let flawed = Locked<[CertificateFlaw: TLSContext]>([:])

    /// Makes an authority with new keys; takes a few milliseconds.
    ///
    /// - Throws: An error that says which libraries were tried and what to install where there is none.
    public convenience init() throws {
        let maker = CertificateMaker(library: try TLSLibrary.system())
        try self.init(maker, root: try maker.root(), hosts: [])
    }

    private convenience init(
        _ maker: CertificateMaker,
        root: CertificateMaker.Issuer,
        hosts: Set<String>
    ) throws(TLSError) {
        let issuer = try maker.intermediate(for: hosts, by: root)
        try self.init(maker, certificate: root.certificate, root: root, issuer, hosts: hosts)
    }

    /// Takes the certificate of a root, with its key or without, and who signs for it.
    init(
        _ maker: CertificateMaker,
        certificate: CryptoObject,
        root: CertificateMaker.Issuer? = nil,
        _ issuer: CertificateMaker.Issuer,
        hosts: Set<String>
    ) throws(TLSError) {
        certificatePEM = try maker.pem(certificate)
        key = try maker.key()
        context = try TLSContext(LeafStore(maker: maker, issuer: issuer, key: key, hosts: hosts))
        (self.maker, self.root, self.issuer, self.hosts) = (maker, root, issuer, hosts)
    }

    /// The same authority, signing for some other hosts too: by one more intermediate, which is constrained to them.
    ///
    /// - Parameter hosts: Names in lower case, or IPv4 addresses.
    /// - Returns: An authority with the same root.
    /// - Throws: The error of the library's call that failed, or one that says that the root's key is gone.
    package func signing(for hosts: Set<String>) throws(TLSError) -> CertificateAuthority {
        guard let root else { throw .failed(call: "X509_sign", reason: "the key of a kept authority's root is gone") }
        return try CertificateAuthority(maker, root: root, hosts: hosts)
    }

    /// The server's side of a new connection, nil where memory runs out; a client that names no host gets the
    /// certificate of this one, as it should be or with a flaw.
    package func acceptedSession(for host: String? = nil, showing flaw: CertificateFlaw? = nil) -> TLSSession? {
        let context = if let flaw { flawedContext(flaw) } else { Optional(context) }
        let session = context.flatMap { try? TLSSession($0) }
        if let host { session?.present(host) }
        return session
    }

    private func flawedContext(_ flaw: CertificateFlaw) -> TLSContext? {
        flawed.withLock { contexts in
            if let known = contexts[flaw] { return known }
            let made = try? makeContext(flaw)
            contexts[flaw] = made
            return made
        }
    }

    private func makeContext(_ flaw: CertificateFlaw) throws(TLSError) -> TLSContext {
        var issuer = issuer
        if flaw == .untrusted { issuer = try maker.intermediate(for: hosts, by: try maker.root()) }
        return try TLSContext(LeafStore(maker: maker, issuer: issuer, key: key, hosts: hosts, flaw: flaw))
    }
}

extension CertificateMaker {
    /// A new root with its key.
    func root() throws(TLSError) -> Issuer {
        let key = try key()
        return Issuer(certificate: try certificate(.root, for: key, by: nil), key: key)
    }

    /// Who signs for a root: for the names of this machine and some hosts.
    func intermediate(for hosts: Set<String>, by root: Issuer) throws(TLSError) -> Issuer {
        let key = try key()
        return Issuer(certificate: try certificate(.intermediate(for: hosts), for: key, by: root), key: key)
    }
}

extension CertificateMaker.Form {
    // The numbers are those of basicConstraints 87, keyUsage 83, extKeyUsage 126, subjectAltName 85,
    // subjectKeyIdentifier 82, authorityKeyIdentifier 90 and nameConstraints 666.
    fileprivate static let root = CertificateMaker.Form(
        name: "OAuthHarness local authority",
        lifetime: 3_650 * CertificateMaker.day,
        extensions: [
            (87, "critical,CA:TRUE"), (83, "critical,keyCertSign,cRLSign"), (82, "hash"),
        ]
    )
    fileprivate static func intermediate(for hosts: Set<String>) -> CertificateMaker.Form {
        let others = hosts.sorted().map { host in
            LeafStore.isAddress(host) ? ",permitted;IP:\(host)/255.255.255.255" : ",permitted;DNS:\(host)"
        }
        return CertificateMaker.Form(
            name: "OAuthHarness local names",
            lifetime: 3_650 * CertificateMaker.day,
            extensions: [
                (87, "critical,CA:TRUE,pathlen:0"), (83, "critical,keyCertSign,cRLSign"), (82, "hash"), (90, "keyid"),
                (
                    666,
                    "critical,permitted;DNS:localhost,permitted;DNS:test,permitted;IP:127.0.0.1/255.255.255.255,"
                        + "permitted;IP:0:0:0:0:0:0:0:1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff" + others.joined()
                ),
            ]
        )
    }

    /// A certificate of a server that has one name or address.
    static func leaf(_ host: String, _ flaw: CertificateFlaw?) -> CertificateMaker.Form {
        // A common name has at most 64 characters (RFC 5280 §A.1); nobody matches hosts with it.
        leaf(String(host.suffix(64)), (LeafStore.isAddress(host) ? "IP:" : "DNS:") + host, flaw)
    }

    /// A certificate of a server that has some names, in the notation of subjectAltName, with a flaw or without.
    static func leaf(_ name: String, _ names: String, _ flaw: CertificateFlaw?) -> CertificateMaker.Form {
        let names = flaw == .wrongHost ? "DNS:another-host.test" : names
        var form = CertificateMaker.Form(
            name: name,
            lifetime: 397 * CertificateMaker.day,
            extensions: [
                (87, "critical,CA:FALSE"), (83, "critical,digitalSignature"), (126, "serverAuth"), (85, names),
                (82, "hash"), (90, "keyid"),
            ]
        )
        switch flaw {
        case .expired: (form.begin, form.lifetime) = (-30 * CertificateMaker.day, -CertificateMaker.day)
        case .notYetValid: form.begin = 30 * CertificateMaker.day
        case .wrongHost, .untrusted, nil: break
        }
        return form
    }
}
