import JSONText
internal import HTTPWire

/// Finds the secrets that an exchange carries, by the fields in which they travel.
package struct SecretFinder: Sendable {
    /// One value that must not be read.
    package struct Finding: Hashable, Sendable {
        package let kind: SecretKind
        package let field: String
        /// The value, every encoding taken off.
        package let value: [UInt8]
    }

    private let ownNames: Set<String>

    package init(names: [String] = []) {
        ownNames = Set(names.map(SecretKind.plain))
    }

    /// Returns what an exchange carries, in the order of the exchange, each value once.
    package func findings(in entry: HAR.Entry) -> [Finding] {
        var search = Search(ownNames: ownNames)
        let message = entry.request.message
        search.parameters(message.query)
        search.headers(entry.request.headers)
        search.body(message.body, type: entry.request.headers.value(of: "Content-Type"))
        search.headers(entry.response.headers)
        search.body(entry.response.body, type: entry.response.headers.value(of: "Content-Type"))
        return search.findings
    }
}

private struct Search {
    let ownNames: Set<String>
    private(set) var findings: [SecretFinder.Finding] = []
    private var known: Set<[UInt8]> = []

    init(ownNames: Set<String>) {
        self.ownNames = ownNames
    }

    private func kind(_ name: String) -> SecretKind? {
        let plain = SecretKind.plain(name)
        return ownNames.contains(plain) ? SecretKind(plain) : SecretKind(field: name)
    }

    private mutating func add(_ kind: SecretKind, _ field: String, _ value: [UInt8]) {
        guard !value.isEmpty, PlaceholderText(value).names.isEmpty, known.insert(value).inserted else { return }
        findings.append(SecretFinder.Finding(kind: kind, field: field, value: value))
        guard let parts = Self.partsOfJWT(value) else { return }
        for (part, bytes) in zip(["payload", "signature"], parts.dropFirst()) where bytes.count >= 8 {
            add(SecretKind(kind.word + "_" + part), field, Array(bytes))
        }
    }

    private static func partsOfJWT(_ value: [UInt8]) -> [ArraySlice<UInt8>]? {
        let parts = value.split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count == 3 && value.starts(with: Array("eyJ".utf8)) ? parts : nil
    }
}

// MARK: - Headers

extension Search {
    mutating func headers(_ headers: [HAR.Header]) {
        for header in headers {
            switch header.name.lowercased() {
            case "authorization", "proxy-authorization": credentials(header)
            case "cookie": for pair in header.field.bytes.split(separator: 0x3B) { cookie(pair) }
            case "set-cookie": cookie(header.field.bytes.prefix { $0 != 0x3B })
            case "location", "content-location", "referer", "refresh", "link": url(header.field.bytes)
            default:
                if let kind = kind(header.name) { add(kind, header.name, header.field.bytes) }
                shapes(header.field.bytes)
            }
        }
    }

    private mutating func credentials(_ header: HAR.Header) {
        let value = header.field.bytes
        if let basic = BasicCredentials(headerValue: value, schemeIsCaseSensitive: false) {
            add(SecretKind("client_id", .volatile), "client_id", basic.username)
            add(SecretKind("client_secret"), "client_secret", basic.password)
            if basic.password.contains(0x25) {
                // RFC 6749 §2.3.1 has both form-encoded.
                let plain = PercentCoding.decode(basic.password, plusAsSpace: true).bytes
                add(SecretKind("client_secret"), "client_secret", plain)
            }
            add(SecretKind("basic_credentials"), header.name, basic.username + [0x3A] + basic.password)
            return
        }
        let scheme = String(decoding: value.prefix { $0 != 0x20 }, as: UTF8.self).lowercased()
        let rest = Array(value.drop { $0 != 0x20 }.drop { $0 == 0x20 })
        add(SecretKind(["bearer", "token"].contains(scheme) ? "access_token" : "credentials"), header.name, rest)
    }

