/// What an identifier, code or token of a provider looks like.
public struct CredentialShape: Hashable, Sendable {
    /// The digits of identifiers that are no credentials.
    static let hexDigits = Array("0123456789abcdef".utf8)

    let prefix: [UInt8]
    let alphabet: [UInt8]
    let length: Int
    /// Before which of the drawn characters a hyphen stands.
    private var hyphens: [Int] = []
    /// The parts that follow, each in a shape of its own.
    private var parts: [CredentialShape] = []

    /// Characters drawn from an alphabet behind a fixed prefix.
    ///
    /// - Parameters:
    ///   - length: How many characters are drawn.
    ///   - alphabet: The characters; ASCII.
    ///   - prefix: What stands in front, for example `gloas-`.
    public init(_ length: Int, of alphabet: String, prefix: String = "") {
        self.length = length
        self.alphabet = Array(alphabet.utf8)
        self.prefix = Array(prefix.utf8)
    }

    /// Lower-case hexadecimal characters.
    ///
    /// - Parameters:
    ///   - length: How many.
    ///   - prefix: What stands in front.
    /// - Returns: The shape.
    public static func hex(_ length: Int, prefix: String = "") -> CredentialShape {
        CredentialShape(length, of: "0123456789abcdef", prefix: prefix)
    }

    /// Upper-case hexadecimal characters.
    ///
    /// - Parameters:
    ///   - length: How many.
    ///   - prefix: What stands in front.
    /// - Returns: The shape.
    public static func upperHex(_ length: Int, prefix: String = "") -> CredentialShape {
        CredentialShape(length, of: "0123456789ABCDEF", prefix: prefix)
    }

    /// Decimal digits; the first is drawn like the others.
    ///
    /// - Parameters:
    ///   - length: How many.
    ///   - prefix: What stands in front.
    /// - Returns: The shape.
    public static func digits(_ length: Int, prefix: String = "") -> CredentialShape {
        CredentialShape(length, of: "0123456789", prefix: prefix)
    }

    /// Letters and digits.
    ///
    /// - Parameters:
    ///   - length: How many.
    ///   - prefix: What stands in front.
    /// - Returns: The shape.
    public static func alphanumeric(_ length: Int, prefix: String = "") -> CredentialShape {
        CredentialShape(length, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", prefix: prefix)
    }

    /// Characters of the URL-safe base64 alphabet (RFC 4648 §5).
    ///
    /// - Parameters:
    ///   - length: How many.
    ///   - prefix: What stands in front.
    /// - Returns: The shape.
    public static func base64URL(_ length: Int, prefix: String = "") -> CredentialShape {
        CredentialShape(length, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", prefix: prefix)
    }

    /// The shapes that have names, with the words of provider files.
    package static let words: [(name: String, summary: String, make: @Sendable (Int, String) -> CredentialShape)] = [
        ("hex", "Lower-case hexadecimal characters.", { .hex($0, prefix: $1) }),
        ("upperHex", "Upper-case hexadecimal characters.", { .upperHex($0, prefix: $1) }),
        ("digits", "Decimal digits.", { .digits($0, prefix: $1) }),
        ("alphanumeric", "Letters and digits.", { .alphanumeric($0, prefix: $1) }),
        ("base64URL", "Letters, digits, - and _.", { .base64URL($0, prefix: $1) }),
    ]

    /// The same characters in groups with a hyphen between two, as a UUID has them: `.hex(32).grouped(8, 4, 4, 4, 12)`.
    ///
    /// - Parameter sizes: How many characters each group has; what is left over stays with the last.
    /// - Returns: The shape.
    public func grouped(_ sizes: Int...) -> CredentialShape { grouped(sizes) }

    func grouped(_ sizes: [Int]) -> CredentialShape {
        var shape = self
        var end = 0
        shape.hyphens = sizes.dropLast().map { size in
            end += max(size, 1)
            return end
        }.filter { $0 < length }
        return shape
    }

    /// The same with a part of another shape behind it: a client identifier that ends in a domain, a token in two pieces.
    func followed(by part: CredentialShape) -> CredentialShape {
        var shape = self
        shape.parts.append(part)
        return shape
    }

    /// The same with a text behind it.
    func followed(by text: String) -> CredentialShape {
        followed(by: CredentialShape(0, of: "", prefix: text))
    }

    /// How many bytes a value has.
    private var count: Int { prefix.count + length + hyphens.count + parts.reduce(0) { $0 + $1.count } }

    /// Whether bytes could have been minted in this shape.
    package func matches(_ value: [UInt8]) -> Bool {
        guard !parts.isEmpty else { return matchesAlone(value) }
        guard value.count == count else { return false }
        var alone = self
        alone.parts = []
        var start = 0
        return ([alone] + parts).allSatisfy { part in
            defer { start += part.count }
            return part.matches(Array(value[start..<(start + part.count)]))
        }
    }

    private func matchesAlone(_ value: [UInt8]) -> Bool {
        guard value.starts(with: prefix), value.count == prefix.count + length + hyphens.count else { return false }
        var rest = Array(value.dropFirst(prefix.count))
        for place in hyphens.indices.reversed() {
            guard rest.remove(at: hyphens[place] + place) == 0x2D else { return false }
        }
        return rest.allSatisfy(alphabet.contains)
    }

    func mint(_ entropy: inout Entropy) -> [UInt8] {
        var value = entropy.text(length, from: alphabet, after: prefix)
        for place in hyphens.reversed() { value.insert(0x2D, at: prefix.count + place) }
        for part in parts { value += part.mint(&entropy) }
        return value
    }
}
