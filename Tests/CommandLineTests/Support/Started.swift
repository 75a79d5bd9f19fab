import Foundation
import HTTPWire
import Loopback
import JSONText

/// A verb that serves, for the length of a test.
struct Started {
    let process: Running
    /// The ready line.
    let ready: JSON

    var origin: String { ready["base_url"]?.string ?? "" }
    var port: UInt16 { UInt16(origin.split(separator: ":").last ?? "") ?? 0 }

    /// Starts it, runs a body, sends a signal, and gives what the process left behind.
    @discardableResult
    static func with(
        _ arguments: [String],
        stoppedBy signal: Int32 = SIGINT,
        environment: [String: String] = [:],
        _ body: (Started) async throws -> Void
    ) async throws -> Ended {
        let process = try Running(Binary.path, arguments, environment: environment)
        do {
            let line = await process.line() ?? ""
            guard let ready = try? JSONReader.value(Array(line.utf8)) else {
                throw NotReady(result: await process.end())
            }
            try await body(Started(process: process, ready: ready))
        } catch {
            process.send(SIGKILL)
            throw error
        }
        process.send(signal)
        return await process.end()
    }

    /// Waits for the next line of the log that holds a text.
    func logLine(with text: String) async -> String? {
        while let line = await process.errorLine() {
            if line.contains(text) { return line }
        }
        return nil
    }
}