    private mutating func cookie(_ pair: ArraySlice<UInt8>) {
        let pair = pair.drop { $0 == 0x20 }
        guard let equals = pair.firstIndex(of: 0x3D) else { return }
        let name = String(decoding: pair[..<equals], as: UTF8.self)
        let value = pair[(equals + 1)...].drop { $0 == 0x22 }.prefix { $0 != 0x22 }
        add(SecretKind("cookie"), name, PercentCoding.decode(Array(value), plusAsSpace: false).bytes)
    }

    /// The parameters of a query and of a fragment.
    private mutating func url(_ bytes: [UInt8]) {
        guard let mark = bytes.firstIndex(where: { $0 == 0x3F || $0 == 0x23 }) else { return }
        for part in bytes[(mark + 1)...].split(separator: 0x23) { parameters(Array(part)) }
    }
}

// MARK: - Parameters and bodies

extension Search {
    mutating func parameters(_ bytes: [UInt8], depth: Int = 0) {
        for pair in FormParameters(decoding: bytes).pairs {
            let name = String(decoding: pair.name, as: UTF8.self)
            if let kind = kind(name) { add(kind, name, pair.value) }
            // An address in a parameter has parameters of its own: a login page that leads back.
            if depth < 3, let mark = pair.value.firstIndex(of: 0x3F) {
                parameters(Array(pair.value[(mark + 1)...]), depth: depth + 1)
            }
        }
        shapes(bytes)
    }

    mutating func body(_ bytes: [UInt8], type: String?) {
        guard !bytes.isEmpty else { return }
        let type = (type ?? "").lowercased()
        if let (_, value) = JSONBody.read(bytes) {
            member(value)
        } else if type.hasPrefix("multipart/") {
            parts(bytes)
        } else if bytes.contains(0x3C) {
            page(bytes)
        } else if !bytes.contains(0x0A), bytes.contains(0x3D) {
            parameters(bytes)
        }
        shapes(bytes)
    }

    private mutating func member(_ value: JSON, named name: String = "") {
        switch value {
        case .array(let elements): for element in elements { member(element, named: name) }
        case .object(let object): for (key, value) in object { member(value, named: key) }
        case .string(let text):
            guard let kind = kind(name) else { return address(text) }
            let isOwn = ownNames.contains(SecretKind.plain(name))
            guard isOwn || !SecretKind.parametersOnly.contains(kind.word) || Self.looksRandom(text) else { return }
            add(kind, name, Array(text.utf8))
        case .number(let text):
            guard ownNames.contains(SecretKind.plain(name)), let kind = kind(name) else { return }
            add(kind, name, Array(text.utf8))
        case .null, .bool: break
        }
    }

    private mutating func address(_ text: String) {
        guard text.contains("://"), text.contains("?") else { return }
        url(Array(text.utf8))
    }

    /// Whether a `code` in a JSON body is one to redeem and not a code of an error.
    private static func looksRandom(_ text: String) -> Bool {
        text.utf8.count >= 16 && text.utf8.contains { $0.isDigit } && !text.contains(" ")
    }

    private mutating func page(_ html: [UInt8]) {
        for tag in HTMLTag.all(in: html) {
            guard let name = tag["name"], let value = tag["value"] ?? tag["content"] else {
                for link in [tag["href"], tag["action"]].compactMap(\.self) { url(Array(link.utf8)) }
                continue
            }
            if let kind = kind(name) { add(kind, name, Array(value.utf8)) }
        }
    }

    /// The fields of `multipart/form-data`.
    private mutating func parts(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let mark = rest.firstRange(of: Array("name=\"".utf8)) {
            rest = rest[mark.upperBound...]
            let name = String(decoding: rest.prefix { $0 != 0x22 }, as: UTF8.self)
            guard let blank = rest.firstRange(of: Array("\r\n\r\n".utf8)) else { return }
            rest = rest[blank.upperBound...]
            let end = rest.firstRange(of: Array("\r\n--".utf8))?.lowerBound ?? rest.endIndex
            if let kind = kind(name) { add(kind, name, Array(rest[..<end])) }
        }
    }

    /// Tokens that their makers mark, wherever they stand.
    private mutating func shapes(_ bytes: [UInt8]) {
        for text in SecretShapes.marked(in: bytes) { add(SecretKind("token"), "", Array(text.utf8)) }
    }
}
