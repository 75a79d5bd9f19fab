/// The line before the bytes of a chunk: a size and extensions (RFC 9112 §7.1).
enum ChunkLine {
    static let limit = 1_024

    static func size(_ line: Bytes, at offset: Int, limit: Int) throws(HTTPParseError) -> Int {
        var size = 0
        var index = 0
        while index < line.count, let digit = HexText.value(of: line[index]) {
            size = size &* 16 &+ Int(digit)
            if size > limit { throw HTTPParseError(.bodyTooLarge, at: offset, found: line) }
            index &+= 1
        }
        let endsWell = index == line.count || line[index] == 0x3B || line[index].isBlank
        guard index > 0, endsWell else {
            throw HTTPParseError(.invalidChunkSize, at: offset &+ index, found: line.dropFirst(index))
        }
        var extensions = Extensions(line: line, index: index)
        guard extensions.read() else {
            let at = min(extensions.index, line.count)
            throw HTTPParseError(.invalidChunkExtension, at: offset &+ at, found: line.dropFirst(at))
        }
        return size
    }
}

extension ChunkLine {
    /// Reads `;name`, `;name=token` and `;name="quoted"`, any number of them; none is understood.
    private struct Extensions {
        let line: Bytes
        var index: Int

        mutating func read() -> Bool {
            while index < line.count {
                skipBlanks()
                guard take(0x3B) else { return false }
                skipBlanks()
                guard token() else { return false }
                let afterName = index
                skipBlanks()
                guard take(0x3D) else {
                    index = afterName
                    continue
                }
                skipBlanks()
                guard index < line.count, line[index] == 0x22 ? quoted() : token() else { return false }
            }
            return true
        }

        private mutating func skipBlanks() {
            while index < line.count, line[index].isBlank { index &+= 1 }
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            guard index < line.count, line[index] == byte else { return false }
            index &+= 1
            return true
        }

        private mutating func token() -> Bool {
            let first = index
            while index < line.count, line[index].isTokenCharacter { index &+= 1 }
            return index > first
        }

        private mutating func quoted() -> Bool {
            index &+= 1
            while index < line.count {
                let byte = line[index]
                index &+= byte == 0x5C ? 2 : 1
                if byte == 0x22 { return true }
            }
            return false
        }
    }
}
