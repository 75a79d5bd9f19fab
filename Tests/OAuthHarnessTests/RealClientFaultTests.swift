import OAuthHarness
import TestSupport
import Testing

/// Every kind of fault, as clients that many programs are built on tell of it.
@Suite("Faults seen by curl and by Python's http.client", .serialized, .heavy)
struct RealClientFaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let fault: Fault
        /// The exit statuses of curl; more than one where versions or moments differ.
        let curl: Set<Int>
        /// `ok` with the status, or the exception's name.
        let python: Set<String>

        init(_ fault: Fault, curl: Set<Int>, python: Set<String>) {
            self.fault = fault
            self.curl = curl
            self.python = python
        }

        var testDescription: String { "\(fault)" }

        /// Nothing comes, so the client is told to be impatient.
        var isSilent: Bool { fault == .hang || fault == .stallBeforeReading }

        private static let dead: Set = ["ConnectionResetError", "BrokenPipeError", "RemoteDisconnected"]

        // curl: 7 no connection, 8 weird reply, 1 HTTP/0.9, 18 partial, 28 timeout, 52 empty reply, 55 and 56 send and
        // receive. Whether a client still writes when a connection dies is a race that both ends may win.
        static let all = [
            Case(.refuse, curl: [7, 52, 55, 56], python: dead),
            Case(.closeOnAccept, curl: [52, 55, 56], python: dead),
            Case(.stallBeforeReading, curl: [28], python: ["TimeoutError"]),
            Case(.closeDuringRequestBody(at: 4), curl: [52, 55, 56], python: dead),
            Case(.leaveBodyUnread, curl: [0], python: ["ok 401"]),
            Case(.withholdContinue, curl: [0], python: ["ok 401"]),
            Case(.hang, curl: [28], python: ["TimeoutError"]),
            Case(.closeBeforeResponse, curl: [52], python: ["RemoteDisconnected"]),
            Case(.reset, curl: [56], python: ["ConnectionResetError"]),
            Case(.resetMidBody(at: 5), curl: [56], python: ["ConnectionResetError"]),
            Case(.truncateBody(at: 5), curl: [18], python: ["IncompleteRead"]),
            Case(.contentLengthTooLong, curl: [18], python: ["IncompleteRead"]),
            Case(.contentLengthTooShort, curl: [0], python: ["ok 401"]),
            Case(.duplicateHeaders, curl: [0, 8, 18], python: ["IncompleteRead"]),
            Case(.malformedStatusLine, curl: [1, 8], python: ["BadStatusLine"]),
            Case(.malformedHeader, curl: [0, 8], python: ["ok 401"]),
            Case(.malformedChunk, curl: [56], python: ["IncompleteRead"]),
            Case(.garbage, curl: [1, 8], python: ["BadStatusLine"]),
            Case(.emptyBody, curl: [0], python: ["ok 401"]),
            Case(.hugeBody(bytes: 300_000), curl: [0], python: ["ok 401"]),
            Case(.slice(bytes: 64, gap: .milliseconds(1)), curl: [0], python: ["ok 401"]),
            Case(.dribble(bytesPerSecond: 100_000), curl: [0], python: ["ok 401"]),
            Case(.answerTwice, curl: [0], python: ["ok 401"]),
            Case(.closeAfterResponse, curl: [0], python: ["ok 401"]),
            Case(.halfClose, curl: [0], python: ["ok 401"]),
            Case(.serverGoesAway(comesBackAfter: .seconds(3_600)), curl: [0], python: ["ok 401"]),
        ]
    }

    private static let form = "grant_type=authorization_code&code=0123456789"

    private func provider(_ row: Case) throws -> MockProvider {
        let endpoint: Endpoint = row.fault.phase == .accept ? .any : .token
        return try MockProvider(.gitee, script: [.on(endpoint, .fault(row.fault))])
    }

    @Test("curl exits as it is known to", .enabled(if: Program.isInstalled("curl")), arguments: Case.all)
    func curl(_ row: Case) async throws {
        let gitee = try provider(row)
        var arguments = ["--silent", "--output", "/dev/null", "--user-agent", "curl", "--data", Self.form]
        arguments += ["--max-time", row.isSilent ? "0.5" : "30"]
        if row.fault == .withholdContinue { arguments += ["--header", "Expect: 100-continue"] }
        let end = try await Program.run("curl", arguments + [gitee.origin + "/oauth/token"])
        #expect(row.curl.contains(end.status), "curl exits with \(end.status)")
        #expect(gitee.unusedRules.isEmpty)
        guard case .serverGoesAway = row.fault else { return }
        let next = try await Program.run("curl", arguments + [gitee.origin + "/oauth/token"])
        #expect(next.status == 7)
    }

    @Test("http.client raises what it is known to", .enabled(if: Program.isInstalled("python3")), arguments: Case.all)
    func python(_ row: Case) async throws {
        let gitee = try provider(row)
        let script = """
            import http.client
            client = http.client.HTTPConnection("127.0.0.1", \(gitee.port), timeout=\(row.isSilent ? 0.5 : 30))
            headers = {"User-Agent": "python", "Content-Type": "application/x-www-form-urlencoded"}
            try:
                client.request("POST", "/oauth/token", "\(Self.form)", headers)
                answer = client.getresponse()
                answer.read()
                print("ok", answer.status)
            except Exception as error:
                print(type(error).__name__)
            """
        let end = try await Program.run("python3", ["-c", script])
        #expect(row.python.contains(end.output), "http.client ends with \(end.output)")
        #expect(gitee.unusedRules.isEmpty)
    }

    @Test("every kind has a word, a sample, and a row here but for those of TLS, whose clients are elsewhere")
    func everyKind() throws {
        let source = try TextFile.read("Sources/Loopback/Fault.swift")
        let kinds = source.split(separator: "\n").filter { $0.hasPrefix("    case ") }
        #expect(FaultWord.all.map(\.name) == kinds.map { String($0.dropFirst(9).prefix { $0.isLetter }) })
        let plain = Set(FaultWord.all.filter { !$0.needsTLS }.map(\.name))
        #expect(Set(Case.all.map { Self.word($0.fault) }) == plain)
        #expect(Set(Fault.samples.map(Self.word)) == plain.subtracting(["serverGoesAway"]))
    }

    private static func word(_ fault: Fault) -> String { String("\(fault)".prefix { $0 != " " }) }
}
