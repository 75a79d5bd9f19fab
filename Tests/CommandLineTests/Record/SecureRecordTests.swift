import Foundation
import HTTPWire
import Loopback
import OAuthHarness
import JSONText
import Recordings
import TLS
import TestSupport
import Testing

@Suite(
    "record reaches https, and verifies who answers",
    .enabled(if: Program.isInstalled("openssl") && Program.isInstalled("python3"), "needs openssl and python3"),
    .heavy
)
struct SecureRecordTests {
    private static func answer(
        at origin: String,
        _ options: [String],
        _ request: HTTPRequest = HTTPRequest(.get, "/")
    ) async throws -> (HTTPResponse, HAR, Ended) {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        var answer = HTTPResponse(status: 0)
        let ended = try await Started.with(["record", "--upstream", origin, "--output", file] + options) { proxy in
            answer = try await LoopbackClient(port: proxy.port).send(request)
            #expect(await proxy.logLine(with: " \(answer.status) ") != nil)
        }
        return (answer, try HAR(contentsOf: file), ended)
    }

    @Test(
        "an authority of its own is trusted where named, and every byte is our own",
        arguments: ["localhost", "127.0.0.1"]
    )
    func trusted(_ host: String) async throws {
        let upstream = try await SecureUpstream(names: "DNS:localhost,IP:127.0.0.1")
        let origin = "https://\(host):\(upstream.port)"
        let body = [UInt8](repeating: 0x61, count: 300_000)
        let request = HTTPRequest(
            method: .post,
            target: Array("/x?a=%2f".utf8),
            headers: ["x-oDD": "1", "A-b": "2"],
            body: body
        )
        let (answer, recording, _) = try await Self.answer(at: origin, ["--ca-file", upstream.authorities], request)
        #expect(answer.status == 200)
        #expect(answer.reason == "Quite so")
        let lines = answer.text.components(separatedBy: "\n")
        #expect(
            lines.prefix(6) == [
                "Host: \(host):\(upstream.port)", "x-oDD: 1", "A-b: 2", "Content-Length: 300000",
                "Accept-Encoding: identity", "",
            ]
        )
        #expect(lines.last?.utf8.count == 300_000)
        let entry = try #require(recording.entries.first)
        #expect(entry.request.url == "\(origin)/x?a=%2f")
        #expect(entry.response.headers.contains(HAR.Header(name: "x-SPELLED", value: "as Is")))
        await upstream.stop()
    }

    @Test("an unknown authority gets nothing of us, and the client 502 with the reason")
    func untrusted() async throws {
        let upstream = try await SecureUpstream(names: "DNS:localhost")
        let (answer, recording, ended) = try await Self.answer(at: "https://localhost:\(upstream.port)", [])
        #expect(answer.status == 502)
        #expect(answer.text.contains("the certificate is not trusted: "))
        #expect(answer.text.hasSuffix("(name its authority with --ca-file)\n"))
        #expect(ended.error.contains("  GET /  502  "))
        #expect(recording.entries.map(\.response.status) == [0])
        await upstream.stop()
    }

    @Test("a certificate for another name is not trusted")
    func anotherName() async throws {
        let upstream = try await SecureUpstream(names: "DNS:other.example")
        let options = ["--ca-file", upstream.authorities]
        let (answer, _, _) = try await Self.answer(at: "https://localhost:\(upstream.port)", options)
        #expect(answer.status == 502)
        #expect(answer.text.contains("the certificate is not trusted: hostname mismatch\n"))
        await upstream.stop()
    }

    @Test("a server that speaks no TLS is told as such")
    func plain() async throws {
        let upstream = try Upstreams.plain { _ in HTTPResponse(status: 200) }
        let (answer, _, _) = try await Self.answer(
            at: "https://127.0.0.1:\(upstream.server.port)",
            ["--timeout", "10"]
        )
        #expect(answer.status == 502)
        #expect(answer.text.contains("no TLS connection: "), "\(answer.text)")
        upstream.server.stop()
    }

    @Test("a connection is kept for the next exchange, and each answer is its own")
    func keptConnection() async throws {
        let authority = try CertificateAuthority()
        let gitlab = try MockProvider(.gitlab, security: .https(authority))
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let trusted = try scratch.write(authority.certificatePEM, to: "ca.pem")
        let origin = "https://localhost:\(gitlab.port)"
        let arguments = ["record", "--upstream", origin, "--output", file, "--ca-file", trusted]
        _ = try await Started.with(arguments) { proxy in
            let client = LoopbackClient(port: proxy.port)
            for _ in 1...3 { _ = try? await client.send(HTTPRequest(.get, "/oauth/token/info")) }
        }
        let exchanges = gitlab.journal.exchanges
        #expect(exchanges.map(\.connection) == [1, 1, 1])
        #expect(try HAR(contentsOf: file).entries.map(\.response.status) == exchanges.map(\.response.status))
    }

    @Test("a file of authorities that holds none is refused")
    func noCertificate() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let trusted = try scratch.write("nothing\n", to: "ca.pem")
        let ended = try await Binary.run(
            "record",
            "--upstream",
            "https://127.0.0.1:9",
            "--output",
            file,
            "--ca-file",
            trusted
        )
        #expect(ended.status == 2)
        #expect(ended.error.contains("--ca-file: there is no certificate in PEM"), "\(ended.error)")
    }

    @Test("without a libssl nothing is started")
    func noLibrary() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let ended = try await Binary.run(
            Binary.path,
            ["record", "--upstream", "https://127.0.0.1:9", "--output", file],
            environment: ["OAUTH_HARNESS_LIBSSL": "libno-such.so.9"]
        )
        #expect(ended.status == 2)
        #expect(ended.error.contains("--upstream https://127.0.0.1:9: no libssl for https: libno-such.so.9"))
        #expect(!FileManager.default.fileExists(atPath: file))
    }
}
