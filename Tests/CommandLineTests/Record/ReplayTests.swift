import Foundation
import HTTPWire
import Loopback
import JSONText
import Recordings
import Testing
import TestSupport

@Suite("replay answers what a recording holds", .heavy)
struct ReplayTests {
    private static let form = HAR.Header(name: "Content-Type", value: "application/x-www-form-urlencoded")

    private static func recording(in scratch: Scratch) throws -> String {
        let path = scratch.folder.appendingPathComponent("two.har").path
        let entries = [
            HAR.Entry(
                request: HAR.Request(
                    method: "POST",
                    url: "https://a.example/token",
                    headers: [form],
                    body: Array("grant_type=authorization_code&code={{code.1}}&client_secret={{client_secret.1}}".utf8)
                ),
                response: HAR.Response(
                    status: 200,
                    statusText: "Alright",
                    headers: [HAR.Header(name: "x-B", value: "1"), HAR.Header(name: "Content-Length", value: "9")],
                    body: Array("{\"access_token\":\"{{access_token.1}}\"}".utf8)
                ),
                startedDateTime: "2026-11-21T00:00:00.000Z"
            ),
            HAR.Entry(
                request: HAR.Request(
                    method: "GET",
                    url: "https://a.example/me",
                    headers: [HAR.Header(name: "Authorization", value: "Bearer {{access_token.1}}")]
                ),
                response: HAR.Response(
                    status: 302,
                    statusText: "Found",
                    headers: [HAR.Header(name: "Location", value: "https://a.example/next")]
                ),
                startedDateTime: "2026-11-21T00:00:01.000Z"
            ),
        ]
        try HAR(entries: entries).write(to: path)
        return path
    }

    private static func token(_ grant: String) -> HTTPRequest {
        HTTPRequest(
            .post,
            "/token",
            headers: ["Content-Type": form.value],
            body: Array("client_secret=my-own-hush&code=c0de-1&grant_type=\(grant)".utf8)
        )
    }

    @Test("an older recording without shapes is answered with values of its own, and the right length")
    func olderRecording() async throws {
        let scratch = try Scratch()
        let path = try Self.recording(in: scratch)
        let ended = try await Started.with(["replay", path]) { replay in
            let client = LoopbackClient(port: replay.port)
            let answer = try await client.send(Self.token("authorization_code"))
            #expect(answer.reason == "Alright")
            #expect(answer.headers.fields.map(\.name) == ["x-B", "Content-Length"])
            #expect(answer.headers["Content-Length"] == "\(answer.body.count)")
            let token = try #require(try JSONReader.value(answer.body)["access_token"]?.string)
            #expect(token.count == 32)
            let me = HTTPRequest(.get, "/me", headers: ["Authorization": "Bearer \(token)"])
            for _ in 1...2 {
                let answer = try await client.send(me)
                #expect(answer.headers["Location"] == "\(replay.origin)/next")
            }
            let wrong = try await client.send(HTTPRequest(.get, "/me", headers: ["Authorization": "Bearer zz-wrong"]))
            #expect(wrong.status == 501)
            #expect(
                wrong.text.hasSuffix(
                    "header Authorization: recorded \"Bearer {{access_token.1}}\", got another value\n"
                )
            )
        }
        #expect(ended.status == 1)
        #expect(ended.error.contains("  GET /me  302  entry 2, again\n"))
        #expect(ended.error.hasSuffix("3 played, 1 unmatched, 0 not played\n"))
    }

    @Test("what is not recorded is told with the nearest entry and the difference")
    func unmatched() async throws {
        let scratch = try Scratch()
        let path = try Self.recording(in: scratch)
        let ended = try await Started.with(["replay", path]) { replay in
            let client = LoopbackClient(port: replay.port)
            let answer = try await client.send(Self.token("refresh_token"))
            #expect(answer.status == 501)
            #expect(
                answer.text == """
                    oauth-harness replay: no recorded exchange answers POST /token
                    nearest: entry 1, POST /token
                    parameter grant_type: recorded "authorization_code", got "refresh_token"

                    """
            )
            // The code was redeemed: no second answer is known.
            _ = try await client.send(Self.token("authorization_code"))
            #expect(try await client.send(Self.token("authorization_code")).text.contains("was answered before"))
        }
        #expect(ended.status == 1)
        #expect(ended.error.contains("  POST /token  501  unmatched\n"))
        #expect(!ended.error.contains("hush"))
        #expect(ended.error.contains("1 played, 2 unmatched, 1 not played\nnot played: entry 2, GET /me\n"))
    }

    @Test("in order, another request than the next is told at once, and the next one waits")
    func order() async throws {
        let scratch = try Scratch()
        let path = try Self.recording(in: scratch)
        let ended = try await Started.with(["replay", path, "--match", "order", "--log-format", "json"]) { replay in
            let client = LoopbackClient(port: replay.port)
            let early = try await client.send(HTTPRequest(.get, "/me"))
            #expect(early.text.contains("GET /me is not next: the recording goes on with entry 1, POST /token\n"))
            #expect(try await client.send(Self.token("authorization_code")).status == 200)
        }
        let lines = try ended.error.split(separator: "\n").map { try JSONReader.value(Array($0.utf8)) }
        #expect(lines.map { $0["entry"]?.integer } == [nil, 1])
        #expect(lines[0]["nearest"]?.integer == 1)
    }

    @Test(
        "a file that is no recording ends with status 2, its line and its column",
        arguments: [
            ("{", "1:2"), ("{\n \"log\": []}", "2:9"), ("", "1:1"),
            (
                #"{"log":{"version":"1.2","creator":{"name":"a","version":"1"},"_placeholders":{"a.1":{"shape":"{hex}"}},"entries":[]}}"#,
                "1:"
            ),
        ]
    )
    func malformed(_ text: String, _ place: String) async throws {
        let scratch = try Scratch()
        let path = try scratch.write(text, to: "bad.har")
        let ended = try await Binary.run("replay", path)
        #expect(ended.status == 2)
        #expect(ended.output == "")
        #expect(ended.error.hasPrefix("\(path):\(place)"), "\(ended.error)")
    }
}
