import SystemCalls

/// A blocking socket as C programs use it: what the floor is made of, and the client of every measurement.
struct CSocket {
    let descriptor: Int32

    #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
    private static let sendFlags = Int32(MSG_NOSIGNAL)
    #elseif canImport(Musl)
    private static let stream = Int32(SOCK_STREAM)
    private static let sendFlags = Int32(MSG_NOSIGNAL)
    #else
    private static let stream = Int32(SOCK_STREAM)
    private static let sendFlags: Int32 = 0
    #endif

    /// A listener on 127.0.0.1 and a free port.
    static func listening() -> (socket: CSocket, port: UInt16) {
        let listener = CSocket(descriptor: socket(AF_INET, stream, 0))
        var address = loopback(port: 0)
        withAddress(&address) { _ = bind(listener.descriptor, $0, $1) }
        _ = listen(listener.descriptor, 4096)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = getsockname(listener.descriptor, $0, &length)
            }
        }
        return (listener, UInt16(bigEndian: address.sin_port))
    }

    /// A connection to a port of 127.0.0.1.
    init(port: UInt16) {
        descriptor = socket(AF_INET, Self.stream, 0)
        var address = Self.loopback(port: port)
        let descriptor = descriptor
        Self.withAddress(&address) { _ = connect(descriptor, $0, $1) }
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// The next connection of a listener; nil once it is shut.
    func accepted() -> CSocket? {
        let next = accept(descriptor, nil, nil)
        guard next >= 0 else { return nil }
        var on: Int32 = 1
        setsockopt(next, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        return CSocket(descriptor: next)
    }

    func write(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Self.sendFlags) }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Reads into a buffer; the count, 0 at the end.
    func read(into buffer: inout [UInt8]) -> Int {
        buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
    }

    func shut() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    func release() {
        close(descriptor)
    }

    private static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private static func withAddress(_ address: inout sockaddr_in, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Void)
    {
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
