import Foundation
import Testing

@Suite("The documentation's code is compiled and run")
struct CodeBlockTests {
    /// One block of Swift in an article.
    struct Block: Sendable, CustomTestStringConvertible {
        let article: String
        let number: Int
        let lines: [String]

        var testDescription: String { "\(article), block \(number)" }
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let sources = folder.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources")
    private static let catalogue = sources.appendingPathComponent("OAuthHarness/OAuthHarness.docc")

    private static func files(in folder: URL, _ suffix: String) -> [(name: String, lines: [String])] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(suffix) }.sorted().map { name in
            let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return (name, lines.map { $0.trimmingCharacters(in: .whitespaces) })
        }
    }

    static let blocks: [Block] = files(in: catalogue, ".md").flatMap { article in
        var blocks: [Block] = []
        var open: [String]?
        for line in article.lines {
            if let lines = open, line == "```" {
                blocks.append(Block(article: article.name, number: blocks.count + 1, lines: lines))
                open = nil
            } else if open != nil {
                open?.append(line)
            } else if line == "```swift" {
                open = []
            }
        }
        return blocks
    }

    /// Those of the recipes are compiled by `recipes.sh`; its program is for `clients.sh`, and in no article.
    private static let snippets =
        files(in: folder.appendingPathComponent("Snippets"), ".swift")
        + ["Apple", "Sources", "Tests"].flatMap {
            files(in: folder.deletingLastPathComponent().appendingPathComponent("Recipes/\($0)"), ".swift")
        }.filter { !$0.name.hasSuffix("Program.swift") }
    /// The articles show checks, mutants and words of the package itself.
    private static let ownCode = ["Loopback", "OAuthConformance", "OAuthHarness/Script"].flatMap {
        files(in: sources.appendingPathComponent($0), ".swift")
    }

    @Test("each block is in a source file that is compiled, line by line", arguments: blocks)
    func isCompiled(_ block: Block) {
        let isThere = (Self.snippets + Self.ownCode).contains { snippet in
            snippet.lines.indices.contains { snippet.lines[$0...].starts(with: block.lines) }
        }
        #expect(isThere, "copy the block from a file in Snippets, Recipes or of the package")
    }

    @Test("every article about Swift has code, and every source file is shown") func nothingIsLost() {
        #expect(Set(Self.blocks.map(\.article)).count == 11)
        for snippet in Self.snippets {
            let shown = Self.blocks.contains { block in
                snippet.lines.indices.contains { snippet.lines[$0...].starts(with: block.lines) }
            }
            #expect(shown, "\(snippet.name)")
        }
    }
}
