internal import HTTPWire

/// Replaces secrets by names, in every spelling in which a message may carry them.
///
/// A secret is found raw, percent-encoded once or twice (either case of the digits, `+` or `%20`), escaped as in JSON, and
/// in base64 and base64url, which may be percent-encoded in turn. Basic credentials are decoded first.
package struct Redaction: Sendable {
    package struct Secret: Hashable, Sendable {
        /// The placeholder's name: `access_token.1`.
        package let name: String
        package let value: [UInt8]

        package init(name: String, value: [UInt8]) {
            self.name = name
            self.value = value
        }
    }

    /// A text to look for and its name.
    private struct Needle {
        let text: [UInt8]
        let placeholder: [UInt8]
        /// Short texts count as secrets only where they stand alone.
        let isWord: Bool
    }

    /// Longest first, so that a secret that holds another is replaced whole.
    private let needles: [Needle]
    /// The needles by their first byte, for each of the 256: most bytes of a message begin no secret.
    private let byStart: [[Int]]

    package init(_ secrets: [Secret]) {
        needles = secrets.filter { !$0.value.isEmpty }
            .flatMap { secret in
                let placeholder = PlaceholderText.spelling(of: secret.name)
                let encoded = [Base64.encode(secret.value), Base64.encodeURL(secret.value)].map { Array($0.utf8) }
                let unpadded = Array(encoded[0].prefix { $0 != 0x3D })
                let spellings = secret.value.count < 6 ? [secret.value] : [secret.value] + encoded + [unpadded]
                return spellings.map {
                    Needle(text: $0, placeholder: placeholder, isWord: secret.value.count < 8)
                }
            }
            .sorted { $0.text.count > $1.text.count }
        var byStart = [[Int]](repeating: [], count: 256)
        for index in needles.indices { byStart[Int(needles[index].text[0])].append(index) }
        self.byStart = byStart
    }

    // MARK: -

    /// Replaces secrets in bytes; what is a placeholder already stays.
    package func redact(_ bytes: [UInt8]) -> [UInt8] {
        guard !needles.isEmpty else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x7B, let (_, end) = PlaceholderText.placeholder(at: index, in: bytes) {
                result += bytes[index..<end]
                index = end
            } else if let (placeholder, end) = secret(at: index, in: bytes) {
                result += placeholder
                index = end
            } else {
                result.append(bytes[index])
                index &+= 1
            }
        }
        return result
    }

    package func redact(_ text: String) -> String {
        String(decoding: redact(Array(text.utf8)), as: UTF8.self)
    }

    private func secret(at index: Int, in bytes: [UInt8]) -> (placeholder: [UInt8], end: Int)? {
        for candidate in candidates(at: index, in: bytes) {
            let needle = needles[candidate]
            guard let end = SecretSpelling.end(of: needle.text, at: index, in: bytes) else { continue }
            if needle.isWord, Self.isWord(bytes, index - 1) || Self.isWord(bytes, end) { continue }
            return (needle.placeholder, end)
        }
        return nil
    }

    /// The needles that may start here, longest first: those that begin with this byte, or with what it spells.
    private func candidates(at index: Int, in bytes: [UInt8]) -> [Int] {
        let byte = bytes[index]
        guard let spelled = SecretSpelling.spelledByte(at: index, in: bytes), spelled != byte else {
            return byStart[Int(byte)]
        }
        return (byStart[Int(byte)] + byStart[Int(spelled)]).sorted()
    }

    private static func isWord(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return false }
        return (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] &- 0x30 < 10 || bytes[index] == 0x5F
    }

    // MARK: -

    /// Escapes what looks like a placeholder in an exchange just recorded, then replaces secrets everywhere.
    package func redact(_ entry: HAR.Entry) -> HAR.Entry {
        var entry = entry
        entry.request.url = redact(text: entry.request.url)
        entry.request.target = entry.request.target.map(clean)
        entry.request.headers = entry.request.headers.map(redact)
        entry.request.body = clean(entry.request.body)
        entry.response.headers = entry.response.headers.map(redact)
        entry.response.body = clean(entry.response.body)
        entry.comment = entry.comment.map { redact($0) }
        entry.extra = redact(entry.extra)
        entry.request.extra = redact(entry.request.extra)
        entry.request.bodyExtra = redact(entry.request.bodyExtra)
        entry.response.extra = redact(entry.response.extra)
        entry.response.bodyExtra = redact(entry.response.bodyExtra)
        return entry
    }

    private func redact(_ object: JSONObject) -> JSONObject {
        JSONObject(object.map { ($0.key, redact($0.value)) })
    }

    private func redact(_ value: JSON) -> JSON {
        switch value {
        case .string(let text): .string(redact(text))
        case .array(let elements): .array(elements.map { redact($0) })
        case .object(let object): .object(redact(object))
        case .null, .bool, .number: value
        }
    }

    private func redact(_ header: HAR.Header) -> HAR.Header {
        var header = header
        if HTTPHeaders.isSame(header.name, "Authorization"),
            let basic = BasicCredentials(headerValue: header.field.bytes, schemeIsCaseSensitive: false)
        {
            let plain = clean(basic.username) + [0x3A] + clean(basic.password)
            guard plain != basic.username + [0x3A] + basic.password, let text = String(validating: plain) else {
                return header
            }
            header.value = header.value.prefix { $0 != " " } + " " + text
            return header
        }
        header.value = redact(text: header.value)
        header.bytes = header.bytes.map(clean)
        return header
    }

    private func redact(text: String) -> String {
        String(decoding: clean(Array(text.utf8)), as: UTF8.self)
    }

    private func clean(_ bytes: [UInt8]) -> [UInt8] {
        redact(PlaceholderText.escape(bytes))
    }
}
