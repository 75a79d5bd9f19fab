extension JSON {
    /// Hands on every string, however deep, with its place.
    package func eachText<Failure: Error>(
        at path: JSONPath,
        _ body: (_ text: String, _ path: JSONPath) throws(Failure) -> Void
    ) throws(Failure) {
        switch self {
        case .string(let text): try body(text, path)
        case .array(let items): for (index, item) in items.enumerated() { try item.eachText(at: path[index], body) }
        case .object(let object): for (key, value) in object { try value.eachText(at: path[key], body) }
        case .null, .bool, .number: break
        }
    }
}
