/// What an identifier, code or token of a provider looks like.
public struct CredentialShape: Hashable, Sendable {
    /// The digits of identifiers that are no credentials.
    static let hexDigits = Array("0123456789abcdef".utf8)

    let prefix: [UInt8]
    let alphabet: [UInt8]
    let length: Int

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
        CredentialShape(
            length,
            of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
            prefix: prefix
        )
    }

    /// Whether bytes could have been minted in this shape.
    ///
    /// - Parameter value: The bytes a client presented.
    /// - Returns: True where prefix, length and alphabet fit.
    public func matches(_ value: [UInt8]) -> Bool {
        value.count == prefix.count + length && value.starts(with: prefix)
            && value.dropFirst(prefix.count).allSatisfy(alphabet.contains)
    }

    func mint(_ entropy: inout Entropy) -> [UInt8] {
        prefix + entropy.text(length, from: alphabet)
    }
}
