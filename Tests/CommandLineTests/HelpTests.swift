import Foundation
import Testing
import TestSupport

@Suite("Help screens stand here as a whole, so that every change of them is seen", .heavy)
struct HelpTests {
    static let commands = [
        "", "run", "probe", "report", "serve", "intercept", "init", "record", "replay", "player", "verify", "list",
        "explain", "doctor", "status", "env", "completions", "manual",
    ]

    @Test("a screen is the one that stands in HelpScreens.swift", arguments: commands)
    func screen(_ command: String) async throws {
        let help = try await Binary.run(Binary.path, command.isEmpty ? ["--help"] : [command, "--help"])
        #expect(help.status == 0)
        #expect(help.error == "")
        #expect(help.output == HelpScreens.all[command], "run Tests/Scripts/help-screens.sh to take the new one")
        #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test("every command has a screen here, with an example of each")
    func complete() async throws {
        let help = try await Binary.run("--help").output
        let list = try #require(help.components(separatedBy: "Commands:\n").last?.components(separatedBy: "\n\n").first)
        let names = list.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
        for name in names {
            let examples = HelpScreens.all[name]?.components(separatedBy: "\nExamples:\n").dropFirst().last
            #expect(examples?.contains("oauth-harness \(name)") == true, "\(name)")
        }
    }

    @Test("help asked for in other ways is the same screen")
    func otherWays() async throws {
        for arguments in [["help", "serve"], ["serve", "-h"], ["serve", "qq", "--port", "1", "--help"]] {
            #expect(try await Binary.run(Binary.path, arguments).output == HelpScreens.all["serve"])
        }
    }

    @Test("the examples of help are command lines that are understood", arguments: commands.dropFirst())
    func examples(_ command: String) async throws {
        let lines =
            (HelpScreens.all[command] ?? "").components(separatedBy: "\nExamples:\n").last?.split(separator: "\n") ?? []
        for line in lines where line.hasPrefix("  oauth-harness ") {
            let words = line.split(separator: " ").dropFirst().map(String.init).prefix {
                !["|", ">", "--"].contains($0)
            }
            for option in words where option.hasPrefix("--") {
                #expect(HelpScreens.all[command]?.contains("\n  \(option)") == true, "\(line)")
            }
        }
    }
}
