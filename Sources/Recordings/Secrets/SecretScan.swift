internal import HTTPWire

/// The last look at a text before it is written: takes encodings off, one below the other, and searches each result.
///
/// It shares nothing with ``Redaction``, which replaces the spellings it knows: what that misses is found here.
package struct SecretScan: Sendable {
    private var byStart: [UInt32: [Redaction.Secret]] = [:]
    private static let depth = 4
    /// The most bytes that are looked at; decoding the decoded would else grow without end.
    private static let budget = 64 << 20

    package init(_ secrets: [Redaction.Secret] = []) {
        add(secrets)
    }

    mutating func add(_ more: [Redaction.Secret]) {
        for secret in more where secret.fields == nil && secret.value.count >= 6 {
            byStart[Self.start(secret.value, 0), default: []].append(secret)
        }
    }

    /// The first secret that stands in a text in any encoding; nil where none does.
    package func firstSecret(in text: [UInt8]) -> Redaction.Secret? {
        guard !byStart.isEmpty else { return nil }
        var level: Set<[UInt8]> = [text]
        var seen = level
        var budget = Self.budget
        for depth in 0...Self.depth {
            var next: Set<[UInt8]> = []
            for bytes in level {
                budget -= bytes.count
                guard budget > 0 else { return nil }
                if let secret = search(bytes) { return secret }
                if depth < Self.depth { next.formUnion(Self.decoded(bytes)) }
            }
            level = next.subtracting(seen)
            seen.formUnion(level)
        }
        return nil
    }

    private func search(_ bytes: [UInt8]) -> Redaction.Secret? {
        guard bytes.count >= 6 else { return nil }
        var index = 0
        var window = Self.start(bytes, 0)
        while true {
            if let candidates = byStart[window] {
                for secret in candidates where bytes[index...].starts(with: secret.value) { return secret }
            }
            guard index &+ 4 < bytes.count else { return nil }
            window = window << 8 | UInt32(bytes[index &+ 4])
            index &+= 1
        }
    }

    private static func start(_ bytes: [UInt8], _ index: Int) -> UInt32 {
        bytes[index..<(index + 4)].reduce(0) { $0 << 8 | UInt32($1) }
    }

    // MARK: -

    private static func decoded(_ bytes: [UInt8]) -> [[UInt8]] {
        var results: [[UInt8]] = []
        if bytes.contains(0x25) { results.append(PercentCoding.decode(bytes, plusAsSpace: false).bytes) }
        if bytes.contains(0x2B) { results.append(PercentCoding.decode(bytes, plusAsSpace: true).bytes) }
        if bytes.contains(0x5C) { results.append(decoded(bytes, at: 0x5C) { SecretSpelling.escape(at: $0, in: $1) }) }
        if bytes.contains(0x26) {
            results.append(decoded(bytes, at: 0x26) { HTMLEntity.read(at: $0, in: $1).map { ([$0.byte], $0.end) } })
        }
        results += runs(bytes)
        return results
    }

    /// What stands there with one kind of escape, which begins with a certain byte, taken off.
    private static func decoded(
        _ bytes: [UInt8],
        at mark: UInt8,
        _ read: (_ index: Int, _ bytes: [UInt8]) -> ([UInt8], Int)?
    ) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == mark, let (spelled, end) = read(index, bytes) {
                result += spelled
                index = end
            } else {
                result.append(bytes[index])
                index &+= 1
            }
        }
        return result
    }

    /// What runs of hexadecimal or base64 characters may stand for, where that reads like text.
    private static func runs(_ bytes: [UInt8]) -> [[UInt8]] {
        var results: [[UInt8]] = []
        for run in bytes.split(whereSeparator: { !isBase64($0) }) where run.count >= 8 {
            // A long run shows by its beginning whether it reads like anything.
            let isLong = run.count > 4096
            if isLong, !readings(of: run.prefix(1024)).contains(where: readsLikeText) { continue }
            results += readings(of: run)
        }
        return results.filter(readsLikeText)
    }

    private static func readings(of run: ArraySlice<UInt8>) -> [[UInt8]] {
        var results: [[UInt8]] = []
        if run.allSatisfy({ $0.isHexDigit }) {
            for offset in 0..<2 { results.append(ofDigits(run.dropFirst(offset))) }
        }
        let standard = run.map { $0 == 0x2D ? 0x2B : $0 == 0x5F ? 0x2F : $0 }
        for offset in 0..<4 {
            let part = standard.dropFirst(offset)
            guard let text = Base64.decode(part.prefix(part.count / 4 * 4)) else { continue }
            let rest = part.suffix(part.count % 4)
            let padding = [UInt8](repeating: 0x3D, count: 4 - rest.count)
            results.append(text + (rest.count < 2 ? [] : Base64.decode(rest + padding) ?? []))
        }
        return results
    }

    private static func ofDigits(_ run: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var high: UInt8?
        for byte in run {
            let value = byte.isDigit ? byte &- 0x30 : (byte | 0x20) &- 0x57
            if let first = high {
                result.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return result
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLetter || byte == 0x2B || byte == 0x2D || byte == 0x2F || byte == 0x5F
    }

    private static func readsLikeText(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 6 && bytes.count { $0 >= 0x20 && $0 < 0x7F } * 10 >= bytes.count * 7
    }
}
