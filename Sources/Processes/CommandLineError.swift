/// A command that cannot be split into words.
package struct CommandLineError: Error, Hashable, Sendable {
    /// What is wrong with it.
    package enum Code: Hashable, Sendable {
        /// There is no word in it.
        case empty
        /// A quote is never closed.
        case openQuote(String)
        /// Nothing follows a backslash.
        case loneBackslash
        /// No argument of a program can hold a NUL.
        case nul
        /// Something that only a shell acts on: `&&`, `>`.
        case shellOperator(String)
        /// Something that only a shell replaces: `$HOME`, `~`.
        case expansion(String)
        /// `NAME=value` before the command.
        case assignment(String)
    }

    package let code: Code
    /// Where it stands, from 1, in Unicode scalars.
    package let column: Int

    package init(code: Code, column: Int) {
        self.code = code
        self.column = column
    }
}

// MARK: -

extension CommandLineError: CustomStringConvertible {
    /// One line: the remedy, then the fact.
    package var description: String {
        switch code {
        case .empty: "name a program: the command is empty"
        case .openQuote(let quote): "close the quote \(quote) that opens at character \(column)"
        case .loneBackslash: "remove the backslash at character \(column), or double it: nothing follows it"
        case .nul: "remove the NUL at character \(column)"
        case .shellOperator(let text):
            "quote '\(text)' at character \(column), or run sh -c '…': the command runs without a shell"
        case .expansion(let text):
            "write out '\(text)' at character \(column), or run sh -c '…': the command runs without a shell"
        case .assignment(let name):
            "start with env \(name)=… : the command runs without a shell, which alone sets \(name) (character \(column))"
        }
    }
}
