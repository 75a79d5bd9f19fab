import Testing

@testable import HTTPWire

@Suite("Byte marks")
struct ByteMarksTests {
    /// Every byte at every place of less than a word and of three words, all others as far away as bytes can be.
    @Test(
        "find each byte of a set wherever it stands, and no other",
        arguments: [0x0E, 0x20, 0x80] as [UInt8],
        [7, 19]
    )
    func below(_ bound: UInt8, _ size: Int) {
        var wrong: [(byte: UInt8, place: Int)] = []
        for byte in UInt8.min...UInt8.max {
            for place in 0..<size {
                var bytes = [UInt8](repeating: 0xFF, count: size)
                bytes[place] = byte
                let low = first(in: bytes) { ByteMarks.below(bound, in: $0) }
                let same = first(in: bytes) { ByteMarks.equal(bound, in: $0) }
                if low != (byte < bound ? place : size) || same != (byte == bound ? place : size) {
                    wrong.append((byte, place))
                }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test("the first of several counts: those behind it may be wrong, and are never read")
    func several() {
        for low in UInt8.min..<0x20 {
            for high in UInt8.min...UInt8.max {
                let bytes: [UInt8] = [0x41, low, high, low, high, high, low, 0x41, high]
                #expect(first(in: bytes) { ByteMarks.below(0x20, in: $0) } == 1)
                let next = bytes.withUnsafeBufferPointer { bytes in
                    bytes.firstPlace(in: 2..<9) { ByteMarks.below(0x20, in: $0) }
                }
                #expect(next == (high < 0x20 ? 2 : 3))
            }
        }
    }

    @Test("look at the range alone")
    func range() {
        let bytes = [UInt8](repeating: 0, count: 40)
        for start in 0...40 {
            for end in start...40 {
                let found = bytes.withUnsafeBufferPointer { bytes in
                    bytes.firstPlace(in: start..<end) { ByteMarks.equal(1, in: $0) }
                }
                #expect(found == end)
            }
        }
        #expect(first(in: []) { ByteMarks.below(0x20, in: $0) } == 0)
    }

    private func first(in bytes: [UInt8], _ marks: (UInt64) -> UInt64) -> Int {
        bytes.withUnsafeBufferPointer { $0.firstPlace(in: 0..<$0.count, marked: marks) }
    }
}
