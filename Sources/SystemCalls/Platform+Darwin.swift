#if canImport(Darwin)
import ObjectiveC

/// What the sockets and threads of Darwin have of their own.
extension Platform {
    package static let sendFlags: Int32 = 0
    static let compressionLibrary = "/usr/lib/libz.1.dylib"
    /// Versioned paths of Homebrew and MacPorts only: the system ends a process that opens its own unversioned library.
    package static let securityLibraries = [
        "/opt/homebrew/opt/openssl@3/lib/libssl.3.dylib", "/usr/local/opt/openssl@3/lib/libssl.3.dylib",
        "/opt/local/libexec/openssl3/lib/libssl.3.dylib", "/opt/homebrew/opt/openssl@1.1/lib/libssl.1.1.dylib",
        "/usr/local/opt/openssl@1.1/lib/libssl.1.1.dylib", "/opt/local/libexec/openssl11/lib/libssl.1.1.dylib",
    ]
    package static let securityRemedy =
        "run 'brew install openssl@3' or 'port install openssl3' on macOS; iOS has no https"

    package static let hasNamespaces = false

    package static let descriptorResource = RLIMIT_NOFILE
    /// setrlimit(2): more than `OPEN_MAX` is refused, whatever the hard limit says.
    static let mostDescriptors = Int(OPEN_MAX)

    /// There are no other networks.
    package static func raiseLoopback() throws(SystemError) {}

    package static func openSocket(family: Int32) -> Int32 {
        prepared(socket(family, SOCK_STREAM, 0))
    }

    package static func acceptConnection(_ listener: Int32) -> Int32 {
        prepared(accept(listener, nil, nil))
    }

    /// Keeps writes from raising SIGPIPE; an accepted socket inherits it from its listener.
    ///
    /// Darwin has neither `SOCK_CLOEXEC` nor `MSG_NOSIGNAL`.
    package static func silenceSignals(_ descriptor: Int32) {
        var value: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    package static func unsentCount(_ descriptor: Int32) -> Int {
        var count: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(descriptor, SOL_SOCKET, SO_NWRITE, &count, &length) == 0 ? Int(count) : 0
    }

    package static func emptyAddress4() -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_len = UInt8(MemoryLayout<sockaddr_in>.size)
        address.sin_family = sa_family_t(AF_INET)
        return address
    }

    package static func emptyAddress6() -> sockaddr_in6 {
        var address = sockaddr_in6()
        address.sin6_len = UInt8(MemoryLayout<sockaddr_in6>.size)
        address.sin6_family = sa_family_t(AF_INET6)
        return address
    }

    static var noThread: pthread_t? { nil }
    static func identity(of thread: pthread_t?) -> UInt { UInt(bitPattern: thread) }
    static func thread(of identity: UInt) -> pthread_t? { pthread_t(bitPattern: identity) }

    /// Runs one turn of the loop; handlers may leave autoreleased objects behind.
    package static func turn(_ body: () -> Void) {
        autoreleasepool(invoking: body)
    }

    private static func prepared(_ descriptor: Int32) -> Int32 {
        guard descriptor >= 0 else { return descriptor }
        closeInChildren(descriptor)
        makeNonBlocking(descriptor)
        return descriptor
    }
}
#endif
