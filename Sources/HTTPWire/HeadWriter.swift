/// Writes the head of a message into memory that is large enough: an array would ask at every byte whether it still is.
struct HeadWriter {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private var end = 0

    /// Appends what a body writes, which is no more than so many bytes.
    static func append(atMost size: Int, to output: inout [UInt8], _ body: (inout HeadWriter) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { memory in
            var writer = HeadWriter(memory: memory)
            body(&writer)
            output.append(contentsOf: UnsafeMutableBufferPointer(rebasing: memory[..<writer.end]))
        }
    }

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { copy($0) }
    }

    mutating func write(_ number: Int) {
        write(harmless: String(number))
    }

    /// Writes text with CR, LF and NUL as spaces: a value never ends its line (RFC 9110 §5.5).
    mutating func write(harmless text: String) {
        var text = text
        text.withUTF8 { copy(harmless: $0) }
    }

    /// Writes bytes with CR, LF and NUL as spaces.
    mutating func write(harmless bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { copy(harmless: $0) }
    }

    mutating func write(_ field: HTTPHeaders.Field) {
        write(harmless: field.name)
        write(": ")
        write(harmless: field.bytes)
        write("\r\n")
    }

    /// The most that a field takes.
    static func size(of field: HTTPHeaders.Field) -> Int { field.name.utf8.count + field.bytes.count + 4 }

    private mutating func copy(harmless bytes: Bytes) {
        var index = end
        copy(bytes)
        while true {
            index = Bytes(memory).firstPlace(in: index..<end) { ByteMarks.below(0x0E, in: $0) }
            guard index < end else { return }
            let byte = memory[index]
            if byte == 0x0D || byte == 0x0A || byte == 0 { memory[index] = 0x20 }
            index &+= 1
        }
    }

    private mutating func copy(_ bytes: Bytes) {
        precondition(bytes.count <= memory.count &- end)
        guard let source = bytes.baseAddress, let target = memory.baseAddress else { return }
        (target + end).update(from: source, count: bytes.count)
        end &+= bytes.count
    }
}
