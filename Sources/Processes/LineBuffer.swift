/// Cuts a stream of bytes into lines of a bounded length.
struct LineBuffer {
    let limit: Int
    private var pending: [UInt8] = []
    private var scanned = 0
    /// Whether a line grew over the limit; nothing is cut from then on.
    private(set) var isOverlong = false

    init(limit: Int) {
        self.limit = limit
    }

    /// Adds bytes and returns the lines they complete, without their LF.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
        guard !isOverlong else { return [] }
        pending.append(contentsOf: bytes)
        var lines: [[UInt8]] = []
        var start = 0
        while let end = pending[scanned...].firstIndex(of: 0x0A) {
            guard end - start <= limit else { break }
            lines.append(Array(pending[start..<end]))
            start = end + 1
            scanned = start
        }
        pending.removeFirst(start)
        scanned = pending.count
        if pending.count > limit {
            isOverlong = true
            pending = Array(pending.prefix(limit))
        }
        return lines
    }

    /// What stands after the last LF.
    var rest: [UInt8] { pending }
}
