import JSONText
internal import HTTPWire

/// Replaces secrets by names, in every spelling in which a message may carry them.
///
/// A secret is found raw, percent-encoded once or twice (either case of the digits, `+` or `%20`), escaped as in JSON, and
/// in base64 and base64url, which may be percent-encoded in turn. Basic credentials are decoded first. A thorough
/// redaction finds entities of HTML too, hexadecimal digits, and base64 of a longer text around the secret.
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

    package struct Occurrence: Hashable, Sendable {
        package let secret: Secret
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
        var length: Int { prefix.count + text.count }
    }

    private var secrets: [Secret] = []
    private var needles: [Needle] = []
    /// The needles of a few secrets by their first byte, longest first: most bytes of a message begin none.
    private var byFirst: [[Int]] = []
    /// The needles of a thorough redaction, which has many, by their first two bytes, longest first.
    private var byStart: [UInt16: [Int]] = [:]
    /// Which two bytes begin a needle of a thorough redaction.
    private var starts: [Bool] = []
    /// The needles of one byte of a thorough redaction.
    private var single: [Int] = []
    private let isThorough: Bool

    package init(_ secrets: [Secret], isThorough: Bool = false) {
        self.isThorough = isThorough
        guard !isThorough else {
            starts = [Bool](repeating: false, count: 1 << 16)
            add(secrets)
            return
        }
        self.secrets = secrets
        needles = secrets.indices.filter { !secrets[$0].value.isEmpty }
            .flatMap { Self.needles(secrets[$0], $0, isThorough: false) }
            .sorted { $0.length > $1.length }
        byFirst = [[Int]](repeating: [], count: 256)
        for index in needles.indices { byFirst[Int(needles[index].start[0])].append(index) }
    }

    /// Makes a thorough redaction look for more secrets; one may come again, with more fields or with none.
    mutating func add(_ more: [Secret]) {
        var touched: Set<UInt16> = []
        for secret in more where !secret.value.isEmpty {
            for needle in Self.needles(secret, secrets.count, isThorough: true) {
                if needle.start.count == 1 {
                    single.append(needles.count)
                } else {
                    let start = UInt16(needle.start[0]) << 8 | UInt16(needle.start[1])
                    starts[Int(start)] = true
                    touched.insert(start)
                    byStart[start, default: []].append(needles.count)
                }
                needles.append(needle)
            }
            secrets.append(secret)
        }
        for start in touched { byStart[start]?.sort { needles[$0].length > needles[$1].length } }
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
        if isThorough, secret.value.count >= 6 {
            spellings = Set(spellings + SecretCores.all(of: secret.value)).sorted { $0.lexicographicallyPrecedes($1) }
        }
        return spellings.map { Needle(text: $0, secret: index, isWord: secret.value.count < 8) }
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
            let place = nextPlace(from: index, in: bytes)
            result += bytes[index..<place]
            index = place
            guard index < bytes.count else { break }
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

    func occurs(in bytes: [UInt8]) -> Bool {
        guard !needles.isEmpty else { return false }
        var index = nextPlace(from: 0, in: bytes)
        while index < bytes.count {
            if secret(at: index, in: bytes) != nil { return true }
            index = nextPlace(from: index &+ 1, in: bytes)
        }
        return false
    }

    /// The next index at which a needle, an escape or a placeholder may start.
    private func nextPlace(from start: Int, in bytes: [UInt8]) -> Int {
        guard isThorough, single.isEmpty else { return start }
        return bytes.withUnsafeBufferPointer { bytes in
            starts.withUnsafeBufferPointer { starts in
                var index = start
                while index &+ 1 < bytes.count {
                    let (first, second) = (bytes[index], bytes[index &+ 1])
                    if starts[Int(first) << 8 | Int(second)] || first == 0x7B || Self.isEscape(first)
                        || Self.isEscape(second)
                    {
                        return index
                    }
                    index &+= 1
                }
                return index
            }
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

    /// The needles that may start here, longest first: those that begin with these bytes, or with what they spell.
    private func candidates(at index: Int, in bytes: [UInt8]) -> [Int] {
        guard !isThorough else { return thoroughCandidates(at: index, in: bytes) }
        let byte = bytes[index]
        guard let spelled = SecretSpelling.spelledByte(at: index, in: bytes), spelled != byte else {
            return byFirst[Int(byte)]
        }
        return (byFirst[Int(byte)] + byFirst[Int(spelled)]).sorted()
    }

    private func thoroughCandidates(at index: Int, in bytes: [UInt8]) -> [Int] {
        let second = index &+ 1 < bytes.count ? bytes[index &+ 1] : 0
        if !Self.isEscape(bytes[index]), !Self.isEscape(second) {
            let start = UInt16(bytes[index]) << 8 | UInt16(second)
            guard starts[Int(start)] else { return single }
            return single.isEmpty ? byStart[start] ?? [] : (byStart[start] ?? []) + single
        }
        var keys: Set<UInt16> = []
        for first in SecretSpelling.readings(at: index, in: bytes) {
            guard let byte = first.bytes.first else { continue }
            let seconds =
                first.bytes.count > 1
                ? [first.bytes[1]]
                : SecretSpelling.readings(at: first.end, in: bytes).compactMap(\.bytes.first)
            for second in seconds { keys.insert(UInt16(byte) << 8 | UInt16(second)) }
        }
        return keys.flatMap { byStart[$0] ?? [] }.sorted { needles[$0].length > needles[$1].length } + single
    }

    private static func isEscape(_ byte: UInt8) -> Bool {
        byte == 0x25 || byte == 0x5C || byte == 0x2B || byte == 0x26
    }

    private static func isWord(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return false }
        return bytes[index].isLetter || bytes[index].isDigit || bytes[index] == 0x5F
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
        JSONObject(object.map { ($0.key, $0.value.mapStrings { redact($0) }) })
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
