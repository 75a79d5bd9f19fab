import OAuthConformance
import OAuthHarness
import SystemCalls
import TestSupport
import Testing

@Suite("A client that gives no answer is judged by what it sent", .heavy)
struct SilentClientTests {
    private static let bundled = Result { try ScenarioLibrary.bundled() }

    /// One scenario of each name, at the first provider that it is for.
    private static func ids() throws -> [String] {
        var seen: Set<Substring> = []
        return try bundled.get().map(\.id).filter { id in seen.insert(id.drop { $0 != "/" }).inserted }
    }

    private static var options: RunOptions {
        var options = RunOptions.patient
        options.isStrict = true
        return options
    }

    /// The checks that fail where the answer to the last request is kept back, with what they say.
    private static func failures(
        of client: ReferenceClient,
        in scenario: Scenario
    ) async -> [(request: Int, check: String, text: String)] {
        var failures: [(Int, String, String)] = []
        for request in 1...6 {
            let driver = FadingDriver(client, silentAt: request)
            let result = await ScenarioRunner(options).run(scenario, with: driver)
            guard driver.isSilent else { break }
            for check in result.results where check.verdict == .fail && !check.id.hasPrefix("scenario/") {
                failures.append((request, check.id, describe(check, in: result)))
            }
        }
        return failures
    }

    /// The checks that a client breaks by never answering: whoever asked it waits for ever.
    private static let waits: Set = [
        "callback/timeout-ends-the-flow", "refresh/shared-refresh-survives-cancellation", "refresh/single-flight",
        "refresh/waiters-replayed-once", "transport/bounded-wait",
    ]

    @Test("silence proves nothing but itself", arguments: try ids())
    func silence(_ id: String) async throws {
        let scenario = try #require(try Self.bundled.get().first { $0.id == id })
        for failure in await Self.failures(of: ReferenceClient(), in: scenario)
        where !Self.waits.contains(failure.check) {
            Issue.record("silent at request \(failure.request): \(failure.text)")
        }
    }

    /// Mutants whose breach stands in the requests of a step that they never answer.
    private static let senders = [
        ("denied-keeps-polling", "github/device-denied"),
        ("polls-forever", "microsoft/device-expired"),
        ("fixed-rate-ticker", "rfc/device-long-interval"),
        ("slow-down-ignored", "google/device-slow-down"),
        ("slow-down-ignored", "gitlab/device-interval-lowered"),
        ("follows-307-with-body", "gitee/redirected-token-request"),
        ("post-becomes-get", "qq/redirected-token-request-302"),
        ("fragment-appended-to-code", "gitee/extra-parameters"),
        ("zombie-session", "gitee/sign-out-during-refresh"),
    ]

    @Test("a breach in what it sent is one", arguments: senders)
    func breaches(_ name: String, _ id: String) async throws {
        let mutant = try #require(Mutant.all.first { $0.name == name })
        let scenario = try #require(try Self.bundled.get().first { $0.id == id })
        let failures = await Self.failures(of: ReferenceClient(mutant), in: scenario)
        #expect(!failures.isEmpty && failures.allSatisfy { mutant.fails.contains($0.check) }, "\(failures)")
    }
}

/// A client that does what it is asked, and keeps the answer to one request back.
private final class FadingDriver: ClientDriver {
    private let client: ReferenceClient
    private let silentAt: Int
    private let asked = Locked(0)

    init(_ client: ReferenceClient, silentAt: Int) {
        self.client = client
        self.silentAt = silentAt
    }

    /// Whether the request has come whose answer is kept back.
    var isSilent: Bool { asked.withLock { $0 >= silentAt } }
    var readsProviderClock: Bool { client.readsProviderClock }

    func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness {
        try await client.configure(configuration)
    }

    func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
        let number = asked.withLock {
            $0 += 1
            return $0
        }
        let answer = try await client.perform(request)
        guard number != silentAt else { throw .silent(after: .seconds(10)) }
        return answer
    }

    func restart() async throws(DriverFailure) { try await client.restart() }

    func sibling() async throws(DriverFailure) -> (any ClientDriver)? { try await client.sibling() }

    func takeOutput() async -> String { await client.takeOutput() }

    func stop() async { await client.stop() }
}
