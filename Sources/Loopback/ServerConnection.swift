import HTTPWire
import TLS

/// One accepted connection, on the loop's thread.
final class ServerConnection: PollSource {
    /// What happens once the output is sent.
    enum After: Equatable {
        case next
        case linger
        /// Like `linger`, without the end of TLS.
        case cut
        case close
        case reset
        case halfClose
        case leave
        case goAway(Duration)
        case enterTunnel
    }

    enum Phase: Equatable {
        /// The client has yet to speak; what answers it is no TLS.
        case greeting
        /// A request is being read.
        case reading
        /// The handler has it.
        case answering
        /// The answer is held back.
        case delayed
        /// A chunked response is under way.
        case streaming
        /// The last bytes of an exchange are being sent.
        case ending(After)
        /// FIN is sent; what still comes is dropped until the client closes too.
        case lingering
        /// Nothing is sent any more; what comes is dropped.
        case stalled
        /// Nothing is sent nor read.
        case deaf
    }

    /// What remains of a request once the handler has it.
    struct Asked {
        let method: HTTPMethod
        let minorVersion: Int
        let keepsAlive: Bool
    }

    static let outputLimit = 256 << 10
    static let streamLimit = 4 << 20
    static let unreadLimit = 64 << 10
    static let lingerTime = Duration.seconds(2)
    static let handshakeSteps = 20

    let number: Int
    private(set) var channel: Channel
    /// What is wrong with its handshake.
    private(set) var struck: Fault?
    let server: ServerCore
    let loop: LoopCore

    var phase = Phase.reading
    var parser: HTTPRequestParser
    /// The request that is being read; the handler takes it.
    var request: HTTPRequest?
    /// What the answer must know of it.
    var asked: Asked?
    var body: [UInt8] = []
    var exchange = 0
    var output = OutputQueue()
    var plannedFault: Fault?
    /// Whether the first bytes decide if a fault may strike.
    var isUndecided = false
    weak var stream: ResponseStream?
    /// What a reader of a stream leaves waiting, as the server has counted it among all that they leave.
    private(set) var backlog = 0
    var peerHasEnded = false
    /// Whom the request that is being answered is for, where a proxy got it.
    var target: ProxyTarget?
    /// Whom all requests are for once the client is in a tunnel.
    private(set) var tunnel: ProxyTarget?
    /// The way to a host that bytes are passed on to, while it is looked for.
    var dial: Dial?
    private(set) var isClosed = false
    private var slot = 0
    private var interest = Readiness.readable
    private var timer: Int?
    private var isAdvancing = false
    private var isDrained = false
    private var isPaused = false
    private var isHandshaking: Bool
    private var isFirst = true

    init(_ channel: Channel, number: Int, struck: Fault? = nil, server: ServerCore, loop: LoopCore) {
        self.channel = channel
        self.struck = struck
        let isBroken = struck?.breaksHandshake ?? false
        isHandshaking = !channel.isEstablished || isBroken
        if isBroken { phase = .greeting }
        self.number = number
        self.server = server
        self.loop = loop
        parser = HTTPRequestParser(limits: server.settings.limits)
        slot = loop.add(self, channel.socket, interest)
        if isHandshaking { limitHandshake() }
    }

    /// The limit passes in steps: after each of them the loop reads what came while a handler kept it busy.
    private func limitHandshake(steps: Int = handshakeSteps) {
        setTimer(after: server.settings.handshakeTime / Self.handshakeSteps) { connection in
            guard connection.phase != .deaf else { return }
            if steps > 1 { connection.limitHandshake(steps: steps - 1) } else { connection.close() }
        }
    }

    var peer: Peer {
        Peer(
            connection: number,
            exchange: asked == nil ? exchange + 1 : exchange,
            target: tunnel ?? target,
            fault: struck
        )
    }

    func ready(_ readiness: Readiness, in loop: LoopCore) {
        guard !isClosed, phase != .deaf else { return }
        if !readiness.isDisjoint(with: [.readable, .ended]) { receive(mustEnd: !readiness.contains(.readable)) }
        advance()
    }

    func close() {
        guard release() else { return }
        channel.release()
    }

    func reset() {
        guard release() else { return }
        channel.reset()
    }

    /// Lets the socket go to whoever passes its bytes on; nil where it is closed.
    func handOver() -> Socket? {
        release() ? channel.socket : nil
    }

    private func release() -> Bool {
        guard !isClosed else { return false }
        isClosed = true
        // Answers to earlier pipelined requests may still wait for their common write.
        if !output.isEmpty, output.pace == nil { _ = output.send(to: channel) }
        cancelTimer()
        loop.remove(slot)
        count(0)
        dial?.cancel()
        server.forget(self)
        stream?.markClosed()
        stream = nil
        return true
    }

    func setTimer(after delay: Duration, _ action: @escaping (ServerConnection) -> Void) {
        cancelTimer()
        timer = loop.timers.schedule(after: delay) { [weak self] _ in
            guard let self, !isClosed else { return }
            timer = nil
            action(self)
            advance()
        }
    }

    private func cancelTimer() {
        if let timer { loop.timers.cancel(timer) }
        timer = nil
    }
}

// MARK: - Reading and sending

