/// What the names of a file stand for.
package struct PlaceholderValues: Hashable, Sendable {
    private var values: [String: [UInt8]] = [:]

    package init() {}

    /// The value of a name; nil where it has none yet.
    package subscript(name: String) -> [UInt8]? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// The names that have a value, sorted.
    package var names: [String] { values.keys.sorted() }
}

extension PlaceholderValues: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { values[name] = Array(value.utf8) }
    }
}
