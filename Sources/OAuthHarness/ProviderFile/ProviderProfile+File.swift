package import JSONText

extension ProviderProfile {
    /// Reads a provider from a file.
    ///
    /// ```swift
    /// let acme = try MockProvider(ProviderProfile(contentsOf: "acme.json"))
    /// ```
    ///
    /// - Parameter path: The file: JSON as `Scenarios/provider.schema.json` describes it.
    /// - Throws: ``ConfigurationError``, with every mistake of the file by its line.
    public init(contentsOf path: String) throws(ConfigurationError) {
        try self.init(ConfigurationError.bytes(of: path), file: path)
    }

    /// Reads a provider.
    package init(_ bytes: [UInt8], file: String) throws(ConfigurationError) {
        let document = try ConfigurationError.document(bytes, file: file)
        let mistakes = ProviderFile.mistakes(in: document.value)
        guard mistakes.isEmpty else { throw ConfigurationError(mistakes, in: document, file: file) }
        do {
            self = try ProviderProfile(file: document.value.object ?? [:])
        } catch {
            throw ConfigurationError([error], in: document, file: file)
        }
    }

    /// The JSON schema of provider files.
    package static var fileSchema: JSON { ProviderFile.schema }

    /// The path below which the harness answers itself, whatever provider it plays.
    package static let harnessPath = "/_harness"

    /// Whether a word is the path of a file, and no name of a provider.
    package static func isFile(_ word: String) -> Bool {
        word.hasSuffix(".json") || ["/", "./", "../"].contains(where: word.hasPrefix)
    }
}

extension Shape<ProviderProfile> {
    /// The name of a provider, or the path of a provider file, which begins at a folder where it is relative.
    static func providerOrFile(of providers: [ProviderProfile], in folder: String) -> Shape {
        let named = provider(of: providers)
        return Shape(
            named.expected,
            ["anyOf": [.object(named.schema), ["type": "string", "pattern": "^[.]{0,2}/|[.]json$"]]],
            reading: { json, path in
                guard let file = json.string, ProviderProfile.isFile(file) else { return try named.read(json, path) }
                do {
                    return try ProviderProfile(contentsOf: file.hasPrefix("/") ? file : folder + file)
                } catch {
                    throw JSONMismatch(path: path, found: "\(error)", expected: "a provider file that can be used")
                }
            },
            write: named.write
        )
    }
}

extension ProviderFile {
    /// Everything that is wrong with a file, a place once.
    static func mistakes(in json: JSON) -> [JSONMismatch] {
        let found = members.mistakes(in: json, at: .root)
        return found
            + ProviderFileNames(json).mistakes.filter { mistake in !found.contains { $0.path == mistake.path } }
    }

    /// The JSON schema of provider files (draft 2020-12), from the same words that reading goes by.
    static var schema: JSON {
        var schema: JSONObject = [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A provider of oauth-harness",
        ]
        schema.merge(members.schema)
        let when = Field<KnobCondition?>("when", optional: .condition).member
        schema["$defs"] = [
            "check": .object(WordUse.schema(CheckWord.all, beside: [when])),
            "reply": [
                "anyOf": [
                    .object(WordUse.schema(ReplyWord.all)),
                    ["type": "object", "required": [.string(KnobChoice.key)]],
                ]
            ],
        ]
        return .object(schema)
    }
}
