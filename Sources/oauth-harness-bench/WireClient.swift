/// Sends ready bytes and reads one whole response, on a connection that is kept.
struct WireClient {
    private let socket: CSocket
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    init(port: UInt16) {
        socket = CSocket(port: port)
    }

    func send(_ request: [UInt8]) {
        socket.write(request)
    }

    /// Reads one response that has `Content-Length` and returns its bytes.
    mutating func receive() -> [UInt8] {
        var response: [UInt8] = []
        var total: Int?
        while total.map({ response.count < $0 }) ?? true {
            let count = socket.read(into: &buffer)
            guard count > 0 else { break }
            response += buffer[..<count]
            if total == nil, let end = response.firstRange(of: Array("\r\n\r\n".utf8)) {
                total = end.upperBound + Self.contentLength(response[..<end.lowerBound])
            }
        }
        return response
    }

    mutating func exchange(_ request: [UInt8]) -> [UInt8] {
        send(request)
        return receive()
    }

    func close() {
        socket.release()
    }

    private static func contentLength(_ head: ArraySlice<UInt8>) -> Int {
        let name = Array("ontent-Length: ".utf8)
        guard let start = head.firstRange(of: name)?.upperBound else { return 0 }
        return head[start...].prefix { (0x30...0x39).contains($0) }.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
