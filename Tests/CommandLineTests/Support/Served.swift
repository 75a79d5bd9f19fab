import Foundation
import JSONText

/// A provider that the binary plays for the length of a test.
struct Served {
    let process: Running
    /// The ready line.
    let ready: JSON

    var clientID: String { ready["client_id"]?.string ?? "" }
    var clientSecret: String { ready["client_secret"]?.string ?? "" }
    var origin: String { ready["base_url"]?.string ?? "" }

    func endpoint(_ word: String) -> String { ready["endpoints"]?[word]?.string ?? "" }

    /// Serves a provider, runs a body, sends a signal, and gives what the process left behind.
    @discardableResult
    static func with(
        _ arguments: String...,
        stoppedBy signal: Int32 = SIGINT,
        _ body: (Served) async throws -> Void
    ) async throws -> Ended {
        let process = try Running(Binary.path, ["serve"] + arguments)
        do {
            let line = await process.line() ?? ""
            guard let ready = try? JSONReader.value(Array(line.utf8)) else {
                throw NotReady(result: await process.end())
            }
            try await body(Served(process: process, ready: ready))
        } catch {
            process.send(SIGKILL)
            throw error
        }
        process.send(signal)
        return await process.end()
    }

    /// An authorization request, with a callback nobody listens at.
    var authorizationURL: String {
        endpoint("authorization") + "?response_type=code&client_id=\(clientID)"
            + "&redirect_uri=http%3A%2F%2Flocalhost%3A7001%2Fcb&state=st-1"
    }
}

struct NotReady: Error {
    let result: Ended
}

/// Asks with curl, an HTTP client that shares nothing with the provider.
func curl(_ arguments: String...) async throws -> String {
    try await Binary.run("/usr/bin/env", ["curl", "-sS", "--noproxy", "*", "--max-time", "20"] + arguments).output
}

/// The value of a parameter of a URL.
func parameter(_ name: String, of url: String) -> String? {
    let query = url.split(separator: "?", maxSplits: 1).last ?? ""
    return query.split(separator: "&").first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
}
