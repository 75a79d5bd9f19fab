/// Percent-encoding on bytes (RFC 3986 §2.1), with the `+` of forms where asked.
package enum PercentCoding {
    /// Encodes all but the unreserved set of RFC 3986 §2.3, with upper-case digits.
    package static func encode(_ bytes: some Sequence<UInt8>, spaceAsPlus: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.underestimatedCount)
        for byte in bytes {
            if isUnreserved(byte) {
                result.append(byte)
            } else if byte == 0x20, spaceAsPlus {
                result.append(0x2B)
            } else {
                result.append(0x25)
                result.append(upperDigit(byte >> 4))
                result.append(upperDigit(byte & 0x0F))
            }
        }
        return result
    }

    /// Decodes every valid triple; an invalid one stays as it is and sets `isMalformed`.
    package static func decode(
        _ bytes: some Collection<UInt8>,
        plusAsSpace: Bool
    ) -> (bytes: [UInt8], isMalformed: Bool) {
        let decoded = bytes.withContiguousStorageIfAvailable { decode(buffer: $0, plusAsSpace: plusAsSpace) }
        return decoded ?? Array(bytes).withUnsafeBufferPointer { decode(buffer: $0, plusAsSpace: plusAsSpace) }
    }

    private static func decode(
        buffer: UnsafeBufferPointer<UInt8>,
        plusAsSpace: Bool
    ) -> (bytes: [UInt8], isMalformed: Bool) {
        var result: [UInt8] = []
        result.reserveCapacity(buffer.count)
        var isMalformed = false
        var index = 0
        while index < buffer.count {
            let byte = buffer[index]
            if byte == 0x25 {
                if index &+ 2 < buffer.count, let high = HexDigit.value(buffer[index &+ 1]),
                    let low = HexDigit.value(buffer[index &+ 2])
                {
                    result.append(high << 4 | low)
                    index &+= 3
                    continue
                }
                isMalformed = true
            }
            result.append(byte == 0x2B && plusAsSpace ? 0x20 : byte)
            index &+= 1
        }
        return (result, isMalformed)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func upperDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 &+ value : 0x37 &+ value
    }
}
