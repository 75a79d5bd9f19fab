/// The only source of chance in a provider: the same seed mints the same codes and tokens (SplitMix64).
package struct Entropy: Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Draws characters of an alphabet, one after another.
    package mutating func text(_ count: Int, from alphabet: [UInt8]) -> [UInt8] {
        guard count > 0, !alphabet.isEmpty else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count) { result, drawn in
            // Bytes are drawn and alphabets are shorter: 8-bit division is the cheap one.
            let size = UInt8(truncatingIfNeeded: min(alphabet.count, 255))
            var pool: UInt64 = 0
            while drawn < count {
                if drawn & 7 == 0 { pool = next() }
                result[drawn] = alphabet[Int(UInt8(truncatingIfNeeded: pool) % size)]
                pool >>= 8
                drawn &+= 1
            }
        }
    }

    /// A seed that depends on every byte of a text (FNV-1a).
    package static func seed(of text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
