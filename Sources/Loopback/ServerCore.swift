import HTTPWire
import SystemCalls
import TLS

/// The listener of a server with its connections, on the loop's thread.
final class ServerCore: PollSource {
    struct Settings: Sendable {
        let loop: PollLoop
        let hosts: [String]
        let port: UInt16
        /// The origin of the server itself.
        let address: String
        let limits: HTTPLimits
        /// How long a client may take for the handshake of TLS.
        let handshakeTime: Duration
        let handshakePlan: LoopbackServer.HandshakePlan?
        let faultPlan: LoopbackServer.FaultPlan?
        let spares: LoopbackServer.Sparing?
        let onMalformed: (@Sendable (HTTPParseError, Peer) -> Void)?
        let security: CertificateAuthority?
        let onWrongScheme: LoopbackServer.WrongSchemeHandler?
        let gateway: ProxyGateway?
        let handler: LoopbackServer.Handler
    }

    /// How many bytes all readers of streams together may leave waiting.
    static let streamLimit = 32 << 20
    private static let retryDelay = Duration.milliseconds(10)

    let number: Int
    let settings: Settings
    private(set) var connections: [Int: ServerConnection] = [:]
    /// The tunnels whose bytes are passed on unread.
    private(set) var relays: [Int: Relay] = [:]
    /// What all readers of streams leave waiting.
    var streamBacklog = 0
    private var listeners: [(socket: Socket, slot: Int)] = []
    private var timer: Int?
    private var lastConnection = 0
    /// How many connections to ask for before the next turn of the loop.
    private var rush = 1
    private let loop: LoopCore

    init(number: Int, settings: Settings, core: LoopCore) {
        loop = core
        self.number = number
        self.settings = settings
    }

    func start(_ sockets: [Socket]) {
        loop.servers[number] = self
        listen(sockets)
    }

    private func listen(_ sockets: [Socket]) {
        listeners = sockets.map { ($0, loop.add(self, $0, .readable)) }
    }

    /// Takes the connections that wait: one where they come one by one, more and more at once in a rush.
    func ready(_ readiness: Readiness, in loop: LoopCore) {
        for _ in 0..<rush {
            do {
                guard let accepted = try nextConnection() else {
                    rush = 1
                    return
                }
                open(accepted, in: loop)
            } catch {
                // Out of descriptors: the connection stays in the backlog until one is free.
                watchListeners(for: [])
                setTimer(after: Self.retryDelay) { $0.watchListeners(for: .readable) }
                return
            }
        }
        rush = min(rush * 8, 1024)
    }

    private func nextConnection() throws(SystemError) -> Socket? {
        for listener in listeners {
            if let accepted = try listener.socket.nextConnection() { return accepted }
        }
        return nil
    }

    private func watchListeners(for interest: Readiness) {
        for listener in listeners { loop.watch(listener.slot, for: interest) }
    }

    func stop() {
        closeEverything()
        loop.servers[number] = nil
    }

    /// Closes the port and all connections, and opens the port again later.
    func goAway(for duration: Duration) {
        closeEverything()
        setTimer(after: duration) { $0.comeBack() }
    }

    func forget(_ connection: ServerConnection) {
        connections[connection.number] = nil
    }

    func keep(_ relay: Relay) {
        relays[relay.number] = relay
    }

    func forget(_ relay: Relay) {
        relays[relay.number] = nil
    }

    /// Sends those away who are furthest behind until there is room; whether the reader itself is not among them.
    ///
    /// Whoever is sent away finds the connection closed within the body, and comes back for the rest.
    func makeRoom(for bytes: Int, of reader: ServerConnection) -> Bool {
        guard streamBacklog + bytes > Self.streamLimit, streamBacklog > 0 else { return true }
        for slow in connections.values.sorted(by: { $0.backlog > $1.backlog }) {
            guard streamBacklog + bytes > Self.streamLimit, slow.backlog > 0 else { break }
            if slow === reader { return false }
            slow.reset()
        }
        return true
    }

    private func open(_ accepted: Socket, in loop: LoopCore) {
        lastConnection += 1
        var session: TLSSession?
        var struck: Fault?
        if let security = settings.security {
            struck = settings.handshakePlan?(Peer(connection: lastConnection, exchange: 1))
            if !(struck?.breaksHandshake ?? false) {
                guard let made = security.acceptedSession(showing: struck?.flaw) else { return accepted.release() }
                session = made
            }
        }
        let channel = Channel(accepted, session: session)
        let connection = ServerConnection(channel, number: lastConnection, struck: struck, server: self, loop: loop)
        let isFull = connections.count >= settings.limits.connections
        connections[lastConnection] = connection
        if isFull {
            connection.refuse(status: 503, because: "too many connections are open")
        } else if settings.spares?(nil) ?? false {
            connection.isUndecided = true
        } else if let fault = settings.faultPlan?(Peer(connection: lastConnection, exchange: 1), nil) {
            connection.plan(fault)
        }
        // The request has often come with the connection; looking costs less than another turn of the loop.
        connection.ready(.readable, in: loop)
    }

    private func comeBack() {
        do {
            listen(try LoopbackServer.listeners(at: settings.hosts, port: settings.port))
        } catch {
            setTimer(after: Self.retryDelay) { $0.comeBack() }
        }
    }

    private func closeEverything() {
        if let timer { loop.timers.cancel(timer) }
        timer = nil
        for listener in listeners {
            loop.remove(listener.slot)
            listener.socket.release()
        }
        listeners = []
        for connection in connections.values { connection.close() }
        for relay in relays.values { relay.close() }
    }

    private func setTimer(after delay: Duration, _ action: @escaping (ServerCore) -> Void) {
        timer = loop.timers.schedule(after: delay) { [weak self] _ in
            guard let self else { return }
            timer = nil
            action(self)
        }
    }
}
