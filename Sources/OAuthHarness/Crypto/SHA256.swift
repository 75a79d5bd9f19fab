/// SHA-256 (FIPS 180-4), one code path on every platform.
package enum SHA256 {
    /// The digest of a message.
    package static func hash(_ message: [UInt8]) -> [UInt8] {
        let whole = message.count & ~63
        var state = initial
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
            message.withUnsafeBytes { compress(&state, $0[..<whole], words) }
            // What is left, a one bit, zeros, and the length: one block or two.
            let size = message.count - whole < 56 ? 64 : 128
            withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { last in
                last.initializeMemory(as: UInt8.self, repeating: 0)
                message.withUnsafeBytes { last.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[whole...])) }
                last[message.count - whole] = 0x80
                last.storeBytes(of: (UInt64(message.count) &* 8).bigEndian, toByteOffset: size - 8, as: UInt64.self)
                compress(&state, UnsafeRawBufferPointer(last)[...], words)
            }
        }
        return [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
            for index in 0..<8 {
                UnsafeMutableRawBufferPointer(digest)
                    .storeBytes(of: state[index].bigEndian, toByteOffset: index * 4, as: UInt32.self)
            }
            count = 32
        }
    }

    private typealias State = SIMD8<UInt32>

    /// Takes whole blocks of 64 bytes in.
    private static func compress(
        _ state: inout State,
        _ blocks: Slice<UnsafeRawBufferPointer>,
        _ words: UnsafeMutableBufferPointer<UInt32>
    ) {
        for start in stride(from: blocks.startIndex, to: blocks.endIndex, by: 64) {
            for index in 0..<16 {
                let word = blocks.base.loadUnaligned(fromByteOffset: start &+ index &* 4, as: UInt32.self)
                words[index] = UInt32(bigEndian: word)
            }
            expand(words)
            rounds(&state, words)
        }
    }

    private static func expand(_ words: UnsafeMutableBufferPointer<UInt32>) {
        var index = 16
        while index < 64 {
            let near = words[index &- 15]
            let far = words[index &- 2]
            let small = rotate(near, 7) ^ rotate(near, 18) ^ (near >> 3)
            let large = rotate(far, 17) ^ rotate(far, 19) ^ (far >> 10)
            words[index] = words[index &- 16] &+ small &+ words[index &- 7] &+ large
            index &+= 1
        }
    }

    private static func rounds(_ state: inout State, _ words: UnsafeMutableBufferPointer<UInt32>) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        constants.withUnsafeBufferPointer { constants in
            // Eight at a time: each word is back in its place after so many, and none is moved.
            for index in stride(from: 0, to: 64, by: 8) {
                let next = { constants[index &+ $0] &+ words[index &+ $0] }
                round(a, b, c, &d, e, f, g, &h, next(0))
                round(h, a, b, &c, d, e, f, &g, next(1))
                round(g, h, a, &b, c, d, e, &f, next(2))
                round(f, g, h, &a, b, c, d, &e, next(3))
                round(e, f, g, &h, a, b, c, &d, next(4))
                round(d, e, f, &g, h, a, b, &c, next(5))
                round(c, d, e, &f, g, h, a, &b, next(6))
                round(b, c, d, &e, f, g, h, &a, next(7))
            }
        }
        state &+= State(a, b, c, d, e, f, g, h)
    }

    /// FIPS 180-4 §6.2.2 step 3, without its moves.
    @inline(__always)
    private static func round(
        _ a: UInt32,
        _ b: UInt32,
        _ c: UInt32,
        _ d: inout UInt32,
        _ e: UInt32,
        _ f: UInt32,
        _ g: UInt32,
        _ h: inout UInt32,
        _ word: UInt32
    ) {
        let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ ((e & f) ^ (~e & g)) &+ word
        d &+= first
        h = first &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
    }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    private static let initial = State(
        0x6A09_E667,
        0xBB67_AE85,
        0x3C6E_F372,
        0xA54F_F53A,
        0x510E_527F,
        0x9B05_688C,
        0x1F83_D9AB,
        0x5BE0_CD19
    )

    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}
