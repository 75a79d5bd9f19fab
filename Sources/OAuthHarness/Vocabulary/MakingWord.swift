package import JSONText

/// A word that makes something of its arguments, as lists, schemas and provider files know it.
package struct MakingWord<Product>: Sendable {
    package let name: String
    /// What it is for; for a check, the statement that holds when it passes.
    package let summary: String
    package let arguments: [Member]
    /// Arguments with which it can be made: what is required.
    package let example: JSON
    private let make: @Sendable (JSONObject, JSONPath) throws -> Product

    init<Values>(
        _ name: String,
        _ summary: String,
        _ fields: Fields<Values>,
        example: JSON = [:],
        make: @escaping @Sendable (Values) -> Product
    ) {
        self.name = name
        self.summary = summary
        self.example = example
        arguments = fields.members
        self.make = { make(try fields.read($0, $1)) }
    }

    /// What it makes of the arguments of a file; those that are left out have the values they have in Swift.
    package func product(of arguments: JSON, at path: JSONPath) throws(JSONMismatch) -> Product {
        let names = self.arguments.map(\.name)
        let object = try StrictObject(arguments, at: path, keys: names, what: "argument of \(name)").members
        return try JSONMismatch.thrown { try make(object, path) }
    }
}
