import Foundation
import OAuthConformance
import OAuthHarness
import Testing

@Suite struct EmbeddedScenariosTests {
    @Test("the built-in scenarios are those of the folder")
    func embeddedFilesEqualTheFolder() throws {
        let files = try SourceTree.scenarioFiles()
        if ProcessInfo.processInfo.environment["OAUTH_HARNESS_REGENERATE"] != nil {
            try SourceTree.embed(files)
            print("\(files.count) scenarios written into the sources; build again, and they are built in")
            return
        }
        let embedded = Dictionary(uniqueKeysWithValues: ScenarioLibrary.embedded.map { ($0.path, $0.text) })
        for file in files {
            #expect(
                embedded[file.path] == file.text,
                "run with OAUTH_HARNESS_REGENERATE=1 to embed \(file.path) anew"
            )
        }
        #expect(embedded.count == files.count)
    }

    @Test("every built-in scenario can be read, and its file is named after it")
    func everyScenarioCanBeRead() throws {
        let scenarios = try ScenarioLibrary.bundled()
        #expect(scenarios.count >= 30)
        for scenario in scenarios {
            #expect(scenario.file == "Scenarios/\(scenario.id).json")
            #expect(scenario.id.hasPrefix(scenario.profile.name + "/"))
        }
    }

    @Test("every fixture that a scenario names exists")
    func everyFixtureExists() throws {
        for scenario in try ScenarioLibrary.bundled() {
            for fixture in scenario.fixtures {
                #expect(FileManager.default.fileExists(atPath: "\(SourceTree.root)/Fixtures/\(fixture)"), "\(fixture)")
            }
        }
    }
}

/// The package's own files.
enum SourceTree {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    static func scenarioFiles() throws -> [(path: String, text: String)] {
        let folder = "\(root)/Scenarios"
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return try names.filter { $0.hasSuffix(".json") && $0.contains("/") }.sorted().map {
            ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8))
        }
    }

    /// Writes the files as raw string literals, one Swift file a provider.
    static func embed(_ files: [(path: String, text: String)]) throws {
        let folder = "\(root)/Sources/OAuthConformance/Scenario/Embedded"
        let providers = Dictionary(grouping: files) { String($0.path.prefix { $0 != "/" }) }
        for (provider, files) in providers {
            let entries = files.map { file in
                "        EmbeddedFile(\n            \"\(file.path)\",\n            ##\"\"\"\n\(file.text)\n\"\"\"##\n        ),\n"
            }
            let text = """
                // Made of Scenarios/\(provider) by EmbeddedScenariosTests; change the files there.
                // swift-format-ignore-file

                extension ScenarioLibrary {
                    static let \(provider): [EmbeddedFile] = [
                \(entries.joined())    ]
                }

                """
            let path = "\(folder)/ScenarioLibrary+\(provider.capitalized).swift"
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        let list = providers.keys.sorted().joined(separator: " + ")
        let text = """
            // Made by EmbeddedScenariosTests.

            extension ScenarioLibrary {
                /// The files that are built in.
                package static let embedded: [EmbeddedFile] = \(list)
            }

            """
        try text.write(toFile: "\(folder)/ScenarioLibrary+Embedded.swift", atomically: true, encoding: .utf8)
    }
}
