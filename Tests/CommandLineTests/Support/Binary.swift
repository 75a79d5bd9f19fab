import Foundation
import HTTPWire
import OAuthConformance
import Processes
import SystemCalls

/// The program as users run it: the binary beside the test bundle.
enum Binary {
    static let folder: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        return (bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])).deletingLastPathComponent()
    }()

    static let path = folder.appendingPathComponent("oauth-harness").path

    /// The folder of the package, found from this file.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Runs the program to its end.
    static func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Ended {
        try await run(path, arguments, environment: environment)
    }

    /// Runs a program to its end.
    static func run(
        _ program: String,
        _ arguments: [String],
        in folder: URL? = nil,
        environment: [String: String] = [:]
    ) async throws -> Ended {
        await (try Running(program, arguments, in: folder, environment: environment)).end()
    }
}

/// What a process left behind.
struct Ended: Sendable {
    let status: Int32
    let output: String
    let error: String
}

/// A process under way.
///
/// Not Foundation's `Process`: its `run` on Linux reads behind the end of a directory entry, which ends one test run in
/// twenty where the next page is nobody's.
final class Running: Sendable {
    private let child: ChildProcess
    private let output: Lines
    private let error: Lines

    init(_ program: String, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]) throws {
        let (output, error) = (Lines(), Lines())
        // There is no portable call that starts a program in another folder.
        let place = folder.map { ["sh", "-c", "cd \"$0\" && exec \"$@\"", $0.path] } ?? []
        child = try ChildProcess(
            ChildCommand(words: place + [program] + arguments, environment: environment),
            limits: ChildProcess.Limits(isRaw: true)
        ) { event in
            switch event {
            case .bytes(let bytes): output.add(bytes)
            case .errors(let bytes): error.add(bytes)
            case .ended: for lines in [output, error] { lines.end() }
            case .line, .overlong, .outputClosed, .timer: break
            }
        }
        (self.output, self.error) = (output, error)
        child.closeInput()
    }

    /// The next line of its standard output; nil at the end.
    func line() async -> String? { await output.next() }

    /// The next line of its standard error; nil at the end.
    func errorLine() async -> String? { await error.next() }

    func send(_ signal: Int32) { kill(child.identifier, signal) }

    /// Waits until it has ended by itself.
    func end() async -> Ended {
        let exit = await child.waitUntilEnded()
        let status: Int32 =
            switch exit {
            case .status(let status), .signal(let status): status
            case .unknown: -1
            }
        return Ended(status: status, output: output.text, error: error.text)
    }
}

/// What came of one output, whole and by the line.
private final class Lines: Sendable {
    private let received = Locked<(whole: [UInt8], rest: [UInt8])>(([], []))
    private let lines: AsyncStream<String>
    private let continuation: AsyncStream<String>.Continuation

    init() {
        (lines, continuation) = AsyncStream.makeStream(of: String.self)
    }

    var text: String { String(decoding: received.withLock(\.whole), as: UTF8.self) }

    func add(_ bytes: [UInt8]) {
        received.withLock { received in
            received.whole += bytes
            received.rest += bytes
            guard let last = received.rest.lastIndex(of: 0x0A) else { return }
            tell(received.rest[...last])
            received.rest.removeFirst(last + 1)
        }
    }

    func end() {
        received.withLock { tell($0.rest[...]) }
        continuation.finish()
    }

    func next() async -> String? {
        var iterator = lines.makeAsyncIterator()
        return await iterator.next()
    }

    private func tell(_ bytes: ArraySlice<UInt8>) {
        for line in bytes.split(separator: 0x0A) { continuation.yield(String(decoding: line, as: UTF8.self)) }
    }
}
