import OAuthHarness

extension ScenarioPlayer {
    private typealias Entry = (index: Int, answer: DriverAnswer?, failure: DriverFailure?, end: Mark)

    /// One request to be asked while others are.
    private struct Question: Sendable {
        let text: String
        let request: DriverRequest
        let driver: any ClientDriver
    }

    /// Asks everything at the same time; the records stand in the order of the steps.
    mutating func playAtOnce(_ steps: [Step]) async {
        let begin = mark
        let questions = await questions(of: steps)
        let entries = await ask(questions)
        for entry in entries {
            let item = questions[entry.index]
            append(item.text, begin, item.request, entry.answer, entry.failure, end: entry.end)
        }
    }

    private func ask(_ questions: [Question]) async -> [Entry] {
        let timeout = timeout
        let provider = provider
        return await withTaskGroup(of: Entry.self) { group in
            for (index, item) in questions.enumerated() {
                group.addTask {
                    let (answer, failure) = await Self.perform(item.request, item.driver, timeout)
                    return (index, answer, failure, Self.mark(of: provider))
                }
            }
            return await group.reduce(into: [Entry]()) { $0.append($1) }.sorted { $0.index < $1.index }
        }
    }

    private mutating func questions(of steps: [Step]) async -> [Question] {
        var questions: [Question] = []
        for step in steps.flatMap(\.unrolled) {
            switch step {
            case .other(let inner):
                guard let other = await secondInstance() else { continue }
                for step in inner.flatMap(\.unrolled) {
                    guard let request = step.request else { continue }
                    questions.append(
                        Question(text: "another instance: \(step)", request: request, driver: other)
                    )
                }
            default:
                guard let request = request(of: step) else { continue }
                questions.append(Question(text: step.description, request: request, driver: driver))
            }
        }
        return questions
    }

    /// What the client is asked; nil for a callback where the browser was never opened.
    private mutating func request(of step: Step) -> DriverRequest? {
        guard case .callback(let change) = step else { return step.request }
        return callbackRequest(change)
    }

    /// Holds a request while other things happen.
    mutating func play(_ interruption: Interruption) async {
        guard let request = request(of: interruption.step) else { return }
        let begin = mark
        let gate = provider.hold(interruption.endpoint, count: 1)
        let driver = driver
        let timeout = timeout
        let held = Task { await Self.perform(request, driver, timeout) }
        let hasArrived = (try? await gate.waitUntilFull(timeout: .seconds(5))) != nil
        let place = records.count
        append(interruption.step.description, begin, request)
        if hasArrived {
            if interruption.isAbandoned { held.cancel() }
            await play(interruption.then)
        }
        let questions = await questions(of: interruption.meanwhile)
        let asked = Task { [self] in await ask(questions) }
        for _ in 0..<100 { await Task.yield() }
        gate.release(0..<0)
        let (answer, failure) = await held.value
        let entries = await asked.value
        let own = records[place]
        let end = mark
        records[place] = StepRecord(
            number: own.number,
            text: own.text,
            request: request,
            answer: answer,
            failure: failure,
            exchangesBefore: own.exchangesBefore,
            exchangesAfter: end.exchange,
            begin: own.begin,
            end: end.instant
        )
        if failure != nil { isOver = true }
        for entry in entries {
            let item = questions[entry.index]
            append(item.text, begin, item.request, entry.answer, entry.failure, end: entry.end)
        }
    }
}

extension Step {
    /// What a client is asked in a step that is nothing but a request to it.
    var request: DriverRequest? {
        switch self {
        case .userinfo: .userinfo
        case .refresh: .refresh
        case .api(let method, let path, let contentType, let body):
            .api(method: method, path: path, contentType: contentType, body: body)
        case .list(let path): .list(path: path)
        case .password(let username, let password): .password(username: username, password: password)
        case .clientCredentials: .clientCredentials
        case .revoke: .revoke
        case .cancelled: .cancelled
        case .reset: .reset
        case .authorize: .authorize
        case .device: .device
        case .callback, .stray, .advance, .restartClient, .revokeTokens, .parallel, .repeat, .during, .other,
            .switchProvider:
            nil
        }
    }

    /// The steps that a repetition stands for.
    var unrolled: [Step] {
        guard case .repeat(let times, let steps) = self else { return [self] }
        return (0..<times).flatMap { _ in steps.flatMap(\.unrolled) }
    }
}
