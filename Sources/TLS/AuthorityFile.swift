import SystemCalls

/// An authority that is kept: the certificates of its root and of its intermediate, and the key of the latter.
///
/// It is one file of mode 0600 in a folder of mode 0700, replaced whole or not at all. The root's certificate stands in
/// `ca.pem` beside it, for those who are to trust it.
struct AuthorityFile {
    private static let mark = "Names: "

    /// The names that the authority signs for beside the local ones.
    let hosts: Set<String>
    /// The PEM text: root, intermediate, key.
    let text: String

    init(hosts: Set<String>, text: String) {
        self.hosts = hosts
        self.text = text
    }

    /// Reads what a folder holds; nil where there is nothing yet.
    init?(in folder: String) throws(TLSError) {
        let path = Self.path(in: folder)
        var information = stat()
        guard lstat(path, &information) == 0 else {
            guard errno == ENOENT else { throw Self.error(path) }
            return nil
        }
        guard information.st_mode & S_IFMT == S_IFREG, information.st_mode & 0o077 == 0 else {
            throw .unusableAuthority("\(path) is open to others; \(Self.remedy(folder))")
        }
        let bytes: [UInt8]
        do throws(PlainFile.Problem) {
            bytes = try PlainFile.read(path)
        } catch {
            throw .unusableAuthority("\(path): \(error.reason)")
        }
        text = String(decoding: bytes, as: UTF8.self)
        let line = text.split(separator: "\n").first { $0.hasPrefix(Self.mark) }
        hosts = Set(line.map { $0.dropFirst(Self.mark.count).split(separator: " ").map(String.init) } ?? [])
    }

    /// Writes it into a folder, which is made where it is missing.
    func write(in folder: String, certificate: String) throws(TLSError) {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw Self.error(folder) }
        guard chmod(folder, 0o700) == 0 else { throw Self.error(folder) }
        let head = Self.mark + hosts.sorted().joined(separator: " ") + "\n"
        try Self.write(certificate, to: folder + "/ca.pem", mode: 0o644)
        try Self.write(head + text, to: Self.path(in: folder), mode: 0o600)
    }

    static func path(in folder: String) -> String { folder + "/authority.pem" }

    /// How a folder is made anew.
    static func remedy(_ folder: String) -> String {
        "to make the authority anew, delete \(folder), start with --ca \(folder) again and let clients trust its new ca.pem"
    }

    private static func write(_ text: String, to path: String, mode: mode_t) throws(TLSError) {
        let part = "\(path).\(getpid()).part"
        unlink(part)
        let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw error(path) }
        let isWritten = Platform.writeAll(descriptor, Array(text.utf8)) && fsync(descriptor) == 0
        guard close(descriptor) == 0, isWritten, rename(part, path) == 0 else {
            let failure = error(path)
            unlink(part)
            throw failure
        }
    }

    private static func error(_ path: String) -> TLSError {
        .unusableAuthority("\(path): \(Platform.message(of: errno))")
    }
}
