import Foundation
import OAuthHarness
import SystemCalls

/// Where the whole of a failing test's transcript and its recording are written.
///
/// The folder is the environment's `OAUTH_HARNESS_ATTACHMENTS`, else one for this process in the temporary folder.
struct FailureFiles: Sendable {
    private let base: String

    private static let used = Locked<[String: Int]>([:])

    init(test: String, provider: String) {
        let name = test.prefix { $0 != "(" }.map { $0.isLetter || $0.isNumber || "._".contains($0) ? $0 : "-" }
        let plain = "\(Self.folder)/\(String(name))-\(provider)"
        let count = Self.used.withLock { used in
            used[plain, default: 0] += 1
            return used[plain, default: 0]
        }
        base = count == 1 ? plain : "\(plain)-\(count)"
    }

    var transcript: String { base + "-transcript.txt" }

    /// Where all is; for a report.
    var description: String { "\(transcript) and \(base).har" }

    /// Writes both; a folder that cannot be written costs the files and no test.
    func write(_ provider: MockProvider) {
        try? FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
        try? Data(provider.transcript.utf8).write(to: URL(fileURLWithPath: transcript))
        try? Data(provider.exportHAR()).write(to: URL(fileURLWithPath: base + ".har"))
    }

    /// The folder that the environment names.
    static var chosenFolder: String? { ProcessInfo.processInfo.environment["OAUTH_HARNESS_ATTACHMENTS"] }

    private static let folder: String =
        chosenFolder
        ?? FileManager.default.temporaryDirectory
        .appendingPathComponent("oauth-harness-\(ProcessInfo.processInfo.processIdentifier)").path
}
