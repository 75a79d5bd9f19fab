#if canImport(Glibc) || canImport(Musl)
/// What the sockets and threads of Linux have of their own.
extension Platform {
    #if canImport(Musl)
    package static let descriptorResource = RLIMIT_NOFILE
    private static let streamType = Int32(SOCK_STREAM)
    private static let openFlags = Int32(SOCK_CLOEXEC) | Int32(SOCK_NONBLOCK)
    static var noThread: pthread_t? { nil }
    static func identity(of thread: pthread_t?) -> UInt { UInt(bitPattern: thread) }
    static func thread(of identity: UInt) -> pthread_t? { pthread_t(bitPattern: identity) }
    #else
    package static let descriptorResource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    private static let streamType = Int32(SOCK_STREAM.rawValue)
    private static let openFlags = Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    static var noThread: pthread_t { pthread_t() }
    static func identity(of thread: pthread_t) -> UInt { UInt(thread) }
    static func thread(of identity: UInt) -> pthread_t? { pthread_t(identity) }
    #endif

    package static let sendFlags = Int32(MSG_NOSIGNAL)
    static let compressionLibrary = "libz.so.1"
    package static let securityLibraries = ["libssl.so.3", "libssl.so.1.1"]
    package static let securityRemedy =
        "install libssl3 (Debian, Ubuntu, Alpine) or openssl-libs (Fedora); a statically linked program has no https"

    package static let hasNamespaces = true

    static let mostDescriptors = Int.max

    /// Brings up the loopback interface, which is down in a new network.
    package static func raiseLoopback() throws(SystemError) {
        let descriptor = openSocket(family: AF_INET)
        guard descriptor >= 0 else { throw SystemError(call: "socket", number: errno) }
        defer { close(descriptor) }
        // An ifreq: sixteen bytes of the interface's name, then its flags.
        var request = [UInt8](repeating: 0, count: 40)
        request.replaceSubrange(0..<2, with: "lo".utf8)
        request.withUnsafeMutableBytes { $0.storeBytes(of: 1, toByteOffset: 16, as: UInt16.self) }
        guard ioctl(descriptor, 0x8914, &request) == 0 else { throw SystemError(call: "ioctl", number: errno) }
    }

    package static func openSocket(family: Int32) -> Int32 {
        socket(family, streamType | openFlags, 0)
    }

    package static func acceptConnection(_ listener: Int32) -> Int32 {
        // accept4() is a GNU extension, which the Glibc module does not show. Transfers say themselves that they do not
        // wait, which saves one more call.
        let descriptor = accept(listener, nil, nil)
        if descriptor >= 0 { closeInChildren(descriptor) }
        return descriptor
    }

    package static func silenceSignals(_ descriptor: Int32) {}

    package static func unsentCount(_ descriptor: Int32) -> Int {
        var count: Int32 = 0
        return ioctl(descriptor, UInt(TIOCOUTQ), &count) == 0 ? Int(count) : 0
    }

    package static func emptyAddress4() -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        return address
    }

    package static func emptyAddress6() -> sockaddr_in6 {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        return address
    }

    /// Runs one turn of the loop.
    package static func turn(_ body: () -> Void) {
        body()
    }
}
#endif
