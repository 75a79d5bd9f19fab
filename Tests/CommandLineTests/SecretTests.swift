import Foundation
import HTTPWire
import JSONText
import OAuthConformance
import TestSupport
import Testing

@Suite("What the program writes holds no secret in clear", .heavy) struct SecretTests {
    // The command line takes printable ASCII alone.
    private static let secret = OddSecret.all[2]
    private static let hunt = SecretHunt([secret])

    @Test("reports of a driver that prints its configuration and dies, or lives", arguments: [true, false])
    func drivers(_ isDead: Bool) async throws {
        let scratch = try Scratch()
        let driver = try scratch.write(
            """
            while read -r line; do
              printf '%s\\n' "$line" >&2
              \(isDead ? "exit 3" : "printf '{\"id\":%s,\"outcome\":\"unsupported\"}\\n' \"$(printf %s \"$line\" | sed 's/{\"id\":\\([0-9]*\\).*/\\1/')\"")
            done
            """,
            to: "driver.sh"
        )
        var arguments = [
            "run", "gitee/sign-in", "--driver", "sh \(driver)", "--client-id", "an-id", "--client-secret",
            Self.secret.value, "--har", scratch.folder.path,
        ]
        let files = ReportFormat.all.map { ($0, scratch.folder.appendingPathComponent("report.\($0.name)").path) }
        for (format, path) in files { arguments += ["--report", "\(format.name)=\(path)"] }
        let run = try await Binary.run(Binary.path, arguments)
        #expect(Self.hunt.leaks(in: run.output) == [])
        #expect(Self.hunt.leaks(in: run.error) == [])
        for (format, path) in files {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(Self.hunt.leaks(in: text) == [], "\(format)")
            if isDead { #expect(text.contains("client_secret"), "\(format)") }
        }
    }

    @Test("the log, the journal and all else that serve shows unasked", arguments: ["text", "json"])
    func serve(_ format: String) async throws {
        let arguments = ["serve", "gitee", "--client-id", "an-id", "--client-secret", Self.secret.value, "--verbose"]
        let ended = try await Started.with(arguments + ["--log-format", format]) { served in
            let controls = try Controls(Served(process: served.process, ready: served.ready))
            for dress in SecretDress.all(of: Self.secret) {
                let headers: HTTPHeaders = [
                    "Content-Type": "application/x-www-form-urlencoded",
                    "X-Note": String(escaping: dress.bytes)
                        .replacing("\r\n", with: " ").replacing("\0", with: " "),
                ]
                let form = "grant_type=authorization_code&client_id=an-id&client_secret=x&code="
                let request = HTTPRequest(.post, "/oauth/token", headers: headers, body: Array(form.utf8) + dress.bytes)
                _ = try await controls.send(request)
            }
            for path in ["journal", "ledger", "state", "profile", "har"] {
                let answer = try await controls.get(path).response.body
                #expect(Self.hunt.leaks(in: answer) == [], "\(path)")
            }
            for path in ["journal", "state"] {
                let answer = try await controls.get("\(path)?secrets=show").response.body
                #expect(Self.hunt.leaks(in: answer) != [], "\(path)")
            }
            let url = served.origin + "/_harness/events?since=0"
            let listener = try Running("/usr/bin/env", ["curl", "-sSN", "--noproxy", "*", "--max-time", "60", url])
            var events = ""
            let last = "/last-of-all"
            _ = try await controls.send(HTTPRequest(.get, last))
            while !events.contains(last), let line = await listener.line() { events += line + "\n" }
            listener.send(9)
            _ = await listener.end()
            #expect(events.contains(last) && events.contains("event: exchange"))
            #expect(Self.hunt.leaks(in: events) == [])
            #expect(Self.hunt.leaks(in: try await controls.get("").response.body) == [])
        }
        #expect(ended.error.contains("oauth/token"))
        #expect(Self.hunt.leaks(in: ended.error) == [])
        #expect(Self.hunt.leaks(in: ended.error + Self.secret.value) != [])
    }

    /// What the command writes that is no answer of the provider.
    private static let sinks = ["journal", "har", "state", "profile"]

    @Test("a leak that is planted in what serve shows is found in each", arguments: ["text", "json"])
    func planted(_ format: String) async throws {
        // Nothing tells the provider that this is a secret.
        let value = Self.secret.value
        let arguments = ["serve", "gitee", "--verbose", "--log-format", format]
        let ended = try await Started.with(arguments) { served in
            let controls = try Controls(Served(process: served.process, ready: served.ready))
            let page = try await controls.get("").response
            let rule: JSON = ["on": "revocation", "do": ["respond": ["status": 200, "body": .string(value)]]]
            #expect(try await controls.post("script", ["rules": [rule]]).status == 200)
            #expect(try await controls.post("knobs", ["set": ["jsonpCallback": .string(value)]]).status == 200)
            let note = String(decoding: PercentCoding.encode(value.utf8, spaceAsPlus: false), as: UTF8.self)
            _ = try await controls.send(HTTPRequest(.get, "/note/\(note)", headers: ["User-Agent": "x"]))
            for sink in Self.sinks {
                let answer = try await controls.get(sink).response
                #expect(answer.status == 200 && Self.hunt.leaks(in: answer.body) != [], "\(sink)")
            }
            let url = served.origin + "/_harness/events?since=0"
            let listener = try Running("/usr/bin/env", ["curl", "-sSN", "--noproxy", "*", "--max-time", "60", url])
            var events = ""
            while !events.contains("/note/"), let line = await listener.line() { events += line + "\n" }
            listener.send(9)
            _ = await listener.end()
            #expect(Self.hunt.leaks(in: events) != [])
            // The ledger holds nothing but what is known for a secret: it shows it where it is asked to.
            let token = try await controls.post("tokens/issue", [:]).json["access_token"]?.string ?? ""
            #expect(try await controls.get("ledger?secrets=show").response.text.contains(token))
            #expect(try await !controls.get("ledger").response.text.contains(token))
            // The inspector draws what the calls above tell; its page holds no word of a provider.
            #expect(try await controls.get("").response == page)
        }
        #expect(Self.hunt.leaks(in: ended.error) != [])
    }
}
