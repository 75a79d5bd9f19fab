import HTTPWire
import JSONText

/// A ready check as a file lists it, with the settings of knobs under which it counts.
struct FileCheck: Sendable {
    let check: Check
    let condition: KnobCondition?
    /// The word, and the arguments that are errors.
    let word: String
    let errors: [String: String]

    var counted: Check {
        guard let condition else { return check }
        return check.when { condition.holds(in: $0.profile) }
    }
}

extension Shape<FileCheck> {
    static let check = Shape(
        "an object with one check",
        .reference(to: "check"),
        reading: { json, path in
            let known = CheckWord.all.map(\.name)
            let (name, arguments, place) = try WordUse.read(json, path, known: known, what: "check", beside: ["when"])
            guard let word = CheckWord.named(name) else {
                throw JSONMismatch(json, at: path, expected: "an object with one check")
            }
            let errors = word.errors.compactMap { name in arguments[name]?.string.map { (name, $0) } }
            return FileCheck(
                check: try word.product(of: arguments, at: place),
                condition: try json["when"].map { try Shape<KnobCondition>.condition.read($0, path["when"]) },
                word: name,
                errors: Dictionary(errors) { $1 }
            )
        }
    )
}

extension Shape<[FileCheck]> {
    static let checks = list(of: .check, "an array of checks")
}

/// A grant of a token endpoint.
struct FileGrant: Sendable {
    let checks: [FileCheck]
    let reply: FileReply
    let condition: KnobCondition?

    static let fields = JSONText.fields(
        Field<[FileCheck]>("checks", .checks, default: []),
        Field<FileReply>("reply", .reply),
        Field<KnobCondition?>("when", optional: .condition)
    )
    static let shape = Shape<FileGrant>(object: fields) { FileGrant(checks: $0, reply: $1, condition: $2) }
}

/// An endpoint of a provider file.
struct FileEndpoint: Sendable {
    let endpoint: Endpoint
    let methods: [HTTPMethod]
    let paths: [String]
    let sources: ParameterSources?
    let names: [String: String]?
    let checks: [FileCheck]
    let reply: FileReply?
    let grants: [(key: String, value: FileGrant)]
    let unsupported: ErrorCode
    let implied: GrantType?
    let condition: KnobCondition?

    private static let place = JSONText.fields(
        Field<Endpoint>("endpoint", Shape<Endpoint>.endpoint),
        Field<[HTTPMethod]>("methods", .methods),
        Field<String>("path", Shape<String>.path),
        Field<[String]>(
            "aliases",
            Shape<[String]>.list(of: .path, "an array of paths").noted("Other paths where it answers alike."),
            default: []
        ),
        Field<ParameterSources?>("sources", optional: .sources),
        Field<[(key: String, value: String)]?>("parameters", optional: .names)
    )

    private static let course = JSONText.fields(
        Field<[FileCheck]>("checks", .checks, default: []),
        Field<FileReply?>("reply", optional: .reply),
        Field<[(key: String, value: FileGrant)]>(
            "grants",
            .map(of: FileGrant.shape, "an object with grants by their types"),
            default: []
        ),
        Field<ErrorCode>("unsupported", .error, default: .unsupportedGrantType),
        Field<GrantType?>("implied", optional: Shape<GrantType>.rawText),
        Field<KnobCondition?>("when", optional: .condition)
    )

    static let shape = Shape<FileEndpoint>(object: place + course) { FileEndpoint($0, $1) }

    private typealias Place = (
        Endpoint, [HTTPMethod], String, [String], ParameterSources?, [(key: String, value: String)]?
    )
    private typealias Course = (
        [FileCheck], FileReply?, [(key: String, value: FileGrant)], ErrorCode, GrantType?, KnobCondition?
    )

    private init(_ place: Place, _ course: Course) {
        let path: String
        let aliases: [String]
        let own: [(key: String, value: String)]?
        (endpoint, methods, path, aliases, sources, own) = place
        (checks, reply, grants, unsupported, implied, condition) = course
        paths = [path] + aliases
        names = own.map { Dictionary($0.map { ($0.key, $0.value) }) { $1 } }
    }

    /// The endpoint of the engine, once for each of its paths.
    func behaviors(_ file: FileContext) -> [EndpointBehavior] {
        paths.map { path in
            var behavior = grants.isEmpty ? plain(path, file) : token(path, file)
            if let condition { behavior = behavior.offered { condition.holds(in: $0) } }
            if let implied { behavior = behavior.implying { $0.contains("grant_type") ? nil : implied } }
            return behavior.naming(names)
        }
    }

