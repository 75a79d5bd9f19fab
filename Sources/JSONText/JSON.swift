/// A JSON value that keeps what RFC 8259 texts differ in: the order of members and the spelling of numbers.
///
/// ```swift
/// let token: JSON = ["access_token": "at-1", "expires_in": 7200, "scope": ["api", "read_user"]]
/// ```
public enum JSON: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as it is written: `7200`, `1.0`, `1e3`.
    case number(String)
    /// A string, escapes taken off.
    case string(String)
    /// An array.
    case array([JSON])
    /// An object whose members keep their order.
    case object(JSONObject)

    /// Makes a number of an integer, in decimal digits.
    public static func integer(_ value: Int) -> JSON { .number(String(value)) }
}

// MARK: -

extension JSON {
    /// The member of a key, compared byte by byte; nil where this is no object or has no such member.
    public subscript(key: String) -> JSON? { object?[key] }

    /// The element of an index; nil where this is no array or is too short.
    public subscript(index: Int) -> JSON? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The text of a string; nil for every other kind.
    public var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    /// A string, or a number as it is written; nil for every other kind.
    package var plainText: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .null, .bool, .array, .object: nil
        }
    }

    /// What a string, a number, a truth value or null reads as within a text; nil for an array or an object.
    package var scalarText: String? {
        switch self {
        case .bool(let flag): flag ? "true" : "false"
        case .null: ""
        default: plainText
        }
    }

    /// The value of a number written as an integer; nil for `1.0`, for what overflows and for every other kind.
    public var integer: Int? {
        guard case .number(let text) = self else { return nil }
        return Int(text)
    }

    /// The value of a number; nil for every other kind.
    public var double: Double? {
        guard case .number(let text) = self else { return nil }
        return Double(text)
    }

    /// The truth value; nil for every other kind.
    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The elements of an array; nil for every other kind.
    public var array: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The members of an object; nil for every other kind.
    public var object: JSONObject? {
        guard case .object(let object) = self else { return nil }
        return object
    }

    /// The kind with its article, for messages: `an integer`, `a string`.
    package var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number(let text): Int(text) == nil ? "a number" : "an integer"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSON {
    /// The value with each of its strings, but for the names of members, replaced.
    package func mapStrings(_ replaced: (String) -> String) -> JSON {
        switch self {
        case .string(let text): .string(replaced(text))
        case .array(let elements): .array(elements.map { $0.mapStrings(replaced) })
        case .object(let object): .object(JSONObject(object.map { ($0.key, $0.value.mapStrings(replaced)) }))
        case .null, .bool, .number: self
        }
    }
}
