import JSONText

/// Looks whether every name that a file uses is one that the file, or the harness, has.
struct ProviderFileNames {
    /// What each knob can hold, where that is few; nothing where it is much.
    private let knobs: [String: [String]]
    private let errors: [String]
    private let accountMembers: [String]
    /// What stands behind the dots of other words.
    private let behindDots: [String: (known: [String], what: String)]
    /// The places in the paths of each endpoint.
    private let places: [[String]]
    /// The parameters that the file itself asks for.
    private var asked: Set<String> = []
    private(set) var mistakes: [JSONMismatch] = []

    init(_ file: JSON) {
        var knobs = Dictionary(CommonKnobs.all.map { ($0.name, $0.choices) }) { $1 }
        for (name, value) in file["knobs"]?.object ?? [:] {
            knobs[name] = (try? FileKnob.shape.read(value, .root))?.settings ?? []
        }
        self.knobs = knobs
        errors = file["errors"]?.object?.keys ?? []
        let rows = (file["errors"]?.object ?? [:]).flatMap { $0.value.object?.keys ?? [] }
        let errorMembers = Hand.errorMembers + rows.filter { !Hand.errorMembers.contains($0) }
        behindDots = [
            "knob.": (knobs.keys.sorted(), "knob of this file"),
            "drawn.": (file["drawn"]?.object?.keys ?? [], "drawn value of this file"),
            "pseudonym.": (file["pseudonyms"]?.object?.keys ?? [], "pseudonym of this file"),
            "error.": (errorMembers, "member of an error of this file"),
        ]
        let accounts = file["accounts"]?.array?.flatMap { $0["profile"]?.object?.keys ?? [] }
        accountMembers = Hand.accountMembers + (accounts ?? Account.sample.profile.keys.sorted())
        places = (file["endpoints"]?.array ?? []).map(Self.places)
        walk(file, .root)
        for (index, form) in (file["errorForms"]?.array ?? []).enumerated() {
            let place = JSONPath.root["errorForms"][index]["for"]
            for (number, error) in (form["for"]?.array ?? []).enumerated() { known(error: error, at: place[number]) }
        }
        for (index, endpoint) in (file["endpoints"]?.array ?? []).enumerated() {
            let place = JSONPath.root["endpoints"][index]
            reserved(endpoint, at: place)
            renamed(endpoint["parameters"], at: place["parameters"])
            grants(of: endpoint, at: place)
        }
        renamed(file["parameters"], at: JSONPath.root["parameters"])
        for name in file["lifetimes"]?.object?.keys ?? [] {
            let words = ProviderFile.lifetimes.map(\.name)
            know(name, words, at: JSONPath.root["lifetimes"][name], "lifetime", isKey: true)
        }
    }

    private mutating func walk(_ json: JSON, _ path: JSONPath) {
        switch json {
        case .string(let text): places(in: text, path)
        case .array(let elements): for (index, element) in elements.enumerated() { walk(element, path[index]) }
        case .object(let object):
            if let knob = object[KnobChoice.key]?.string { settings(of: knob, object, path) }
            for (key, value) in object {
                switch key {
                case "when" where value.object != nil: conditions(value.object ?? [:], path[key])
                case "checks", "frontChecks": checks(value, path[key])
                case "unsupported": known(error: value, at: path[key])
                case "parameter": asked.formUnion(value.string.map { [$0] } ?? [])
                case "clientMayUse":
                    guess(value["grant"]?.string, Self.grants, at: path[key]["grant"], "grant type")
                default: break
                }
                walk(value, path[key])
            }
        case .null, .bool, .number: break
        }
    }

    private mutating func conditions(_ object: JSONObject, _ path: JSONPath) {
        for (knob, value) in object
        where know(knob, knobs.keys.sorted(), at: path[knob], "knob of this file", isKey: true) {
            guard let known = knobs[knob], !known.isEmpty, let text = value.scalarText else { continue }
            know(text, known, at: path[knob], "setting of \(knob)")
        }
    }

    private mutating func settings(of knob: String, _ object: JSONObject, _ path: JSONPath) {
        guard know(knob, knobs.keys.sorted(), at: path[KnobChoice.key], "knob of this file"),
            let known = knobs[knob], !known.isEmpty
        else { return }
        for setting in object.keys where setting != KnobChoice.key {
            know(setting, known, at: path[setting], "setting of \(knob)", isKey: true)
        }
    }

    private mutating func checks(_ json: JSON, _ path: JSONPath) {
        for (index, use) in (json.array ?? []).enumerated() {
            for (name, arguments) in use.object ?? [:] {
                for argument in CheckWord.named(name)?.errors ?? [] {
                    if let error = arguments[argument] { known(error: error, at: path[index][name][argument]) }
                }
            }
        }
    }

