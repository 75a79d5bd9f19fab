import JSONText
import Processes
import SystemCalls

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The runs of `serve` that go on in the background: each has a file with its ready line, which it locks while it lives.
enum Background {
    static let option = Option(
        "--detach",
        "Go on in the background once connections are accepted, and print the ready line. 'status' lists what runs so,"
            + " 'status --stop' ends it, 'env' prints its variables."
    )
    /// Set for the program in the background: the file of its log.
    private static let mark = "OAUTH_HARNESS_BACKGROUND_LOG"

    /// Where the files are: below `XDG_STATE_HOME`, by default `~/.local/state`.
    static let folder: String = {
        let environment = ProcessInfo.processInfo.environment
        let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (state ?? (environment["HOME"] ?? "") + "/.local/state") + "/oauth-harness"
    }()

    private static var log: String? { ProcessInfo.processInfo.environment[mark] }

    static var isInside: Bool { log != nil }

    // MARK: - The caller

    /// Reads the ready line of a program that goes on; without one, the program has failed and its log says why.
    private static let script = """
        pipe=$1 log=$2
        shift 2
        trap '' HUP
        mkfifo -m 600 "$pipe" || exit 2
        "$@" < /dev/null > "$pipe" 2> "$log" &
        line=$(head -n 1 < "$pipe")
        rm -f "$pipe"
        if [ -n "$line" ]; then printf '%s\\n' "$line"; exit 0; fi
        wait $!
        status=$?
        cat "$log" >&2
        rm -f "$log"
        exit $status
        """

    /// Starts the program again in the background, and ends once it is ready.
    static func enter() async throws(UsageError) -> ExitStatus {
        try OutputFile.makeFolder(folder, for: option.name)
        guard chmod(folder, 0o700) == 0 else { throw problem(folder) }
        let log = "\(folder)/\(getpid()).log"
        let words = ["sh", "-c", script, "sh", "\(folder)/\(getpid()).pipe", log, ThisProcess.path]
        let command = ChildCommand(words: words + CommandLine.arguments.dropFirst(), environment: [mark: log])
        do {
            let end = try await ForegroundProcess(command).waitUntilEnded()
            ThisProcess.exit(code: Int32(end.shellStatus ?? 70))
        } catch {
            throw UsageError(.unavailable, option.name, found: "\(error)")
        }
    }

    // MARK: - The program in the background

    /// Writes the ready line where others find it, and locks the file until this process ends.
    static func enroll(_ ready: JSON) throws(UsageError) {
        guard let log, var members = ready.object else { return }
        // Whoever ends the caller's session or process group does not mean this one.
        _ = setsid()
        members["pid"] = .integer(Int(getpid()))
        members["log"] = .string(log)
        let path = "\(folder)/\(getpid()).json"
        unlink(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0,
            Platform.writeAll(descriptor, Array(JSON.object(members).text().utf8))
        else { throw problem(path) }
    }

    /// Takes the files of this process away.
    static func leave() {
        guard let log else { return }
        for path in ["\(folder)/\(getpid()).json", log] { unlink(path) }
    }

    private static func problem(_ path: String) -> UsageError {
        UsageError(.unavailable, "\(option.name) \(path)", found: Platform.message(of: errno))
    }
}

/// A run in the background.
struct BackgroundRun {
    let process: Int32
    /// Its ready line.
    let ready: JSON
    private let descriptor: Int32

    /// Those that live; the files of others, which were killed, are taken away.
    static func all() -> [BackgroundRun] {
        let files = FileTree(at: Background.folder) { $0.hasSuffix(".json") }.files
        return files.compactMap(BackgroundRun.init).sorted { $0.process < $1.process }
    }

    private init?(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let ready = (try? PlainFile.read(path)).flatMap { try? JSONReader.read($0).value }
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else {
            let log = ready?["log"]?.string.flatMap { $0.hasPrefix(Background.folder) ? $0 : nil }
            for path in [path, log].compactMap(\.self) { unlink(path) }
            close(descriptor)
            return nil
        }
        guard let ready, let process = ready["pid"]?.integer.flatMap(Int32.init) else {
            close(descriptor)
            return nil
        }
        (self.process, self.ready, self.descriptor) = (process, ready, descriptor)
    }

    /// The providers that it plays, as its ready line has them.
    var providers: [JSON] { ready["providers"]?.array ?? [ready] }

    /// Asks it to end, and waits until it has.
    func stop() {
        kill(process, SIGTERM)
        _ = flock(descriptor, LOCK_EX)
        close(descriptor)
    }
}
