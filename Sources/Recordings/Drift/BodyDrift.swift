import JSONText
internal import HTTPWire

/// What the body of an answer is, by what stands in it and not by what its header says.
enum BodyForm: Hashable, Sendable {
    case empty
    case json(JSON)
    case call(name: String, JSON)
    case form(FormParameters)
    case page(PageSummary)
    case text

    init(_ body: [UInt8]) {
        if body.isEmpty {
            self = .empty
        } else if let (callback, value) = JSONBody.read(body) {
            self = callback.map { .call(name: $0, value) } ?? .json(value)
        } else if body.contains(0x3C), body.contains(0x3E) {
            self = .page(PageSummary(body))
        } else if !body.contains(0x0A), !body.contains(0x20), body.contains(0x3D) {
            self = .form(FormParameters(decoding: body))
        } else {
            self = .text
        }
    }

    var words: String {
        switch self {
        case .empty: "empty"
        case .json: "JSON"
        case .call(let name, _): "JSON in a call of \(name)"
        case .form: "form-encoded"
        case .page: "a page"
        case .text: "text"
        }
    }
}

/// Compares two bodies by shape.
enum BodyDrift {
    static func drifts(from recorded: [UInt8], to fresh: [UInt8]) -> [Drift] {
        let (left, right) = (BodyForm(recorded), BodyForm(fresh))
        switch (left, right) {
        case (.json(let old), .json(let new)): return json(old, new) + layout(recorded, fresh)
        case (.call(let name, let old), .call(let other, let new)) where name == other:
            return json(old, new) + layout(recorded, fresh)
        case (.form(let old), .form(let new)):
            // A form is an object of strings; QQ answers so.
            return json(object(old), object(new))
        case (.page(let old), .page(let new)): return page(old, new)
        case (.text, .text), (.empty, .empty):
            return recorded == fresh ? [] : [Drift(.cosmetic, "body", "another text")]
        default: return [Drift(.breaking, "body", "is \(right.words), was \(left.words)")]
        }
    }

    private static func json(_ recorded: JSON, _ fresh: JSON) -> [Drift] {
        JSONShape(recorded).drift(to: JSONShape(fresh), at: "body") + words(recorded, fresh)
    }

    private static func object(_ form: FormParameters) -> JSON {
        .object(
            JSONObject(
                form.pairs.map {
                    (String(decoding: $0.name, as: UTF8.self), .string(String(decoding: $0.value, as: UTF8.self)))
                }
            )
        )
    }

    // MARK: - Words that mean something

    private static let codes = ["error", "errcode", "error_code", "ret", "code", "error_type"]
    private static let descriptions = ["error_description", "message", "msg", "error_uri", "error_msg"]

    private static func words(_ recorded: JSON, _ fresh: JSON) -> [Drift] {
        var drifts: [Drift] = []
        for key in codes {
            guard let old = scalar(recorded[key]), let new = scalar(fresh[key]), old != new else { continue }
            // A code to redeem is a placeholder with a value of its own on each side.
            guard old.utf8.count < 40 || old.contains("_") else { continue }
            drifts.append(.changed(.breaking, "body.\(key)", from: old, to: new))
        }
        for key in descriptions {
            guard let old = scalar(recorded[key]), let new = scalar(fresh[key]), old != new else { continue }
            drifts.append(Drift(.cosmetic, "body.\(key)", "another text"))
        }
        if let old = recorded["token_type"]?.string, let new = fresh["token_type"]?.string, old != new {
            let isSame = HTTPHeaders.isSame(old, new)
            drifts.append(.changed(isSame ? .cosmetic : .breaking, "body.token_type", from: old, to: new))
        }
        if let old = scalar(recorded["expires_in"]), let new = scalar(fresh["expires_in"]), old != new {
            drifts.append(.changed(.cosmetic, "body.expires_in", from: old, to: new))
        }
        let scopes = (recorded: scopes(recorded["scope"]), fresh: scopes(fresh["scope"]))
        for scope in scopes.recorded where !scopes.fresh.contains(scope) && !scopes.fresh.isEmpty {
            drifts.append(Drift(.breaking, "body.scope", "\(JSON.string(scope).text()) is gone"))
        }
        for scope in scopes.fresh where !scopes.recorded.contains(scope) && !scopes.recorded.isEmpty {
            drifts.append(Drift(.additive, "body.scope", "\(JSON.string(scope).text()) is new"))
        }
        return drifts
    }

    private static func scalar(_ value: JSON?) -> String? {
        switch value {
        case .string(let text)?, .number(let text)?: text
        default: nil
        }
    }

    private static func scopes(_ value: JSON?) -> [String] {
        let words = value?.array?.compactMap(\.string) ?? [value?.string ?? ""]
        return words.flatMap { $0.split { $0 == " " || $0 == "," }.map(String.init) }
    }

    // MARK: - Looks

    private static func layout(_ recorded: [UInt8], _ fresh: [UInt8]) -> [Drift] {
        guard hasSpace(recorded) != hasSpace(fresh) else { return [] }
        return [Drift(.cosmetic, "body", "its JSON is laid out in another way")]
    }

    /// Whether white space stands between the parts of a JSON text.
    private static func hasSpace(_ body: [UInt8]) -> Bool {
        var isString = false
        var isEscaped = false
        for byte in body {
            if isString {
                if byte == 0x22, !isEscaped { isString = false }
                isEscaped = byte == 0x5C && !isEscaped
            } else if byte == 0x22 {
                isString = true
            } else if byte == 0x20 || byte == 0x0A {
                return true
            }
        }
        return false
    }

    private static func page(_ recorded: PageSummary, _ fresh: PageSummary) -> [Drift] {
        var drifts: [Drift] = []
        if recorded.title != fresh.title { drifts.append(Drift(.cosmetic, "page title", "another text")) }
        // Without a form nobody can consent; what comes after could not be compared either.
        if !recorded.forms.isEmpty, fresh.forms.isEmpty {
            return drifts + [Drift(.breaking, "page", "its form is gone")]
        }
        let names = [recorded, fresh].map { Set($0.forms.flatMap { $0.fields.map(\.name) }) }
        for name in names[0].subtracting(names[1]).sorted() {
            drifts.append(Drift(.cosmetic, "page field \(name)", "removed"))
        }
        for name in names[1].subtracting(names[0]).sorted() {
            drifts.append(Drift(.cosmetic, "page field \(name)", "added"))
        }
        return drifts
    }
}
