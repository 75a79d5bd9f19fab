/// Values found by the bytes of a credential.
///
/// Credentials are chance to the last byte: eight of them tell two apart, and to hash them all would cost more than all
/// else of a look-up.
struct CredentialTable<Value: Sendable>: Sendable {
    private struct Key: Hashable, Sendable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { bytes in
                guard bytes.count >= 8 else { return hasher.combine(bytes: bytes) }
                hasher.combine(bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
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
