import Foundation
import HTTPWire
import Loopback
import SystemCalls
import TLS
import TestSupport
import Testing

@Suite("https: the handshake", .enabled(if: Program.isInstalled("python3")), .heavy)
struct HandshakeTests {
    /// Goes so far, says what has been reached, and leaves with FIN or with RST.
    private static let visitor = """
        import socket, ssl, struct, sys
        port, authority = int(sys.argv[1]), sys.argv[2]

        def visit(version, stop, reset, piece):
            context = ssl.create_default_context(cafile=authority)
            context.maximum_version = version
            coming, going = ssl.MemoryBIO(), ssl.MemoryBIO()
            side = context.wrap_bio(coming, going, server_hostname="localhost")
            plain = socket.create_connection(("127.0.0.1", port))
            plain.settimeout(20)
            sent = 0

            def leave():
                if reset: plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                plain.close()
                return sent

            def flush():
                nonlocal sent
                data = going.read()
                while data:
                    part = data[:piece]
                    if stop is not None: part = part[:stop - sent]
                    plain.sendall(part)
                    sent += len(part)
                    data = data[len(part):]
                    if stop is not None and sent >= stop: return True

            def step(work):
                while True:
                    try:
                        result = work()
                        return flush(), result
                    except ssl.SSLWantReadError:
                        if flush(): return True, None
                        data = plain.recv(4096)
                        if data: coming.write(data)
                        else: coming.write_eof()

            ended, _ = step(side.do_handshake)
            if ended: return leave()
            ended, _ = step(lambda: side.write(b"GET /whole HTTP/1.1\\r\\nHost: h\\r\\nConnection: close\\r\\n\\r\\n"))
            if ended: return leave()
            answer = b""
            while True:
                ended, part = step(lambda: side.read(4096))
                if not part: break
                answer += part
            assert answer.endswith(b"GET /whole "), answer
            # The server has said that nothing follows: anything else would have been an error.
            try: side.unwrap()
            except ssl.SSLWantReadError: pass
            return leave()

        for version in [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3]:
            whole = visit(version, None, False, 1)
            visit(version, None, False, 1 << 20)
            for reset in [False, True]:
                for stop in range(1, whole, 7): visit(version, stop, reset, 1 << 20)
        print("visited")
        """

    @Test("leaving at any byte of it, by FIN or by RST, leaves nothing behind; byte by byte it succeeds")
    func everyPhase() async throws {
        let https = try HTTPSServer()
        let arguments = ["\(https.server.port)", https.file]
        let (status, output) = try await Program.run("python3", ["-c", Self.visitor] + arguments)
        #expect(status == 0 && output == "visited")
        let raw = try RawConnection(port: https.server.port)
        raw.halfClose()
        #expect(raw.read().ending == .closed)
    }

    @Test(
        "bytes that are no TLS end the connection",
        arguments: ["\u{16}\u{3}\u{1}\u{0}\u{5}hello", "\u{0}\u{0}", "\u{15}\u{3}"]
    )
    func garbage(_ text: String) throws {
        let https = try HTTPSServer()
        let raw = try RawConnection(port: https.server.port)
        try raw.send(text)
        raw.halfClose()
        #expect(raw.read().ending != .silence)
    }

    @Test("stopping the server ends connections in the middle of it")
    func stopping() throws {
        let https = try HTTPSServer()
        let raw = try RawConnection(port: https.server.port)
        try raw.send("\u{16}\u{3}")
        https.server.stop()
        #expect(raw.read().ending != .silence)
    }

    @Test(
        "who spoke while the server was busy is heard, though the time for the handshake is over by then",
        .timeLimit(.minutes(5))
    )
    func busyServer() async throws {
        let (isAccepted, isBusy, hasSpoken) = (Latch(), Latch(), Latch())
        let server = try LoopbackServer(
            security: try CertificateAuthority(),
            handshakeTime: .seconds(2),
            handshakePlan: { peer in
                guard peer.connection > 1 else { return nil }
                isBusy.open()
                hasSpoken.wait()
                var nobody: [pollfd] = []
                Platform.wait(for: &nobody, milliseconds: 2_000)
                return nil
            },
            faultPlan: { peer, _ in
                if peer.connection == 1 { isAccepted.open() }
                return nil
            }
        ) { _, _, _ in }
        let answer = try await onOwnThread {
            defer { hasSpoken.open() }
            let visitor = try RawConnection(port: server.port)
            isAccepted.wait()
            let other = try RawConnection(port: server.port)
            defer { other.close() }
            isBusy.wait()
            try visitor.send("GET / HTTP/1.1\r\n\r\n")
            hasSpoken.open()
            return visitor.read().text
        }
        #expect(answer.hasPrefix("HTTP/1.1 400 "))
    }
}
