import HTTPWire
import SystemCalls

/// One connection of a client, with at most one exchange at a time, on the loop's thread.
final class ClientConnection: PollSource {
    private unowned let client: ClientCore
    private let loop: LoopCore
    private var addresses: ArraySlice<SocketAddress>
    private var socket: Socket?
    private var slot = 0
    private var timer: Int?
    private var isConnected = false
    private var isReused = false
    private var parser: HTTPResponseParser
    private var exchange: ClientExchange?
    private var sent = 0
    private var head: HTTPResponseHead?
    private var body: [UInt8] = []

    init(addresses: [SocketAddress], limits: HTTPLimits, client: ClientCore, loop: LoopCore) {
        self.addresses = addresses[...]
        parser = HTTPResponseParser(limits: limits)
        self.client = client
        self.loop = loop
    }

    /// Whether a kept connection has neither ended nor got bytes that nobody asked for.
    var isUsable: Bool {
        guard let socket, parser.unreadCount == 0 else { return false }
        if case .wouldBlock = socket.receive(into: loop.scratch, peeking: true) { return true }
        return false
    }

    func begin(_ exchange: ClientExchange) {
        self.exchange = exchange
        isReused = isConnected
        sent = 0
        head = nil
        body = []
        parser.answersHead = exchange.isHead
        timer = loop.timers.schedule(after: exchange.deadline - .now) { [weak self] _ in self?.fail(.timedOut) }
        if isConnected { transmit() } else { connect() }
    }

    func ready(_ readiness: Readiness, in loop: LoopCore) {
        guard let socket else { return }
        if !isConnected {
            if let error = socket.pendingError {
                return error.isReset ? fail(.reset, cause: error) : retryConnecting(after: error)
            }
            isConnected = true
            return transmit()
        }
        if !readiness.isDisjoint(with: [.readable, .ended]) { receive() }
        if readiness.contains(.writable), self.socket != nil { transmit() }
    }

    func fail(_ code: LoopbackClientError.Code, cause: SystemError? = nil, parseError: HTTPParseError? = nil) {
        guard let exchange = end(isReusable: false) else { return }
        exchange.fail(code, cause: cause, parseError: parseError)
    }

    func close() {
        guard let socket else { return }
        self.socket = nil
        loop.remove(slot)
        socket.release()
        client.forget(self)
    }

    private func end(isReusable: Bool) -> ClientExchange? {
        if let timer { loop.timers.cancel(timer) }
        timer = nil
        guard let ended = exchange else { return nil }
        exchange = nil
        client.finished(ended.number, self, isReusable: isReusable)
        return ended
    }
}

// MARK: - Connecting and sending

extension ClientConnection {
    private func connect() {
        guard let address = addresses.popFirst() else { return fail(.badAddress) }
        do {
            let socket = try Socket.connecting(to: address)
            self.socket = socket
            slot = loop.add(self, socket, .writable)
        } catch {
            retryConnecting(after: error)
        }
    }

    private func retryConnecting(after error: SystemError) {
        guard !addresses.isEmpty else { return fail(.cannotConnect, cause: error) }
        if let socket {
            loop.remove(slot)
            socket.release()
            self.socket = nil
        }
        connect()
    }

    private func transmit() {
        guard let socket, let exchange else { return }
        while sent < exchange.bytes.count {
            let transfer = exchange.bytes.withUnsafeBytes {
                socket.transmit(UnsafeRawBufferPointer(rebasing: $0[sent...]))
            }
            switch transfer {
            case .bytes(let count): sent += count
            case .wouldBlock: return loop.watch(slot, for: [.readable, .writable])
            case .end, .failed:
                guard isReused, sent == 0 else {
                    // The server may have answered before it closed: what it said is still to be read.
                    sent = exchange.bytes.count
                    break
                }
                guard let unsent = end(isReusable: false) else { return }
                return client.open(unsent)
            }
        }
        loop.watch(slot, for: .readable)
    }
}

// MARK: - Receiving

extension ClientConnection {
    private func receive() {
        guard let socket else { return }
        switch socket.receive(into: loop.scratch) {
        case .bytes(let count):
            // Bytes that nobody asked for: whatever they are, the next response would be mistaken for them.
            guard exchange != nil else { return close() }
            parser.append(UnsafeBufferPointer(rebasing: loop.scratch.bindMemory(to: UInt8.self)[..<count]))
            read()
        case .wouldBlock: break
        case .end: readEnd()
        case .failed(let error):
            if exchange == nil { close() } else { fail(.reset, cause: error) }
        }
    }

    private func read() {
        do throws(HTTPParseError) {
            while exchange != nil, let event = try parser.next() { take(event) }
        } catch {
            fail(.malformedResponse, parseError: error)
        }
    }

    private func readEnd() {
        guard exchange != nil else { return close() }
        do throws(HTTPParseError) {
            guard let event = try parser.finish() else { return fail(.closedBeforeResponse) }
            take(event)
        } catch {
            fail(.truncatedResponse, parseError: error)
        }
    }

    private func take(_ event: HTTPMessageEvent<HTTPResponseHead>) {
        switch event {
        case .head(let head): self.head = head
        case .body(let bytes): body += bytes
        case .end:
            guard var response = head?.response, let head else { return }
            let isInterim = response.status < 200 && response.status != 101
            if isInterim {
                self.head = nil
                return
            }
            response.body = body
            body = []
            let isSent = sent == exchange?.bytes.count
            let ended = end(isReusable: head.keepsAlive && isSent && parser.unreadCount == 0)
            ended?.continuation.resume(returning: .success(response))
        }
    }
}
