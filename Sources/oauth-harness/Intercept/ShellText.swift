import OAuthHarness

/// Lines that a POSIX shell reads.
enum ShellText {
    /// A word in apostrophes, where that is needed.
    static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            byte.isLetter || byte.isDigit || "/.:_-=,".utf8.contains(byte)
        }
        return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }

    /// The variables that a client gains, and those that it loses.
    static func exports(_ variables: ClientVariables) -> String {
        let set = variables.set.sorted { $0.key < $1.key }.map { "export \($0.key)=\(quoted($0.value))\n" }
        return "unset \(variables.unset.joined(separator: " "))\n" + set.joined()
    }
}
