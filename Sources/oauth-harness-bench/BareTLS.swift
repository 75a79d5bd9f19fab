import SystemCalls
import TLS

/// libssl as C programs use it, on blocking sockets: the floor of https, and the client of its measurements.
///
/// It is the library that the provider loads. A client verifies nothing, so that it costs the same with every server.
struct BareTLS: Sendable {
    typealias Pointer = UnsafeMutableRawPointer

    /// The calls that are made once a context is there.
    fileprivate struct Calls: Sendable {
        let make: @Sendable @convention(c) (Pointer) -> Pointer?
        let free: @Sendable @convention(c) (Pointer) -> Void
        let setDescriptor: @Sendable @convention(c) (Pointer, Int32) -> Int32
        let accept: @Sendable @convention(c) (Pointer) -> Int32
        let connect: @Sendable @convention(c) (Pointer) -> Int32
        let read: @Sendable @convention(c) (Pointer, Pointer, Int32) -> Int32
        let write: @Sendable @convention(c) (Pointer, UnsafeRawPointer, Int32) -> Int32
        let shutDown: @Sendable @convention(c) (Pointer) -> Int32
    }

    private let calls: Calls
    // Pointers are not Sendable. SSL_CTX counts its references and locks itself (openssl-threads(7)).
    private let server: UInt
    private let client: UInt

    /// Makes the contexts of both sides, once: a provider's authority has its own as well before it starts.
    ///
    /// - Throws: An error where there is no libssl, or where a call of it fails.
    init() throws {
        // libssl writes to sockets without MSG_NOSIGNAL.
        _ = signal(SIGPIPE, SIG_IGN)
        let library = try TLSLibrary.system()
        calls = Calls(
            make: try library.function("SSL_new"),
            free: try library.function("SSL_free"),
            setDescriptor: try library.function("SSL_set_fd"),
            accept: try library.function("SSL_accept"),
            connect: try library.function("SSL_connect"),
            read: try library.function("SSL_read"),
            write: try library.function("SSL_write"),
            shutDown: try library.function("SSL_shutdown")
        )
        server = try Self.context(of: library, "TLS_server_method")
        client = try Self.context(of: library, "TLS_client_method")
        try certify(library)
    }

    private static func context(of library: TLSLibrary, _ method: String) throws -> UInt {
        let method: @Sendable @convention(c) () -> Pointer? = try library.function(method)
        let make: @Sendable @convention(c) (Pointer?) -> Pointer? = try library.function("SSL_CTX_new")
        typealias SetTickets = @Sendable @convention(c) (Pointer, Int) -> Int32
        let setTickets: SetTickets = try library.function("SSL_CTX_set_num_tickets")
        guard let context = make(method()) else {
            throw TLSError.failed(call: "SSL_CTX_new", reason: "it returned null")
        }
        // No session is resumed, as with a provider.
        _ = setTickets(context, 0)
        return UInt(bitPattern: context)
    }

    /// Gives the server a key on P-256 and a chain of two certificates, which is what a provider shows.
    ///
    /// They are those of a kept authority: nobody looks at the names in them.
    private func certify(_ library: TLSLibrary) throws {
        var name = Array("/tmp/oauth-harness-bench-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw TLSError.failed(call: "mkdtemp", reason: Platform.message(of: errno)) }
        let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let files = ["authority.pem", "ca.pem", "chain.pem"].map { "\(folder)/\($0)" }
        defer {
            for file in files { unlink(file) }
            rmdir(folder)
        }
        let root = try CertificateAuthority(keptIn: folder).certificatePEM
        let text = String(decoding: try PlainFile.read(files[0]), as: UTF8.self)
        // The file is root, intermediate, key: the intermediate shall be the first of the chain.
        let begin = "-----BEGIN CERTIFICATE-----"
        let start = text.firstRange(of: begin)
        let second = start.flatMap { text[$0.upperBound...].firstRange(of: begin) }
        guard let second else { throw TLSError.noCertificate }
        let chain = open(files[2], O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        _ = Platform.writeAll(chain, Array((text[second.lowerBound...] + root).utf8))
        close(chain)
        typealias UseChain = @Sendable @convention(c) (Pointer?, UnsafePointer<CChar>) -> Int32
        typealias UseKey = @Sendable @convention(c) (Pointer?, UnsafePointer<CChar>, Int32) -> Int32
        let useChain: UseChain = try library.function("SSL_CTX_use_certificate_chain_file")
        let useKey: UseKey = try library.function("SSL_CTX_use_PrivateKey_file")
        let context = Pointer(bitPattern: server)
        // SSL_FILETYPE_PEM is 1.
        guard useChain(context, files[2]) == 1, useKey(context, files[2], 1) == 1 else {
            throw TLSError.failed(call: "SSL_CTX_use_PrivateKey_file", reason: "it does not take the bench's key")
        }
    }

    /// The server's side of a connection, after its handshake; nil where that fails.
    func accepted(_ descriptor: Int32) -> Connection? {
        connection(server, descriptor, calls.accept)
    }

    /// The client's side of a connection, after its handshake; nil where that fails.
    func connected(_ descriptor: Int32) -> Connection? {
        connection(client, descriptor, calls.connect)
    }

    private func connection(_ context: UInt, _ descriptor: Int32, _ shake: (Pointer) -> Int32) -> Connection? {
        guard let context = Pointer(bitPattern: context), let pointer = calls.make(context) else { return nil }
        guard calls.setDescriptor(pointer, descriptor) == 1, shake(pointer) == 1 else {
            calls.free(pointer)
            return nil
        }
        return Connection(calls: calls, pointer: pointer)
    }

    /// TLS on a socket.
    struct Connection {
        fileprivate let calls: Calls
        fileprivate let pointer: Pointer

        func write(_ bytes: [UInt8]) {
            _ = bytes.withUnsafeBytes { bytes in
                bytes.baseAddress.map { calls.write(pointer, $0, Int32(clamping: bytes.count)) }
            }
        }

        /// Reads into a buffer; the count, 0 or less at the end.
        func read(into buffer: inout [UInt8]) -> Int {
            buffer.withUnsafeMutableBytes { space in
                space.baseAddress.map { Int(calls.read(pointer, $0, Int32(clamping: space.count))) } ?? 0
            }
        }

        func close() {
            _ = calls.shutDown(pointer)
            calls.free(pointer)
        }
    }
}
