package import JSONText
package import SystemCalls

/// Replaces secrets by names, in whatever encoding a text carries them.
///
/// Everything that may be read passes through it: reports, logs, transcripts, recordings, the inspector. A secret is found
///
/// - as it is, and in UTF-16;
/// - percent-encoded, up to 64 times, with `+` for a space where a secret holds one;
/// - with the escapes of JSON and JavaScript (`\/`, `\x2f`, `\u002f`, `\u{2f}`) and with those of HTML, whose names are
///   known for ASCII and Latin-1;
/// - in quoted-printable;
/// - in base64 of either alphabet, in lines or not, and in hexadecimal digits, as a whole or among others;
/// - in gzip and zlib, which go as a whole;
///
/// and in up to eight of these upon each other, where base64 and hexadecimal digits stand for what reads like text. What
/// is too much to search, and gzip that cannot be read, is left out and says so. A secret of less than four bytes is not
/// looked for in base64, hexadecimal digits and UTF-16; one of less than eight counts where it stands as a word.
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

        /// The fewest bytes of a secret that is looked for in base64 and the like.
        static let leastEncoded = 4
    }

    package struct Occurrence: Hashable, Sendable {
        package let secret: Secret
        package let text: [UInt8]
    }

    private var secrets: [Secret] = []
    private var names: Set<String> = ["!"]
    private var needles = SecretNeedles()
    private let inflater: Inflater

    package init(_ secrets: [Secret] = [], inflater: Inflater = .system) {
        self.inflater = inflater
        add(secrets)
    }

    /// Looks for more secrets; one may come again, with more fields or with none.
    package mutating func add(_ more: [Secret]) {
        for secret in more where !secret.value.isEmpty {
            let (index, isWord) = (secrets.count, secret.value.count < 8)
            secrets.append(secret)
            names.insert(secret.name)
            if let fields = secret.fields {
                for prefix in fields.flatMap({ ["\($0)=", "\"\($0)\":\"", "\"\($0)\": \"", "\"\($0)\":"] }) {
                    needles.add(secret.value, of: index, behind: Array(prefix.utf8), isWord: true)
                }
                continue
            }
            needles.add(secret.value, of: index, isWord: isWord)
            guard secret.value.count >= Secret.leastEncoded else { continue }
            for text in UTF16Text.encoded(secret.value) + EncodedRun.cores(of: secret.value) {
                needles.add(text, of: index, isWord: false)
            }
        }
    }

    /// Replaces secrets in bytes; what is a placeholder of theirs already stays.
    package func redact(_ bytes: [UInt8]) -> [UInt8] {
        rewritten(bytes) { PlaceholderText.spelling(of: $0.secret.name) }
    }

    package func redact(_ text: String) -> String {
        String(decoding: redact(Array(text.utf8)), as: UTF8.self)
    }

    /// Replaces secrets in a text by their names without braces, as reports show them.
    package func named(_ text: String) -> String { String(decoding: named(Array(text.utf8)), as: UTF8.self) }

    package func named(_ json: JSON) -> JSON { needles.isEmpty ? json : json.mapStrings { named($0) } }

    package func named(_ bytes: [UInt8]) -> [UInt8] { rewritten(bytes) { Array($0.secret.name.utf8) } }

    /// Replaces secrets in bytes by what a caller makes of each place, and what cannot be read by a note.
    package func rewritten(_ bytes: [UInt8], _ replacement: (Occurrence) -> [UInt8]) -> [UInt8] {
        let places = places(in: bytes)
        guard !places.isEmpty else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        for place in places where place.range.upperBound > index {
            let start = max(index, place.range.lowerBound)
            result += bytes[index..<start]
            index = place.range.upperBound
            switch place.kind {
            case .secret(let secret):
                result += replacement(Occurrence(secret: secrets[secret], text: Array(bytes[start..<index])))
            case .unreadable(let reason): result += Array("[\(reason)]".utf8)
            }
        }
        return result + bytes[index...]
    }

    /// The first secret that stands in bytes, in any encoding; nil where none does.
    package func firstSecret(in bytes: [UInt8]) -> Secret? {
        for case .secret(let index) in places(in: bytes, isFirstEnough: true).lazy.map(\.kind) { return secrets[index] }
        return nil
    }

    /// The value of a secret's name, or the name of a value.
    func name(of value: [UInt8]) -> String? {
        secrets.first { $0.value == value }?.name
    }

    /// What must not be read, by its beginning, the longest first; nothing that a placeholder of these secrets holds.
    ///
    /// What holds a placeholder and more must not be read either: the rest of it may be a secret.
    private func places(in bytes: [UInt8], isFirstEnough: Bool = false) -> [SecretSearch.Place] {
        guard !needles.isEmpty else { return [] }
        let search = SecretSearch(bytes, for: needles, inflater, isFirstEnough: isFirstEnough)
        guard !search.places.isEmpty else { return [] }
        let kept = placeholders(in: bytes)
        return search.places.filter { place in !kept.contains { $0.contains(place.range) } }
            .sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    }

    private func placeholders(in bytes: [UInt8]) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x7B, let (name, end) = PlaceholderText.placeholder(at: index, in: bytes),
                names.contains(name)
            {
                places.append(index..<end)
                index = end
            } else {
                index &+= 1
            }
        }
        return places
    }
}
