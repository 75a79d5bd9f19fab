#if canImport(Glibc) || canImport(Musl)
#if canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the sockets and threads of Linux have of their own.
enum Platform {
    #if canImport(Musl)
    private static let streamType = Int32(SOCK_STREAM)
    private static let openFlags = Int32(SOCK_CLOEXEC) | Int32(SOCK_NONBLOCK)
    #else
    private static let streamType = Int32(SOCK_STREAM.rawValue)
    private static let openFlags = Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    #endif

    static let sendFlags = Int32(MSG_NOSIGNAL)
    static let backlog = Int32(SOMAXCONN)
    static let addressInUse = EADDRINUSE
    static let notAllowed = EACCES
    static let tooManyFiles = EMFILE
    static let tooManyFilesInSystem = ENFILE
    static let connectionReset = ECONNRESET

    static func message(of number: Int32) -> String {
        String(cString: strerror(number))
    }

    static func openSocket(family: Int32) -> Int32 {
        socket(family, streamType | openFlags, 0)
    }

    static func acceptConnection(_ listener: Int32) -> Int32 {
        // accept4() is a GNU extension, which the Glibc module does not show. Transfers say themselves that they do not
        // wait, which saves one more call.
        closedInChildren(accept(listener, nil, nil))
    }

    static func close(_ descriptor: Int32) {
        #if canImport(Musl)
        _ = Musl.close(descriptor)
        #else
        _ = Glibc.close(descriptor)
        #endif
    }

    static func silenceSignals(_ descriptor: Int32) {}

    static func unsentCount(_ descriptor: Int32) -> Int {
        var count: Int32 = 0
        return ioctl(descriptor, UInt(TIOCOUTQ), &count) == 0 ? Int(count) : 0
    }

    static func emptyAddress4() -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        return address
    }

    static func emptyAddress6() -> sockaddr_in6 {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        return address
    }

    /// Opens a pipe, both ends closed in child processes.
    static func openPipe() throws(SystemError) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemError(call: "pipe", number: errno) }
        return (closedInChildren(ends[0]), closedInChildren(ends[1]))
    }

    /// Starts a thread that runs an object to its end, to be joined or detached.
    static func startThread(_ work: LoopThread) throws(SystemError) -> UInt {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, LoopThread.stackSize)
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(work)
        let status = pthread_create(&thread, &attributes, { LoopThread.run($0) }, argument.toOpaque())
        guard status == 0 else {
            argument.release()
            throw SystemError(call: "pthread_create", number: status)
        }
        return identity(of: thread)
    }

    /// Waits for the end of a thread.
    static func join(_ thread: UInt) {
        guard let thread = handle(of: thread) else { return }
        pthread_join(thread, nil)
    }

    /// Lets a thread end unwaited for.
    static func detach(_ thread: UInt) {
        guard let thread = handle(of: thread) else { return }
        pthread_detach(thread)
    }

    #if canImport(Musl)
    private static func identity(of thread: pthread_t) -> UInt { UInt(bitPattern: thread) }
    private static func handle(of thread: UInt) -> pthread_t? { pthread_t(bitPattern: thread) }
    #else
    private static func identity(of thread: pthread_t) -> UInt { UInt(thread) }
    private static func handle(of thread: UInt) -> pthread_t? { pthread_t(thread) }
    #endif

    /// Runs one turn of the loop.
    static func turn(_ body: () -> Void) {
        body()
    }

    private static func closedInChildren(_ descriptor: Int32) -> Int32 {
        guard descriptor >= 0 else { return descriptor }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }
}
#endif
