import HTTPWire

/// Values found by the bytes of a credential.
///
/// Most providers of a test mint a handful: looking at these one after another takes less than hashing. Where there are
/// more, every byte counts in the hash: a client's own `state` may differ from its last one anywhere.
struct CredentialTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let key: [UInt8]
        var value: Value
    }

    /// An array hashes byte by byte, which costs more than all else of a look-up; eight bytes at a time do not.
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

    /// How many are looked at one after another.
    private static var few: Int { 8 }

    private var entries: [Entry] = []
    /// Where each entry stands, once they are many.
    private var places: [Key: Int] = [:]

    subscript(bytes: [UInt8]) -> Value? {
        get { place(of: bytes).map { entries[$0].value } }
        set {
            switch (place(of: bytes), newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil): remove(place)
            case (nil, let value?): append(Entry(key: bytes, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The values in no order.
    var values: some Collection<Value> { entries.lazy.map(\.value) }

    private func place(of bytes: [UInt8]) -> Int? {
        guard entries.count <= Self.few else { return places[Key(bytes: bytes)] }
        return entries.withUnsafeBufferPointer { entries in
            entries.indices.first { entries[$0].key.isSame(as: bytes) }
        }
    }

    private mutating func append(_ entry: Entry) {
        if entries.count == Self.few {
            for index in entries.indices { places[Key(bytes: entries[index].key)] = index }
        }
        if entries.count >= Self.few { places[Key(bytes: entry.key)] = entries.count }
        if entries.isEmpty { entries.reserveCapacity(Self.few / 2) }
        entries.append(entry)
    }

    /// The last one takes its place.
    private mutating func remove(_ place: Int) {
        let last = entries.count - 1
        if entries.count > Self.few {
            places[Key(bytes: entries[place].key)] = nil
            if place < last { places[Key(bytes: entries[last].key)] = place }
        }
        entries.swapAt(place, last)
        entries.removeLast()
        if entries.count == Self.few { places = [:] }
    }
}
