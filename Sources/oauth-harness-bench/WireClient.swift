import HTTPWire

/// Sends ready bytes and reads one whole response, on a connection that is kept, in TLS where it is given one.
struct WireClient {
    private let socket: CSocket
    private let secure: BareTLS.Connection?
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    init(port: UInt16, tls: BareTLS? = nil) {
        socket = CSocket(port: port)
        secure = tls?.connected(socket.descriptor)
        precondition(tls == nil || secure != nil, "the handshake of the benchmark failed")
    }

    func send(_ request: [UInt8]) {
        if let secure { secure.write(request) } else { socket.write(request) }
    }

    /// Reads one response that has `Content-Length` and returns its bytes.
    mutating func receive() -> [UInt8] {
        var response: [UInt8] = []
        var total: Int?
        while total.map({ response.count < $0 }) ?? true {
            let count = secure?.read(into: &buffer) ?? socket.read(into: &buffer)
            guard count > 0 else { break }
            response.append(contentsOf: buffer[..<count])
            if total == nil { total = Self.length(of: response) }
        }
        return response
    }

    /// The length of a whole response once its head is there.
    private static func length(of response: [UInt8]) -> Int? {
        response.withUnsafeBufferPointer { bytes in
            var index = 0
            var length = 0
            while index &+ 3 < bytes.count {
                // `\nContent-Length:`, of which a few letters tell enough.
                if bytes[index] == 0x0A, bytes[index &+ 1] == 0x43, index &+ 16 < bytes.count,
                    bytes[index &+ 9] == 0x4C
                {
                    var digit = index &+ 17
                    length = 0
                    while digit < bytes.count, bytes[digit].isDigit {
                        length = length &* 10 &+ Int(bytes[digit] &- 0x30)
                        digit &+= 1
                    }
                }
                if bytes[index] == 0x0D, bytes[index &+ 2] == 0x0D { return index &+ 4 &+ length }
                index &+= 1
            }
            return nil
        }
    }

    mutating func exchange(_ request: [UInt8]) -> [UInt8] {
        send(request)
        return receive()
    }

    func close() {
        secure?.close()
        socket.release()
    }
}
