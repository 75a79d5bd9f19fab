import OAuthHarness

/// Why a step of the reference client did not succeed: what its caller is told.
struct ClientFailure: Error, Sendable, Hashable {
    let error: String
    var description: String?
    var uri: String?
    var status: Int?
    var retryAfter: Double?
    var requiredScope: String?

    init(
        _ error: String,
        _ description: String? = nil,
        uri: String? = nil,
        status: Int? = nil,
        retryAfter: Double? = nil,
        requiredScope: String? = nil
    ) {
        self.error = error
        self.description = description
        self.uri = uri
        self.status = status
        self.retryAfter = retryAfter
        self.requiredScope = requiredScope
    }

    /// The longest text that a person is shown.
    private static let longestText = 500

    /// The failure without secrets in its texts, and those of a length that a person reads.
    func scrubbed(of secrets: [String]) -> ClientFailure {
        var copy = self
        copy.description = description.map { Self.scrub($0, secrets) }
        copy.uri = uri.map { Self.scrub($0, secrets) }
        return copy
    }

    private static func scrub(_ text: String, _ secrets: [String]) -> String {
        var text = text
        for secret in secrets {
            while let range = text.firstRange(of: secret) { text.replaceSubrange(range, with: "…") }
        }
        return String(text.prefix(longestText))
    }

    var answer: DriverAnswer {
        var members: JSONObject = [:]
        if let description { members["error_description"] = .string(description) }
        if let uri { members["error_uri"] = .string(uri) }
        if let status { members["status"] = .integer(status) }
        if let retryAfter { members["retry_after"] = .number("\(retryAfter)") }
        if let requiredScope { members["required_scope"] = .string(requiredScope) }
        return .error(error, members)
    }
}
