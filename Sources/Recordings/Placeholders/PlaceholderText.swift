import HTTPWire

/// Bytes in which names stand for values that differ from run to run: `code={{code.1}}&state=xyz`.
///
/// A name is a word of lower-case letters, digits and underscores, and may end in a dot and a number. The same name
/// stands for the same value across a file. `{{!}}` stands for two braces that are meant literally.
package struct PlaceholderText: Hashable, Sendable {
    package enum Piece: Hashable, Sendable {
        case literal([UInt8])
        case placeholder(String)
    }

    package private(set) var pieces: [Piece] = []

    /// Reads a text; braces that hold no name stand for themselves.
    package init(_ bytes: [UInt8]) {
        var literal: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x7B, let (name, end) = Self.placeholder(at: index, in: bytes) else {
                literal.append(bytes[index])
                index &+= 1
                continue
            }
            index = end
            if name == "!" {
                literal += Self.opening
                continue
            }
            append(literal: literal)
            literal = []
            pieces.append(.placeholder(name))
        }
        append(literal: literal)
    }

    package init(_ text: String) {
        self.init(Array(text.utf8))
    }

    private mutating func append(literal: [UInt8]) {
        guard !literal.isEmpty else { return }
        pieces.append(.literal(literal))
    }

    /// The names in order, each once.
    package var names: [String] {
        var names: [String] = []
        for case .placeholder(let name) in pieces where !names.contains(name) {
            names.append(name)
        }
        return names
    }

    /// The text with its names as they stand in a file.
    var source: [UInt8] {
        rendered { Self.spelling(of: $0) } ?? []
    }

    /// Writes the text with values for its names; nil where a name has none.
    package func rendered(_ values: PlaceholderValues, as spelling: ValueSpelling = .raw) -> [UInt8]? {
        rendered { values[$0].map(spelling.spell) }
    }

    func rendered(_ written: (_ name: String) -> [UInt8]?) -> [UInt8]? {
        var bytes: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .literal(let literal): bytes += literal
            case .placeholder(let name):
                guard let value = written(name) else { return nil }
                bytes += value
            }
        }
        return bytes
    }

    // MARK: -

    static let opening: [UInt8] = [0x7B, 0x7B]
    private static let closing: [UInt8] = [0x7D, 0x7D]

    package static func spelling(of name: String) -> [UInt8] {
        opening + name.utf8 + closing
    }

    /// Writes literal bytes so that reading gives them back, braces included.
    package static func escape(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.firstRange(of: opening) != nil else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x7B, placeholder(at: index, in: bytes) != nil {
                result += spelling(of: "!")
                index &+= 2
            } else {
                result.append(bytes[index])
                index &+= 1
            }
        }
        return result
    }

    /// Reads the name that starts here, and the index after its braces.
    static func placeholder(at start: Int, in bytes: [UInt8]) -> (name: String, end: Int)? {
        guard start &+ 4 < bytes.count, bytes[start &+ 1] == 0x7B else { return nil }
        var index = start &+ 2
        while index < bytes.count, isName(bytes[index]) { index &+= 1 }
        let name = bytes[(start + 2)..<index]
        guard index &+ 1 < bytes.count, bytes[index] == 0x7D, bytes[index &+ 1] == 0x7D else { return nil }
        guard name.elementsEqual([0x21]) || isName(name) else { return nil }
        return (String(decoding: name, as: UTF8.self), index &+ 2)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte.isDigit || byte == 0x5F || byte == 0x2E || byte == 0x21
    }

    private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        let parts = name.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard let word = parts.first, let first = word.first, first &- 0x61 < 26, !name.contains(0x21) else {
            return false
        }
        return parts.count == 1
            || parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy { $0.isDigit }
    }
}
