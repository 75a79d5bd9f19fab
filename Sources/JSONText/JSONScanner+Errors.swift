extension JSONScanner {
    /// Makes an error here, or at an offset, that names what stands there.
    func error(_ expected: String, at offset: Int? = nil, found: String? = nil) -> JSONSyntaxError {
        let offset = offset ?? at
        return JSONSyntaxError(
            position: TextPosition(offset: offset, in: bytes),
            found: found ?? self.found(at: offset),
            expected: expected
        )
    }

    func found(from start: Int, count: Int) -> String {
        let end = min(start + count, bytes.count)
        return JSON.string(String(decoding: bytes[start..<end], as: UTF8.self)).text()
    }

    private func found(at offset: Int) -> String {
        guard offset < bytes.count else { return "the end of the text" }
        let byte = bytes[offset]
        if byte < 0x20 || byte == 0x7F { return "control character 0x" + Self.hex(byte) }
        var end = offset
        while end < bytes.count, end - offset < 24, Self.isWord(bytes[end]) { end += 1 }
        if end > offset { return found(from: offset, count: end - offset) }
        if byte < 0x80 { return found(from: offset, count: 1) }
        let lead = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
        guard let lead, lead != "\u{FFFD}" else { return "byte 0x" + Self.hex(byte) }
        return "\"\(lead)\""
    }

    private static func hex(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
