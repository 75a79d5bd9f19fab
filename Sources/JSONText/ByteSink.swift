/// Bytes that are written one after another and taken once.
///
/// An array asks at every append whether somebody else holds it; a text of a thousand bytes is a thousand questions.
struct ByteSink: ~Copyable {
    private var memory: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0

    init(capacity: Int = 2000) {
        self.capacity = capacity
        memory = .allocate(capacity: capacity)
    }

    deinit {
        memory.deallocate()
    }

    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        memory[count] = byte
        count &+= 1
    }

    mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        if count &+ bytes.count > capacity { grow(by: bytes.count) }
        (memory + count).update(from: base, count: bytes.count)
        count &+= bytes.count
    }

    /// Appends bytes between quotes.
    mutating func append(quoted bytes: UnsafeBufferPointer<UInt8>) {
        let size = bytes.count &+ 2
        if count &+ size > capacity { grow(by: size) }
        memory[count] = 0x22
        if let base = bytes.baseAddress { (memory + count + 1).update(from: base, count: bytes.count) }
        memory[count &+ bytes.count &+ 1] = 0x22
        count &+= size
    }

    mutating func append(contentsOf text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    func taken() -> [UInt8] {
        Array(UnsafeBufferPointer(start: memory, count: count))
    }

    private mutating func grow(by size: Int) {
        let larger = max(capacity * 2, count + size)
        let room = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        room.update(from: memory, count: count)
        memory.deallocate()
        memory = room
        capacity = larger
    }
}
