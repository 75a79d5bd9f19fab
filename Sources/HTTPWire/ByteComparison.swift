extension String {
    /// Whether the UTF-8 of the text is exactly these bytes; `==` on texts takes canonically equivalent ones for the same.
    package func isSpelled(_ bytes: [UInt8]) -> Bool {
        guard utf8.count == bytes.count else { return false }
        return utf8.withContiguousStorageIfAvailable { text in bytes.withUnsafeBufferPointer(text.isSame) }
            ?? utf8.elementsEqual(bytes)
    }

    /// Whether both texts have the same UTF-8.
    package func isSpelled(_ other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let isSame = utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable(left.isSame)
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}

extension Bytes {
    /// Compares ASCII letters without their case, all else as it is.
    func isSameWithoutCase(as other: Bytes) -> Bool {
        guard count == other.count else { return false }
        var index = count
        while index > 0 {
            index &-= 1
            let (left, right) = (self[index], other[index])
            guard left == right || left.lowercased == right.lowercased else { return false }
        }
        return true
    }

    /// Whether both hold the same bytes; compared in place, eight at a time, because every name of every request is.
    func isSame(as other: Bytes) -> Bool {
        guard count == other.count, let left = baseAddress.map({ UnsafeRawPointer($0) }),
            let right = other.baseAddress.map({ UnsafeRawPointer($0) })
        else { return count == other.count }
        var index = 0
        while index &+ 8 <= count {
            let word = left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard word == right.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
            index &+= 8
        }
        while index < count {
            guard self[index] == other[index] else { return false }
            index &+= 1
        }
        return true
    }
}
