import SystemCalls

/// A connection that is being made, on the loop's thread.
final class Dial: PollSource {
    private static let patience = Duration.seconds(10)

    private let loop: LoopCore
    private var then: ((Result<Socket, SystemError>) -> Void)?
    private var addresses: ArraySlice<SocketAddress> = []
    private var attempt: (socket: Socket, slot: Int)?
    private var timer: Int?
    private var trouble = SystemError(call: "getaddrinfo", number: EADDRNOTAVAIL)

    /// Gives up after a while, also where nobody begins.
    init(_ loop: LoopCore, then: @escaping (Result<Socket, SystemError>) -> Void) {
        self.loop = loop
        self.then = then
        timer = loop.timers.schedule(after: Self.patience) { [weak self] _ in
            self?.timer = nil
            self?.end(.failure(SystemError(call: "connect", number: ETIMEDOUT)))
        }
    }

    /// Tries one address after the other.
    func begin(_ addresses: [SocketAddress]) {
        self.addresses = addresses[...]
        next()
    }

    func ready(_ readiness: Readiness, in loop: LoopCore) {
        guard let (socket, slot) = attempt else { return }
        attempt = nil
        loop.remove(slot)
        guard let error = socket.pendingError else { return end(.success(socket)) }
        socket.release()
        trouble = error
        next()
    }

    func cancel() {
        then = nil
        end(.failure(trouble))
    }

    private func next() {
        while let address = addresses.popFirst() {
            do throws(SystemError) {
                let socket = try Socket.connecting(to: address)
                attempt = (socket, loop.add(self, socket, .writable))
                return
            } catch {
                trouble = error
            }
        }
        end(.failure(trouble))
    }

    private func end(_ outcome: Result<Socket, SystemError>) {
        if let timer { loop.timers.cancel(timer) }
        timer = nil
        if let (socket, slot) = attempt {
            loop.remove(slot)
            socket.release()
        }
        attempt = nil
        let then = then
        self.then = nil
        then?(outcome)
    }
}
