import HTTPWire
import JSONText
import Processes
import SystemCalls

/// One process of a program under test: what it writes, the page that it wants to show, and its end.
final class ProgramRun: Sendable {
    enum Event: Hashable, Sendable {
        /// It wants a page to be shown.
        case opened(url: String)
        case ended(ChildExit)
        /// Neither came in time.
        case late
    }

    fileprivate struct State: Sendable {
        var output: [UInt8] = []
        var errors: [UInt8] = []
        /// Pages that were told already: a program may print one and open it too.
        var seen: Set<String> = []
        var end: ChildExit?
        /// How often it was asked for the next event; a timer of an earlier question is none.
        var questions = 0
    }

    private let child: ChildProcess
    private let state: Locked<State>
    private let events: AsyncStream<Event>
    private let continuation: AsyncStream<Event>.Continuation
    fileprivate static let limit = 1 << 20

    /// Starts a program; a page that begins with `authorization` is found in what it writes, too.
    init(_ command: ChildCommand, authorization: String) throws(SpawnError) {
        let (events, continuation) = AsyncStream.makeStream(of: Event.self)
        let state = Locked(State())
        child = try ChildProcess(command, limits: ChildProcess.Limits(isRaw: true)) { event in
            switch event {
            case .bytes(let bytes):
                let page = state.withLock { $0.add(bytes, to: \.output, authorization) }
                if let page { continuation.yield(.opened(url: page)) }
            case .errors(let bytes):
                let page = state.withLock { $0.add(bytes, to: \.errors, authorization) }
                if let page { continuation.yield(.opened(url: page)) }
            case .timer(let question):
                if state.withLock({ $0.questions == question }) { continuation.yield(.late) }
            case .ended(let exit):
                state.withLock { $0.end = exit }
                continuation.yield(.ended(exit))
                continuation.finish()
            case .line, .overlong, .outputClosed: break
            }
        }
        child.closeInput()
        (self.state, self.events, self.continuation) = (state, events, continuation)
    }

    /// Tells of a page that the program gave to a browser.
    func open(_ url: String) {
        if state.withLock({ $0.seen.insert(url).inserted }) { continuation.yield(.opened(url: url)) }
    }

    /// Waits for what comes next.
    func next(within time: Duration) async -> Event {
        let question = state.withLock { state in
            state.questions += 1
            return state.questions
        }
        child.setTimer(question, after: time)
        defer { child.cancelTimer(question) }
        var iterator = events.makeAsyncIterator()
        return await iterator.next() ?? .ended(end ?? .unknown)
    }

    /// Whether it has ended.
    var hasEnded: Bool { end != nil }

    /// How it ended; nil while it runs.
    var end: ChildExit? { state.withLock(\.end) }

    /// What it wrote to both outputs.
    var text: String { state.withLock { String(escaping: $0.output) + String(escaping: $0.errors) } }

    /// What it wrote to standard error since the last time.
    func takeErrors() -> String { String(escaping: child.takeStandardError().bytes) }

    /// Ends it with its group.
    func stop() async {
        child.stop(grace: .seconds(1))
        await child.waitUntilEnded()
    }
}

extension ProgramRun.State {
    /// Keeps what was written, and finds the first page in it that was not told yet.
    fileprivate mutating func add(
        _ bytes: [UInt8],
        to place: WritableKeyPath<Self, [UInt8]>,
        _ authorization: String
    ) -> String? {
        self[keyPath: place] += bytes
        let surplus = self[keyPath: place].count - ProgramRun.limit
        if surplus > 0 { self[keyPath: place].removeFirst(surplus) }
        let text = self[keyPath: place]
        var rest = text[...]
        while let found = rest.firstRange(of: Array(authorization.utf8)) {
            rest = rest[found.upperBound...]
            guard rest.first == 0x3F, let end = rest.firstIndex(where: Self.endsURL) else { continue }
            let url = String(decoding: text[found.lowerBound..<end], as: UTF8.self)
            if seen.insert(url).inserted { return url }
        }
        return nil
    }

    private static func endsURL(_ byte: UInt8) -> Bool {
        byte <= 0x20 || [0x22, 0x27, 0x3C, 0x3E, 0x7F].contains(byte)
    }
}
