import HTTPWire
import JSONText

extension GitHub {
    // MARK: - GraphQL, as far as programs ask who the person is

    static let graphQL: [EndpointBehavior] = [
        EndpointBehavior(.api, [.post], "/graphql", checks: guardChecks() + [bodyIsObject], answer: viewer)
    ]

    /// The fields of `viewer`; any other field is an error with status 200.
    private static func viewer(_ transaction: Transaction) -> Reply {
        let query = body(of: transaction)["query"]?.string ?? ""
        let words = query.split { !$0.isLetter && !$0.isNumber && !"{}_".contains($0) }.joined(separator: " ")
        let parts = words.replacing("{", with: " { ").replacing("}", with: " } ").split(separator: " ")
        guard let start = parts.firstIndex(of: "viewer"), parts[start...].dropFirst().first == "{",
            let account = transaction.account
        else { return failed("A query attribute must be specified and must be a string.") }
        let fields = parts[(start + 2)...].prefix { $0 != "}" && $0 != "{" }.map(String.init)
        let known: JSONObject = [
            "login": .string(account.login), "name": .string(account.name), "databaseId": .integer(account.id),
            "id": publicUser(account, transaction)["node_id"] ?? .null,
            "email": transaction.profile[publicEmail] ? .string(account.email) : "",
            "url": .string("https://github.com/\(account.login)"),
            "avatarUrl": .string("https://avatars.githubusercontent.com/u/\(account.id)?v=4"),
        ]
        if let unknown = fields.first(where: { known[$0] == nil }) {
            return failed("Field '\(unknown)' doesn't exist on type 'User'")
        }
        return .fields(["data": ["viewer": .object(JSONObject(fields.map { ($0, known[$0] ?? .null) }))]])
    }

    private static func failed(_ message: String) -> Reply {
        .fields(["errors": [["message": .string(message)]]], meaning: .refusal)
    }
}
