import OAuthConformance
import OAuthHarness
import JSONText
import Testing

@Suite struct ScenarioSchemaTests {
    @Test("every scenario file fits the schema")
    func everyFileFits() throws {
        let schema = SchemaReader(ScenarioSchema.json)
        for file in try SourceTree.scenarioFiles() {
            let faults = schema.faults(in: try JSONReader.value(Array(file.text.utf8)))
            #expect(faults.isEmpty, "\(file.path): \(faults.prefix(3))")
        }
    }

    @Test("the schema refuses what the reader refuses", arguments: ScenarioFileErrorTests.cases)
    func refusesTheSame(_ item: ScenarioFileErrorTests.Case) {
        // Words of other registries are plain strings to the schema.
        let onlyRead = [
            "an unknown knob", "a knob that cannot hold the value", "an unknown check",
            "a knob that one of the providers does not have", "an override of a provider that is not named",
            "a value that no callback has", "a value that no address has",
        ]
        let loose = [
            "a duration without a unit", "an expectation of nothing", "an unknown outcome in an override",
            "a member that an override takes away", "more at once than may be",
        ]
        guard let json = try? JSONReader.value(Array(item.text.utf8)), !(onlyRead + loose).contains(item.name) else {
            return
        }
        #expect(!SchemaReader(ScenarioSchema.json).faults(in: json).isEmpty)
    }
}

/// As much of JSON Schema as the published one uses.
struct SchemaReader {
    private let root: JSON

    init(_ root: JSON) { self.root = root }

    func faults(in value: JSON) -> [String] { faults(in: value, root, "$") }

    private func faults(in value: JSON, _ schema: JSON, _ path: String) -> [String] {
        if let reference = schema["$ref"]?.string {
            let name = String(reference.dropFirst("#/$defs/".count))
            return faults(in: value, root["$defs"]?[name] ?? .null, path)
        }
        var faults: [String] = []
        if let options = schema["oneOf"]?.array {
            let fitting = options.filter { self.faults(in: value, $0, path).isEmpty }
            if fitting.count != 1 { faults.append("\(path): fits \(fitting.count) of \(options.count)") }
        }
        if let known = schema["enum"]?.array, !known.contains(value) { faults.append("\(path): \(value.text())") }
        if let type = schema["type"], !isOfType(value, type) { faults.append("\(path): no \(type.text())") }
        if let least = schema["minimum"]?.double, let number = value.double, number < least {
            faults.append("\(path): less than \(least)")
        }
        if let most = schema["maximum"]?.double, let number = value.double, number > most {
            faults.append("\(path): more than \(most)")
        }
        if let least = schema["exclusiveMinimum"]?.double, let number = value.double, number <= least {
            faults.append("\(path): not more than \(least)")
        }
        if let least = schema["minLength"]?.integer, let text = value.string, text.count < least {
            faults.append("\(path): too short")
        }
        if let pattern = schema["pattern"]?.string, let text = value.string {
            let fits = try? Regex(pattern).firstMatch(in: text) != nil
            if fits != true { faults.append("\(path): does not fit \(pattern)") }
        }
        return faults + arrayFaults(in: value, schema, path) + objectFaults(in: value, schema, path)
    }

    private func arrayFaults(in value: JSON, _ schema: JSON, _ path: String) -> [String] {
        guard let items = value.array else { return [] }
        var faults: [String] = []
        if let least = schema["minItems"]?.integer, items.count < least { faults.append("\(path): too few") }
        if let item = schema["items"] {
            for (index, value) in items.enumerated() { faults += self.faults(in: value, item, "\(path)[\(index)]") }
        }
        return faults
    }

    private func objectFaults(in value: JSON, _ schema: JSON, _ path: String) -> [String] {
        guard let object = value.object, schema["type"]?.string == "object" else { return [] }
        var faults: [String] = []
        if let most = schema["maxProperties"]?.integer, object.count > most { faults.append("\(path): too many") }
        if let least = schema["minProperties"]?.integer, object.count < least { faults.append("\(path): too few") }
        for name in schema["required"]?.array?.compactMap(\.string) ?? [] where object[name] == nil {
            faults.append("\(path): no \(name)")
        }
        for (name, member) in object {
            if let names = schema["propertyNames"] { faults += self.faults(in: .string(name), names, path) }
            if let known = schema["properties"]?[name] {
                faults += self.faults(in: member, known, "\(path).\(name)")
            } else if schema["additionalProperties"]?.bool == false {
                faults.append("\(path): unknown \(name)")
            } else if let other = schema["additionalProperties"], other.object != nil {
                faults += self.faults(in: member, other, "\(path).\(name)")
            }
        }
        return faults
    }

    private func isOfType(_ value: JSON, _ type: JSON) -> Bool {
        let names = type.array?.compactMap(\.string) ?? type.string.map { [$0] } ?? []
        return names.contains { name in
            switch (name, value) {
            case ("string", .string), ("boolean", .bool), ("array", .array), ("object", .object), ("null", .null),
                ("number", .number):
                true
            case ("integer", .number): value.integer != nil
            default: false
            }
        }
    }
}
