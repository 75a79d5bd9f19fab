import HTTPWire

extension ServerConnection {
    /// Takes a fault that was decided before a request was read whole.
    func plan(_ fault: Fault) {
        switch fault {
        case .refuse: reset()
        case .closeOnAccept: close()
        case .stallBeforeReading:
            phase = .deaf
            advance()
        default: plannedFault = fault
        }
    }

    /// Looks for a fault that strikes the connection, now that its first bytes say what it is for.
    func decide(from bytes: UnsafeBufferPointer<UInt8>) {
        isUndecided = false
        let words = bytes.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count < 2 || !(server.settings.spares?(Array(words[1])) ?? false) else { return }
        if let fault = server.settings.faultPlan?(peer, nil) { plan(fault) }
    }

    /// Answers the first bytes of a client that begins a handshake.
    func breakHandshake() {
        switch struck {
        case .garbageDuringHandshake: output.append(Self.noise)
        case .plainHTTPOnTLS:
            let response = HTTPResponse(status: 400, body: Array("no TLS here\n".utf8))
            output.append { response.append(to: &$0, HTTPResponse.Wire(closes: true)) }
        default: break
        }
        phase = .ending(.linger)
    }

    private static let noise = (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 128) }

    func stall() { phase = .stalled }

    func sendGarbage() {
        output.append(Self.noise)
        end(.linger)
    }

    /// Sends a whole answer, after which the connection goes on if it can.
    func send(_ response: HTTPResponse, _ wire: HTTPResponse.Wire, pace: OutputQueue.Pace? = nil) {
        if let pace { output.pace = pace }
        send(response, wire, then: wire.closes || !response.isSelfDelimiting(answering: wire.method) ? .linger : .next)
    }

    func send(_ response: HTTPResponse, _ wire: HTTPResponse.Wire, then after: After) {
        output.append { response.append(to: &$0, wire) }
        end(after)
    }

    func sendTooMuch(_ response: HTTPResponse, _ wire: HTTPResponse.Wire) {
        var response = response
        if response.body.isEmpty { response.body = [0x0A] }
        send(response.announcing(length: response.body.count / 2), wire, then: .linger)
    }

    /// Sends the head, perhaps edited, and the first bytes of the body, with a length that promises all of it.
    func sendHead(
        of response: HTTPResponse,
        _ wire: HTTPResponse.Wire,
        bodyPrefix: Int = .max,
        then after: After = .linger,
        edit: (MalformedHead) -> [UInt8] = \.bytes
    ) {
        var (head, whole): ([UInt8], [UInt8]) = ([], [])
        response.appendHead(to: &head, wire)
        response.append(to: &whole, wire)
        output.append(edit(MalformedHead(bytes: head)) + whole.dropFirst(head.count).prefix(max(0, bodyPrefix)))
        end(after)
    }

    func sendMalformedChunk(_ response: HTTPResponse, _ wire: HTTPResponse.Wire) {
        var response = response
        response.headers.removeAll("Content-Length")
        response.headers["Transfer-Encoding"] = "chunked"
        output.append { response.appendHead(to: &$0, wire) }
        output.append(Array("zz\r\n".utf8) + response.body + Array("\r\n0\r\n\r\n".utf8))
        end(.linger)
    }

    func sendHuge(_ response: HTTPResponse, _ wire: HTTPResponse.Wire, size: Int) {
        let size = max(size, response.body.count)
        send(response.announcing(length: size), wire, then: wire.closes ? .linger : .next)
        guard wire.method != .head, response.allowsBody else { return }
        output.fill(size - response.body.count)
        // The tail is made up while it is sent: nothing may be appended behind it.
        phase = .ending(wire.closes ? .linger : .next)
    }
}

extension OutputQueue.Pace {
    /// Even slices, at most a hundred a second.
    static func bytesPerSecond(_ rate: Int) -> OutputQueue.Pace {
        let rate = min(max(1, rate), 1 << 30)
        let slice = (rate + 99) / 100
        return OutputQueue.Pace(slice: slice, gap: .seconds(1) * slice / rate)
    }
}
