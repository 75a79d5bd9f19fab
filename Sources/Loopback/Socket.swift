import SystemCalls

/// A non-blocking TCP socket; whoever holds it closes it exactly once.
struct Socket: Hashable, Sendable {
    /// What a transfer came to.
    enum Transfer {
        case bytes(Int)
        case end
        case wouldBlock
        case failed(SystemError)
    }

    let descriptor: Int32

    /// Opens a listener whose port may be bound again at once after it is gone.
    static func listening(at address: SocketAddress) throws(SystemError) -> Socket {
        let socket = try opened(family: address.family)
        do throws(SystemError) {
            // Set on the first listener too: accepted sockets inherit it, and without it their remnants block a rebind.
            socket.set(SOL_SOCKET, SO_REUSEADDR, 1)
            // So too on Darwin, where a socket that its client has reset before `accept` takes no option any more.
            Platform.silenceSignals(socket.descriptor)
            let bound = address.withPointer { bind(socket.descriptor, $0, $1) }
            guard bound == 0 else { throw SystemError(call: "bind", number: errno) }
            guard listen(socket.descriptor, Int32(SOMAXCONN)) == 0 else {
                throw SystemError(call: "listen", number: errno)
            }
            return socket
        } catch {
            socket.release()
            throw error
        }
    }

    /// Begins to connect; the socket is writable once that has succeeded or failed.
    static func connecting(to address: SocketAddress) throws(SystemError) -> Socket {
        let socket = try opened(family: address.family)
        socket.prepareForTransfer()
        let status = address.withPointer { connect(socket.descriptor, $0, $1) }
        let number = errno
        guard status == 0 || number == EINPROGRESS || number == EINTR else {
            socket.release()
            throw SystemError(call: "connect", number: number)
        }
        return socket
    }

    private static func opened(family: Int32) throws(SystemError) -> Socket {
        let descriptor = Platform.openSocket(family: family)
        guard descriptor >= 0 else { throw SystemError(call: "socket", number: errno) }
        return Socket(descriptor: descriptor)
    }

    /// Takes the next connection from a listener; nil where none waits.
    func nextConnection() throws(SystemError) -> Socket? {
        while true {
            let accepted = Platform.acceptConnection(descriptor)
            if accepted >= 0 {
                let socket = Socket(descriptor: accepted)
                socket.prepareForTransfer()
                return socket
            }
            switch errno {
            case EINTR, ECONNABORTED: continue
            case EAGAIN, EWOULDBLOCK: return nil
            default: throw SystemError(call: "accept", number: errno)
            }
        }
    }

    /// The port that a listener got; 0 where the system does not say.
    var localPort: UInt16 {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let status = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard status == 0 else { return 0 }
        // The port stands at the same place in sockaddr_in and sockaddr_in6, in network order.
        return withUnsafeBytes(of: &storage) { UInt16($0[2]) << 8 | UInt16($0[3]) }
    }

    /// An accepted socket is not made non-blocking; each transfer is.
    private static let noWait = Int32(MSG_DONTWAIT)

    func receive(into buffer: UnsafeMutableRawBufferPointer, peeking: Bool = false) -> Transfer {
        let flags = Self.noWait | (peeking ? Int32(MSG_PEEK) : 0)
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, flags)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .end }
            if errno != EINTR { return Self.failure("recv") }
        }
    }

    func transmit(_ bytes: UnsafeRawBufferPointer) -> Transfer {
        while true {
            let count = send(descriptor, bytes.baseAddress, bytes.count, Self.noWait | Platform.sendFlags)
            if count >= 0 { return .bytes(count) }
            if errno != EINTR { return Self.failure("send") }
        }
    }

    private static func failure(_ call: String) -> Transfer {
        let number = errno
        return number == EAGAIN || number == EWOULDBLOCK
            ? .wouldBlock : .failed(SystemError(call: call, number: number))
    }

    /// The error of a connection attempt; nil where it succeeded.
    var pendingError: SystemError? {
        var number: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &length)
        return number == 0 ? nil : SystemError(call: "connect", number: number)
    }

    /// Bytes that the peer has not acknowledged yet.
    var unsentCount: Int { Platform.unsentCount(descriptor) }

    /// Sends FIN; reading goes on.
    func finishWriting() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Closes with FIN, or with RST where received bytes were not read.
    ///
    /// A child process that is just being spawned holds a copy of every descriptor until it executes its program:
    /// shutting down first ends the connection, or the listening, whatever copies there are.
    func release() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        Platform.close(descriptor)
    }

    /// Closes with RST.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        Platform.close(descriptor)
    }

    private func prepareForTransfer() {
        // Nagle's algorithm costs 40 ms on a kept connection whenever an answer takes two writes.
        set(Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        Platform.silenceSignals(descriptor)
    }

    private func set(_ level: Int32, _ name: Int32, _ value: Int32) {
        var value = value
        setsockopt(descriptor, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
    }
}
