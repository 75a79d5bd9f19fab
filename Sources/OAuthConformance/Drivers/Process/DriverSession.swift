import JSONText
import Processes
import SystemCalls

/// One process of a driver and the requests that are open with it.
///
/// The first thing that goes wrong ends the process: what it would say after that belongs to nothing.
final class DriverSession: Sendable {
    typealias Reply = Result<JSONObject, DriverFailure>

    private struct State: Sendable {
        var child: ChildProcess?
        var nextID = 1
        var open: [Int: (limit: Duration, continuation: CheckedContinuation<Reply, Never>)] = [:]
        var failure: DriverFailure?
        /// What stderr has said and nobody has asked for yet.
        var output: [UInt8] = []
        var isLeaving = false
    }

    private let state = Locked(State())
    private let timeout: Duration
    private let onEvent: @Sendable (DriverEvent) -> Void
    /// Timers of requests have their numbers; these two are the session's own.
    private static let outputClosedTimer = -1
    private static let leaveTimer = -2
    private static let patience: Duration = .seconds(1)

    init(
        _ command: ChildCommand,
        timeout: Duration,
        onEvent: @escaping @Sendable (DriverEvent) -> Void
    ) throws(SpawnError) {
        self.timeout = timeout
        self.onEvent = onEvent
        let inbox = Inbox()
        let child = try ChildProcess(command) { inbox.tell($0) }
        state.withLock { $0.child = child }
        inbox.open { [weak self] in self?.handle($0) }
    }

    /// Whether the process can still be asked.
    var isUsable: Bool { state.withLock { $0.failure == nil && !$0.isLeaving } }

    /// Sends one request and waits for its answer; a failure comes after the process is gone.
    func exchange(
        within limit: Duration? = nil,
        _ make: @Sendable (Int) -> JSONObject
    ) async throws(DriverFailure) -> JSONObject {
        let limit = limit ?? timeout
        let reply = await withTaskCancellationHandler {
            await withCheckedContinuation { send(make, limit, $0) }
        } onCancel: {
            fail(.died(status: nil, output: ""))
        }
        switch reply {
        case .success(let answer): return answer
        case .failure:
            let child = state.withLock(\.child)
            await child?.waitUntilEnded()
            throw state.withLock(\.failure) ?? .died(status: nil, output: "")
        }
    }

    /// Ends the process as a crash would.
    func kill() async {
        let child = state.withLock { state in
            state.isLeaving = true
            return state.child
        }
        child?.stop(grace: .zero)
        await child?.waitUntilEnded()
    }

    /// Asks the process to leave, and makes it leave.
    func leave() async {
        if isUsable {
            state.withLock { $0.isLeaving = true }
            _ = try? await exchange(within: Self.patience) { DriverRequest.quit.json(id: $0) }
        }
        let child = state.withLock(\.child)
        child?.closeInput()
        child?.setTimer(Self.leaveTimer, after: Self.patience)
        await child?.waitUntilEnded()
    }

    /// Hands out what stderr has said since it was last asked.
    func takeOutput() -> [UInt8] {
        collectOutput()
        return state.withLock { state in
            defer { state.output = [] }
            return state.output
        }
    }

    // MARK: -

    private func send(
        _ make: (Int) -> JSONObject,
        _ limit: Duration,
        _ continuation: CheckedContinuation<Reply, Never>
    ) {
        let failure = state.withLock { state -> DriverFailure? in
            if let failure = state.failure { return failure }
            guard let child = state.child else { return .died(status: nil, output: "") }
            let id = state.nextID
            state.nextID += 1
            state.open[id] = (limit, continuation)
            child.setTimer(id, after: limit)
            child.write(JSON.object(make(id)).bytes() + [0x0A])
            return nil
        }
        if let failure { continuation.resume(returning: .failure(failure)) }
    }

