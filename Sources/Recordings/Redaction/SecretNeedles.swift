internal import HTTPWire

/// Finds any of many texts in one pass.
struct SecretNeedles: Sendable {
    /// A text to look for.
    private struct Needle {
        /// What stands in front and stays: `state=`; empty for a secret that counts everywhere.
        let prefix: [UInt8]
        let text: [UInt8]
        let secret: Int
        /// Short texts count as secrets only where they stand alone.
        let isWord: Bool

        var start: [UInt8] { prefix + text }
    }

    private var needles: [Needle] = []
    /// The needles by their first two bytes.
    private var byStart: [UInt16: [Int]] = [:]
    /// Which two bytes begin a needle.
    private var starts = [Bool](repeating: false, count: 1 << 16)
    /// The needles of one byte.
    private var single: [Int] = []
    /// How many bytes the shortest and the longest of them have.
    private(set) var lengths = (least: Int.max, most: 0)

    var isEmpty: Bool { needles.isEmpty }

    mutating func add(_ text: [UInt8], of secret: Int, behind prefix: [UInt8] = [], isWord: Bool) {
        guard !text.isEmpty else { return }
        let needle = Needle(prefix: prefix, text: text, secret: secret, isWord: isWord)
        let start = needle.start
        if start.count == 1 {
            single.append(needles.count)
        } else {
            let pair = Int(start[0]) << 8 | Int(start[1])
            starts[pair] = true
            byStart[UInt16(pair), default: []].append(needles.count)
        }
        lengths = (min(lengths.least, start.count), max(lengths.most, start.count))
        needles.append(needle)
    }

    /// Calls for each place of a needle in a part of a text with the place of the needle and its secret.
    func search(_ text: [UInt8], in part: Range<Int>, _ found: (_ place: Range<Int>, _ secret: Int) -> Void) {
        text.withUnsafeBufferPointer { bytes in
            starts.withUnsafeBufferPointer { starts in
                guard part.count > 1 else { return }
                var pair = Int(bytes[part.lowerBound])
                var index = part.lowerBound &+ 1
                while index < part.upperBound {
                    pair = (pair &<< 8 | Int(bytes[index])) & 0xFFFF
                    if starts[pair] { compare(byStart[UInt16(pair)] ?? [], bytes, index &- 1, found) }
                    index &+= 1
                }
            }
            guard !single.isEmpty else { return }
            for index in part { compare(single, bytes, index, found) }
        }
    }

    private func compare(
        _ candidates: [Int],
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ index: Int,
        _ found: (Range<Int>, Int) -> Void
    ) {
        for needle in candidates.lazy.map({ needles[$0] }) {
            let start = index + needle.prefix.count
            let end = start + needle.text.count
            guard end <= bytes.count, Self.stands(needle.text, start, bytes), Self.stands(needle.prefix, index, bytes)
            else { continue }
            if needle.isWord, Self.isWord(bytes, index - 1) || Self.isWord(bytes, end) { continue }
            found(start..<end, needle.secret)
        }
    }

    private static func stands(_ text: [UInt8], _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while offset < text.count {
            if bytes[start &+ offset] != text[offset] { return false }
            offset &+= 1
        }
        return true
    }

    private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index >= 0, index < bytes.count else { return false }
        return bytes[index].isLetter || bytes[index].isDigit || bytes[index] == 0x5F
    }
}
