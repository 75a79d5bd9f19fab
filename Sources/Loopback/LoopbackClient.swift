package import HTTPWire
import SystemCalls

/// A small HTTP/1.1 client that sends what it is told and keeps connections.
///
/// It adds `Host` and `Content-Length` where they are needed and nothing else, follows no redirect, keeps no cookie.
/// A request is never sent twice: only where not one byte of it went out over a kept connection, a new one is opened.
package final class LoopbackClient: Sendable {
    private let loop: Result<PollLoop, SystemError>
    private let number: Int
    private let hostField: String
    /// Whether there is an address behind the host.
    package let hasAddress: Bool

    /// Makes a client; it connects when it sends, and takes responses within limits.
    ///
    /// Names are looked up where that is asked for, which may take seconds.
    package init(
        host: String = "127.0.0.1",
        port: UInt16,
        security: ClientSecurity? = nil,
        limits: HTTPLimits = .response,
        looksUp: Bool = false
    ) {
        let loop: Result<PollLoop, SystemError>
        do {
            loop = .success(try PollLoop.shared())
        } catch {
            loop = .failure(error)
        }
        self.loop = loop
        let known = SocketAddress.all(of: host, port: port)
        let addresses = known.isEmpty && looksUp ? SocketAddress.lookedUp(host, port: port) : known
        hasAddress = !addresses.isEmpty
        let isBareV6 = host.utf8.contains(0x3A) && !host.hasPrefix("[")
        hostField = (isBareV6 ? "[\(host)]" : host) + ":\(port)"
        switch loop {
        case .success(let loop):
            let number = loop.makeNumber()
            self.number = number
            loop.perform {
                $0.clients[number] = ClientCore(addresses: addresses, security: security, limits: limits, loop: $0)
            }
        case .failure: number = 0
        }
    }

    deinit {
        close()
    }

    /// Sends a request and waits for its response; cancelling the task ends the wait and the connection.
    package func send(
        _ request: HTTPRequest,
        timeout: Duration = .seconds(120)
    ) async throws(LoopbackClientError) -> HTTPResponse {
        guard hasAddress else { throw LoopbackClientError(code: .badAddress) }
        let loop: PollLoop
        do {
            loop = try self.loop.get()
        } catch {
            throw LoopbackClientError(code: .cannotConnect, cause: error)
        }
        let client = number
        let exchange = loop.makeNumber()
        let isCancelled = Locked(false)
        let bytes = request.serialized(host: hostField)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let exchange = ClientExchange(
                    number: exchange,
                    bytes: bytes,
                    isHead: request.method == .head,
                    deadline: .now + timeout,
                    isCancelled: isCancelled,
                    continuation: continuation
                )
                loop.perform {
                    guard let client = $0.clients[client] else { return exchange.fail(.clientClosed) }
                    client.send(exchange)
                }
            }
        } onCancel: {
            isCancelled.withLock { $0 = true }
            loop.perform { $0.clients[client]?.cancel(exchange) }
        }
        return try result.get()
    }

    /// Closes the connections; requests under way fail, later ones too.
    package func close() {
        guard case .success(let loop) = loop else { return }
        let number = number
        loop.performAndWait { $0.clients.removeValue(forKey: number)?.close() }
    }
}
