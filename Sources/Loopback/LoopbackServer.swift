package import HTTPWire
import SystemCalls
package import TLS

/// An HTTP/1.1 server on a loopback port.
///
/// It listens when `init` returns and is gone, port and descriptors included, when `stop` returns.
/// Handlers run on the thread of the server's loop, which a process with many servers shares between some of them: a
/// handler never waits.
package final class LoopbackServer: Sendable {
    /// Answers a request through the responder, at once or later.
    package typealias Handler = @Sendable (HTTPRequest, Peer, Responder) -> Void
    /// Decides on a fault: first on each new connection, without a request, then on each request head, without a body.
    package typealias FaultPlan = @Sendable (Peer, HTTPRequest?) -> Fault?

    /// Decides on a fault of a new connection's handshake, or of that in a tunnel, which has a target.
    package typealias HandshakePlan = @Sendable (Peer) -> Fault?

    /// Whether no fault strikes requests for a target; without one, whether there is any such target.
    package typealias Sparing = @Sendable (_ target: [UInt8]?) -> Bool

    /// Hears of clients that spoke the other scheme than the port's.
    package typealias WrongSchemeHandler = @Sendable (WrongScheme, Peer) -> Void

    /// What was spoken to a port that speaks something else.
    package enum WrongScheme: Hashable, Sendable {
        case plainOnTLS, tlsOnPlain
    }

    package let port: UInt16

    /// The origin that it is reached at, without a trailing slash.
    package let address: String

    /// The origins that it is reached at from this machine, one for each address that it listens on.
    package var addresses: [String] { hosts.map { Self.origin(address.hasPrefix("https:"), $0, port) } }

    /// The addresses that it listens on.
    package let hosts: [String]

    private let loop: PollLoop
    private let number: Int
    private let progress = Locked(Progress.running)

    /// Begins to listen: at a second address on the same port too, where one is named and the machine has it.
    package init(
        host: String = "127.0.0.1",
        alsoAt second: String? = nil,
        port: UInt16 = 0,
        sharesLoop: Bool = false,
        security: CertificateAuthority? = nil,
        limits: HTTPLimits = .default,
        handshakeTime: Duration = .seconds(10),
        handshakePlan: HandshakePlan? = nil,
        faultPlan: FaultPlan? = nil,
        spares: Sparing? = nil,
        onMalformed: (@Sendable (HTTPParseError, Peer) -> Void)? = nil,
        onWrongScheme: WrongSchemeHandler? = nil,
        gateway: ProxyGateway? = nil,
        handler: @escaping Handler
    ) throws(ListenError) {
        let sockets = try Self.listeners(at: [host] + [second].compactMap(\.self), port: port)
        let hosts = sockets.count > 1 ? [host, second].compactMap(\.self) : [host]
        let localPort = sockets[0].localPort
        let address = Self.origin(security != nil, host, localPort)
        let start = { (loop: PollLoop, number: Int) -> PollLoop.Job in
            let settings = ServerCore.Settings(
                loop: loop,
                hosts: hosts,
                port: localPort,
                address: address,
                limits: limits,
                handshakeTime: handshakeTime,
                handshakePlan: handshakePlan,
                faultPlan: faultPlan,
                spares: spares,
                onMalformed: onMalformed,
                security: security,
                onWrongScheme: onWrongScheme,
                gateway: gateway,
                handler: handler
            )
            return { ServerCore(number: number, settings: settings, core: $0).start(sockets) }
        }
        do {
            (loop, number) = sharesLoop ? try PollLoop.join(start) : try LoopPool.lease(start)
        } catch {
            for socket in sockets { socket.release() }
            throw ListenError(error, host: host, port: port)
        }
        self.port = localPort
        self.address = address
        self.hosts = hosts
    }

    deinit {
        stop()
    }

    /// An address that means all of them is reached at the loopback one.
    private static func origin(_ isSecure: Bool, _ host: String, _ port: UInt16) -> String {
        let host = ["0.0.0.0": "127.0.0.1", "::": "::1"][host] ?? host
        let digits = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        return "\(isSecure ? "https" : "http")://\(digits):\(port)"
    }

    /// How many bytes the readers of its streams leave waiting, all together.
    package var backlog: Int {
        let bytes = Locked(0)
        loop.performAndWait { [number] loop in
            let backlog = loop.servers[number]?.streamBacklog ?? 0
            bytes.withLock { $0 = backlog }
        }
        return bytes.withLock { $0 }
    }

    /// Closes the port and all connections.
    ///
    /// When it returns no handler runs any more. It may be called again, on any thread, and from a handler.
    package func stop() {
        let before = progress.withLock { progress in
            defer { if progress == .running { progress = .stopping } }
            return progress
        }
        // The one who owns it stops it, then lets go of it: the loop is asked once.
        guard before != .stopped else { return }
        let number = number
        let job: PollLoop.Job = { $0.servers[number]?.stop() }
        if before == .running { LoopPool.giveBack(loop, after: job) } else { loop.performAndWait(job) }
        progress.withLock { $0 = .stopped }
    }

    private enum Progress {
        case running
        case stopping
        case stopped
    }
}

extension LoopbackServer {
    /// How many free ports of the first address are tried before one is also free at the second.
    private static let mostAttempts = 16

    /// Opens a port at one address or two; at the first alone where the machine does not have the second.
    static func listeners(at hosts: [String], port: UInt16) throws(ListenError) -> [Socket] {
        for attempt in 1... {
            let first = try listener(at: hosts[0], port: port)
            guard hosts.count > 1 else { return [first] }
            do throws(ListenError) {
                return [first, try listener(at: hosts[1], port: first.localPort)]
            } catch {
                guard error.code == .addressInUse else { return [first] }
                first.release()
                if port != 0 || attempt == mostAttempts { throw error }
            }
        }
        return []
    }

    private static func listener(at host: String, port: UInt16) throws(ListenError) -> Socket {
        guard let place = SocketAddress(host, port: port) else { throw ListenError(nil, host: host, port: port) }
        do {
            return try Socket.listening(at: place)
        } catch {
            throw ListenError(error, host: host, port: port)
        }
    }
}
