/// Sets of bytes that are looked for eight at a time.
///
/// A set answers for a word of eight bytes with a word in which the highest bit of each byte of the set is set. Bits
/// above the lowest one may be wrong, because subtraction borrows; only the lowest is ever read.
@usableFromInline package enum ByteMarks {
    @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
    @usableFromInline static let highest: UInt64 = 0x8080_8080_8080_8080

    /// Those below a bound, which is at most 0x80.
    @inlinable @inline(__always)
    package static func below(_ bound: UInt8, in word: UInt64) -> UInt64 {
        (word &- ones &* UInt64(bound)) & ~word & highest
    }

    /// One byte.
    @inlinable @inline(__always)
    package static func equal(_ byte: UInt8, in word: UInt64) -> UInt64 {
        below(1, in: flipped(byte, in: word))
    }

    /// The word with a few bits of each byte changed.
    @inlinable @inline(__always)
    package static func flipped(_ bits: UInt8, in word: UInt64) -> UInt64 { word ^ ones &* UInt64(bits) }

    /// Those above 0x7F.
    @inlinable @inline(__always)
    package static func notASCII(in word: UInt64) -> UInt64 { word & highest }
}

extension Bytes {
    /// The first place of a range whose byte is in a set; the range's end where there is none.
    @inlinable @inline(__always)
    package func firstPlace(in range: Range<Int>, marked marks: (UInt64) -> UInt64) -> Int {
        precondition(range.upperBound <= count)
        guard let base = baseAddress.map({ UnsafeRawPointer($0) }) else { return range.upperBound }
        var index = range.lowerBound
        while index &+ 8 <= range.upperBound {
            let found = marks(UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        let rest = range.upperBound &- index
        guard rest > 0 else { return index }
        // The last few bytes are one more word. It is filled up with zeros: what is found among these lies behind the end.
        var word: UInt64 = 0
        if range.upperBound >= 8 {
            word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: range.upperBound &- 8, as: UInt64.self))
            word &>>= UInt64(8 &- rest) &* 8
        } else {
            for offset in 0..<rest { word |= UInt64(self[index &+ offset]) &<< (UInt64(offset) &* 8) }
        }
        return Swift.min(index &+ marks(word).trailingZeroBitCount &>> 3, range.upperBound)
    }
}
