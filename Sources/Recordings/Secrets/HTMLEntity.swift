/// Reads a character that a page spells with an ampersand.
enum HTMLEntity {
    private static let named: [String: UInt8] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "sol": 0x2F, "plus": 0x2B, "equals": 0x3D,
        "lowbar": 0x5F, "period": 0x2E, "percnt": 0x25, "colon": 0x3A,
    ]

    /// Reads `&amp;`, `&#47;` and `&#x2F;`; nil where none starts here or it stands for more than a byte.
    static func read(at start: Int, in bytes: [UInt8]) -> (byte: UInt8, end: Int)? {
        let text = bytes[(start + 1)...].prefix(9).prefix { $0 != 0x3B }
        guard text.endIndex < bytes.count, bytes[text.endIndex] == 0x3B, !text.isEmpty else { return nil }
        let name = String(decoding: text, as: UTF8.self)
        let value: UInt8? =
            if name.hasPrefix("#x") || name.hasPrefix("#X") {
                UInt8(name.dropFirst(2), radix: 16)
            } else if name.hasPrefix("#") {
                UInt8(name.dropFirst())
            } else {
                named[name]
            }
        guard let value, value < 0x80 else { return nil }
        return (value, text.endIndex + 1)
    }
}
