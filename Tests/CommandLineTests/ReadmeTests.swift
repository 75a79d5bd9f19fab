import Foundation
import JSONText
import Testing
import TestSupport

@Suite("The README and the articles do what they say", .heavy)
struct ReadmeTests {
    private static let separator = "\u{1E}"

    @Test("every command runs and shows what stands below it", arguments: try blocks(in: "console"))
    func commands(_ block: Article.Block) async throws {
        let commands = block.commands.filter { !$0.isBuild }
        try #require(!commands.isEmpty)
        let scratch = try Self.scratch(for: block)
        let script = commands.map {
            "\($0.script)\nstatus=$?; printf '\(Self.separator)%d\(Self.separator)' $status; (exit $status)"
        }
        let file = try scratch.write(script.joined(separator: "\n") + "\n", to: "commands.sh")
        let ended = try await Self.bash([file], in: scratch)
        let parts = ended.output.components(separatedBy: Self.separator)
        try #require(parts.count == commands.count * 2 + 1, "\(ended.output)\(ended.error)")
        for (index, command) in commands.enumerated() {
            let output = parts[index * 2]
            #expect(command.shows(output), "\(command.text)\nshows\n\(output)\(ended.error)")
            let showsStatus = index + 1 < commands.count && commands[index + 1].text == "echo $?"
            #expect(
                showsStatus || parts[index * 2 + 1] == "0",
                "\(command.text)\nends with \(parts[index * 2 + 1])\n\(ended.error)"
            )
        }
    }

    @Test("the two commands of a fresh machine come first, and CI runs both")
    func freshMachine() throws {
        let first = try #require(try Article().blocks(in: "console").first).commands.map(\.text)
        #expect(first == ["swift run oauth-harness run", "swift test"])
        let script = try String(contentsOf: Binary.package.appendingPathComponent(".ci/run"), encoding: .utf8)
        let lines = script.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let test = try #require(lines.firstIndex(of: "swift test"))
        let run = try #require(lines.firstIndex(of: "swift run oauth-harness run"))
        #expect(test < run)
    }

    @Test("every Swift example is a test of the package, word for word", arguments: try Article().blocks(in: "swift"))
    func swiftExamples(_ block: Article.Block) throws {
        let folder = Binary.package.appendingPathComponent("Tests").path
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
        let texts = try files.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
        #expect(texts.contains { $0.contains(block.text) })
    }

    @Test("every scenario is one that runs, and that the reference client passes")
    func scenarios() async throws {
        let blocks = try Self.blocks(in: "json").filter { $0.text.contains("scenario.schema.json") }
        try #require(!blocks.isEmpty)
        for block in blocks {
            let scratch = try Scratch()
            let path = try scratch.write(block.text, to: "scenario.json")
            let run = try await Binary.run("run", path)
            #expect(run.status == 0, "\(run.output)\(run.error)")
        }
    }

    @Test("every word of the table of faults is one that a script takes")
    func table() async throws {
        let rows = try Article().rows(ofTable: "What happens")
        #expect(rows.count >= 15)
        let actions = rows.flatMap { row in
            row[2].components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        }
        #expect(actions.count >= rows.count)
        let scratch = try Scratch()
        let rules = actions.map { "{ \"on\": \"any\", \"do\": \($0) }" }.joined(separator: ",\n")
        let path = try scratch.write("[\(rules)]", to: "table.json")
        try await Served.with("qq", "--script", path) { #expect($0.ready["ready"]?.bool == true) }
    }

    @Test("each workflow's command runs, for every part", arguments: try blocks(in: "yaml"))
    func workflow(_ block: Article.Block) async throws {
        let steps = block.text.components(separatedBy: "\n").compactMap {
            $0.components(separatedBy: "- run: ").dropFirst().first
        }
        try #require(steps.count == 1)
        for part in block.text.contains("matrix.part") ? 1...2 : 1...1 {
            let scratch = try Self.scratch(for: block)
            let command = steps[0].replacingOccurrences(of: "${{ matrix.part }}", with: "\(part)")
            let ended = try await Self.bash(["-c", command], in: scratch)
            #expect(ended.status == 0, "\(ended.output)\(ended.error)")
            let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
            for report in command.matches(of: #/--report [a-z]+=([^ ]+)/#) { #expect(left.contains("\(report.1)")) }
        }
    }

    @Test("every option that it names exists")
    func options() async throws {
        let text = try Article.all.map(\.text).joined(separator: "\n")
        let manual = try await Binary.run("manual").output.replacingOccurrences(of: "\\-", with: "-")
        for match in text.matches(of: #/oauth-harness (?:run|serve) [^`\n]*/#) {
            for option in match.output.matches(of: #/--[a-z][a-z-]+/#) {
                #expect(manual.contains("\(option.output)"), "\(option.output)")
            }
        }
    }

    // MARK: -

    private static func blocks(in language: String) throws -> [Article.Block] {
        try Article.all.flatMap { $0.blocks(in: language) }
    }

    /// A folder with what the reader has saved by then: the README's driver and baseline, or the driver of the articles.
    private static func scratch(for block: Article.Block) throws -> Scratch {
        let scratch = try Scratch()
        let isReadme = block.place.hasPrefix(Article.readme)
        let article = try isReadme ? Article() : Article("\(Article.catalogue)/JudgeYourClient.md")
        for driver in article.blocks(in: "python") { _ = try scratch.write(driver.text, to: "my_driver.py") }
        let saved = article.blocks(in: "console").flatMap(\.commands).map(\.text)
        for text in saved where text.hasPrefix("cat > known.json") {
            let lines = text.components(separatedBy: "\n").dropFirst().dropLast()
            _ = try scratch.write(lines.joined(separator: "\n"), to: "known.json")
        }
        if !isReadme, let name = block.place.split(separator: " ").first {
            for provider in try Article(String(name)).blocks(in: "json")
            where provider.text.contains("provider.schema.json") {
                let json = try JSONReader.value(Array(provider.text.utf8))
                _ = try scratch.write(provider.text, to: "\(json["name"]?.string ?? "provider").json")
            }
        }
        return scratch
    }

    private static func bash(_ arguments: [String], in scratch: Scratch) async throws -> Ended {
        let path = Binary.folder.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        return try await Binary.run(
            "/usr/bin/env",
            ["bash"] + arguments,
            in: scratch.folder,
            environment: ["PATH": path, "no_proxy": "*"]
        )
    }
}
