import JSONText
internal import HTTPWire

/// Recognises strings made like credentials.
enum SecretShapes {
    private static let prefixes = ValueShape.prefixes + ["eyJ"]

    /// Returns the tokens in a text that their makers mark with a prefix, and JSON Web Tokens.
    static func marked(in bytes: [UInt8]) -> [String] {
        let runs = bytes.split {
            !($0.isDigit || $0.isLetter || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F)
        }
        return runs.lazy.filter { $0.count >= 12 }.map { String(decoding: $0, as: UTF8.self) }.filter { run in
            let prefix = prefixes.first { run.hasPrefix($0) && run.utf8.count >= $0.utf8.count + 8 }
            return prefix == "eyJ" ? run.utf8.count { $0 == 0x2E } == 2 : prefix != nil
        }
    }

    /// Returns the suspicious parts of a text.
    ///
    /// Long hexadecimal and base64 runs count unless they repeat a few characters over and over, as invented values do;
    /// what stands inside base64 of Basic credentials counts as if it stood there plainly.
    static func find(in text: String) -> [String] {
        let plain = withoutPlaceholders(text)
        var found: [String] = []
        for run in runs(plain) {
            if let decoded = decodedBasic(run), decoded != text { found += find(in: decoded) }
            let known = prefixes.first { run.hasPrefix($0) && run.utf8.count >= $0.utf8.count + 8 }
            if known != nil || isHexadecimal(run) || isRandom(run) { found.append(run) }
        }
        return found
    }

    private static func withoutPlaceholders(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        for case .placeholder(let name) in PlaceholderText(bytes).pieces {
            bytes = bytes.replacing(PlaceholderText.spelling(of: name), with: [0x20])
        }
        return PercentCoding.decode(bytes, plusAsSpace: false).bytes
    }

    private static func runs(_ bytes: [UInt8]) -> [String] {
        bytes.split { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2B: false
            default: true
            }
        }
        .filter { $0.count >= 12 }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isHexadecimal(_ run: String) -> Bool {
        run.split(separator: "-", omittingEmptySubsequences: true).contains { part in
            part.utf8.count >= 20 && part.utf8.allSatisfy { $0.isHexDigit }
                && entropy(part.utf8) >= 3
        }
    }

    private static func isRandom(_ run: String) -> Bool {
        let bytes = run.utf8
        guard bytes.count >= 32, entropy(bytes) >= 3.5 else { return false }
        return bytes.count { $0.isDigit } >= 2 && bytes.contains { $0 &- 0x41 < 26 }
            && bytes.contains { $0 &- 0x61 < 26 }
    }

    private static func decodedBasic(_ run: String) -> String? {
        guard run.utf8.count >= 16, let bytes = Base64.decode(padded(run)), bytes.contains(0x3A) else { return nil }
        return String(validating: bytes)
    }

    private static func padded(_ run: String) -> [UInt8] {
        Array(run.utf8) + [UInt8](repeating: 0x3D, count: (4 - run.utf8.count % 4) % 4)
    }

    /// Shannon's entropy in bits a character.
    private static func entropy(_ bytes: some Collection<UInt8>) -> Double {
        var counts = [Int](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        let total = Double(bytes.count)
        return counts.lazy.filter { $0 > 0 }.reduce(0) { sum, count in
            let share = Double(count) / total
            return sum - share * binaryLogarithm(share)
        }
    }

    /// log2 by squaring: the standard library has none, and no module of the C library is worth importing for it.
    private static func binaryLogarithm(_ value: Double) -> Double {
        var result = Double(value.exponent)
        var fraction = value.significand
        var bit = 0.5
        while bit > 1e-6 {
            fraction *= fraction
            if fraction >= 2 {
                fraction /= 2
                result += bit
            }
            bit /= 2
        }
        return result
    }
}
