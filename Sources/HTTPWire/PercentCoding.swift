/// Percent-encoding on bytes (RFC 3986 §2.1), with the `+` of forms where asked.
package enum PercentCoding {
    /// Encodes all but the unreserved set of RFC 3986 §2.3, with upper-case digits.
    package static func encode(_ bytes: some Sequence<UInt8>, spaceAsPlus: Bool) -> [UInt8] {
        let bytes = Array(bytes)
        // Most stand for themselves and need no second copy.
        guard firstReserved(in: bytes) != nil else { return bytes }
        var result: [UInt8] = []
        append(bytes, to: &result, spaceAsPlus: spaceAsPlus)
        return result
    }

    /// Encodes behind what is there already.
    static func append(_ bytes: [UInt8], to result: inout [UInt8], spaceAsPlus: Bool) {
        var start = 0
        while let index = firstReserved(in: bytes, from: start) {
            result += bytes[start..<index]
            let byte = bytes[index]
            if byte == 0x20, spaceAsPlus {
                result.append(0x2B)
            } else {
                result.append(0x25)
                result.append(upperDigit(byte >> 4))
                result.append(upperDigit(byte & 0x0F))
            }
            start = index &+ 1
        }
        result += bytes[start...]
    }

    /// The first byte that does not stand for itself.
    private static func firstReserved(in bytes: [UInt8], from start: Int = 0) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                if !isUnreserved(bytes[index]) { return index }
                index &+= 1
            }
            return nil
        }
    }

    /// Decodes every valid triple; an invalid one stays as it is and sets `isMalformed`.
    package static func decode(
        _ bytes: some Collection<UInt8>,
        plusAsSpace: Bool
    ) -> (bytes: [UInt8], isMalformed: Bool) {
        let decoded = bytes.withContiguousStorageIfAvailable { decode(buffer: $0, plusAsSpace: plusAsSpace) }
        return decoded ?? Array(bytes).withUnsafeBufferPointer { decode(buffer: $0, plusAsSpace: plusAsSpace) }
    }

    /// Decodes an array; one that holds nothing encoded is what it was.
    static func decode(_ bytes: [UInt8], plusAsSpace: Bool) -> (bytes: [UInt8], isMalformed: Bool) {
        bytes.withUnsafeBufferPointer { buffer in
            let place = buffer.firstPlace(in: 0..<buffer.count) {
                ByteMarks.equal(0x25, in: $0) | ByteMarks.equal(0x2B, in: $0)
            }
            return place < buffer.count ? decode(buffer: buffer, plusAsSpace: plusAsSpace) : (bytes, false)
        }
    }

    private static func decode(
        buffer: UnsafeBufferPointer<UInt8>,
        plusAsSpace: Bool
    ) -> (bytes: [UInt8], isMalformed: Bool) {
        // Made with no capacity, an array writes its count into the empty one that all threads share.
        guard !buffer.isEmpty else { return ([], false) }
        var isMalformed = false
        // What is decoded is never longer.
        let result = [UInt8](unsafeUninitializedCapacity: buffer.count) { result, count in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                if byte == 0x25, index &+ 2 < buffer.count, let high = HexText.value(of: buffer[index &+ 1]),
                    let low = HexText.value(of: buffer[index &+ 2])
                {
                    result[count] = high << 4 | low
                    index &+= 3
                } else {
                    isMalformed = isMalformed || byte == 0x25
                    result[count] = byte == 0x2B && plusAsSpace ? 0x20 : byte
                    index &+= 1
                }
                count &+= 1
            }
        }
        return (result, isMalformed)
    }

    /// One bit a byte: every byte of every parameter is asked.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        let bits: UInt64 = byte < 0x40 ? 0x03FF_6000_0000_0000 : 0x47FF_FFFE_87FF_FFFE
        return byte < 0x80 && bits &>> UInt64(byte & 0x3F) & 1 == 1
    }

    private static func upperDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 &+ value : 0x37 &+ value
    }
}
