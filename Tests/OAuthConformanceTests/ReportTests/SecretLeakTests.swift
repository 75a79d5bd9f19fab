import HTTPWire
import JSONText
import OAuthConformance
import OAuthHarness
import Recordings
import TestSupport
import Testing

/// A client that tells everything it knows, in every dress, wherever it may speak.
private struct TalkativeDriver: ClientDriver {
    let name = "talkative"
    var isDead = false

    static let words: [String] = OddSecret.all.flatMap { SecretDress.all(of: $0) }.map { String(escaping: $0.bytes) }
    static let speech = words.joined(separator: "\n")

    func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness {
        guard !isDead else { throw .couldNotStart(command: Self.words[0], reason: Self.words.joined(separator: " ")) }
        return .ready([.authorizationCode, .refresh])
    }

    func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
        switch request {
        case .authorize: return DriverAnswer(.ok, ["url": .string("http://elsewhere.example/?x=" + Self.words[0])])
        case .userinfo: return DriverAnswer(.ok, ["access_token": .string(OddSecret.all[2].value)])
        case .refresh: return .error("failed", ["error_description": .string(Self.speech)])
        default: throw .garbage(line: Self.speech, reason: Self.words[1])
        }
    }

    func takeOutput() async -> String { Self.speech }
}

@Suite("No secret in clear", .heavy) struct SecretLeakTests {
    private static let hunt = SecretHunt()
    private static let living = Task { RunReport(try await run(isDead: false)) }
    private static let dead = Task { RunReport(try await run(isDead: true)) }

    /// One secret is the client's, one stands in the script, one only the client speaks of.
    private static func run(isDead: Bool) async throws -> RunRecord {
        let body = JSON.object(["access_token": .string(OddSecret.all[1].value)]).text()
        let rule: JSON = ["on": "token", "do": ["respond": ["status": 200, "body": .string(body)]]]
        let scenario = try ReportSample.scenario(
            "gitee/talk",
            """
            "script": [\(rule.text())], "steps": [{"userinfo": {}}, {"refresh": {}}, {"revoke": {}}],
            "expect": {"outcome": "done", "checks": ["token-request/*", "secrets-hygiene/*"]}
            """
        )
        var options = RunOptions(seed: 0x41C6)
        options.client = Client(
            id: "an-id",
            secret: OddSecret.all[0].value,
            redirectURIs: [Scenario.defaultRedirectURI]
        )
        let driver = TalkativeDriver(isDead: isDead)
        let results = await ScenarioRunner(options).run([scenario], with: driver)
        let command = ["run", "--driver", "client --secret '\(OddSecret.all[0].value)'"]
        return RunRecord(client: command[2], arguments: command, bundle: "full", seed: 1, scenarios: results)
    }

    @Test("stands in a report, whatever a client says", arguments: ReportFormat.all)
    func reports(_ format: ReportFormat) async throws {
        let run = try await Self.living.value
        let leaks = try await onOwnThread { Self.hunt.leaks(in: format.render(run)) }
        #expect(leaks == [])
    }

    @Test("stands in the report of a client that dies at its start", arguments: ReportFormat.all)
    func deadReports(_ format: ReportFormat) async throws {
        let run = try await Self.dead.value
        // What nothing but a client that never started speaks of, nobody can know for a secret.
        let hunt = SecretHunt(Array(OddSecret.all.prefix(2)))
        let leaks = try await onOwnThread { hunt.leaks(in: format.render(run)) }
        #expect(leaks == [])
    }

    @Test("is found where it is planted in a report", arguments: ReportFormat.all)
    func planted(_ format: ReportFormat) async throws {
        for secret in OddSecret.all {
            var run = try await Self.dead.value
            run.client = secret.value
            run.scenarios[0].summary.reason = secret.value
            run.scenarios[0].summary.output = secret.value
            let leaks = try await onOwnThread { [run] in SecretHunt([secret]).leaks(in: format.render(run)) }
            #expect(leaks.contains("\(secret), as it is"))
        }
    }

