internal import HTTPWire

/// A run of characters that may be base64, in either alphabet, or hexadecimal digits.
struct EncodedRun {
    /// The bits that a character stands for.
    let bits: Int
    /// Where its characters stand, those that fill base64 up not among them.
    let range: Range<Int>
    /// The end of the fill characters.
    let end: Int
    /// How many readings there are: the first byte may begin with any of so many characters.
    let phases: Int

    /// What the run stands for where the first characters belong to something else.
    struct Reading {
        let bytes: [UInt8]
        fileprivate let bits: Int
        fileprivate let first: Int
        fileprivate let end: Int

        /// The characters that a range of bytes, which is not empty, is made of alone.
        ///
        /// A character at the border that bytes outside the range have a part in stays outside, unless nothing is there.
        func source(of range: Range<Int>) -> Range<Int> {
            let start = first + (range.lowerBound * 8 + bits - 1) / bits
            return start..<(range.upperBound == bytes.count ? end : first + range.upperBound * 8 / bits)
        }
    }

    /// The texts that all base64 of a text around a value holds, and hexadecimal digits, whatever stands around it.
    static func cores(of value: [UInt8]) -> [[UInt8]] {
        var cores = [HexText.lower(value), HexText.upper(value)].map { Array($0.utf8) }
        for write in [Base64.encode, Base64.encodeURL] as [([UInt8]) -> String] {
            let whole = Array(write(value).utf8)
            cores += [whole, whole.filter { $0 != 0x3D }]
            for offset in 0..<3 {
                let text = Array(write([UInt8](repeating: 0, count: offset) + value + [0, 0]).utf8)
                cores.append(Array(text[((offset * 8 + 5) / 6)..<((offset + value.count) * 8 / 6)]))
            }
        }
        return Set(cores).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// What it may stand for, by how many of its first characters belong to something else.
    func reading(of text: [UInt8], without skipped: Int) -> Reading {
        let first = range.lowerBound + skipped
        var bytes: [UInt8] = []
        bytes.reserveCapacity((range.upperBound - first) * bits / 8)
        var buffer: UInt32 = 0
        var filled = 0
        let table = bits == 6 ? Self.base64 : Self.hexadecimal
        text.withUnsafeBufferPointer { text in
            table.withUnsafeBufferPointer { table in
                var index = first
                while index < range.upperBound {
                    buffer = buffer &<< UInt32(bits) | UInt32(table[Int(text[index])])
                    filled &+= bits
                    if filled >= 8 {
                        filled &-= 8
                        bytes.append(UInt8(truncatingIfNeeded: buffer &>> UInt32(filled)))
                    }
                    index &+= 1
                }
            }
        }
        return Reading(bytes: bytes, bits: bits, first: first, end: end)
    }

    /// The run without what lies behind so many characters.
    func beginning(_ count: Int) -> EncodedRun {
        let range = range.prefix(count)
        return EncodedRun(bits: bits, range: range.startIndex..<range.endIndex, end: range.endIndex, phases: phases)
    }

    // MARK: -

    static func isBase64(_ byte: UInt8) -> Bool { base64[Int(byte)] != none }

    /// How many slashes of a run may belong to a path in front of base64, which has slashes, too.
    private static let slashes = 8

    /// The runs of a text that touch a part of it, stand for so many bytes at least, and are no words.
    static func all(in text: [UInt8], touching part: Range<Int>, atLeast count: Int) -> [EncodedRun] {
        var runs: [EncodedRun] = []
        let (longEnough, digitsEnough) = ((count * 8 + 5) / 6, count * 2)
        var start = part.lowerBound
        while start > 0, isBase64(text[start - 1]) { start -= 1 }
        text.withUnsafeBufferPointer { text in
            base64.withUnsafeBufferPointer { base64 in
                var digits = start
                var isWord = true
                var index = start
                while true {
                    let value = index < text.count ? base64[Int(text[index])] : none
                    // Of the digits of base64 these are hexadecimal: a to f, 0 to 9, A to F.
                    let isDigit = value &- 26 < 6 || value &- 52 < 10 || value < 6
                    if !isDigit {
                        if index &- digits >= digitsEnough {
                            runs.append(EncodedRun(bits: 4, range: digits..<index, end: index, phases: 2))
                        }
                        digits = index &+ 1
                    }
                    if value == none {
                        if !isWord, index &- start >= longEnough {
                            var end = index
                            while end < text.count, end < index &+ 2, text[end] == 0x3D { end &+= 1 }
                            runs.append(EncodedRun(bits: 6, range: start..<index, end: end, phases: 4))
                            for slash in (start..<index - longEnough).lazy.filter({ text[$0] == 0x2F }).prefix(slashes)
                            {
                                runs.append(EncodedRun(bits: 6, range: slash + 1..<index, end: end, phases: 1))
                            }
                        }
                        if index >= part.upperBound { return }
                        start = index &+ 1
                        isWord = true
                    } else if value < 26 || value > 51 {
                        isWord = false
                    }
                    index &+= 1
                }
            }
        }
        return runs
    }

    private static let none: UInt8 = 0xFF
    private static let base64 = table([
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 0), ("+/", 62), ("-_", 62),
    ])
    private static let hexadecimal = table([("0123456789", 0), ("abcdef", 10), ("ABCDEF", 10)])

    /// The values of characters that follow each other from a first value on.
    private static func table(_ rows: [(characters: String, first: UInt8)]) -> [UInt8] {
        var table = [UInt8](repeating: none, count: 256)
        for (characters, first) in rows {
            for (offset, byte) in characters.utf8.enumerated() { table[Int(byte)] = first + UInt8(offset) }
        }
        return table
    }
}
