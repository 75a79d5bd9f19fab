extension CertificateAuthority {
    /// Takes the authority that a folder keeps, or makes one there.
    ///
    /// The root's key is thrown away when it has signed the intermediate; the intermediate's key alone is kept, and signs
    /// for the local names and for some hosts with the names below them, by its own critical name constraints.
    ///
    /// - Parameters:
    ///   - folder: The folder, made with mode 0700 where it is missing.
    ///   - hosts: The names beside the local ones, in lower case.
    /// - Throws: An error where the folder cannot be used, or keeps an authority that does not sign for a host.
    package convenience init(keptIn folder: String, hosts: Set<String> = []) throws(TLSError) {
        let maker = CertificateMaker(library: try TLSLibrary.system())
        guard let file = try AuthorityFile(in: folder) else {
            let root = try maker.root()
            let issuer = try maker.intermediate(for: hosts, by: root)
            let pem = try maker.pem(root.certificate)
            let text = try pem + maker.pem(issuer.certificate) + maker.pem(key: issuer.key)
            try AuthorityFile(hosts: hosts, text: text).write(in: folder, certificate: pem)
            try self.init(maker, certificate: root.certificate, issuer, hosts: hosts)
            return
        }
        if let other = hosts.subtracting(file.hosts).min() {
            let names = (["localhost", "*.localhost", "*.test"] + file.hosts.sorted()).joined(separator: ", ")
            throw .unusableAuthority(
                "the authority in \(folder) signs for \(names) and not for \(other); \(AuthorityFile.remedy(folder))"
            )
        }
        let (certificates, key) = try maker.parts(of: file.text)
        guard certificates.count == 2 else {
            let path = AuthorityFile.path(in: folder)
            throw .unusableAuthority("\(path) is cut short; \(AuthorityFile.remedy(folder))")
        }
        let issuer = CertificateMaker.Issuer(certificate: certificates[1], key: key)
        try self.init(maker, certificate: certificates[0], issuer, hosts: file.hosts)
    }
}