    @Test("stands in a transcript, a HAR or a text of a provider") func provider() async throws {
        let clean = try await onOwnThread {
            let provider = try Self.taughtProvider()
            return Self.sinks(of: provider).map { Self.hunt.leaks(in: $0) }
        }
        #expect(clean == [[], [], []])
    }

    @Test("is found where a provider writes down what it does not know for one", arguments: OddSecret.all)
    func plantedProvider(_ secret: OddSecret) throws {
        let provider = try MockProvider(.rfc, isListening: false)
        _ = provider.respond(to: HTTPRequest(.get, "/note?of=" + Self.form(secret.value)))
        for text in Self.sinks(of: provider) {
            let leaks = SecretHunt([secret]).leaks(in: text)
            #expect(leaks != [])
        }
    }

    /// What a provider writes for people and for files.
    private static func sinks(of provider: MockProvider) -> [[UInt8]] {
        let redaction = provider.knownSecrets.redaction
        let said = TalkativeDriver.words.map { redaction.redact($0) }.joined(separator: "\n")
        return [Array(provider.transcript.utf8), provider.exportHAR(), Array(said.utf8)]
    }

    /// A provider that was asked with every secret in every dress.
    private static func taughtProvider() throws -> MockProvider {
        let provider = try MockProvider(
            .gitee,
            script: [
                try Rule(json: [
                    "on": "token",
                    "do": [
                        "respond": [
                            "status": 200,
                            "body": .string(
                                JSON.object(["access_token": .string(OddSecret.all[1].value)]).text()
                            ),
                        ]
                    ],
                ])
            ],
            client: Client(id: "an-id", secret: OddSecret.all[0].value),
            isListening: false
        )
        for secret in OddSecret.all {
            for dress in SecretDress.all(of: secret) {
                let request = HTTPRequest(
                    .post,
                    "/oauth/token?code_verifier=\(form(OddSecret.all[2].value))",
                    headers: ["Content-Type": "text/plain", "X-Note": String(escaping: dress.bytes)],
                    body: dress.bytes
                )
                _ = provider.engine.answer(request, from: Engine.Origin(party: .client))
            }
        }
        return provider
    }

    @Test("stands in a recording") func recording() async throws {
        let (clean, count) = try await onOwnThread {
            let draft = Self.taughtDraft()
            return (Self.hunt.leaks(in: draft.encoded()), draft.count)
        }
        #expect(clean == [])
        #expect(count > 100)
    }

    @Test("is found in a recording that nothing has taught it", arguments: OddSecret.all)
    func plantedRecording(_ secret: OddSecret) {
        var draft = RecordingDraft(HAR(entries: []))
        _ = draft.add(Self.entry(HTTPRequest(.get, "/note"), Array(secret.value.utf8)), number: 1)
        #expect(SecretHunt([secret]).leaks(in: draft.encoded()) != [])
    }

    private static func entry(_ request: HTTPRequest, _ body: [UInt8]) -> HAR.Entry {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "text/plain"], body: body)
        return HAR.Entry(
            request: HAR.Request(request, origin: "https://a.example"),
            response: HAR.Response(response),
            startedDateTime: "2026-11-21T00:00:00.000Z"
        )
    }

    /// A recording of every secret in every dress, known by what comes last.
    private static func taughtDraft() -> RecordingDraft {
        var draft = RecordingDraft(HAR(entries: []))
        let teach = OddSecret.all.map { "client_secret=" + form($0.value) }
        var number = 0
        func add(_ request: HTTPRequest, _ body: [UInt8]) {
            number += 1
            _ = draft.add(entry(request, body), number: number)
        }
        for secret in OddSecret.all {
            for dress in SecretDress.all(of: secret) { add(HTTPRequest(.get, "/"), dress.bytes) }
        }
        for text in teach { add(HTTPRequest(.get, "/?\(text)"), []) }
        return draft
    }

    private static func form(_ text: String) -> String {
        String(decoding: PercentCoding.encode(Array(text.utf8), spaceAsPlus: true), as: UTF8.self)
    }
}
