#if canImport(FoundationEssentials)
import FoundationEssentials
#endif
import Foundation
import HTTPWire
import Processes
import SystemCalls

/// A program of the machine, run to its end.
package enum Program {
    /// Whether a program stands in one of the folders of `PATH`.
    package static func isInstalled(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }

    /// Runs a program.
    ///
    /// - Parameters:
    ///   - name: The program, looked up in `PATH`.
    ///   - arguments: Its arguments.
    ///   - environment: Variables that it gets besides.
    /// - Returns: Its status, that of a shell where a signal ended it, and what it wrote to standard output, without the
    ///   last line ending.
    /// - Throws: Whatever keeps the program from running.
    package static func run(
        _ name: String,
        _ arguments: [String],
        environment: [String: String] = [:]
    ) async throws -> (status: Int, output: String) {
        let output = Locked<[UInt8]>([])
        let child = try ChildProcess(
            ChildCommand(words: [name] + arguments, environment: environment),
            limits: ChildProcess.Limits(isRaw: true)
        ) { event in
            if case .bytes(let bytes) = event { output.withLock { $0 += bytes } }
        }
        child.closeInput()
        let end = await child.waitUntilEnded()
        let text = String(decoding: output.withLock { $0 }, as: UTF8.self)
        return (end.shellStatus ?? -1, text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }
}
