import HTTPWire
import JSONText

extension Shape {
    /// The same, its texts naming between `{{` and `}}` nothing but what the runner fills in there.
    func filling(_ names: [String]) -> Shape {
        let reading = { @Sendable (json: JSON, path: JSONPath) throws -> Value in
            try json.eachText(at: path) { (text, place) throws(JSONMismatch) in
                var found: [String] = []
                _ = text.filled { name -> String? in
                    found.append(name)
                    return nil
                }
                let isWord = { (name: String) in name.utf8.allSatisfy { $0.isLetter || $0 == 0x5F } }
                guard let stranger = found.first(where: { isWord($0) && !names.contains($0) }) else { return }
                throw JSONMismatch(unknown: stranger, at: place, known: names, what: "value here", isKey: false)
            }
            return try read(json, path)
        }
        return Shape(expected, schema, reading: reading, write: write)
    }
}
