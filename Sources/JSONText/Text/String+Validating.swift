extension String {
    /// Makes a string of UTF-8; nil for every other sequence of bytes.
    package init?(validating bytes: [UInt8]) {
        // The initializer of the standard library needs macOS 15.
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.count == bytes.count, text.utf8.elementsEqual(bytes) else { return nil }
        self = text
    }
}
