/// What the code that a person types looks like (RFC 8628 §6.1).
package struct UserCodeShape: Sendable, Hashable {
    let characters: CredentialShape
    let group: Int?
    let isExact: Bool

    /// Characters, parted by hyphens where a group is given.
    package init(_ characters: CredentialShape, group: Int? = nil, isExact: Bool = false) {
        self.characters = characters
        self.group = group
        self.isExact = isExact
    }

    /// Eight consonants in two groups, as RFC 8628 §6.1 recommends.
    package static let consonants = UserCodeShape(CredentialShape(8, of: "BCDFGHJKLMNPQRSTVWXZ"), group: 4)

    func mint(_ entropy: inout Entropy) -> [UInt8] {
        let drawn = characters.mint(&entropy)
        guard let group else { return drawn }
        return drawn.enumerated().flatMap { place, byte in
            place > 0 && place % group == 0 ? [0x2D, byte] : [byte]
        }
    }

    /// Whether what a person typed stands for a code.
    func accepts(_ typed: [UInt8], for code: [UInt8]) -> Bool {
        isExact ? typed == code : Self.folded(typed) == Self.folded(code)
    }

    private static func folded(_ code: [UInt8]) -> [UInt8] {
        code.compactMap { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A: byte
            case 0x61...0x7A: byte & 0xDF
            default: nil
            }
        }
    }
}