    private func handle(_ event: ChildEvent) {
        switch event {
        case .line(let line): read(line)
        case .bytes, .errors: break
        case .overlong(let limit): fail(.flood(bytes: limit))
        case .outputClosed(let rest):
            if !rest.isEmpty { read(rest) }
            state.withLock(\.child)?.setTimer(Self.outputClosedTimer, after: Self.patience)
        case .timer(Self.outputClosedTimer):
            fail(.garbage(line: "", reason: "it closed its standard output and goes on running"))
        case .timer(Self.leaveTimer): state.withLock(\.child)?.stop(grace: Self.patience)
        case .timer(let id):
            if let limit = state.withLock({ $0.open[id]?.limit }) { fail(.silent(after: limit)) }
        case .ended(let end): finish(end)
        }
    }

    private func read(_ line: [UInt8]) {
        let object: JSONObject
        do {
            let options = JSONReader.Options(replacesLoneSurrogates: true)
            guard let value = try JSONReader.value(line, options: options).object else {
                return fail(garbage(line, "expected a JSON object"))
            }
            object = value
        } catch {
            return fail(garbage(line, "expected a JSON object: \(error)"))
        }
        let open = state.withLock { $0.open.keys.sorted() }
        guard let id = object["id"]?.integer, open.contains(id) else {
            return fail(garbage(line, Self.mismatch(object["id"], open)))
        }
        if let event = DriverEvent(json: object) {
            onEvent(event)
            return
        }
        let continuation = state.withLock { state in
            state.child?.cancelTimer(id)
            return state.open.removeValue(forKey: id)?.continuation
        }
        continuation?.resume(returning: .success(object))
    }

    private static func mismatch(_ id: JSON?, _ open: [Int]) -> String {
        guard !open.isEmpty else { return "it was asked nothing" }
        let expected = open.map(String.init).joined(separator: " or ")
        return "id is \(id?.text() ?? "missing"), expected \(expected)"
    }

    private func garbage(_ line: [UInt8], _ reason: String) -> DriverFailure {
        .garbage(line: String(decoding: line.prefix(16_384), as: UTF8.self), reason: reason)
    }

    // MARK: -

    private func finish(_ end: ChildExit) {
        collectOutput()
        let output = state.withLock { String(decoding: $0.output.suffix(4096), as: UTF8.self) }
        fail(.died(status: end.shellStatus, output: output))
    }

    /// Notes the first failure, answers all who wait, and ends the process.
    func fail(_ failure: DriverFailure) {
        let (waiting, child) = state.withLock { state in
            state.failure = state.failure ?? failure
            defer { state.open = [:] }
            return (state.open.values.map(\.continuation), state.child)
        }
        child?.stop(grace: Self.patience)
        for continuation in waiting { continuation.resume(returning: .failure(failure)) }
    }

    private func collectOutput() {
        guard let tail = state.withLock(\.child)?.takeStandardError() else { return }
        // The rest of a line may be the rest of a secret, which nobody would know for one.
        let rest = tail.dropped > 0 ? tail.bytes.drop { $0 != 0x0A }.dropFirst() : tail.bytes[...]
        let dropped = tail.dropped + tail.bytes.count - rest.count
        let note = dropped > 0 ? "… \(dropped) bytes of stderr left out\n" : ""
        state.withLock { $0.output += Array(note.utf8) + rest }
    }
}

/// Keeps the events that come before their reader is there.
private final class Inbox: Sendable {
    private struct State: Sendable {
        var early: [ChildEvent] = []
        var reader: (@Sendable (ChildEvent) -> Void)?
    }

    private let state = Locked(State())

    func tell(_ event: ChildEvent) {
        let reader = state.withLock { state in
            if state.reader == nil { state.early.append(event) }
            return state.reader
        }
        reader?(event)
    }

    func open(_ reader: @escaping @Sendable (ChildEvent) -> Void) {
        while true {
            let early = state.withLock { state in
                defer { state.early = [] }
                if state.early.isEmpty { state.reader = reader }
                return state.early
            }
            if early.isEmpty { return }
            for event in early { reader(event) }
        }
    }
}
