/// Values found by the bytes of a credential.
///
/// An array hashes byte by byte, which costs more than all else of a look-up; its bytes as one piece do not.
struct CredentialTable<Value: Sendable>: Sendable {
    private struct Key: Hashable, Sendable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
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
