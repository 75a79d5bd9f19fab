import JSONText

extension Shape<CredentialShape> {
    private static let words = fields(
        Field<String>("of", Shape<String>.word(of: CredentialShape.words.map(\.name), what: "alphabet")),
        Field<Int>("length", Shape<Int>.integer(in: 1...512)),
        Field<String>("prefix", Shape<String>.visible, default: ""),
        Field<[Int]>(
            "groups",
            Shape<[Int]>.list(of: .integer(in: 1...512), "an array of lengths").noted("A hyphen stands between two."),
            default: []
        )
    )

    /// What an identifier or a credential looks like: `{"of": "hex", "length": 32}`.
    static let credential = Shape(object: words) { name, length, prefix, groups in
        let shape =
            CredentialShape.words.first { $0.name == name }?.make(length, prefix) ?? .hex(length, prefix: prefix)
        return groups.isEmpty ? shape : shape.grouped(groups)
    }
}

extension Shape<ProviderProfile.Shapes> {
    static let shapes = Shape(
        object: fields(
            Field<CredentialShape>("client_id", .credential),
            Field<CredentialShape>("client_secret", .credential),
            Field<CredentialShape>("code", .credential),
            Field<CredentialShape>("access_token", .credential),
            Field<CredentialShape?>("refresh_token", optional: .credential)
        )
    ) { clientID, clientSecret, code, access, refresh in
        ProviderProfile.Shapes(
            clientID: clientID,
            clientSecret: clientSecret,
            code: code,
            accessToken: access,
            refreshToken: refresh ?? access
        )
    }
}

extension Shape<Pseudonym> {
    static let pseudonym = Shape(
        object: fields(
            Field<CredentialShape>("shape", .credential),
            Field<[String]>(
                "per",
                Shape<[String]>.words(of: ["client", "account"], what: "one that a pseudonym is for"),
                default: ["client", "account"]
            )
        )
    ) { Pseudonym(shape: $0, perClient: $1.contains("client"), perAccount: $1.contains("account")) }
}

extension ParameterSources {
    /// The words of provider files.
    static let words: [(name: String, summary: String, sources: ParameterSources)] = [
        ("rfc6749", "The query, and a form in the body.", .rfc6749), ("query", "The query alone.", .query),
        ("form", "A form in the body alone.", .form), ("json", "A JSON object in the body alone.", .json),
        ("merged", "The query, a form and a JSON object.", .merged),
    ]
}

extension Shape<ParameterSources> {
    static let sources: Shape<ParameterSources> = Shape<String>.word(
        of: ParameterSources.words.map(\.name),
        what: "place of parameters"
    )
    .map(
        { name in ParameterSources.words.first { $0.name == name }?.sources },
        { sources in ParameterSources.words.first { $0.sources == sources }?.name ?? "" }
    )
}

extension Shape<TokenLocation> {
    private static let named = ["authorization", "parameter", "header"]

    /// `{"authorization": "Bearer"}`, `{"parameter": "access_token"}`, `{"header": "X-Token"}`, or `basic`.
    package static let tokenLocation = Shape(
        "a place of the token, such as {\"authorization\": \"Bearer\"}",
        [
            "anyOf": [
                ["const": "basic"], .object(JSONObject.oneOf(named.map { ($0, Shape<String>.filledText.schema) })),
            ]
        ],
        reading: { json, path in
            if json.string == "basic" { return .basic }
            let (name, value, place) = try WordUse.read(json, path, known: named, what: "place of the token")
            let text = try Shape<String>.filledText.read(value, place)
            return switch name {
            case "authorization": .authorization(scheme: text)
            case "parameter": .parameter(text)
            default: .header(text)
            }
        },
        write: { location in
            switch location {
            case .authorization(let scheme): ["authorization": .string(scheme)]
            case .parameter(let name): ["parameter": .string(name)]
            case .header(let name): ["header": .string(name)]
            case .basic, .bareBasic: "basic"
            }
        }
    )
}

extension Shape<Lifetime> {
    /// Seconds, or a text as a knob takes it.
    static let lifetime = Shape(
        Lifetime.expected,
        ["type": ["integer", "string"]],
        read: { json in json.scalarText.flatMap { Lifetime(knob: $0) } },
        write: { .string($0.knob) }
    )
}

extension Shape<ProviderFact> {
    static let evidence = Shape<ProviderFact.Evidence>.word(of: ProviderFact.Evidence.allCases, what: "evidence")
    /// A day, a month or a year.
    static let date = Shape<String>(
        "a day, month or year, such as 2026-11-29, 2026-11 or 2026",
        ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"],
        read: { json in json.string.flatMap { ProviderDay(knob: $0) == nil ? nil : $0 } },
        write: JSON.string
    )

    static let fact = Shape(
        object: fields(
            Field<String>("fact", Shape<String>.filledText),
            Field<ProviderFact.Evidence>("evidence", evidence),
            Field<String?>("date", optional: date),
            Field<String?>("source", optional: Shape<String>.filledText),
            Field<String?>("breaks", optional: Shape<String>.filledText.noted("What of a client it is known to break."))
        )
    ) { ProviderFact($0, $1, date: $2, source: $3, breaks: $4) }
}

extension Shape {
    /// Values by names of the author's choice; those of some names have a shape of their own.
    static func map<Item>(of item: Shape<Item>, _ expected: String, but own: [String: Shape<Item>] = [:]) -> Shape
    where Value == [(key: String, value: Item)] {
        var schema: JSONObject = ["type": "object", "additionalProperties": .object(item.schema)]
        let properties = own.sorted { $0.key < $1.key }.map { ($0.key, JSON.object($0.value.schema)) }
        if !properties.isEmpty { schema["properties"] = .object(JSONObject(properties)) }
        return Shape(
            expected,
            schema,
            reading: { json, path in
                guard let object = json.object else { throw JSONMismatch(json, at: path, expected: expected) }
                return try object.map { ($0.key, try (own[$0.key] ?? item).read($0.value, path[$0.key])) }
            },
            mistakes: { json, path in
                guard let object = json.object else { return [JSONMismatch(json, at: path, expected: expected)] }
                return object.flatMap { (own[$0.key] ?? item).mistakes($0.value, path[$0.key]) }
            }
        )
    }
}

extension Shape<[Character]> {
    static let separators: Shape<[Character]> = Shape<[String]>.list(
        of: .text,
        "an array of characters, at least one",
        atLeast: 1
    )
    .map({ texts in texts.allSatisfy { $0.count == 1 } ? texts.compactMap(\.first) : nil }, { $0.map { String($0) } })
}

extension Shape<[(key: String, value: String)]> {
    static let names = map(of: .filledText, "an object with names")
}
