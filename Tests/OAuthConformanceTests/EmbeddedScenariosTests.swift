import Foundation
import OAuthConformance
import OAuthHarness
import Testing

@Suite struct EmbeddedScenariosTests {
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

    @Test("those that are wanted are read alone, as they are among all")
    func someCanBeRead() throws {
        let all = try ScenarioLibrary.bundled()
        let tests: [(_ file: String, _ id: String) -> Bool] = [
            { $1 == "gitee/state-altered" }, { $1.hasPrefix("github/") },
            { file, _ in file.hasSuffix("/denied-qq.json") }, { _, _ in false },
        ]
        for (isWanted, count) in zip(tests, [1..<2, 20..<all.count, 1..<2, 0..<1]) {
            let some = try ScenarioLibrary.bundled { isWanted($0, $1) }
            #expect(count.contains(some.count))
            let same = all.filter { isWanted($0.file ?? "", $0.id) }
            #expect(some.map(\.id) == same.map(\.id))
            #expect(some.map { "\($0.steps)" } == same.map { "\($0.steps)" })
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
}
