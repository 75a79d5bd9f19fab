import OAuthConformance
import Processes
import Testing

struct CommandLineWordsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let command: String
        let words: [String]
        var testDescription: String { command }

        static let all: [Case] = [
            .init(command: "python3 driver.py", words: ["python3", "driver.py"]),
            .init(command: "  a \t b  ", words: ["a", "b"]),
            .init(command: "a 'b c' \"d e\"", words: ["a", "b c", "d e"]),
            .init(command: "a ''", words: ["a", ""]),
            .init(command: "a \"\"'' b", words: ["a", "", "b"]),
            .init(command: "a'b'\"c\"d", words: ["abcd"]),
            .init(command: #"a\ b \'c"#, words: ["a b", "'c"]),
            .init(command: #"'a\b'"#, words: [#"a\b"#]),
            .init(command: #""a\b \"c\" \\ \$x""#, words: [#"a\b "c" \ $x"#]),
            .init(command: "a\\\nb", words: ["ab"]),
            .init(command: "a 'x;y|z > $HOME `id`'", words: ["a", "x;y|z > $HOME `id`"]),
            .init(command: "a b#c *.py 100$", words: ["a", "b#c", "*.py", "100$"]),
            .init(command: "env MODE=x prog KEY=1", words: ["env", "MODE=x", "prog", "KEY=1"]),
            .init(command: "./a/b=c --x=y", words: ["./a/b=c", "--x=y"]),
            .init(command: "登录 '码 码'", words: ["登录", "码 码"]),
        ]
    }

    @Test("a command is split as a POSIX shell splits it", arguments: Case.all) func split(_ example: Case) throws {
        #expect(try CommandLineWords.split(example.command) == example.words)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let command: String
        let code: CommandLineError.Code
        let column: Int
        var testDescription: String { command }

        static let all: [Refusal] = [
            .init(command: "", code: .empty, column: 1),
            .init(command: " \t", code: .empty, column: 1),
            .init(command: "a 'b c", code: .openQuote("'"), column: 3),
            .init(command: "a \"b\\\"", code: .openQuote("\""), column: 3),
            .init(command: "a b\\", code: .loneBackslash, column: 4),
            .init(command: "a \0", code: .nul, column: 3),
            .init(command: "cd x && ./run", code: .shellOperator("&&"), column: 6),
            .init(command: "a | b", code: .shellOperator("|"), column: 3),
            .init(command: "a 2>log", code: .shellOperator(">log"), column: 4),
            .init(command: "a;b", code: .shellOperator(";b"), column: 2),
            .init(command: "a # b", code: .shellOperator("#"), column: 3),
            .init(command: "a\nb", code: .shellOperator("a line end"), column: 2),
            .init(command: "登 $HOME/x", code: .expansion("$HOME/x"), column: 3),
            .init(command: "a \"${X}\"", code: .expansion("${X}\""), column: 4),
            .init(command: "a `id`", code: .expansion("`"), column: 3),
            .init(command: "~/driver", code: .expansion("~"), column: 1),
            .init(command: "MODE=x prog", code: .assignment("MODE"), column: 5),
        ]
    }

    @Test("what only a shell can do is refused, with its place", arguments: Refusal.all)
    func refuse(_ example: Refusal) throws {
        let error = try #require(throws: CommandLineError.self) { try CommandLineWords.split(example.command) }
        #expect(error.code == example.code)
        #expect(error.column == example.column)
        #expect(!error.description.contains("\n"))
    }

    @Test("the message begins with what to do") func remedy() throws {
        let error = try #require(throws: CommandLineError.self) { try CommandLineWords.split("cd x && ./run") }
        #expect(
            error.description
                == "quote '&&' at character 6, or run sh -c '…': the command runs without a shell"
        )
    }
}
