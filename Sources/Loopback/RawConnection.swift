package import HTTPWire
package import SystemCalls

/// A plain TCP connection whose caller writes and reads every byte; its calls block the thread.
package final class RawConnection {
    /// Why reading stopped.
    package enum Ending: Hashable, Sendable {
        /// The peer sent FIN.
        case closed
        /// The peer sent RST.
        case reset
        /// Nothing more came in time.
        case silence
        /// As much came as was asked for.
        case enough
    }

    /// What was read.
    package struct Reading: Hashable, Sendable {
        package let bytes: [UInt8]
        package let ending: Ending

        package init(bytes: [UInt8], ending: Ending) {
            self.bytes = bytes
            self.ending = ending
        }

        package var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    private var socket: Socket?
    private var wasReset = false
    private var parser = HTTPResponseParser()

    package init(host: String = "127.0.0.1", port: UInt16) throws(SystemError) {
        var failure = SystemError(call: "connect", number: EADDRNOTAVAIL)
        for address in SocketAddress.all(of: host, port: port) {
            do throws(SystemError) {
                let socket = try Socket.connecting(to: address)
                Self.wait(for: .writable, of: socket, until: .now + .seconds(20))
                let error = socket.pendingError
                // Established and reset before it was looked at; asking for the error has cleared it.
                wasReset = error?.isReset ?? false
                if let error, !wasReset {
                    socket.release()
                    throw error
                }
                self.socket = socket
                return
            } catch {
                failure = error
            }
        }
        throw failure
    }

    deinit {
        close()
    }

    /// Sends bytes, however long the peer takes to read them.
    package func send(_ bytes: [UInt8]) throws(SystemError) {
        guard let socket else { throw SystemError(call: "send", number: ENOTCONN) }
        var sent = 0
        while sent < bytes.count {
            switch bytes.withUnsafeBytes({ socket.transmit(UnsafeRawBufferPointer(rebasing: $0[sent...])) }) {
            case .bytes(let count): sent += count
            case .failed(let error): throw error
            case .end, .wouldBlock: Self.wait(for: .writable, of: socket, until: .now + .seconds(20))
            }
        }
    }

    package func send(_ text: String) throws(SystemError) {
        try send(Array(text.utf8))
    }

    /// Reads until the peer closes, a number of bytes came, or time is up.
    package func read(atLeast count: Int = .max, within limit: Duration = .seconds(20)) -> Reading {
        var bytes: [UInt8] = []
        let deadline = ContinuousClock.now + limit
        while bytes.count < count {
            switch receive(until: deadline) {
            case .success(let more): bytes += more
            case .failure(let ending): return Reading(bytes: bytes, ending: ending.ending)
            }
        }
        return Reading(bytes: bytes, ending: .enough)
    }

    /// Reads one response and keeps what comes after it for the next call.
    package func readResponse(
        answering method: HTTPMethod = .get,
        within limit: Duration = .seconds(20)
    ) throws(HTTPParseError) -> HTTPResponse? {
        parser.answersHead = method == .head
        let deadline = ContinuousClock.now + limit
        var response: HTTPResponse?
        while true {
            while let event = try parser.next() {
                if response.take(event) { return response }
            }
            switch receive(until: deadline) {
            case .success(let more): parser.append(more)
            case .failure:
                guard let event = try parser.finish() else { return nil }
                return response.take(event) ? response : nil
            }
        }
    }

    /// Sends FIN; reading goes on.
    package func halfClose() {
        socket?.finishWriting()
    }

    /// Closes with RST.
    package func reset() {
        socket?.reset()
        socket = nil
    }

    package func close() {
        socket?.release()
        socket = nil
    }
}

extension RawConnection {
    private struct Stop: Error {
        let ending: Ending
    }

    private func receive(until deadline: ContinuousClock.Instant) -> Result<[UInt8], Stop> {
        guard let socket else { return .failure(Stop(ending: .closed)) }
        return withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 1) { buffer in
            while true {
                switch socket.receive(into: buffer) {
                case .bytes(let count): return .success(Array(buffer[..<count]))
                case .end: return .failure(Stop(ending: wasReset ? .reset : .closed))
                case .failed: return .failure(Stop(ending: .reset))
                case .wouldBlock:
                    guard ContinuousClock.now < deadline else { return .failure(Stop(ending: .silence)) }
                    Self.wait(for: .readable, of: socket, until: deadline)
                }
            }
        }
    }

    private static func wait(for readiness: Readiness, of socket: Socket, until deadline: ContinuousClock.Instant) {
        var entries = [pollfd(fd: socket.descriptor, events: readiness.rawValue, revents: 0)]
        Platform.wait(for: &entries, milliseconds: (deadline - .now).pollMilliseconds)
    }
}
