/// A number of fixed size in words of 32 bits, the least significant first.
///
/// Each word has a place of 64 bits, in which its product with another and the carries fit.
struct Limbs: Sendable, Hashable {
    /// The bits of a word.
    static let mask: UInt64 = 0xFFFF_FFFF

    var words: [UInt64]

    init(words: [UInt64]) {
        self.words = words
    }

    /// Reads big-endian bytes; the count is a multiple of four.
    init(bytes: [UInt8]) {
        words = stride(from: bytes.count - 4, through: 0, by: -4).map { place in
            bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// Reads hexadecimal digits; the count is a multiple of eight.
    init(hexadecimal text: String) {
        let digits = text.utf8.map { UInt8($0 < 0x3A ? $0 &- 0x30 : $0 &- 0x57) }
        self.init(bytes: stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }

    /// The big-endian bytes.
    var bytes: [UInt8] {
        words.reversed().flatMap { word in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
        }
    }

    /// The product with another number, and a sum.
    func times(first other: Limbs, plus addend: Limbs) -> Limbs {
        var result = addend.words + [UInt64](repeating: 0, count: words.count + other.words.count - addend.words.count)
        for (place, word) in words.enumerated() {
            var carry: UInt64 = 0
            for (offset, factor) in other.words.enumerated() {
                let sum = word &* factor &+ result[place + offset] &+ carry
                result[place + offset] = sum & Self.mask
                carry = sum >> 32
            }
            var index = place + other.words.count
            while carry > 0, index < result.count {
                let sum = result[index] &+ carry
                result[index] = sum & Self.mask
                carry = sum >> 32
                index += 1
            }
        }
        return Limbs(words: result)
    }
}
