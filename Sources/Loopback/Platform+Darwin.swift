#if canImport(Darwin)
import Darwin
import ObjectiveC

/// What the sockets and threads of Darwin have of their own.
enum Platform {
    static let sendFlags: Int32 = 0
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
        prepared(socket(family, SOCK_STREAM, 0))
    }

    static func acceptConnection(_ listener: Int32) -> Int32 {
        prepared(accept(listener, nil, nil))
    }

    /// Darwin has neither `SOCK_CLOEXEC` nor `MSG_NOSIGNAL`.
    static func silenceSignals(_ descriptor: Int32) {
        var value: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    static func unsentCount(_ descriptor: Int32) -> Int {
        var count: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(descriptor, SOL_SOCKET, SO_NWRITE, &count, &length) == 0 ? Int(count) : 0
    }

    static func emptyAddress4() -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_len = UInt8(MemoryLayout<sockaddr_in>.size)
        address.sin_family = sa_family_t(AF_INET)
        return address
    }

    static func emptyAddress6() -> sockaddr_in6 {
        var address = sockaddr_in6()
        address.sin6_len = UInt8(MemoryLayout<sockaddr_in6>.size)
        address.sin6_family = sa_family_t(AF_INET6)
        return address
    }

    static func close(_ descriptor: Int32) {
        _ = Darwin.close(descriptor)
    }

    /// Opens a pipe, both ends closed in child processes.
    static func openPipe() throws(SystemError) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemError(call: "pipe", number: errno) }
        return (prepared(ends[0]), prepared(ends[1]))
    }

    /// Starts a thread that runs an object to its end, to be joined or detached.
    static func startThread(_ work: LoopThread) throws(SystemError) -> UInt {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, LoopThread.stackSize)
        var thread: pthread_t?
        let argument = Unmanaged.passRetained(work)
        let status = pthread_create(&thread, &attributes, { LoopThread.run($0) }, argument.toOpaque())
        guard status == 0 else {
            argument.release()
            throw SystemError(call: "pthread_create", number: status)
        }
        return UInt(bitPattern: thread)
    }

    /// Waits for the end of a thread.
    static func join(_ thread: UInt) {
        guard let thread = pthread_t(bitPattern: thread) else { return }
        pthread_join(thread, nil)
    }

    /// Lets a thread end unwaited for.
    static func detach(_ thread: UInt) {
        guard let thread = pthread_t(bitPattern: thread) else { return }
        pthread_detach(thread)
    }

    /// Runs one turn of the loop; handlers may leave autoreleased objects behind.
    static func turn(_ body: () -> Void) {
        autoreleasepool(invoking: body)
    }

    private static func prepared(_ descriptor: Int32) -> Int32 {
        guard descriptor >= 0 else { return descriptor }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        return descriptor
    }
}
#endif
