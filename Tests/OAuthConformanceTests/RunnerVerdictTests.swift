import OAuthConformance
import OAuthHarness
import TestSupport
import Testing

@Suite(.heavy) struct RunnerVerdictTests {
    private func scenario(
        _ steps: [Step],
        checks: [String] = [],
        script: [Rule] = [],
        requires: [Capability] = [],
        outcome: [Outcome.Kind] = []
    ) -> Scenario {
        Scenario(
            id: "gitee/test",
            title: "A test",
            profile: .gitee,
            requires: requires,
            script: script,
            steps: steps,
            expectation: Expectation(outcome: outcome.isEmpty ? nil : .init(kinds: outcome), checks: checks)
        )
    }

    /// The client is asked one thing, and it goes well.
    private var asking: Scenario { scenario([.ask(.userinfo)], outcome: [.done]) }

    private func run(_ scenario: Scenario, with driver: any ClientDriver = ReferenceClient()) async -> ScenarioResult {
        await ScenarioRunner.patient.run(scenario, with: driver)
    }

    @Test("a check whose situation never arose says so and does not pass")
    func unmetPreconditionIsNotExercised() async {
        let result = await run(scenario([.authorize(.approve), .callback(.init())], checks: ["*"]))
        let verdicts = Dictionary(uniqueKeysWithValues: result.results.map { ($0.id, $0.verdict) })
        #expect(verdicts["callback/state-mismatch-rejected"] == .notExercised)
        #expect(verdicts["token-response/error-with-200"] == .notExercised)
        #expect(verdicts["token-request/redirect-uri-identical"] == .pass)
        for check in result.results where check.verdict == .pass || check.verdict == .fail {
            #expect(!check.judgement.exchanges.isEmpty || !check.judgement.steps.isEmpty, "\(check.id)")
        }
    }

    @Test("a rule that never fires makes the scenario prove nothing")
    func unusedRuleIsReported() async {
        let rule = Rule.on(.token, when: .grant(.refreshToken), .serverError())
        let result = await run(scenario([.authorize(.approve)], script: [rule], outcome: [.done]))
        #expect(result.unusedRules.count == 1)
        #expect(result.verdict == .notExercised)
        #expect(result.results.contains { $0.id == "scenario/every-rule-fires" })
    }

    @Test("a rule that follows a step fires on every request of that step and on no other")
    func ruleFollowsStep() async {
        var condition = Condition.grant(.authorizationCode)
        condition.step = 4
        let steps: [Step] = [.authorize(.approve), .callback(.init()), .authorize(.approve), .callback(.init())]
        let script: [Rule] = [.on(.token, when: condition, .serverError())]
        let result = await run(scenario(steps, script: script, outcome: [.transient]))
        #expect(result.verdict == .pass)
        #expect(result.exchanges.filter { $0.endpoint == .token }.map(\.response.status) == [200, 503])
    }

