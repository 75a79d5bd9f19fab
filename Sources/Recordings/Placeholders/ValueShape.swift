/// How long a value is and what it is made of, so that another of the same shape can stand in its place.
///
/// `gloas-{hex:64}`, `{base64url:36}.{base64url:120}.{base64url:86}`: a class of characters with a count; all else stands
/// for itself. Nothing of the value is in it but prefixes that name the issuer and the few separators.
package struct ValueShape: Hashable, Sendable {
    package enum Alphabet: String, Hashable, Sendable, CaseIterable {
        case digits, hex, hexUpper, lower, upper, alphanumeric, base64url, text

        var characters: [UInt8] {
            switch self {
            case .digits: Array("0123456789".utf8)
            case .hex: Array("0123456789abcdef".utf8)
            case .hexUpper: Array("0123456789ABCDEF".utf8)
            case .lower: Array("abcdefghijklmnopqrstuvwxyz".utf8)
            case .upper: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
            case .alphanumeric, .base64url, .text:
                Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
            }
        }

        func contains(_ byte: UInt8) -> Bool {
            switch self {
            case .text: true
            case .base64url: Alphabet.alphanumeric.contains(byte) || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
            default: characters.contains(byte)
            }
        }
    }

    private enum Piece: Hashable, Sendable {
        case literal([UInt8])
        case run(Alphabet, Int)
    }

    private var pieces: [Piece] = []

    /// What a name without a shape stands for: 32 letters and digits.
    package static let usual = ValueShape(pieces: [.run(.alphanumeric, 32)])
    /// What stands for a value whose length says too much.
    package static let hidden = ValueShape(pieces: [.run(.alphanumeric, 12)])

    private init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// How the issuers mark their tokens.
    static let prefixes = ["gloas-", "glpat-", "glrt-", "gho_", "ghp_", "ghu_", "ghs_", "ghr_", "github_pat_"]

    package init(of value: [UInt8]) {
        let text = String(decoding: value, as: UTF8.self)
        var rest = value[...]
        if let prefix = Self.prefixes.first(where: { text.hasPrefix($0) }) {
            pieces.append(.literal(Array(prefix.utf8)))
            rest = rest.dropFirst(prefix.utf8.count)
        }
        // A few separators stand for themselves, for each encoding spells them at another length; of many, none is told.
        let separators = rest.count { !Alphabet.base64url.contains($0) }
        guard separators * 4 <= rest.count, rest.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x7B && $0 != 0x7D })
        else {
            pieces.append(.run(.text, rest.count))
            return
        }
        while let first = rest.first {
            if Self.isSeparator(first, in: value) {
                let run = rest.prefix { Self.isSeparator($0, in: value) }
                pieces.append(.literal(Array(run)))
                rest = rest.dropFirst(run.count)
            } else {
                let run = rest.prefix { !Self.isSeparator($0, in: value) }
                pieces.append(.run(Self.alphabet(of: run), run.count))
                rest = rest.dropFirst(run.count)
            }
        }
    }

    /// What parts a value: escaped characters, the dots of a token in three parts, the dashes of a UUID.
    private static func isSeparator(_ byte: UInt8, in value: [UInt8]) -> Bool {
        switch byte {
        case 0x2E: true
        case 0x2D: value.count == 36 && value.allSatisfy { $0 == 0x2D || Alphabet.hex.contains($0 | 0x20) }
        default: !Alphabet.base64url.contains(byte)
        }
    }

    private static func alphabet(of run: ArraySlice<UInt8>) -> Alphabet {
        Alphabet.allCases.first { run.allSatisfy($0.contains) } ?? .text
    }

    // MARK: -

    /// Reads a shape; nil for an unknown class, a count beyond a mebibyte or braces that do not close.
    package init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        while let first = rest.first {
            guard first == 0x7B else {
                let literal = rest.prefix { $0 != 0x7B }
                pieces.append(.literal(Array(literal)))
                rest = rest.dropFirst(literal.count)
                continue
            }
            let words = rest.dropFirst().prefix { $0 != 0x7D }.split(separator: 0x3A)
                .map { String(decoding: $0, as: UTF8.self) }
            guard words.count == 2, let alphabet = Alphabet(rawValue: words[0]), let count = Int(words[1]),
                (1...(1 << 20)).contains(count), let end = rest.firstIndex(of: 0x7D)
            else { return nil }
            pieces.append(.run(alphabet, count))
            rest = rest[(end + 1)...]
        }
    }

    /// As a recording writes it.
    package var text: String {
        pieces.map { piece in
            switch piece {
            case .literal(let bytes): String(decoding: bytes, as: UTF8.self)
            case .run(let alphabet, let count): "{\(alphabet.rawValue):\(count)}"
            }
        }
        .joined()
    }

    /// Makes a value of this shape; the same name and seed make the same one.
    package func invented(for name: String, seed: UInt64) -> [UInt8] {
        var state = name.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return pieces.flatMap { piece -> [UInt8] in
            switch piece {
            case .literal(let bytes): return bytes
            case .run(let alphabet, let count):
                let characters = alphabet.characters
                return (0..<count).map { _ in characters[Int(Self.next(&state) % UInt64(characters.count))] }
            }
        }
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    private static func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
