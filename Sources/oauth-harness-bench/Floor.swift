import SystemCalls

/// The least that any server can cost: a socket, a thread, and canned answers.
///
/// It answers each request by its first path letters and knows nothing of OAuth or HTTP beyond the blank line. Over
/// https it is the same with libssl on the socket itself.
final class Floor {
    let port: UInt16
    private let listener: CSocket
    private let thread: SystemThread?

    static let answers: [[UInt8]] = [
        Array(
            "HTTP/1.1 302 Found\r\nLocation: https://app.example.com/cb?code=c0de&state=st\r\nContent-Length: 0\r\n\r\n"
                .utf8
        ),
        answer(
            "{\"access_token\":\"acce5500000000000000000000000001\",\"token_type\":\"bearer\",\"expires_in\":86400}"
        ),
        answer("{\"id\":1000001,\"login\":\"mock-dev\",\"name\":\"Mock Dev\"}"),
    ]

    private static func answer(_ body: String) -> [UInt8] {
        Array(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                .utf8
        )
    }

    init(tls: BareTLS? = nil) {
        (listener, port) = CSocket.listening()
        thread = try? SystemThread(stackSize: 1 << 20) { [listener] in Self.loop(listener, tls) }
    }

    func stop() {
        listener.shut()
        listener.release()
        thread?.join()
    }

    /// One poll() loop over the listener and all its connections.
    private static func loop(_ listener: CSocket, _ tls: BareTLS?) {
        var polls = [pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0)]
        var secured: [BareTLS.Connection?] = [nil]
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            guard poll(&polls, nfds_t(polls.count), -1) > 0 else { continue }
            for index in polls.indices.reversed() where polls[index].revents != 0 {
                guard index > 0 else {
                    guard let next = listener.accepted() else {
                        for open in secured { open?.close() }
                        for open in polls.dropFirst() { CSocket(descriptor: open.fd).release() }
                        return
                    }
                    polls.append(pollfd(fd: next.descriptor, events: Int16(POLLIN), revents: 0))
                    secured.append(tls?.accepted(next.descriptor))
                    continue
                }
                let (connection, secure) = (CSocket(descriptor: polls[index].fd), secured[index])
                let count = secure?.read(into: &buffer) ?? connection.read(into: &buffer)
                guard count > 0 else {
                    secure?.close()
                    connection.release()
                    polls.remove(at: index)
                    secured.remove(at: index)
                    continue
                }
                let answer = answers[kind(buffer)]
                if let secure { secure.write(answer) } else { connection.write(answer) }
            }
        }
    }

    /// `GET /oauth/a…`, `POST …`, or any other GET.
    private static func kind(_ request: [UInt8]) -> Int {
        if request[0] == 0x50 { return 1 }
        return request[5] == 0x6F ? 0 : 2
    }
}
