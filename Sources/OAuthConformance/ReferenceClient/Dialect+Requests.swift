import HTTPWire
import JSONText
import OAuthHarness

extension Dialect {
    /// Parameters under the names of an endpoint, scopes joined as the provider wants them.
    func named(_ parameters: FormParameters, at endpoint: Endpoint) -> FormParameters {
        guard parameterNames[endpoint] != nil || scopeSeparator != " " else { return parameters }
        var result: FormParameters = [:]
        for pair in parameters.pairs {
            let name = String(decoding: pair.name, as: UTF8.self)
            let isJoined = name == "scope" && scopeSeparator != " "
            let value = isJoined ? pair.value.flatMap { $0 == 0x20 ? Array(scopeSeparator.utf8) : [$0] } : pair.value
            result.append(self.name(of: name, at: endpoint), value)
        }
        return result
    }

    /// The query of the authorization request, with what the provider wants besides.
    func authorization(_ parameters: FormParameters) -> FormParameters {
        var result = named(parameters, at: .authorization)
        for (name, value) in guide.authorizationParameters.sorted(by: { $0.key < $1.key }) {
            result.append(name, value)
        }
        return result
    }

    /// What of a token answer the profile call wants back, a number as its digits.
    func kept(_ fields: JSONObject) -> [String: String] {
        let wanted = Set(guide.profileParameters.values)
        let values = wanted.compactMap { name in fields[name]?.plainText.map { (name, $0) } }
        return Dictionary(uniqueKeysWithValues: values)
    }

    /// Whether an error says that the access token is no good, by its word or by the number beside it.
    func isTokenRefused(_ response: HTTPResponse) -> Bool {
        guard !guide.deadTokenErrors.isEmpty else { return false }
        let answer = answer(response)
        guard response.status >= 400 || answer.error != nil else { return false }
        let said = answer.fields.compactMap(\.value.plainText) + [answer.error].compactMap(\.self)
        return said.contains(where: guide.deadTokenErrors.contains)
    }

    /// The member of the profile that says who it is.
    func subject(_ fields: JSONObject) -> String? { guide.subject.flatMap { fields[$0] }.flatMap(\.plainText) }
}
