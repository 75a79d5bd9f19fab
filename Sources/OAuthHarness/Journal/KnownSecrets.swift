import HTTPWire
package import JSONText
package import Recordings

/// The secrets of a provider's run by their names: those of the ledger, those that somebody set up, and those that only
/// crossed the wire (`state#X1`).
package struct KnownSecrets: Sendable {
    package private(set) var secrets: [Redaction.Secret] = []
    /// Replaces all of them.
    package private(set) var redaction = Redaction()
    private var known: Set<[UInt8]> = []
    private var counts: [String: Int] = [:]
    /// How many entries of the ledger are among them, and the last of those.
    private var entries = 0
    private var lastEntry: [UInt8] = []

    /// What was last learned of what the provider was told.
    private var setUp: SetUp?

    package init() {}

    /// Whether a provider was told something since this was last asked.
    mutating func isNew(_ now: SetUp) -> Bool {
        defer { setUp = now }
        return setUp.map { !($0 == now) } ?? true
    }

    /// Takes in what a ledger has got since it was last taken in.
    package mutating func add(_ ledger: Ledger) {
        // A ledger that went back to an earlier moment may have got as many since, and others.
        let isSame = entries == 0 || ledger.entries.count >= entries && ledger.entries[entries - 1].value == lastEntry
        if !isSame { entries = 0 }
        for entry in ledger.entries.dropFirst(entries) {
            // What the client chose itself may be an ordinary word; replacing it would garble every sentence.
            let isChosen = entry.kind == .state || entry.kind == .challenge
            if !isChosen || Self.isDistinct(entry.value) { add(entry.name, entry.value) }
        }
        entries = ledger.entries.count
        lastEntry = ledger.entries.last?.value ?? []
    }

    /// Looks through the places of an exchange where credentials stand.
    package mutating func add(_ exchange: Exchange) {
        for pair in exchange.parameters.pairs {
            add(parameter: String(decoding: pair.name, as: UTF8.self), pair.value)
        }
        if let field = exchange.request.headers.first("Authorization") {
            if let basic = BasicCredentials(headerValue: field.bytes, schemeIsCaseSensitive: false) {
                add(parameter: "client_secret", basic.password)
                add(
                    parameter: "client_secret",
                    FormParameters(decoding: [0x3D] + basic.password).pairs.first?.value ?? []
                )
            } else if let space = field.bytes.firstIndex(of: 0x20) {
                add(parameter: "access_token", Array(field.bytes[(space + 1)...]))
            }
        }
        if let (_, body) = JSONBody.read(exchange.response.body) { add(body) }
    }

    /// Looks through the parameters of a URL's query and fragment.
    package mutating func add(url: String) {
        for separator in ["?", "#"] {
            let parts = url.split(separator: Character(separator), maxSplits: 1)
            guard parts.count == 2 else { continue }
            add(parameters: Array(parts[1].utf8))
        }
    }

    private mutating func add(parameters: [UInt8]) {
        for pair in FormParameters(decoding: parameters).pairs {
            add(parameter: String(decoding: pair.name, as: UTF8.self), pair.value)
        }
    }

    /// Looks through a configuration, a script or an answer: members by their names, `{"name": "code", "value": "…"}`,
    /// and texts that are JSON or a form.
    package mutating func add(_ json: JSON, named name: String = "") {
        switch json {
        case .null, .bool, .number: break
        case .array(let elements): for element in elements { add(element, named: name) }
        case .object(let object):
            // Without a name of its own a value goes by the key that it stands behind.
            let named = object["name"]?.string.flatMap { SecretKind(field: $0) == nil ? nil : $0 }
            for (key, value) in object { add(value, named: key == "name" ? "" : named ?? key) }
        case .string(let text):
            let bytes = Array(text.utf8)
            // A placeholder's value is minted later, and stands in the ledger.
            guard !text.contains("{{") else { return }
            if !name.isEmpty { add(parameter: SecretKind.plain(name), bytes) }
            if let first = bytes.first, first == 0x7B || first == 0x5B, let (_, value) = JSONBody.read(bytes) {
                add(value)
            } else if bytes.contains(0x3D) {
                add(url: text)
                add(parameters: bytes)
            }
        }
    }

    // MARK: -

    /// Takes in a value by the name of the parameter that carries it; what is no secret, or an ordinary word, is left out.
    package mutating func add(parameter: String, _ value: [UInt8]) {
        guard !known.contains(value) else { return }
        switch parameter {
        case "client_secret", "password":
            // Of three bytes and less only the field is hidden: they are part of too many words.
            guard !value.isEmpty else { return }
            add(number(parameter, mark: ""), value, onlyIn: value.count < 4 ? [parameter] : nil)
        case "code_verifier", "client_assertion", "assertion", "id_token":
            guard value.count >= 8 else { return }
            counts[parameter, default: 0] += 1
            add("\(parameter)#\(counts[parameter, default: 0])", value)
        default:
            guard Self.isDistinct(value) else { return }
            if let kind = Self.kinds[parameter] {
                add(number(kind, mark: "#X"), value)
            } else if let kind = SecretKind(field: parameter), kind.weight == .secret {
                add(number(kind.word, mark: "#"), value)
            }
        }
    }

    private mutating func number(_ name: String, mark: String) -> String {
        counts[name, default: 0] += 1
        let count = counts[name, default: 0]
        if mark.isEmpty { return count == 1 ? name : "\(name)#\(count)" }
        return "\(name)\(mark)\(count)"
    }

    private mutating func add(_ name: String, _ value: [UInt8], onlyIn fields: [String]? = nil) {
        guard known.insert(value).inserted else { return }
        let secret = Redaction.Secret(name: name, value: value, onlyIn: fields)
        secrets.append(secret)
        redaction.add([secret])
    }

    private static let kinds = [
        "code": "code", "state": "state", "access_token": "at", "token": "at", "refresh_token": "rt",
        "device_code": "device", "code_challenge": "challenge",
    ]

    /// Whether a value is no ordinary word: `undefined` and `null` are shown as they are.
    private static func isDistinct(_ value: [UInt8]) -> Bool {
        value.count >= 16 || value.count >= 8 && !value.allSatisfy { $0.isLetter }
    }
}
