import Foundation
import Testing
import TestSupport

@Suite("Completions and the manual come from the same text as help", .heavy)
struct ShellTests {
    @Test(
        "bash completes commands, options and names",
        arguments: [
            (["oauth-harness", "ser"], "serve"),
            (["oauth-harness", "serve", "gitl"], "gitlab"),
            (["oauth-harness", "serve", "qq", "--au"], "--auto"),
            (["oauth-harness", "serve", "qq", "--auto", "a"], "approve"),
            (["oauth-harness", "list", "mut"], "mutants"),
            (["oauth-harness", "run", "--bundle", "sm"], "smoke"),
        ]
    )
    func bash(_ words: [String], _ completion: String) async throws {
        let list = words.map { "'\($0)'" }.joined(separator: " ")
        let script = """
            source <('\(Binary.path)' completions bash)
            COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); _oauth_harness; printf '%s\\n' "${COMPREPLY[@]}"
            """
        let ended = try await Binary.run("/usr/bin/env", ["bash", "-c", script])
        #expect(ended.error == "")
        #expect(ended.output.split(separator: "\n").contains(Substring(completion)), "\(ended.output)")
    }

    @Test("each shell's script names every command", arguments: ["bash", "zsh", "fish"])
    func commands(_ shell: String) async throws {
        let script = try await Binary.run("completions", shell)
        #expect(script.status == 0)
        let help = try await Binary.run("--help").output
        let commands = try #require(
            help.components(separatedBy: "Commands:\n").last?.components(separatedBy: "\n\n").first
        )
        for line in commands.split(separator: "\n") {
            let name = try #require(line.split(separator: " ").first)
            #expect(script.output.contains(name))
        }
    }

    @Test("the manual names every option of every command, and no line is a stray request")
    func manual() async throws {
        let page = try await Binary.run("manual").output
        let plain = page.replacingOccurrences(of: "\\-", with: "-")
        for command in ["run", "probe", "report", "serve", "verify", "list", "explain"] {
            let help = try await Binary.run(command, "--help").output
            for option in help.matches(of: #/\n  (--[a-z-]+)/#) where option.1 != "--help" {
                #expect(plain.contains(".B \(option.1)"), "\(command) \(option.1)")
            }
        }
        let requests: Set<Substring> = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".I", ".RS", ".RE", ".nf", ".fi"]
        for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
            #expect(requests.contains(line.prefix { $0 != " " }), "\(line)")
        }
    }
}
