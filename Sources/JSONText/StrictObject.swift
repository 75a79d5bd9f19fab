/// Reads the members of a JSON object, and refuses what nobody asked for.
package struct StrictObject {
    package let path: JSONPath
    package let members: JSONObject

    package init(
        _ json: JSON,
        at path: JSONPath,
        keys: [String],
        what: String = "member here"
    ) throws(JSONMismatch) {
        guard let object = json.object else {
            let list = keys.isEmpty ? "an empty object" : "an object with " + keys.joined(separator: ", ")
            throw JSONMismatch(path: path, found: json.kind, expected: list)
        }
        for key in object.keys where !keys.contains(key) {
            throw JSONMismatch(unknown: key, at: path[key], known: keys, what: what)
        }
        self.path = path
        members = object
    }

    package subscript(key: String) -> JSON? { members[key] }

    package func value<Value>(_ key: String, _ shape: Shape<Value>) throws(JSONMismatch) -> Value? {
        guard let json = members[key] else { return nil }
        return try JSONMismatch.thrown(in: { try shape.read(json, path[key]) })
    }

    /// A member that has to be there.
    package func required<Value>(_ key: String, _ shape: Shape<Value>) throws(JSONMismatch) -> Value {
        guard let value = try value(key, shape) else {
            throw JSONMismatch(missing: key, in: path, expected: shape.expected)
        }
        return value
    }
}
