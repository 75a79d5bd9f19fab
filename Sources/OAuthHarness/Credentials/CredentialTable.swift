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

    /// So many are found sooner by looking at each, and need no dictionary: a sign-in mints three or four.
    private static var few: Int { 8 }

    private var entries: [Entry] = []
    /// Empty while there are few.
    private var places: [Key: Int] = [:]

    subscript(bytes: [UInt8]) -> Value? {
        get { place(of: bytes).map { entries[$0].value } }
        set {
            let place = place(of: bytes)
            if let newValue {
                if let place { entries[place].value = newValue } else { append(Entry(key: bytes, value: newValue)) }
            } else if let place {
                remove(place)
            }
        }
    }

    /// The values; where one was removed, the last one took its place.
    var values: some Collection<Value> { entries.lazy.map(\.value) }

    private func place(of bytes: [UInt8]) -> Int? {
        places.isEmpty ? entries.firstIndex { $0.key == bytes } : places[Key(bytes: bytes)]
    }

    private mutating func append(_ entry: Entry) {
        entries.append(entry)
        guard !places.isEmpty || entries.count > Self.few else { return }
        for place in (places.isEmpty ? 0 : entries.count - 1)..<entries.count {
            places[Key(bytes: entries[place].key)] = place
        }
    }

    private mutating func remove(_ place: Int) {
        let last = entries.count - 1
        if !places.isEmpty {
            places[Key(bytes: entries[place].key)] = nil
            if place < last { places[Key(bytes: entries[last].key)] = place }
        }
        entries.swapAt(place, last)
        entries.removeLast()
    }
}
