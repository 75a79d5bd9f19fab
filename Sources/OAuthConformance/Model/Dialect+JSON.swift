import JSONText
import OAuthHarness

extension Dialect {
    /// The members of the driver protocol, each there alone where the provider differs from the RFCs; nil where it does not.
    var json: JSONObject? {
        let plain = Dialect()
        guard self != plain else { return nil }
        var object: JSONObject = [:]
        if !parameterNames.isEmpty {
            let names = parameterNames.map { ($0.key.rawValue, JSON.object(Self.names($0.value))) }
            object["parameter_names"] = .object(JSONObject(names.sorted { $0.0 < $1.0 }))
        }
        let declared = [
            ("answer_names", guide.answerNames), ("authorization_parameters", guide.authorizationParameters),
            ("profile_parameters", guide.profileParameters),
        ]
        for (member, names) in declared where !names.isEmpty { object[member] = .object(Self.names(names)) }
        if postsJSON { object["token_request"] = "json" }
        if tokenLocation != plain.tokenLocation {
            object["token_location"] = Shape<TokenLocation>.tokenLocation.write(tokenLocation)
        }
        if scopeSeparator != plain.scopeSeparator { object["scope_separator"] = .string(scopeSeparator) }
        if !guide.deadTokenErrors.isEmpty {
            object["dead_token_errors"] = .array(guide.deadTokenErrors.sorted().map(JSON.string))
        }
        if let subject = guide.subject { object["subject"] = .string(subject) }
        if let refreshURL { object["refresh_endpoint"] = .string(refreshURL) }
        return object
    }

    private static func names(_ names: [String: String]) -> JSONObject {
        JSONObject(names.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) })
    }
}
