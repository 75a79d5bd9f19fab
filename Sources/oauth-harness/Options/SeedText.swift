/// Reads a seed, decimal or with `0x` as reports write it.
enum SeedText {
    static func seed(_ text: String?) -> UInt64? {
        guard let text else { return nil }
        if text.hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16) }
        return text.utf8.allSatisfy { $0 &- 0x30 < 10 } ? UInt64(text) : nil
    }
}

extension Option.Value {
    static let seed = form("N", expected: "a whole number from 0 up, or one in hexadecimal such as 0x41c6") {
        SeedText.seed($0) != nil
    }
}
