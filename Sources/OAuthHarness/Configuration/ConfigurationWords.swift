import HTTPWire
import JSONText

/// The members of a configuration file, for the reader and for the schema.
struct ConfigurationWords {
    static let port = Shape<Int>.integer(in: 0...65_535)

    let provider: Shape<ProviderProfile>
    /// The members of a file.
    let top: [Member]

    /// - Parameter folder: Where relative paths begin, with a slash at its end; empty for the working folder.
    init(folder: String = "") {
        let provider = Shape<ProviderProfile>.providerOrFile(of: ProviderProfile.all, in: folder)
        let members = [Field("provider", provider.noted(Self.whom)).member] + Self.others
        let part = Shape<JSONObject>(
            "an object",
            .reference(to: "provider"),
            reading: { json, path in try StrictObject(json, at: path, keys: members.map(\.name)).members },
            mistakes: { members.mistakes(in: $0, at: $1) }
        )
        let list = Shape<[JSONObject]>.list(of: part, "an array of providers, at least one", atLeast: 1)
        (self.provider, self.members) = (provider, members)
        top = [Field("$schema", optional: Shape<String>.text).member, Field("providers", list).member]
    }

    /// The members of a provider's part.
    private let members: [Member]

    private static let whom = "Whom to play: a name, or a provider file, whose path begins at the folder of this file."

    private static let others = [
        Field("set", optional: Shape<JSONObject>.knobs.noted("Knobs by their names.")).member,
        Field("port", optional: port.noted("The port; 0 takes a free one.")).member,
        Field("public_url", optional: Shape<String>.publicURL).member,
        Field("hosts", optional: Shape<[String]>.list(of: .host, "an array of host names")).member,
        Field("clients", optional: Shape<[Client]>.list(of: .client, "an array of clients")).member,
        Field(
            "accounts",
            optional: Shape<[Account]>.list(of: .account, "an array of accounts, at least one", atLeast: 1)
        )
        .member,
        Field("tokens", optional: Shape<[TokenOrder]>.list(of: .tokenOrder, "an array of tokens")).member,
        Field("rules", optional: Shape<[Rule]>.list(of: .rule, "an array of rules")).member,
        Field("decision", optional: Shape<StandingDecision>.decision).member,
    ]

    /// The JSON schema of configuration files (draft 2020-12), from the same words that reading goes by.
    static var schema: JSON {
        var schema: JSONObject = [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A configuration of oauth-harness",
        ]
        let words = ConfigurationWords()
        schema.merge(words.top.schema)
        schema["$defs"] = ["provider": .object(words.members.schema), "rule": .object(Rule.schema())]
        return .object(schema)
    }
}

extension Shape<Rule> {
    static let rule = Shape(
        "a rule",
        .reference(to: "rule"),
        reading: { json, path in try Rule(json: json, at: path, place: "\(path)") }
    )
}

extension Shape<String> {
    /// An origin, perhaps with a path.
    static let publicURL = Shape(
        "an origin such as https://login.example, or one with a path",
        ["type": "string", "description": "The origin that clients see where a proxy stands in front."],
        read: { json in json.string.flatMap { URLText.isRoot($0) ? $0 : nil } }
    )

    static let host = Shape(
        "a host name without a scheme, such as git.example",
        ["type": "string", "pattern": "^[A-Za-z0-9.-]+$"],
        read: { json in
            json.string.flatMap { text in
                let isName = text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2E || $0 == 0x2D }
                return isName && !text.isEmpty ? text.lowercased() : nil
            }
        }
    )
}
