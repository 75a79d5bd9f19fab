import BundledFiles
public import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Finds scenarios: those built in, and those in files and folders.
public enum ScenarioLibrary {
    /// The scenarios that are built in, by identifier.
    package static func bundled() throws(ScenarioFileError) -> [Scenario] { try parsed.get() }

    private static let parsed = Result<[Scenario], ScenarioFileError> { () throws(ScenarioFileError) in
        var scenarios: [Scenario] = []
        for file in BundledFiles.scenarios.files { scenarios += try Scenario.parse(file.bytes, file: file.path) }
        return try sorted(scenarios)
    }

    /// Reads scenario files, and folders with all that is below them.
    ///
    /// - Parameters:
    ///   - paths: Files and folders.
    ///   - providers: Profiles of your own that a scenario may name beside those that come with the harness.
    /// - Returns: The scenarios by identifier.
    /// - Throws: ``ScenarioFileError`` for the first file that cannot be read.
    public static func load(
        _ paths: [String],
        providers: [ProviderProfile] = []
    ) throws(ScenarioFileError) -> [Scenario] {
        let known = providers + ProviderProfile.all
        var scenarios: [Scenario] = []
        for path in paths {
            for file in try files(at: path) {
                guard let data = FileManager.default.contents(atPath: file) else { throw unreadable(file) }
                scenarios += try Scenario.parse(Array(data), file: file, providers: known)
            }
        }
        return try sorted(scenarios)
    }

    /// The scenarios of a bundle: `full` and `strict` are all of them.
    package static func bundle(_ name: String, of scenarios: [Scenario]) -> [Scenario]? {
        if name == "full" || name == "strict" { return scenarios }
        if name.hasPrefix("provider:") {
            let provider = name.dropFirst("provider:".count)
            let found = scenarios.filter { $0.profile.name == provider }
            return found.isEmpty ? nil : found
        }
        return Scenario.knownBundles.contains(name) ? scenarios.filter { $0.bundles.contains(name) } : nil
    }

    /// The bundles by name.
    package static let bundles = ["smoke", "full", "strict"]

    private static func sorted(_ scenarios: [Scenario]) throws(ScenarioFileError) -> [Scenario] {
        var seen: [String: Scenario] = [:]
        for scenario in scenarios {
            if let other = seen[scenario.id] {
                throw ScenarioFileError(
                    file: scenario.file ?? scenario.id,
                    position: nil,
                    path: "id",
                    found: "\(scenario.id), which \(other.file ?? "a built-in scenario") has too",
                    expected: "an id of its own"
                )
            }
            seen[scenario.id] = scenario
        }
        return scenarios.sorted { $0.id < $1.id }
    }

    private static func files(at path: String) throws(ScenarioFileError) -> [String] {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { throw unreadable(path) }
        guard attributes[.type] as? FileAttributeType == .typeDirectory else { return [path] }
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else { throw unreadable(path) }
        let files = names.filter { $0.hasSuffix(".json") && !$0.hasSuffix("schema.json") }.sorted()
        guard !files.isEmpty else {
            throw ScenarioFileError(
                file: path,
                position: nil,
                path: "",
                found: "none",
                expected: "a folder with scenario files"
            )
        }
        return files.map { "\(path)/\($0)" }
    }

    private static func unreadable(_ path: String) -> ScenarioFileError {
        ScenarioFileError(
            file: path,
            position: nil,
            path: "",
            found: "nothing that can be read",
            expected: "a scenario file or a folder of them"
        )
    }
}
