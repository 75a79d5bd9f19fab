import HTTPWire
import SystemCalls
import TLS

/// One connection of a client, with at most one exchange at a time, on the loop's thread.
final class ClientConnection: PollSource {
    /// How far a connection has come to be.
    private enum Stage {
        case connecting
        /// A proxy is asked for the way, and answers.
        case tunnelling
        /// The handshake of TLS.
        case securing
        case open
    }

    private unowned let client: ClientCore
    private let loop: LoopCore
    private let security: ClientSecurity?
    private let limits: HTTPLimits
    private var addresses: ArraySlice<SocketAddress>
    private var channel: Channel?
    private var stage = Stage.connecting
    private var slot = 0
    private var timer: Int?
    private var isReused = false
    private var parser: HTTPResponseParser
    private var exchange: ClientExchange?
    private var sent = 0
    private var head: HTTPResponseHead?
    private var body: [UInt8] = []

    init(
        addresses: [SocketAddress],
        security: ClientSecurity?,
        limits: HTTPLimits,
        client: ClientCore,
        loop: LoopCore
    ) {
        self.addresses = addresses[...]
        self.security = security
        self.limits = limits
        parser = HTTPResponseParser(limits: limits)
        self.client = client
        self.loop = loop
    }

    /// Whether a kept connection has neither ended nor got bytes that nobody asked for.
    var isUsable: Bool { parser.unreadCount == 0 && channel?.isQuiet(loop.scratch) ?? false }

    func begin(_ exchange: ClientExchange) {
        self.exchange = exchange
        isReused = stage == .open
        sent = 0
        head = nil
        body = []
        parser.answersHead = exchange.isHead
        timer = loop.timers.schedule(after: exchange.deadline - .now) { [weak self] _ in self?.fail(.timedOut) }
        if stage == .open { transmit() } else { connect() }
    }

    func ready(_ readiness: Readiness, in loop: LoopCore) {
        guard let channel else { return }
        if stage == .connecting {
            if let error = channel.socket.pendingError {
                return error.isReset ? fail(.reset, cause: error) : retryConnecting(after: error)
            }
            return beginTalking()
        }
        if !readiness.isDisjoint(with: [.readable, .ended]) { receive() }
        if readiness.contains(.writable), self.channel != nil { transmit() }
    }

    func fail(
        _ code: LoopbackClientError.Code,
        cause: SystemError? = nil,
        parseError: HTTPParseError? = nil,
        reason: String? = nil
    ) {
        guard let exchange = end(isReusable: false) else { return }
        exchange.fail(LoopbackClientError(code: code, cause: cause, parseError: parseError, reason: reason))
    }

    func close() {
        guard let channel else { return }
        self.channel = nil
        loop.remove(slot)
        channel.release()
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

// MARK: - Connecting

extension ClientConnection {
    private func connect() {
        guard let address = addresses.popFirst() else { return fail(.badAddress) }
        do {
            let socket = try Socket.connecting(to: address)
            channel = Channel(socket)
            slot = loop.add(self, socket, .writable)
        } catch {
            retryConnecting(after: error)
        }
    }

    private func retryConnecting(after error: SystemError) {
        guard !addresses.isEmpty else { return fail(.cannotConnect, cause: error) }
        if let channel {
            loop.remove(slot)
            channel.release()
            self.channel = nil
        }
        connect()
    }

    private func beginTalking() {
        guard let security else {
            stage = .open
            return transmit()
        }
        guard security.tunnel != nil else { return beginHandshake(security) }
        // No body follows a 2xx to CONNECT, whatever its head says; any other ends the connection.
        parser.answersHead = true
        stage = .tunnelling
        transmit()
    }

    private func beginHandshake(_ security: ClientSecurity) {
        guard let socket = channel?.socket else { return }
        do throws(TLSError) {
            channel = Channel(socket, session: try security.trust.session(for: security.host))
        } catch {
            return fail(.noTLS, reason: "\(error)")
        }
        stage = .securing
        sent = 0
        receive()
    }

    /// Takes what the proxy says to CONNECT.
    private func takeReply() {
        guard let security else { return }
        do throws(HTTPParseError) {
            guard case .head(let head)? = try parser.next() else { return }
            let answer = head.response
            guard (200..<300).contains(answer.status) else {
                return fail(.noTunnel, reason: "\(answer.status) \(answer.reason ?? "")")
            }
            parser = HTTPResponseParser(limits: limits)
            parser.answersHead = exchange?.isHead ?? false
            beginHandshake(security)
        } catch {
            fail(.malformedResponse, parseError: error)
        }
    }
}

// MARK: - Sending and receiving

extension ClientConnection {
    private func transmit() {
        guard let channel, let exchange else { return }
        let bytes = stage == .tunnelling ? security?.tunnel?.request ?? [] : exchange.bytes
        while sent < bytes.count || channel.isSending {
            let transfer = bytes.withUnsafeBytes { channel.transmit(UnsafeRawBufferPointer(rebasing: $0[sent...])) }
            switch transfer {
            case .bytes(let count): sent += count
            case .wouldBlock:
                // Until the handshake is done only the peer can move it.
                let canSend = channel.isSending || channel.isEstablished
                return loop.watch(slot, for: canSend ? [.readable, .writable] : .readable)
            case .end, .failed:
                guard isReused, sent == 0 else {
                    // The server may have answered before it closed: what it said is still to be read.
                    sent = bytes.count
                    return loop.watch(slot, for: .readable)
                }
                guard let unsent = end(isReusable: false) else { return }
                return client.open(unsent)
            }
        }
        loop.watch(slot, for: .readable)
    }

    private func receive() {
        guard let transfer = channel?.receive(into: loop.scratch) else { return }
        if stage == .securing {
            if channel?.isEstablished ?? false { stage = .open }
            transmit()
        }
        switch transfer {
        case .bytes(let count):
            // Bytes that nobody asked for: whatever they are, the next response would be mistaken for them.
            guard exchange != nil else { return close() }
            parser.append(UnsafeBufferPointer(rebasing: loop.scratch.bindMemory(to: UInt8.self)[..<count]))
            if stage == .tunnelling { return takeReply() }
            read()
            if channel?.peerHasEnded ?? false { readEnd() }
        case .wouldBlock: break
        case .end: readEnd()
        case .failed(let error):
            if exchange == nil { return close() }
            switch channel?.failure {
            case .untrusted(let reason): fail(.untrusted, reason: reason)
            case .broken(let reason) where stage != .open: fail(.noTLS, reason: reason)
            default: fail(.reset, cause: error)
            }
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
        if stage == .securing { return fail(.noTLS, reason: "the server closed the connection during the handshake") }
        do throws(HTTPParseError) {
            guard let event = try parser.finish() else { return fail(.closedBeforeResponse) }
            // A body that ends with its connection ends with the peer's word.
            guard !(channel?.mayBeCut ?? false) else { return fail(.truncatedResponse) }
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
            let isSent = sent == exchange?.bytes.count && !(channel?.isSending ?? false)
            let ended = end(isReusable: head.keepsAlive && isSent && parser.unreadCount == 0)
            ended?.continuation.resume(returning: .success(response))
        }
    }
}
