internal import HTTPWire

/// Replaces secrets by names, in every spelling in which a message may carry them.
///
/// A secret is found raw, percent-encoded once or twice (either case of the digits, `+` or `%20`), escaped as in JSON or
/// HTML, and in base64 and base64url, which may be percent-encoded in turn. Basic credentials are decoded first. A
/// thorough redaction finds hexadecimal digits too, and base64 of a longer text around the secret.
package struct Redaction: Sendable {
    package struct Secret: Hashable, Sendable {
        /// The placeholder's name: `access_token.1`.
        package let name: String
        package let value: [UInt8]
        /// The fields whose value it is where it is a secret only there: too short to be told from other words; else nil.
        package let fields: [String]?

        package init(name: String, value: [UInt8], onlyIn fields: [String]? = nil) {
            self.name = name
            self.value = value
            self.fields = fields
        }
    }

    /// A secret at its place in a message.
    package struct Occurrence: Hashable, Sendable {
        package let secret: Secret
        /// The bytes that stand there.
        package let text: [UInt8]
    }

    /// A text to look for and the secret that it spells.
    private struct Needle {
        /// What stands in front and stays: `state=`; empty for a secret that counts everywhere.
        var prefix: [UInt8] = []
        let text: [UInt8]
        let secret: Int
        /// Short texts count as secrets only where they stand alone.
        var isWord = false

        var start: [UInt8] { prefix.isEmpty ? text : prefix }
    }

    private let secrets: [Secret]
    /// Longest first, so that a secret that holds another is replaced whole.
    private let needles: [Needle]
    /// The needles by their first two bytes: most bytes of a message begin no secret, and this says so at once.
    private let byStart: [UInt16: [Int]]
    /// The needles of one byte.
    private let single: [Int]
    private let isThorough: Bool

    package init(_ secrets: [Secret], isThorough: Bool = false) {
        self.secrets = secrets
        self.isThorough = isThorough
        let needles = secrets.indices.filter { !secrets[$0].value.isEmpty }
            .flatMap { Self.needles(secrets[$0], $0, isThorough: isThorough) }
            .sorted { $0.prefix.count + $0.text.count > $1.prefix.count + $1.text.count }
        self.needles = needles
        byStart = Dictionary(grouping: needles.indices.filter { needles[$0].start.count > 1 }) {
            UInt16(needles[$0].start[0]) << 8 | UInt16(needles[$0].start[1])
        }
        single = needles.indices.filter { needles[$0].start.count == 1 }
    }

    private static func needles(_ secret: Secret, _ index: Int, isThorough: Bool) -> [Needle] {
        if let fields = secret.fields {
            let prefixes = Set(fields).sorted().flatMap { ["\($0)=", "\"\($0)\":\"", "\"\($0)\": \"", "\"\($0)\":"] }
            return prefixes.map {
                Needle(prefix: Array($0.utf8), text: secret.value, secret: index, isWord: true)
            }
        }
        let encoded = [Base64.encode(secret.value), Base64.encodeURL(secret.value)].map { Array($0.utf8) }
        let unpadded = Array(encoded[0].prefix { $0 != 0x3D })
        var spellings = secret.value.count < 6 ? [secret.value] : [secret.value] + encoded + [unpadded]
        if isThorough, secret.value.count >= 6 { spellings += SecretCores.all(of: secret.value) }
        return Set(spellings).sorted { $0.lexicographicallyPrecedes($1) }.map {
            Needle(text: $0, secret: index, isWord: secret.value.count < 8)
        }
    }

    // MARK: -

    /// Replaces secrets in bytes; what is a placeholder already stays.
    package func redact(_ bytes: [UInt8]) -> [UInt8] {
        rewritten(bytes) { PlaceholderText.spelling(of: $0.secret.name) }
    }

    package func redact(_ text: String) -> String {
        String(decoding: redact(Array(text.utf8)), as: UTF8.self)
    }

    /// Replaces secrets in bytes by what a caller makes of each place.
    package func rewritten(_ bytes: [UInt8], _ replacement: (Occurrence) -> [UInt8]) -> [UInt8] {
        guard !needles.isEmpty else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x7B, let (_, end) = PlaceholderText.placeholder(at: index, in: bytes) {
                result += bytes[index..<end]
                index = end
            } else if let found = secret(at: index, in: bytes) {
                result += bytes[index..<found.start]
                result += replacement(Occurrence(secret: found.secret, text: Array(bytes[found.start..<found.end])))
                index = found.end
            } else {
                result.append(bytes[index])
                index &+= 1
            }
        }
        return result
    }

    /// Whether a secret stands anywhere in an exchange.
    func occurs(in entry: HAR.Entry) -> Bool {
        let fields = (entry.request.headers + entry.response.headers).flatMap { header -> [[UInt8]] in
            let value = header.field.bytes
            guard let basic = BasicCredentials(headerValue: value, schemeIsCaseSensitive: false) else { return [value] }
            return [value, basic.username, basic.password]
        }
        let texts = [entry.request.message.target, entry.request.body, entry.response.body] + fields
        return texts.contains { text in
            secrets.contains { $0.value == text } || text.indices.contains { secret(at: $0, in: text) != nil }
        }
    }

    private func secret(at index: Int, in bytes: [UInt8]) -> (secret: Secret, start: Int, end: Int)? {
        for candidate in candidates(at: index, in: bytes) {
            let needle = needles[candidate]
            guard let start = SecretSpelling.end(of: needle.prefix, at: index, in: bytes),
                let end = SecretSpelling.end(of: needle.text, at: start, in: bytes)
            else { continue }
            if needle.isWord, Self.isWord(bytes, index - 1) || Self.isWord(bytes, end) { continue }
            return (secrets[needle.secret], start, end)
        }
        return nil
    }

    /// The needles that may start here: those with these two bytes, or all where one of the bytes begins an escape.
    private func candidates(at index: Int, in bytes: [UInt8]) -> [Int] {
        let second = index &+ 1 < bytes.count ? bytes[index &+ 1] : 0
        if isEscape(bytes[index]) || isEscape(second) { return Array(needles.indices) }
        return (byStart[UInt16(bytes[index]) << 8 | UInt16(second)] ?? []) + single
    }

    private func isEscape(_ byte: UInt8) -> Bool {
        byte == 0x25 || byte == 0x5C || byte == 0x2B || byte == 0x26 && isThorough
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
            let plain = whole(basic.username) + [0x3A] + whole(basic.password)
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

    /// A value that is one secret, or holds some.
    private func whole(_ value: [UInt8]) -> [UInt8] {
        guard let secret = secrets.first(where: { $0.value == value }) else { return clean(value) }
        return PlaceholderText.spelling(of: secret.name)
    }

    private func redact(text: String) -> String {
        String(decoding: clean(Array(text.utf8)), as: UTF8.self)
    }

    private func clean(_ bytes: [UInt8]) -> [UInt8] {
        redact(PlaceholderText.escape(bytes))
    }
}
