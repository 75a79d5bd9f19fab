import HTTPWire

/// Text that a POSIX shell reads.
package enum ShellText {
    /// A word as a shell takes it: in apostrophes where that is needed.
    package static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            byte.isLetter || byte.isDigit || "-_./:=@%+,#".utf8.contains(byte)
        }
        guard word.isEmpty || !isPlain || word.first == "#" else { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
