import HTTPWire
import Recordings
import SystemCalls

/// The file of a recording: whole and valid at every moment, written anew after each exchange.
struct RecordingFile: Sendable {
    private struct State: Sendable {
        var draft: RecordingDraft
        /// Grows with each exchange.
        var version = 0
    }

    let path: String
    private let state: Locked<State>
    /// The version that the file holds; whoever waits while another writes finds its exchange written.
    private let written = Locked(-1)

    init(_ draft: RecordingDraft, path: String) {
        self.path = path
        state = Locked(State(draft: draft))
    }

    /// Adds an exchange and writes the file.
    func add(_ entry: HAR.Entry, number: Int) -> (added: RecordingDraft.Added, failure: UsageError?) {
        let (added, version) = state.withLock { state in
            state.version += 1
            return (state.draft.add(entry, number: number), state.version)
        }
        do {
            try write(version)
            return (added, nil)
        } catch {
            return (added, error)
        }
    }

    /// Writes the file unless it holds that version.
    func write(_ version: Int = 0) throws(UsageError) {
        try written.withLock { written throws(UsageError) in
            guard written < version else { return }
            let (draft, latest) = state.withLock { ($0.draft, $0.version) }
            try OutputFile.write(draft.encoded(), to: path)
            written = latest
        }
    }

    /// Whether the file holds every exchange.
    var isComplete: Bool { state.withLock(\.version) == written.withLock { $0 } }

    var draft: RecordingDraft { state.withLock(\.draft) }
}