extension ServerConnection {
    private func receive(mustEnd: Bool) {
        let transfer = channel.receive(into: loop.scratch)
        if isHandshaking, channel.isEstablished {
            isHandshaking = false
            cancelTimer()
        }
        switch transfer {
        case .bytes(let count):
            if phase == .greeting { return breakHandshake() }
            defer { if channel.peerHasEnded { takeEnd() } }
            guard isListening else { return }
            let bytes = UnsafeBufferPointer(rebasing: loop.scratch.bindMemory(to: UInt8.self)[..<count])
            if isFirst { checkScheme(bytes) }
            guard isListening else { return }
            parser.append(bytes)
            isDrained = false
            if isUndecided { decide(from: bytes) }
        case .end: takeEnd()
        case .wouldBlock:
            if mustEnd { close() }
        case .failed: close()
        }
    }

    /// Begins anew inside a tunnel, over TLS where that is what the client speaks there.
    func enterTunnel() {
        guard let target, let security = server.settings.gateway?.authority else { return close() }
        let early = parser.takeUnread()
        parser = HTTPRequestParser(limits: server.settings.limits)
        tunnel = target
        (asked, exchange, phase) = (nil, 0, .reading)
        (isFirst, isHandshaking) = (true, true)
        limitHandshake()
        struck = server.settings.handshakePlan?(peer)
        if struck?.breaksHandshake ?? false {
            phase = .greeting
            if !early.isEmpty { breakHandshake() }
            return
        }
        guard let session = security.acceptedSession(for: target.host, showing: struck?.flaw) else { return close() }
        channel = Channel(channel.socket, session: session, early: early)
        if let fault = server.settings.faultPlan?(peer, nil) { plan(fault) }
        if !isClosed, !early.isEmpty { receive(mustEnd: false) }
    }

    private func takeEnd() {
        peerHasEnded = true
        switch phase {
        case .reading, .answering, .delayed, .ending: break
        case .greeting, .streaming, .lingering, .stalled, .deaf: close()
        }
    }

    /// Looks at the first bytes for a client that came to the wrong door.
    private func checkScheme(_ bytes: UnsafeBufferPointer<UInt8>) {
        isFirst = false
        // A client may speak plain HTTP in a tunnel: that is no wrong door.
        guard tunnel == nil else { return }
        if channel.isMisdirected {
            server.settings.onWrongScheme?(.plainOnTLS, peer)
            guard !isClosed else { return }
            refuse(status: 400, because: "this port speaks https: use \(server.settings.address)")
        } else if server.settings.security == nil, bytes.starts(with: [0x16, 0x03]) {
            server.settings.onWrongScheme?(.tlsOnPlain, peer)
        }
    }

    private var isListening: Bool {
        switch phase {
        case .reading, .answering, .delayed, .streaming, .ending(.next): true
        case .greeting, .ending, .lingering, .stalled, .deaf: false
        }
    }

    /// Goes as far as the received bytes, the answers and the client's reading allow.
    func advance() {
        guard !isAdvancing, !isClosed else { return }
        isAdvancing = true
        repeat {
            readEvents()
            flush()
        } while !isClosed && phase == .reading && !isDrained && output.count < Self.outputLimit
        isAdvancing = false
        countBacklog()
        updateInterest()
    }

    /// Tells the server how much of a stream its reader has still to take.
    func countBacklog() {
        guard !isClosed, phase == .streaming || backlog > 0 else { return }
        count(output.count)
    }

    private func count(_ bytes: Int) {
        server.streamBacklog += bytes - backlog
        backlog = bytes
    }

    private func readEvents() {
        do throws(HTTPParseError) {
            while !isClosed, phase == .reading, output.count < Self.outputLimit {
                guard let event = try parser.next() else {
                    isDrained = true
                    break
                }
                take(event)
            }
            guard !isClosed, phase == .reading, isDrained, peerHasEnded else { return }
            try parser.finish()
            phase = .ending(.close)
        } catch {
            server.settings.onMalformed?(error, peer)
            guard !isClosed else { return }
            refuse(status: error.status, because: error.description)
        }
    }

    private func flush() {
        guard !isClosed, !isPaused else { return }
        var turns = 0
        while !output.isEmpty || channel.isSending {
            switch output.send(to: channel) {
            case .bytes:
                if let pace = output.pace, !output.isEmpty { return pause(for: pace.gap) }
                // A client that reads as fast as this writes must not keep the others waiting.
                turns += 1
                if turns == 16 { return }
            case .wouldBlock: return
            case .end, .failed: return close()
            }
        }
        output.pace = nil
        if case .ending(let after) = phase { finish(after) }
    }

    private func pause(for gap: Duration) {
        isPaused = true
        setTimer(after: gap) { $0.isPaused = false }
    }

    private func updateInterest() {
        guard !isClosed else { return }
        let canSend = channel.isSending || !output.isEmpty && channel.isEstablished
        var wanted: Readiness = canSend && !isPaused ? .writable : []
        switch phase {
        case .greeting, .lingering, .stalled: wanted.insert(.readable)
        case .deaf: break
        case .reading, .answering, .delayed, .streaming, .ending:
            if !peerHasEnded, parser.unreadCount < Self.unreadLimit { wanted.insert(.readable) }
        }
        guard wanted != interest else { return }
        interest = wanted
        loop.watch(slot, for: wanted)
    }
}
