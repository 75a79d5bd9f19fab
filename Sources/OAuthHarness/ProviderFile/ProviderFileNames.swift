import JSONText

/// Looks whether every name that a file uses is one that the file, or the harness, has.
struct ProviderFileNames {
    /// What a knob can hold, where that is few.
    private struct Settings {
        let texts: [String]?
    }

    private let knobs: [String: Settings]
    private let errors: [String]
    private let drawn: [String]
    private let pseudonyms: [String]
    private(set) var mistakes: [JSONMismatch] = []

    init(_ file: JSON) {
        var knobs: [String: Settings] = [:]
        for knob in CommonKnobs.all { knobs[knob.name] = Settings(texts: knob.choices.isEmpty ? nil : knob.choices) }
        for (name, value) in file["knobs"]?.object ?? [:] {
            knobs[name] = Settings(texts: (try? FileKnob.shape.read(value, .root))?.settings)
        }
        self.knobs = knobs
        errors = file["errors"]?.object?.keys ?? []
        drawn = file["drawn"]?.object?.keys ?? []
        pseudonyms = file["pseudonyms"]?.object?.keys ?? []
        walk(file, .root)
        for (index, form) in (file["errorForms"]?.array ?? []).enumerated() {
            let place = JSONPath.root["errorForms"][index]["for"]
            for (number, error) in (form["for"]?.array ?? []).enumerated() { known(error: error, at: place[number]) }
        }
        for (index, endpoint) in (file["endpoints"]?.array ?? []).enumerated() {
            reserved(endpoint, at: JSONPath.root["endpoints"][index])
        }
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
            if let knob = object[KnobChoice.key]?.string {
                settings(
                    of: knob,
                    object.filter { $0.key != KnobChoice.key }.map { ($0.key, path[$0.key]) },
                    path[KnobChoice.key]
                )
            }
            for (key, value) in object {
                switch key {
                case "when" where value.object != nil: conditions(value.object ?? [:], path[key])
                case "checks", "frontChecks": checks(value, path[key])
                case "unsupported": known(error: value, at: path[key])
                default: break
                }
                walk(value, path[key])
            }
        case .null, .bool, .number: break
        }
    }

    private mutating func conditions(_ object: JSONObject, _ path: JSONPath) {
        for (knob, value) in object {
            guard know(knob, Array(knobs.keys).sorted(), at: path[knob], "knob of this file", isKey: true),
                let known = knobs[knob]?.texts, let text = value.scalarText
            else { continue }
            know(text, known, at: path[knob], "setting of \(knob)", isKey: false)
        }
    }

    private mutating func settings(of knob: String, _ settings: [(String, JSONPath)], _ path: JSONPath) {
        guard know(knob, Array(knobs.keys).sorted(), at: path, "knob of this file", isKey: false),
            let known = knobs[knob]?.texts
        else { return }
        for (setting, place) in settings { know(setting, known, at: place, "setting of \(knob)", isKey: true) }
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
        guard let word = error.string, !errors.isEmpty else { return }
        know(word, errors, at: path, "error of this file", isKey: false)
    }

    /// Looks at the names behind `knob.`, `drawn.` and `pseudonym.`; all others the template itself looks at.
    private mutating func places(in text: String, _ path: JSONPath) {
        guard text.contains("{{") else { return }
        _ = text.filled { place -> String? in
            let named = place.drop { $0 == "{" }.split(separator: "|").first ?? ""
            let name = named.split(separator: " ").joined()
            let halves = name.split(separator: ".", maxSplits: 1).map(String.init)
            guard halves.count == 2 else { return "" }
            switch halves[0] {
            case "knob": _ = know(halves[1], Array(knobs.keys).sorted(), at: path, "knob of this file", isKey: false)
            case "drawn": _ = know(halves[1], drawn, at: path, "drawn value of this file", isKey: false)
            case "pseudonym": _ = know(halves[1], pseudonyms, at: path, "pseudonym of this file", isKey: false)
            default: break
            }
            return ""
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
        isKey: Bool
    ) -> Bool {
        if known.contains(word) { return true }
        mistakes.append(JSONMismatch(unknown: word, at: path, known: known, what: what, isKey: isKey))
        return false
    }
}
