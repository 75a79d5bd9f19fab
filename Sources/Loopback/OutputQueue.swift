/// Bytes on their way out, with an optional tail that is made up as it is sent and an optional pace.
struct OutputQueue {
    /// Slices of so many bytes with a pause between two.
    struct Pace {
        let slice: Int
        let gap: Duration
    }

    var pace: Pace?
    private(set) var bytes: [UInt8] = []
    private var sent = 0
    private var fillLeft = 0

    var isEmpty: Bool { sent == bytes.count && fillLeft == 0 }
    var count: Int { bytes.count - sent }

    mutating func append(_ more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    /// Lets a writer append in place.
    mutating func append(_ body: (inout [UInt8]) -> Void) {
        body(&bytes)
    }

    /// Adds a number of spaces without holding them all.
    mutating func fill(_ count: Int) {
        fillLeft += max(count, 0)
    }

    /// Sends what the pace allows at once.
    mutating func send(to channel: Channel) -> Socket.Transfer {
        if sent == bytes.count, fillLeft > 0 {
            let size = min(fillLeft, 1 << 16)
            bytes = [UInt8](repeating: 0x20, count: size)
            sent = 0
            fillLeft -= size
        }
        let end = min(bytes.count, sent + (pace?.slice ?? bytes.count))
        let transfer = bytes.withUnsafeBytes { channel.transmit(UnsafeRawBufferPointer(rebasing: $0[sent..<end])) }
        if case .bytes(let count) = transfer { sent += count }
        if sent == bytes.count {
            bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 16)
            sent = 0
        }
        return transfer
    }
}