    private mutating func known(error: JSON, at path: JSONPath) {
        if let word = error.string, !errors.isEmpty { know(word, errors, at: path, "error of this file") }
    }

    /// Looks at the names behind dots that the file decides about; all others the template itself looks at.
    private mutating func places(in text: String, _ path: JSONPath) {
        guard text.contains("{{") else { return }
        var names: [String] = []
        _ = text.filled { place -> String? in
            names.append((place.drop { $0 == "{" }.split(separator: "|").first ?? "").trimming { $0 == " " })
            return ""
        }
        for (word, name) in names.compactMap(ValueWord.named) {
            switch word.name {
            case "account.": guess(name, accountMembers, at: path, "field of an account of this file")
            case RequestValue.path.name: know(name, placesAround(path), at: path, "place of the endpoint's path")
            case "sent.": asked.insert(name)
            default:
                if let (known, what) = behindDots[word.name] { know(name, known, at: path, what) }
            }
        }
    }

    /// The places that a path of a request may have: of one endpoint, else of all.
    private func placesAround(_ path: JSONPath) -> [String] {
        guard path.components.first == .key("endpoints"), path.components.count > 1,
            case .index(let index) = path.components[1]
        else { return Array(places.joined()) }
        return places[index]
    }

    private static func places(of endpoint: JSON) -> [String] {
        var paths: [JSON] = endpoint["aliases"]?.array ?? []
        if let path = endpoint["path"] { paths.append(path) }
        return paths.compactMap(\.string).flatMap { PathPattern($0).places }
    }

    /// Parameters that get another name are those that checks, replies or templates ask for.
    private mutating func renamed(_ json: JSON?, at path: JSONPath) {
        let known = Self.parameters + asked.subtracting(Self.parameters).sorted()
        for name in json?.object?.keys ?? [] {
            know(name, known, at: path[name], "parameter that is asked for", isKey: true)
        }
    }

    private mutating func grants(of endpoint: JSON, at path: JSONPath) {
        let own = endpoint["grants"]?.object?.keys ?? []
        for grant in own { guess(grant, Self.grants, at: path["grants"][grant], "grant type", isKey: true) }
        if let implied = endpoint["implied"]?.string {
            know(implied, own, at: path["implied"], "grant of this endpoint")
        }
    }

    /// Looks for paths at which a request never reaches the provider.
    private mutating func reserved(_ endpoint: JSON, at path: JSONPath) {
        let aliases = (endpoint["aliases"]?.array ?? []).enumerated().map { ($0.element, path["aliases"][$0.offset]) }
        for (value, place) in [(endpoint["path"] ?? .null, path["path"])] + aliases {
            let root = ProviderProfile.harnessPath
            guard let text = value.string, text == root || text.hasPrefix(root + "/") else { continue }
            let found = "\(text), where the harness answers itself"
            mistakes.append(JSONMismatch(path: place, found: found, expected: "a path outside \(root)/"))
        }
    }

    @discardableResult
    private mutating func know(
        _ word: String,
        _ known: [String],
        at path: JSONPath,
        _ what: String,
        isKey: Bool = false
    ) -> Bool {
        if known.contains(word) { return true }
        mistakes.append(JSONMismatch(unknown: word, at: path, known: known, what: what, isKey: isKey))
        return false
    }

    /// Refuses a word of an open list only where it is nearly one that is known.
    private mutating func guess(
        _ word: String?,
        _ known: [String],
        at path: JSONPath,
        _ what: String,
        isKey: Bool = false
    ) {
        guard let word, !EditDistance.nearest(word, in: known).isEmpty else { return }
        know(word, known, at: path, what, isKey: isKey)
    }

    /// WeChat writes one of them without its last letter; any other may be a provider's own (RFC 6749 §4.5).
    private static let grants =
        [GrantType.authorizationCode, .refreshToken, .password, .clientCredentials, .deviceCode].map(\.rawValue)
        + ["client_credential"]

    /// The parameters of RFC 6749, 6750, 7009, 7521, 7636, 7662 and 8628 and of OpenID Connect Core.
    private static let parameters = [
        "access_token", "assertion", "client_assertion", "client_assertion_type", "client_id", "client_secret", "code",
        "code_challenge", "code_challenge_method", "code_verifier", "device_code", "display", "error",
        "error_description", "error_uri", "grant_type", "id_token_hint", "login_hint", "max_age", "nonce", "password",
        "prompt", "redirect_uri", "refresh_token", "response_mode", "response_type", "scope", "state", "token",
        "token_type_hint", "ui_locales", "user_code", "username",
    ]
}
