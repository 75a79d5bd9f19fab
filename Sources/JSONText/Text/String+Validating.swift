internal import HTTPWire

extension String {
    /// Makes a string of UTF-8; nil for every other sequence of bytes.
    package init?(validating bytes: [UInt8]) {
        // The initializer of the standard library needs macOS 15.
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.count == bytes.count, text.utf8.elementsEqual(bytes) else { return nil }
        self = text
    }

    /// Makes a string of bytes; where they are no UTF-8 each one beyond ASCII stands there as `\xE9`, so that nothing of
    /// them is lost.
    package init(escaping bytes: [UInt8]) {
        self =
            String(validating: bytes)
            ?? String(
                decoding: bytes.flatMap { byte -> [UInt8] in
                    byte < 0x80 ? [byte] : Array((#"\x"# + HexText.upper([byte])).utf8)
                },
                as: UTF8.self
            )
    }
}
