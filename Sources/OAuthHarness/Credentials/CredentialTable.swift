/// Values found by the bytes of a credential, in the order they came.
struct CredentialTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let key: [UInt8]
        var value: Value
    }

    /// An array hashes byte by byte, which costs more than all else of a look-up; its bytes in one piece do not.
    private struct Key: Hashable, Sendable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    private var entries: [Entry] = []
    private var places: [Key: Int] = [:]

    subscript(bytes: [UInt8]) -> Value? {
        get { places[Key(bytes: bytes)].map { entries[$0].value } }
        set {
            let key = Key(bytes: bytes)
            switch (places[key], newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil): remove(place)
            case (nil, let value?):
                places[key] = entries.count
                entries.append(Entry(key: bytes, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The values; where one was removed, the last one took its place.
    var values: some Collection<Value> { entries.lazy.map(\.value) }

    private mutating func remove(_ place: Int) {
        let last = entries.count - 1
        places[Key(bytes: entries[place].key)] = nil
        if place < last { places[Key(bytes: entries[last].key)] = place }
        entries.swapAt(place, last)
        entries.removeLast()
    }
}
