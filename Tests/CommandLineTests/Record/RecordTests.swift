import Foundation
import HTTPWire
import Loopback
import JSONText
import Recordings
import TestSupport
import SystemCalls
import Testing

@Suite("record writes what was said, and no secret of it", .heavy)
struct RecordTests {
    @Test("a visit to GitLab replays to the same bytes, and no secret is in the file in any encoding")
    func roundTrip() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("gitlab.har").path
        var recorded = GitLabVisit(port: 0, state: "")
        let arguments = [
            "serve", "gitlab", "--auto", "approve", "--client-id", GitLabVisit.clientID, "--client-secret",
            GitLabVisit.clientSecret,
        ]
        try await Started.with(arguments) { gitlab in
            let ended = try await Started.with(["record", "--upstream", gitlab.origin, "--output", file]) { proxy in
                #expect(proxy.ready.object?.keys == ["ready", "upstream", "base_url", "file"])
                recorded = GitLabVisit(port: proxy.port, state: "st/at+e 1ä")
                try await recorded.run()
            }
            #expect(ended.status == 130)
            #expect(
                ended.error.hasSuffix(
                    "9 exchanges in \(file), 9 secrets replaced, 0 without an answer, 0 not written\n"
                )
            )
            for secret in recorded.secrets { #expect(!ended.error.contains(secret)) }
        }
        #expect(recorded.answers.map(\.status) == [302, 200, 200, 200, 200, 400, 200, 401, 400])
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for secret in recorded.secrets {
            for (name, spelling) in Self.spellings(of: secret) {
                #expect(!text.contains(spelling), "\(name) of \(secret)")
            }
        }
        for number in 1...2 {
            // Another client: its state is its own, of the same length.
            var replayed = GitLabVisit(port: 0, state: "")
            let ended = try await Started.with(["replay", file, "--seed", "\(number)"]) { replay in
                replayed = GitLabVisit(port: replay.port, state: "xy/zw+q 2ö")
                try await replayed.run()
            }
            #expect(ended.status == 130, "\(ended.error)")
            #expect(ended.error.hasSuffix("9 played, 0 unmatched, 0 not played\n"))
            let pairs = Array(zip(recorded.secrets, replayed.secrets))
            for (original, answer) in zip(recorded.answers, replayed.answers) {
                let expected = pairs.reduce(String(decoding: original.serialized(), as: UTF8.self)) { text, pair in
                    Self.spellings(of: pair.0).reduce(text) {
                        $0.replacingOccurrences(of: $1.1, with: Self.spelling($1.0, of: pair.1))
                    }
                }
                #expect(String(decoding: answer.serialized(), as: UTF8.self) == expected)
                #expect(answer.serialized().count == original.serialized().count)
            }
            #expect(Set(recorded.secrets).intersection(replayed.secrets) == [GitLabVisit.clientSecret])
        }
    }

    @Test("the file says where it comes from, and is read by verify's reader")
    func provenance() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let upstream = try Upstreams.plain { _ in
            HTTPResponse(
                status: 200,
                reason: "Fine",
                headers: ["server": "acme/2", "X-a": "1", "x-A": "2"],
                body: Array("hi".utf8)
            )
        }
        try await Started.with(["record", "--upstream", upstream.origin, "--output", file, "--log-format", "json"]) {
            proxy in
            // Whole and valid before the first exchange.
            #expect(try HAR(contentsOf: file).entries.isEmpty)
            let client = LoopbackClient(port: proxy.port)
            let answer = try await client.send(
                HTTPRequest(
                    .get,
                    "/x?a=1",
                    headers: [
                        "Accept-Encoding": "gzip, br", "X-Odd": "v", "Connection": "X-Odd", "Origin": proxy.origin,
                    ]
                )
            )
            #expect(answer.reason == "Fine")
            #expect(answer.headers.fields.map(\.name) == ["server", "X-a", "x-A", "Content-Length"])
            let line = try JSONReader.value(Array((await proxy.process.errorLine() ?? "").utf8))
            #expect(line["request"]?.string == "GET /x")
            #expect(line["written"]?.bool == true)
        }
        let recording = try HAR(contentsOf: file)
        guard case .recorded(let engine, let date, let config)? = recording.provenance else {
            Issue.record("no provenance")
            return
        }
        #expect(engine == "acme/2")
        #expect(date.count == 10)
        #expect(config.hasSuffix(" record --upstream \(upstream.origin)"))
        let entry = try #require(recording.entries.first)
        #expect(entry.request.url == "\(upstream.origin)/x?a=1")
        #expect(
            entry.request.headers.map { "\($0.name): \($0.value)" } == [
                "Host: \(upstream.origin.dropFirst(7))", "Accept-Encoding: identity", "Origin: \(upstream.origin)",
            ]
        )
        #expect(entry.response.statusText == "Fine")
        #expect(entry.startedDateTime.count == "2026-11-21T00:00:00.000Z".count)
        upstream.server.stop()
    }

    @Test("an upstream that breaks is told to the client and noted, and the recording goes on")
    func brokenUpstream() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("broken.har").path
        let upstream = try Upstreams.broken()
        let arguments = ["record", "--upstream", upstream.origin, "--output", file, "--timeout", "0.3"]
        let ended = try await Started.with(arguments) { proxy in
            let client = LoopbackClient(port: proxy.port)
            for (path, status, words) in Upstreams.breaks {
                let answer = try await client.send(HTTPRequest(.get, path))
                #expect(answer.status == status, "\(path)")
                #expect(answer.text.contains(words), "\(path): \(answer.text)")
            }
            #expect(try await client.send(HTTPRequest(.get, "/fine")).text == "fine")
        }
        #expect(ended.error.hasSuffix("\(Upstreams.breaks.count) without an answer, 0 not written\n"), "\(ended.error)")
        let entries = try HAR(contentsOf: file).entries
        #expect(entries.map(\.response.status) == Upstreams.breaks.map { _ in 0 } + [200])
        #expect(entries.first?.response.extra["_error"]?.string?.isEmpty == false)
        upstream.server.stop()
    }

    @Test("nobody at the upstream's port is a 502 with the reason")
    func refused() async throws {
        let scratch = try Scratch()
        let port = try #require(FreePort.next())
        let file = scratch.folder.appendingPathComponent("a.har").path
        try await Started.with(["record", "--upstream", "http://127.0.0.1:\(port)", "--output", file]) { proxy in
            let answer = try await LoopbackClient(port: proxy.port).send(HTTPRequest(.get, "/"))
            #expect(answer.status == 502)
            #expect(answer.text.contains("gave no answer: nothing accepts connections there"), "\(answer.text)")
        }
        #expect(try HAR(contentsOf: file).entries.map(\.response.status) == [0])
    }

    @Test("bodies come through whatever their framing: chunked, HEAD, 204, 304, until the end")
    func framing() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let upstream = try Upstreams.plain { request in
            switch request.path {
            case "/chunked":
                HTTPResponse(status: 200, headers: ["Transfer-Encoding": "chunked"], body: Array("abc".utf8))
            case "/204": HTTPResponse(status: 204)
            case "/304": HTTPResponse(status: 304, headers: ["ETag": "\"x\""])
            default: HTTPResponse(status: 200, headers: ["Content-Length": "3"], body: request.body)
            }
        }
        try await Started.with(["record", "--upstream", upstream.origin, "--output", file]) { proxy in
            let client = LoopbackClient(port: proxy.port)
            let chunked = try await client.send(HTTPRequest(.get, "/chunked"))
            #expect(chunked.text == "abc")
            #expect(chunked.headers["Transfer-Encoding"] == nil)
            #expect(chunked.headers["Content-Length"] == "3")
            #expect(try await client.send(HTTPRequest(.get, "/204")).status == 204)
            #expect(try await client.send(HTTPRequest(.get, "/304")).headers["ETag"] == "\"x\"")
            #expect(try await client.send(HTTPRequest(.head, "/")).headers["Content-Length"] == "3")
            let sent = HTTPRequest(.post, "/", headers: ["Transfer-Encoding": "chunked"], body: [0xFF, 0, 0x80])
            #expect(try await client.send(sent).body == [0xFF, 0, 0x80])
        }
        let entries = try HAR(contentsOf: file).entries
        #expect(entries.map(\.response.body.count) == [3, 0, 0, 0, 3])
        #expect(entries[0].response.headers.contains { $0.value == "chunked" })
        #expect(entries[4].request.body == [0xFF, 0, 0x80])
        upstream.server.stop()
    }

    @Test(
        "a hundred clients at once are all written down",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    )
    func hundred() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let upstream = try Upstreams.plain { request in
            HTTPResponse(
                status: 200,
                body: Array("{\"access_token\":\"token-of-\(request.path.dropFirst())-0123456789\"}".utf8)
            )
        }
        try await Started.with(["record", "--upstream", upstream.origin, "--output", file, "--quiet"]) { proxy in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        let answer = try await LoopbackClient(port: proxy.port).send(HTTPRequest(.get, "/\(number)"))
                        #expect(answer.text.contains("token-of-\(number)-"))
                    }
                }
                try await group.waitForAll()
            }
        }
        let recording = try HAR(contentsOf: file)
        #expect(Set(recording.entries.map(\.request.url)).count == 100)
        let names = Set(recording.entries.flatMap { $0.response.placeholders })
        #expect(names.count == 100)
        #expect(!(try String(contentsOfFile: file, encoding: .utf8)).contains("token-of-"))
        upstream.server.stop()
    }

    @Test("a signal in the midst of an exchange leaves a valid file", arguments: [SIGTERM, SIGKILL])
    func stopped(_ signal: Int32) async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let upstream = try Upstreams.broken()
        let ended = try await Started.with(
            ["record", "--upstream", upstream.origin, "--output", file],
            stoppedBy: signal
        ) { proxy in
            let client = LoopbackClient(port: proxy.port)
            // Once a client has its answer the file holds the exchange.
            _ = try await client.send(HTTPRequest(.get, "/fine"))
            #expect(try HAR(contentsOf: file).entries.count == 1)
            let connection = try RawConnection(port: proxy.port)
            try connection.send("GET /hang HTTP/1.1\r\nHost: h\r\n\r\n")
            _ = await upstream.requests.first { $0.path == "/hang" }
        }
        #expect(ended.status == (signal == SIGTERM ? 143 : 9))
        #expect(try HAR(contentsOf: file).entries.count == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["a.har"])
        upstream.server.stop()
    }

    @Test("a secret is replaced in an unusual encoding too; what cannot be read is not written, and named")
    func refusesSecrets() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let upstream = try Upstreams.plain { request in
            if request.path == "/gzip" {
                return HTTPResponse(status: 200, headers: ["Content-Encoding": "gzip"], body: [0x1F, 0x8B, 8])
            }
            let token = request.headers["Authorization"]?.dropFirst(7) ?? ""
            let twice = Base64.encode(Array(Base64.encode(Array("<\(token)>".utf8)).utf8))
            return HTTPResponse(status: 200, body: Array("{\"debug\":\"\(twice)\"}".utf8))
        }
        let ended = try await Started.with(["record", "--upstream", upstream.origin, "--output", file]) { proxy in
            let client = LoopbackClient(port: proxy.port)
            let headers: HTTPHeaders = ["Authorization": "Bearer 0123-tok-4567-tok"]
            _ = try await client.send(HTTPRequest(.get, "/me", headers: headers))
            _ = try await client.send(HTTPRequest(.get, "/gzip"))
        }
        #expect(ended.error.contains("warning: exchange 2, GET /gzip, is not written: its body is encoded with gzip"))
        #expect(
            ended.error.hasSuffix("1 exchange in \(file), 1 secrets replaced, 0 without an answer, 1 not written\n")
        )
        #expect(!ended.error.contains("0123-tok"))
        let body = try #require(try HAR(contentsOf: file).entries.first).response.body
        #expect(String(decoding: body, as: UTF8.self).contains("{{access_token_text.1}}"))
        upstream.server.stop()
    }

    @Test("a file that exists is not overwritten unless asked")
    func existing() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("precious", to: "a.har")
        let refused = try await Binary.run("record", "--upstream", "http://127.0.0.1:9", "--output", file)
        #expect(refused.status == 2)
        #expect(refused.error.contains("exists; name another file, or add --force to replace it"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "precious")
        try await Started.with(["record", "--upstream", "http://127.0.0.1:9", "--output", file, "--force"]) { _ in }
        #expect(try HAR(contentsOf: file).entries.isEmpty)
    }

    @Test("a file that can no longer be written is told, and the client goes on")
    func unwritable() async throws {
        let scratch = try Scratch()
        let folder = scratch.folder.appendingPathComponent("gone")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let file = folder.appendingPathComponent("a.har").path
        let upstream = try Upstreams.plain { _ in HTTPResponse(status: 200) }
        let ended = try await Started.with(["record", "--upstream", upstream.origin, "--output", file]) { proxy in
            try FileManager.default.removeItem(at: folder)
            #expect(try await LoopbackClient(port: proxy.port).send(HTTPRequest(.get, "/")).status == 200)
        }
        #expect(ended.status == 2)
        #expect(ended.error.contains("warning: \(file): cannot be written: "))
        #expect(ended.error.hasSuffix("the last of them are lost: \(file) could not be written\n"))
        upstream.server.stop()
    }

    @Test("a port in use leaves no file behind")
    func portInUse() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("a.har").path
        let upstream = try Upstreams.plain { _ in HTTPResponse(status: 200) }
        let ended = try await Binary.run(
            "record",
            "--upstream",
            upstream.origin,
            "--output",
            file,
            "--port",
            "\(upstream.server.port)"
        )
        #expect(ended.status == 2)
        #expect(ended.error.contains("choose another port or 0 for a free one"))
        #expect(!FileManager.default.fileExists(atPath: file))
        upstream.server.stop()
    }

    // MARK: -

    static func spellings(of secret: String) -> [(String, String)] {
        ["raw", "form", "percent", "percent lower", "base64", "base64url", "hex", "json", "json ascii", "html"]
            .map { ($0, spelling($0, of: secret)) }
    }

    private static func spelling(_ name: String, of secret: String) -> String {
        let bytes = Array(secret.utf8)
        let percent = String(decoding: PercentCoding.encode(bytes, spaceAsPlus: false), as: UTF8.self)
        switch name {
        case "form": return percent.replacingOccurrences(of: "%20", with: "+")
        case "percent": return percent
        case "percent lower": return percent.lowercased() == percent ? percent : lowered(percent)
        case "base64": return Base64.encode(bytes).replacingOccurrences(of: "=", with: "")
        case "base64url": return Base64.encodeURL(bytes)
        case "hex": return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        case "json": return String(JSON.string(secret).text().dropFirst().dropLast())
        case "json ascii":
            return secret.utf16.map {
                "\\u" + String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16)
            }
            .joined()
        case "html":
            return [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")].reduce(secret) {
                $0.replacingOccurrences(of: $1.0, with: $1.1)
            }
        default: return secret
        }
    }

    private static func lowered(_ text: String) -> String {
        var result = ""
        var left = 0
        for character in text {
            if character == "%" { left = 3 }
            result += left > 0 ? character.lowercased() : String(character)
            left -= 1
        }
        return result
    }
}
