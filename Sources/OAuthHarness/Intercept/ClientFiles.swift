import SystemCalls
import TLS

/// The files that a proxy's clients read, in a folder that only their user can open.
final class ClientFiles: Sendable {
    /// The proxy's authority in PEM.
    let authority: String
    /// The roots and the proxy's authority in PEM.
    let bundle: String
    /// The same for Java.
    let javaStore: String
    /// What leads a Node that reads no proxy variables to the proxy.
    let nodePreload: String
    private let folder: String

    init(authority certificate: String) throws {
        let roots = try Self.roots()
        let text = roots + (roots.last.map { $0 != 0x0A } ?? false ? [0x0A] : []) + Array(certificate.utf8)
        let store = JavaTrustStore.encoded(CertificateBundle.certificates(in: text), sha1: try TLSLibrary.system().sha1)
        folder = try Self.makeFolder()
        authority = folder + "/authority.pem"
        bundle = folder + "/roots.pem"
        javaStore = folder + "/roots.jks"
        nodePreload = folder + "/proxy.cjs"
        do {
            try Self.write(Array(certificate.utf8), to: authority)
            try Self.write(text, to: bundle)
            try Self.write(store, to: javaStore)
            try Self.write(Array(NodePreload.source.utf8), to: nodePreload)
        } catch {
            remove()
            throw error
        }
    }

    deinit {
        remove()
    }

    func remove() {
        for path in [authority, bundle, javaStore, nodePreload] { unlink(path) }
        rmdir(folder)
    }

    /// Where systems keep their roots: Debian and Alpine, Fedora, SUSE, macOS and the BSDs.
    static let systemBundles = [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
        "/etc/ssl/cert.pem",
    ]

    /// The bundle that the caller's environment names, else the system's; empty where the system has none.
    private static func roots() throws(InterceptError) -> [UInt8] {
        if let named = ClientVariables.namedBundle() {
            do {
                return try PlainFile.read(named.path)
            } catch {
                throw .file(error.path, reason: "\(error.reason), and \(named.variable) names it")
            }
        }
        for path in systemBundles {
            if let bytes = try? PlainFile.read(path) { return bytes }
        }
        return []
    }

    private static func makeFolder() throws(InterceptError) -> String {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let pattern = (parent.isEmpty ? "/tmp" : parent) + "/oauth-harness-XXXXXX"
        var path = Array(pattern.utf8CString)
        guard mkdtemp(&path) != nil else { throw .file(pattern, reason: Platform.message(of: errno)) }
        return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(InterceptError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(path, reason: Platform.message(of: errno)) }
        defer { Platform.close(descriptor) }
        guard Platform.writeAll(descriptor, bytes) else { throw .file(path, reason: Platform.message(of: errno)) }
    }
}
