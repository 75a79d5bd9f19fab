import JSONText
internal import HTTPWire

extension FieldComparison {
    /// Compares JSON bodies by value: the order of members, white space, escapes and the form of numbers do not count.
    ///
    /// A recorded body that is no JSON, or names more than strings by placeholders, is compared byte by byte.
    mutating func json(_ expected: [UInt8], _ found: [UInt8]) {
        let options = JSONReader.Options(skipsByteOrderMark: true)
        guard let left = try? JSONReader.value(expected, options: options),
            let right = try? JSONReader.value(found, options: options)
        else {
            return match("body", PlaceholderText(expected), found, as: ValueSpelling(contentType: "application/json"))
        }
        same(left, right, at: .root)
    }

    private mutating func same(_ expected: JSON, _ found: JSON, at path: JSONPath) {
        switch (expected, found) {
        case (.object(let left), .object(let right)):
            for name in left.keys + right.keys.filter({ left[$0] == nil }) {
                guard let one = left[name], let other = right[name] else {
                    add(Self.field(path[name]), expected: left[name]?.text(), found: right[name]?.text())
                    continue
                }
                same(one, other, at: path[name])
            }
        case (.array(let left), .array(let right)) where left.count == right.count:
            for (index, pair) in zip(left, right).enumerated() { same(pair.0, pair.1, at: path[index]) }
        case (.string(let left), .string(let right)):
            value(Self.field(path), Array(left.utf8), Array(right.utf8))
        case (.number(let left), .number(let right)):
            if Decimals(left) != Decimals(right) { add(Self.field(path), expected: left, found: right) }
        default:
            if expected != found { add(Self.field(path), expected: expected.text(), found: found.text()) }
        }
    }

    private static func field(_ path: JSONPath) -> String { path == .root ? "body" : "body member \(path)" }
}

/// A JSON number as its digits and where the point stands: 1.50, 15e-1 and 1.5 are one.
private struct Decimals: Equatable {
    private let isNegative: Bool
    private let digits: [UInt8]
    private let exponent: Int

    init(_ text: String) {
        let parts = Array(text.utf8).split { $0 | 0x20 == 0x65 }
        let mantissa = parts.first ?? []
        let point = mantissa.firstIndex(of: 0x2E).map { mantissa.endIndex - $0 - 1 } ?? 0
        var digits = mantissa.filter(\.isDigit)
        let zeros = digits.reversed().prefix { $0 == 0x30 }.count
        digits = Array(digits.dropLast(zeros).drop { $0 == 0x30 })
        let power = parts.count > 1 ? Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 : 0
        self.digits = digits
        isNegative = mantissa.first == 0x2D && !digits.isEmpty
        exponent = digits.isEmpty ? 0 : power.subtractingReportingOverflow(point - zeros).partialValue
    }
}
