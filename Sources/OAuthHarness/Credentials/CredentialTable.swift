/// Values found by the bytes of a credential.
///
/// An array hashes byte by byte, which costs more than all else of a look-up; eight bytes at a time do not. Every byte
/// counts: a client's own `state` may differ from its last one anywhere.
struct CredentialTable<Value: Sendable>: Sendable {
    private struct Key: Hashable, Sendable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { bytes in
                guard bytes.count >= 8 else { return hasher.combine(bytes: bytes) }
                var mixed = UInt64(truncatingIfNeeded: bytes.count)
                var offset = 0
                while offset < bytes.count {
                    // The last word overlaps the one before it.
                    let place = min(offset, bytes.count &- 8)
                    mixed =
                        (mixed ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
                    mixed ^= mixed &>> 32
                    offset &+= 8
                }
                hasher.combine(mixed)
            }
        }
    }

    private var table: [Key: Value] = [:]

    subscript(bytes: [UInt8]) -> Value? {
        get { table[Key(bytes: bytes)] }
        set { table[Key(bytes: bytes)] = newValue }
    }

    /// The values in no order.
    var values: some Collection<Value> { table.values }
}
