internal import SystemCalls

/// A text with one kind of spelling taken off, which knows where each of its bytes stood before.
struct DecodedText {
    /// Bytes that took the place of a longer spelling.
    private struct Edit {
        let at: Int
        let count: Int
        let source: Range<Int>
    }

    private(set) var bytes: [UInt8] = []
    private var edits: [Edit] = []

    /// Reads every spelling that begins with a byte; nil where the text has none.
    init?(_ text: [UInt8], at mark: UInt8, _ read: (_ index: Int) -> (bytes: [UInt8], end: Int)?) {
        self.init(text, at: mark, or: mark, read)
    }

    /// Reads every spelling that begins with one of two bytes; nil where the text has none.
    init?(
        _ text: [UInt8],
        at mark: UInt8,
        or other: UInt8,
        _ read: (_ index: Int) -> (bytes: [UInt8], end: Int)?
    ) {
        var next = (text.index(of: mark, from: 0), mark == other ? nil : text.index(of: other, from: 0))
        var copied = 0
        while let index = [next.0, next.1].compactMap(\.self).min() {
            var rest = index + 1
            if let (decoded, end) = read(index) {
                bytes += text[copied..<index]
                edits.append(Edit(at: bytes.count, count: decoded.count, source: index..<end))
                bytes += decoded
                copied = end
                rest = end
            }
            if let place = next.0, place < rest { next.0 = text.index(of: mark, from: rest) }
            if let place = next.1, place < rest { next.1 = text.index(of: other, from: rest) }
        }
        if edits.isEmpty { return nil }
        bytes += text[copied...]
    }

    /// Takes the pieces that a text consists of, from its first to its last.
    init(pieces: () -> (bytes: [UInt8], source: Range<Int>)?) {
        while let (decoded, source) = pieces() {
            edits.append(Edit(at: bytes.count, count: decoded.count, source: source))
            bytes += decoded
        }
    }

    /// Whether something in a range, or at its border, was spelled otherwise.
    func isChanged(in range: Range<Int>) -> Bool {
        guard let last = lastEdit(upTo: range.upperBound) else { return false }
        return edits[last].at + edits[last].count >= range.lowerBound
    }

    /// The parts in which something may begin, or end, that was spelled otherwise and has at most so many bytes.
    func changes(margin: Int) -> [Range<Int>] {
        var changes: [Range<Int>] = []
        for edit in edits {
            let start = max(0, edit.at - margin)
            let end = min(bytes.count, edit.at + edit.count + margin)
            if let last = changes.last, start <= last.upperBound {
                changes[changes.count - 1] = last.lowerBound..<max(end, last.upperBound)
            } else {
                changes.append(start..<end)
            }
        }
        return changes
    }

    /// Where the bytes of a range stood, which is not empty.
    func source(of range: Range<Int>) -> Range<Int> {
        let first = lastEdit(upTo: range.lowerBound).map { edits[$0] }
        let last = lastEdit(upTo: range.upperBound - 1).map { edits[$0] }
        let start = first.map {
            range.lowerBound < $0.at + $0.count
                ? $0.source.lowerBound : $0.source.upperBound + (range.lowerBound - $0.at - $0.count)
        }
        let end = last.map { $0.source.upperBound + max(0, range.upperBound - $0.at - $0.count) }
        return (start ?? range.lowerBound)..<(end ?? range.upperBound)
    }

    private func lastEdit(upTo index: Int) -> Int? {
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].at <= index { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }
}

extension [UInt8] {
    /// The first place of a byte from an index on, found by the C library: most texts hold few marks, or none.
    func index(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
                return nil
            }
            return UnsafeRawPointer(found) - base
        }
    }
}
