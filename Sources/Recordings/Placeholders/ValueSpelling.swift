import JSONText
internal import HTTPWire

/// How a value is written at its place in a message.
package enum ValueSpelling: Hashable, Sendable {
    case raw
    /// As in a query or a form: unreserved characters, `+`, `%XX`.
    case form
    /// As inside a JSON string.
    case json
    /// As in the text or an attribute of an HTML page.
    case html

    /// The spelling of values in a body of a media type.
    package init(contentType: String?) {
        let type = (contentType ?? "").lowercased().prefix { $0 != ";" && $0 != " " }
        self =
            switch type {
            case "application/x-www-form-urlencoded": .form
            case "application/json", "application/javascript", "text/javascript": .json
            case let type where type.hasSuffix("+json"): .json
            case "text/html": .html
            default: .raw
            }
    }

    /// The spelling of values in a header field.
    package init(header name: String) {
        self = HTTPHeaders.isSame(name, "Location") || HTTPHeaders.isSame(name, "Referer") ? .form : .raw
    }

    package func spell(_ value: [UInt8]) -> [UInt8] {
        switch self {
        case .raw: value
        case .form: PercentCoding.encode(value, spaceAsPlus: true)
        case .json: Array(JSON.string(String(decoding: value, as: UTF8.self)).bytes().dropFirst().dropLast())
        case .html: HTML.escaped(value)
        }
    }

    package func read(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .raw: return bytes
        case .form: return PercentCoding.decode(bytes, plusAsSpace: true).bytes
        case .json:
            let text = try? JSONReader.value([0x22] + bytes + [0x22])
            return text?.string.map { Array($0.utf8) } ?? bytes
        case .html: return HTML.unescaped(bytes)
        }
    }

    /// Whether a byte may be part of a written value whose form nobody stated: everything that tokens are made of.
    func allows(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x25, 0x2B, 0x2F, 0x3D: true
        case 0x5C: self == .json
        default: false
        }
    }
}
