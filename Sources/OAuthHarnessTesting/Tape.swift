import Foundation
import OAuthHarness

/// A recording that a test plays, or makes where it is asked to.
package struct Tape: Sendable {
    /// What the environment wants.
    private enum Mode: Sendable {
        case play
        case recordMock
        case recordReal(String)
    }

    /// The file; a relative path starts at the folder of the test's source.
    let file: String
    /// The provider that is recorded; nil where the file is only played.
    let profile: ProviderProfile?
    /// The origin of a real provider; nil for the mock.
    let origin: String?
    /// What `OAUTH_HARNESS_RECORD` says: nothing plays, an origin records there, all else records what the trait names.
    package var request = ProcessInfo.processInfo.environment["OAUTH_HARNESS_RECORD"]

    private var mode: Mode {
        guard let request, !request.isEmpty, request != "0" else { return .play }
        if let origin = request.contains("://") ? request : origin { return .recordReal(origin) }
        return .recordMock
    }

    /// Starts the provider that plays or is recorded.
    func start(_ settings: ProviderSettings) async throws -> (provider: MockProvider, recorder: Recorder?) {
        let path = path(beside: settings.place)
        if case .play = mode {
            guard FileManager.default.fileExists(atPath: path) else { throw NoRecording(path: path) }
            let replay = try MockProvider(
                replaying: Recording(contentsOf: path),
                like: profile,
                script: settings.script,
                seed: settings.seed,
                isListening: settings.isListening,
                fileID: settings.place.fileID,
                line: settings.place.line
            )
            return (replay, nil)
        }
        guard let profile else { throw NoSource(file: file) }
        let provider = try settings.provider(playing: profile)
        guard case .recordReal(let origin) = mode else { return (provider, Recorder(path: path, live: nil)) }
        return (provider, Recorder(path: path, live: try await LiveRecording(of: provider, at: origin)))
    }

    private func path(beside place: TestPlace) -> String {
        if file.hasPrefix("/") { return file }
        return URL(fileURLWithPath: "\(place.filePath)").deletingLastPathComponent().appendingPathComponent(file).path
    }
}

/// Writes the recording of a test that has passed.
struct Recorder: Sendable {
    let path: String
    /// Hands requests on to a real provider; nil where the mock itself is recorded.
    let live: LiveRecording?

    func write(_ provider: MockProvider) throws {
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(live?.encoded ?? provider.exportHAR()).write(to: url, options: .atomic)
    }
}

/// A recording that was never made.
private struct NoRecording: Error, CustomStringConvertible {
    let path: String

    var description: String {
        "there is no recording at \(path); run the test once with OAUTH_HARNESS_RECORD=1 to make it"
    }
}

/// A recording is to be made, and nobody says of what.
private struct NoSource: Error, CustomStringConvertible {
    let file: String

    var description: String {
        "OAUTH_HARNESS_RECORD is set, and .recorded(\"\(file)\") names no provider; write .recorded(\"\(file)\", from: .gitlab)"
    }
}
