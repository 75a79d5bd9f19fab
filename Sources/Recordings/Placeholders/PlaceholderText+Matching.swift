extension PlaceholderText {
    /// Compares bytes with the text and binds the names that have no value yet.
    ///
    /// A name without a value takes the longest run of bytes that values are made of. Values are bound as they read, not
    /// as they are spelled, so that one token is the same in a form, in JSON and in a header.
    ///
    /// Where the bytes are one value and nothing else (`isWhole`), a name at the end takes all that is left.
    package func match(
        _ bytes: [UInt8],
        as spelling: ValueSpelling = .raw,
        isWhole: Bool = false,
        shapes: [String: PlaceholderShape] = PlaceholderShape.common,
        values: inout PlaceholderValues
    ) throws(PlaceholderMismatch) {
        var matcher = Matcher(bytes: bytes, spelling: spelling, isWhole: isWhole, shapes: shapes, values: values)
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .literal(let literal): try matcher.literal(literal)
            case .placeholder(let name): try matcher.placeholder(name, before: pieces.dropFirst(index + 1).first)
            }
        }
        guard matcher.index == bytes.count else { throw matcher.mismatch(.goesOn, expected: []) }
        values = matcher.values
    }
}

private struct Matcher {
    let bytes: [UInt8]
    let spelling: ValueSpelling
    let isWhole: Bool
    let shapes: [String: PlaceholderShape]
    var values: PlaceholderValues
    var index = 0

    mutating func literal(_ literal: [UInt8]) throws(PlaceholderMismatch) {
        var offset = 0
        while offset < literal.count {
            guard index < bytes.count, bytes[index] == literal[offset] else {
                throw mismatch(.differs, expected: literal[offset...])
            }
            index &+= 1
            offset &+= 1
        }
    }

    mutating func placeholder(_ name: String, before next: PlaceholderText.Piece?) throws(PlaceholderMismatch) {
        let start = index
        let shape = shapes[name] ?? shapes[String(name.prefix { $0 != "." })]
        if let value = values[name] {
            let written = spelling.spell(value)
            if bytes[index...].starts(with: written) {
                index += written.count
                return
            }
        }
        if let shape, shape.matches(bytes[start...].prefix { shape.alphabet.contains($0) }.map(\.self)) {
            index += bytes[start...].prefix { shape.alphabet.contains($0) }.count
        } else {
            index = end(of: next)
        }
        let read = spelling.read(Array(bytes[start..<index]))
        if let value = values[name] {
            guard read != value else { return }
            index = start
            throw mismatch(.rebinds(name: name), expected: ArraySlice(spelling.spell(value)))
        }
        guard !read.isEmpty, shape?.matches(read) ?? true else {
            index = start
            throw mismatch(
                read.isEmpty ? .differs : .shape(name: name, shape: shape?.name ?? ""),
                expected: ArraySlice(PlaceholderText.spelling(of: name))
            )
        }
        values[name] = read
    }

    /// Where a value without a shape ends: before bytes that values are not made of, and before what follows in the text.
    private func end(of next: PlaceholderText.Piece?) -> Int {
        if isWhole, next == nil { return bytes.count }
        var end = index
        while end < bytes.count, spelling.allows(bytes[end]) { end &+= 1 }
        guard case .literal(let literal)? = next, let first = literal.first, spelling.allows(first) else { return end }
        var candidate = end
        while candidate > index {
            if bytes[candidate...].starts(with: literal) { return candidate }
            candidate &-= 1
        }
        return end
    }

    func mismatch(_ reason: PlaceholderMismatch.Reason, expected: ArraySlice<UInt8>) -> PlaceholderMismatch {
        PlaceholderMismatch(
            reason: reason,
            offset: index,
            before: Array(bytes[max(0, index - 24)..<index]),
            expected: Array(expected.prefix(40)),
            found: Array(bytes[index...].prefix(40))
        )
    }
}
