import Foundation

/// The README or an article of the documentation, taken apart.
struct Article: Sendable {
    /// A fenced block.
    struct Block: Sendable, CustomStringConvertible {
        let language: String
        let text: String
        /// The article, and the heading above the block.
        let place: String

        var description: String { "\(place): \(text.prefix(60))" }
    }

    /// A command of a console block, and what stands below it.
    struct Command: Sendable {
        var text: String
        var output: [String]
    }

    let text: String
    let blocks: [Block]

    static let readme = "README.md"

    static let catalogue = "Sources/OAuthHarness/OAuthHarness.docc"

    /// The README, then each article of the documentation.
    static var all: [Article] {
        get throws {
            let folder = Binary.package.appendingPathComponent(catalogue).path
            let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
            return try [Article()] + names.sorted().map { try Article("\(catalogue)/\($0)") }
        }
    }

    init(_ path: String = readme) throws {
        text = try String(contentsOf: Binary.package.appendingPathComponent(path), encoding: .utf8)
        var blocks: [Block] = []
        var heading = ""
        var open: (language: String, lines: [String])?
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                if let block = open {
                    let text = block.lines.map { $0 + "\n" }.joined()
                    blocks.append(Block(language: block.language, text: text, place: "\(path) \(heading)"))
                    open = nil
                } else {
                    open = (String(line.dropFirst(3)), [])
                }
            } else if open != nil {
                open?.lines.append(line)
            } else if line.hasPrefix("#") {
                heading = line
            }
        }
        self.blocks = blocks
    }

    func blocks(in language: String) -> [Block] { blocks.filter { $0.language == language } }

    /// The rows of the table whose first heading is a text; a cell each.
    func rows(ofTable first: String) -> [[String]] {
        let lines = text.components(separatedBy: "\n")
        guard let start = lines.firstIndex(where: { $0.hasPrefix("| \(first) |") }) else { return [] }
        return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
            line.components(separatedBy: " | ").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "| ")) }
        }
    }
}

extension Article.Block {
    /// The commands of a console block: `$ ` begins one, `> ` goes on with it, all else is output.
    var commands: [Article.Command] {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().reduce(into: []) { commands, line in
            if line.hasPrefix("$ ") {
                commands.append(Article.Command(text: String(line.dropFirst(2)), output: []))
            } else if line.hasPrefix("> "), !commands.isEmpty {
                commands[commands.count - 1].text += "\n" + line.dropFirst(2)
            } else if !commands.isEmpty {
                commands[commands.count - 1].output.append(String(line))
            }
        }
    }
}

extension Article.Command {
    /// Whether it builds, which a test cannot do while it is running.
    var isBuild: Bool { text.hasPrefix("swift test") || text.hasPrefix("swift build") }

    /// The command for a test: the binary in place of `swift run`, any port for a fixed one, an end for `serve`.
    var script: String {
        var line = text
        if line.hasPrefix("swift run oauth-harness") { line = String(line.dropFirst("swift run ".count)) }
        line = line.replacingOccurrences(of: "--port 8080", with: "--port 0")
        guard line.hasPrefix("oauth-harness serve ") else { return line }
        return "exec 4< <(\(line)); read -r ready <&4 && kill -INT $!"
    }

    /// Whether an output is the one shown; `…` stands for any text in a line, alone in a line for any lines.
    func shows(_ found: String) -> Bool {
        guard !output.isEmpty else { return true }
        return Self.fits(output[...], found.components(separatedBy: "\n")[...])
    }

    private static func fits(_ wanted: ArraySlice<String>, _ found: ArraySlice<String>) -> Bool {
        guard let line = wanted.first else { return found.allSatisfy(\.isEmpty) }
        if line == "…" {
            return (found.startIndex...found.endIndex).contains { fits(wanted.dropFirst(), found[$0...]) }
        }
        guard let next = found.first, isSame(line, next) else { return false }
        return fits(wanted.dropFirst(), found.dropFirst())
    }

    private static func isSame(_ wanted: String, _ found: String) -> Bool {
        let parts = wanted.components(separatedBy: "…")
        guard parts.count > 1 else { return wanted == found }
        var rest = found[...]
        for (index, part) in parts.enumerated() {
            if index == 0 {
                guard rest.hasPrefix(part) else { return false }
                rest = rest.dropFirst(part.count)
            } else if index == parts.count - 1 {
                return rest.hasSuffix(part)
            } else {
                guard let range = rest.range(of: part) else { return false }
                rest = rest[range.upperBound...]
            }
        }
        return true
    }
}
