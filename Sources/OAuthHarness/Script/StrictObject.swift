package import JSONText

/// Reads the members of a JSON object, and refuses what nobody asked for.
package struct StrictObject {
    package let path: JSONPath
    private let object: JSONObject

    package init(
        _ json: JSON,
        at path: JSONPath,
        keys: [String],
        what: String = "member here"
    ) throws(ScriptError) {
        guard let object = json.object else {
            throw ScriptError(path: path, found: json.kind, expected: "an object with " + keys.joined(separator: ", "))
        }
        for key in object.keys where !keys.contains(key) {
            throw ScriptError(unknown: key, at: path[key], known: keys, what: what)
        }
        self.path = path
        self.object = object
    }

    package subscript(key: String) -> JSON? { object[key] }

    package var members: JSONObject { object }

    package func text(_ key: String) throws(ScriptError) -> String? {
        try value(key, .text)
    }

    package func requiredText(_ key: String) throws(ScriptError) -> String {
        guard let text = try text(key), !text.isEmpty else {
            throw ScriptError(path: path, found: "no \(key)", expected: "\"\(key)\", a string")
        }
        return text
    }

    package func integer(_ key: String, atLeast least: Int) throws(ScriptError) -> Int? {
        try value(key, .integer(atLeast: least))
    }

    package func seconds(_ key: String) throws(ScriptError) -> Double? {
        let shape = Shape<Double>(
            "a number of seconds, more than 0",
            ["type": "number", "exclusiveMinimum": 0],
            read: { json in json.double.flatMap { $0 > 0 ? $0 : nil } },
            write: { .number("\($0)") }
        )
        return try value(key, shape)
    }

    package func flag(_ key: String) throws(ScriptError) -> Bool? {
        try value(key, .flag)
    }

    package func texts(_ key: String) throws(ScriptError) -> [String]? {
        guard let json = object[key] else { return nil }
        guard let list = json.array else {
            throw ScriptError(path: path[key], found: json.kind, expected: "an array of strings")
        }
        var result: [String] = []
        for (index, item) in list.enumerated() {
            guard let text = item.string else {
                throw ScriptError(path: path[key][index], found: item.text(), expected: "a string")
            }
            result.append(text)
        }
        return result
    }

    /// Words out of a vocabulary.
    package func words<Word>(
        _ key: String,
        of known: [String],
        what: String,
        _ make: (String) -> Word?
    ) throws(ScriptError) -> [Word] {
        let texts: [String]
        if let single = object[key]?.string {
            texts = [single]
        } else {
            texts = try self.texts(key) ?? []
        }
        var result: [Word] = []
        for (index, text) in texts.enumerated() {
            guard known.contains(text), let word = make(text) else {
                let place = object[key]?.string == nil ? path[key][index] : path[key]
                throw ScriptError(unknown: text, at: place, known: known, what: what, isKey: false)
            }
            result.append(word)
        }
        return result
    }

    package func pairs(_ key: String) throws(ScriptError) -> [(name: String, value: String)] {
        guard let json = object[key] else { return [] }
        guard let map = json.object else {
            throw ScriptError(path: path[key], found: json.kind, expected: "an object with string values")
        }
        var result: [(name: String, value: String)] = []
        for (name, value) in map {
            guard let text = value.string else {
                throw ScriptError(path: path[key][name], found: value.text(), expected: "a string")
            }
            result.append((name, text))
        }
        return result
    }

    /// Texts by name; of names that differ in their bytes only, the last counts.
    func textMap(_ key: String) throws(ScriptError) -> [String: String] {
        Dictionary(try pairs(key).map { ($0.name, $0.value) }) { $1 }
    }

    package func value<Value>(_ key: String, _ shape: Shape<Value>) throws(ScriptError) -> Value? {
        guard let json = object[key] else { return nil }
        guard let value = shape.read(json) else {
            throw ScriptError(path: path[key], found: json.text(), expected: shape.expected)
        }
        return value
    }
}
