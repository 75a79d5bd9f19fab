import JSONText

/// The ways to write the members of an answer, as provider files name them.
enum EncodingWord {
    /// Every way, in the order that lists print.
    static let all: [MakingWord<FileEncoding>] = [
        MakingWord("json", "Compact JSON, non-ASCII as UTF-8.", fields()) { _ in .json },
        MakingWord("railsJSON", "JSON with <, > and & escaped.", fields()) { _ in FileEncoding { _ in .railsJSON } },
        MakingWord(
            "phpJSON",
            "JSON with / escaped, and non-ASCII where wanted.",
            fields(Field("escapesUnicode", .flag, default: false))
        ) { flag in FileEncoding { _ in .phpJSON(escapesUnicode: flag) } },
        MakingWord("form", "A form; nested members are left out.", fields()) { _ in FileEncoding { _ in .form } },
        MakingWord(
            "jsonp",
            "A call of a function.",
            fields(Field("callback", Shape<Template>.textTemplate), Field("suffix", .text, default: ");")),
            example: ["callback": "{{sent.callback|else:callback}}"]
        ) { callback, suffix in FileEncoding { .jsonp(callback: callback.text(in: $0) ?? "callback", suffix: suffix) }
        },
        MakingWord("xml", "XML, an element a member.", fields(Field("root", .filledText)), example: ["root": "OAuth"]) {
            root in FileEncoding { _ in .xml(root: root) }
        },
    ]
}

/// How an answer of a file is written.
struct FileEncoding: Sendable {
    static let json = FileEncoding { _ in .json }

    let encoding: @Sendable (Hand) -> BodyEncoding

    init(_ encoding: @escaping @Sendable (Hand) -> BodyEncoding) { self.encoding = encoding }
}

extension Shape<FileEncoding> {
    /// A word alone, or one with arguments.
    static let encoding: Shape<FileEncoding> = Shape<FileEncoding>(
        "a way to write members, such as json",
        WordUse.schema(EncodingWord.all, allowsBare: true),
        reading: { json, path in
            if json.object?[KnobChoice.key] != nil {
                let chosen = try Shape<FileEncoding>.encoding.chosen().read(json, path)
                return FileEncoding { chosen.value(in: $0.transaction.profile)?.encoding($0) ?? .json }
            }
            let (name, arguments, place) = try WordUse.read(
                json,
                path,
                known: EncodingWord.all.map(\.name),
                what: "way to write members",
                allowsBare: true
            )
            let word = EncodingWord.all.first { $0.name == name }
            return try word?.product(of: arguments, at: place) ?? .json
        }
    )
}

/// One word with its arguments: `{"clientIsKnown": {"error": "40013"}}`, beside members that go with any word.
enum WordUse {
    static func read(
        _ json: JSON,
        _ path: JSONPath,
        known: [String],
        what: String,
        beside: [String] = [],
        allowsBare: Bool = false
    ) throws(JSONMismatch) -> (name: String, arguments: JSON, path: JSONPath) {
        if allowsBare, let name = json.string {
            guard known.contains(name) else {
                throw JSONMismatch(unknown: name, at: path, known: known, what: what, isKey: false)
            }
            return (name, [:], path)
        }
        guard let object = json.object else {
            throw JSONMismatch(json, at: path, expected: "an object with one \(what)")
        }
        let names = object.keys.filter { !beside.contains($0) }
        if let stranger = names.first(where: { !known.contains($0) }) {
            throw JSONMismatch(unknown: stranger, at: path[stranger], known: known + beside, what: what)
        }
        guard let name = names.first, names.count == 1, let arguments = object[name] else {
            let found = names.isEmpty ? "none" : names.joined(separator: " and ")
            throw JSONMismatch(path: path, found: found, expected: "one \(what)")
        }
        return (name, arguments, path[name])
    }

    /// What an object with one of some words may be, for editors.
    static func schema<Product>(
        _ words: [MakingWord<Product>],
        beside: [Member] = [],
        allowsBare: Bool = false
    ) -> JSONObject {
        let properties = words.map { word in
            var schema = word.arguments.schema
            schema["description"] = .string(word.summary)
            return (word.name, JSON.object(schema))
        }
        let object: JSONObject = [
            "type": "object",
            "properties": .object(JSONObject(properties + beside.map { ($0.name, .object($0.schema)) })),
            "additionalProperties": false, "minProperties": 1, "maxProperties": .integer(1 + beside.count),
        ]
        guard allowsBare else { return object }
        return ["anyOf": [["enum": .array(words.map { .string($0.name) })], .object(object)]]
    }
}
