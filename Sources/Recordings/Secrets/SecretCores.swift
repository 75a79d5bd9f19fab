internal import HTTPWire

/// The texts that give a secret away although it does not stand there as such.
enum SecretCores {
    /// Hexadecimal digits, and what every base64 of a longer text around the value holds, whatever stands around.
    static func all(of value: [UInt8]) -> [[UInt8]] {
        let digits = [HexText.lower(value), HexText.upper(value)].map { Array($0.utf8) }
        return digits + (0..<3).flatMap { base64(of: value, behind: $0) }.filter { $0.count >= 8 }
    }

    /// The characters that depend on the value alone where so many bytes stand in front of it.
    private static func base64(of value: [UInt8], behind offset: Int) -> [[UInt8]] {
        let padded = [UInt8](repeating: 0, count: offset) + value + [0, 0]
        let first = (offset * 8 + 5) / 6
        let last = (offset + value.count) * 8 / 6
        return [Array(Base64.encode(padded).utf8), Array(Base64.encodeURL(padded).utf8)].map { Array($0[first..<last]) }
    }
}
