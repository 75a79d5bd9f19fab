import Foundation
import HTTPWire
import JSONText
import Loopback
import Recordings
import Testing
import TestSupport

@Suite("verify --inspect shows what a file holds, and an old recording is named", .heavy)
struct InspectTests {
    private static func file(in scratch: Scratch, bestBefore: String? = nil) throws -> String {
        let ok =
            #"{"status":200,"headers":[{"name":"Content-Type","value":"application/json; a=b"}],"content":{"text":"{}"}}"#
        let entries = [
            #"{"request":{"method":"POST","url":"https://a.example/token?x=1","postData":{"text":"a=b"}},"response":\#(ok)}"#,
            #"{"request":{"method":"GET","url":"data:image/png;base64,AA"},"response":{"status":200}}"#,
            #"{"request":{"method":"GET","url":"https://a.example/me"},"response":{"status":401,"content":{"text":"no\nway"}}}"#,
        ]
        let day = bestBefore.map { #""_bestBefore":"\#($0)","# } ?? ""
        return try scratch.write(#"{"log":{\#(day)"entries":[\#(entries.joined(separator: ","))]}}"#, to: "a.har")
    }

    @Test("entries are listed with what cannot be played")
    func lists() async throws {
        let scratch = try Scratch()
        let path = try Self.file(in: scratch, bestBefore: "2020-01-31")
        let ended = try await Binary.run("verify", "--inspect", path)
        #expect(ended.status == 0)
        #expect(
            ended.output == """
                \(path), written by unknown 
                best before 2020-01-31, which is past: record it anew

                1  POST /token  200  application/json  3 B sent  2 B
                2  GET data:image/png;base64,AA  200  0 B sent  0 B  (cannot be played: a data: address, which no server answers)
                3  GET /me  401  0 B sent  6 B
                3 of 3 entries

                """
        )
    }

    @Test("a filter takes every word, an entry is shown whole, and both as JSON")
    func filters() async throws {
        let scratch = try Scratch()
        let path = try Self.file(in: scratch)
        let filtered = try await Binary.run("verify", "--inspect", path, "--filter", "post X=1 200")
        #expect(filtered.output.hasSuffix("\n1  POST /token  200  application/json  3 B sent  2 B\n1 of 3 entries\n"))
        let whole = try await Binary.run("verify", "--inspect", path, "--entry", "3")
        #expect(
            whole.output.hasSuffix("\nGET https://a.example/me\n\n401 \n\nno\nway\n\n1 of 3 entries\n"),
            "\(whole.output)"
        )
        let json = try await Binary.run("verify", "--inspect", path, "--json", "--entry", "2")
        let report = try JSONReader.value(Array(json.output.utf8))[0]
        #expect(report?["entries"]?[0]?["flaw"]?.string == "a data: address, which no server answers")
        #expect(report?["entries"]?[0]?["exchange"]?["request"]?["url"]?.string == "data:image/png;base64,AA")
        let alone = try await Binary.run("verify", "--filter", "x")
        #expect(alone.status == 2 && alone.error.contains("--inspect"))
    }

    @Test("record --best-for writes a day, replay warns once it is over, and verify fails")
    func age() async throws {
        let scratch = try Scratch()
        let upstream = try Upstreams.plain { _ in HTTPResponse(status: 404) }
        let fresh = scratch.folder.appendingPathComponent("fresh.har").path
        try await Started.with(["record", "--upstream", upstream.origin, "--output", fresh, "--best-for", "30"]) { _ in
        }
        upstream.server.stop()
        let day = try #require(try HAR(contentsOf: fresh).bestBefore)
        #expect(day > "2026-01-01" && day.count == 10)
        #expect(try await Binary.run("verify", fresh).status == 0)
        var har = try HAR(contentsOf: fresh)
        har.bestBefore = "2020-01-31"
        try har.write(to: fresh)
        let verified = try await Binary.run("verify", fresh)
        #expect(verified.status == 1)
        #expect(verified.output.hasPrefix("too old     \(fresh) was best before 2020-01-31, record it anew\n"))
        let ended = try await Started.with(["replay", fresh]) { _ in }
        #expect(ended.error.contains("warning: \(fresh) was best before 2020-01-31, record it anew\n"))
    }

    @Test("replay names what it cannot play when it starts")
    func namesFlaws() async throws {
        let scratch = try Scratch()
        let path = try Self.file(in: scratch)
        let ended = try await Started.with(["replay", path]) { replay in
            let client = LoopbackClient(port: replay.port)
            let allowed = try await client.send(HTTPRequest(.options, "/me"))
            #expect(allowed.headers["Allow"] == "GET, OPTIONS")
        }
        #expect(ended.status == 130)
        #expect(
            ended.error.contains("warning: entry 2, GET data:image/png;base64,AA, cannot be played: a data: address")
        )
        #expect(ended.error.contains("  OPTIONS /me  204  as recorded answers show\n"))
    }
}