    @Test("a step sets a state that rules ask for, and leaves the others")
    func stepSetsStates() async throws {
        let text = """
            {"id": "gitee/test", "title": "A test", "provider": "gitee",
            "script": [
              {"on": "userinfo", "when": {"state": {"network": "down", "day": "2"}}, "do": {"serverError": {}}},
              {"on": "userinfo", "when": {"state": {"network": "up"}}, "do": {"serverError": {"status": 502}}}
            ],
            "steps": [
              {"authorize": "approve"}, {"callback": {}}, {"userinfo": {}}, {"states": {"network": "up", "day": "2"}},
              {"userinfo": {}}, {"states": {"network": "down"}}, {"userinfo": {}}
            ],
            "expect": {"outcome": "transient"}}
            """
        let result = await run(try #require(try Scenario.parse(Array(text.utf8), file: "test.json").first))
        #expect(result.verdict == .pass, "\(result.reason ?? "")")
        #expect(result.exchanges.filter { $0.endpoint == .userinfo }.map(\.response.status) == [200, 502, 503])
        #expect(result.steps.map(\.text).contains("states are set: day, network"))
    }

    @Test("a client that lacks a capability is skipped, never passed")
    func missingCapabilityIsSkipped() async {
        let result = await run(scenario([.ask(.userinfo)], requires: ["sendsNonce"], outcome: [.done]))
        #expect(result.verdict == .skipped)
        let claim = "a driver claims it by \"sendsNonce\" among the capabilities in its answer to configure"
        #expect(result.reason == "the client does not declare sendsNonce; \(claim)")
    }

    @Test("a client that cannot be configured ends as config, and nothing is judged")
    func unusableClientIsConfig() async {
        let broken = StubbornDriver(configuration: .notConfigured(reason: "no such provider"))
        let result = await run(asking, with: broken)
        #expect(result.verdict == .config)
        #expect(result.results.isEmpty)
        #expect(result.reason == "the client refused its configuration: no such provider")
    }

    @Test("a client that refuses a provider costs that provider, and the run goes on")
    func refusedProvider() async throws {
        let ids = ["gitee/denied", "gitee/odd-code", "gitee/sign-in", "gitee/state-altered", "gitlab/sign-in"]
        let scenarios = try ScenarioLibrary.bundled().filter { ids.contains($0.id) }
        let results = await ScenarioRunner.patient.run(
            scenarios,
            with: FussyDriver(refused: "gitee")
        )
        #expect(results.map(\.verdict) == [.config, .config, .config, .config, .pass])
        #expect(results[2].reason == "the client refused its configuration: no gitee here")
        #expect(results[3].reason?.hasPrefix("not played: ") ?? false)
    }

    @Test("a client that opens another address was not configured")
    func foreignAuthorizationURLIsConfig() async {
        let client = StubbornDriver(answers: [DriverAnswer(.ok, ["url": "https://gitee.com/oauth/authorize?x=1"])])
        let result = await run(scenario([.authorize(.approve), .callback(.init())], outcome: [.done]), with: client)
        #expect(result.verdict == .config)
        #expect(result.reason?.contains("opens https://gitee.com/oauth/authorize, expected http://127.0.0.1") ?? false)
    }

    @Test("a client that dies in the middle has failed the scenario, with its output in the report")
    func deadClientFails() async {
        let client = StubbornDriver(answers: [], failure: .died(status: 139, output: "boom"))
        let result = await run(asking, with: client)
        #expect(result.verdict == .fail)
        #expect(result.results.map(\.id) == ["scenario/client-answers"])
        #expect(result.results[0].judgement.observed == "the client's process ended with status 139")
    }

    @Test("a login without a token is the client's failure")
    func hollowLoginFails() async {
        let client = StubbornDriver(answers: [DriverAnswer(.ok)])
        let result = await run(
            scenario([.ask(.password(username: "a", password: "b"))], outcome: [.signedIn]),
            with: client
        )
        #expect(result.outcome?.kind == .hollow)
        #expect(result.verdict == .fail)
    }

    @Test("a client that says it lacks the feature is skipped")
    func unsupportedIsSkipped() async {
        let client = StubbornDriver(answers: [DriverAnswer(.unsupported)])
        let result = await run(scenario([.ask(.refresh)], outcome: [.done]), with: client)
        #expect(result.verdict == .skipped)
    }

    @Test("a provider that cannot start is the harness's fault, never the client's")
    func unstartableProviderIsHarness() async throws {
        let squatter = try MockProvider(.gitee)
        var options = RunOptions()
        options.port = squatter.port
        let result = await ScenarioRunner(options).run(asking, with: ReferenceClient())
        #expect(result.verdict == .harness)
        #expect(result.results.isEmpty)
        #expect(result.reason?.hasPrefix("the provider does not start: ") ?? false)
    }

    @Test("a client in this process that forgets to answer is given up")
    func forgetfulClientIsGivenUp() async throws {
        var options = RunOptions()
        options.timeout = .milliseconds(50)
        let result = await ScenarioRunner(options).run(asking, with: ForgetfulDriver())
        #expect(result.verdict == .fail)
        #expect(result.results.map(\.id) == ["scenario/client-answers"])
    }

    @Test(
        "a client with a short time limit is given several of it, never less than a busy machine needs",
        arguments: [(nil, 60, 60), (0.3, 60, 5), (2, 60, 10), (30, 60, 60), (0.3, 1, 1)] as [(Double?, Int, Int)]
    )
    func shortLimitsAreWaitedFor(_ limit: Double?, _ timeout: Int, _ seconds: Int) {
        #expect(RunOptions(timeout: .seconds(timeout)).wait(forLimit: limit) == .seconds(seconds))
    }

    @Test("the same seed gives the same exchanges")
    func sameSeedSameExchanges() async throws {
        let scenario = try #require(try ScenarioLibrary.bundled().first { $0.id == "gitlab/sign-in" })
        let runner = ScenarioRunner(RunOptions(seed: 7, isListening: false))
        let first = await runner.run(scenario, with: ReferenceClient())
        let second = await runner.run(scenario, with: ReferenceClient())
        #expect(first.exchanges.map(\.request) == second.exchanges.map(\.request))
        #expect(first.exchanges.map(\.response) == second.exchanges.map(\.response))
    }

    @Test("a breach is weighed by the check's level and by the provider")
    func levelsWeighBreaches() async throws {
        let mutant = ReferenceClient(try #require(Mutant.named("status-only-check")))
        let scenarios = try ScenarioLibrary.bundled()
        for (id, verdict) in [("gitee/error-with-200", Verdict.warn), ("qq/expired-code", .fail)] {
            let scenario = try #require(scenarios.first { $0.id == id })
            let result = await run(scenario, with: mutant)
            #expect(result.results.first { $0.id == "token-response/error-with-200" }?.verdict == verdict)
        }
    }
}

/// A driver in this process that answers only when it is cancelled.
struct ForgetfulDriver: ClientDriver {
    let readsProviderClock = true

    func configure(_ settings: ClientConfiguration) async throws(DriverFailure) -> Readiness { .ready([]) }

    func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
        let (stream, _) = AsyncStream<Int>.makeStream()
        for await _ in stream {}
        return DriverAnswer(.ok)
    }
}

/// The reference client, which cannot be configured for one provider.
struct FussyDriver: ClientDriver {
    let refused: String
    private let client = ReferenceClient()
    var readsProviderClock: Bool { client.readsProviderClock }

