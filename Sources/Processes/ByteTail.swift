/// The last bytes of a stream, and how many came before them.
package struct ByteTail: Hashable, Sendable {
    package let limit: Int
    package private(set) var bytes: [UInt8] = []
    /// How many earlier bytes are gone.
    package private(set) var dropped = 0

    package init(limit: Int) {
        self.limit = limit
    }

    mutating func add(_ more: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: more)
        guard bytes.count > limit * 2 else { return }
        trim()
    }

    /// Cuts to the limit, at a line start where there is one near.
    private mutating func trim() {
        guard bytes.count > limit else { return }
        var cut = bytes.count - limit
        if let line = bytes[cut...].prefix(200).firstIndex(of: 0x0A) { cut = line + 1 }
        dropped += cut
        bytes.removeFirst(cut)
    }

    /// Hands out what is there and starts anew.
    mutating func take() -> ByteTail {
        trim()
        let taken = self
        self = ByteTail(limit: limit)
        return taken
    }
}
