import Foundation
import JSONText
import OAuthConformance
import OAuthHarness

/// Makes what is checked in and not written by hand.
package enum Generator {
    /// Every file by its path in the repository.
    package static func outputs(in root: String) throws -> [(path: String, text: String)] {
        try [
            ("Sources/BundledFiles/BundledFiles+Recordings.swift", try recordings(in: root)),
            ("Sources/BundledFiles/BundledFiles+Scenarios.swift", try scenarios(in: root)),
            ("Sources/OAuthHarness/ProviderFile/BundledProviders.swift", try providers(in: root)),
            ("Scenarios/KillMatrix.md", KillMatrix.render()),
            ("Scenarios/configuration.schema.json", ProviderConfiguration.schema.pretty() + "\n"),
            ("Scenarios/provider.schema.json", ProviderProfile.fileSchema.pretty() + "\n"),
            ("Scenarios/report.schema.json", String(decoding: ReportSchema.render(), as: UTF8.self)),
            ("Scenarios/scenario.schema.json", String(decoding: ScenarioSchema.render(), as: UTF8.self)),
            (scenarioPage, try withSteps(String(decoding: bytes(scenarioPage, in: root), as: UTF8.self))),
        ] + providerPages(in: root)
    }

    private static let catalogue = "Sources/OAuthHarness/OAuthHarness.docc"
    private static let scenarioPage = "\(catalogue)/ScenarioFiles.md"

    /// A page for each provider, and the one that lists them.
    private static func providerPages(in root: String) throws -> [(path: String, text: String)] {
        let files = try paths(in: "Fixtures", of: root, suffix: ".har").compactMap { path in
            RecordedFile(path, try JSONReader.value(try bytes(path, in: root)))
        }
        let pages = ProviderProfile.all.map { profile in
            ProviderPage(profile, files.filter { $0.provider == profile.name })
        }
        let scenarios = try paths(in: "Scenarios", of: root, suffix: ".json").filter { $0.contains(/\/.*\//) }.map {
            path in
            (
                String(path.dropFirst("Scenarios/".count).dropLast(".json".count)),
                String(decoding: try bytes(path, in: root), as: UTF8.self)
            )
        }
        let uses = SheetUses(pages, scenarios: scenarios)
        return [("\(catalogue)/Providers.md", ProviderPage.list(of: pages, uses))]
            + pages.map { ("\(catalogue)/\($0.profile.documentationPage).md", $0.text(uses)) }
    }

    /// The page with the table of steps as it is now.
    private static func withSteps(_ page: String) throws(GeneratorError) -> String {
        guard let head = page.range(of: "| Step | What happens | For example |\n|---|---|---|\n"),
            let end = page[head.upperBound...].range(of: "\n\n")
        else { throw GeneratorError("\(scenarioPage): no table of steps") }
        let rows = StepWord.all.map { word in
            "| `\(word.name)` | \(word.summary) | `\(JSON.object([word.name: word.example]).text())` |"
        }
        return page[..<head.upperBound] + rows.joined(separator: "\n") + page[end.lowerBound...]
    }

    private static func scenarios(in root: String) throws -> String {
        var source = BundledSource(folder: "Scenarios", name: "scenarios", separator: "\n")
        for path in try paths(in: "Scenarios", of: root, suffix: ".json") where path.split(separator: "/").count > 2 {
            let lines = try bytes(path, in: root).split(separator: 0x0A, omittingEmptySubsequences: false)
            try source.add(path, lines.map(Array.init))
        }
        return source.text
    }

    private static func recordings(in root: String) throws -> String {
        var source = BundledSource(folder: "Fixtures", name: "recordings", separator: "")
        for path in try paths(in: "Fixtures", of: root, suffix: ".har") {
            // Without the white space between tokens: the order of members and the spelling of numbers stay.
            try source.add(path, pieces(of: try JSONReader.value(try bytes(path, in: root)).text()))
        }
        return source.text
    }

    /// The provider files that are built in: few, and read by the library itself.
    private static func providers(in root: String) throws -> String {
        let files = try paths(in: "Fixtures", of: root, suffix: "/provider.json").map { path in
            let text = try bytes(path, in: root)
            let profile = try ProviderProfile(text, file: path)
            return "        (\"\(profile.name)\", ###\"\(try JSONReader.value(text).text())\"###),"
        }
        return """
            // Made of Fixtures/*/provider.json by oauth-harness-generate; change the files there.
            // swift-format-ignore-file

            enum BundledProviders {
                /// The files by the names of their providers.
                static let files: [(name: String, text: String)] = [
            \(files.joined(separator: "\n"))
                ]
            }

            """
    }

    /// Cuts JSON where a member or an element begins, for most of them are in other files, too.
    private static func pieces(of text: String) -> [[UInt8]] {
        var pieces: [[UInt8]] = [[]]
        for byte in text.utf8 {
            let isStart = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{")
            if isStart, let last = pieces.last?.last, "]},".utf8.contains(last) { pieces.append([]) }
            pieces[pieces.count - 1].append(byte)
        }
        return pieces
    }

    private static func paths(in folder: String, of root: String, suffix: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
            .filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }.sorted()
    }

    private static func bytes(_ path: String, in root: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")))
    }
}

/// Why nothing can be made.
struct GeneratorError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
