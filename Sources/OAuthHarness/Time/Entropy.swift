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

    /// Draws characters of an alphabet, one after another, behind what stands in front.
    package mutating func text(_ count: Int, from alphabet: [UInt8], after prefix: [UInt8] = []) -> [UInt8] {
        guard count > 0, !alphabet.isEmpty else { return prefix }
        return [UInt8](unsafeUninitializedCapacity: prefix.count + count) { result, end in
            for byte in prefix {
                result[end] = byte
                end &+= 1
            }
            let rest = UnsafeMutableBufferPointer(rebasing: result[end..<(end &+ count)])
            alphabet.withUnsafeBufferPointer { fill(rest, from: $0) }
            end &+= count
        }
    }

    private mutating func fill(_ places: UnsafeMutableBufferPointer<UInt8>, from alphabet: UnsafeBufferPointer<UInt8>) {
        // Bytes are drawn and alphabets are shorter: 8-bit division is the cheap one, and none at all is cheaper.
        let size = UInt8(truncatingIfNeeded: min(alphabet.count, 255))
        let mask: UInt8? = size & (size &- 1) == 0 ? size &- 1 : nil
        var pool: UInt64 = 0
        var index = 0
        while index < places.count {
            if index & 7 == 0 { pool = next() }
            let byte = UInt8(truncatingIfNeeded: pool)
            places[index] = alphabet[Int(mask.map { byte & $0 } ?? byte % size)]
            pool &>>= 8
            index &+= 1
        }
    }

    /// A seed that depends on every byte of a text (FNV-1a).
    package static func seed(of text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
