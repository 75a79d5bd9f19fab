internal import HTTPWire

/// An encoding of a whole value, by the word that a recording uses for it.
package enum SecretEncoding: String, Hashable, Sendable, CaseIterable {
    case raw, form, percent, percentLower, json, jsonSlash, html, base64, base64Unpadded, base64URL, hex, hexUpper

    /// The word in names of placeholders: `percent_lower`.
    var word: String {
        switch self {
        case .percentLower: "percent_lower"
        case .jsonSlash: "json_slash"
        case .base64Unpadded: "base64_unpadded"
        case .base64URL: "base64_url"
        case .hexUpper: "hex_upper"
        default: rawValue
        }
    }

    package func spell(_ value: [UInt8]) -> [UInt8] {
        switch self {
        case .raw: value
        case .form: PercentCoding.encode(value, spaceAsPlus: true)
        case .percent: PercentCoding.encode(value, spaceAsPlus: false)
        case .percentLower: Self.lowered(PercentCoding.encode(value, spaceAsPlus: false))
        case .json: ValueSpelling.json.spell(value)
        case .jsonSlash: ValueSpelling.json.spell(value).flatMap { $0 == 0x2F ? [0x5C, 0x2F] : [$0] }
        case .html: ValueSpelling.html.spell(value)
        case .base64: Array(Base64.encode(value).utf8)
        case .base64Unpadded: Array(Base64.encode(value).utf8.prefix { $0 != 0x3D })
        case .base64URL: Array(Base64.encodeURL(value).utf8)
        case .hex: Array(HexText.lower(value).utf8)
        case .hexUpper: Array(HexText.upper(value).utf8)
        }
    }

    /// Reads what ``spell(_:)`` has written; bytes that it cannot have written stay as they are.
    func read(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .raw, .hex, .hexUpper: bytes
        case .form: PercentCoding.decode(bytes, plusAsSpace: true).bytes
        case .percent, .percentLower: PercentCoding.decode(bytes, plusAsSpace: false).bytes
        // The walk through a JSON value has taken its escapes off.
        case .json, .jsonSlash: bytes
        case .html: ValueSpelling.html.read(bytes)
        case .base64, .base64Unpadded:
            Base64.decode(bytes + [UInt8](repeating: 0x3D, count: (4 - bytes.count % 4) % 4)) ?? bytes
        case .base64URL: Base64.decodeURL(bytes) ?? bytes
        }
    }

    /// Percent-encoded text with the digits of its escapes in lower case.
    private static func lowered(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for index in bytes.indices where bytes[index] == 0x25 {
            for digit in (index + 1)..<min(index + 3, bytes.count) where bytes[digit] &- 0x41 < 26 {
                result[digit] |= 0x20
            }
        }
        return result
    }
}
