import HTTPWire
import OAuthHarness
import Recordings

/// Names every secret of a scenario: those in the ledger, and those that the ledger never saw (`state#X1`).
struct SecretCollector {
    private(set) var secrets: [(name: String, value: [UInt8])] = []
    private var known: Set<[UInt8]> = []
    private var counts: [String: Int] = [:]

    init(_ result: ScenarioResult) {
        for entry in result.ledger.entries {
            // What the client chose itself may be an ordinary word; replacing it would garble every sentence.
            let isChosen = entry.kind == .state || entry.kind == .challenge
            guard !isChosen || Self.isDistinct(entry.value) else { continue }
            add(entry.name, entry.value)
        }
        for exchange in result.exchanges { add(exchange) }
        for step in result.steps { add(step) }
    }

    /// Replaces every secret by its name, whatever spelling a message carries it in.
    var redaction: Redaction { Redaction(secrets.map { Redaction.Secret(name: $0.name, value: $0.value) }) }

    /// Looks through the places of a request where credentials stand.
    private mutating func add(_ exchange: Exchange) {
        for pair in exchange.parameters.pairs {
            add(parameter: String(decoding: pair.name, as: UTF8.self), pair.value)
        }
        guard let field = exchange.request.headers.first("Authorization") else { return }
        if let basic = BasicCredentials(headerValue: field.bytes, schemeIsCaseSensitive: false) {
            add(parameter: "client_secret", basic.password)
            add(parameter: "client_secret", FormParameters(decoding: [0x3D] + basic.password).pairs.first?.value ?? [])
        } else if let space = field.bytes.firstIndex(of: 0x20) {
            add(parameter: "access_token", Array(field.bytes[(space + 1)...]))
        }
    }

    /// Looks through what the client was told and what it answered.
    private mutating func add(_ step: StepRecord) {
        if case .callback(let url) = step.request {
            for separator in ["?", "#"] {
                let parts = url.split(separator: Character(separator), maxSplits: 1)
                guard parts.count == 2 else { continue }
                for pair in FormParameters(decoding: Array(parts[1].utf8)).pairs {
                    add(parameter: String(decoding: pair.name, as: UTF8.self), pair.value)
                }
            }
        }
        if case .password(_, let password) = step.request { add(parameter: "password", Array(password.utf8)) }
        for name in ["access_token", "refresh_token", "id_token"] {
            guard let value = step.answer?.members[name]?.string else { continue }
            add(parameter: name, Array(value.utf8))
        }
    }

    // MARK: -

    private mutating func add(parameter: String, _ value: [UInt8]) {
        guard !known.contains(value) else { return }
        switch parameter {
        case "client_secret", "password":
            guard value.count >= 4 else { return }
            add(number(parameter, mark: ""), value)
        case "code_verifier", "client_assertion", "assertion", "id_token":
            guard value.count >= 8 else { return }
            counts[parameter, default: 0] += 1
            add("\(parameter)#\(counts[parameter, default: 0])", value)
        default:
            guard let kind = Self.kinds[parameter], Self.isDistinct(value) else { return }
            add(number(kind, mark: "#X"), value)
        }
    }

    private mutating func number(_ name: String, mark: String) -> String {
        counts[name, default: 0] += 1
        let count = counts[name, default: 0]
        if mark.isEmpty { return count == 1 ? name : "\(name)#\(count)" }
        return "\(name)\(mark)\(count)"
    }

    private mutating func add(_ name: String, _ value: [UInt8]) {
        guard known.insert(value).inserted else { return }
        secrets.append((name, value))
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
