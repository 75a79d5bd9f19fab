import OAuthHarness

extension Readiness {
    /// Reads the answer to `configure`.
    init(_ json: JSONObject) throws(MalformedAnswer) {
        let answer = try DriverAnswer(json: json)
        switch answer.word {
        case .ok: self = .ready(try Self.capabilities(answer.members["capabilities"]))
        case .unsupported: self = .unsupported(reason: Self.words(answer, or: "the client names no reason"))
        case .error: throw MalformedAnswer(Self.words(answer, or: "no reason given"))
        }
    }

    private static func words(_ answer: DriverAnswer, or none: String) -> String {
        let words = [answer.error, answer.members["reason"]?.string, answer.errorDescription].compactMap(\.self)
        return words.isEmpty ? none : words.joined(separator: ": ")
    }

    /// A word that nobody knows is kept: the runner warns of it.
    private static func capabilities(_ json: JSON?) throws(MalformedAnswer) -> Set<Capability> {
        guard let elements = json?.array else {
            throw MalformedAnswer(
                "answer configure with \"capabilities\", an array of words such as authorization_code: "
                    + (json.map { "it is \($0.kind)" } ?? "it is missing")
            )
        }
        var capabilities: Set<Capability> = []
        for (place, element) in elements.enumerated() {
            guard let word = element.string else {
                throw MalformedAnswer("capabilities[\(place)] is \(element.kind), expected a word")
            }
            capabilities.insert(Capability(rawValue: word))
        }
        return capabilities
    }
}
