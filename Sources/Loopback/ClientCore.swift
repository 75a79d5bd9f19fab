import HTTPWire
import SystemCalls

/// The connections of a client, on the loop's thread.
final class ClientCore {
    private let addresses: [SocketAddress]
    private let security: ClientSecurity?
    private let limits: HTTPLimits
    private let loop: LoopCore
    private var idle: [ClientConnection] = []
    private var busy: [Int: ClientConnection] = [:]
    private var isClosed = false

    init(addresses: [SocketAddress], security: ClientSecurity?, limits: HTTPLimits, loop: LoopCore) {
        self.addresses = addresses
        self.security = security
        self.limits = limits
        self.loop = loop
    }

    func send(_ exchange: ClientExchange) {
        if exchange.isCancelled.withLock({ $0 }) { return exchange.fail(.cancelled) }
        while let connection = idle.popLast() {
            guard connection.isUsable else {
                connection.close()
                continue
            }
            busy[exchange.number] = connection
            return connection.begin(exchange)
        }
        open(exchange)
    }

    /// Sends over a new connection.
    func open(_ exchange: ClientExchange) {
        let connection = ClientConnection(
            addresses: addresses,
            security: security,
            limits: limits,
            client: self,
            loop: loop
        )
        busy[exchange.number] = connection
        connection.begin(exchange)
    }

    func cancel(_ exchange: Int) {
        busy[exchange]?.fail(.cancelled)
    }

    func finished(_ exchange: Int, _ connection: ClientConnection, isReusable: Bool) {
        busy[exchange] = nil
        if isReusable, !isClosed {
            idle.append(connection)
        } else {
            connection.close()
        }
    }

    func forget(_ connection: ClientConnection) {
        idle.removeAll { $0 === connection }
    }

    func close() {
        isClosed = true
        for connection in busy.values { connection.fail(.clientClosed) }
        for connection in idle { connection.close() }
        idle = []
    }
}
