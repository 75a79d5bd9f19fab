import Foundation
import HTTPWire
import Loopback
import Recordings
import TestSupport
import Testing

@Suite("record goes through the proxy that the environment names", .heavy)
struct ProxyTests {
    private static func record(
        _ origin: String,
        _ environment: [String: String],
        _ options: [String] = []
    ) async throws -> (HTTPResponse, HAR, Ended) {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        var answer = HTTPResponse(status: 0)
        let arguments = ["record", "--upstream", origin, "--output", file] + options
        let ended = try await Started.with(arguments, environment: environment) { proxy in
            answer = try await LoopbackClient(port: proxy.port).send(HTTPRequest(.get, "/x?a=b"))
            #expect(await proxy.logLine(with: " \(answer.status) ") != nil)
        }
        return (answer, try HAR(contentsOf: file), ended)
    }

    @Test(
        "http is asked for by its whole address, with the proxy's own credentials, which are not recorded",
        arguments: ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
    )
    func plain(_ variable: String) async throws {
        let proxy = try Upstreams.plain { _ in HTTPResponse(status: 200, body: Array("by proxy".utf8)) }
        let address = "http://user:p%40ss@127.0.0.1:\(proxy.server.port)/"
        let (answer, recording, _) = try await Self.record("http://gitlab.example", [variable: address])
        #expect(answer.text == "by proxy")
        var requests = proxy.requests.makeAsyncIterator()
        let request = try #require(await requests.next())
        #expect(String(decoding: request.target, as: UTF8.self) == "http://gitlab.example/x?a=b")
        #expect(request.headers["Host"] == "gitlab.example")
        #expect(request.headers["Proxy-Authorization"] == "Basic " + Base64.encode(Array("user:p@ss".utf8)))
        let entry = try #require(recording.entries.first)
        #expect(entry.request.url == "http://gitlab.example/x?a=b")
        #expect(!entry.request.headers.contains { $0.name.lowercased().hasPrefix("proxy") })
        proxy.server.stop()
    }

    @Test("a proxy that wants credentials is no provider's answer")
    func wantsCredentials() async throws {
        let proxy = try Upstreams.plain { _ in HTTPResponse(status: 407) }
        let address = "127.0.0.1:\(proxy.server.port)"
        let (answer, recording, _) = try await Self.record("http://gitlab.example", ["http_proxy": address])
        #expect(answer.status == 502)
        #expect(answer.text.contains("through the proxy \(address): it wants a user and a password (407)"))
        #expect(recording.entries.first?.response.status == 0)
        proxy.server.stop()
    }

    @Test("this machine is reached without a proxy")
    func loopback() async throws {
        let upstream = try Upstreams.plain { _ in HTTPResponse(status: 200, body: Array("direct".utf8)) }
        let (answer, _, _) = try await Self.record(upstream.origin, ["http_proxy": "http://127.0.0.1:9"])
        #expect(answer.text == "direct")
        upstream.server.stop()
    }

    @Test(
        "hosts of no_proxy are reached without one",
        arguments: [
            ("gitlab.example", true), (".example", true), ("example", true), ("*.example", true), ("*", true),
            ("a.test, gitlab.example:80", true), ("gitlab.example:8080", false), ("lab.example", false), ("", false),
        ]
    )
    func exceptions(_ list: String, _ isDirect: Bool) async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        // Neither name is anybody's (RFC 2606 §2): the one that is looked up is the one that is reached.
        let ended = try await Binary.run(
            "record",
            "--upstream",
            "http://gitlab.example",
            "--output",
            file,
            environment: ["http_proxy": "http://proxy.invalid:3128", "NO_PROXY": list]
        )
        #expect(ended.status == 2)
        let words = "no address is known for " + (isDirect ? "gitlab.example" : "the proxy proxy.invalid")
        #expect(ended.error.contains(words), "\(ended.error)")
    }

    @Test(
        "a proxy that is none of http is refused, without its password",
        arguments: ["socks5://u:hush@h:1", "http://h:no", "https://h"]
    )
    func otherProxies(_ address: String) async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let ended = try await Binary.run(
            "record",
            "--upstream",
            "http://gitlab.example",
            "--output",
            file,
            environment: ["ALL_PROXY": address]
        )
        #expect(ended.status == 2)
        #expect(
            ended.error.contains("ALL_PROXY") && ended.error.contains("an HTTP proxy such as http://127.0.0.1:3128")
        )
        #expect(!ended.error.contains("hush"))
    }

    @Test(
        "https goes by CONNECT, the certificate verified as ever; a refusal is told",
        .enabled(if: Program.isInstalled("openssl") && Program.isInstalled("python3"), "needs openssl and python3")
    )
    func secure() async throws {
        let upstream = try await SecureUpstream(names: "DNS:gitlab.example")
        let script = try upstream.scratch.write(Self.tunnel, to: "tunnel.py")
        let proxy = try Running("/usr/bin/env", ["python3", script, upstream.port])
        let port = try #require(await proxy.line())
        let options = ["--ca-file", upstream.authorities]
        let named = ["https_proxy": "http://me:hush@127.0.0.1:\(port)"]
        let (answer, recording, _) = try await Self.record("https://gitlab.example", named, options)
        #expect(answer.status == 200 && answer.reason == "Quite so")
        #expect(await proxy.line() == "CONNECT gitlab.example:443")
        #expect(recording.entries.first?.request.url == "https://gitlab.example/x?a=b")
        let nobody = ["HTTPS_PROXY": "http://127.0.0.1:\(port)"]
        let (refused, _, _) = try await Self.record("https://gitlab.example", nobody, options)
        #expect(refused.status == 502)
        #expect(refused.text.contains("through the proxy 127.0.0.1:\(port): CONNECT was refused"), "\(refused.text)")
        proxy.send(SIGKILL)
        _ = await proxy.end()
        await upstream.stop()
    }

    /// Opens tunnels to one port whatever name is asked for, where the right user asks.
    private static let tunnel = """
        import base64, socket, sys, threading

        def pump(source, target):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

        def serve(client):
            head = b""
            while b"\\r\\n\\r\\n" not in head:
                head += client.recv(65536)
            if base64.b64encode(b"me:hush") not in head:
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\\r\\nContent-Length: 0\\r\\n\\r\\n")
                return client.close()
            print(" ".join(head.decode().split()[:2]), flush=True)
            upstream = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
            client.sendall(b"HTTP/1.1 200 Connection established\\r\\n\\r\\n")
            threading.Thread(target=pump, args=(upstream, client), daemon=True).start()
            pump(client, upstream)

        server = socket.create_server(("127.0.0.1", 0))
        print(server.getsockname()[1], flush=True)
        while True:
            threading.Thread(target=serve, args=(server.accept()[0],), daemon=True).start()
        """
}
