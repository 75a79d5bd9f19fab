import JSONText

/// Values at the ends of what a number from outside can be, and texts that are nearly numbers.
enum Edge {
    static let values: [JSON] =
        [
            "0", "-1", "2147483648", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e308",
            "1e999",
        ]
        .map(JSON.number) + ["NaN", ""]

    static let texts = values.map { $0.string ?? $0.text() }

    /// The values, and the ends of the range that a schema names.
    static func values(_ schema: JSON) -> [JSON] {
        values + [schema["minimum"], schema["maximum"]].compactMap { $0 }
    }

    /// The values for a member, and where it holds others by name each in their place.
    static func values(of schema: JSONObject) -> [JSON] {
        values(.object(schema)) + (schema["additionalProperties"]?.object == nil ? [] : values.map { ["x": $0] })
    }

    /// A value that a schema allows.
    static func plain(_ schema: JSON) -> JSON {
        if let word = schema["enum"]?[0] { return word }
        return switch schema["type"]?.string {
        case "string": "x"
        case "array": []
        case "object": [:]
        case "boolean": true
        default: schema["minimum"] ?? 1
        }
    }

    /// A document with the number of each kind of place replaced by each edge; a kind is a path without its indices.
    static func documents(of document: JSON, seen: inout Set<String>) -> [JSON] {
        var places: [JSONPath] = []
        collect(document, at: .root, &places, &seen)
        return places.flatMap { place in values.map { replaced(document, place.components[...], $0) } }
    }

    private static func collect(_ json: JSON, at path: JSONPath, _ places: inout [JSONPath], _ seen: inout Set<String>)
    {
        switch json {
        case .number:
            let kind = path.components.map { if case .key(let key) = $0 { key } else { "" } }.joined(separator: ".")
            if seen.insert(kind).inserted { places.append(path) }
        case .array(let items):
            for (index, item) in items.enumerated() { collect(item, at: path[index], &places, &seen) }
        case .object(let object):
            for (key, value) in object { collect(value, at: path[key], &places, &seen) }
        case .null, .bool, .string: break
        }
    }

    private static func replaced(_ json: JSON, _ path: ArraySlice<JSONPath.Component>, _ value: JSON) -> JSON {
        switch (path.first, json) {
        case (nil, _): value
        case (.key(let name), .object(let object)):
            .object(JSONObject(object.map { ($0, $0 == name ? replaced($1, path.dropFirst(), value) : $1) }))
        case (.index(let place), .array(let items)):
            .array(items.enumerated().map { $0 == place ? replaced($1, path.dropFirst(), value) : $1 })
        default: json
        }
    }
}
