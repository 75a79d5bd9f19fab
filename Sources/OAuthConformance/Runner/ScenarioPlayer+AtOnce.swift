import OAuthHarness

extension ScenarioPlayer {
    private typealias Entry = (index: Int, answer: DriverAnswer?, failure: DriverFailure?, end: Mark)

    /// One question to be asked while others are.
    private struct Asking: Sendable {
        let question: Question
        let request: DriverRequest
        let driver: any ClientDriver
    }

    /// Asks everything at the same time; the records stand in the order of the questions.
    mutating func playAtOnce(_ questions: [Question]) async {
        let begin = mark
        let askings = await askings(of: questions)
        await append(await ask(askings), of: askings, since: begin)
    }

    private func ask(_ askings: [Asking]) async -> [Entry] {
        let timeout = timeout
        let provider = provider
        return await withTaskGroup(of: Entry.self) { group in
            for (index, item) in askings.enumerated() {
                group.addTask {
                    let (answer, failure) = await Self.perform(item.request, item.driver, timeout)
                    return (index, answer, failure, Self.mark(of: provider))
                }
            }
            return await group.reduce(into: [Entry]()) { $0.append($1) }.sorted { $0.index < $1.index }
        }
    }

    private mutating func append(_ entries: [Entry], of askings: [Asking], since begin: Mark) async {
        for entry in entries {
            let (question, request) = (askings[entry.index].question, askings[entry.index].request)
            let known = attempts.count
            let stopped = await decide(question, entry.answer)
            // What the person did at a page belongs to the step, too.
            let end = attempts.count > known ? mark : entry.end
            append(question.text, begin, request, entry.answer, entry.failure, stopped, end: end)
        }
    }

    private mutating func askings(of questions: [Question]) async -> [Asking] {
        var askings: [Asking] = []
        for question in questions {
            guard let driver = question.isForOther ? await secondInstance() : driver,
                let request = request(of: question)
            else { continue }
            askings.append(Asking(question: question, request: request, driver: driver))
        }
        return askings
    }

    /// Holds a request while other things happen.
    mutating func play(_ interruption: Interruption) async {
        guard let request = request(of: interruption.question) else { return }
        let begin = mark
        let gate = provider.hold(interruption.endpoint, count: 1)
        let driver = driver
        let timeout = timeout
        let held = Task { await Self.perform(request, driver, timeout) }
        let hasArrived = (try? await gate.waitUntilFull(timeout: .seconds(5))) != nil
        let place = records.count
        append(interruption.question.text, begin, request)
        if hasArrived {
            if interruption.isAbandoned { held.cancel() }
            await play(interruption.then)
        }
        let askings = await askings(of: interruption.meanwhile)
        let asked = Task { [self] in await ask(askings) }
        for _ in 0..<100 { await Task.yield() }
        gate.release(0..<0)
        let (answer, failure) = await held.value
        let entries = await asked.value
        let stopped = await decide(interruption.question, answer)
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
            end: end.instant,
            stopped: stopped
        )
        if failure != nil { isOver = true }
        await append(entries, of: askings, since: begin)
    }
}
