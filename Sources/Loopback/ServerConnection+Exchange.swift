import HTTPWire

// What an exchange goes through: head, body, handler, answer, end.
extension ServerConnection {
    func take(_ event: consuming HTTPMessageEvent<HTTPRequestHead>) {
        switch consume event {
        case .head(let head): begin(head)
        case .body(let bytes):
            if body.isEmpty { body = bytes } else { body += bytes }
            if case .closeDuringRequestBody(let limit) = plannedFault, body.count >= limit { close() }
        case .end:
            if case .closeDuringRequestBody = plannedFault { return close() }
            handle()
        }
    }

    private func begin(_ head: HTTPRequestHead) {
        request = head.request
        asked = Asked(method: head.request.method, minorVersion: head.minorVersion, keepsAlive: head.keepsAlive)
        body = []
        exchange += 1
        target = server.settings.gateway == nil ? nil : ProxyTarget(head.request)
        if let fault = server.settings.faultPlan?(peer, head.request) { plan(fault) }
        guard !isClosed, phase == .reading else { return }
        switch plannedFault {
        case .closeDuringRequestBody(let limit) where limit <= 0: return close()
        case .leaveBodyUnread: return handle()
        case .withholdContinue: return
        default: break
        }
        if head.expectsContinue, parser.unreadCount == 0 {
            output.append(HTTPResponse(status: 100).serialized())
        }
    }

    private func handle() {
        guard var request else { return }
        self.request = nil
        request.body = body
        body = []
        phase = .answering
        guard !isPassedOn(request) else { return }
        let handle = ConnectionHandle(self, exchange: exchange, loop: server.settings.loop)
        server.settings.handler(request, peer, Responder(handle))
    }

    /// Takes the answer to an exchange; a second one is ignored.
    func answer(_ reply: WireReply, to exchange: Int) {
        guard !isClosed, phase == .answering, exchange == self.exchange else { return }
        if reply.delay > .zero {
            phase = .delayed
            setTimer(after: reply.delay) { $0.deliver(reply) }
        } else {
            deliver(reply)
        }
        advance()
    }

    /// Answers for a handler that never did.
    func abandon(_ exchange: Int) {
        let headers: HTTPHeaders = ["Content-Type": "text/plain; charset=utf-8"]
        let body = Array("the handler gave no answer\n".utf8)
        answer(WireReply(response: HTTPResponse(status: 500, headers: headers, body: body)), to: exchange)
    }

    private func deliver(_ reply: WireReply) {
        guard let asked else { return }
        let framing = reply.response.framing
        let mustClose =
            reply.closesConnection || !asked.keepsAlive || framing.announcesClose
            || plannedFault == .leaveBodyUnread
        let wire = HTTPResponse.Wire(method: asked.method, minorVersion: asked.minorVersion, closes: mustClose)
        let fault = reply.fault ?? plannedFault
        plannedFault = nil
        if let fault, fault != .withholdContinue, fault.phase != .handshake {
            return fault.nature.deliver(self, reply.response, wire)
        }
        output.append { reply.response.append(to: &$0, wire, framing) }
        // A body whose end the client cannot find ends with the connection.
        end(mustClose || !framing.isSelfDelimiting(answering: asked.method) ? .linger : .next)
    }

    /// Ends an exchange once its bytes are sent.
    func end(_ after: After) {
        // Answers to pipelined requests leave together in one write.
        if after == .next, output.pace == nil { return finish(.next) }
        phase = .ending(after)
    }

    func finish(_ after: After) {
        switch after {
        case .next:
            asked = nil
            phase = .reading
        case .linger: linger(for: Self.lingerTime)
        case .cut: linger(for: Self.lingerTime, closeNotify: false)
        case .close: close()
        case .reset: resetOnceSent(attempts: 20)
        case .halfClose:
            channel.finishWriting()
            phase = .stalled
            if peerHasEnded { close() }
        case .leave:
            channel.finishWriting()
            phase = .deaf
            setTimer(after: .seconds(1)) { $0.close() }
        case .goAway(let duration):
            channel.finishWriting()
            server.goAway(for: duration)
        case .enterTunnel: enterTunnel()
        }
    }

    /// Closes in order: closing with unread bytes would send RST and could take the answer away from the client.
    private func linger(for time: Duration, closeNotify: Bool = true) {
        if !closeNotify { channel.leaveUnended() }
        if peerHasEnded { return close() }
        channel.finishWriting()
        phase = .lingering
        setTimer(after: time) { $0.close() }
    }

    /// RST may overtake bytes that the client's system has not got yet.
    private func resetOnceSent(attempts: Int) {
        guard attempts > 0, channel.socket.unsentCount > 0 else { return reset() }
        phase = .stalled
        setTimer(after: .milliseconds(1)) { $0.resetOnceSent(attempts: attempts - 1) }
    }

    /// Answers something that is no exchange of its own, and closes.
    func refuse(status: Int, because reason: String) {
        let headers: HTTPHeaders = ["Content-Type": "text/plain; charset=utf-8"]
        let response = HTTPResponse(status: status, headers: headers, body: Array((reason + "\n").utf8))
        output.append { response.append(to: &$0, HTTPResponse.Wire(closes: true)) }
        phase = .ending(.linger)
        advance()
    }
}

// MARK: - Streams

extension ServerConnection {
    func begin(_ stream: ResponseStream, _ response: HTTPResponse, exchange: Int) {
        guard !isClosed, phase == .answering, exchange == self.exchange, let asked else { return stream.markClosed() }
        plannedFault = nil
        let isChunked = asked.minorVersion > 0
        let wire = HTTPResponse.Wire(
            method: asked.method,
            minorVersion: asked.minorVersion,
            closes: !asked.keepsAlive || !isChunked,
            isOpenEnded: !isChunked
        )
        var response = response
        response.headers.removeAll("Content-Length")
        response.headers["Transfer-Encoding"] = isChunked ? "chunked" : nil
        output.append { response.appendHead(to: &$0, wire) }
        guard asked.method != .head, response.allowsBody, !peerHasEnded else {
            stream.markClosed()
            end(wire.closes || peerHasEnded ? .linger : .next)
            return advance()
        }
        self.stream = stream
        phase = .streaming
        write(response.body, exchange: exchange)
    }

    func write(_ bytes: [UInt8], exchange: Int) {
        guard !isClosed, phase == .streaming, exchange == self.exchange, let asked else { return }
        // A client that stopped reading must not fill the memory, nor may many that are a little behind.
        guard output.count <= Self.streamLimit else { return finishStream(exchange: exchange) }
        guard server.makeRoom(for: bytes.count, of: self) else { return finishStream(exchange: exchange) }
        output.append(asked.minorVersion > 0 ? ChunkedCoding.chunk(bytes) : bytes)
        advance()
    }

    func finishStream(exchange: Int) {
        guard !isClosed, phase == .streaming, exchange == self.exchange, let asked else { return }
        stream?.markClosed()
        stream = nil
        if asked.minorVersion > 0 { output.append(ChunkedCoding.end) }
        end(asked.keepsAlive && asked.minorVersion > 0 ? .next : .linger)
        advance()
    }
}
