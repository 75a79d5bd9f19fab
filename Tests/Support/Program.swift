#if canImport(FoundationEssentials)
import FoundationEssentials
#endif
import Foundation

/// A program of the machine, run to its end.
package enum Program {
    /// Whether a program stands in one of the folders of `PATH`.
    package static func isInstalled(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }

    /// Runs a program whose output fits into a pipe.
    ///
    /// - Parameters:
    ///   - name: The program, looked up in `PATH`.
    ///   - arguments: Its arguments.
    /// - Returns: Its status and what it wrote to standard output, without the last line ending.
    /// - Throws: Whatever keeps the program from running.
    package static func run(_ name: String, _ arguments: [String]) async throws -> (status: Int32, output: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let (ends, end) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            end.yield(process.terminationStatus)
            end.finish()
        }
        try process.run()
        var iterator = ends.makeAsyncIterator()
        let status = await iterator.next() ?? -1
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        return (status, text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }
}
