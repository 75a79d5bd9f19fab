// What <Darwin> has and <Glibc> has not, or has with another type, over glibc; and XNU's rules where they differ from
// Linux's (bsd/kern/sys_generic.c, uipc_socket.c, uipc_socket2.c, uipc_syscalls.c). It runs the Darwin branches on Linux.
@_exported import Glibc

// MARK: - Sockets

package let SOCK_STREAM = Int32(Glibc.SOCK_STREAM.rawValue)
package let IPPROTO_TCP = Int32(Glibc.IPPROTO_TCP)
package let SHUT_WR = Int32(Glibc.SHUT_WR)
package let SHUT_RDWR = Int32(Glibc.SHUT_RDWR)
package let SO_NOSIGPIPE: Int32 = 0x1022
package let SO_NWRITE: Int32 = 0x1024
package let F_SETNOSIGPIPE: Int32 = 73
package let RLIMIT_NOFILE = Int32(Glibc.RLIMIT_NOFILE.rawValue)
package let OPEN_MAX: Int32 = 10_240

extension sockaddr_in {
    package var sin_len: UInt8 {
        get { UInt8(MemoryLayout<sockaddr_in>.size) }
        set { precondition(newValue == sin_len) }
    }
}

extension sockaddr_in6 {
    package var sin6_len: UInt8 {
        get { UInt8(MemoryLayout<sockaddr_in6>.size) }
        set { precondition(newValue == sin6_len) }
    }
}

/// The descriptors that have SO_NOSIGPIPE.
private enum Silenced {
    // Descriptors are few, and a byte is written whole: no lock is needed for a test of the branches.
    nonisolated(unsafe) private static let flags: UnsafeMutablePointer<Bool> = {
        let flags = UnsafeMutablePointer<Bool>.allocate(capacity: 1 << 20)
        flags.initialize(repeating: false, count: 1 << 20)
        return flags
    }()

    static func contains(_ descriptor: Int32) -> Bool { flags[Int(descriptor)] }
    static func set(_ descriptor: Int32, _ value: Bool) { flags[Int(descriptor)] = value }
}

@discardableResult
package func close(_ descriptor: Int32) -> Int32 {
    if descriptor >= 0 { Silenced.set(descriptor, false) }
    return Glibc.close(descriptor)
}

/// A socket that is shut in both directions, as by a reset, takes no option any more.
@discardableResult
package func setsockopt(
    _ descriptor: Int32,
    _ level: Int32,
    _ name: Int32,
    _ value: UnsafeRawPointer?,
    _ length: socklen_t
) -> Int32 {
    var look = pollfd(fd: descriptor, events: 0, revents: 0)
    let both = Int16(POLLHUP) | Int16(POLLERR)
    if Glibc.poll(&look, 1, 0) > 0, look.revents & both == both {
        errno = EINVAL
        return -1
    }
    if level == SOL_SOCKET, name == SO_NOSIGPIPE {
        Silenced.set(descriptor, true)
        return 0
    }
    return Glibc.setsockopt(descriptor, level, name, value, length)
}

@discardableResult
package func getsockopt(
    _ descriptor: Int32,
    _ level: Int32,
    _ name: Int32,
    _ value: UnsafeMutableRawPointer?,
    _ length: UnsafeMutablePointer<socklen_t>?
) -> Int32 {
    if level == SOL_SOCKET, name == SO_NWRITE, let value { return ioctl(descriptor, UInt(TIOCOUTQ), value) }
    return Glibc.getsockopt(descriptor, level, name, value, length)
}

/// An accepted socket inherits O_NONBLOCK and SO_NOSIGPIPE of its listener.
package func accept(
    _ listener: Int32,
    _ address: UnsafeMutablePointer<sockaddr>?,
    _ length: UnsafeMutablePointer<socklen_t>?
) -> Int32 {
    let accepted = Glibc.accept(listener, address, length)
    guard accepted >= 0 else { return accepted }
    Silenced.set(accepted, Silenced.contains(listener))
    if Glibc.fcntl(listener, F_GETFL) & O_NONBLOCK != 0 { _ = Glibc.fcntl(accepted, F_SETFL, O_NONBLOCK) }
    return accepted
}

/// MSG_DONTWAIT is not honoured: only the socket's own O_NONBLOCK counts.
package func send(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
    let quiet = Silenced.contains(descriptor) ? Int32(MSG_NOSIGNAL) : 0
    return Glibc.send(descriptor, bytes, count, flags & ~Int32(MSG_DONTWAIT) | quiet)
}

/// POLLHUP comes at a half close of the peer already, and then no POLLOUT.
@discardableResult
package func poll(_ watched: UnsafeMutablePointer<pollfd>, _ count: nfds_t, _ milliseconds: Int32) -> Int32 {
    let halfClose: Int16 = 0x2000
    for index in 0..<Int(count) where watched[index].events & Int16(POLLIN) != 0 { watched[index].events |= halfClose }
    let ready = Glibc.poll(watched, count, milliseconds)
    for index in 0..<Int(count) {
        watched[index].events &= ~halfClose
        if watched[index].revents & (halfClose | Int16(POLLHUP) | Int16(POLLERR)) != 0 {
            watched[index].revents = Int16(POLLHUP) | watched[index].events & Int16(POLLIN)
        }
    }
    return ready
}

// MARK: - Threads: a handle is a pointer

package typealias pthread_t = OpaquePointer

@discardableResult
package func pthread_create(
    _ thread: UnsafeMutablePointer<pthread_t?>,
    _ attributes: UnsafePointer<pthread_attr_t>?,
    _ start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer?,
    _ argument: UnsafeMutableRawPointer?
) -> Int32 {
    var handle = Glibc.pthread_t()
    let body = unsafeBitCast(
        start,
        to: (@convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?).self
    )
    let status = Glibc.pthread_create(&handle, attributes, body, argument)
    thread.pointee = OpaquePointer(bitPattern: UInt(handle))
    return status
}

@discardableResult
package func pthread_join(_ thread: pthread_t, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    Glibc.pthread_join(Glibc.pthread_t(UInt(bitPattern: thread)), result)
}

@discardableResult
package func pthread_detach(_ thread: pthread_t) -> Int32 {
    Glibc.pthread_detach(Glibc.pthread_t(UInt(bitPattern: thread)))
}

package func autoreleasepool<Result>(invoking body: () throws -> Result) rethrows -> Result { try body() }
