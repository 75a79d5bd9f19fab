/// What values of a name look like.
package struct PlaceholderShape: Hashable, Sendable {
    /// The shape in words, for messages: `digits`.
    package let name: String
    let alphabet: Set<UInt8>
    let length: ClosedRange<Int>

    package init(_ name: String, of alphabet: String, length: ClosedRange<Int> = 1...8192) {
        self.name = name
        self.alphabet = Set(alphabet.utf8)
        self.length = length
    }

    package static let digits = PlaceholderShape("digits", of: "0123456789", length: 1...20)
    package static let hexadecimal = PlaceholderShape("hexadecimal digits", of: "0123456789abcdefABCDEF")

    /// The shapes that hold for every provider, by the name without its number.
    package static let common: [String: PlaceholderShape] = [
        "created_at": .digits, "iat": .digits, "exp": .digits, "auth_time": .digits, "etag": .hexadecimal,
    ]

    func matches(_ value: [UInt8]) -> Bool {
        length.contains(value.count) && value.allSatisfy(alphabet.contains)
    }
}