    private func plain(_ path: String, _ file: FileContext) -> EndpointBehavior {
        EndpointBehavior(endpoint, methods, path, parameterSources: sources, checks: checks.map(\.counted)) { [reply] in
            reply?.reply(Hand($0, file)) ?? $0.profile.notFound($0)
        }
    }

    private func token(_ path: String, _ file: FileContext) -> EndpointBehavior {
        .token(
            methods,
            path,
            parameterSources: sources,
            checks: checks.map(\.counted),
            unsupported: unsupported,
            grantsUnder: { [grants] profile in
                grants.filter { $0.value.condition?.holds(in: profile) ?? true }.map { type, grant in
                    EndpointBehavior.Grant(GrantType(rawValue: type), checks: grant.checks.map(\.counted)) {
                        grant.reply.reply(Hand($0, file))
                    }
                }
            }
        )
    }
}

/// How some refusals are written.
struct FileErrorForm: Sendable {
    let endpoints: [Endpoint]
    let errors: [String]
    let reply: FileReply
    let burnsCode: Chosen<Bool>

    static let fields = JSONText.fields(
        Field<[Endpoint]>(
            "at",
            Shape<[Endpoint]>.list(of: .endpoint, "an array of endpoints").noted("All of them by default."),
            default: []
        ),
        Field<[String]>("for", Shape<[String]>.texts.noted("The errors; all of them by default."), default: []),
        Field<FileReply>("reply", .reply),
        Field<Chosen<Bool>>(
            "burnsCode",
            Shape<Bool>.flag.chosen().noted("Whether such a refusal uses up the code that the request shows."),
            default: .always(false)
        )
    )
    static let shape = Shape<FileErrorForm>(object: fields) {
        FileErrorForm(endpoints: $0, errors: $1, reply: $2, burnsCode: $3)
    }

    func fits(_ endpoint: Endpoint, _ error: String) -> Bool {
        (endpoints.isEmpty || endpoints.contains(endpoint)) && (errors.isEmpty || errors.contains(error))
    }
}

extension Shape<String> {
    fileprivate static let path = Shape(
        "a path such as /oauth/token or /users/:name",
        ["type": "string", "pattern": "^/[^# ]*$"],
        read: { json in
            json.string.flatMap { $0.hasPrefix("/") && !$0.utf8.contains { $0 == 0x23 || $0 <= 0x20 } ? $0 : nil }
        },
        write: JSON.string
    )
}

/// A knob that only a file's provider has.
struct FileKnob: Sendable {
    let value: JSON
    let choices: [String]
    let summary: String
    let source: String
    let evidence: ProviderFact.Evidence?
    let date: String?

    static let shape = Shape<FileKnob>(
        object: fields(
            Field<JSON>(
                "default",
                Shape<JSON>(
                    "true, false, a whole number or a string",
                    ["type": ["boolean", "integer", "string"]],
                    read: { json in
                        let isNumber = json.integer.map { $0 >= 0 } ?? false
                        return isNumber || json.bool != nil || json.string != nil ? json : nil
                    }
                )
            ),
            Field<[String]>(
                "choices",
                Shape<[String]>.texts.noted("What a string may be; anything by default."),
                default: []
            ),
            Field<String>("summary", Shape<String>.filledText.noted("What turning it does, in one sentence.")),
            Field<String?>("source", optional: Shape<String>.filledText),
            Field<ProviderFact.Evidence?>("evidence", optional: Shape<ProviderFact>.evidence),
            Field<String?>("date", optional: Shape<ProviderFact>.date)
        )
    ) { FileKnob(value: $0, choices: $1, summary: $2, source: $3 ?? "the provider file", evidence: $4, date: $5) }

    func declaration(_ name: String) -> any KnobDeclaration {
        if let flag = value.bool { return Knob<Bool>(name, flag, source: source).deciding(summary) }
        if let number = value.integer { return Knob<Int>(name, number, source: source).deciding(summary) }
        let text = value.string ?? ""
        guard !choices.isEmpty else { return Knob<String>(name, text, source: source).deciding(summary) }
        return Knob<String>(name, text, among: choices, source: source).deciding(summary)
    }

    /// What the knob can hold, where that is few; nil for any text or number.
    var settings: [String]? {
        if value.bool != nil { return ["true", "false"] }
        return value.string != nil && !choices.isEmpty ? choices : nil
    }
}
