/// Splits a command as a POSIX shell splits it into words; no shell is involved, so nothing is expanded.
///
/// Quotes and backslashes mean what they mean to `sh` (POSIX.1-2024, Shell Command Language §2.2). What a shell would
/// expand or act on (`$HOME`, `&&`, `>`) is refused instead of being passed on as text that nobody meant.
package enum CommandLineWords {
    package static func split(_ command: String) throws(CommandLineError) -> [String] {
        var splitter = WordSplitter(bytes: Array(command.utf8))
        return try splitter.split()
    }
}

/// Walks a command once.
private struct WordSplitter {
    let bytes: [UInt8]
    var at = 0
    var words: [String] = []
    /// The word under way; nil between words, empty after `''`.
    var word: [UInt8]?

    mutating func split() throws(CommandLineError) -> [String] {
        while at < bytes.count {
            try step()
        }
        endWord()
        guard !words.isEmpty else { throw error(.empty, at: 0) }
        return words
    }

    private mutating func step() throws(CommandLineError) {
        let byte = bytes[at]
        switch byte {
        case 0x20, 0x09: endWord()
        case 0x00: throw error(.nul, at: at)
        case 0x5C: try escape()
        case 0x27: try singleQuotes()
        case 0x22: try doubleQuotes()
        case 0x0A, 0x26, 0x28, 0x29, 0x3B, 0x3C, 0x3E, 0x7C: throw error(.shellOperator(run(from: at)), at: at)
        case 0x23 where word == nil: throw error(.shellOperator("#"), at: at)
        case 0x7E where word == nil: throw error(.expansion("~"), at: at)
        case 0x24, 0x60: try refuseExpansion()
        case 0x3D where isAssignment: throw error(.assignment(String(decoding: word ?? [], as: UTF8.self)), at: at)
        default: append(byte)
        }
        at += 1
    }

    /// A backslash outside quotes keeps the next character; before a line end it joins the lines.
    private mutating func escape() throws(CommandLineError) {
        guard at + 1 < bytes.count else { throw error(.loneBackslash, at: at) }
        at += 1
        guard bytes[at] != 0 else { throw error(.nul, at: at) }
        if bytes[at] != 0x0A { append(bytes[at]) }
    }

    private mutating func singleQuotes() throws(CommandLineError) {
        let start = at
        word = word ?? []
        at += 1
        while at < bytes.count, bytes[at] != 0x27 {
            guard bytes[at] != 0 else { throw error(.nul, at: at) }
            append(bytes[at])
            at += 1
        }
        guard at < bytes.count else { throw error(.openQuote("'"), at: start) }
    }

    /// In double quotes a backslash keeps its meaning only before `$`, a backquote, `"`, a backslash and a line end.
    private mutating func doubleQuotes() throws(CommandLineError) {
        let start = at
        word = word ?? []
        at += 1
        while at < bytes.count, bytes[at] != 0x22 {
            switch bytes[at] {
            case 0x00: throw error(.nul, at: at)
            case 0x24, 0x60: try refuseExpansion()
            case 0x5C where at + 1 < bytes.count && [0x24, 0x60, 0x22, 0x5C, 0x0A].contains(bytes[at + 1]):
                at += 1
                if bytes[at] != 0x0A { append(bytes[at]) }
            default: append(bytes[at])
            }
            at += 1
        }
        guard at < bytes.count else { throw error(.openQuote("\""), at: start) }
    }

    /// A `$` that starts no name stands for itself, as in a shell.
    private mutating func refuseExpansion() throws(CommandLineError) {
        if bytes[at] == 0x60 { throw error(.expansion("`"), at: at) }
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0x20
        let starts = (next | 0x20) &- 0x61 < 26 || next &- 0x30 < 10 || Array("_{(*@#?$!-".utf8).contains(next)
        guard !starts else { throw error(.expansion(run(from: at)), at: at) }
        append(bytes[at])
    }

    private mutating func append(_ byte: UInt8) {
        word = (word ?? []) + [byte]
    }

    private mutating func endWord() {
        guard let word else { return }
        words.append(String(decoding: word, as: UTF8.self))
        self.word = nil
    }

    /// Whether `=` here ends the name of a variable that a shell would set for the command.
    private var isAssignment: Bool {
        guard words.isEmpty, let word, let first = word.first, !(first &- 0x30 < 10) else { return false }
        return word.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F }
    }

    /// The characters from a place up to the next space, for a message.
    private func run(from start: Int) -> String {
        let piece = bytes[start...].prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }.prefix(24)
        return piece.isEmpty ? "a line end" : String(decoding: piece, as: UTF8.self)
    }

    private func error(_ code: CommandLineError.Code, at offset: Int) -> CommandLineError {
        CommandLineError(code: code, column: String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars.count + 1)
    }
}
