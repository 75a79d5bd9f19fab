import Foundation
import JSONText
import Testing

@Suite("The binary carries every recording")
struct BundledFixturesTests {
    /// The Swift files that the folder's recordings make, by name.
    static func sources() throws -> [String: String] {
        let root = Binary.package.appendingPathComponent("Fixtures").path
        let names = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".har") }.sorted()
        let providers = Dictionary(grouping: names) { String($0.prefix { $0 != "/" }) }
        var sources: [String: String] = [:]
        for (provider, names) in providers {
            let entries = try names.map { name in
                let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)")))
                // Without the white space between tokens: the order of members and the spelling of numbers stay.
                let text = try JSONReader.value(bytes).text()
                return "        EmbeddedFile(\"Fixtures/\(name)\", ###\"\"\"\n\(text)\n\"\"\"###),\n"
            }
            sources["EmbeddedFile+\(provider.capitalized).swift"] = """
                // Made of Fixtures/\(provider) by BundledFixturesTests; change the files there.
                // swift-format-ignore-file

                extension EmbeddedFile {
                    static let \(provider): [EmbeddedFile] = [
                \(entries.joined())    ]
                }

                """
        }
        sources["EmbeddedFile+All.swift"] = """
            // Made by BundledFixturesTests.

            extension EmbeddedFile {
                /// Every recording, by path.
                static let recordings: [EmbeddedFile] =
                    \(providers.keys.sorted().joined(separator: " + "))
            }

            """
        return sources
    }

    private static let folder = Binary.package.appendingPathComponent("Sources/oauth-harness/Embedded").path

    @Test("what it carries is what the folder holds")
    func isTheFolder() throws {
        let sources = try Self.sources()
        let isWanted = ProcessInfo.processInfo.environment["OAUTH_HARNESS_REGENERATE"] != nil
        for (name, text) in sources {
            if isWanted { try text.write(toFile: "\(Self.folder)/\(name)", atomically: true, encoding: .utf8) }
            let found = try? String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
            #expect(found == text, "run with OAUTH_HARNESS_REGENERATE=1 to make \(name) anew")
        }
        let present = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { $0.contains("+") }
        #expect(Set(present) == Set(sources.keys))
    }

    @Test(
        "it works alone in an empty folder",
        arguments: [
            ["verify"], ["run", "qq/denied"], ["list", "scenarios"], ["explain", "qq"],
        ]
    )
    func alone(_ arguments: [String]) async throws {
        let scratch = try Scratch()
        let ended = try await Binary.run(Binary.path, arguments, in: scratch.folder)
        #expect(ended.status == 0, "\(ended.output.suffix(2000))\(ended.error)")
        #expect(!ended.output.isEmpty)
    }
}
