import SystemCalls

/// The certificates of an authority by host name, made when a client first asks for one; one key serves all of them.
final class LeafStore: Sendable {
    /// How many names are remembered; a client that asks for more gets the first one.
    private static let limit = 256

    let library: TLSLibrary
    let key: CryptoObject
    let intermediate: CryptoObject
    /// For clients that name no host, as those do that were given an address, and for every name that is not signed.
    private let first: CryptoObject
    private let maker: CertificateMaker
    private let issuer: CertificateMaker.Issuer
    /// The names that are signed besides those of this machine, each with those below it.
    private let hosts: Set<String>
    private let flaw: CertificateFlaw?
    private let leaves = Locked<[String: CryptoObject]>([:])

    init(
        maker: CertificateMaker,
        issuer: CertificateMaker.Issuer,
        key: CryptoObject,
        hosts: Set<String>,
        flaw: CertificateFlaw? = nil
    ) throws(TLSError) {
        self.maker = maker
        self.issuer = issuer
        self.key = key
        self.hosts = hosts
        self.flaw = flaw
        library = maker.library
        intermediate = issuer.certificate
        let form = CertificateMaker.Form.leaf("localhost", "DNS:localhost,IP:127.0.0.1,IP:::1", flaw)
        first = try maker.certificate(form, for: key, by: issuer)
    }

    /// The certificate for a name that a client asks for; the client itself refuses one that does not fit.
    func leaf(for name: String?) -> CryptoObject {
        guard let name = name?.lowercased(), hosts.contains(name) || isSigned(name) else { return first }
        return leaves.withLock { leaves in
            if let known = leaves[name] { return known }
            guard leaves.count < Self.limit,
                let made = try? maker.certificate(.leaf(name, flaw), for: key, by: issuer)
            else { return first }
            leaves[name] = made
            return made
        }
    }

    /// Whether a host is an IPv4 address in digits.
    static func isAddress(_ host: String) -> Bool {
        host.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    }

    /// Whether a name is one below `localhost`, `test` or one of the hosts, of letters, digits and hyphens only.
    private func isSigned(_ name: String) -> Bool {
        let isBelow = (["localhost", "test"] + hosts).contains { name.hasSuffix("." + $0) }
        guard name.utf8.count <= 64, isBelow else { return false }
        return name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.count <= 63 && label.allSatisfy { $0.isHostByte }
        }
    }
}

extension UInt8 {
    fileprivate var isHostByte: Bool {
        (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || self == 0x2D || self == 0x5F
    }
}
