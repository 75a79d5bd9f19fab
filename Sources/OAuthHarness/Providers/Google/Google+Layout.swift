import HTTPWire
import JSONText

extension Google {
    /// Lays JSON out as Google does, once scripts have had their way with the members (google.md §2.1, §4).
    static func finish(_ reply: inout Reply, _ transaction: Transaction) {
        share(&reply, transaction)
        guard case .fields(let fields, .json) = reply.content else { return }
        let profile = transaction.profile
        var text = profile[jsonEra] == .old ? spaced(fields) : fields.pretty()
        if transaction.endpoint == .metadata {
            text = indented(text, by: profile[discoveryIndent])
        } else if transaction.endpoint == .userinfo, profile[escapeEquals] {
            // An equals sign stands in strings alone.
            text = text.replacing("=", with: "\\u003d")
        }
        reply.content = .bytes(Array(text.utf8))
    }

    /// A space in front of each colon too; what is nested stays in one line.
    private static func spaced(_ fields: JSON) -> String {
        guard let object = fields.object, !object.isEmpty else { return fields.text() }
        let lines = object.map { "  \(JSON.string($0.key).text()) : \($0.value.text())" }
        return "{\n\(lines.joined(separator: ",\n"))\n}"
    }

    /// The same lines with another number of spaces a level.
    private static func indented(_ text: String, by spaces: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let depth = line.prefix { $0 == " " }.count / 2
            return String(repeating: " ", count: depth * spaces) + line.drop { $0 == " " }
        }.joined(separator: "\n")
    }

    // MARK: - Pages of other origins (google.md §2.4)

    static let preflights: [EndpointBehavior] = [
        EndpointBehavior(.other, [.options], "/*path") { transaction in
            var reply = Reply(.success, status: 200)
            for (name, asked) in [
                ("Access-Control-Allow-Methods", "Access-Control-Request-Method"),
                ("Access-Control-Allow-Headers", "Access-Control-Request-Headers"),
            ] {
                if let value = transaction.request.headers[asked] { reply.headers.append(name, value) }
            }
            return reply
        }.offered { $0[cors] == .echo }
    ]

    private static func share(_ reply: inout Reply, _ transaction: Transaction) {
        guard transaction.profile[cors] == .echo, !transaction.endpoint.isForBrowsers,
            let origin = transaction.request.headers["Origin"]
        else { return }
        reply.headers.append("Access-Control-Allow-Origin", origin)
    }
}
