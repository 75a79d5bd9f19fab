import Foundation
import JSONText
import Testing
import oauth_harness_generate

@Suite("Sources that are printed lead to the pages of providers")
struct ProviderPagesTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    private static let catalogue = "Sources/OAuthHarness/OAuthHarness.docc"

    /// The texts of the program that name a section, in which order does not matter.
    private static func texts() throws -> [String] {
        var texts: [String] = []
        for folder in ["Sources/OAuthHarness", "Sources/OAuthConformance", "Sources/oauth-harness"] {
            for path in try paths(folder, ".swift") {
                for line in try text(path).split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//")
                {
                    texts += line.matches(of: /"[^"]*"/).map { String($0.0) }
                }
            }
        }
        for path in try paths("Scenarios", ".json") { texts.append(try text(path)) }
        for path in try paths("Fixtures", ".har") {
            let log = try JSONReader.value(Array(try text(path).utf8))["log"]
            texts.append(log?["_provenance"]?["page"]?.string ?? "")
        }
        return texts
    }

    @Test("each is a row of the page of its provider") func rows() throws {
        let pages = try Dictionary(
            uniqueKeysWithValues: Self.paths(Self.catalogue, ".md").filter { $0.contains("/Provider") }.map { path in
                (path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? "", try Self.text(path))
            }
        )
        let references = Set(try Self.texts().flatMap(SheetReference.all))
        #expect(references.count > 200)
        for reference in references.sorted() {
            let name = String(reference.sheet.prefix { $0 != "." && $0 != "-" })
            let page = pages["Provider" + name.prefix(1).uppercased() + name.dropFirst()] ?? pages["Providers"]
            #expect(page?.contains("\n| `\(reference)` | ") == true, "\(reference)")
        }
    }

    @Test("what is inferred is told as not proven, and each page is listed") func evidence() throws {
        let list = try Self.text("\(Self.catalogue)/Providers.md")
        let names = list.matches(of: /<doc:(Provider\w+)>/).map { String($0.1) }
        #expect(names.count == 15)
        for name in names {
            let page = try Self.text("\(Self.catalogue)/\(name).md")
            let counts = page.matches(of: /\n\| (?:Facts|Recordings) \| \d+ \| \d+ \| (\d+) \|/).compactMap {
                Int($0.1)
            }
            let section = page.components(separatedBy: "### Not proven").dropFirst().first ?? ""
            let rows = section.components(separatedBy: "\n\n").dropFirst().first?.split(separator: "\n").count ?? 2
            #expect(page.contains("## Evidence") && rows - 2 == counts.reduce(0, +), "\(name)")
            for heading in ["## Endpoints", "### Checks", "## Errors", "## Knobs"] {
                #expect(page.contains(heading), "\(name): \(heading)")
            }
        }
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }

    private static func paths(_ folder: String, _ suffix: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
            .filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }.sorted()
    }
}
