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

    /// Compares with bytes of the same number, the last first: names that belong together begin alike.
    func isSame(as other: Bytes) -> Bool {
        guard count == other.count else { return false }
        var index = count
        while index > 0 {
            index &-= 1
            if self[index] != other[index] { return false }
        }
        return true
    }
}