    func configure(_ settings: ClientConfiguration) async throws(DriverFailure) -> Readiness {
        if settings.provider == refused { throw .notConfigured(reason: "no \(refused) here") }
        return try await client.configure(settings)
    }

    func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
        try await client.perform(request)
    }
}

/// A driver that answers what it is told to, and then fails.
struct StubbornDriver: ClientDriver {
    let name = "stubborn"
    let configuration: DriverFailure?
    let failure: DriverFailure
    private let answers: Answers

    init(
        configuration: DriverFailure? = nil,
        answers: [DriverAnswer] = [],
        failure: DriverFailure = .silent(after: .seconds(1))
    ) {
        self.configuration = configuration
        self.failure = failure
        self.answers = Answers(answers)
    }

    func configure(_ settings: ClientConfiguration) async throws(DriverFailure) -> Readiness {
        if let configuration { throw configuration }
        return .ready([.authorizationCode])
    }

    func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
        guard let answer = await answers.next() else { throw failure }
        return answer
    }

    func restart() async throws(DriverFailure) {}
    func takeOutput() async -> String { "boom" }
    func stop() async {}

    private actor Answers {
        private var rest: [DriverAnswer]
        init(_ answers: [DriverAnswer]) { rest = answers }
        func next() -> DriverAnswer? { rest.isEmpty ? nil : rest.removeFirst() }
    }
}
