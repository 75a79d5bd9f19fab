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

    @Test("every built-in scenario can be read, and its file is named after it and lies beside those of its family")
    func everyScenarioCanBeRead() throws {
        let scenarios = try ScenarioLibrary.bundled()
        #expect(scenarios.count >= 30)
        let families = Set(CheckRegistry.all.map { $0.id.prefix { $0 != "/" } })
        for scenario in scenarios {
            let (provider, name) = (scenario.profile.name, scenario.id.drop { $0 != "/" }.dropFirst())
            #expect(scenario.id == "\(provider)/\(name)")
            let words = try #require(scenario.file).split(separator: "/")
            #expect(words.count == 3 && families.contains(words[1]), "\(words)")
            #expect(["\(name).json", "\(name)-\(provider).json"].contains(words[2]), "\(scenario.id) in \(words)")
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

    /// Writes the files as raw string literals, one Swift file a folder.
    static func embed(_ files: [(path: String, text: String)]) throws {
        let folder = "\(root)/Sources/OAuthConformance/Scenario/Embedded"
        let families = Dictionary(grouping: files) { String($0.path.prefix { $0 != "/" }) }
        for (family, files) in families {
            let entries = files.map { file in
                "        EmbeddedFile(\n            \"\(file.path)\",\n            ##\"\"\"\n\(file.text)\n\"\"\"##\n        ),\n"
            }
            let name = name(of: family)
            let text = """
                // Made of Scenarios/\(family) by EmbeddedScenariosTests; change the files there.
                // swift-format-ignore-file

                extension ScenarioLibrary {
                    static let \(name): [EmbeddedFile] = [
                \(entries.joined())    ]
                }

                """
            let path = "\(folder)/ScenarioLibrary+\(name.prefix(1).uppercased())\(name.dropFirst()).swift"
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        let list = families.keys.sorted().map(name).joined(separator: " + ")
        let text = """
            // Made by EmbeddedScenariosTests.

            extension ScenarioLibrary {
                /// The files that are built in.
                package static let embedded: [EmbeddedFile] =
                    \(list)
            }

            """
        try text.write(toFile: "\(folder)/ScenarioLibrary+Embedded.swift", atomically: true, encoding: .utf8)
    }

    /// A folder's name as Swift spells names: `token-response` is `tokenResponse`.
    private static func name(of family: String) -> String {
        let words = family.split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
    }
}
