import BundledFiles
public import OAuthHarness
import SystemCalls

/// Finds scenarios: those built in, and those in files and folders.
public enum ScenarioLibrary {
    /// The scenarios that are built in, by identifier.
    package static func bundled() throws(ScenarioFileError) -> [Scenario] { try parsed.get() }

    private static let parsed = Result<[Scenario], ScenarioFileError> { () throws(ScenarioFileError) in
        try bundled { _, _ in true }
    }

    /// The built-in scenarios that are wanted by their file or their identifier; the others are not read any further.
    package static func bundled(
        where isWanted: (_ file: String, _ id: String) -> Bool
    ) throws(ScenarioFileError) -> [Scenario] {
        var scenarios: [Scenario] = []
        for file in BundledFiles.scenarios.files {
            scenarios += try Scenario.parse(file.bytes, file: file.path) { isWanted(file.path, $0) }
        }
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
                scenarios += try Scenario.parse(try read(file), file: file, providers: known)
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

    /// Whether a file in a folder is a scenario by its name.
    package static let isScenario: @Sendable (String) -> Bool = {
        $0.hasSuffix(".json") && !$0.hasSuffix("schema.json")
    }

    private static func files(at path: String) throws(ScenarioFileError) -> [String] {
        let tree = FileTree(at: path, where: isScenario)
        if let problem = tree.problems.first { throw unreadable(problem) }
        guard !tree.files.isEmpty else {
            throw ScenarioFileError(
                file: path,
                position: nil,
                path: "",
                found: "none",
                expected: "a folder with scenario files"
            )
        }
        return tree.files
    }

    private static func read(_ file: String) throws(ScenarioFileError) -> [UInt8] {
        do {
            return try PlainFile.read(file)
        } catch {
            throw unreadable(error)
        }
    }

    private static func unreadable(_ problem: PlainFile.Problem) -> ScenarioFileError {
        ScenarioFileError(
            file: problem.path,
            position: nil,
            path: "",
            found: "nothing that can be read (\(problem.reason))",
            expected: "a scenario file or a folder of them"
        )
    }
}
