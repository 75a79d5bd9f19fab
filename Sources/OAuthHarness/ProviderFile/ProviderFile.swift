import HTTPWire
import JSONText

/// A provider file, read: what it says, before it becomes a profile.
struct ProviderFile: Sendable {
    typealias Named<Value> = [(key: String, value: Value)]

    // MARK: - Who it is

    static let identity = fields(
        Field<String?>("$schema", optional: Shape<String>.text),
        Field<String>("name", Shape<String>.word.noted("The name that flags, scenarios and reports use.")),
        Field<String?>("title", optional: Shape<String>.filledText.noted("The name for people; the name by default.")),
        Field<[String]>(
            "origins",
            Shape<[String]>.list(of: .origin, "an array of origins, at least one", atLeast: 1)
                .noted("The production origins; the first is where the authorization endpoint lives.")
        ),
        Field<ProviderProfile.Shapes>("shapes", .shapes),
        Field<String>("api", Shape<String>.text.noted("The path that calls of the API begin with."), default: ""),
        Field<[Account]>(
            "accounts",
            Shape<[Account]>.list(of: .account, "an array of accounts, at least one", atLeast: 1),
            default: [.sample, .other]
        )
    )

    // MARK: - What it reads

    static let reading = fields(
        Field<[String]?>("scopes", optional: Shape<[String]>.texts.noted("The scopes it knows; any by default.")),
        Field<[String]>("defaultScope", Shape<[String]>.texts, default: []),
        Field<[Character]>("scopeSeparators", .separators, default: [" "]),
        Field<Named<String>>(
            "parameters",
            Shape<Named<String>>.names.noted("Its own names of parameters."),
            default: []
        ),
        Field<ParameterSources>("sources", .sources, default: .rfc6749),
        Field<[TokenLocation]>(
            "tokenLocations",
            Shape<[TokenLocation]>.list(of: .tokenLocation, "an array of places, at least one", atLeast: 1),
            default: [.authorization(scheme: "Bearer"), .parameter("access_token")]
        ),
        Field<[FileCheck]>("frontChecks", Shape<[FileCheck]>.checks.noted("The checks of every request."), default: []),
        Field<[FileEndpoint]>(
            "endpoints",
            .list(of: FileEndpoint.shape, "an array of endpoints, at least one", atLeast: 1)
        )
    )

    // MARK: - What it answers

    static let answering = fields(
        Field<Named<Named<Template>>>(
            "errors",
            .map(
                of: .map(of: .template, "an object", but: ["status": .statusTemplate]),
                "an object with errors by their names"
            ),
            default: []
        ),
        Field<[FileErrorForm]>(
            "errorForms",
            .list(of: FileErrorForm.shape, "an array of forms of errors"),
            default: []
        ),
        Field<FileReply?>("denied", optional: .reply),
        Field<FileReply?>("notFound", optional: .reply),
        Field<FileReply?>("unavailable", optional: .reply),
        Field<FileReply?>("rateLimited", optional: .reply),
        Field<Template?>("headers", optional: Shape<Template>.objectTemplate.noted("The headers of every answer.")),
        Field<Named<CredentialShape>>("drawn", .map(of: .credential, "an object with shapes"), default: []),
        Field<Named<Pseudonym>>("pseudonyms", .map(of: .pseudonym, "an object with pseudonyms"), default: []),
        Field<ConsentPage?>("page", optional: .page)
    )

    // MARK: - What can be turned, and what is known

    static let rest = fields(
        Field<Named<Lifetime>>("lifetimes", .map(of: .lifetime, "an object with lifetimes"), default: []),
        Field<Named<FileKnob>>("knobs", .map(of: FileKnob.shape, "an object with knobs"), default: []),
        Field<JSONObject>("set", Shape<JSONObject>.knobs.noted("Knobs of all providers by their names."), default: [:]),
        Field<ClientGuide>("client", .guide, default: ClientGuide()),
        Field<[ProviderFact]>("facts", .list(of: .fact, "an array of facts"), default: [])
    )

    /// The members of a file.
    static let members = identity.members + reading.members + answering.members + rest.members

    /// What lifetimes are called in a file, and the knob of each.
    static let lifetimes: [(name: String, knob: Knob<Lifetime>)] = [
        ("code", CommonKnobs.codeLifetime), ("access_token", CommonKnobs.accessTokenLifetime),
        ("refresh_token", CommonKnobs.refreshTokenLifetime),
    ]
}

extension Shape<String> {
    fileprivate static let word = Shape(
        "a name in lower case, such as acme",
        ["type": "string", "pattern": "^[a-z][a-z0-9-]*$"],
        read: { json in
            json.string.flatMap { text in
                let isWord = text.utf8.allSatisfy { $0 &- 0x61 < 26 || $0.isDigit || $0 == 0x2D }
                return isWord && text.utf8.first.map { $0 &- 0x61 < 26 } ?? false ? text : nil
            }
        },
        write: JSON.string
    )

    fileprivate static let origin = Shape(
        "an origin such as https://acme.example",
        ["type": "string", "pattern": "^https?://[^/]+$"],
        read: { json in json.string.flatMap { URLText.isOrigin($0) ? $0 : nil } },
        write: JSON.string
    )
}

extension Shape<ClientGuide> {
    /// What the file cannot tell of itself; the rest follows from its templates.
    static let guide = Shape(
        object: fields(
            Field<[(key: String, value: String)]>(
                "authorizationParameters",
                Shape<[(key: String, value: String)]>.names.noted("Parameters that the authorization request needs."),
                default: []
            ),
            Field<[(key: String, value: String)]>(
                "profileParameters",
                Shape<[(key: String, value: String)]>.names
                    .noted("Parameters of the profile call, each with the member of the token answer that it takes."),
                default: []
            ),
            Field<String?>(
                "subject",
                optional: Shape<String>.filledText.noted("The member of the profile that says who it is.")
            )
        )
    ) { parameters, profile, subject in
        var guide = ClientGuide()
        guide.authorizationParameters = Dictionary(parameters.map { ($0.key, $0.value) }) { $1 }
        guide.profileParameters = Dictionary(profile.map { ($0.key, $0.value) }) { $1 }
        guide.subject = subject
        return guide
    }
}
