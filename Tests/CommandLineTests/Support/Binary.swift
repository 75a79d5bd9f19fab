import Foundation
import HTTPWire

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
final class Running: Sendable {
    private let process = Process()
    private let output = Stream()
    private let error = Stream()
    private let status: AsyncStream<Int32>

    init(_ program: String, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]) throws {
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output.pipe
        process.standardError = error.pipe
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        status = stream
        process.terminationHandler = { process in
            continuation.yield(process.terminationStatus)
            continuation.finish()
        }
        try process.run()
    }

    /// The next line of its standard output; nil at the end.
    func line() async -> String? { await output.line() }

    /// The next line of its standard error; nil at the end.
    func errorLine() async -> String? { await error.line() }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits until it has ended by itself.
    func end() async -> Ended {
        let texts = (await output.text(), await error.text())
        var statuses = status.makeAsyncIterator()
        return Ended(status: await statuses.next() ?? -1, output: texts.0, error: texts.1)
    }
}

/// One end of a pipe, drained by a thread of its own: a dispatch queue may run out of threads in a parallel test run.
private final class Stream: Sendable {
    let pipe = Pipe()
    private let whole = Locked<[UInt8]>([])
    private let lines: AsyncStream<String>

    init() {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        lines = stream
        let whole = whole
        let pipe = pipe
        Thread.detachNewThread {
            var rest: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(pipe.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                let data = buffer[..<max(count, 0)]
                whole.withLock { $0 += data }
                rest += data
                let end = data.isEmpty ? rest.endIndex : (rest.lastIndex(of: 0x0A) ?? -1) + 1
                for line in rest[..<end].split(separator: 0x0A) {
                    continuation.yield(String(decoding: line, as: UTF8.self))
                }
                rest.removeFirst(end)
                guard !data.isEmpty else { break }
            }
            continuation.finish()
        }
    }

    func line() async -> String? {
        var iterator = lines.makeAsyncIterator()
        return await iterator.next()
    }

    /// Everything that came, once nothing more comes.
    func text() async -> String {
        for await _ in lines {}
        return String(decoding: whole.withLock { $0 }, as: UTF8.self)
    }
}
